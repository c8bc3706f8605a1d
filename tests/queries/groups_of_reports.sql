SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL), 'byModality' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('modality' VALUE anon_3."by_MODALITY" RETURNING json), 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_MODALITY" AS "by_MODALITY", anon_4.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_5."by_MODALITY" AS "by_MODALITY", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_5 GROUP BY anon_5."by_MODALITY"
ORDER BY count(*) DESC NULLS LAST, anon_5."by_MODALITY" ASC NULLS LAST, anon_5."by_MODALITY"

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_6."by_OUTLET" RETURNING json), 'count' VALUE anon_6.count_ RETURNING json)
ORDER BY anon_6.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_7."by_OUTLET" AS "by_OUTLET", anon_7.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_8."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS "by_OUTLET"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_8 GROUP BY anon_8."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_8."by_OUTLET" ASC NULLS LAST, anon_8."by_OUTLET"

LIMIT $2::INTEGER) AS anon_7) AS anon_6), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_9."by_KIND" RETURNING json), 'count' VALUE anon_9.count_ RETURNING json)
ORDER BY anon_9.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_10."by_KIND" AS "by_KIND", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT entity_1.kind
FROM entity AS entity_1
WHERE entity_1.id = report_1.survivor_id) AS "by_KIND"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_11 GROUP BY anon_11."by_KIND"
ORDER BY count(*) DESC NULLS LAST, anon_11."by_KIND" ASC NULLS LAST, anon_11."by_KIND"

LIMIT $3::INTEGER) AS anon_10) AS anon_9), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_12.count_, 'distinct' VALUE anon_12."distinct_MODALITY" RETURNING json)
ORDER BY anon_12.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_13.count_ AS count_, anon_13."distinct_MODALITY" AS "distinct_MODALITY", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT (anon_14.item_entity_id, anon_14.item_article_id)) AS count_, count(DISTINCT anon_14."by_MODALITY") AS "distinct_MODALITY"
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_14
ORDER BY count(DISTINCT (anon_14.item_entity_id, anon_14.item_article_id)) DESC NULLS LAST

LIMIT $4::INTEGER) AS anon_13) AS anon_12) RETURNING json) AS anon_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date DESC, article_1.id DESC

LIMIT $5::INTEGER) AS cut_1) RETURNING json) AS data
