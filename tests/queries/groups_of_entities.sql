SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('entities' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_3."by_KIND" RETURNING json), 'cursor' VALUE anon_3.cursor, 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_KIND" AS "by_KIND", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_KIND" AS "by_KIND", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('2d9bbc14'::text, coalesce(anon_5.count_, 0), anon_5."by_KIND" IS NULL, coalesce(anon_5."by_KIND", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT report_1.survivor_id AS item_id, entity_1.kind AS "by_KIND"
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL) AS anon_6 GROUP BY anon_6."by_KIND") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_KIND" IS NULL, coalesce(anon_5."by_KIND", '')

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_7."by_OUTLET" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_OUTLET" AS "by_OUTLET", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_OUTLET" AS "by_OUTLET", anon_9.count_ AS count_
FROM
(SELECT anon_10."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT report_1.survivor_id AS item_id, anon_11.value AS "by_OUTLET"
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_3.outlet
FROM article AS article_3
WHERE article_3.id = report_3.article_id) AS value
FROM report AS report_3 JOIN article AS article_2 ON article_2.id = report_3.article_id
WHERE report_3.survivor_id = entity_1.id AND report_3.retracted_at IS NULL) AS anon_11 ON anon_11.value IS NOT NULL
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL) AS anon_10 GROUP BY anon_10."by_OUTLET") AS anon_9
ORDER BY coalesce(anon_9.count_, 0) DESC, anon_9."by_OUTLET" IS NULL, coalesce(anon_9."by_OUTLET", '')

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_12.count_, 'distinct' VALUE anon_12."distinct_KIND", 'min' VALUE JSON_OBJECT('reportCount' VALUE anon_12."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('reportCount' VALUE anon_12."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_12.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_13.count_ AS count_, anon_13."distinct_KIND" AS "distinct_KIND", anon_13."min_reportCount" AS "min_reportCount", anon_13."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_14.count_ AS count_, anon_14."distinct_KIND" AS "distinct_KIND", anon_14."min_reportCount" AS "min_reportCount", anon_14."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_15.item_id) AS count_, count(DISTINCT anon_15."by_KIND") AS "distinct_KIND", min(anon_15."min_reportCount") AS "min_reportCount", max(anon_15."max_reportCount") AS "max_reportCount"
FROM
(SELECT report_1.survivor_id AS item_id, entity_1.kind AS "by_KIND",
(SELECT count(DISTINCT report_4.article_id) AS count_2
FROM report AS report_4
WHERE report_4.survivor_id = entity_1.id AND report_4.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_5.article_id) AS count_3
FROM report AS report_5
WHERE report_5.survivor_id = entity_1.id AND report_5.retracted_at IS NULL) AS "max_reportCount"
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL) AS anon_15) AS anon_14
ORDER BY coalesce(anon_14.count_, 0) DESC

LIMIT $3::INTEGER) AS anon_13) AS anon_12) RETURNING json) AS anon_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date DESC, article_1.id DESC

LIMIT $4::INTEGER) AS cut_1) RETURNING json) AS data
