SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM official AS official_1
WHERE official_1.live), 'byActor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_3
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_2
FROM actor AS actor_1
WHERE actor_1.id = anon_4."by_ACTOR") RETURNING json), 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_ACTOR" AS "by_ACTOR", anon_5.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_6."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_7.value AS "by_ACTOR"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT office_1.actor_id
FROM office AS office_1
WHERE office_1.id = office_holding_1.office_id) AS value
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = official_1.id AND office_holding_1.live) AS anon_7 ON true
WHERE official_1.live) AS anon_6 GROUP BY anon_6."by_ACTOR"
ORDER BY count(*) DESC NULLS LAST, anon_6."by_ACTOR" ASC NULLS LAST, anon_6."by_ACTOR"

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'byRole' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('role' VALUE anon_8."by_ROLE" RETURNING json), 'count' VALUE anon_8.count_ RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_9."by_ROLE" AS "by_ROLE", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_11.value AS "by_ROLE"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_2.roles
FROM office AS office_2
WHERE office_2.id = office_holding_2.office_id)) AS value
FROM office_holding AS office_holding_2
WHERE office_holding_2.official_id = official_1.id AND office_holding_2.live) AS anon_11 ON true
WHERE official_1.live) AS anon_10 GROUP BY anon_10."by_ROLE"
ORDER BY count(*) DESC NULLS LAST, anon_10."by_ROLE" ASC NULLS LAST, anon_10."by_ROLE"

LIMIT $2::INTEGER) AS anon_9) AS anon_8), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_12."by_OUTLET" RETURNING json), 'count' VALUE anon_12.count_ RETURNING json)
ORDER BY anon_12.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_13."by_OUTLET" AS "by_OUTLET", anon_13.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_14."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT official_1.id AS item_id, anon_15.value AS "by_OUTLET"
FROM official AS official_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = official_1.id AND report_1.retracted_at IS NULL) AS anon_15 ON true
WHERE official_1.live) AS anon_14 GROUP BY anon_14."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_14."by_OUTLET" ASC NULLS LAST, anon_14."by_OUTLET"

LIMIT $3::INTEGER) AS anon_13) AS anon_12), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_16.count_, 'distinct' VALUE anon_16."distinct_ACTOR", 'min' VALUE JSON_OBJECT('reportCount' VALUE anon_16."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('reportCount' VALUE anon_16."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_16.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_17.count_ AS count_, anon_17."distinct_ACTOR" AS "distinct_ACTOR", anon_17."min_reportCount" AS "min_reportCount", anon_17."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_18.item_id) AS count_, count(DISTINCT anon_18."by_ACTOR") AS "distinct_ACTOR", min(anon_18."min_reportCount") AS "min_reportCount", max(anon_18."max_reportCount") AS "max_reportCount"
FROM
(SELECT official_1.id AS item_id, anon_19.value AS "by_ACTOR",
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
WHERE office_holding_3.official_id = official_1.id AND office_holding_3.live) AS anon_19 ON true
WHERE official_1.live) AS anon_18
ORDER BY count(DISTINCT anon_18.item_id) DESC NULLS LAST

LIMIT $4::INTEGER) AS anon_17) AS anon_16) RETURNING json) AS anon_1) RETURNING json) AS data
