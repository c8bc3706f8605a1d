SELECT convert_to(('{"country":' || coalesce((SELECT ('{"offices":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM office AS office_1
WHERE office_1.actor_id = country_1.id))::text, 'null') || ',"byActor":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"actor":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_4
FROM country AS country_3
WHERE country_3.id = anon_5."by_ACTOR"),
(SELECT '{"__typename":"Organization"}' AS anon_6
FROM organization AS organization_1
WHERE organization_1.id = anon_5."by_ACTOR")), 'null') || '},"cursor":' || coalesce(to_json(anon_5.cursor)::text, 'null') || ',"count":' || coalesce((anon_5.count_)::text, 'null') || '}'), ','
ORDER BY anon_5.n), '') || ']') AS anon_3
FROM
(SELECT anon_7."by_ACTOR" AS "by_ACTOR", anon_7.count_ AS count_, anon_7.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_8."by_ACTOR" AS "by_ACTOR", anon_8.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('08a8fd2c'::text, coalesce(anon_8.count_, 0), anon_8."by_ACTOR" IS NULL, coalesce(anon_8."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_9."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT office_1.id AS item_id, office_1.actor_id AS "by_ACTOR"
FROM office AS office_1
WHERE office_1.actor_id = country_1.id) AS anon_9 GROUP BY anon_9."by_ACTOR") AS anon_8
ORDER BY coalesce(anon_8.count_, 0) DESC, anon_8."by_ACTOR" IS NULL, coalesce(anon_8."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_7) AS anon_5), 'null') || ',"byRole":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"role":' || coalesce(to_json(anon_11."by_ROLE")::text, 'null') || '},"count":' || coalesce((anon_11.count_)::text, 'null') || '}'), ','
ORDER BY anon_11.n), '') || ']') AS anon_10
FROM
(SELECT anon_12."by_ROLE" AS "by_ROLE", anon_12.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_13."by_ROLE" AS "by_ROLE", anon_13.count_ AS count_
FROM
(SELECT anon_14."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT office_1.id AS item_id, anon_15.value AS "by_ROLE"
FROM office AS office_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(office_1.roles) AS value) AS anon_15 ON anon_15.value IS NOT NULL
WHERE office_1.actor_id = country_1.id) AS anon_14 GROUP BY anon_14."by_ROLE") AS anon_13
ORDER BY coalesce(anon_13.count_, 0) DESC, anon_13."by_ROLE" IS NULL, coalesce(anon_13."by_ROLE", '')

LIMIT $2::INTEGER) AS anon_12) AS anon_11), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"count":' || coalesce((anon_17.count_)::text, 'null') || ',"distinct":' || coalesce((anon_17."distinct_ACTOR")::text, 'null') || '}'), ','
ORDER BY anon_17.n), '') || ']') AS anon_16
FROM
(SELECT anon_18.count_ AS count_, anon_18."distinct_ACTOR" AS "distinct_ACTOR", row_number() OVER () AS n
FROM
(SELECT anon_19.count_ AS count_, anon_19."distinct_ACTOR" AS "distinct_ACTOR"
FROM
(SELECT count(DISTINCT anon_20.item_id) AS count_, count(DISTINCT anon_20."by_ACTOR") AS "distinct_ACTOR"
FROM
(SELECT office_1.id AS item_id, office_1.actor_id AS "by_ACTOR"
FROM office AS office_1
WHERE office_1.actor_id = country_1.id) AS anon_20) AS anon_19
ORDER BY coalesce(anon_19.count_, 0) DESC

LIMIT $3::INTEGER) AS anon_18) AS anon_17), 'null')) || ('}')) AS anon_2), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))), 'null') || '}'), 'UTF8'::text) AS data
