SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"claims":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL))::text, 'null') || ',"byProperty":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"property":' || coalesce(to_json(anon_4."by_PROPERTY")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_4.cursor)::text, 'null') || ',"count":' || coalesce((anon_4.count_)::text, 'null') || '}'), ','
ORDER BY anon_4.n), '') || ']') AS anon_3
FROM
(SELECT anon_5."by_PROPERTY" AS "by_PROPERTY", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_PROPERTY" AS "by_PROPERTY", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('f8aab49e'::text, coalesce(anon_6.count_, 0), anon_6."by_PROPERTY" IS NULL, coalesce(anon_6."by_PROPERTY", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_PROPERTY" AS "by_PROPERTY", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.property AS "by_PROPERTY"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_7 GROUP BY anon_7."by_PROPERTY") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_PROPERTY" IS NULL, coalesce(anon_6."by_PROPERTY", '')

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'null') || ',"byBasis":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"basis":' || coalesce('"' || anon_9."by_BASIS" || '"', 'null') || '},"count":' || coalesce((anon_9.count_)::text, 'null') || '}'), ','
ORDER BY anon_9.n), '') || ']') AS anon_8
FROM
(SELECT anon_10."by_BASIS" AS "by_BASIS", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_BASIS" AS "by_BASIS", anon_11.count_ AS count_
FROM
(SELECT anon_12."by_BASIS" AS "by_BASIS", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.basis AS "by_BASIS"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_12 GROUP BY anon_12."by_BASIS") AS anon_11
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_BASIS" IS NULL, coalesce(anon_11."by_BASIS", '')

LIMIT $2::INTEGER) AS anon_10) AS anon_9), 'null') || ',"byExtractor":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"extractor":' || coalesce(to_json(anon_14."by_EXTRACTOR")::text, 'null') || '},"count":' || coalesce((anon_14.count_)::text, 'null') || '}'), ','
ORDER BY anon_14.n), '') || ']') AS anon_13
FROM
(SELECT anon_15."by_EXTRACTOR" AS "by_EXTRACTOR", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_EXTRACTOR" AS "by_EXTRACTOR", anon_16.count_ AS count_
FROM
(SELECT anon_17."by_EXTRACTOR" AS "by_EXTRACTOR", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.extractor AS "by_EXTRACTOR"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_17 GROUP BY anon_17."by_EXTRACTOR") AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC, anon_16."by_EXTRACTOR" IS NULL, coalesce(anon_16."by_EXTRACTOR", '')

LIMIT $3::INTEGER) AS anon_15) AS anon_14), 'null')) || (',"byKind":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"kind":' || coalesce('"' || anon_19."by_KIND" || '"', 'null') || '},"count":' || coalesce((anon_19.count_)::text, 'null') || '}'), ','
ORDER BY anon_19.n), '') || ']') AS anon_18
FROM
(SELECT anon_20."by_KIND" AS "by_KIND", anon_20.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_21."by_KIND" AS "by_KIND", anon_21.count_ AS count_
FROM
(SELECT anon_22."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id,
(SELECT entity_1.kind
FROM entity AS entity_1
WHERE entity_1.id = claim_1.survivor_id) AS "by_KIND"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_22 GROUP BY anon_22."by_KIND") AS anon_21
ORDER BY coalesce(anon_21.count_, 0) DESC, anon_21."by_KIND" IS NULL, coalesce(anon_21."by_KIND", '')

LIMIT $4::INTEGER) AS anon_20) AS anon_19), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"count":' || coalesce((anon_24.count_)::text, 'null') || ',"distinct":' || coalesce((anon_24."distinct_PROPERTY")::text, 'null') || '}'), ','
ORDER BY anon_24.n), '') || ']') AS anon_23
FROM
(SELECT anon_25.count_ AS count_, anon_25."distinct_PROPERTY" AS "distinct_PROPERTY", row_number() OVER () AS n
FROM
(SELECT anon_26.count_ AS count_, anon_26."distinct_PROPERTY" AS "distinct_PROPERTY"
FROM
(SELECT count(DISTINCT anon_27.item_id) AS count_, count(DISTINCT anon_27."by_PROPERTY") AS "distinct_PROPERTY"
FROM
(SELECT claim_1.id AS item_id, claim_1.property AS "by_PROPERTY"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_27) AS anon_26
ORDER BY coalesce(anon_26.count_, 0) DESC

LIMIT $5::INTEGER) AS anon_25) AS anon_24), 'null') || '}')) AS anon_2), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $6::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
