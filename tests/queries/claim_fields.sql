SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_2.id AND claim_1.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('Claim:'::text || cut_2.id)::text, 'null') || ',"property":' || coalesce(to_json(cut_2.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_2.value)::text, 'null') || ',"asPrinted":' || coalesce(to_json(cut_2.as_printed)::text, 'null')) || (',"basis":' || coalesce('"' || cut_2.basis || '"', 'null') || ',"confidence":' || coalesce(to_json(cut_2.confidence)::text, 'null') || ',"chosen":' || coalesce((cut_2.chosen)::text, 'null') || ',"extractor":' || coalesce(to_json(cut_2.extractor)::text, 'null')) || (',"extractorVersion":' || coalesce(to_json(cut_2.extractor_version)::text, 'null') || ',"recordedAt":' || coalesce(to_json(cut_2.recorded_at)::text, 'null') || ',"retractedAt":' || coalesce(to_json(cut_2.retracted_at)::text, 'null') || ',"entity":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || '}') AS anon_5
FROM agreement AS agreement_1
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_1.id = entity_3.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_6
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_4.id)::text, 'null') || '}') AS anon_7
FROM country AS country_4
WHERE entity_3.kind = 'COUNTRY'::text AND country_4.id = entity_3.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_8
FROM meeting AS meeting_3
WHERE entity_3.kind = 'MEETING'::text AND meeting_3.id = entity_3.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_9
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || '}') AS anon_10
FROM official AS official_1
WHERE entity_3.kind = 'OFFICIAL'::text AND official_1.id = entity_3.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_11
FROM organization AS organization_2
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_2.id = entity_3.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_12
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || '}') AS anon_13
FROM statement AS statement_1
WHERE entity_3.kind = 'STATEMENT'::text AND statement_1.id = entity_3.id)) AS coalesce_1
FROM entity AS entity_3
WHERE entity_3.id = cut_2.survivor_id), 'null')) || (',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || '}') AS anon_14
FROM agreement AS agreement_2
WHERE entity_4.kind = 'AGREEMENT'::text AND agreement_2.id = entity_4.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_2.id)::text, 'null') || '}') AS anon_15
FROM agreement_action AS agreement_action_2
WHERE entity_4.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_4.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_5.id)::text, 'null') || ',"code":' || coalesce(to_json(country_5.code)::text, 'null') || '}') AS anon_16
FROM country AS country_5
WHERE entity_4.kind = 'COUNTRY'::text AND country_5.id = entity_4.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_4.id)::text, 'null') || '}') AS anon_17
FROM meeting AS meeting_4
WHERE entity_4.kind = 'MEETING'::text AND meeting_4.id = entity_4.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_18
FROM office_holding AS office_holding_2
WHERE entity_4.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_4.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || ',"fullName":' || coalesce(to_json(official_2.display_name)::text, 'null') || '}') AS anon_19
FROM official AS official_2
WHERE entity_4.kind = 'OFFICIAL'::text AND official_2.id = entity_4.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_3.id)::text, 'null') || ',"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_20
FROM organization AS organization_3
WHERE entity_4.kind = 'ORGANIZATION'::text AND organization_3.id = entity_4.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_2.id)::text, 'null') || '}') AS anon_21
FROM relation_action AS relation_action_2
WHERE entity_4.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_4.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_22
FROM statement AS statement_2
WHERE entity_4.kind = 'STATEMENT'::text AND statement_2.id = entity_4.id)) AS coalesce_2
FROM entity AS entity_4
WHERE entity_4.id = cut_2.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"start":' || coalesce((evidence_1.start)::text, 'null') || ',"end":' || coalesce((evidence_1."end")::text, 'null') || ',"text":' || coalesce(to_json(evidence_1.text)::text, 'null') || ',"sentence":' || coalesce(to_json(evidence_1.sentence)::text, 'null')) || (',"role":' || coalesce('"' || evidence_1.role || '"', 'null') || ',"article":' || coalesce((SELECT ('{"title":' || coalesce(to_json(article_1.title)::text, 'null') || ',"outlet":' || coalesce(to_json(article_1.outlet)::text, 'null') || ',"publishedOn":' || coalesce(CASE WHEN (article_1.published_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(article_1.published_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_24
FROM article AS article_1
WHERE article_1.id = evidence_1.article_id), 'null') || ',"claim":' || coalesce((SELECT ('{"property":' || coalesce(to_json(claim_2.property)::text, 'null') || '}') AS anon_25
FROM claim AS claim_2
WHERE claim_2.id = evidence_1.claim_id), 'null') || '}')), ','
ORDER BY evidence_1.ordinal), '') || ']') AS anon_23
FROM evidence AS evidence_1
WHERE evidence_1.claim_id = cut_2.id), 'null') || '}')), ','), '') || ']}') AS anon_4
FROM
(SELECT claim_1.id AS id, claim_1.property AS property, claim_1.value AS value, claim_1.as_printed AS as_printed, claim_1.basis AS basis, claim_1.confidence AS confidence, claim_1.chosen AS chosen, claim_1.extractor AS extractor, claim_1.extractor_version AS extractor_version, claim_1.recorded_at AS recorded_at, claim_1.retracted_at AS retracted_at, claim_1.survivor_id AS survivor_id, claim_1.value_entity_id AS value_entity_id
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_2.id AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

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
