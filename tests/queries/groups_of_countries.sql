SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM country AS country_1
WHERE country_1.live), 'byOrganization' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_2
FROM organization AS organization_2
WHERE organization_2.id = anon_3."by_ORGANIZATION") RETURNING json), 'cursor' VALUE anon_3.cursor, 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_ORGANIZATION" AS "by_ORGANIZATION", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_ORGANIZATION" AS "by_ORGANIZATION", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('a23079d5'::text, coalesce(anon_5.count_, 0), anon_5."by_ORGANIZATION" IS NULL, coalesce(anon_5."by_ORGANIZATION", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_ORGANIZATION" AS "by_ORGANIZATION", count(*) AS count_
FROM
(SELECT country_1.id AS item_id, anon_7.value AS "by_ORGANIZATION"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT organization_membership_1.organization_id AS value
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_1 ON organization_1.id = organization_membership_1.organization_id
WHERE organization_membership_1.member_id = country_1.id) AS anon_7 ON anon_7.value IS NOT NULL
WHERE country_1.live) AS anon_6 GROUP BY anon_6."by_ORGANIZATION") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_ORGANIZATION" IS NULL, coalesce(anon_5."by_ORGANIZATION", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_8."by_OUTLET" RETURNING json), 'count' VALUE anon_8.count_ RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_9."by_OUTLET" AS "by_OUTLET", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_OUTLET" AS "by_OUTLET", anon_10.count_ AS count_
FROM
(SELECT anon_11."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT country_1.id AS item_id, anon_12.value AS "by_OUTLET"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = country_1.id AND report_1.retracted_at IS NULL) AS anon_12 ON anon_12.value IS NOT NULL
WHERE country_1.live) AS anon_11 GROUP BY anon_11."by_OUTLET") AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC, anon_10."by_OUTLET" IS NULL, coalesce(anon_10."by_OUTLET", '')

LIMIT $2::INTEGER) AS anon_9) AS anon_8), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_13.count_, 'distinct' VALUE anon_13."distinct_ORGANIZATION", 'min' VALUE JSON_OBJECT('reportCount' VALUE anon_13."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('reportCount' VALUE anon_13."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_13.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_14.count_ AS count_, anon_14."distinct_ORGANIZATION" AS "distinct_ORGANIZATION", anon_14."min_reportCount" AS "min_reportCount", anon_14."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_15.count_ AS count_, anon_15."distinct_ORGANIZATION" AS "distinct_ORGANIZATION", anon_15."min_reportCount" AS "min_reportCount", anon_15."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_16.item_id) AS count_, count(DISTINCT anon_16."by_ORGANIZATION") AS "distinct_ORGANIZATION", min(anon_16."min_reportCount") AS "min_reportCount", max(anon_16."max_reportCount") AS "max_reportCount"
FROM
(SELECT country_1.id AS item_id, anon_17.value AS "by_ORGANIZATION",
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = country_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = country_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT organization_membership_2.organization_id AS value
FROM organization_membership AS organization_membership_2 JOIN organization AS organization_3 ON organization_3.id = organization_membership_2.organization_id
WHERE organization_membership_2.member_id = country_1.id) AS anon_17 ON anon_17.value IS NOT NULL
WHERE country_1.live) AS anon_16) AS anon_15
ORDER BY coalesce(anon_15.count_, 0) DESC

LIMIT $3::INTEGER) AS anon_14) AS anon_13) RETURNING json) AS anon_1) RETURNING json) AS data
