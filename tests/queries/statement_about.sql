SELECT convert_to(('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"act":' || coalesce('"' || cut_1.act || '"', 'null') || ',"about":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || ',"designation":' || coalesce(to_json(agreement_1.designation)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_3.act || '"', 'null') || '}') AS anon_5
FROM statement AS statement_3
WHERE statement_3.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_4
FROM
(SELECT statement_about_2.statement_id AS key_id
FROM statement_about AS statement_about_2
WHERE statement_about_2.entity_id = agreement_1.id AND statement_about_2.live
ORDER BY statement_about_2.sort_date DESC, statement_about_2.statement_id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || '}') AS anon_3
FROM agreement AS agreement_1
WHERE entity_1.kind = 'AGREEMENT'::text AND agreement_1.id = entity_1.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_5.act || '"', 'null') || '}') AS anon_8
FROM statement AS statement_5
WHERE statement_5.id = cut_3.key_id), 'null'), ','), '') || ']}') AS anon_7
FROM
(SELECT statement_about_3.statement_id AS key_id
FROM statement_about AS statement_about_3
WHERE statement_about_3.entity_id = agreement_action_1.id AND statement_about_3.live
ORDER BY statement_about_3.sort_date DESC, statement_about_3.statement_id DESC

LIMIT $2::INTEGER) AS cut_3), 'null') || '}') AS anon_6
FROM agreement_action AS agreement_action_1
WHERE entity_1.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_1.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || ',"code":' || coalesce(to_json(country_1.code)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_7.act || '"', 'null') || '}') AS anon_11
FROM statement AS statement_7
WHERE statement_7.id = cut_4.key_id), 'null'), ','), '') || ']}') AS anon_10
FROM
(SELECT statement_about_4.statement_id AS key_id
FROM statement_about AS statement_about_4
WHERE statement_about_4.entity_id = country_1.id AND statement_about_4.live
ORDER BY statement_about_4.sort_date DESC, statement_about_4.statement_id DESC

LIMIT $3::INTEGER) AS cut_4), 'null') || '}') AS anon_9
FROM country AS country_1
WHERE entity_1.kind = 'COUNTRY'::text AND country_1.id = entity_1.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || ',"summit":' || coalesce(to_json(meeting_1.name)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_9.act || '"', 'null') || '}') AS anon_14
FROM statement AS statement_9
WHERE statement_9.id = cut_5.key_id), 'null'), ','), '') || ']}') AS anon_13
FROM
(SELECT statement_about_5.statement_id AS key_id
FROM statement_about AS statement_about_5
WHERE statement_about_5.entity_id = meeting_1.id AND statement_about_5.live
ORDER BY statement_about_5.sort_date DESC, statement_about_5.statement_id DESC

LIMIT $4::INTEGER) AS cut_5), 'null') || '}') AS anon_12
FROM meeting AS meeting_1
WHERE entity_1.kind = 'MEETING'::text AND meeting_1.id = entity_1.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_11.act || '"', 'null') || '}') AS anon_17
FROM statement AS statement_11
WHERE statement_11.id = cut_6.key_id), 'null'), ','), '') || ']}') AS anon_16
FROM
(SELECT statement_about_6.statement_id AS key_id
FROM statement_about AS statement_about_6
WHERE statement_about_6.entity_id = office_holding_1.id AND statement_about_6.live
ORDER BY statement_about_6.sort_date DESC, statement_about_6.statement_id DESC

LIMIT $5::INTEGER) AS cut_6), 'null') || '}') AS anon_15
FROM office_holding AS office_holding_1
WHERE entity_1.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_1.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || ',"fullName":' || coalesce(to_json(official_1.display_name)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_13.act || '"', 'null') || '}') AS anon_20
FROM statement AS statement_13
WHERE statement_13.id = cut_7.key_id), 'null'), ','), '') || ']}') AS anon_19
FROM
(SELECT statement_about_7.statement_id AS key_id
FROM statement_about AS statement_about_7
WHERE statement_about_7.entity_id = official_1.id AND statement_about_7.live
ORDER BY statement_about_7.sort_date DESC, statement_about_7.statement_id DESC

LIMIT $6::INTEGER) AS cut_7), 'null') || '}') AS anon_18
FROM official AS official_1
WHERE entity_1.kind = 'OFFICIAL'::text AND official_1.id = entity_1.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || ',"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_15.act || '"', 'null') || '}') AS anon_23
FROM statement AS statement_15
WHERE statement_15.id = cut_8.key_id), 'null'), ','), '') || ']}') AS anon_22
FROM
(SELECT statement_about_8.statement_id AS key_id
FROM statement_about AS statement_about_8
WHERE statement_about_8.entity_id = organization_1.id AND statement_about_8.live
ORDER BY statement_about_8.sort_date DESC, statement_about_8.statement_id DESC

LIMIT $7::INTEGER) AS cut_8), 'null') || '}') AS anon_21
FROM organization AS organization_1
WHERE entity_1.kind = 'ORGANIZATION'::text AND organization_1.id = entity_1.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_17.act || '"', 'null') || '}') AS anon_26
FROM statement AS statement_17
WHERE statement_17.id = cut_9.key_id), 'null'), ','), '') || ']}') AS anon_25
FROM
(SELECT statement_about_9.statement_id AS key_id
FROM statement_about AS statement_about_9
WHERE statement_about_9.entity_id = relation_action_1.id AND statement_about_9.live
ORDER BY statement_about_9.sort_date DESC, statement_about_9.statement_id DESC

LIMIT $8::INTEGER) AS cut_9), 'null') || '}') AS anon_24
FROM relation_action AS relation_action_1
WHERE entity_1.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_1.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_18.id)::text, 'null') || ',"subjectOf":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"act":' || coalesce('"' || statement_20.act || '"', 'null') || '}') AS anon_29
FROM statement AS statement_20
WHERE statement_20.id = cut_10.key_id), 'null'), ','), '') || ']}') AS anon_28
FROM
(SELECT statement_about_10.statement_id AS key_id
FROM statement_about AS statement_about_10
WHERE statement_about_10.entity_id = statement_18.id AND statement_about_10.live
ORDER BY statement_about_10.sort_date DESC, statement_about_10.statement_id DESC

LIMIT $9::INTEGER) AS cut_10), 'null') || '}') AS anon_27
FROM statement AS statement_18
WHERE entity_1.kind = 'STATEMENT'::text AND statement_18.id = entity_1.id)), 'null'), ','
ORDER BY entity_1.kind, entity_1.id), '') || ']') AS anon_2
FROM statement_about AS statement_about_1 JOIN entity AS entity_1 ON entity_1.id = statement_about_1.entity_id
WHERE statement_about_1.statement_id = cut_1.id), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT statement_1.act AS act, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $10::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
