SELECT JSON_OBJECT('agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('title' VALUE cut_1.title, 'parties' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('status' VALUE
(SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('WITHDRAWAL'::text, 'DENUNCIATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
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

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_2
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = agreement_party_1.agreement_id AND agreement_action_1.live AND (agreement_action_1.party_id = agreement_party_1.actor_id OR agreement_action_1.party_id IS NULL)), 'agreement' VALUE
(SELECT JSON_OBJECT('title' VALUE agreement_2.title RETURNING json) AS anon_3
FROM agreement AS agreement_2
WHERE agreement_2.id = agreement_party_1.agreement_id), 'actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_2.code RETURNING json) AS anon_4
FROM country AS country_2
WHERE country_2.id = agreement_party_1.actor_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END RETURNING json) AS anon_5
FROM organization AS organization_2
WHERE organization_2.id = agreement_party_1.actor_id)), 'actions' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('action' VALUE agreement_action_2.action, 'date' VALUE CASE WHEN (agreement_action_2.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE agreement_action_2.date_edtf RETURNING json) ELSE NULL::json END RETURNING json)
ORDER BY agreement_action_2.sort_date, agreement_action_2.id), '[]'::json) AS coalesce_2
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = agreement_party_1.agreement_id AND agreement_action_2.party_id = agreement_party_1.actor_id AND agreement_action_2.live) RETURNING json)
ORDER BY coalesce(country_1.code, organization_1.acronym, organization_1.name), agreement_party_1.actor_id), '[]'::json) AS coalesce_1
FROM agreement_party AS agreement_party_1 LEFT OUTER JOIN country AS country_1 ON country_1.id = agreement_party_1.actor_id LEFT OUTER JOIN organization AS organization_1 ON organization_1.id = agreement_party_1.actor_id
WHERE agreement_party_1.agreement_id = cut_1.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT agreement_1.title AS title, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $1::INTEGER) AS cut_1) RETURNING json) AS data
