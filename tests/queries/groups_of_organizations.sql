SELECT JSON_OBJECT('organizations' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM organization AS organization_1
WHERE organization_1.live), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_2."by_KIND" RETURNING json), 'cursor' VALUE anon_2.cursor, 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_KIND" AS "by_KIND", anon_3.count_ AS count_, anon_3.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_4."by_KIND" AS "by_KIND", anon_4.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('849822a3'::text, coalesce(anon_4.count_, 0), anon_4."by_KIND" IS NULL, coalesce(anon_4."by_KIND", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_5."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, organization_1.organization_kind AS "by_KIND"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_5 GROUP BY anon_5."by_KIND") AS anon_4
ORDER BY coalesce(anon_4.count_, 0) DESC, anon_4."by_KIND" IS NULL, coalesce(anon_4."by_KIND", '')

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'byPartOf' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('partOf' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_6
FROM country AS country_1
WHERE country_1.id = anon_7."by_PART_OF"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_8
FROM organization AS organization_2
WHERE organization_2.id = anon_7."by_PART_OF")) RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_9."by_PART_OF" AS "by_PART_OF", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_PART_OF" AS "by_PART_OF", anon_10.count_ AS count_
FROM
(SELECT anon_11."by_PART_OF" AS "by_PART_OF", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, organization_1.part_of_id AS "by_PART_OF"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_11 GROUP BY anon_11."by_PART_OF") AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC, anon_10."by_PART_OF" IS NULL, coalesce(anon_10."by_PART_OF", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $2::INTEGER) AS anon_9) AS anon_7), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_12."by_OUTLET" RETURNING json), 'count' VALUE anon_12.count_ RETURNING json)
ORDER BY anon_12.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_13."by_OUTLET" AS "by_OUTLET", anon_13.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_14."by_OUTLET" AS "by_OUTLET", anon_14.count_ AS count_
FROM
(SELECT anon_15."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, anon_16.value AS "by_OUTLET"
FROM organization AS organization_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = organization_1.id AND report_1.retracted_at IS NULL) AS anon_16 ON anon_16.value IS NOT NULL
WHERE organization_1.live) AS anon_15 GROUP BY anon_15."by_OUTLET") AS anon_14
ORDER BY coalesce(anon_14.count_, 0) DESC, anon_14."by_OUTLET" IS NULL, coalesce(anon_14."by_OUTLET", '')

LIMIT $3::INTEGER) AS anon_13) AS anon_12), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_17.count_, 'distinct' VALUE anon_17."distinct_KIND", 'min' VALUE JSON_OBJECT('reportCount' VALUE anon_17."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('reportCount' VALUE anon_17."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_17.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_18.count_ AS count_, anon_18."distinct_KIND" AS "distinct_KIND", anon_18."min_reportCount" AS "min_reportCount", anon_18."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_19.count_ AS count_, anon_19."distinct_KIND" AS "distinct_KIND", anon_19."min_reportCount" AS "min_reportCount", anon_19."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_20.item_id) AS count_, count(DISTINCT anon_20."by_KIND") AS "distinct_KIND", min(anon_20."min_reportCount") AS "min_reportCount", max(anon_20."max_reportCount") AS "max_reportCount"
FROM
(SELECT organization_1.id AS item_id, organization_1.organization_kind AS "by_KIND",
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = organization_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = organization_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_20) AS anon_19
ORDER BY coalesce(anon_19.count_, 0) DESC

LIMIT $4::INTEGER) AS anon_18) AS anon_17) RETURNING json) AS anon_1) RETURNING json) AS data
