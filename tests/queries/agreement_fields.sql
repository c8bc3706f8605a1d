SELECT convert_to(('{"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('Agreement:'::text || cut_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Agreement:'::text || entity_4.id)::text, 'null'), ','
ORDER BY entity_4.id), '') || ']') AS anon_2
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"title":' || coalesce(to_json(cut_1.title)::text, 'null')) || (',"designation":' || coalesce(to_json(cut_1.designation)::text, 'null') || ',"instrument":' || coalesce('"' || cut_1.instrument || '"', 'null') || ',"topics":' || coalesce(to_json(cut_1.topics)::text, 'null') || ',"unRegistrationNumber":' || coalesce(to_json(cut_1.un_registration_number)::text, 'null')) || (',"status":' || coalesce(to_json((SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_3
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_1.id AND agreement_action_1.live))::text, 'null') || ',"signedOn":' || coalesce((SELECT (('{"edtf":' || coalesce(to_json(anon_5.edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(anon_5.earliest)::text, 'null') || ',"latest":' || coalesce(to_json(anon_5.latest)::text, 'null') || ',"basis":' || coalesce('"' || anon_5.basis || '"', 'null')) || ('}')) AS anon_4
FROM
(SELECT agreement_action_2.date_edtf AS edtf, agreement_action_2.date_earliest AS earliest, agreement_action_2.date_latest AS latest, agreement_action_2.date_basis AS basis
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = cut_1.id AND agreement_action_2.live AND agreement_action_2.action = 'SIGNATURE'::text AND agreement_action_2.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_2.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_2.sort_date, agreement_action_2.id

LIMIT 1) AS anon_5), 'null') || ',"signedAt":' || coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_6
FROM meeting AS meeting_1
WHERE meeting_1.id = cut_1.meeting_id), 'null') || ',"amends":' || coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_2.title)::text, 'null') || ',"amendedBy":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"title":' || coalesce(to_json(agreement_3.title)::text, 'null') || '}'), ','
ORDER BY agreement_3.sort_date, agreement_3.id), '') || ']') AS anon_8
FROM agreement AS agreement_3
WHERE agreement_3.amends_id = agreement_2.id AND agreement_3.live), 'null') || '}') AS anon_7
FROM agreement AS agreement_2
WHERE agreement_2.id = cut_1.amends_id), 'null')) || (',"amendedBy":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"title":' || coalesce(to_json(agreement_4.title)::text, 'null') || ',"amends":' || coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_5.title)::text, 'null') || '}') AS anon_10
FROM agreement AS agreement_5
WHERE agreement_5.id = agreement_4.amends_id), 'null') || '}'), ','
ORDER BY agreement_4.sort_date, agreement_4.id), '') || ']') AS anon_9
FROM agreement AS agreement_4
WHERE agreement_4.amends_id = cut_1.id AND agreement_4.live), 'null') || ',"replaces":' || coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_6.title)::text, 'null') || ',"replacedBy":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"title":' || coalesce(to_json(agreement_7.title)::text, 'null') || '}'), ','
ORDER BY agreement_7.sort_date, agreement_7.id), '') || ']') AS anon_12
FROM agreement AS agreement_7
WHERE agreement_7.replaces_id = agreement_6.id AND agreement_7.live), 'null') || '}') AS anon_11
FROM agreement AS agreement_6
WHERE agreement_6.id = cut_1.replaces_id), 'null') || ',"replacedBy":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"title":' || coalesce(to_json(agreement_8.title)::text, 'null') || ',"replaces":' || coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_9.title)::text, 'null') || '}') AS anon_14
FROM agreement AS agreement_9
WHERE agreement_9.id = agreement_8.replaces_id), 'null') || '}'), ','
ORDER BY agreement_8.sort_date, agreement_8.id), '') || ']') AS anon_13
FROM agreement AS agreement_8
WHERE agreement_8.replaces_id = cut_1.id AND agreement_8.live), 'null') || ',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"text":' || coalesce(to_json(cut_2.text)::text, 'null') || ',"agreement":' || coalesce((SELECT ('{"designation":' || coalesce(to_json(agreement_10.designation)::text, 'null') || '}') AS anon_16
FROM agreement AS agreement_10
WHERE agreement_10.id = cut_2.agreement_id), 'null') || '}'), ','), '') || ']}') AS anon_15
FROM
(SELECT statement_1.text AS text, statement_1.agreement_id AS agreement_id
FROM statement AS statement_1
WHERE statement_1.agreement_id = cut_1.id AND statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $1::INTEGER) AS cut_2), 'null')) || ('}')), ','), '') || ']}') AS anon_1
FROM
(SELECT agreement_1.id AS id, agreement_1.title AS title, agreement_1.designation AS designation, agreement_1.instrument AS instrument, agreement_1.topics AS topics, agreement_1.un_registration_number AS un_registration_number, agreement_1.meeting_id AS meeting_id, agreement_1.amends_id AS amends_id, agreement_1.replaces_id AS replaces_id
FROM agreement AS agreement_1
WHERE agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $2::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
