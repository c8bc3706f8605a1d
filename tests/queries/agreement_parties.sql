SELECT convert_to(('{"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"title":' || coalesce(to_json(cut_1.title)::text, 'null') || ',"parties":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"status":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
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

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_3
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = agreement_party_1.agreement_id AND agreement_action_1.live AND (agreement_action_1.party_id = agreement_party_1.actor_id OR agreement_action_1.party_id IS NULL)))::text, 'null') || ',"agreement":' || coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_2.title)::text, 'null') || '}') AS anon_4
FROM agreement AS agreement_2
WHERE agreement_2.id = agreement_party_1.agreement_id), 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_2.code)::text, 'null') || '}') AS anon_5
FROM country AS country_2
WHERE country_2.id = agreement_party_1.actor_id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_6
FROM organization AS organization_2
WHERE organization_2.id = agreement_party_1.actor_id)), 'null') || ',"actions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"action":' || coalesce('"' || agreement_action_2.action || '"', 'null') || ',"date":' || coalesce(CASE WHEN (agreement_action_2.date_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(agreement_action_2.date_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}'), ','
ORDER BY agreement_action_2.sort_date, agreement_action_2.id), '') || ']') AS anon_7
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = agreement_party_1.agreement_id AND agreement_action_2.party_id = agreement_party_1.actor_id AND agreement_action_2.live), 'null')) || ('}')), ','
ORDER BY coalesce(country_1.code, organization_1.acronym, organization_1.name), agreement_party_1.actor_id), '') || ']') AS anon_2
FROM agreement_party AS agreement_party_1 LEFT OUTER JOIN country AS country_1 ON country_1.id = agreement_party_1.actor_id LEFT OUTER JOIN organization AS organization_1 ON organization_1.id = agreement_party_1.actor_id
WHERE agreement_party_1.agreement_id = cut_1.id), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT agreement_1.title AS title, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
