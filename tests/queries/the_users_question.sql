SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT (('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || ',"basis":' || coalesce('"' || meeting_2.start_basis || '"', 'null') || '}') ELSE 'null' END, 'null') || ',"place":' || coalesce((SELECT ('{"name":' || coalesce(to_json(place_1.name)::text, 'null') || '}') AS anon_4
FROM place AS place_1
WHERE place_1.id = meeting_2.place_id), 'null') || ',"attendances":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"official":' || coalesce(CASE WHEN (official_1.id IS NOT NULL) THEN ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"officeHolding":' || coalesce((SELECT ('{"title":' || coalesce(to_json(office_holding_1.title)::text, 'null') || ',"office":' || coalesce((SELECT ('{"label":' || coalesce(to_json(office_1.label)::text, 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_4.code)::text, 'null') || '}') AS anon_8
FROM country AS country_4
WHERE country_4.id = office_1.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_9
FROM organization AS organization_2
WHERE organization_2.id = office_1.actor_id)), 'null') || '}') AS anon_7
FROM office AS office_1
WHERE office_1.id = office_holding_1.office_id), 'null') || '}') AS anon_6
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = attendance_1.office_holding_id), 'null') || ',"participation":' || coalesce((SELECT ('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_6.code)::text, 'null') || '}') AS anon_11
FROM country AS country_6
WHERE country_6.id = participation_3.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_7
WHERE country_7.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_12
FROM organization AS organization_3
WHERE organization_3.id = participation_3.actor_id)), 'null') || '}') AS anon_10
FROM participation AS participation_3
WHERE participation_3.meeting_id = attendance_1.meeting_id AND participation_3.actor_id = attendance_1.actor_id), 'null') || '}'), ','
ORDER BY coalesce(official_1.display_name, attendance_1.name_printed), attendance_1.id), '') || ']') AS anon_5
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = meeting_2.id), 'null') || ',"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"designation":' || coalesce(to_json(cut_2.designation)::text, 'null') || ',"status":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_14
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_2.id AND agreement_action_1.live))::text, 'null') || ',"parties":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_9.code)::text, 'null') || '}') AS anon_16
FROM country AS country_9
WHERE country_9.id = agreement_party_1.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_10
WHERE country_10.code = organization_5.acronym)) THEN 'org:'::text || organization_5.acronym ELSE organization_5.acronym END)::text, 'null') || '}') AS anon_17
FROM organization AS organization_5
WHERE organization_5.id = agreement_party_1.actor_id)), 'null') || '}'), ','
ORDER BY coalesce(country_8.code, organization_4.acronym, organization_4.name), agreement_party_1.actor_id), '') || ']') AS anon_15
FROM agreement_party AS agreement_party_1 LEFT OUTER JOIN country AS country_8 ON country_8.id = agreement_party_1.actor_id LEFT OUTER JOIN organization AS organization_4 ON organization_4.id = agreement_party_1.actor_id
WHERE agreement_party_1.agreement_id = cut_2.id), 'null') || ',"actions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"action":' || coalesce('"' || agreement_action_2.action || '"', 'null') || ',"party":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_11.code)::text, 'null') || '}') AS anon_19
FROM country AS country_11
WHERE country_11.id = agreement_action_2.party_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_12
WHERE country_12.code = organization_6.acronym)) THEN 'org:'::text || organization_6.acronym ELSE organization_6.acronym END)::text, 'null') || '}') AS anon_20
FROM organization AS organization_6
WHERE organization_6.id = agreement_action_2.party_id)), 'null') || ',"signatory":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_2.display_name)::text, 'null') || '}') AS anon_21
FROM official AS official_2
WHERE official_2.id = agreement_action_2.signatory_id), 'null') || '}'), ','
ORDER BY agreement_action_2.sort_date, agreement_action_2.id), '') || ']') AS anon_18
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = cut_2.id AND agreement_action_2.live), 'null')) || (',"claims":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_3.property)::text, 'null') || ',"asPrinted":' || coalesce(to_json(cut_3.as_printed)::text, 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_1.text)::text, 'null') || '}'), ','
ORDER BY evidence_1.ordinal), '') || ']') AS anon_23
FROM evidence AS evidence_1
WHERE evidence_1.claim_id = cut_3.id), 'null') || '}'), ','), '') || ']}') AS anon_22
FROM
(SELECT claim_1.property AS property, claim_1.as_printed AS as_printed, claim_1.id AS id
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_2.id AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $1::INTEGER) AS cut_3), 'null') || '}')), ','), '') || ']}') AS anon_13
FROM
(SELECT agreement_1.designation AS designation, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.meeting_id = meeting_2.id AND agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $2::INTEGER) AS cut_2), 'null')) || (',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"text":' || coalesce(to_json(cut_4.text)::text, 'null') || ',"speakers":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_3.display_name)::text, 'null') || '}') AS anon_26
FROM official AS official_3
WHERE official_3.id = statement_speaker_1.official_id), 'null') || '}'), ','
ORDER BY statement_speaker_1.ordinal), '') || ']') AS anon_25
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = cut_4.id), 'null') || ',"claims":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_5.property)::text, 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_2.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_1.outlet)::text, 'null') || '}') AS anon_29
FROM article AS article_1
WHERE article_1.id = evidence_2.article_id), 'null') || '}'), ','
ORDER BY evidence_2.ordinal), '') || ']') AS anon_28
FROM evidence AS evidence_2
WHERE evidence_2.claim_id = cut_5.id), 'null') || '}'), ','), '') || ']}') AS anon_27
FROM
(SELECT claim_2.property AS property, claim_2.id AS id
FROM claim AS claim_2
WHERE claim_2.survivor_id = cut_4.id AND claim_2.retracted_at IS NULL
ORDER BY claim_2.property ASC, claim_2.id ASC

LIMIT $3::INTEGER) AS cut_5), 'null') || '}'), ','), '') || ']}') AS anon_24
FROM
(SELECT statement_1.text AS text, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.meeting_id = meeting_2.id AND statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $4::INTEGER) AS cut_4), 'null') || '}')) AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $5::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $6::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $7::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $8::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $9::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $10::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
