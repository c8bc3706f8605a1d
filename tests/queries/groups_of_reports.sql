SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL), 'byModality' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('modality' VALUE anon_3."by_MODALITY" RETURNING json), 'cursor' VALUE anon_3.cursor, 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_MODALITY" AS "by_MODALITY", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_MODALITY" AS "by_MODALITY", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('9f6d61f2'::text, coalesce(anon_5.count_, 0), anon_5."by_MODALITY" IS NULL, coalesce(anon_5."by_MODALITY", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_MODALITY" AS "by_MODALITY", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_6 GROUP BY anon_6."by_MODALITY") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_MODALITY" IS NULL, coalesce(anon_5."by_MODALITY", '')

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
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS "by_OUTLET"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_10 GROUP BY anon_10."by_OUTLET") AS anon_9
ORDER BY coalesce(anon_9.count_, 0) DESC, anon_9."by_OUTLET" IS NULL, coalesce(anon_9."by_OUTLET", '')

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_11."by_KIND" RETURNING json), 'count' VALUE anon_11.count_ RETURNING json)
ORDER BY anon_11.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_12."by_KIND" AS "by_KIND", anon_12.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_13."by_KIND" AS "by_KIND", anon_13.count_ AS count_
FROM
(SELECT anon_14."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT entity_1.kind
FROM entity AS entity_1
WHERE entity_1.id = report_1.survivor_id) AS "by_KIND"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_14 GROUP BY anon_14."by_KIND") AS anon_13
ORDER BY coalesce(anon_13.count_, 0) DESC, anon_13."by_KIND" IS NULL, coalesce(anon_13."by_KIND", '')

LIMIT $3::INTEGER) AS anon_12) AS anon_11), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_15.count_, 'distinct' VALUE anon_15."distinct_MODALITY" RETURNING json)
ORDER BY anon_15.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_16.count_ AS count_, anon_16."distinct_MODALITY" AS "distinct_MODALITY", row_number() OVER () AS n
FROM
(SELECT anon_17.count_ AS count_, anon_17."distinct_MODALITY" AS "distinct_MODALITY"
FROM
(SELECT count(DISTINCT (anon_18.item_entity_id, anon_18.item_article_id)) AS count_, count(DISTINCT anon_18."by_MODALITY") AS "distinct_MODALITY"
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_18) AS anon_17
ORDER BY coalesce(anon_17.count_, 0) DESC

LIMIT $4::INTEGER) AS anon_16) AS anon_15) RETURNING json) AS anon_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date DESC, article_1.id DESC

LIMIT $5::INTEGER) AS cut_1) RETURNING json) AS data
