SELECT JSON_OBJECT('organizations' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM organization AS organization_1
WHERE organization_1.live), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_2."by_KIND" RETURNING json), 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_KIND" AS "by_KIND", anon_3.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_4."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, organization_1.organization_kind AS "by_KIND"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_4 GROUP BY anon_4."by_KIND"
ORDER BY count(*) DESC NULLS LAST, anon_4."by_KIND" ASC NULLS LAST, anon_4."by_KIND"

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'byPartOf' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('partOf' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_5
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_6
FROM organization AS organization_2
WHERE organization_2.id = actor_1.id)) AS coalesce_3
FROM actor AS actor_1
WHERE actor_1.id = anon_7."by_PART_OF") RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_PART_OF" AS "by_PART_OF", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_PART_OF" AS "by_PART_OF", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, organization_1.part_of_id AS "by_PART_OF"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_9 GROUP BY anon_9."by_PART_OF"
ORDER BY count(*) DESC NULLS LAST, anon_9."by_PART_OF" ASC NULLS LAST, anon_9."by_PART_OF"

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_10."by_OUTLET" RETURNING json), 'count' VALUE anon_10.count_ RETURNING json)
ORDER BY anon_10.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_11."by_OUTLET" AS "by_OUTLET", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, anon_13.value AS "by_OUTLET"
FROM organization AS organization_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = organization_1.id AND report_1.retracted_at IS NULL) AS anon_13 ON true
WHERE organization_1.live) AS anon_12 GROUP BY anon_12."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_12."by_OUTLET" ASC NULLS LAST, anon_12."by_OUTLET"

LIMIT $3::INTEGER) AS anon_11) AS anon_10), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_14.count_, 'distinct' VALUE anon_14."distinct_KIND", 'min' VALUE JSON_OBJECT('reportCount' VALUE anon_14."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('reportCount' VALUE anon_14."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_15.count_ AS count_, anon_15."distinct_KIND" AS "distinct_KIND", anon_15."min_reportCount" AS "min_reportCount", anon_15."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_16.item_id) AS count_, count(DISTINCT anon_16."by_KIND") AS "distinct_KIND", min(anon_16."min_reportCount") AS "min_reportCount", max(anon_16."max_reportCount") AS "max_reportCount"
FROM
(SELECT organization_1.id AS item_id, organization_1.organization_kind AS "by_KIND",
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = organization_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = organization_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_16
ORDER BY count(DISTINCT anon_16.item_id) DESC NULLS LAST

LIMIT $4::INTEGER) AS anon_15) AS anon_14) RETURNING json) AS anon_1) RETURNING json) AS data
