SELECT convert_to(('{"official":' || coalesce((SELECT (('{"id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || ',"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || ',"names":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json(official_name_1.name)::text, 'null'), ','
ORDER BY official_name_1.name), '') || ']') AS anon_2
FROM official_name AS official_name_1
WHERE official_name_1.official_id = official_1.id), 'null') || ',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Official:'::text || entity_2.id)::text, 'null'), ','
ORDER BY entity_2.id), '') || ']') AS anon_3
FROM entity AS entity_2
WHERE entity_2.merged_into_id = official_1.id), 'null')) || (',"holdings":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"title":' || coalesce(to_json(office_holding_1.title)::text, 'null') || ',"start":' || coalesce(CASE WHEN (office_holding_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(office_holding_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"office":' || coalesce((SELECT ('{"label":' || coalesce(to_json(office_1.label)::text, 'null') || '}') AS anon_5
FROM office AS office_1
WHERE office_1.id = office_holding_1.office_id), 'null') || '}'), ','
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date), office_holding_1.id), '') || ']') AS anon_4
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = official_1.id AND office_holding_1.live), 'null') || ',"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_7
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_6
FROM
(SELECT attendance_1.meeting_id AS key_id
FROM attendance AS attendance_1
WHERE attendance_1.official_id = official_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text
ORDER BY attendance_1.sort_date DESC, attendance_1.meeting_id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || ',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_2.text)::text, 'null') || '}') AS anon_9
FROM statement AS statement_2
WHERE statement_2.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_8
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.official_id = official_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.official_id = statement_speaker_1.official_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL AND
(SELECT 1
FROM statement_about AS statement_about_1
WHERE statement_about_1.statement_id = statement_speaker_1.statement_id AND statement_about_1.entity_id = named.actor_0

LIMIT 1) IS NOT NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $2::INTEGER) AS cut_2), 'null') || ',"agreementActions":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"action":' || coalesce('"' || cut_3.action || '"', 'null') || ',"agreement":' || coalesce((SELECT ('{"designation":' || coalesce(to_json(agreement_1.designation)::text, 'null') || '}') AS anon_11
FROM agreement AS agreement_1
WHERE agreement_1.id = cut_3.agreement_id), 'null') || '}'), ','), '') || ']}') AS anon_10
FROM
(SELECT agreement_action_1.action AS action, agreement_action_1.agreement_id AS agreement_id
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.signatory_id = official_1.id AND agreement_action_1.live
ORDER BY agreement_action_1.sort_date DESC, agreement_action_1.id DESC

LIMIT $3::INTEGER) AS cut_3), 'null')) || (',"reports":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_2.outlet)::text, 'null') || '}') AS anon_13
FROM article AS article_2
WHERE article_2.id = cut_4.article_id), 'null') || '}'), ','), '') || ']}') AS anon_12
FROM
(SELECT report_1.article_id AS article_id
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = official_1.id AND report_1.retracted_at IS NULL
ORDER BY article_1.sort_date DESC, article_1.id DESC, report_1.entity_id DESC

LIMIT $4::INTEGER) AS cut_4), 'null') || '}')) AS anon_1
FROM official AS official_1
WHERE official_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID), $5::UUID)), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $6::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $7::VARCHAR AND organization_1.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $8::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
