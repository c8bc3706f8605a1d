SELECT convert_to(('{"meetings":' || coalesce((SELECT (('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.name)::text, 'null') || '}'), ','), '') || '],"byTopic":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(anon_3.cursor)::text, 'null') || ',"key":{"topic":' || coalesce(to_json(anon_3."by_TOPIC")::text, 'null') || '},"count":' || coalesce((anon_3.count_)::text, 'null') || '}'), ','
ORDER BY anon_3.n), '') || ']') AS anon_2
FROM
(SELECT anon_4."by_TOPIC" AS "by_TOPIC", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_TOPIC" AS "by_TOPIC", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5ed60a20'::text, coalesce(anon_5.count_, 0), anon_5."by_TOPIC" IS NULL, coalesce(anon_5."by_TOPIC", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_7.value AS "by_TOPIC"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(meeting_1.topics) AS value) AS anon_7 ON anon_7.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) AS anon_6 GROUP BY anon_6."by_TOPIC") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_TOPIC" IS NULL, coalesce(anon_5."by_TOPIC", '')

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'null') || ',"next":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(anon_9.cursor)::text, 'null') || ',"key":{"topic":' || coalesce(to_json(anon_9."by_TOPIC")::text, 'null') || '},"count":' || coalesce((anon_9.count_)::text, 'null') || '}'), ','
ORDER BY anon_9.n), '') || ']') AS anon_8
FROM
(SELECT anon_10."by_TOPIC" AS "by_TOPIC", anon_10.count_ AS count_, anon_10.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_11."by_TOPIC" AS "by_TOPIC", anon_11.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5ed60a20'::text, coalesce(anon_11.count_, 0), anon_11."by_TOPIC" IS NULL, coalesce(anon_11."by_TOPIC", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_12."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_13.value AS "by_TOPIC"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(meeting_1.topics) AS value) AS anon_13 ON anon_13.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) AS anon_12 GROUP BY anon_12."by_TOPIC") AS anon_11
WHERE coalesce(anon_11.count_, 0) < $2::INTEGER OR coalesce(anon_11.count_, 0) = $2::INTEGER AND (anon_11."by_TOPIC" IS NULL) > $3::BOOLEAN OR coalesce(anon_11.count_, 0) = $2::INTEGER AND (anon_11."by_TOPIC" IS NULL) = $3::BOOLEAN AND coalesce(anon_11."by_TOPIC", '') > $4::VARCHAR
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_TOPIC" IS NULL, coalesce(anon_11."by_TOPIC", '')

LIMIT $5::INTEGER) AS anon_10) AS anon_9), 'null') || ',"byHost":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(anon_15.cursor)::text, 'null') || ',"key":{"year":' || coalesce((anon_15."by_YEAR")::text, 'null') || ',"host":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || '}') AS anon_16
FROM country AS country_1
WHERE country_1.id = anon_15."by_HOST"),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_17
FROM organization AS organization_1
WHERE organization_1.id = anon_15."by_HOST")), 'null') || '},"min":{"date":' || coalesce(to_json(anon_15.min_date)::text, 'null')) || ('}}')), ','
ORDER BY anon_15.n), '') || ']') AS anon_14
FROM
(SELECT anon_18."by_HOST" AS "by_HOST", anon_18."by_YEAR" AS "by_YEAR", anon_18.count_ AS count_, anon_18.min_date AS min_date, anon_18.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_19."by_HOST" AS "by_HOST", anon_19."by_YEAR" AS "by_YEAR", anon_19.count_ AS count_, anon_19.min_date AS min_date, translate(encode(convert_to(CAST(json_build_array('9d27b6c2'::text, anon_19.min_date IS NULL, coalesce(anon_19.min_date, '2000-01-01'::date), anon_19."by_HOST" IS NULL, coalesce(anon_19."by_HOST", '00000000-0000-0000-0000-000000000000'::uuid), anon_19."by_YEAR" IS NULL, coalesce(anon_19."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_20."by_HOST" AS "by_HOST", anon_20."by_YEAR" AS "by_YEAR", count(*) AS count_, min(anon_20.min_date) AS min_date
FROM
(SELECT meeting_1.id AS item_id, meeting_1.host_id AS "by_HOST", CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('year'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", meeting_1.start_earliest AS min_date, meeting_1.start_latest AS max_date
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) AS anon_20 GROUP BY anon_20."by_HOST", anon_20."by_YEAR") AS anon_19
ORDER BY anon_19.min_date IS NULL, coalesce(anon_19.min_date, '2000-01-01'::date) DESC, anon_19."by_HOST" IS NULL, coalesce(anon_19."by_HOST", '00000000-0000-0000-0000-000000000000'::uuid), anon_19."by_YEAR" IS NULL, coalesce(anon_19."by_YEAR", 0)

LIMIT $6::INTEGER) AS anon_18) AS anon_15), 'null')) || ('}')) AS anon_1
FROM
(SELECT meeting_1.name AS name
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $7::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
