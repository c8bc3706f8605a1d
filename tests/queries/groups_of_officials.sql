SELECT convert_to(('{"officials":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM official AS official_1
WHERE official_1.live))::text, 'null') || ',"byActor":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"actor":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_3
FROM country AS country_1
WHERE country_1.id = anon_4."by_ACTOR"),
(SELECT '{"__typename":"Organization"}' AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = anon_4."by_ACTOR")), 'null') || '},"cursor":' || coalesce(to_json(anon_4.cursor)::text, 'null') || ',"count":' || coalesce((anon_4.count_)::text, 'null') || '}'), ','
ORDER BY anon_4.n), '') || ']') AS anon_2
FROM
(SELECT anon_6."by_ACTOR" AS "by_ACTOR", anon_6.count_ AS count_, anon_6.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_7."by_ACTOR" AS "by_ACTOR", anon_7.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5c356fb6'::text, coalesce(anon_7.count_, 0), anon_7."by_ACTOR" IS NULL, coalesce(anon_7."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_8."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_9.value AS "by_ACTOR"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT office_1.actor_id
FROM office AS office_1
WHERE office_1.id = office_holding_1.office_id) AS value
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = official_1.id AND office_holding_1.live) AS anon_9 ON anon_9.value IS NOT NULL
WHERE official_1.live) AS anon_8 GROUP BY anon_8."by_ACTOR") AS anon_7
ORDER BY coalesce(anon_7.count_, 0) DESC, anon_7."by_ACTOR" IS NULL, coalesce(anon_7."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_6) AS anon_4), 'null') || ',"byRole":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"role":' || coalesce(to_json(anon_11."by_ROLE")::text, 'null') || '},"count":' || coalesce((anon_11.count_)::text, 'null') || '}'), ','
ORDER BY anon_11.n), '') || ']') AS anon_10
FROM
(SELECT anon_12."by_ROLE" AS "by_ROLE", anon_12.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_13."by_ROLE" AS "by_ROLE", anon_13.count_ AS count_
FROM
(SELECT anon_14."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_15.value AS "by_ROLE"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_2.roles
FROM office AS office_2
WHERE office_2.id = office_holding_2.office_id)) AS value
FROM office_holding AS office_holding_2
WHERE office_holding_2.official_id = official_1.id AND office_holding_2.live) AS anon_15 ON anon_15.value IS NOT NULL
WHERE official_1.live) AS anon_14 GROUP BY anon_14."by_ROLE") AS anon_13
ORDER BY coalesce(anon_13.count_, 0) DESC, anon_13."by_ROLE" IS NULL, coalesce(anon_13."by_ROLE", '')

LIMIT $2::INTEGER) AS anon_12) AS anon_11), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_17."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_17.count_)::text, 'null') || '}'), ','
ORDER BY anon_17.n), '') || ']') AS anon_16
FROM
(SELECT anon_18."by_OUTLET" AS "by_OUTLET", anon_18.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_19."by_OUTLET" AS "by_OUTLET", anon_19.count_ AS count_
FROM
(SELECT anon_20."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_21.value AS "by_OUTLET"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = official_1.id AND report_1.retracted_at IS NULL) AS anon_21 ON anon_21.value IS NOT NULL
WHERE official_1.live) AS anon_20 GROUP BY anon_20."by_OUTLET") AS anon_19
ORDER BY coalesce(anon_19.count_, 0) DESC, anon_19."by_OUTLET" IS NULL, coalesce(anon_19."by_OUTLET", '')

LIMIT $3::INTEGER) AS anon_18) AS anon_17), 'null')) || (',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_23.count_)::text, 'null') || ',"distinct":' || coalesce((anon_23."distinct_ACTOR")::text, 'null') || ',"min":{"reportCount":' || coalesce((anon_23."min_reportCount")::text, 'null') || '},"max":{"reportCount":' || coalesce((anon_23."max_reportCount")::text, 'null')) || ('}}')), ','
ORDER BY anon_23.n), '') || ']') AS anon_22
FROM
(SELECT anon_24.count_ AS count_, anon_24."distinct_ACTOR" AS "distinct_ACTOR", anon_24."min_reportCount" AS "min_reportCount", anon_24."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_25.count_ AS count_, anon_25."distinct_ACTOR" AS "distinct_ACTOR", anon_25."min_reportCount" AS "min_reportCount", anon_25."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_26.item_id) AS count_, count(DISTINCT anon_26."by_ACTOR") AS "distinct_ACTOR", min(anon_26."min_reportCount") AS "min_reportCount", max(anon_26."max_reportCount") AS "max_reportCount"
FROM
(SELECT official_1.id AS item_id, anon_27.value AS "by_ACTOR",
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = official_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = official_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT office_3.actor_id
FROM office AS office_3
WHERE office_3.id = office_holding_3.office_id) AS value
FROM office_holding AS office_holding_3
WHERE office_holding_3.official_id = official_1.id AND office_holding_3.live) AS anon_27 ON anon_27.value IS NOT NULL
WHERE official_1.live) AS anon_26) AS anon_25
ORDER BY coalesce(anon_25.count_, 0) DESC

LIMIT $4::INTEGER) AS anon_24) AS anon_23), 'null') || '}')) AS anon_1), 'null') || '}'), 'UTF8'::text) AS data
