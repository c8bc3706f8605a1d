SELECT convert_to(('{"countries":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM country AS country_1
WHERE country_1.live))::text, 'null') || ',"byOrganization":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"organization":' || coalesce((SELECT '{"__typename":"Organization"}' AS anon_3
FROM organization AS organization_2
WHERE organization_2.id = anon_4."by_ORGANIZATION"), 'null') || '},"cursor":' || coalesce(to_json(anon_4.cursor)::text, 'null') || ',"count":' || coalesce((anon_4.count_)::text, 'null') || '}'), ','
ORDER BY anon_4.n), '') || ']') AS anon_2
FROM
(SELECT anon_5."by_ORGANIZATION" AS "by_ORGANIZATION", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_ORGANIZATION" AS "by_ORGANIZATION", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('a23079d5'::text, coalesce(anon_6.count_, 0), anon_6."by_ORGANIZATION" IS NULL, coalesce(anon_6."by_ORGANIZATION", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_ORGANIZATION" AS "by_ORGANIZATION", count(*) AS count_
FROM
(SELECT country_1.id AS item_id, anon_8.value AS "by_ORGANIZATION"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT organization_membership_1.organization_id AS value
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_1 ON organization_1.id = organization_membership_1.organization_id
WHERE organization_membership_1.member_id = country_1.id) AS anon_8 ON anon_8.value IS NOT NULL
WHERE country_1.live) AS anon_7 GROUP BY anon_7."by_ORGANIZATION") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_ORGANIZATION" IS NULL, coalesce(anon_6."by_ORGANIZATION", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_10."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_10.count_)::text, 'null') || '}'), ','
ORDER BY anon_10.n), '') || ']') AS anon_9
FROM
(SELECT anon_11."by_OUTLET" AS "by_OUTLET", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_OUTLET" AS "by_OUTLET", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT country_1.id AS item_id, anon_14.value AS "by_OUTLET"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = country_1.id AND report_1.retracted_at IS NULL) AS anon_14 ON anon_14.value IS NOT NULL
WHERE country_1.live) AS anon_13 GROUP BY anon_13."by_OUTLET") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_OUTLET" IS NULL, coalesce(anon_12."by_OUTLET", '')

LIMIT $2::INTEGER) AS anon_11) AS anon_10), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_16.count_)::text, 'null') || ',"distinct":' || coalesce((anon_16."distinct_ORGANIZATION")::text, 'null') || ',"min":{"reportCount":' || coalesce((anon_16."min_reportCount")::text, 'null') || '},"max":{"reportCount":' || coalesce((anon_16."max_reportCount")::text, 'null')) || ('}}')), ','
ORDER BY anon_16.n), '') || ']') AS anon_15
FROM
(SELECT anon_17.count_ AS count_, anon_17."distinct_ORGANIZATION" AS "distinct_ORGANIZATION", anon_17."min_reportCount" AS "min_reportCount", anon_17."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_18.count_ AS count_, anon_18."distinct_ORGANIZATION" AS "distinct_ORGANIZATION", anon_18."min_reportCount" AS "min_reportCount", anon_18."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_19.item_id) AS count_, count(DISTINCT anon_19."by_ORGANIZATION") AS "distinct_ORGANIZATION", min(anon_19."min_reportCount") AS "min_reportCount", max(anon_19."max_reportCount") AS "max_reportCount"
FROM
(SELECT country_1.id AS item_id, anon_20.value AS "by_ORGANIZATION",
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = country_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = country_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT organization_membership_2.organization_id AS value
FROM organization_membership AS organization_membership_2 JOIN organization AS organization_3 ON organization_3.id = organization_membership_2.organization_id
WHERE organization_membership_2.member_id = country_1.id) AS anon_20 ON anon_20.value IS NOT NULL
WHERE country_1.live) AS anon_19) AS anon_18
ORDER BY coalesce(anon_18.count_, 0) DESC

LIMIT $3::INTEGER) AS anon_17) AS anon_16), 'null')) || ('}')) AS anon_1), 'null') || '}'), 'UTF8'::text) AS data
