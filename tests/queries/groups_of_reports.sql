SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL), 'byModality' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('modality' VALUE anon_4."by_MODALITY" RETURNING json), 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_MODALITY" AS "by_MODALITY", anon_5.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_6."by_MODALITY" AS "by_MODALITY", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL) AS anon_6 GROUP BY anon_6."by_MODALITY"
ORDER BY count(*) DESC NULLS LAST, anon_6."by_MODALITY" ASC NULLS LAST, anon_6."by_MODALITY"

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_7."by_OUTLET" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_OUTLET" AS "by_OUTLET", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS "by_OUTLET"
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL) AS anon_9 GROUP BY anon_9."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_9."by_OUTLET" ASC NULLS LAST, anon_9."by_OUTLET"

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_10."by_KIND" RETURNING json), 'count' VALUE anon_10.count_ RETURNING json)
ORDER BY anon_10.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_11."by_KIND" AS "by_KIND", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT entity_1.kind
FROM entity AS entity_1
WHERE entity_1.id = report_1.survivor_id) AS "by_KIND"
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL) AS anon_12 GROUP BY anon_12."by_KIND"
ORDER BY count(*) DESC NULLS LAST, anon_12."by_KIND" ASC NULLS LAST, anon_12."by_KIND"

LIMIT $3::INTEGER) AS anon_11) AS anon_10), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_13.count_, 'distinct' VALUE anon_13."distinct_MODALITY" RETURNING json)
ORDER BY anon_13.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_14.count_ AS count_, anon_14."distinct_MODALITY" AS "distinct_MODALITY", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT (anon_15.item_entity_id, anon_15.item_article_id)) AS count_, count(DISTINCT anon_15."by_MODALITY") AS "distinct_MODALITY"
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL) AS anon_15
ORDER BY count(DISTINCT (anon_15.item_entity_id, anon_15.item_article_id)) DESC NULLS LAST

LIMIT $4::INTEGER) AS anon_14) AS anon_13) RETURNING json) AS anon_3) RETURNING json) AS anon_2
FROM article AS article_1
WHERE article_1.id = anon_16.key_id)
ORDER BY anon_16.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_17.key_id AS key_id, anon_17.k0 AS k0, anon_17.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT article_3.id AS key_id, article_3.sort_date AS k0, article_3.id AS k1
FROM article AS article_3
ORDER BY article_3.sort_date DESC, article_3.id DESC

LIMIT $5::INTEGER) AS anon_17) AS anon_16) RETURNING json) AS data
