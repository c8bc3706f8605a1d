SELECT convert_to(('{"country":' || coalesce((SELECT ('{"places":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM place AS place_1
WHERE place_1.country_id = country_1.id))::text, 'null') || ',"byCountry":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"country":' || coalesce((SELECT '{"__typename":"Country"}' AS anon_4
FROM country AS country_3
WHERE country_3.id = anon_5."by_COUNTRY"), 'null') || '},"cursor":' || coalesce(to_json(anon_5.cursor)::text, 'null') || ',"count":' || coalesce((anon_5.count_)::text, 'null') || '}'), ','
ORDER BY anon_5.n), '') || ']') AS anon_3
FROM
(SELECT anon_6."by_COUNTRY" AS "by_COUNTRY", anon_6.count_ AS count_, anon_6.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_7."by_COUNTRY" AS "by_COUNTRY", anon_7.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('0ef781fc'::text, coalesce(anon_7.count_, 0), anon_7."by_COUNTRY" IS NULL, coalesce(anon_7."by_COUNTRY", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_8."by_COUNTRY" AS "by_COUNTRY", count(*) AS count_
FROM
(SELECT place_1.id AS item_id, place_1.country_id AS "by_COUNTRY"
FROM place AS place_1
WHERE place_1.country_id = country_1.id) AS anon_8 GROUP BY anon_8."by_COUNTRY") AS anon_7
ORDER BY coalesce(anon_7.count_, 0) DESC, anon_7."by_COUNTRY" IS NULL, coalesce(anon_7."by_COUNTRY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_6) AS anon_5), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"count":' || coalesce((anon_10.count_)::text, 'null') || ',"distinct":' || coalesce((anon_10."distinct_COUNTRY")::text, 'null') || '}'), ','
ORDER BY anon_10.n), '') || ']') AS anon_9
FROM
(SELECT anon_11.count_ AS count_, anon_11."distinct_COUNTRY" AS "distinct_COUNTRY", row_number() OVER () AS n
FROM
(SELECT anon_12.count_ AS count_, anon_12."distinct_COUNTRY" AS "distinct_COUNTRY"
FROM
(SELECT count(DISTINCT anon_13.item_id) AS count_, count(DISTINCT anon_13."by_COUNTRY") AS "distinct_COUNTRY"
FROM
(SELECT place_1.id AS item_id, place_1.country_id AS "by_COUNTRY"
FROM place AS place_1
WHERE place_1.country_id = country_1.id) AS anon_13) AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC

LIMIT $2::INTEGER) AS anon_11) AS anon_10), 'null') || '}') AS anon_2), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))), 'null') || '}'), 'UTF8'::text) AS data
