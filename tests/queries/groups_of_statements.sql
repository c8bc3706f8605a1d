SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM statement AS statement_1
WHERE statement_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_2."by_YEAR" RETURNING json), 'cursor' VALUE anon_2.cursor, 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_YEAR" AS "by_YEAR", anon_3.count_ AS count_, anon_3.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('8b456f79'::text, coalesce(anon_4.count_, 0), anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (statement_1.date_earliest = statement_1.date_latest OR date_trunc('year'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_5 GROUP BY anon_5."by_YEAR") AS anon_4
ORDER BY coalesce(anon_4.count_, 0) DESC, anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_6."by_QUARTER" RETURNING json), 'count' VALUE anon_6.count_ RETURNING json)
ORDER BY anon_6.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_7."by_QUARTER" AS "by_QUARTER", anon_7.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_8."by_QUARTER" AS "by_QUARTER", anon_8.count_ AS count_
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (statement_1.date_earliest = statement_1.date_latest OR date_trunc('quarter'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_9 GROUP BY anon_9."by_QUARTER") AS anon_8
ORDER BY coalesce(anon_8.count_, 0) DESC, anon_8."by_QUARTER" IS NULL, coalesce(anon_8."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_7) AS anon_6), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_10."by_MONTH" RETURNING json), 'count' VALUE anon_10.count_ RETURNING json)
ORDER BY anon_10.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_11."by_MONTH" AS "by_MONTH", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_MONTH" AS "by_MONTH", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (statement_1.date_earliest = statement_1.date_latest OR date_trunc('month'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_13 GROUP BY anon_13."by_MONTH") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_MONTH" IS NULL, coalesce(anon_12."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_11) AS anon_10), 'byAct' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('act' VALUE anon_14."by_ACT" RETURNING json), 'count' VALUE anon_14.count_ RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_15."by_ACT" AS "by_ACT", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_ACT" AS "by_ACT", anon_16.count_ AS count_
FROM
(SELECT anon_17."by_ACT" AS "by_ACT", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, statement_1.act AS "by_ACT"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_17 GROUP BY anon_17."by_ACT") AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC, anon_16."by_ACT" IS NULL, coalesce(anon_16."by_ACT", '')

LIMIT $4::INTEGER) AS anon_15) AS anon_14), 'byManner' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('manner' VALUE anon_18."by_MANNER" RETURNING json), 'count' VALUE anon_18.count_ RETURNING json)
ORDER BY anon_18.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_19."by_MANNER" AS "by_MANNER", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_MANNER" AS "by_MANNER", anon_20.count_ AS count_
FROM
(SELECT anon_21."by_MANNER" AS "by_MANNER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, statement_1.manner AS "by_MANNER"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_21 GROUP BY anon_21."by_MANNER") AS anon_20
ORDER BY coalesce(anon_20.count_, 0) DESC, anon_20."by_MANNER" IS NULL, coalesce(anon_20."by_MANNER", '')

LIMIT $5::INTEGER) AS anon_19) AS anon_18), 'byTopic' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('topic' VALUE anon_22."by_TOPIC" RETURNING json), 'count' VALUE anon_22.count_ RETURNING json)
ORDER BY anon_22.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_23."by_TOPIC" AS "by_TOPIC", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_TOPIC" AS "by_TOPIC", anon_24.count_ AS count_
FROM
(SELECT anon_25."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_26.value AS "by_TOPIC"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(statement_1.topics) AS value) AS anon_26 ON anon_26.value IS NOT NULL
WHERE statement_1.live) AS anon_25 GROUP BY anon_25."by_TOPIC") AS anon_24
ORDER BY coalesce(anon_24.count_, 0) DESC, anon_24."by_TOPIC" IS NULL, coalesce(anon_24."by_TOPIC", '')

LIMIT $6::INTEGER) AS anon_23) AS anon_22), 'bySpeaker' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('speaker' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_27
FROM official AS official_1
WHERE official_1.id = anon_28."by_SPEAKER") RETURNING json), 'count' VALUE anon_28.count_ RETURNING json)
ORDER BY anon_28.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_29."by_SPEAKER" AS "by_SPEAKER", anon_29.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_30."by_SPEAKER" AS "by_SPEAKER", anon_30.count_ AS count_
FROM
(SELECT anon_31."by_SPEAKER" AS "by_SPEAKER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_32.value AS "by_SPEAKER"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT statement_speaker_1.official_id AS value
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = statement_1.id) AS anon_32 ON anon_32.value IS NOT NULL
WHERE statement_1.live) AS anon_31 GROUP BY anon_31."by_SPEAKER") AS anon_30
ORDER BY coalesce(anon_30.count_, 0) DESC, anon_30."by_SPEAKER" IS NULL, coalesce(anon_30."by_SPEAKER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $7::INTEGER) AS anon_29) AS anon_28), 'byActor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_33
FROM country AS country_1
WHERE country_1.id = anon_34."by_ACTOR"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_35
FROM organization AS organization_1
WHERE organization_1.id = anon_34."by_ACTOR")) RETURNING json), 'count' VALUE anon_34.count_ RETURNING json)
ORDER BY anon_34.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_36."by_ACTOR" AS "by_ACTOR", anon_36.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_37."by_ACTOR" AS "by_ACTOR", anon_37.count_ AS count_
FROM
(SELECT anon_38."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_39.value AS "by_ACTOR"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT statement_speaker_2.actor_id AS value
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_1.id) AS anon_39 ON anon_39.value IS NOT NULL
WHERE statement_1.live) AS anon_38 GROUP BY anon_38."by_ACTOR") AS anon_37
ORDER BY coalesce(anon_37.count_, 0) DESC, anon_37."by_ACTOR" IS NULL, coalesce(anon_37."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $8::INTEGER) AS anon_36) AS anon_34), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_40."by_OUTLET" RETURNING json), 'count' VALUE anon_40.count_ RETURNING json)
ORDER BY anon_40.n), '[]'::json) AS coalesce_9
FROM
(SELECT anon_41."by_OUTLET" AS "by_OUTLET", anon_41.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_42."by_OUTLET" AS "by_OUTLET", anon_42.count_ AS count_
FROM
(SELECT anon_43."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_44.value AS "by_OUTLET"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = statement_1.id AND report_1.retracted_at IS NULL) AS anon_44 ON anon_44.value IS NOT NULL
WHERE statement_1.live) AS anon_43 GROUP BY anon_43."by_OUTLET") AS anon_42
ORDER BY coalesce(anon_42.count_, 0) DESC, anon_42."by_OUTLET" IS NULL, coalesce(anon_42."by_OUTLET", '')

LIMIT $9::INTEGER) AS anon_41) AS anon_40), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_45.count_, 'distinct' VALUE anon_45."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_45.min_date, 'reportCount' VALUE anon_45."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_45.max_date, 'reportCount' VALUE anon_45."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_45.n), '[]'::json) AS coalesce_10
FROM
(SELECT anon_46.count_ AS count_, anon_46."distinct_YEAR" AS "distinct_YEAR", anon_46.min_date AS min_date, anon_46."min_reportCount" AS "min_reportCount", anon_46.max_date AS max_date, anon_46."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_47.count_ AS count_, anon_47."distinct_YEAR" AS "distinct_YEAR", anon_47.min_date AS min_date, anon_47."min_reportCount" AS "min_reportCount", anon_47.max_date AS max_date, anon_47."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_48.item_id) AS count_, count(DISTINCT anon_48."by_YEAR") AS "distinct_YEAR", min(anon_48.min_date) AS min_date, min(anon_48."min_reportCount") AS "min_reportCount", max(anon_48.max_date) AS max_date, max(anon_48."max_reportCount") AS "max_reportCount"
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (statement_1.date_earliest = statement_1.date_latest OR date_trunc('year'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", statement_1.date_earliest AS min_date, statement_1.date_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = statement_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = statement_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_48) AS anon_47
ORDER BY coalesce(anon_47.count_, 0) DESC

LIMIT $10::INTEGER) AS anon_46) AS anon_45) RETURNING json) AS anon_1) RETURNING json) AS data
