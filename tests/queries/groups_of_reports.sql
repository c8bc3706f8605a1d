SELECT convert_to(('{"articles":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"reports":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"byModality":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"modality":' || coalesce('"' || anon_4."by_MODALITY" || '"', 'null') || '},"cursor":' || coalesce(to_json(anon_4.cursor)::text, 'null') || ',"count":' || coalesce((anon_4.count_)::text, 'null') || '}'), ','
ORDER BY anon_4.n), '') || ']') AS anon_3
FROM
(SELECT anon_5."by_MODALITY" AS "by_MODALITY", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_MODALITY" AS "by_MODALITY", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('9f6d61f2'::text, coalesce(anon_6.count_, 0), anon_6."by_MODALITY" IS NULL, coalesce(anon_6."by_MODALITY", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_MODALITY" AS "by_MODALITY", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_7 GROUP BY anon_7."by_MODALITY") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_MODALITY" IS NULL, coalesce(anon_6."by_MODALITY", '')

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_9."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_9.count_)::text, 'null') || '}'), ','
ORDER BY anon_9.n), '') || ']') AS anon_8
FROM
(SELECT anon_10."by_OUTLET" AS "by_OUTLET", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_OUTLET" AS "by_OUTLET", anon_11.count_ AS count_
FROM
(SELECT anon_12."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS "by_OUTLET"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_12 GROUP BY anon_12."by_OUTLET") AS anon_11
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_OUTLET" IS NULL, coalesce(anon_11."by_OUTLET", '')

LIMIT $2::INTEGER) AS anon_10) AS anon_9), 'null') || ',"byKind":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"kind":' || coalesce('"' || anon_14."by_KIND" || '"', 'null') || '},"count":' || coalesce((anon_14.count_)::text, 'null') || '}'), ','
ORDER BY anon_14.n), '') || ']') AS anon_13
FROM
(SELECT anon_15."by_KIND" AS "by_KIND", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_KIND" AS "by_KIND", anon_16.count_ AS count_
FROM
(SELECT anon_17."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id,
(SELECT entity_1.kind
FROM entity AS entity_1
WHERE entity_1.id = report_1.survivor_id) AS "by_KIND"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_17 GROUP BY anon_17."by_KIND") AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC, anon_16."by_KIND" IS NULL, coalesce(anon_16."by_KIND", '')

LIMIT $3::INTEGER) AS anon_15) AS anon_14), 'null')) || (',"all":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"count":' || coalesce((anon_19.count_)::text, 'null') || ',"distinct":' || coalesce((anon_19."distinct_MODALITY")::text, 'null') || '}'), ','
ORDER BY anon_19.n), '') || ']') AS anon_18
FROM
(SELECT anon_20.count_ AS count_, anon_20."distinct_MODALITY" AS "distinct_MODALITY", row_number() OVER () AS n
FROM
(SELECT anon_21.count_ AS count_, anon_21."distinct_MODALITY" AS "distinct_MODALITY"
FROM
(SELECT count(DISTINCT (anon_22.item_entity_id, anon_22.item_article_id)) AS count_, count(DISTINCT anon_22."by_MODALITY") AS "distinct_MODALITY"
FROM
(SELECT report_1.entity_id AS item_entity_id, report_1.article_id AS item_article_id, report_1.modality AS "by_MODALITY"
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL) AS anon_22) AS anon_21
ORDER BY coalesce(anon_21.count_, 0) DESC

LIMIT $4::INTEGER) AS anon_20) AS anon_19), 'null') || '}')) AS anon_2), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date DESC, article_1.id DESC

LIMIT $5::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
