SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('outlet' VALUE article_1.outlet, 'reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('modality' VALUE report_2.modality, 'start' VALUE report_2.start, 'end' VALUE report_2."end", 'sentence' VALUE report_2.sentence, 'recordedAt' VALUE report_2.recorded_at, 'retractedAt' VALUE report_2.retracted_at, 'article' VALUE
(SELECT JSON_OBJECT('outlet' VALUE article_2.outlet RETURNING json) AS anon_5
FROM article AS article_2
WHERE article_2.id = report_2.article_id), 'entity' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_1.id RETURNING json) AS anon_6
FROM agreement AS agreement_1
WHERE entity_1.kind = 'AGREEMENT'::text AND agreement_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_7
FROM agreement_action AS agreement_action_1
WHERE entity_1.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_1.id RETURNING json) AS anon_8
FROM country AS country_1
WHERE entity_1.kind = 'COUNTRY'::text AND country_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_1.id RETURNING json) AS anon_9
FROM meeting AS meeting_1
WHERE entity_1.kind = 'MEETING'::text AND meeting_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_1.id RETURNING json) AS anon_10
FROM office_holding AS office_holding_1
WHERE entity_1.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_1.id RETURNING json) AS anon_11
FROM official AS official_1
WHERE entity_1.kind = 'OFFICIAL'::text AND official_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_1.id RETURNING json) AS anon_12
FROM organization AS organization_1
WHERE entity_1.kind = 'ORGANIZATION'::text AND organization_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_13
FROM relation_action AS relation_action_1
WHERE entity_1.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_1.id RETURNING json) AS anon_14
FROM statement AS statement_1
WHERE entity_1.kind = 'STATEMENT'::text AND statement_1.id = entity_1.id)) AS coalesce_1
FROM entity AS entity_1
WHERE entity_1.id = report_2.survivor_id) RETURNING json) AS anon_4
FROM report AS report_2
WHERE report_2.entity_id = anon_15.key_entity_id AND report_2.article_id = anon_15.key_article_id)
ORDER BY anon_15.n ASC), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT anon_16.key_entity_id AS key_entity_id, anon_16.key_article_id AS key_article_id, anon_16.k0 AS k0, anon_16.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT report_1.entity_id AS key_entity_id, report_1.article_id AS key_article_id, report_1.start AS k0, report_1.entity_id AS k1
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL
ORDER BY report_1.start ASC, report_1.entity_id ASC

LIMIT $1::INTEGER) AS anon_16) AS anon_15), 'entities' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM report AS report_3
WHERE report_3.article_id = article_1.id AND report_3.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_4
WHERE report_4.article_id = report_3.article_id AND report_4.survivor_id = report_3.survivor_id AND report_4.retracted_at IS NULL AND (report_4.start, report_4.entity_id) < (report_3.start, report_3.entity_id)

LIMIT 1) IS NULL), 'nodes' VALUE coalesce(json_agg((SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_2.id RETURNING json) AS anon_18
FROM agreement AS agreement_2
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_2.id RETURNING json) AS anon_19
FROM agreement_action AS agreement_action_2
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_2.id RETURNING json) AS anon_20
FROM country AS country_2
WHERE entity_2.kind = 'COUNTRY'::text AND country_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_2.id RETURNING json) AS anon_21
FROM meeting AS meeting_2
WHERE entity_2.kind = 'MEETING'::text AND meeting_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_2.id RETURNING json) AS anon_22
FROM office_holding AS office_holding_2
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_2.id RETURNING json) AS anon_23
FROM official AS official_2
WHERE entity_2.kind = 'OFFICIAL'::text AND official_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_2.id RETURNING json) AS anon_24
FROM organization AS organization_2
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_2.id RETURNING json) AS anon_25
FROM relation_action AS relation_action_2
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_26
FROM statement AS statement_2
WHERE entity_2.kind = 'STATEMENT'::text AND statement_2.id = entity_2.id)) AS coalesce_2
FROM entity AS entity_2
WHERE entity_2.id = anon_27.key_id)
ORDER BY anon_27.n ASC), '[]'::json) RETURNING json) AS anon_17
FROM
(SELECT anon_28.key_id AS key_id, anon_28.k0 AS k0, anon_28.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT report_3.survivor_id AS key_id, report_3.start AS k0, report_3.survivor_id AS k1
FROM report AS report_3
WHERE report_3.article_id = article_1.id AND report_3.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_4
WHERE report_4.article_id = report_3.article_id AND report_4.survivor_id = report_3.survivor_id AND report_4.retracted_at IS NULL AND (report_4.start, report_4.entity_id) < (report_3.start, report_3.entity_id)

LIMIT 1) IS NULL
ORDER BY report_3.start ASC, report_3.survivor_id ASC

LIMIT $2::INTEGER) AS anon_28) AS anon_27), 'claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM claim AS claim_1
WHERE claim_1.id IN
(SELECT evidence_1.claim_id
FROM evidence AS evidence_1
WHERE evidence_1.article_id = article_1.id) AND claim_1.retracted_at IS NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('property' VALUE claim_2.property, 'value' VALUE claim_2.value, 'asPrinted' VALUE claim_2.as_printed, 'evidence' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('start' VALUE evidence_2.start, 'end' VALUE evidence_2."end", 'text' VALUE evidence_2.text RETURNING json)
ORDER BY evidence_2.ordinal), '[]'::json) AS coalesce_3
FROM evidence AS evidence_2
WHERE evidence_2.claim_id = claim_2.id) RETURNING json) AS anon_30
FROM claim AS claim_2
WHERE claim_2.id = anon_31.key_id)
ORDER BY anon_31.n ASC), '[]'::json) RETURNING json) AS anon_29
FROM
(SELECT anon_32.key_id AS key_id, anon_32.k0 AS k0, anon_32.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT claim_1.id AS key_id, claim_1.property AS k0, claim_1.id AS k1
FROM claim AS claim_1
WHERE claim_1.id IN
(SELECT evidence_1.claim_id
FROM evidence AS evidence_1
WHERE evidence_1.article_id = article_1.id) AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $3::INTEGER) AS anon_32) AS anon_31) RETURNING json) AS anon_2
FROM article AS article_1
WHERE article_1.id = anon_33.key_id)
ORDER BY anon_33.n DESC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_34.key_id AS key_id, anon_34.k0 AS k0, anon_34.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT article_3.id AS key_id, article_3.sort_date AS k0, article_3.id AS k1
FROM article AS article_3
ORDER BY article_3.sort_date ASC, article_3.id ASC

LIMIT $4::INTEGER) AS anon_34) AS anon_33) RETURNING json) AS data
