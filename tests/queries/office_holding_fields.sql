SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('name' VALUE cut_1.display_name, 'holdings' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_2.id, 'recordedAt' VALUE
(SELECT entity_2.recorded_at
FROM entity AS entity_2
WHERE entity_2.id = office_holding_2.id), 'updatedAt' VALUE
(SELECT entity_3.updated_at
FROM entity AS entity_3
WHERE entity_3.id = office_holding_2.id), 'retractedAt' VALUE
(SELECT entity_4.retracted_at
FROM entity AS entity_4
WHERE entity_4.id = office_holding_2.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('OfficeHolding:'::text || entity_5.id
ORDER BY entity_5.id), '[]'::json) AS coalesce_2
FROM entity AS entity_5
WHERE entity_5.merged_into_id = office_holding_2.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = office_holding_2.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = office_holding_2.id AND report_2.retracted_at IS NULL), 'title' VALUE office_holding_2.title, 'startBound' VALUE office_holding_2.start_bound, 'endBound' VALUE office_holding_2.end_bound, 'acting' VALUE office_holding_2.acting, 'start' VALUE CASE WHEN (office_holding_2.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE office_holding_2.start_edtf, 'earliest' VALUE office_holding_2.start_earliest, 'latest' VALUE office_holding_2.start_latest, 'basis' VALUE office_holding_2.start_basis RETURNING json) ELSE NULL::json END, 'end' VALUE CASE WHEN (office_holding_2.end_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE office_holding_2.end_edtf, 'earliest' VALUE office_holding_2.end_earliest, 'latest' VALUE office_holding_2.end_latest, 'basis' VALUE office_holding_2.end_basis RETURNING json) ELSE NULL::json END, 'firstObserved' VALUE CASE WHEN (office_holding_2.first_observed_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE office_holding_2.first_observed_edtf RETURNING json) ELSE NULL::json END, 'lastObserved' VALUE CASE WHEN (office_holding_2.last_observed_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE office_holding_2.last_observed_edtf, 'earliest' VALUE office_holding_2.last_observed_earliest, 'latest' VALUE office_holding_2.last_observed_latest, 'basis' VALUE office_holding_2.last_observed_basis RETURNING json) ELSE NULL::json END, 'official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_2.display_name RETURNING json) AS anon_3
FROM official AS official_2
WHERE official_2.id = office_holding_2.official_id), 'office' VALUE
(SELECT JSON_OBJECT('label' VALUE office_2.label RETURNING json) AS anon_4
FROM office AS office_2
WHERE office_2.id = office_holding_2.office_id), 'previous' VALUE
(SELECT JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_3.display_name RETURNING json) AS anon_6
FROM official AS official_3
WHERE official_3.id = office_holding_3.official_id), 'next' VALUE
(SELECT JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_4.display_name RETURNING json) AS anon_8
FROM official AS official_4
WHERE official_4.id = office_holding_4.official_id) RETURNING json) AS anon_7
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_3.office_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest, office_holding_4.id) > (office_holding_3.first_observed_earliest, office_holding_3.id)
ORDER BY office_holding_4.first_observed_earliest, office_holding_4.id

LIMIT 1) RETURNING json) AS anon_5
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.live AND (office_holding_3.first_observed_earliest, office_holding_3.id) < (office_holding_2.first_observed_earliest, office_holding_2.id)
ORDER BY office_holding_3.first_observed_earliest DESC, office_holding_3.id DESC

LIMIT 1), 'next' VALUE
(SELECT JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_5.display_name RETURNING json) AS anon_10
FROM official AS official_5
WHERE official_5.id = office_holding_5.official_id), 'previous' VALUE
(SELECT JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_6.display_name RETURNING json) AS anon_12
FROM official AS official_6
WHERE official_6.id = office_holding_6.official_id) RETURNING json) AS anon_11
FROM office_holding AS office_holding_6
WHERE office_holding_6.office_id = office_holding_5.office_id AND office_holding_6.live AND (office_holding_6.first_observed_earliest, office_holding_6.id) < (office_holding_5.first_observed_earliest, office_holding_5.id)
ORDER BY office_holding_6.first_observed_earliest DESC, office_holding_6.id DESC

LIMIT 1) RETURNING json) AS anon_9
FROM office_holding AS office_holding_5
WHERE office_holding_5.office_id = office_holding_2.office_id AND office_holding_5.live AND (office_holding_5.first_observed_earliest, office_holding_5.id) > (office_holding_2.first_observed_earliest, office_holding_2.id)
ORDER BY office_holding_5.first_observed_earliest, office_holding_5.id

LIMIT 1), 'meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('medium' VALUE meeting_2.medium, 'start' VALUE CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_2.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_14
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_2.key_id)), '[]'::json) RETURNING json) AS anon_13
FROM
(SELECT attendance_1.meeting_id AS key_id
FROM attendance AS attendance_1
WHERE attendance_1.office_holding_id = office_holding_2.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL
ORDER BY attendance_1.sort_date DESC, attendance_1.meeting_id DESC

LIMIT $1::INTEGER) AS cut_2), 'statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_2.text RETURNING json) AS anon_16
FROM statement AS statement_2
WHERE statement_2.id = cut_3.key_id)), '[]'::json) RETURNING json) AS anon_15
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.office_holding_id = office_holding_2.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $2::INTEGER) AS cut_3), 'agreementActions' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('action' VALUE cut_4.action RETURNING json)), '[]'::json) RETURNING json) AS anon_17
FROM
(SELECT agreement_action_1.action AS action
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.office_holding_id = office_holding_2.id AND agreement_action_1.live
ORDER BY agreement_action_1.sort_date DESC, agreement_action_1.id DESC

LIMIT $3::INTEGER) AS cut_4) RETURNING json)
ORDER BY coalesce(office_holding_2.first_observed_earliest, 'infinity'::date), office_holding_2.id), '[]'::json) AS coalesce_1
FROM office_holding AS office_holding_2
WHERE office_holding_2.official_id = cut_1.id AND office_holding_2.live) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT official_1.display_name AS display_name, official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_1.live)
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $4::INTEGER) AS cut_1) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))) RETURNING json) AS data
