SELECT convert_to(('{"statements":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM statement AS statement_1
WHERE statement_1.live))::text, 'null') || ',"byYear":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_3."by_YEAR")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_3.cursor)::text, 'null') || ',"count":' || coalesce((anon_3.count_)::text, 'null') || '}'), ','
ORDER BY anon_3.n), '') || ']') AS anon_2
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('8b456f79'::text, coalesce(anon_5.count_, 0), anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (statement_1.date_earliest = statement_1.date_latest OR date_trunc('year'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_6 GROUP BY anon_6."by_YEAR") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'null') || ',"byQuarter":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"quarter":' || coalesce(to_json(anon_8."by_QUARTER")::text, 'null') || '},"count":' || coalesce((anon_8.count_)::text, 'null') || '}'), ','
ORDER BY anon_8.n), '') || ']') AS anon_7
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_QUARTER" AS "by_QUARTER", anon_10.count_ AS count_
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (statement_1.date_earliest = statement_1.date_latest OR date_trunc('quarter'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_11 GROUP BY anon_11."by_QUARTER") AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC, anon_10."by_QUARTER" IS NULL, coalesce(anon_10."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_9) AS anon_8), 'null') || ',"byMonth":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"month":' || coalesce(to_json(anon_13."by_MONTH")::text, 'null') || '},"count":' || coalesce((anon_13.count_)::text, 'null') || '}'), ','
ORDER BY anon_13.n), '') || ']') AS anon_12
FROM
(SELECT anon_14."by_MONTH" AS "by_MONTH", anon_14.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_15."by_MONTH" AS "by_MONTH", anon_15.count_ AS count_
FROM
(SELECT anon_16."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, CASE WHEN (statement_1.date_earliest = statement_1.date_latest OR date_trunc('month'::text, CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(statement_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(statement_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_16 GROUP BY anon_16."by_MONTH") AS anon_15
ORDER BY coalesce(anon_15.count_, 0) DESC, anon_15."by_MONTH" IS NULL, coalesce(anon_15."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_14) AS anon_13), 'null')) || (',"byAct":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"act":' || coalesce('"' || anon_18."by_ACT" || '"', 'null') || '},"count":' || coalesce((anon_18.count_)::text, 'null') || '}'), ','
ORDER BY anon_18.n), '') || ']') AS anon_17
FROM
(SELECT anon_19."by_ACT" AS "by_ACT", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_ACT" AS "by_ACT", anon_20.count_ AS count_
FROM
(SELECT anon_21."by_ACT" AS "by_ACT", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, statement_1.act AS "by_ACT"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_21 GROUP BY anon_21."by_ACT") AS anon_20
ORDER BY coalesce(anon_20.count_, 0) DESC, anon_20."by_ACT" IS NULL, coalesce(anon_20."by_ACT", '')

LIMIT $4::INTEGER) AS anon_19) AS anon_18), 'null') || ',"byManner":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"manner":' || coalesce('"' || anon_23."by_MANNER" || '"', 'null') || '},"count":' || coalesce((anon_23.count_)::text, 'null') || '}'), ','
ORDER BY anon_23.n), '') || ']') AS anon_22
FROM
(SELECT anon_24."by_MANNER" AS "by_MANNER", anon_24.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_25."by_MANNER" AS "by_MANNER", anon_25.count_ AS count_
FROM
(SELECT anon_26."by_MANNER" AS "by_MANNER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, statement_1.manner AS "by_MANNER"
FROM statement AS statement_1
WHERE statement_1.live) AS anon_26 GROUP BY anon_26."by_MANNER") AS anon_25
ORDER BY coalesce(anon_25.count_, 0) DESC, anon_25."by_MANNER" IS NULL, coalesce(anon_25."by_MANNER", '')

LIMIT $5::INTEGER) AS anon_24) AS anon_23), 'null') || ',"byTopic":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"topic":' || coalesce(to_json(anon_28."by_TOPIC")::text, 'null') || '},"count":' || coalesce((anon_28.count_)::text, 'null') || '}'), ','
ORDER BY anon_28.n), '') || ']') AS anon_27
FROM
(SELECT anon_29."by_TOPIC" AS "by_TOPIC", anon_29.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_30."by_TOPIC" AS "by_TOPIC", anon_30.count_ AS count_
FROM
(SELECT anon_31."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_32.value AS "by_TOPIC"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(statement_1.topics) AS value) AS anon_32 ON anon_32.value IS NOT NULL
WHERE statement_1.live) AS anon_31 GROUP BY anon_31."by_TOPIC") AS anon_30
ORDER BY coalesce(anon_30.count_, 0) DESC, anon_30."by_TOPIC" IS NULL, coalesce(anon_30."by_TOPIC", '')

LIMIT $6::INTEGER) AS anon_29) AS anon_28), 'null') || ',"bySpeaker":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"speaker":' || coalesce((SELECT '{"__typename":"Official"}' AS anon_34
FROM official AS official_1
WHERE official_1.id = anon_35."by_SPEAKER"), 'null') || '},"count":' || coalesce((anon_35.count_)::text, 'null') || '}'), ','
ORDER BY anon_35.n), '') || ']') AS anon_33
FROM
(SELECT anon_36."by_SPEAKER" AS "by_SPEAKER", anon_36.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_37."by_SPEAKER" AS "by_SPEAKER", anon_37.count_ AS count_
FROM
(SELECT anon_38."by_SPEAKER" AS "by_SPEAKER", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_39.value AS "by_SPEAKER"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT statement_speaker_1.official_id AS value
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = statement_1.id) AS anon_39 ON anon_39.value IS NOT NULL
WHERE statement_1.live) AS anon_38 GROUP BY anon_38."by_SPEAKER") AS anon_37
ORDER BY coalesce(anon_37.count_, 0) DESC, anon_37."by_SPEAKER" IS NULL, coalesce(anon_37."by_SPEAKER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $7::INTEGER) AS anon_36) AS anon_35), 'null')) || (',"byActor":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"actor":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_41
FROM country AS country_1
WHERE country_1.id = anon_42."by_ACTOR"),
(SELECT '{"__typename":"Organization"}' AS anon_43
FROM organization AS organization_1
WHERE organization_1.id = anon_42."by_ACTOR")), 'null') || '},"count":' || coalesce((anon_42.count_)::text, 'null') || '}'), ','
ORDER BY anon_42.n), '') || ']') AS anon_40
FROM
(SELECT anon_44."by_ACTOR" AS "by_ACTOR", anon_44.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_45."by_ACTOR" AS "by_ACTOR", anon_45.count_ AS count_
FROM
(SELECT anon_46."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_47.value AS "by_ACTOR"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT statement_speaker_2.actor_id AS value
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_1.id) AS anon_47 ON anon_47.value IS NOT NULL
WHERE statement_1.live) AS anon_46 GROUP BY anon_46."by_ACTOR") AS anon_45
ORDER BY coalesce(anon_45.count_, 0) DESC, anon_45."by_ACTOR" IS NULL, coalesce(anon_45."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $8::INTEGER) AS anon_44) AS anon_42), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_49."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_49.count_)::text, 'null') || '}'), ','
ORDER BY anon_49.n), '') || ']') AS anon_48
FROM
(SELECT anon_50."by_OUTLET" AS "by_OUTLET", anon_50.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_51."by_OUTLET" AS "by_OUTLET", anon_51.count_ AS count_
FROM
(SELECT anon_52."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT statement_1.id AS item_id, anon_53.value AS "by_OUTLET"
FROM statement AS statement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = statement_1.id AND report_1.retracted_at IS NULL) AS anon_53 ON anon_53.value IS NOT NULL
WHERE statement_1.live) AS anon_52 GROUP BY anon_52."by_OUTLET") AS anon_51
ORDER BY coalesce(anon_51.count_, 0) DESC, anon_51."by_OUTLET" IS NULL, coalesce(anon_51."by_OUTLET", '')

LIMIT $9::INTEGER) AS anon_50) AS anon_49), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_55.count_)::text, 'null') || ',"distinct":' || coalesce((anon_55."distinct_YEAR")::text, 'null') || ',"min":{"date":' || coalesce(to_json(anon_55.min_date)::text, 'null') || ',"reportCount":' || coalesce((anon_55."min_reportCount")::text, 'null')) || ('},"max":{"date":' || coalesce(to_json(anon_55.max_date)::text, 'null') || ',"reportCount":' || coalesce((anon_55."max_reportCount")::text, 'null') || '}}')), ','
ORDER BY anon_55.n), '') || ']') AS anon_54
FROM
(SELECT anon_56.count_ AS count_, anon_56."distinct_YEAR" AS "distinct_YEAR", anon_56.min_date AS min_date, anon_56."min_reportCount" AS "min_reportCount", anon_56.max_date AS max_date, anon_56."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_57.count_ AS count_, anon_57."distinct_YEAR" AS "distinct_YEAR", anon_57.min_date AS min_date, anon_57."min_reportCount" AS "min_reportCount", anon_57.max_date AS max_date, anon_57."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_58.item_id) AS count_, count(DISTINCT anon_58."by_YEAR") AS "distinct_YEAR", min(anon_58.min_date) AS min_date, min(anon_58."min_reportCount") AS "min_reportCount", max(anon_58.max_date) AS max_date, max(anon_58."max_reportCount") AS "max_reportCount"
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
WHERE statement_1.live) AS anon_58) AS anon_57
ORDER BY coalesce(anon_57.count_, 0) DESC

LIMIT $10::INTEGER) AS anon_56) AS anon_55), 'null') || '}')) AS anon_1), 'null') || '}'), 'UTF8'::text) AS data
