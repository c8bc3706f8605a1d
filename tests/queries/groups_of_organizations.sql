SELECT convert_to(('{"organizations":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM organization AS organization_1
WHERE organization_1.live))::text, 'null') || ',"byKind":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"kind":' || coalesce('"' || anon_3."by_KIND" || '"', 'null') || '},"cursor":' || coalesce(to_json(anon_3.cursor)::text, 'null') || ',"count":' || coalesce((anon_3.count_)::text, 'null') || '}'), ','
ORDER BY anon_3.n), '') || ']') AS anon_2
FROM
(SELECT anon_4."by_KIND" AS "by_KIND", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_KIND" AS "by_KIND", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('849822a3'::text, coalesce(anon_5.count_, 0), anon_5."by_KIND" IS NULL, coalesce(anon_5."by_KIND", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, organization_1.organization_kind AS "by_KIND"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_6 GROUP BY anon_6."by_KIND") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_KIND" IS NULL, coalesce(anon_5."by_KIND", '')

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'null') || ',"byPartOf":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"partOf":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_8
FROM country AS country_1
WHERE country_1.id = anon_9."by_PART_OF"),
(SELECT '{"__typename":"Organization"}' AS anon_10
FROM organization AS organization_2
WHERE organization_2.id = anon_9."by_PART_OF")), 'null') || '},"count":' || coalesce((anon_9.count_)::text, 'null') || '}'), ','
ORDER BY anon_9.n), '') || ']') AS anon_7
FROM
(SELECT anon_11."by_PART_OF" AS "by_PART_OF", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_PART_OF" AS "by_PART_OF", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_PART_OF" AS "by_PART_OF", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, organization_1.part_of_id AS "by_PART_OF"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_13 GROUP BY anon_13."by_PART_OF") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_PART_OF" IS NULL, coalesce(anon_12."by_PART_OF", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $2::INTEGER) AS anon_11) AS anon_9), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_15."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_15.count_)::text, 'null') || '}'), ','
ORDER BY anon_15.n), '') || ']') AS anon_14
FROM
(SELECT anon_16."by_OUTLET" AS "by_OUTLET", anon_16.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_17."by_OUTLET" AS "by_OUTLET", anon_17.count_ AS count_
FROM
(SELECT anon_18."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT organization_1.id AS item_id, anon_19.value AS "by_OUTLET"
FROM organization AS organization_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = organization_1.id AND report_1.retracted_at IS NULL) AS anon_19 ON anon_19.value IS NOT NULL
WHERE organization_1.live) AS anon_18 GROUP BY anon_18."by_OUTLET") AS anon_17
ORDER BY coalesce(anon_17.count_, 0) DESC, anon_17."by_OUTLET" IS NULL, coalesce(anon_17."by_OUTLET", '')

LIMIT $3::INTEGER) AS anon_16) AS anon_15), 'null')) || (',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_21.count_)::text, 'null') || ',"distinct":' || coalesce((anon_21."distinct_KIND")::text, 'null') || ',"min":{"reportCount":' || coalesce((anon_21."min_reportCount")::text, 'null') || '},"max":{"reportCount":' || coalesce((anon_21."max_reportCount")::text, 'null')) || ('}}')), ','
ORDER BY anon_21.n), '') || ']') AS anon_20
FROM
(SELECT anon_22.count_ AS count_, anon_22."distinct_KIND" AS "distinct_KIND", anon_22."min_reportCount" AS "min_reportCount", anon_22."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_23.count_ AS count_, anon_23."distinct_KIND" AS "distinct_KIND", anon_23."min_reportCount" AS "min_reportCount", anon_23."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_24.item_id) AS count_, count(DISTINCT anon_24."by_KIND") AS "distinct_KIND", min(anon_24."min_reportCount") AS "min_reportCount", max(anon_24."max_reportCount") AS "max_reportCount"
FROM
(SELECT organization_1.id AS item_id, organization_1.organization_kind AS "by_KIND",
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = organization_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = organization_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM organization AS organization_1
WHERE organization_1.live) AS anon_24) AS anon_23
ORDER BY coalesce(anon_23.count_, 0) DESC

LIMIT $4::INTEGER) AS anon_22) AS anon_21), 'null') || '}')) AS anon_1), 'null') || '}'), 'UTF8'::text) AS data
