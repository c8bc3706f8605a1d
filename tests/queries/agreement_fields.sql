SELECT JSON_OBJECT('agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE 'Agreement:'::text || cut_1.id, 'recordedAt' VALUE
(SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id), 'updatedAt' VALUE
(SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id), 'retractedAt' VALUE
(SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Agreement:'::text || entity_4.id
ORDER BY entity_4.id), '[]'::json) AS coalesce_1
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL), 'title' VALUE cut_1.title, 'designation' VALUE cut_1.designation, 'instrument' VALUE cut_1.instrument, 'topics' VALUE cut_1.topics, 'unRegistrationNumber' VALUE cut_1.un_registration_number, 'status' VALUE
(SELECT CASE WHEN bool_or((SELECT 1
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

LIMIT 1) IS NOT NULL AND agreement_action_1.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_2
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_1.id AND agreement_action_1.live), 'signedOn' VALUE
(SELECT JSON_OBJECT('edtf' VALUE anon_4.edtf, 'earliest' VALUE anon_4.earliest, 'latest' VALUE anon_4.latest, 'basis' VALUE anon_4.basis RETURNING json) AS anon_3
FROM
(SELECT agreement_action_2.date_edtf AS edtf, agreement_action_2.date_earliest AS earliest, agreement_action_2.date_latest AS latest, agreement_action_2.date_basis AS basis
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = cut_1.id AND agreement_action_2.live AND agreement_action_2.action = 'SIGNATURE'::text AND agreement_action_2.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_2.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_2.sort_date, agreement_action_2.id

LIMIT 1) AS anon_4), 'signedAt' VALUE
(SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_5
FROM meeting AS meeting_1
WHERE meeting_1.id = cut_1.meeting_id), 'amends' VALUE
(SELECT JSON_OBJECT('title' VALUE agreement_2.title, 'amendedBy' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('title' VALUE agreement_3.title RETURNING json)
ORDER BY agreement_3.sort_date, agreement_3.id), '[]'::json) AS coalesce_2
FROM agreement AS agreement_3
WHERE agreement_3.amends_id = agreement_2.id AND agreement_3.live) RETURNING json) AS anon_6
FROM agreement AS agreement_2
WHERE agreement_2.id = cut_1.amends_id), 'amendedBy' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('title' VALUE agreement_4.title, 'amends' VALUE
(SELECT JSON_OBJECT('title' VALUE agreement_5.title RETURNING json) AS anon_7
FROM agreement AS agreement_5
WHERE agreement_5.id = agreement_4.amends_id) RETURNING json)
ORDER BY agreement_4.sort_date, agreement_4.id), '[]'::json) AS coalesce_3
FROM agreement AS agreement_4
WHERE agreement_4.amends_id = cut_1.id AND agreement_4.live), 'replaces' VALUE
(SELECT JSON_OBJECT('title' VALUE agreement_6.title, 'replacedBy' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('title' VALUE agreement_7.title RETURNING json)
ORDER BY agreement_7.sort_date, agreement_7.id), '[]'::json) AS coalesce_4
FROM agreement AS agreement_7
WHERE agreement_7.replaces_id = agreement_6.id AND agreement_7.live) RETURNING json) AS anon_8
FROM agreement AS agreement_6
WHERE agreement_6.id = cut_1.replaces_id), 'replacedBy' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('title' VALUE agreement_8.title, 'replaces' VALUE
(SELECT JSON_OBJECT('title' VALUE agreement_9.title RETURNING json) AS anon_9
FROM agreement AS agreement_9
WHERE agreement_9.id = agreement_8.replaces_id) RETURNING json)
ORDER BY agreement_8.sort_date, agreement_8.id), '[]'::json) AS coalesce_5
FROM agreement AS agreement_8
WHERE agreement_8.replaces_id = cut_1.id AND agreement_8.live), 'statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('text' VALUE cut_2.text, 'agreement' VALUE
(SELECT JSON_OBJECT('designation' VALUE agreement_10.designation RETURNING json) AS anon_11
FROM agreement AS agreement_10
WHERE agreement_10.id = cut_2.agreement_id) RETURNING json)), '[]'::json) RETURNING json) AS anon_10
FROM
(SELECT statement_1.text AS text, statement_1.agreement_id AS agreement_id
FROM statement AS statement_1
WHERE statement_1.agreement_id = cut_1.id AND statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $1::INTEGER) AS cut_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT agreement_1.id AS id, agreement_1.title AS title, agreement_1.designation AS designation, agreement_1.instrument AS instrument, agreement_1.topics AS topics, agreement_1.un_registration_number AS un_registration_number, agreement_1.meeting_id AS meeting_id, agreement_1.amends_id AS amends_id, agreement_1.replaces_id AS replaces_id
FROM agreement AS agreement_1
WHERE agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $2::INTEGER) AS cut_1) RETURNING json) AS data
