SELECT convert_to(('{"relation":' || coalesce((SELECT (('{"firstMeeting":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_2.name)::text, 'null') || ',"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_2
FROM meeting AS meeting_2 JOIN
(SELECT anon_4.id AS id
FROM
(SELECT participation_1.sort_date AS day, participation_1.meeting_id AS id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = anon_5.a_id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = anon_5.b_id AND participation_2.live AND participation_2.status = 'HELD'::text AND participation_1.sort_date > '-infinity'::date) AS anon_4
ORDER BY anon_4.day, anon_4.id

LIMIT 1) AS anon_3 ON anon_3.id = meeting_2.id), 'null') || ',"lastMeeting":' || coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_4.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_4.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_6
FROM meeting AS meeting_4 JOIN
(SELECT anon_8.id AS id
FROM
(SELECT participation_3.sort_date AS day, participation_3.meeting_id AS id
FROM participation AS participation_3 JOIN participation AS participation_4 ON participation_4.meeting_id = participation_3.meeting_id AND participation_4.sort_date = participation_3.sort_date
WHERE participation_3.actor_id = anon_5.a_id AND participation_3.live AND participation_3.status = 'HELD'::text AND participation_4.actor_id = anon_5.b_id AND participation_4.live AND participation_4.status = 'HELD'::text AND participation_3.sort_date > '-infinity'::date) AS anon_8
ORDER BY anon_8.day DESC, anon_8.id DESC

LIMIT 1) AS anon_7 ON anon_7.id = meeting_4.id), 'null') || ',"visitsToA":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_5 JOIN participation AS participation_6 ON participation_6.meeting_id = participation_5.meeting_id AND participation_6.sort_date = participation_5.sort_date JOIN meeting AS meeting_6 ON meeting_6.id = participation_5.meeting_id
WHERE participation_5.actor_id = anon_5.a_id AND participation_5.live AND participation_5.status = 'HELD'::text AND participation_6.actor_id = anon_5.b_id AND participation_6.live AND participation_6.status = 'HELD'::text AND meeting_6.host_id = anon_5.a_id AND meeting_6.setting = 'VISIT'::text))::text, 'null') || ',"visitsToB":' || coalesce(((SELECT count(*) AS count_2
FROM participation AS participation_7 JOIN participation AS participation_8 ON participation_8.meeting_id = participation_7.meeting_id AND participation_8.sort_date = participation_7.sort_date JOIN meeting AS meeting_8 ON meeting_8.id = participation_7.meeting_id
WHERE participation_7.actor_id = anon_5.a_id AND participation_7.live AND participation_7.status = 'HELD'::text AND participation_8.actor_id = anon_5.b_id AND participation_8.live AND participation_8.status = 'HELD'::text AND meeting_8.host_id = anon_5.b_id AND meeting_8.setting = 'VISIT'::text))::text, 'null')) || (',"longestGap":' || coalesce((SELECT ('{"days":' || coalesce(to_json(anon_10.days)::text, 'null') || ',"after":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_10.name)::text, 'null') || '}') AS anon_11
FROM meeting AS meeting_10
WHERE meeting_10.id = CAST(anon_10.after_id AS UUID)), 'null') || ',"before":' || coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_11.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_11.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_12
FROM meeting AS meeting_11
WHERE meeting_11.id = CAST(anon_10.before_id AS UUID)), 'null') || '}') AS anon_9
FROM
(SELECT anon_13.after_id AS after_id, anon_13.before_id AS before_id, anon_13.days AS days, anon_13.day AS day
FROM
(SELECT lag(anon_14.id) OVER (ORDER BY anon_14.day, anon_14.id) AS after_id, anon_14.id AS before_id, anon_14.day - lag(anon_14.day) OVER (ORDER BY anon_14.day, anon_14.id) AS days, anon_14.day AS day
FROM
(SELECT participation_9.sort_date AS day, participation_9.meeting_id AS id
FROM participation AS participation_9 JOIN participation AS participation_10 ON participation_10.meeting_id = participation_9.meeting_id AND participation_10.sort_date = participation_9.sort_date
WHERE participation_9.actor_id = anon_5.a_id AND participation_9.live AND participation_9.status = 'HELD'::text AND participation_10.actor_id = anon_5.b_id AND participation_10.live AND participation_10.status = 'HELD'::text AND participation_9.sort_date > '-infinity'::date) AS anon_14) AS anon_13
WHERE anon_13.after_id IS NOT NULL
ORDER BY anon_13.days DESC, anon_13.day, anon_13.before_id

LIMIT 1) AS anon_10), 'null') || ',"years":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"period":' || coalesce(to_json(anon_16.period)::text, 'null') || ',"meetingCount":' || coalesce((anon_16.meeting_count)::text, 'null') || ',"agreementCount":' || coalesce((anon_16.agreement_count)::text, 'null') || ',"statementCount":' || coalesce((anon_16.statement_count)::text, 'null')) || ('}')), ','
ORDER BY anon_16.period), '') || ']') AS anon_15
FROM
(SELECT CASE WHEN ($1::VARCHAR = 'year'::text) THEN to_char(date_trunc($1::VARCHAR, CAST(anon_17.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY'::text) WHEN ($1::VARCHAR = 'quarter'::text) THEN to_char(date_trunc($1::VARCHAR, CAST(anon_17.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-"Q"Q'::text) ELSE to_char(date_trunc($1::VARCHAR, CAST(anon_17.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-MM'::text) END AS period, count(*) FILTER (WHERE anon_17.kind = 'meeting_count'::text) AS meeting_count, count(*) FILTER (WHERE anon_17.kind = 'agreement_count'::text) AS agreement_count, count(*) FILTER (WHERE anon_17.kind = 'statement_count'::text) AS statement_count
FROM
(SELECT 'meeting_count'::text AS kind, CAST(participation_11.sort_date AS DATE) AS day
FROM participation AS participation_11 JOIN participation AS participation_12 ON participation_12.meeting_id = participation_11.meeting_id AND participation_12.sort_date = participation_11.sort_date
WHERE participation_11.actor_id = anon_5.a_id AND participation_11.live AND participation_11.status = 'HELD'::text AND participation_12.actor_id = anon_5.b_id AND participation_12.live AND participation_12.status = 'HELD'::text UNION ALL SELECT 'agreement_count'::text AS kind, CAST(agreement_party_1.sort_date AS DATE) AS day
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.sort_date = agreement_party_1.sort_date
WHERE agreement_party_1.actor_id = anon_5.a_id AND agreement_party_1.live AND agreement_party_2.actor_id = anon_5.b_id AND agreement_party_2.live UNION ALL SELECT 'statement_count'::text AS kind, CAST(statement_1.sort_date AS DATE) AS day
FROM statement AS statement_1
WHERE statement_1.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = statement_1.id AND statement_speaker_1.actor_id = anon_5.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_1
WHERE statement_about_1.statement_id = statement_1.id AND statement_about_1.entity_id = anon_5.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_1.id AND statement_speaker_2.actor_id = anon_5.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_2
WHERE statement_about_2.statement_id = statement_1.id AND statement_about_2.entity_id = anon_5.a_id

LIMIT 1) IS NOT NULL)) AS anon_17
WHERE anon_17.day > '-infinity'::date GROUP BY 1) AS anon_16), 'null') || ',"months":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"period":' || coalesce(to_json(anon_19.period)::text, 'null') || ',"meetingCount":' || coalesce((anon_19.meeting_count)::text, 'null') || '}'), ','
ORDER BY anon_19.period), '') || ']') AS anon_18
FROM
(SELECT CASE WHEN ($2::VARCHAR = 'year'::text) THEN to_char(date_trunc($2::VARCHAR, CAST(anon_20.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY'::text) WHEN ($2::VARCHAR = 'quarter'::text) THEN to_char(date_trunc($2::VARCHAR, CAST(anon_20.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-"Q"Q'::text) ELSE to_char(date_trunc($2::VARCHAR, CAST(anon_20.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-MM'::text) END AS period, count(*) FILTER (WHERE anon_20.kind = 'meeting_count'::text) AS meeting_count, count(*) FILTER (WHERE anon_20.kind = 'agreement_count'::text) AS agreement_count, count(*) FILTER (WHERE anon_20.kind = 'statement_count'::text) AS statement_count
FROM
(SELECT 'meeting_count'::text AS kind, CAST(participation_13.sort_date AS DATE) AS day
FROM participation AS participation_13 JOIN participation AS participation_14 ON participation_14.meeting_id = participation_13.meeting_id AND participation_14.sort_date = participation_13.sort_date
WHERE participation_13.actor_id = anon_5.a_id AND participation_13.live AND participation_13.status = 'HELD'::text AND participation_14.actor_id = anon_5.b_id AND participation_14.live AND participation_14.status = 'HELD'::text UNION ALL SELECT 'agreement_count'::text AS kind, CAST(agreement_party_3.sort_date AS DATE) AS day
FROM agreement_party AS agreement_party_3 JOIN agreement_party AS agreement_party_4 ON agreement_party_4.agreement_id = agreement_party_3.agreement_id AND agreement_party_4.sort_date = agreement_party_3.sort_date
WHERE agreement_party_3.actor_id = anon_5.a_id AND agreement_party_3.live AND agreement_party_4.actor_id = anon_5.b_id AND agreement_party_4.live UNION ALL SELECT 'statement_count'::text AS kind, CAST(statement_2.sort_date AS DATE) AS day
FROM statement AS statement_2
WHERE statement_2.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.statement_id = statement_2.id AND statement_speaker_3.actor_id = anon_5.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_3
WHERE statement_about_3.statement_id = statement_2.id AND statement_about_3.entity_id = anon_5.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_4
WHERE statement_speaker_4.statement_id = statement_2.id AND statement_speaker_4.actor_id = anon_5.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_4
WHERE statement_about_4.statement_id = statement_2.id AND statement_about_4.entity_id = anon_5.a_id

LIMIT 1) IS NOT NULL)) AS anon_20
WHERE anon_20.day > '-infinity'::date GROUP BY 1) AS anon_19), 'null') || ',"quarters":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"period":' || coalesce(to_json(anon_22.period)::text, 'null') || ',"agreementCount":' || coalesce((anon_22.agreement_count)::text, 'null') || '}'), ','
ORDER BY anon_22.period), '') || ']') AS anon_21
FROM
(SELECT CASE WHEN ($3::VARCHAR = 'year'::text) THEN to_char(date_trunc($3::VARCHAR, CAST(anon_23.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY'::text) WHEN ($3::VARCHAR = 'quarter'::text) THEN to_char(date_trunc($3::VARCHAR, CAST(anon_23.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-"Q"Q'::text) ELSE to_char(date_trunc($3::VARCHAR, CAST(anon_23.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-MM'::text) END AS period, count(*) FILTER (WHERE anon_23.kind = 'meeting_count'::text) AS meeting_count, count(*) FILTER (WHERE anon_23.kind = 'agreement_count'::text) AS agreement_count, count(*) FILTER (WHERE anon_23.kind = 'statement_count'::text) AS statement_count
FROM
(SELECT 'meeting_count'::text AS kind, CAST(participation_15.sort_date AS DATE) AS day
FROM participation AS participation_15 JOIN participation AS participation_16 ON participation_16.meeting_id = participation_15.meeting_id AND participation_16.sort_date = participation_15.sort_date
WHERE participation_15.actor_id = anon_5.a_id AND participation_15.live AND participation_15.status = 'HELD'::text AND participation_16.actor_id = anon_5.b_id AND participation_16.live AND participation_16.status = 'HELD'::text UNION ALL SELECT 'agreement_count'::text AS kind, CAST(agreement_party_5.sort_date AS DATE) AS day
FROM agreement_party AS agreement_party_5 JOIN agreement_party AS agreement_party_6 ON agreement_party_6.agreement_id = agreement_party_5.agreement_id AND agreement_party_6.sort_date = agreement_party_5.sort_date
WHERE agreement_party_5.actor_id = anon_5.a_id AND agreement_party_5.live AND agreement_party_6.actor_id = anon_5.b_id AND agreement_party_6.live UNION ALL SELECT 'statement_count'::text AS kind, CAST(statement_3.sort_date AS DATE) AS day
FROM statement AS statement_3
WHERE statement_3.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_5
WHERE statement_speaker_5.statement_id = statement_3.id AND statement_speaker_5.actor_id = anon_5.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_5
WHERE statement_about_5.statement_id = statement_3.id AND statement_about_5.entity_id = anon_5.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_6
WHERE statement_speaker_6.statement_id = statement_3.id AND statement_speaker_6.actor_id = anon_5.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_6
WHERE statement_about_6.statement_id = statement_3.id AND statement_about_6.entity_id = anon_5.a_id

LIMIT 1) IS NOT NULL)) AS anon_23
WHERE anon_23.day > '-infinity'::date GROUP BY 1) AS anon_22), 'null')) || ('}')) AS anon_1
FROM
(SELECT coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $4::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $5::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID)) AS a_id, coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $7::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $8::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $9::UUID)) AS b_id
WHERE coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $4::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $5::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID)) != coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $7::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $8::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $9::UUID))) AS anon_5), 'null') || ',"visited":' || coalesce((SELECT ('{"visitsToA":' || coalesce(((SELECT count(*) AS count_3
FROM participation AS participation_17 JOIN participation AS participation_18 ON participation_18.meeting_id = participation_17.meeting_id AND participation_18.sort_date = participation_17.sort_date JOIN meeting AS meeting_16 ON meeting_16.id = participation_17.meeting_id
WHERE participation_17.actor_id = anon_25.a_id AND participation_17.live AND participation_17.status = 'HELD'::text AND participation_18.actor_id = anon_25.b_id AND participation_18.live AND participation_18.status = 'HELD'::text AND meeting_16.host_id = anon_25.a_id AND meeting_16.setting = 'VISIT'::text))::text, 'null') || ',"visitsToB":' || coalesce(((SELECT count(*) AS count_4
FROM participation AS participation_19 JOIN participation AS participation_20 ON participation_20.meeting_id = participation_19.meeting_id AND participation_20.sort_date = participation_19.sort_date JOIN meeting AS meeting_18 ON meeting_18.id = participation_19.meeting_id
WHERE participation_19.actor_id = anon_25.a_id AND participation_19.live AND participation_19.status = 'HELD'::text AND participation_20.actor_id = anon_25.b_id AND participation_20.live AND participation_20.status = 'HELD'::text AND meeting_18.host_id = anon_25.b_id AND meeting_18.setting = 'VISIT'::text))::text, 'null') || ',"longestGap":' || coalesce((SELECT ('{"days":' || coalesce(to_json(anon_27.days)::text, 'null') || '}') AS anon_26
FROM
(SELECT anon_28.after_id AS after_id, anon_28.before_id AS before_id, anon_28.days AS days, anon_28.day AS day
FROM
(SELECT lag(anon_29.id) OVER (ORDER BY anon_29.day, anon_29.id) AS after_id, anon_29.id AS before_id, anon_29.day - lag(anon_29.day) OVER (ORDER BY anon_29.day, anon_29.id) AS days, anon_29.day AS day
FROM
(SELECT participation_21.sort_date AS day, participation_21.meeting_id AS id
FROM participation AS participation_21 JOIN participation AS participation_22 ON participation_22.meeting_id = participation_21.meeting_id AND participation_22.sort_date = participation_21.sort_date
WHERE participation_21.actor_id = anon_25.a_id AND participation_21.live AND participation_21.status = 'HELD'::text AND participation_22.actor_id = anon_25.b_id AND participation_22.live AND participation_22.status = 'HELD'::text AND participation_21.sort_date > '-infinity'::date) AS anon_29) AS anon_28
WHERE anon_28.after_id IS NOT NULL
ORDER BY anon_28.days DESC, anon_28.day, anon_28.before_id

LIMIT 1) AS anon_27), 'null') || '}') AS anon_24
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $10::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $11::VARCHAR AND organization_3.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $12::UUID)) AS a_id, coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $13::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $14::VARCHAR AND organization_4.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $15::UUID)) AS b_id
WHERE coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $10::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $11::VARCHAR AND organization_3.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $12::UUID)) != coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $13::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $14::VARCHAR AND organization_4.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $15::UUID))) AS anon_25), 'null') || ',"never":' || coalesce((SELECT ('{"firstMeeting":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_21.name)::text, 'null') || '}') AS anon_31
FROM meeting AS meeting_21 JOIN
(SELECT anon_33.id AS id
FROM
(SELECT participation_23.sort_date AS day, participation_23.meeting_id AS id
FROM participation AS participation_23 JOIN participation AS participation_24 ON participation_24.meeting_id = participation_23.meeting_id AND participation_24.sort_date = participation_23.sort_date
WHERE participation_23.actor_id = anon_34.a_id AND participation_23.live AND participation_23.status = 'HELD'::text AND participation_24.actor_id = anon_34.b_id AND participation_24.live AND participation_24.status = 'HELD'::text AND participation_23.sort_date > '-infinity'::date) AS anon_33
ORDER BY anon_33.day, anon_33.id

LIMIT 1) AS anon_32 ON anon_32.id = meeting_21.id), 'null') || ',"longestGap":' || coalesce((SELECT ('{"days":' || coalesce(to_json(anon_36.days)::text, 'null') || '}') AS anon_35
FROM
(SELECT anon_37.after_id AS after_id, anon_37.before_id AS before_id, anon_37.days AS days, anon_37.day AS day
FROM
(SELECT lag(anon_38.id) OVER (ORDER BY anon_38.day, anon_38.id) AS after_id, anon_38.id AS before_id, anon_38.day - lag(anon_38.day) OVER (ORDER BY anon_38.day, anon_38.id) AS days, anon_38.day AS day
FROM
(SELECT participation_25.sort_date AS day, participation_25.meeting_id AS id
FROM participation AS participation_25 JOIN participation AS participation_26 ON participation_26.meeting_id = participation_25.meeting_id AND participation_26.sort_date = participation_25.sort_date
WHERE participation_25.actor_id = anon_34.a_id AND participation_25.live AND participation_25.status = 'HELD'::text AND participation_26.actor_id = anon_34.b_id AND participation_26.live AND participation_26.status = 'HELD'::text AND participation_25.sort_date > '-infinity'::date) AS anon_38) AS anon_37
WHERE anon_37.after_id IS NOT NULL
ORDER BY anon_37.days DESC, anon_37.day, anon_37.before_id

LIMIT 1) AS anon_36), 'null') || ',"timeline":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"period":' || coalesce(to_json(anon_40.period)::text, 'null') || '}'), ','
ORDER BY anon_40.period), '') || ']') AS anon_39
FROM
(SELECT CASE WHEN ($16::VARCHAR = 'year'::text) THEN to_char(date_trunc($16::VARCHAR, CAST(anon_41.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY'::text) WHEN ($16::VARCHAR = 'quarter'::text) THEN to_char(date_trunc($16::VARCHAR, CAST(anon_41.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-"Q"Q'::text) ELSE to_char(date_trunc($16::VARCHAR, CAST(anon_41.day AS TIMESTAMP WITHOUT TIME ZONE)), 'YYYY-MM'::text) END AS period, count(*) FILTER (WHERE anon_41.kind = 'meeting_count'::text) AS meeting_count, count(*) FILTER (WHERE anon_41.kind = 'agreement_count'::text) AS agreement_count, count(*) FILTER (WHERE anon_41.kind = 'statement_count'::text) AS statement_count
FROM
(SELECT 'meeting_count'::text AS kind, CAST(participation_27.sort_date AS DATE) AS day
FROM participation AS participation_27 JOIN participation AS participation_28 ON participation_28.meeting_id = participation_27.meeting_id AND participation_28.sort_date = participation_27.sort_date
WHERE participation_27.actor_id = anon_34.a_id AND participation_27.live AND participation_27.status = 'HELD'::text AND participation_28.actor_id = anon_34.b_id AND participation_28.live AND participation_28.status = 'HELD'::text UNION ALL SELECT 'agreement_count'::text AS kind, CAST(agreement_party_7.sort_date AS DATE) AS day
FROM agreement_party AS agreement_party_7 JOIN agreement_party AS agreement_party_8 ON agreement_party_8.agreement_id = agreement_party_7.agreement_id AND agreement_party_8.sort_date = agreement_party_7.sort_date
WHERE agreement_party_7.actor_id = anon_34.a_id AND agreement_party_7.live AND agreement_party_8.actor_id = anon_34.b_id AND agreement_party_8.live UNION ALL SELECT 'statement_count'::text AS kind, CAST(statement_4.sort_date AS DATE) AS day
FROM statement AS statement_4
WHERE statement_4.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_7
WHERE statement_speaker_7.statement_id = statement_4.id AND statement_speaker_7.actor_id = anon_34.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_7
WHERE statement_about_7.statement_id = statement_4.id AND statement_about_7.entity_id = anon_34.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_8
WHERE statement_speaker_8.statement_id = statement_4.id AND statement_speaker_8.actor_id = anon_34.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_8
WHERE statement_about_8.statement_id = statement_4.id AND statement_about_8.entity_id = anon_34.a_id

LIMIT 1) IS NOT NULL)) AS anon_41
WHERE anon_41.day > '-infinity'::date GROUP BY 1) AS anon_40), 'null') || '}') AS anon_30
FROM
(SELECT coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $17::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $18::VARCHAR AND organization_5.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $19::UUID)) AS a_id, coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $20::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $21::VARCHAR AND organization_6.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $22::UUID)) AS b_id
WHERE coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $17::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $18::VARCHAR AND organization_5.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $19::UUID)) != coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $20::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $21::VARCHAR AND organization_6.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $22::UUID))) AS anon_34), 'null') || '}'), 'UTF8'::text) AS data
