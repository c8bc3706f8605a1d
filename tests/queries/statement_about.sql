SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_1.act, 'about' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_1.id, 'designation' VALUE agreement_1.designation, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_2.act RETURNING json) AS anon_5
FROM statement AS statement_2
WHERE statement_2.id = anon_6.key_id)
ORDER BY anon_6.n ASC), '[]'::json) RETURNING json) AS anon_4
FROM
(SELECT anon_7.key_id AS key_id, anon_7.k0 AS k0, anon_7.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_1.statement_id AS key_id, statement_about_1.sort_date AS k0, statement_about_1.statement_id AS k1
FROM statement_about AS statement_about_1
WHERE statement_about_1.entity_id = agreement_1.id AND statement_about_1.live
ORDER BY statement_about_1.sort_date DESC, statement_about_1.statement_id DESC

LIMIT $1::INTEGER) AS anon_7) AS anon_6) RETURNING json) AS anon_3
FROM agreement AS agreement_1
WHERE entity_1.kind = 'AGREEMENT'::text AND agreement_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_1.id, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_3.act RETURNING json) AS anon_10
FROM statement AS statement_3
WHERE statement_3.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_9
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_2.statement_id AS key_id, statement_about_2.sort_date AS k0, statement_about_2.statement_id AS k1
FROM statement_about AS statement_about_2
WHERE statement_about_2.entity_id = agreement_action_1.id AND statement_about_2.live
ORDER BY statement_about_2.sort_date DESC, statement_about_2.statement_id DESC

LIMIT $2::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS anon_8
FROM agreement_action AS agreement_action_1
WHERE entity_1.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_1.id, 'code' VALUE country_1.code, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_4.act RETURNING json) AS anon_15
FROM statement AS statement_4
WHERE statement_4.id = anon_16.key_id)
ORDER BY anon_16.n ASC), '[]'::json) RETURNING json) AS anon_14
FROM
(SELECT anon_17.key_id AS key_id, anon_17.k0 AS k0, anon_17.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_3.statement_id AS key_id, statement_about_3.sort_date AS k0, statement_about_3.statement_id AS k1
FROM statement_about AS statement_about_3
WHERE statement_about_3.entity_id = country_1.id AND statement_about_3.live
ORDER BY statement_about_3.sort_date DESC, statement_about_3.statement_id DESC

LIMIT $3::INTEGER) AS anon_17) AS anon_16) RETURNING json) AS anon_13
FROM country AS country_1
WHERE entity_1.kind = 'COUNTRY'::text AND country_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_1.id, 'summit' VALUE meeting_1.name, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_5.act RETURNING json) AS anon_20
FROM statement AS statement_5
WHERE statement_5.id = anon_21.key_id)
ORDER BY anon_21.n ASC), '[]'::json) RETURNING json) AS anon_19
FROM
(SELECT anon_22.key_id AS key_id, anon_22.k0 AS k0, anon_22.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_4.statement_id AS key_id, statement_about_4.sort_date AS k0, statement_about_4.statement_id AS k1
FROM statement_about AS statement_about_4
WHERE statement_about_4.entity_id = meeting_1.id AND statement_about_4.live
ORDER BY statement_about_4.sort_date DESC, statement_about_4.statement_id DESC

LIMIT $4::INTEGER) AS anon_22) AS anon_21) RETURNING json) AS anon_18
FROM meeting AS meeting_1
WHERE entity_1.kind = 'MEETING'::text AND meeting_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_1.id, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_6.act RETURNING json) AS anon_25
FROM statement AS statement_6
WHERE statement_6.id = anon_26.key_id)
ORDER BY anon_26.n ASC), '[]'::json) RETURNING json) AS anon_24
FROM
(SELECT anon_27.key_id AS key_id, anon_27.k0 AS k0, anon_27.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_5.statement_id AS key_id, statement_about_5.sort_date AS k0, statement_about_5.statement_id AS k1
FROM statement_about AS statement_about_5
WHERE statement_about_5.entity_id = office_holding_1.id AND statement_about_5.live
ORDER BY statement_about_5.sort_date DESC, statement_about_5.statement_id DESC

LIMIT $5::INTEGER) AS anon_27) AS anon_26) RETURNING json) AS anon_23
FROM office_holding AS office_holding_1
WHERE entity_1.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_1.id, 'fullName' VALUE official_1.display_name, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_7.act RETURNING json) AS anon_30
FROM statement AS statement_7
WHERE statement_7.id = anon_31.key_id)
ORDER BY anon_31.n ASC), '[]'::json) RETURNING json) AS anon_29
FROM
(SELECT anon_32.key_id AS key_id, anon_32.k0 AS k0, anon_32.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_6.statement_id AS key_id, statement_about_6.sort_date AS k0, statement_about_6.statement_id AS k1
FROM statement_about AS statement_about_6
WHERE statement_about_6.entity_id = official_1.id AND statement_about_6.live
ORDER BY statement_about_6.sort_date DESC, statement_about_6.statement_id DESC

LIMIT $6::INTEGER) AS anon_32) AS anon_31) RETURNING json) AS anon_28
FROM official AS official_1
WHERE entity_1.kind = 'OFFICIAL'::text AND official_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_1.id, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_8.act RETURNING json) AS anon_35
FROM statement AS statement_8
WHERE statement_8.id = anon_36.key_id)
ORDER BY anon_36.n ASC), '[]'::json) RETURNING json) AS anon_34
FROM
(SELECT anon_37.key_id AS key_id, anon_37.k0 AS k0, anon_37.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_7.statement_id AS key_id, statement_about_7.sort_date AS k0, statement_about_7.statement_id AS k1
FROM statement_about AS statement_about_7
WHERE statement_about_7.entity_id = organization_1.id AND statement_about_7.live
ORDER BY statement_about_7.sort_date DESC, statement_about_7.statement_id DESC

LIMIT $7::INTEGER) AS anon_37) AS anon_36) RETURNING json) AS anon_33
FROM organization AS organization_1
WHERE entity_1.kind = 'ORGANIZATION'::text AND organization_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_1.id, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_9.act RETURNING json) AS anon_40
FROM statement AS statement_9
WHERE statement_9.id = anon_41.key_id)
ORDER BY anon_41.n ASC), '[]'::json) RETURNING json) AS anon_39
FROM
(SELECT anon_42.key_id AS key_id, anon_42.k0 AS k0, anon_42.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_8.statement_id AS key_id, statement_about_8.sort_date AS k0, statement_about_8.statement_id AS k1
FROM statement_about AS statement_about_8
WHERE statement_about_8.entity_id = relation_action_1.id AND statement_about_8.live
ORDER BY statement_about_8.sort_date DESC, statement_about_8.statement_id DESC

LIMIT $8::INTEGER) AS anon_42) AS anon_41) RETURNING json) AS anon_38
FROM relation_action AS relation_action_1
WHERE entity_1.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_10.id, 'statementsAbout' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_11.act RETURNING json) AS anon_45
FROM statement AS statement_11
WHERE statement_11.id = anon_46.key_id)
ORDER BY anon_46.n ASC), '[]'::json) RETURNING json) AS anon_44
FROM
(SELECT anon_47.key_id AS key_id, anon_47.k0 AS k0, anon_47.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_9.statement_id AS key_id, statement_about_9.sort_date AS k0, statement_about_9.statement_id AS k1
FROM statement_about AS statement_about_9
WHERE statement_about_9.entity_id = statement_10.id AND statement_about_9.live
ORDER BY statement_about_9.sort_date DESC, statement_about_9.statement_id DESC

LIMIT $9::INTEGER) AS anon_47) AS anon_46) RETURNING json) AS anon_43
FROM statement AS statement_10
WHERE entity_1.kind = 'STATEMENT'::text AND statement_10.id = entity_1.id))
ORDER BY entity_1.kind, entity_1.id), '[]'::json) AS coalesce_1
FROM statement_about AS statement_about_10 JOIN entity AS entity_1 ON entity_1.id = statement_about_10.entity_id
WHERE statement_about_10.statement_id = statement_1.id) RETURNING json) AS anon_2
FROM statement AS statement_1
WHERE statement_1.id = anon_48.key_id)
ORDER BY anon_48.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_49.key_id AS key_id, anon_49.k0 AS k0, anon_49.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_12.id AS key_id, statement_12.sort_date AS k0, statement_12.id AS k1
FROM statement AS statement_12
WHERE statement_12.live
ORDER BY statement_12.sort_date DESC, statement_12.id DESC

LIMIT $10::INTEGER) AS anon_49) AS anon_48) RETURNING json) AS data
