SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('holdings' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.office_holding_id = office_holding_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('speakers' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('namePrinted' VALUE statement_speaker_3.name_printed, 'official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_2.display_name RETURNING json) AS anon_4
FROM official AS official_2
WHERE official_2.id = statement_speaker_3.official_id), 'officeHolding' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_2.title RETURNING json) AS anon_5
FROM office_holding AS office_holding_2
WHERE office_holding_2.id = statement_speaker_3.office_holding_id) RETURNING json)
ORDER BY statement_speaker_3.ordinal), '[]'::json) AS coalesce_2
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.statement_id = statement_2.id) RETURNING json) AS anon_3
FROM statement AS statement_2
WHERE statement_2.id = cut_2.key_id)), '[]'::json), 'groups' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('act' VALUE anon_6."by_ACT" RETURNING json), 'count' VALUE anon_6.count_ RETURNING json)
ORDER BY anon_6.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_7."by_ACT" AS "by_ACT", anon_7.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_8."by_ACT" AS "by_ACT", anon_8.count_ AS count_
FROM
(SELECT anon_9."by_ACT" AS "by_ACT", count(*) AS count_
FROM
(SELECT statement_speaker_1.statement_id AS item_id, statement_1.act AS "by_ACT"
FROM statement_speaker AS statement_speaker_1 JOIN statement AS statement_1 ON statement_1.id = statement_speaker_1.statement_id
WHERE statement_speaker_1.office_holding_id = office_holding_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL) AS anon_9 GROUP BY anon_9."by_ACT") AS anon_8
ORDER BY coalesce(anon_8.count_, 0) DESC, anon_8."by_ACT" IS NULL, coalesce(anon_8."by_ACT", '')

LIMIT $1::INTEGER) AS anon_7) AS anon_6) RETURNING json) AS anon_2
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.office_holding_id = office_holding_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.office_holding_id = statement_speaker_1.office_holding_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $2::INTEGER) AS cut_2), 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM attendance AS attendance_1
WHERE attendance_1.office_holding_id = office_holding_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('attendances' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('namePrinted' VALUE attendance_3.name_printed, 'official' VALUE CASE WHEN (official_3.id IS NOT NULL) THEN JSON_OBJECT('name' VALUE official_3.display_name RETURNING json) ELSE NULL::json END, 'officeHolding' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_3.title RETURNING json) AS anon_12
FROM office_holding AS office_holding_3
WHERE office_holding_3.id = attendance_3.office_holding_id) RETURNING json)
ORDER BY coalesce(official_3.display_name, attendance_3.name_printed), attendance_3.id), '[]'::json) AS coalesce_4
FROM attendance AS attendance_3 LEFT OUTER JOIN official AS official_3 ON official_3.id = attendance_3.official_id
WHERE attendance_3.meeting_id = meeting_2.id) RETURNING json) AS anon_11
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_3.key_id)), '[]'::json), 'groups' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('medium' VALUE anon_13."by_MEDIUM" RETURNING json), 'count' VALUE anon_13.count_ RETURNING json)
ORDER BY anon_13.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_14."by_MEDIUM" AS "by_MEDIUM", anon_14.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_15."by_MEDIUM" AS "by_MEDIUM", anon_15.count_ AS count_
FROM
(SELECT anon_16."by_MEDIUM" AS "by_MEDIUM", count(*) AS count_
FROM
(SELECT attendance_1.meeting_id AS item_id, meeting_1.medium AS "by_MEDIUM"
FROM attendance AS attendance_1 JOIN meeting AS meeting_1 ON meeting_1.id = attendance_1.meeting_id
WHERE attendance_1.office_holding_id = office_holding_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL) AS anon_16 GROUP BY anon_16."by_MEDIUM") AS anon_15
ORDER BY coalesce(anon_15.count_, 0) DESC, anon_15."by_MEDIUM" IS NULL, coalesce(anon_15."by_MEDIUM", '')

LIMIT $3::INTEGER) AS anon_14) AS anon_13) RETURNING json) AS anon_10
FROM
(SELECT attendance_1.meeting_id AS key_id
FROM attendance AS attendance_1
WHERE attendance_1.office_holding_id = office_holding_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM attendance AS attendance_2
WHERE attendance_2.meeting_id = attendance_1.meeting_id AND attendance_2.office_holding_id = attendance_1.office_holding_id AND attendance_2.id < attendance_1.id

LIMIT 1) IS NULL
ORDER BY attendance_1.sort_date DESC, attendance_1.meeting_id DESC

LIMIT $4::INTEGER) AS cut_3) RETURNING json)
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date), office_holding_1.id), '[]'::json) AS coalesce_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = cut_1.id AND office_holding_1.live) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.display_name = $5::VARCHAR
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $6::INTEGER) AS cut_1) RETURNING json) AS data
