SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM country AS country_1
WHERE country_1.live), 'byOrganization' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_2
FROM organization AS organization_2
WHERE organization_2.id = anon_3."by_ORGANIZATION") RETURNING json), 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_ORGANIZATION" AS "by_ORGANIZATION", anon_4.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_5."by_ORGANIZATION" AS "by_ORGANIZATION", count(*) AS count_
FROM
(SELECT country_1.id AS item_id, anon_6.value AS "by_ORGANIZATION"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT organization_membership_1.organization_id AS value
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_1 ON organization_1.id = organization_membership_1.organization_id
WHERE organization_membership_1.member_id = country_1.id) AS anon_6 ON true
WHERE country_1.live) AS anon_5 GROUP BY anon_5."by_ORGANIZATION"
ORDER BY count(*) DESC NULLS LAST, anon_5."by_ORGANIZATION" ASC NULLS LAST, anon_5."by_ORGANIZATION"

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_7."by_OUTLET" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_OUTLET" AS "by_OUTLET", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT country_1.id AS item_id, anon_10.value AS "by_OUTLET"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = country_1.id AND report_1.retracted_at IS NULL) AS anon_10 ON true
WHERE country_1.live) AS anon_9 GROUP BY anon_9."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_9."by_OUTLET" ASC NULLS LAST, anon_9."by_OUTLET"

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_11.count_, 'distinct' VALUE anon_11."distinct_ORGANIZATION", 'min' VALUE JSON_OBJECT('reportCount' VALUE anon_11."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('reportCount' VALUE anon_11."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_11.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_12.count_ AS count_, anon_12."distinct_ORGANIZATION" AS "distinct_ORGANIZATION", anon_12."min_reportCount" AS "min_reportCount", anon_12."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_13.item_id) AS count_, count(DISTINCT anon_13."by_ORGANIZATION") AS "distinct_ORGANIZATION", min(anon_13."min_reportCount") AS "min_reportCount", max(anon_13."max_reportCount") AS "max_reportCount"
FROM
(SELECT country_1.id AS item_id, anon_14.value AS "by_ORGANIZATION",
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = country_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = country_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM country AS country_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT organization_membership_2.organization_id AS value
FROM organization_membership AS organization_membership_2 JOIN organization AS organization_3 ON organization_3.id = organization_membership_2.organization_id
WHERE organization_membership_2.member_id = country_1.id) AS anon_14 ON true
WHERE country_1.live) AS anon_13
ORDER BY count(DISTINCT anon_13.item_id) DESC NULLS LAST

LIMIT $3::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS anon_1) RETURNING json) AS data
