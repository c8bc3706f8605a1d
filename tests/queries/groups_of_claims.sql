SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL), 'byProperty' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('property' VALUE anon_4."by_PROPERTY" RETURNING json), 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_PROPERTY" AS "by_PROPERTY", anon_5.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_6."by_PROPERTY" AS "by_PROPERTY", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.property AS "by_PROPERTY"
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL) AS anon_6 GROUP BY anon_6."by_PROPERTY"
ORDER BY count(*) DESC NULLS LAST, anon_6."by_PROPERTY" ASC NULLS LAST, anon_6."by_PROPERTY"

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'byBasis' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('basis' VALUE anon_7."by_BASIS" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_BASIS" AS "by_BASIS", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_BASIS" AS "by_BASIS", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.basis AS "by_BASIS"
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL) AS anon_9 GROUP BY anon_9."by_BASIS"
ORDER BY count(*) DESC NULLS LAST, anon_9."by_BASIS" ASC NULLS LAST, anon_9."by_BASIS"

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'byExtractor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('extractor' VALUE anon_10."by_EXTRACTOR" RETURNING json), 'count' VALUE anon_10.count_ RETURNING json)
ORDER BY anon_10.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_11."by_EXTRACTOR" AS "by_EXTRACTOR", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_EXTRACTOR" AS "by_EXTRACTOR", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id, claim_1.extractor AS "by_EXTRACTOR"
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL) AS anon_12 GROUP BY anon_12."by_EXTRACTOR"
ORDER BY count(*) DESC NULLS LAST, anon_12."by_EXTRACTOR" ASC NULLS LAST, anon_12."by_EXTRACTOR"

LIMIT $3::INTEGER) AS anon_11) AS anon_10), 'byKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_13."by_KIND" RETURNING json), 'count' VALUE anon_13.count_ RETURNING json)
ORDER BY anon_13.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_14."by_KIND" AS "by_KIND", anon_14.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_15."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT claim_1.id AS item_id,
(SELECT entity_1.kind
FROM entity AS entity_1
WHERE entity_1.id = claim_1.survivor_id) AS "by_KIND"
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL) AS anon_15 GROUP BY anon_15."by_KIND"
ORDER BY count(*) DESC NULLS LAST, anon_15."by_KIND" ASC NULLS LAST, anon_15."by_KIND"

LIMIT $4::INTEGER) AS anon_14) AS anon_13), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_16.count_, 'distinct' VALUE anon_16."distinct_PROPERTY" RETURNING json)
ORDER BY anon_16.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_17.count_ AS count_, anon_17."distinct_PROPERTY" AS "distinct_PROPERTY", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_18.item_id) AS count_, count(DISTINCT anon_18."by_PROPERTY") AS "distinct_PROPERTY"
FROM
(SELECT claim_1.id AS item_id, claim_1.property AS "by_PROPERTY"
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL) AS anon_18
ORDER BY count(DISTINCT anon_18.item_id) DESC NULLS LAST

LIMIT $5::INTEGER) AS anon_17) AS anon_16) RETURNING json) AS anon_3) RETURNING json) AS anon_2
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_19.key_id)
ORDER BY anon_19.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_20.key_id AS key_id, anon_20.k0 AS k0, anon_20.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_2.id AS key_id, meeting_2.sort_date AS k0, meeting_2.id AS k1
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text
ORDER BY meeting_2.sort_date DESC, meeting_2.id DESC

LIMIT $6::INTEGER) AS anon_20) AS anon_19) RETURNING json) AS data
