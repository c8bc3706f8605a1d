SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = meeting_2.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = meeting_2.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"reports":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json((('Report:'::text || cut_2.article_id) || ':'::text) || cut_2.entity_id)::text, 'null') || ',"modality":' || coalesce('"' || cut_2.modality || '"', 'null') || ',"sentence":' || coalesce(to_json(cut_2.sentence)::text, 'null') || ',"start":' || coalesce((cut_2.start)::text, 'null')) || (',"end":' || coalesce((cut_2.end)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_3.outlet)::text, 'null') || ',"title":' || coalesce(to_json(article_3.title)::text, 'null') || ',"publishedOn":' || coalesce(CASE WHEN (article_3.published_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(article_3.published_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_5
FROM article AS article_3
WHERE article_3.id = cut_2.article_id), 'null') || ',"entity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || '}') AS anon_6
FROM agreement AS agreement_1
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_7
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_4.id)::text, 'null') || '}') AS anon_8
FROM country AS country_4
WHERE entity_3.kind = 'COUNTRY'::text AND country_4.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_9
FROM meeting AS meeting_3
WHERE entity_3.kind = 'MEETING'::text AND meeting_3.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_10
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || '}') AS anon_11
FROM official AS official_1
WHERE entity_3.kind = 'OFFICIAL'::text AND official_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_12
FROM organization AS organization_2
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_2.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_13
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || '}') AS anon_14
FROM statement AS statement_1
WHERE entity_3.kind = 'STATEMENT'::text AND statement_1.id = entity_3.id)) AS coalesce_1
FROM entity AS entity_3
WHERE entity_3.id = cut_2.survivor_id), 'null') || '}')), ','), '') || ']}') AS anon_4
FROM
(SELECT report_3.article_id AS article_id, report_3.entity_id AS entity_id, report_3.modality AS modality, report_3.sentence AS sentence, report_3.start AS start, report_3."end" AS "end", report_3.survivor_id AS survivor_id
FROM report AS report_3 JOIN article AS article_2 ON article_2.id = report_3.article_id
WHERE report_3.survivor_id = meeting_2.id AND report_3.retracted_at IS NULL
ORDER BY article_2.sort_date DESC, article_2.id DESC, report_3.entity_id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $2::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $5::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $6::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $7::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
