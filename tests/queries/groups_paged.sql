SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('name' VALUE cut_1.name RETURNING json)), '[]'::json), 'byTopic' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('cursor' VALUE anon_2.cursor, 'key' VALUE JSON_OBJECT('topic' VALUE anon_2."by_TOPIC" RETURNING json), 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_TOPIC" AS "by_TOPIC", anon_3.count_ AS count_, anon_3.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_4."by_TOPIC" AS "by_TOPIC", anon_4.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5ed60a20'::text, coalesce(anon_4.count_, 0), anon_4."by_TOPIC" IS NULL, coalesce(anon_4."by_TOPIC", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_5."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_6.value AS "by_TOPIC"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(meeting_1.topics) AS value) AS anon_6 ON anon_6.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) AS anon_5 GROUP BY anon_5."by_TOPIC") AS anon_4
ORDER BY coalesce(anon_4.count_, 0) DESC, anon_4."by_TOPIC" IS NULL, coalesce(anon_4."by_TOPIC", '')

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'next' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('cursor' VALUE anon_7.cursor, 'key' VALUE JSON_OBJECT('topic' VALUE anon_7."by_TOPIC" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_TOPIC" AS "by_TOPIC", anon_8.count_ AS count_, anon_8.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_9."by_TOPIC" AS "by_TOPIC", anon_9.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5ed60a20'::text, coalesce(anon_9.count_, 0), anon_9."by_TOPIC" IS NULL, coalesce(anon_9."by_TOPIC", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_10."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_11.value AS "by_TOPIC"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(meeting_1.topics) AS value) AS anon_11 ON anon_11.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) AS anon_10 GROUP BY anon_10."by_TOPIC") AS anon_9
WHERE coalesce(anon_9.count_, 0) < $2::INTEGER OR coalesce(anon_9.count_, 0) = $2::INTEGER AND (anon_9."by_TOPIC" IS NULL) > $3::BOOLEAN OR coalesce(anon_9.count_, 0) = $2::INTEGER AND (anon_9."by_TOPIC" IS NULL) = $3::BOOLEAN AND coalesce(anon_9."by_TOPIC", '') > $4::VARCHAR
ORDER BY coalesce(anon_9.count_, 0) DESC, anon_9."by_TOPIC" IS NULL, coalesce(anon_9."by_TOPIC", '')

LIMIT $5::INTEGER) AS anon_8) AS anon_7), 'byHost' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('cursor' VALUE anon_12.cursor, 'key' VALUE JSON_OBJECT('year' VALUE anon_12."by_YEAR", 'host' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_13
FROM country AS country_1
WHERE country_1.id = anon_12."by_HOST"),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_14
FROM organization AS organization_1
WHERE organization_1.id = anon_12."by_HOST")) RETURNING json), 'min' VALUE JSON_OBJECT('date' VALUE anon_12.min_date RETURNING json) RETURNING json)
ORDER BY anon_12.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_15."by_HOST" AS "by_HOST", anon_15."by_YEAR" AS "by_YEAR", anon_15.count_ AS count_, anon_15.min_date AS min_date, anon_15.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_16."by_HOST" AS "by_HOST", anon_16."by_YEAR" AS "by_YEAR", anon_16.count_ AS count_, anon_16.min_date AS min_date, translate(encode(convert_to(CAST(json_build_array('9d27b6c2'::text, anon_16.min_date IS NULL, coalesce(anon_16.min_date, '2000-01-01'::date), anon_16."by_HOST" IS NULL, coalesce(anon_16."by_HOST", '00000000-0000-0000-0000-000000000000'::uuid), anon_16."by_YEAR" IS NULL, coalesce(anon_16."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_17."by_HOST" AS "by_HOST", anon_17."by_YEAR" AS "by_YEAR", count(*) AS count_, min(anon_17.min_date) AS min_date
FROM
(SELECT meeting_1.id AS item_id, meeting_1.host_id AS "by_HOST", CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('year'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", meeting_1.start_earliest AS min_date, meeting_1.start_latest AS max_date
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) AS anon_17 GROUP BY anon_17."by_HOST", anon_17."by_YEAR") AS anon_16
ORDER BY anon_16.min_date IS NULL, coalesce(anon_16.min_date, '2000-01-01'::date) DESC, anon_16."by_HOST" IS NULL, coalesce(anon_16."by_HOST", '00000000-0000-0000-0000-000000000000'::uuid), anon_16."by_YEAR" IS NULL, coalesce(anon_16."by_YEAR", 0)

LIMIT $6::INTEGER) AS anon_15) AS anon_12) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.name AS name
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $7::INTEGER) AS cut_1) RETURNING json) AS data
