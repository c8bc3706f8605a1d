SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL), 'byProperty' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('property' VALUE anon_3."by_PROPERTY" RETURNING json), 'cursor' VALUE anon_3.cursor, 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_PROPERTY" AS "by_PROPERTY", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_PROPERTY" AS "by_PROPERTY", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('f8aab49e'::text, coalesce(anon_5.count_, 0), anon_5."by_PROPERTY" IS NULL, coalesce(anon_5."by_PROPERTY", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_PROPERTY" AS "by_PROPERTY", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.property AS "by_PROPERTY"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_6 GROUP BY anon_6."by_PROPERTY") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_PROPERTY" IS NULL, coalesce(anon_5."by_PROPERTY", '')

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'byBasis' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('basis' VALUE anon_7."by_BASIS" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_BASIS" AS "by_BASIS", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_BASIS" AS "by_BASIS", anon_9.count_ AS count_
FROM
(SELECT anon_10."by_BASIS" AS "by_BASIS", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.basis AS "by_BASIS"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_10 GROUP BY anon_10."by_BASIS") AS anon_9
ORDER BY coalesce(anon_9.count_, 0) DESC, anon_9."by_BASIS" IS NULL, coalesce(anon_9."by_BASIS", '')

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'byExtractor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('extractor' VALUE anon_11."by_EXTRACTOR" RETURNING json), 'count' VALUE anon_11.count_ RETURNING json)
ORDER BY anon_11.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_12."by_EXTRACTOR" AS "by_EXTRACTOR", anon_12.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_13."by_EXTRACTOR" AS "by_EXTRACTOR", anon_13.count_ AS count_
FROM
(SELECT anon_14."by_EXTRACTOR" AS "by_EXTRACTOR", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.extractor AS "by_EXTRACTOR"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_14 GROUP BY anon_14."by_EXTRACTOR") AS anon_13
ORDER BY coalesce(anon_13.count_, 0) DESC, anon_13."by_EXTRACTOR" IS NULL, coalesce(anon_13."by_EXTRACTOR", '')

LIMIT $3::INTEGER) AS anon_12) AS anon_11), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_15."by_KIND" RETURNING json), 'count' VALUE anon_15.count_ RETURNING json)
ORDER BY anon_15.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_16."by_KIND" AS "by_KIND", anon_16.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_17."by_KIND" AS "by_KIND", anon_17.count_ AS count_
FROM
(SELECT anon_18."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id,
(SELECT entity_1.kind
FROM entity AS entity_1
WHERE entity_1.id = claim_1.survivor_id) AS "by_KIND"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_18 GROUP BY anon_18."by_KIND") AS anon_17
ORDER BY coalesce(anon_17.count_, 0) DESC, anon_17."by_KIND" IS NULL, coalesce(anon_17."by_KIND", '')

LIMIT $4::INTEGER) AS anon_16) AS anon_15), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_19.count_, 'distinct' VALUE anon_19."distinct_PROPERTY" RETURNING json)
ORDER BY anon_19.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_20.count_ AS count_, anon_20."distinct_PROPERTY" AS "distinct_PROPERTY", row_number() OVER () AS n
FROM
(SELECT anon_21.count_ AS count_, anon_21."distinct_PROPERTY" AS "distinct_PROPERTY"
FROM
(SELECT count(DISTINCT anon_22.item_id) AS count_, count(DISTINCT anon_22."by_PROPERTY") AS "distinct_PROPERTY"
FROM
(SELECT claim_1.id AS item_id, claim_1.property AS "by_PROPERTY"
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) AS anon_22) AS anon_21
ORDER BY coalesce(anon_21.count_, 0) DESC

LIMIT $5::INTEGER) AS anon_20) AS anon_19) RETURNING json) AS anon_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $6::INTEGER) AS cut_1) RETURNING json) AS data
