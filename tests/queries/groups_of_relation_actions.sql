SELECT convert_to(('{"relation":' || coalesce((SELECT ('{"actions":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live))::text, 'null') || ',"byYear":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_5."by_YEAR")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_5.cursor)::text, 'null') || ',"count":' || coalesce((anon_5.count_)::text, 'null') || '}'), ','
ORDER BY anon_5.n), '') || ']') AS anon_4
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", anon_6.count_ AS count_, anon_6.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_7."by_YEAR" AS "by_YEAR", anon_7.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('cf12c7d5'::text, coalesce(anon_7.count_, 0), anon_7."by_YEAR" IS NULL, coalesce(anon_7."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_8."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, CASE WHEN (relation_action_1.date_earliest = relation_action_1.date_latest OR date_trunc('year'::text, CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(relation_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_8 GROUP BY anon_8."by_YEAR") AS anon_7
ORDER BY coalesce(anon_7.count_, 0) DESC, anon_7."by_YEAR" IS NULL, coalesce(anon_7."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_6) AS anon_5), 'null') || ',"byQuarter":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"quarter":' || coalesce(to_json(anon_10."by_QUARTER")::text, 'null') || '},"count":' || coalesce((anon_10.count_)::text, 'null') || '}'), ','
ORDER BY anon_10.n), '') || ']') AS anon_9
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_QUARTER" AS "by_QUARTER", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, CASE WHEN (relation_action_1.date_earliest = relation_action_1.date_latest OR date_trunc('quarter'::text, CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(relation_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_13 GROUP BY anon_13."by_QUARTER") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_QUARTER" IS NULL, coalesce(anon_12."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_11) AS anon_10), 'null') || ',"byMonth":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"month":' || coalesce(to_json(anon_15."by_MONTH")::text, 'null') || '},"count":' || coalesce((anon_15.count_)::text, 'null') || '}'), ','
ORDER BY anon_15.n), '') || ']') AS anon_14
FROM
(SELECT anon_16."by_MONTH" AS "by_MONTH", anon_16.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_17."by_MONTH" AS "by_MONTH", anon_17.count_ AS count_
FROM
(SELECT anon_18."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, CASE WHEN (relation_action_1.date_earliest = relation_action_1.date_latest OR date_trunc('month'::text, CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(relation_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_18 GROUP BY anon_18."by_MONTH") AS anon_17
ORDER BY coalesce(anon_17.count_, 0) DESC, anon_17."by_MONTH" IS NULL, coalesce(anon_17."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_16) AS anon_15), 'null')) || (',"byAction":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"action":' || coalesce('"' || anon_20."by_ACTION" || '"', 'null') || '},"count":' || coalesce((anon_20.count_)::text, 'null') || '}'), ','
ORDER BY anon_20.n), '') || ']') AS anon_19
FROM
(SELECT anon_21."by_ACTION" AS "by_ACTION", anon_21.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_22."by_ACTION" AS "by_ACTION", anon_22.count_ AS count_
FROM
(SELECT anon_23."by_ACTION" AS "by_ACTION", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, relation_action_1.action AS "by_ACTION"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_23 GROUP BY anon_23."by_ACTION") AS anon_22
ORDER BY coalesce(anon_22.count_, 0) DESC, anon_22."by_ACTION" IS NULL, coalesce(anon_22."by_ACTION", '')

LIMIT $4::INTEGER) AS anon_21) AS anon_20), 'null') || ',"byLevel":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"level":' || coalesce('"' || anon_25."by_LEVEL" || '"', 'null') || '},"count":' || coalesce((anon_25.count_)::text, 'null') || '}'), ','
ORDER BY anon_25.n), '') || ']') AS anon_24
FROM
(SELECT anon_26."by_LEVEL" AS "by_LEVEL", anon_26.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_27."by_LEVEL" AS "by_LEVEL", anon_27.count_ AS count_
FROM
(SELECT anon_28."by_LEVEL" AS "by_LEVEL", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, relation_action_1.level AS "by_LEVEL"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_28 GROUP BY anon_28."by_LEVEL") AS anon_27
ORDER BY coalesce(anon_27.count_, 0) DESC, anon_27."by_LEVEL" IS NULL, coalesce(anon_27."by_LEVEL", '')

LIMIT $5::INTEGER) AS anon_26) AS anon_25), 'null') || ',"byBy":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"by":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_30
FROM country AS country_3
WHERE country_3.id = anon_31."by_BY"),
(SELECT '{"__typename":"Organization"}' AS anon_32
FROM organization AS organization_3
WHERE organization_3.id = anon_31."by_BY")), 'null') || '},"count":' || coalesce((anon_31.count_)::text, 'null') || '}'), ','
ORDER BY anon_31.n), '') || ']') AS anon_29
FROM
(SELECT anon_33."by_BY" AS "by_BY", anon_33.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_34."by_BY" AS "by_BY", anon_34.count_ AS count_
FROM
(SELECT anon_35."by_BY" AS "by_BY", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, relation_action_1.by_id AS "by_BY"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_35 GROUP BY anon_35."by_BY") AS anon_34
ORDER BY coalesce(anon_34.count_, 0) DESC, anon_34."by_BY" IS NULL, coalesce(anon_34."by_BY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_33) AS anon_31), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_37."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_37.count_)::text, 'null') || '}'), ','
ORDER BY anon_37.n), '') || ']') AS anon_36
FROM
(SELECT anon_38."by_OUTLET" AS "by_OUTLET", anon_38.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_39."by_OUTLET" AS "by_OUTLET", anon_39.count_ AS count_
FROM
(SELECT anon_40."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, anon_41.value AS "by_OUTLET"
FROM relation_action AS relation_action_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = relation_action_1.id AND report_1.retracted_at IS NULL) AS anon_41 ON anon_41.value IS NOT NULL
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_40 GROUP BY anon_40."by_OUTLET") AS anon_39
ORDER BY coalesce(anon_39.count_, 0) DESC, anon_39."by_OUTLET" IS NULL, coalesce(anon_39."by_OUTLET", '')

LIMIT $7::INTEGER) AS anon_38) AS anon_37), 'null')) || (',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_43.count_)::text, 'null') || ',"distinct":' || coalesce((anon_43."distinct_YEAR")::text, 'null') || ',"min":{"date":' || coalesce(to_json(anon_43.min_date)::text, 'null') || ',"reportCount":' || coalesce((anon_43."min_reportCount")::text, 'null')) || ('},"max":{"date":' || coalesce(to_json(anon_43.max_date)::text, 'null') || ',"reportCount":' || coalesce((anon_43."max_reportCount")::text, 'null') || '}}')), ','
ORDER BY anon_43.n), '') || ']') AS anon_42
FROM
(SELECT anon_44.count_ AS count_, anon_44."distinct_YEAR" AS "distinct_YEAR", anon_44.min_date AS min_date, anon_44."min_reportCount" AS "min_reportCount", anon_44.max_date AS max_date, anon_44."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_45.count_ AS count_, anon_45."distinct_YEAR" AS "distinct_YEAR", anon_45.min_date AS min_date, anon_45."min_reportCount" AS "min_reportCount", anon_45.max_date AS max_date, anon_45."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_46.item_id) AS count_, count(DISTINCT anon_46."by_YEAR") AS "distinct_YEAR", min(anon_46.min_date) AS min_date, min(anon_46."min_reportCount") AS "min_reportCount", max(anon_46.max_date) AS max_date, max(anon_46."max_reportCount") AS "max_reportCount"
FROM
(SELECT relation_action_1.id AS item_id, CASE WHEN (relation_action_1.date_earliest = relation_action_1.date_latest OR date_trunc('year'::text, CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(relation_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", relation_action_1.date_earliest AS min_date, relation_action_1.date_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = relation_action_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = relation_action_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_46) AS anon_45
ORDER BY coalesce(anon_45.count_, 0) DESC

LIMIT $8::INTEGER) AS anon_44) AS anon_43), 'null') || '}')) AS anon_2), 'null') || '}') AS anon_1
FROM
(SELECT coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $9::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $10::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $11::UUID)) AS a_id, coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $12::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $13::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $14::UUID)) AS b_id
WHERE coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $9::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $10::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $11::UUID)) != coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $12::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $13::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $14::UUID))) AS anon_3), 'null') || '}'), 'UTF8'::text) AS data
