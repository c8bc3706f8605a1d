SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM official AS official_1
WHERE official_1.live), 'byActor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = anon_3."by_ACTOR"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = anon_3."by_ACTOR")) RETURNING json), 'cursor' VALUE anon_3.cursor, 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_ACTOR" AS "by_ACTOR", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_ACTOR" AS "by_ACTOR", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5c356fb6'::text, coalesce(anon_6.count_, 0), anon_6."by_ACTOR" IS NULL, coalesce(anon_6."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_8.value AS "by_ACTOR"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT office_1.actor_id
FROM office AS office_1
WHERE office_1.id = office_holding_1.office_id) AS value
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = official_1.id AND office_holding_1.live) AS anon_8 ON anon_8.value IS NOT NULL
WHERE official_1.live) AS anon_7 GROUP BY anon_7."by_ACTOR") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_ACTOR" IS NULL, coalesce(anon_6."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_5) AS anon_3), 'byRole' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('role' VALUE anon_9."by_ROLE" RETURNING json), 'count' VALUE anon_9.count_ RETURNING json)
ORDER BY anon_9.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_10."by_ROLE" AS "by_ROLE", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_ROLE" AS "by_ROLE", anon_11.count_ AS count_
FROM
(SELECT anon_12."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_13.value AS "by_ROLE"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_2.roles
FROM office AS office_2
WHERE office_2.id = office_holding_2.office_id)) AS value
FROM office_holding AS office_holding_2
WHERE office_holding_2.official_id = official_1.id AND office_holding_2.live) AS anon_13 ON anon_13.value IS NOT NULL
WHERE official_1.live) AS anon_12 GROUP BY anon_12."by_ROLE") AS anon_11
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_ROLE" IS NULL, coalesce(anon_11."by_ROLE", '')

LIMIT $2::INTEGER) AS anon_10) AS anon_9), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_14."by_OUTLET" RETURNING json), 'count' VALUE anon_14.count_ RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_15."by_OUTLET" AS "by_OUTLET", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_OUTLET" AS "by_OUTLET", anon_16.count_ AS count_
FROM
(SELECT anon_17."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_18.value AS "by_OUTLET"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = official_1.id AND report_1.retracted_at IS NULL) AS anon_18 ON anon_18.value IS NOT NULL
WHERE official_1.live) AS anon_17 GROUP BY anon_17."by_OUTLET") AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC, anon_16."by_OUTLET" IS NULL, coalesce(anon_16."by_OUTLET", '')

LIMIT $3::INTEGER) AS anon_15) AS anon_14), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_19.count_, 'distinct' VALUE anon_19."distinct_ACTOR", 'min' VALUE JSON_OBJECT('reportCount' VALUE anon_19."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('reportCount' VALUE anon_19."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_19.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_20.count_ AS count_, anon_20."distinct_ACTOR" AS "distinct_ACTOR", anon_20."min_reportCount" AS "min_reportCount", anon_20."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_21.count_ AS count_, anon_21."distinct_ACTOR" AS "distinct_ACTOR", anon_21."min_reportCount" AS "min_reportCount", anon_21."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_22.item_id) AS count_, count(DISTINCT anon_22."by_ACTOR") AS "distinct_ACTOR", min(anon_22."min_reportCount") AS "min_reportCount", max(anon_22."max_reportCount") AS "max_reportCount"
FROM
(SELECT official_1.id AS item_id, anon_23.value AS "by_ACTOR",
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
WHERE office_holding_3.official_id = official_1.id AND office_holding_3.live) AS anon_23 ON anon_23.value IS NOT NULL
WHERE official_1.live) AS anon_22) AS anon_21
ORDER BY coalesce(anon_21.count_, 0) DESC

LIMIT $4::INTEGER) AS anon_20) AS anon_19) RETURNING json) AS anon_1) RETURNING json) AS data
