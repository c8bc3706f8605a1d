SELECT convert_to(('{"articles":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"entities":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL))::text, 'null') || ',"byKind":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"kind":' || coalesce('"' || anon_4."by_KIND" || '"', 'null') || '},"cursor":' || coalesce(to_json(anon_4.cursor)::text, 'null') || ',"count":' || coalesce((anon_4.count_)::text, 'null') || '}'), ','
ORDER BY anon_4.n), '') || ']') AS anon_3
FROM
(SELECT anon_5."by_KIND" AS "by_KIND", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_KIND" AS "by_KIND", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('2d9bbc14'::text, coalesce(anon_6.count_, 0), anon_6."by_KIND" IS NULL, coalesce(anon_6."by_KIND", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT report_1.survivor_id AS item_id, entity_1.kind AS "by_KIND"
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL) AS anon_7 GROUP BY anon_7."by_KIND") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_KIND" IS NULL, coalesce(anon_6."by_KIND", '')

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_9."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_9.count_)::text, 'null') || '}'), ','
ORDER BY anon_9.n), '') || ']') AS anon_8
FROM
(SELECT anon_10."by_OUTLET" AS "by_OUTLET", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_OUTLET" AS "by_OUTLET", anon_11.count_ AS count_
FROM
(SELECT anon_12."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT report_1.survivor_id AS item_id, anon_13.value AS "by_OUTLET"
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_3.outlet
FROM article AS article_3
WHERE article_3.id = report_3.article_id) AS value
FROM report AS report_3 JOIN article AS article_2 ON article_2.id = report_3.article_id
WHERE report_3.survivor_id = entity_1.id AND report_3.retracted_at IS NULL) AS anon_13 ON anon_13.value IS NOT NULL
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL) AS anon_12 GROUP BY anon_12."by_OUTLET") AS anon_11
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_OUTLET" IS NULL, coalesce(anon_11."by_OUTLET", '')

LIMIT $2::INTEGER) AS anon_10) AS anon_9), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_15.count_)::text, 'null') || ',"distinct":' || coalesce((anon_15."distinct_KIND")::text, 'null') || ',"min":{"reportCount":' || coalesce((anon_15."min_reportCount")::text, 'null') || '},"max":{"reportCount":' || coalesce((anon_15."max_reportCount")::text, 'null')) || ('}}')), ','
ORDER BY anon_15.n), '') || ']') AS anon_14
FROM
(SELECT anon_16.count_ AS count_, anon_16."distinct_KIND" AS "distinct_KIND", anon_16."min_reportCount" AS "min_reportCount", anon_16."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_17.count_ AS count_, anon_17."distinct_KIND" AS "distinct_KIND", anon_17."min_reportCount" AS "min_reportCount", anon_17."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_18.item_id) AS count_, count(DISTINCT anon_18."by_KIND") AS "distinct_KIND", min(anon_18."min_reportCount") AS "min_reportCount", max(anon_18."max_reportCount") AS "max_reportCount"
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

LIMIT 1) IS NULL) AS anon_18) AS anon_17
ORDER BY coalesce(anon_17.count_, 0) DESC

LIMIT $3::INTEGER) AS anon_16) AS anon_15), 'null')) || ('}')) AS anon_2), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date DESC, article_1.id DESC

LIMIT $4::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
