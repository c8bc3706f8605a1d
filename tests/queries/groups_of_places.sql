SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('places' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM place AS place_1
WHERE place_1.country_id = country_1.id), 'byCountry' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_3
FROM country AS country_3
WHERE country_3.id = anon_4."by_COUNTRY") RETURNING json), 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_COUNTRY" AS "by_COUNTRY", anon_5.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_6."by_COUNTRY" AS "by_COUNTRY", count(*) AS count_
FROM
(SELECT place_1.id AS item_id, place_1.country_id AS "by_COUNTRY"
FROM place AS place_1
WHERE place_1.country_id = country_1.id) AS anon_6 GROUP BY anon_6."by_COUNTRY"
ORDER BY count(*) DESC NULLS LAST, anon_6."by_COUNTRY" ASC NULLS LAST, anon_6."by_COUNTRY"

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_7.count_, 'distinct' VALUE anon_7."distinct_COUNTRY" RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8.count_ AS count_, anon_8."distinct_COUNTRY" AS "distinct_COUNTRY", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_9.item_id) AS count_, count(DISTINCT anon_9."by_COUNTRY") AS "distinct_COUNTRY"
FROM
(SELECT place_1.id AS item_id, place_1.country_id AS "by_COUNTRY"
FROM place AS place_1
WHERE place_1.country_id = country_1.id) AS anon_9
ORDER BY count(DISTINCT anon_9.item_id) DESC NULLS LAST

LIMIT $2::INTEGER) AS anon_8) AS anon_7) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $4::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))) RETURNING json) AS data
