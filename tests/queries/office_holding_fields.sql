SELECT convert_to(('{"country":' || coalesce((SELECT ('{"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.display_name)::text, 'null') || ',"holdings":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_2.recorded_at
FROM entity AS entity_2
WHERE entity_2.id = office_holding_2.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_3.updated_at
FROM entity AS entity_3
WHERE entity_3.id = office_holding_2.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_4.retracted_at
FROM entity AS entity_4
WHERE entity_4.id = office_holding_2.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('OfficeHolding:'::text || entity_5.id)::text, 'null'), ','
ORDER BY entity_5.id), '') || ']') AS anon_4
FROM entity AS entity_5
WHERE entity_5.merged_into_id = office_holding_2.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = office_holding_2.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = office_holding_2.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"title":' || coalesce(to_json(office_holding_2.title)::text, 'null')) || (',"startBound":' || coalesce('"' || office_holding_2.start_bound || '"', 'null') || ',"endBound":' || coalesce('"' || office_holding_2.end_bound || '"', 'null') || ',"acting":' || coalesce((office_holding_2.acting)::text, 'null') || ',"start":' || coalesce(CASE WHEN (office_holding_2.start_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(office_holding_2.start_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(office_holding_2.start_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(office_holding_2.start_latest)::text, 'null') || ',"basis":' || coalesce('"' || office_holding_2.start_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null')) || (',"end":' || coalesce(CASE WHEN (office_holding_2.end_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(office_holding_2.end_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(office_holding_2.end_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(office_holding_2.end_latest)::text, 'null') || ',"basis":' || coalesce('"' || office_holding_2.end_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"firstObserved":' || coalesce(CASE WHEN (office_holding_2.first_observed_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(office_holding_2.first_observed_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"lastObserved":' || coalesce(CASE WHEN (office_holding_2.last_observed_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(office_holding_2.last_observed_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(office_holding_2.last_observed_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(office_holding_2.last_observed_latest)::text, 'null') || ',"basis":' || coalesce('"' || office_holding_2.last_observed_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_2.display_name)::text, 'null') || '}') AS anon_5
FROM official AS official_2
WHERE official_2.id = office_holding_2.official_id), 'null')) || (',"office":' || coalesce((SELECT ('{"label":' || coalesce(to_json(office_2.label)::text, 'null') || '}') AS anon_6
FROM office AS office_2
WHERE office_2.id = office_holding_2.office_id), 'null') || ',"previous":' || coalesce((SELECT ('{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_3.display_name)::text, 'null') || '}') AS anon_8
FROM official AS official_3
WHERE official_3.id = office_holding_3.official_id), 'null') || ',"next":' || coalesce((SELECT ('{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_4.display_name)::text, 'null') || '}') AS anon_10
FROM official AS official_4
WHERE official_4.id = office_holding_4.official_id), 'null') || '}') AS anon_9
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_3.office_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest, office_holding_4.id) > (office_holding_3.first_observed_earliest, office_holding_3.id)
ORDER BY office_holding_4.first_observed_earliest, office_holding_4.id

LIMIT 1), 'null') || '}') AS anon_7
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.live AND (office_holding_3.first_observed_earliest, office_holding_3.id) < (office_holding_2.first_observed_earliest, office_holding_2.id)
ORDER BY office_holding_3.first_observed_earliest DESC, office_holding_3.id DESC

LIMIT 1), 'null') || ',"next":' || coalesce((SELECT ('{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_5.display_name)::text, 'null') || '}') AS anon_12
FROM official AS official_5
WHERE official_5.id = office_holding_5.official_id), 'null') || ',"previous":' || coalesce((SELECT ('{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_6.display_name)::text, 'null') || '}') AS anon_14
FROM official AS official_6
WHERE official_6.id = office_holding_6.official_id), 'null') || '}') AS anon_13
FROM office_holding AS office_holding_6
WHERE office_holding_6.office_id = office_holding_5.office_id AND office_holding_6.live AND (office_holding_6.first_observed_earliest, office_holding_6.id) < (office_holding_5.first_observed_earliest, office_holding_5.id)
ORDER BY office_holding_6.first_observed_earliest DESC, office_holding_6.id DESC

LIMIT 1), 'null') || '}') AS anon_11
FROM office_holding AS office_holding_5
WHERE office_holding_5.office_id = office_holding_2.office_id AND office_holding_5.live AND (office_holding_5.first_observed_earliest, office_holding_5.id) > (office_holding_2.first_observed_earliest, office_holding_2.id)
ORDER BY office_holding_5.first_observed_earliest, office_holding_5.id

LIMIT 1), 'null') || ',"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"medium":' || coalesce('"' || meeting_2.medium || '"', 'null') || ',"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_16
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_15
FROM
(SELECT attendance_1.meeting_id AS key_id
FROM attendance AS attendance_1
WHERE attendance_1.office_holding_id = office_holding_2.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL
ORDER BY attendance_1.sort_date DESC, attendance_1.meeting_id DESC

LIMIT $1::INTEGER) AS cut_2), 'null')) || (',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_2.text)::text, 'null') || '}') AS anon_18
FROM statement AS statement_2
WHERE statement_2.id = cut_3.key_id), 'null'), ','), '') || ']}') AS anon_17
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.office_holding_id = office_holding_2.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $2::INTEGER) AS cut_3), 'null') || ',"agreementActions":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"action":' || coalesce('"' || cut_4.action || '"', 'null') || '}'), ','), '') || ']}') AS anon_19
FROM
(SELECT agreement_action_1.action AS action
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.office_holding_id = office_holding_2.id AND agreement_action_1.live
ORDER BY agreement_action_1.sort_date DESC, agreement_action_1.id DESC

LIMIT $3::INTEGER) AS cut_4), 'null') || '}')), ','
ORDER BY coalesce(office_holding_2.first_observed_earliest, 'infinity'::date), office_holding_2.id), '') || ']') AS anon_3
FROM office_holding AS office_holding_2
WHERE office_holding_2.official_id = cut_1.id AND office_holding_2.live), 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT official_1.display_name AS display_name, official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_1.live)
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $4::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))), 'null') || '}'), 'UTF8'::text) AS data
