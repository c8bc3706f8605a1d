SELECT convert_to(('{"articles":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"outlet":' || coalesce(to_json(cut_1.outlet)::text, 'null') || ',"reports":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"modality":' || coalesce('"' || cut_2.modality || '"', 'null') || ',"start":' || coalesce((cut_2.start)::text, 'null') || ',"end":' || coalesce((cut_2.end)::text, 'null') || ',"sentence":' || coalesce(to_json(cut_2.sentence)::text, 'null')) || (',"recordedAt":' || coalesce(to_json(cut_2.recorded_at)::text, 'null') || ',"retractedAt":' || coalesce(to_json(cut_2.retracted_at)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_2.outlet)::text, 'null') || '}') AS anon_3
FROM article AS article_2
WHERE article_2.id = cut_2.article_id), 'null') || ',"entity":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || '}') AS anon_4
FROM agreement AS agreement_1
WHERE entity_1.kind = 'AGREEMENT'::text AND agreement_1.id = entity_1.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_5
FROM agreement_action AS agreement_action_1
WHERE entity_1.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_1.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || '}') AS anon_6
FROM country AS country_1
WHERE entity_1.kind = 'COUNTRY'::text AND country_1.id = entity_1.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || '}') AS anon_7
FROM meeting AS meeting_1
WHERE entity_1.kind = 'MEETING'::text AND meeting_1.id = entity_1.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_8
FROM office_holding AS office_holding_1
WHERE entity_1.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_1.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || '}') AS anon_9
FROM official AS official_1
WHERE entity_1.kind = 'OFFICIAL'::text AND official_1.id = entity_1.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || '}') AS anon_10
FROM organization AS organization_1
WHERE entity_1.kind = 'ORGANIZATION'::text AND organization_1.id = entity_1.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_11
FROM relation_action AS relation_action_1
WHERE entity_1.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_1.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || '}') AS anon_12
FROM statement AS statement_1
WHERE entity_1.kind = 'STATEMENT'::text AND statement_1.id = entity_1.id)) AS coalesce_1
FROM entity AS entity_1
WHERE entity_1.id = cut_2.survivor_id), 'null')) || ('}')), ','), '') || ']}') AS anon_2
FROM
(SELECT report_1.modality AS modality, report_1.start AS start, report_1."end" AS "end", report_1.sentence AS sentence, report_1.recorded_at AS recorded_at, report_1.retracted_at AS retracted_at, report_1.article_id AS article_id, report_1.survivor_id AS survivor_id
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL
ORDER BY report_1.start ASC, report_1.entity_id ASC

LIMIT $1::INTEGER) AS cut_2), 'null') || ',"entities":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM report AS report_2
WHERE report_2.article_id = cut_1.id AND report_2.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_3
WHERE report_3.article_id = report_2.article_id AND report_3.survivor_id = report_2.survivor_id AND report_3.retracted_at IS NULL AND (report_3.start, report_3.entity_id) < (report_2.start, report_2.entity_id)

LIMIT 1) IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || '}') AS anon_14
FROM agreement AS agreement_2
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_2.id = entity_3.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_2.id)::text, 'null') || '}') AS anon_15
FROM agreement_action AS agreement_action_2
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_3.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_2.id)::text, 'null') || '}') AS anon_16
FROM country AS country_2
WHERE entity_3.kind = 'COUNTRY'::text AND country_2.id = entity_3.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_2.id)::text, 'null') || '}') AS anon_17
FROM meeting AS meeting_2
WHERE entity_3.kind = 'MEETING'::text AND meeting_2.id = entity_3.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_18
FROM office_holding AS office_holding_2
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_3.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_19
FROM official AS official_2
WHERE entity_3.kind = 'OFFICIAL'::text AND official_2.id = entity_3.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_20
FROM organization AS organization_2
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_2.id = entity_3.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_2.id)::text, 'null') || '}') AS anon_21
FROM relation_action AS relation_action_2
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_3.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_22
FROM statement AS statement_2
WHERE entity_3.kind = 'STATEMENT'::text AND statement_2.id = entity_3.id)) AS coalesce_2
FROM entity AS entity_3
WHERE entity_3.id = cut_3.key_id), 'null'), ','), '') || ']}') AS anon_13
FROM
(SELECT report_2.survivor_id AS key_id
FROM report AS report_2
WHERE report_2.article_id = cut_1.id AND report_2.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_3
WHERE report_3.article_id = report_2.article_id AND report_3.survivor_id = report_2.survivor_id AND report_3.retracted_at IS NULL AND (report_3.start, report_3.entity_id) < (report_2.start, report_2.entity_id)

LIMIT 1) IS NULL
ORDER BY report_2.start ASC, report_2.survivor_id ASC

LIMIT $2::INTEGER) AS cut_3), 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM claim AS claim_1
WHERE claim_1.id IN
(SELECT evidence_1.claim_id
FROM evidence AS evidence_1
WHERE evidence_1.article_id = cut_1.id) AND claim_1.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_4.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_4.value)::text, 'null') || ',"asPrinted":' || coalesce(to_json(cut_4.as_printed)::text, 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"start":' || coalesce((evidence_2.start)::text, 'null') || ',"end":' || coalesce((evidence_2."end")::text, 'null') || ',"text":' || coalesce(to_json(evidence_2.text)::text, 'null') || '}'), ','
ORDER BY evidence_2.ordinal), '') || ']') AS anon_24
FROM evidence AS evidence_2
WHERE evidence_2.claim_id = cut_4.id), 'null')) || ('}')), ','), '') || ']}') AS anon_23
FROM
(SELECT claim_1.property AS property, claim_1.value AS value, claim_1.as_printed AS as_printed, claim_1.id AS id
FROM claim AS claim_1
WHERE claim_1.id IN
(SELECT evidence_1.claim_id
FROM evidence AS evidence_1
WHERE evidence_1.article_id = cut_1.id) AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $3::INTEGER) AS cut_4), 'null')) || ('}')), ','
ORDER BY cut_1.n DESC), '') || ']}') AS anon_1
FROM
(SELECT cut_1_rows.outlet AS outlet, cut_1_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT article_1.outlet AS outlet, article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date ASC, article_1.id ASC

LIMIT $4::INTEGER) AS cut_1_rows) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
