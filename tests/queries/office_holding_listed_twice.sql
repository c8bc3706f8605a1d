SELECT convert_to(('{"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"holdings":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.office_holding_id = office_holding_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"speakers":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"namePrinted":' || coalesce(to_json(statement_speaker_3.name_printed)::text, 'null') || ',"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_2.display_name)::text, 'null') || '}') AS anon_6
FROM official AS official_2
WHERE official_2.id = statement_speaker_3.official_id), 'null') || ',"officeHolding":' || coalesce((SELECT ('{"title":' || coalesce(to_json(office_holding_2.title)::text, 'null') || '}') AS anon_7
FROM office_holding AS office_holding_2
WHERE office_holding_2.id = statement_speaker_3.office_holding_id), 'null') || '}'), ','
ORDER BY statement_speaker_3.ordinal), '') || ']') AS anon_5
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.statement_id = statement_2.id), 'null') || '}') AS anon_4
FROM statement AS statement_2
WHERE statement_2.id = cut_2.key_id), 'null'), ','), '') || '],"groups":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"act":' || coalesce('"' || anon_9."by_ACT" || '"', 'null') || '},"count":' || coalesce((anon_9.count_)::text, 'null') || '}'), ','
ORDER BY anon_9.n), '') || ']') AS anon_8
FROM
(SELECT anon_10."by_ACT" AS "by_ACT", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_ACT" AS "by_ACT", anon_11.count_ AS count_
FROM
(SELECT anon_12."by_ACT" AS "by_ACT", count(*) AS count_
FROM
(SELECT statement_speaker_1.statement_id AS item_id, statement_1.act AS "by_ACT"
FROM statement_speaker AS statement_speaker_1 JOIN statement AS statement_1 ON statement_1.id = statement_speaker_1.statement_id
WHERE statement_speaker_1.office_holding_id = office_holding_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL) AS anon_12 GROUP BY anon_12."by_ACT") AS anon_11
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_ACT" IS NULL, coalesce(anon_11."by_ACT", '')

LIMIT $1::INTEGER) AS anon_10) AS anon_9), 'null') || '}') AS anon_3
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.office_holding_id = office_holding_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $2::INTEGER) AS cut_2), 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM attendance AS attendance_1
WHERE attendance_1.office_holding_id = office_holding_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"attendances":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"namePrinted":' || coalesce(to_json(attendance_3.name_printed)::text, 'null') || ',"official":' || coalesce(CASE WHEN (official_3.id IS NOT NULL) THEN ('{"name":' || coalesce(to_json(official_3.display_name)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"officeHolding":' || coalesce((SELECT ('{"title":' || coalesce(to_json(office_holding_3.title)::text, 'null') || '}') AS anon_16
FROM office_holding AS office_holding_3
WHERE office_holding_3.id = attendance_3.office_holding_id), 'null') || '}'), ','
ORDER BY coalesce(official_3.display_name, attendance_3.name_printed), attendance_3.id), '') || ']') AS anon_15
FROM attendance AS attendance_3 LEFT OUTER JOIN official AS official_3 ON official_3.id = attendance_3.official_id
WHERE attendance_3.meeting_id = meeting_2.id), 'null') || '}') AS anon_14
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_3.key_id), 'null'), ','), '') || '],"groups":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"medium":' || coalesce('"' || anon_18."by_MEDIUM" || '"', 'null') || '},"count":' || coalesce((anon_18.count_)::text, 'null') || '}'), ','
ORDER BY anon_18.n), '') || ']') AS anon_17
FROM
(SELECT anon_19."by_MEDIUM" AS "by_MEDIUM", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_MEDIUM" AS "by_MEDIUM", anon_20.count_ AS count_
FROM
(SELECT anon_21."by_MEDIUM" AS "by_MEDIUM", count(*) AS count_
FROM
(SELECT attendance_1.meeting_id AS item_id, meeting_1.medium AS "by_MEDIUM"
FROM attendance AS attendance_1 JOIN meeting AS meeting_1 ON meeting_1.id = attendance_1.meeting_id
WHERE attendance_1.office_holding_id = office_holding_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL) AS anon_21 GROUP BY anon_21."by_MEDIUM") AS anon_20
ORDER BY coalesce(anon_20.count_, 0) DESC, anon_20."by_MEDIUM" IS NULL, coalesce(anon_20."by_MEDIUM", '')

LIMIT $3::INTEGER) AS anon_19) AS anon_18), 'null') || '}') AS anon_13
FROM
(SELECT attendance_1.meeting_id AS key_id
FROM attendance AS attendance_1
WHERE attendance_1.office_holding_id = office_holding_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL
ORDER BY attendance_1.sort_date DESC, attendance_1.meeting_id DESC

LIMIT $4::INTEGER) AS cut_3), 'null') || '}'), ','
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date), office_holding_1.id), '') || ']') AS anon_2
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = cut_1.id AND office_holding_1.live), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.display_name = $5::VARCHAR
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $6::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
