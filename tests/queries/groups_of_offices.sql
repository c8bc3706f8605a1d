SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('offices' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM office AS office_1
WHERE office_1.actor_id = country_1.id), 'byActor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_3
FROM country AS country_3
WHERE country_3.id = anon_4."by_ACTOR"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = anon_4."by_ACTOR")) RETURNING json), 'cursor' VALUE anon_4.cursor, 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_6."by_ACTOR" AS "by_ACTOR", anon_6.count_ AS count_, anon_6.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_7."by_ACTOR" AS "by_ACTOR", anon_7.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('08a8fd2c'::text, coalesce(anon_7.count_, 0), anon_7."by_ACTOR" IS NULL, coalesce(anon_7."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_8."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT office_1.id AS item_id, office_1.actor_id AS "by_ACTOR"
FROM office AS office_1
WHERE office_1.actor_id = country_1.id) AS anon_8 GROUP BY anon_8."by_ACTOR") AS anon_7
ORDER BY coalesce(anon_7.count_, 0) DESC, anon_7."by_ACTOR" IS NULL, coalesce(anon_7."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_6) AS anon_4), 'byRole' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('role' VALUE anon_9."by_ROLE" RETURNING json), 'count' VALUE anon_9.count_ RETURNING json)
ORDER BY anon_9.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_10."by_ROLE" AS "by_ROLE", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_ROLE" AS "by_ROLE", anon_11.count_ AS count_
FROM
(SELECT anon_12."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT office_1.id AS item_id, anon_13.value AS "by_ROLE"
FROM office AS office_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(office_1.roles) AS value) AS anon_13 ON anon_13.value IS NOT NULL
WHERE office_1.actor_id = country_1.id) AS anon_12 GROUP BY anon_12."by_ROLE") AS anon_11
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_ROLE" IS NULL, coalesce(anon_11."by_ROLE", '')

LIMIT $2::INTEGER) AS anon_10) AS anon_9), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_14.count_, 'distinct' VALUE anon_14."distinct_ACTOR" RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_15.count_ AS count_, anon_15."distinct_ACTOR" AS "distinct_ACTOR", row_number() OVER () AS n
FROM
(SELECT anon_16.count_ AS count_, anon_16."distinct_ACTOR" AS "distinct_ACTOR"
FROM
(SELECT count(DISTINCT anon_17.item_id) AS count_, count(DISTINCT anon_17."by_ACTOR") AS "distinct_ACTOR"
FROM
(SELECT office_1.id AS item_id, office_1.actor_id AS "by_ACTOR"
FROM office AS office_1
WHERE office_1.actor_id = country_1.id) AS anon_17) AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC

LIMIT $3::INTEGER) AS anon_15) AS anon_14) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))) RETURNING json) AS data
