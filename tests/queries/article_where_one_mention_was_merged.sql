SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('text' VALUE cut_1.text, 'entities' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_1.id RETURNING json) AS anon_3
FROM agreement AS agreement_1
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_4
FROM agreement_action AS agreement_action_1
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_1.id RETURNING json) AS anon_5
FROM country AS country_1
WHERE entity_2.kind = 'COUNTRY'::text AND country_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_1.id RETURNING json) AS anon_6
FROM meeting AS meeting_1
WHERE entity_2.kind = 'MEETING'::text AND meeting_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_1.id RETURNING json) AS anon_7
FROM office_holding AS office_holding_1
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_1.id RETURNING json) AS anon_8
FROM official AS official_1
WHERE entity_2.kind = 'OFFICIAL'::text AND official_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_1.id RETURNING json) AS anon_9
FROM organization AS organization_1
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_10
FROM relation_action AS relation_action_1
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_1.id RETURNING json) AS anon_11
FROM statement AS statement_1
WHERE entity_2.kind = 'STATEMENT'::text AND statement_1.id = entity_2.id)) AS coalesce_1
FROM entity AS entity_2
WHERE entity_2.id = cut_2.key_id)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT report_1.survivor_id AS key_id
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL
ORDER BY report_1.start ASC, report_1.survivor_id ASC

LIMIT $1::INTEGER) AS cut_2), 'reports' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('entity' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_2.id RETURNING json) AS anon_13
FROM agreement AS agreement_2
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_2.id RETURNING json) AS anon_14
FROM agreement_action AS agreement_action_2
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_2.id RETURNING json) AS anon_15
FROM country AS country_2
WHERE entity_3.kind = 'COUNTRY'::text AND country_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_2.id RETURNING json) AS anon_16
FROM meeting AS meeting_2
WHERE entity_3.kind = 'MEETING'::text AND meeting_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_2.id RETURNING json) AS anon_17
FROM office_holding AS office_holding_2
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_2.id RETURNING json) AS anon_18
FROM official AS official_2
WHERE entity_3.kind = 'OFFICIAL'::text AND official_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_2.id RETURNING json) AS anon_19
FROM organization AS organization_2
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_2.id RETURNING json) AS anon_20
FROM relation_action AS relation_action_2
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_21
FROM statement AS statement_2
WHERE entity_3.kind = 'STATEMENT'::text AND statement_2.id = entity_3.id)) AS coalesce_2
FROM entity AS entity_3
WHERE entity_3.id = cut_3.survivor_id) RETURNING json)), '[]'::json) RETURNING json) AS anon_12
FROM
(SELECT report_3.survivor_id AS survivor_id
FROM report AS report_3
WHERE report_3.article_id = cut_1.id AND report_3.retracted_at IS NULL
ORDER BY report_3.start ASC, report_3.entity_id ASC

LIMIT $2::INTEGER) AS cut_3) RETURNING json)
ORDER BY cut_1.n DESC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT cut_1_rows.text AS text, cut_1_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT article_1.text AS text, article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date ASC, article_1.id ASC

LIMIT $3::INTEGER) AS cut_1_rows) AS cut_1) RETURNING json) AS data
