SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_2.id AND claim_1.retracted_at IS NULL), 'nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE 'Claim:'::text || cut_2.id, 'property' VALUE cut_2.property, 'value' VALUE cut_2.value, 'asPrinted' VALUE cut_2.as_printed, 'basis' VALUE cut_2.basis, 'confidence' VALUE cut_2.confidence, 'chosen' VALUE cut_2.chosen, 'extractor' VALUE cut_2.extractor, 'extractorVersion' VALUE cut_2.extractor_version, 'recordedAt' VALUE cut_2.recorded_at, 'retractedAt' VALUE cut_2.retracted_at, 'entity' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_1.id RETURNING json) AS anon_5
FROM agreement AS agreement_1
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_1.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_6
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_4.id RETURNING json) AS anon_7
FROM country AS country_4
WHERE entity_3.kind = 'COUNTRY'::text AND country_4.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_3.id RETURNING json) AS anon_8
FROM meeting AS meeting_3
WHERE entity_3.kind = 'MEETING'::text AND meeting_3.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_1.id RETURNING json) AS anon_9
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_1.id RETURNING json) AS anon_10
FROM official AS official_1
WHERE entity_3.kind = 'OFFICIAL'::text AND official_1.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_2.id RETURNING json) AS anon_11
FROM organization AS organization_2
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_2.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_12
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_1.id RETURNING json) AS anon_13
FROM statement AS statement_1
WHERE entity_3.kind = 'STATEMENT'::text AND statement_1.id = entity_3.id)) AS coalesce_1
FROM entity AS entity_3
WHERE entity_3.id = cut_2.survivor_id), 'valueEntity' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_2.id RETURNING json) AS anon_14
FROM agreement AS agreement_2
WHERE entity_4.kind = 'AGREEMENT'::text AND agreement_2.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_2.id RETURNING json) AS anon_15
FROM agreement_action AS agreement_action_2
WHERE entity_4.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_5.id, 'code' VALUE country_5.code RETURNING json) AS anon_16
FROM country AS country_5
WHERE entity_4.kind = 'COUNTRY'::text AND country_5.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_4.id RETURNING json) AS anon_17
FROM meeting AS meeting_4
WHERE entity_4.kind = 'MEETING'::text AND meeting_4.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_2.id RETURNING json) AS anon_18
FROM office_holding AS office_holding_2
WHERE entity_4.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_2.id, 'fullName' VALUE official_2.display_name RETURNING json) AS anon_19
FROM official AS official_2
WHERE entity_4.kind = 'OFFICIAL'::text AND official_2.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_3.id, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END RETURNING json) AS anon_20
FROM organization AS organization_3
WHERE entity_4.kind = 'ORGANIZATION'::text AND organization_3.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_2.id RETURNING json) AS anon_21
FROM relation_action AS relation_action_2
WHERE entity_4.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_22
FROM statement AS statement_2
WHERE entity_4.kind = 'STATEMENT'::text AND statement_2.id = entity_4.id)) AS coalesce_2
FROM entity AS entity_4
WHERE entity_4.id = cut_2.value_entity_id), 'evidence' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('start' VALUE evidence_1.start, 'end' VALUE evidence_1."end", 'text' VALUE evidence_1.text, 'sentence' VALUE evidence_1.sentence, 'role' VALUE evidence_1.role, 'article' VALUE
(SELECT JSON_OBJECT('title' VALUE article_1.title, 'outlet' VALUE article_1.outlet, 'publishedOn' VALUE CASE WHEN (article_1.published_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE article_1.published_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_23
FROM article AS article_1
WHERE article_1.id = evidence_1.article_id), 'claim' VALUE
(SELECT JSON_OBJECT('property' VALUE claim_2.property RETURNING json) AS anon_24
FROM claim AS claim_2
WHERE claim_2.id = evidence_1.claim_id) RETURNING json)
ORDER BY evidence_1.ordinal), '[]'::json) AS coalesce_3
FROM evidence AS evidence_1
WHERE evidence_1.claim_id = cut_2.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_4
FROM
(SELECT claim_1.id AS id, claim_1.property AS property, claim_1.value AS value, claim_1.as_printed AS as_printed, claim_1.basis AS basis, claim_1.confidence AS confidence, claim_1.chosen AS chosen, claim_1.extractor AS extractor, claim_1.extractor_version AS extractor_version, claim_1.recorded_at AS recorded_at, claim_1.retracted_at AS retracted_at, claim_1.survivor_id AS survivor_id, claim_1.value_entity_id AS value_entity_id
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_2.id AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $1::INTEGER) AS cut_2) RETURNING json) AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $4::UUID)) AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $5::INTEGER) AS cut_1) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $6::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $7::UUID))) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN (coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $4::UUID)) IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
