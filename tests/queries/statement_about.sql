SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('act' VALUE cut_1.act, 'about' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_1.id, 'designation' VALUE agreement_1.designation, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_3.act RETURNING json) AS anon_4
FROM statement AS statement_3
WHERE statement_3.id = cut_2.key_id)), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT statement_about_2.statement_id AS key_id
FROM statement_about AS statement_about_2
WHERE statement_about_2.entity_id = agreement_1.id AND statement_about_2.live
ORDER BY statement_about_2.sort_date DESC, statement_about_2.statement_id DESC

LIMIT $1::INTEGER) AS cut_2) RETURNING json) AS anon_2
FROM agreement AS agreement_1
WHERE entity_1.kind = 'AGREEMENT'::text AND agreement_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_1.id, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_5.act RETURNING json) AS anon_7
FROM statement AS statement_5
WHERE statement_5.id = cut_3.key_id)), '[]'::json) RETURNING json) AS anon_6
FROM
(SELECT statement_about_3.statement_id AS key_id
FROM statement_about AS statement_about_3
WHERE statement_about_3.entity_id = agreement_action_1.id AND statement_about_3.live
ORDER BY statement_about_3.sort_date DESC, statement_about_3.statement_id DESC

LIMIT $2::INTEGER) AS cut_3) RETURNING json) AS anon_5
FROM agreement_action AS agreement_action_1
WHERE entity_1.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_1.id, 'code' VALUE country_1.code, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_7.act RETURNING json) AS anon_10
FROM statement AS statement_7
WHERE statement_7.id = cut_4.key_id)), '[]'::json) RETURNING json) AS anon_9
FROM
(SELECT statement_about_4.statement_id AS key_id
FROM statement_about AS statement_about_4
WHERE statement_about_4.entity_id = country_1.id AND statement_about_4.live
ORDER BY statement_about_4.sort_date DESC, statement_about_4.statement_id DESC

LIMIT $3::INTEGER) AS cut_4) RETURNING json) AS anon_8
FROM country AS country_1
WHERE entity_1.kind = 'COUNTRY'::text AND country_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_1.id, 'summit' VALUE meeting_1.name, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_9.act RETURNING json) AS anon_13
FROM statement AS statement_9
WHERE statement_9.id = cut_5.key_id)), '[]'::json) RETURNING json) AS anon_12
FROM
(SELECT statement_about_5.statement_id AS key_id
FROM statement_about AS statement_about_5
WHERE statement_about_5.entity_id = meeting_1.id AND statement_about_5.live
ORDER BY statement_about_5.sort_date DESC, statement_about_5.statement_id DESC

LIMIT $4::INTEGER) AS cut_5) RETURNING json) AS anon_11
FROM meeting AS meeting_1
WHERE entity_1.kind = 'MEETING'::text AND meeting_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_1.id, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_11.act RETURNING json) AS anon_16
FROM statement AS statement_11
WHERE statement_11.id = cut_6.key_id)), '[]'::json) RETURNING json) AS anon_15
FROM
(SELECT statement_about_6.statement_id AS key_id
FROM statement_about AS statement_about_6
WHERE statement_about_6.entity_id = office_holding_1.id AND statement_about_6.live
ORDER BY statement_about_6.sort_date DESC, statement_about_6.statement_id DESC

LIMIT $5::INTEGER) AS cut_6) RETURNING json) AS anon_14
FROM office_holding AS office_holding_1
WHERE entity_1.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_1.id, 'fullName' VALUE official_1.display_name, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_13.act RETURNING json) AS anon_19
FROM statement AS statement_13
WHERE statement_13.id = cut_7.key_id)), '[]'::json) RETURNING json) AS anon_18
FROM
(SELECT statement_about_7.statement_id AS key_id
FROM statement_about AS statement_about_7
WHERE statement_about_7.entity_id = official_1.id AND statement_about_7.live
ORDER BY statement_about_7.sort_date DESC, statement_about_7.statement_id DESC

LIMIT $6::INTEGER) AS cut_7) RETURNING json) AS anon_17
FROM official AS official_1
WHERE entity_1.kind = 'OFFICIAL'::text AND official_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_1.id, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_15.act RETURNING json) AS anon_22
FROM statement AS statement_15
WHERE statement_15.id = cut_8.key_id)), '[]'::json) RETURNING json) AS anon_21
FROM
(SELECT statement_about_8.statement_id AS key_id
FROM statement_about AS statement_about_8
WHERE statement_about_8.entity_id = organization_1.id AND statement_about_8.live
ORDER BY statement_about_8.sort_date DESC, statement_about_8.statement_id DESC

LIMIT $7::INTEGER) AS cut_8) RETURNING json) AS anon_20
FROM organization AS organization_1
WHERE entity_1.kind = 'ORGANIZATION'::text AND organization_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_1.id, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_17.act RETURNING json) AS anon_25
FROM statement AS statement_17
WHERE statement_17.id = cut_9.key_id)), '[]'::json) RETURNING json) AS anon_24
FROM
(SELECT statement_about_9.statement_id AS key_id
FROM statement_about AS statement_about_9
WHERE statement_about_9.entity_id = relation_action_1.id AND statement_about_9.live
ORDER BY statement_about_9.sort_date DESC, statement_about_9.statement_id DESC

LIMIT $8::INTEGER) AS cut_9) RETURNING json) AS anon_23
FROM relation_action AS relation_action_1
WHERE entity_1.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_18.id, 'subjectOf' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_20.act RETURNING json) AS anon_28
FROM statement AS statement_20
WHERE statement_20.id = cut_10.key_id)), '[]'::json) RETURNING json) AS anon_27
FROM
(SELECT statement_about_10.statement_id AS key_id
FROM statement_about AS statement_about_10
WHERE statement_about_10.entity_id = statement_18.id AND statement_about_10.live
ORDER BY statement_about_10.sort_date DESC, statement_about_10.statement_id DESC

LIMIT $9::INTEGER) AS cut_10) RETURNING json) AS anon_26
FROM statement AS statement_18
WHERE entity_1.kind = 'STATEMENT'::text AND statement_18.id = entity_1.id))
ORDER BY entity_1.kind, entity_1.id), '[]'::json) AS coalesce_1
FROM statement_about AS statement_about_1 JOIN entity AS entity_1 ON entity_1.id = statement_about_1.entity_id
WHERE statement_about_1.statement_id = cut_1.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT statement_1.act AS act, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $10::INTEGER) AS cut_1) RETURNING json) AS data
