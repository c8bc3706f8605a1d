SELECT convert_to(('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"text":' || coalesce(to_json(cut_1.text)::text, 'null') || ',"about":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT '{"__typename":"Agreement"}' AS anon_3
FROM agreement AS agreement_1
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_1.id = entity_2.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_4
FROM agreement_action AS agreement_action_1
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_2.id),
(SELECT '{"__typename":"Country"}' AS anon_5
FROM country AS country_4
WHERE entity_2.kind = 'COUNTRY'::text AND country_4.id = entity_2.id),
(SELECT '{"__typename":"Meeting"}' AS anon_6
FROM meeting AS meeting_1
WHERE entity_2.kind = 'MEETING'::text AND meeting_1.id = entity_2.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_7
FROM office_holding AS office_holding_1
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_2.id),
(SELECT '{"__typename":"Official"}' AS anon_8
FROM official AS official_1
WHERE entity_2.kind = 'OFFICIAL'::text AND official_1.id = entity_2.id),
(SELECT '{"__typename":"Organization"}' AS anon_9
FROM organization AS organization_2
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_2.id = entity_2.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_10
FROM relation_action AS relation_action_1
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_2.id),
(SELECT '{"__typename":"Statement"}' AS anon_11
FROM statement AS statement_2
WHERE entity_2.kind = 'STATEMENT'::text AND statement_2.id = entity_2.id)), 'null'), ','
ORDER BY entity_2.kind, entity_2.id), '') || ']') AS anon_2
FROM statement_about AS statement_about_2 JOIN entity AS entity_2 ON entity_2.id = statement_about_2.entity_id
WHERE statement_about_2.statement_id = cut_1.id), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT statement_1.text AS text, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live AND (EXISTS
(SELECT 1
FROM statement_about AS statement_about_1 JOIN entity AS entity_1 ON entity_1.id = statement_about_1.entity_id
WHERE statement_about_1.statement_id = statement_1.id AND (entity_1.kind = $1::VARCHAR OR (EXISTS
(SELECT 1
FROM country AS country_1
WHERE entity_1.kind = 'COUNTRY'::text AND country_1.id = entity_1.id AND country_1.id = any(array((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = any($2::TEXT[]) UNION ALL SELECT organization_1.id
FROM organization AS organization_1
WHERE (organization_1.acronym = any($3::TEXT[]) AND NOT (EXISTS
(SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = upper(organization_1.acronym))) OR organization_1.acronym = any($4::TEXT[])) AND organization_1.live UNION ALL SELECT unnest($5::UUID[]) AS unnest_1))))))))
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $6::INTEGER) AS cut_1), 'null') || ',"articles":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"title":' || coalesce(to_json(cut_2.title)::text, 'null') || '}'), ','), '') || ']}') AS anon_12
FROM
(SELECT article_1.title AS title
FROM article AS article_1
WHERE EXISTS
(SELECT 1
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL AND
(SELECT 1
FROM entity AS entity_3
WHERE entity_3.id = report_1.survivor_id AND (EXISTS
(SELECT 1
FROM meeting AS meeting_2
WHERE entity_3.kind = 'MEETING'::text AND meeting_2.id = entity_3.id AND meeting_2.status = $7::VARCHAR))

LIMIT 1) IS NOT NULL)
ORDER BY article_1.sort_date DESC, article_1.id DESC

LIMIT $8::INTEGER) AS cut_2), 'null') || '}'), 'UTF8'::text) AS data
