SELECT convert_to(('{"agreement":' || coalesce((SELECT (('{"now":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
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
WHERE agreement_action_1.agreement_id = agreement_1.id AND agreement_action_1.live))::text, 'null') || ',"never":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_2.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_3
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = agreement_1.id AND agreement_action_2.live AND agreement_action_2.date_latest <= $1::DATE))::text, 'null') || ',"announced":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_3.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_4
FROM agreement_action AS agreement_action_3
WHERE agreement_action_3.agreement_id = agreement_1.id AND agreement_action_3.live AND agreement_action_3.date_latest <= $2::DATE))::text, 'null') || ',"signed":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_5
FROM agreement_action AS agreement_action_4
WHERE agreement_action_4.agreement_id = agreement_1.id AND agreement_action_4.live AND agreement_action_4.date_latest <= $3::DATE))::text, 'null')) || (',"onTheDay":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_5
WHERE report_5.survivor_id = agreement_action_5.id AND report_5.retracted_at IS NULL AND report_5.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_5.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_6
FROM agreement_action AS agreement_action_5
WHERE agreement_action_5.agreement_id = agreement_1.id AND agreement_action_5.live AND agreement_action_5.date_latest <= $4::DATE))::text, 'null') || ',"unlessGiven":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_6.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_6.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_7
FROM agreement_action AS agreement_action_6
WHERE agreement_action_6.agreement_id = agreement_1.id AND agreement_action_6.live))::text, 'null') || ',"parties":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_2.code)::text, 'null') || '}') AS anon_9
FROM country AS country_2
WHERE country_2.id = agreement_party_1.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_10
FROM organization AS organization_2
WHERE organization_2.id = agreement_party_1.actor_id)), 'null') || ',"now":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('WITHDRAWAL'::text, 'DENUNCIATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_7.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_7.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_11
FROM agreement_action AS agreement_action_7
WHERE agreement_action_7.agreement_id = agreement_party_1.agreement_id AND agreement_action_7.live AND (agreement_action_7.party_id = agreement_party_1.actor_id OR agreement_action_7.party_id IS NULL)))::text, 'null') || ',"signed":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('WITHDRAWAL'::text, 'DENUNCIATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_8.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_8.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_12
FROM agreement_action AS agreement_action_8
WHERE agreement_action_8.agreement_id = agreement_party_1.agreement_id AND agreement_action_8.live AND (agreement_action_8.party_id = agreement_party_1.actor_id OR agreement_action_8.party_id IS NULL) AND agreement_action_8.date_latest <= $5::DATE))::text, 'null') || ',"inForce":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('WITHDRAWAL'::text, 'DENUNCIATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_9
WHERE report_9.survivor_id = agreement_action_9.id AND report_9.retracted_at IS NULL AND report_9.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_9.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_13
FROM agreement_action AS agreement_action_9
WHERE agreement_action_9.agreement_id = agreement_party_1.agreement_id AND agreement_action_9.live AND (agreement_action_9.party_id = agreement_party_1.actor_id OR agreement_action_9.party_id IS NULL) AND agreement_action_9.date_latest <= $6::DATE))::text, 'null')) || ('}')), ','
ORDER BY coalesce(country_1.code, organization_1.acronym, organization_1.name), agreement_party_1.actor_id), '') || ']') AS anon_8
FROM agreement_party AS agreement_party_1 LEFT OUTER JOIN country AS country_1 ON country_1.id = agreement_party_1.actor_id LEFT OUTER JOIN organization AS organization_1 ON organization_1.id = agreement_party_1.actor_id
WHERE agreement_party_1.agreement_id = agreement_1.id), 'null') || '}')) AS anon_1
FROM agreement AS agreement_1
WHERE agreement_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $7::UUID), $7::UUID)), 'null') || '}'), 'UTF8'::text) AS data
