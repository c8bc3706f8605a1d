SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('places' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM place AS place_1
WHERE place_1.country_id = country_1.id), 'byCountry' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_3
FROM country AS country_3
WHERE country_3.id = anon_4."by_COUNTRY") RETURNING json), 'cursor' VALUE anon_4.cursor, 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_COUNTRY" AS "by_COUNTRY", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_COUNTRY" AS "by_COUNTRY", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('0ef781fc'::text, coalesce(anon_6.count_, 0), anon_6."by_COUNTRY" IS NULL, coalesce(anon_6."by_COUNTRY", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_COUNTRY" AS "by_COUNTRY", count(*) AS count_
FROM
(SELECT place_1.id AS item_id, place_1.country_id AS "by_COUNTRY"
FROM place AS place_1
WHERE place_1.country_id = country_1.id) AS anon_7 GROUP BY anon_7."by_COUNTRY") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_COUNTRY" IS NULL, coalesce(anon_6."by_COUNTRY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_8.count_, 'distinct' VALUE anon_8."distinct_COUNTRY" RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_9.count_ AS count_, anon_9."distinct_COUNTRY" AS "distinct_COUNTRY", row_number() OVER () AS n
FROM
(SELECT anon_10.count_ AS count_, anon_10."distinct_COUNTRY" AS "distinct_COUNTRY"
FROM
(SELECT count(DISTINCT anon_11.item_id) AS count_, count(DISTINCT anon_11."by_COUNTRY") AS "distinct_COUNTRY"
FROM
(SELECT place_1.id AS item_id, place_1.country_id AS "by_COUNTRY"
FROM place AS place_1
WHERE place_1.country_id = country_1.id) AS anon_11) AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC

LIMIT $2::INTEGER) AS anon_9) AS anon_8) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))) RETURNING json) AS data
