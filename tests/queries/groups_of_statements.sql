SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM statement AS statement_1
WHERE statement_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_2."by_YEAR" RETURNING json), 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_YEAR" AS "by_YEAR", anon_3.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_4 GROUP BY anon_4."by_YEAR"
ORDER BY count(*) DESC NULLS LAST, anon_4."by_YEAR" ASC NULLS LAST, anon_4."by_YEAR"

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_5."by_QUARTER" RETURNING json), 'count' VALUE anon_5.count_ RETURNING json)
ORDER BY anon_5.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_6."by_QUARTER" AS "by_QUARTER", anon_6.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_7."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (date_trunc('quarter'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_7 GROUP BY anon_7."by_QUARTER"
ORDER BY count(*) DESC NULLS LAST, anon_7."by_QUARTER" ASC NULLS LAST, anon_7."by_QUARTER"

LIMIT $2::INTEGER) AS anon_6) AS anon_5), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_8."by_MONTH" RETURNING json), 'count' VALUE anon_8.count_ RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_9."by_MONTH" AS "by_MONTH", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (date_trunc('month'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_10 GROUP BY anon_10."by_MONTH"
ORDER BY count(*) DESC NULLS LAST, anon_10."by_MONTH" ASC NULLS LAST, anon_10."by_MONTH"

LIMIT $3::INTEGER) AS anon_9) AS anon_8), 'byAct' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('act' VALUE anon_11."by_ACT" RETURNING json), 'count' VALUE anon_11.count_ RETURNING json)
ORDER BY anon_11.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_12."by_ACT" AS "by_ACT", anon_12.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_13."by_ACT" AS "by_ACT", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, statement_1.act AS "by_ACT"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_13 GROUP BY anon_13."by_ACT"
ORDER BY count(*) DESC NULLS LAST, anon_13."by_ACT" ASC NULLS LAST, anon_13."by_ACT"

LIMIT $4::INTEGER) AS anon_12) AS anon_11), 'byManner' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('manner' VALUE anon_14."by_MANNER" RETURNING json), 'count' VALUE anon_14.count_ RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_15."by_MANNER" AS "by_MANNER", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_MANNER" AS "by_MANNER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, statement_1.manner AS "by_MANNER"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_16 GROUP BY anon_16."by_MANNER"
ORDER BY count(*) DESC NULLS LAST, anon_16."by_MANNER" ASC NULLS LAST, anon_16."by_MANNER"

LIMIT $5::INTEGER) AS anon_15) AS anon_14), 'byTopic' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('topic' VALUE anon_17."by_TOPIC" RETURNING json), 'count' VALUE anon_17.count_ RETURNING json)
ORDER BY anon_17.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_18."by_TOPIC" AS "by_TOPIC", anon_18.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_19."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_20.value AS "by_TOPIC"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(statement_1.topics) AS value) AS anon_20 ON true
WHERE statement_1.live) AS anon_19 GROUP BY anon_19."by_TOPIC"
ORDER BY count(*) DESC NULLS LAST, anon_19."by_TOPIC" ASC NULLS LAST, anon_19."by_TOPIC"

LIMIT $6::INTEGER) AS anon_18) AS anon_17), 'bySpeaker' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('speaker' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_21
FROM official AS official_1
WHERE official_1.id = anon_22."by_SPEAKER") RETURNING json), 'count' VALUE anon_22.count_ RETURNING json)
ORDER BY anon_22.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_23."by_SPEAKER" AS "by_SPEAKER", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_SPEAKER" AS "by_SPEAKER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_25.value AS "by_SPEAKER"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT statement_speaker_1.official_id AS value
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = statement_1.id) AS anon_25 ON true
WHERE statement_1.live) AS anon_24 GROUP BY anon_24."by_SPEAKER"
ORDER BY count(*) DESC NULLS LAST, anon_24."by_SPEAKER" ASC NULLS LAST, anon_24."by_SPEAKER"

LIMIT $7::INTEGER) AS anon_23) AS anon_22), 'byActor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_26
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_27
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_9
FROM actor AS actor_1
WHERE actor_1.id = anon_28."by_ACTOR") RETURNING json), 'count' VALUE anon_28.count_ RETURNING json)
ORDER BY anon_28.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_29."by_ACTOR" AS "by_ACTOR", anon_29.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_30."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_31.value AS "by_ACTOR"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT statement_speaker_2.actor_id AS value
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_1.id) AS anon_31 ON true
WHERE statement_1.live) AS anon_30 GROUP BY anon_30."by_ACTOR"
ORDER BY count(*) DESC NULLS LAST, anon_30."by_ACTOR" ASC NULLS LAST, anon_30."by_ACTOR"

LIMIT $8::INTEGER) AS anon_29) AS anon_28), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_32."by_OUTLET" RETURNING json), 'count' VALUE anon_32.count_ RETURNING json)
ORDER BY anon_32.n), '[]'::json) AS coalesce_10
FROM
(SELECT anon_33."by_OUTLET" AS "by_OUTLET", anon_33.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_34."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_35.value AS "by_OUTLET"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = statement_1.id AND report_1.retracted_at IS NULL) AS anon_35 ON true
WHERE statement_1.live) AS anon_34 GROUP BY anon_34."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_34."by_OUTLET" ASC NULLS LAST, anon_34."by_OUTLET"

LIMIT $9::INTEGER) AS anon_33) AS anon_32), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_36.count_, 'distinct' VALUE anon_36."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_36.min_date, 'reportCount' VALUE anon_36."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_36.max_date, 'reportCount' VALUE anon_36."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_36.n), '[]'::json) AS coalesce_11
FROM
(SELECT anon_37.count_ AS count_, anon_37."distinct_YEAR" AS "distinct_YEAR", anon_37.min_date AS min_date, anon_37."min_reportCount" AS "min_reportCount", anon_37.max_date AS max_date, anon_37."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_38.item_id) AS count_, count(DISTINCT anon_38."by_YEAR") AS "distinct_YEAR", min(anon_38.min_date) AS min_date, min(anon_38."min_reportCount") AS "min_reportCount", max(anon_38.max_date) AS max_date, max(anon_38."max_reportCount") AS "max_reportCount"
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", statement_1.date_earliest AS min_date, statement_1.date_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = statement_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = statement_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_38
ORDER BY count(DISTINCT anon_38.item_id) DESC NULLS LAST

LIMIT $10::INTEGER) AS anon_37) AS anon_36) RETURNING json) AS anon_1) RETURNING json) AS data
