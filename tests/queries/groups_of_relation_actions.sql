SELECT JSON_OBJECT('relation' VALUE
(SELECT JSON_OBJECT('actions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_4."by_YEAR" RETURNING json), 'cursor' VALUE anon_4.cursor, 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('cf12c7d5'::text, coalesce(anon_6.count_, 0), anon_6."by_YEAR" IS NULL, coalesce(anon_6."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, CASE WHEN (relation_action_1.date_earliest = relation_action_1.date_latest OR date_trunc('year'::text, CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(relation_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_7 GROUP BY anon_7."by_YEAR") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_YEAR" IS NULL, coalesce(anon_6."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_8."by_QUARTER" RETURNING json), 'count' VALUE anon_8.count_ RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_QUARTER" AS "by_QUARTER", anon_10.count_ AS count_
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, CASE WHEN (relation_action_1.date_earliest = relation_action_1.date_latest OR date_trunc('quarter'::text, CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(relation_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_11 GROUP BY anon_11."by_QUARTER") AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC, anon_10."by_QUARTER" IS NULL, coalesce(anon_10."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_9) AS anon_8), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_12."by_MONTH" RETURNING json), 'count' VALUE anon_12.count_ RETURNING json)
ORDER BY anon_12.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_13."by_MONTH" AS "by_MONTH", anon_13.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_14."by_MONTH" AS "by_MONTH", anon_14.count_ AS count_
FROM
(SELECT anon_15."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, CASE WHEN (relation_action_1.date_earliest = relation_action_1.date_latest OR date_trunc('month'::text, CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(relation_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(relation_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_15 GROUP BY anon_15."by_MONTH") AS anon_14
ORDER BY coalesce(anon_14.count_, 0) DESC, anon_14."by_MONTH" IS NULL, coalesce(anon_14."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_13) AS anon_12), 'byAction' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('action' VALUE anon_16."by_ACTION" RETURNING json), 'count' VALUE anon_16.count_ RETURNING json)
ORDER BY anon_16.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_17."by_ACTION" AS "by_ACTION", anon_17.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_18."by_ACTION" AS "by_ACTION", anon_18.count_ AS count_
FROM
(SELECT anon_19."by_ACTION" AS "by_ACTION", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, relation_action_1.action AS "by_ACTION"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_19 GROUP BY anon_19."by_ACTION") AS anon_18
ORDER BY coalesce(anon_18.count_, 0) DESC, anon_18."by_ACTION" IS NULL, coalesce(anon_18."by_ACTION", '')

LIMIT $4::INTEGER) AS anon_17) AS anon_16), 'byLevel' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('level' VALUE anon_20."by_LEVEL" RETURNING json), 'count' VALUE anon_20.count_ RETURNING json)
ORDER BY anon_20.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_21."by_LEVEL" AS "by_LEVEL", anon_21.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_22."by_LEVEL" AS "by_LEVEL", anon_22.count_ AS count_
FROM
(SELECT anon_23."by_LEVEL" AS "by_LEVEL", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, relation_action_1.level AS "by_LEVEL"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_23 GROUP BY anon_23."by_LEVEL") AS anon_22
ORDER BY coalesce(anon_22.count_, 0) DESC, anon_22."by_LEVEL" IS NULL, coalesce(anon_22."by_LEVEL", '')

LIMIT $5::INTEGER) AS anon_21) AS anon_20), 'byBy' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('by' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_24
FROM country AS country_3
WHERE country_3.id = anon_25."by_BY"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_26
FROM organization AS organization_3
WHERE organization_3.id = anon_25."by_BY")) RETURNING json), 'count' VALUE anon_25.count_ RETURNING json)
ORDER BY anon_25.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_27."by_BY" AS "by_BY", anon_27.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_28."by_BY" AS "by_BY", anon_28.count_ AS count_
FROM
(SELECT anon_29."by_BY" AS "by_BY", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, relation_action_1.by_id AS "by_BY"
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_29 GROUP BY anon_29."by_BY") AS anon_28
ORDER BY coalesce(anon_28.count_, 0) DESC, anon_28."by_BY" IS NULL, coalesce(anon_28."by_BY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_27) AS anon_25), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_30."by_OUTLET" RETURNING json), 'count' VALUE anon_30.count_ RETURNING json)
ORDER BY anon_30.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_31."by_OUTLET" AS "by_OUTLET", anon_31.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_32."by_OUTLET" AS "by_OUTLET", anon_32.count_ AS count_
FROM
(SELECT anon_33."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT relation_action_1.id AS item_id, anon_34.value AS "by_OUTLET"
FROM relation_action AS relation_action_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = relation_action_1.id AND report_1.retracted_at IS NULL) AS anon_34 ON anon_34.value IS NOT NULL
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_33 GROUP BY anon_33."by_OUTLET") AS anon_32
ORDER BY coalesce(anon_32.count_, 0) DESC, anon_32."by_OUTLET" IS NULL, coalesce(anon_32."by_OUTLET", '')

LIMIT $7::INTEGER) AS anon_31) AS anon_30), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_35.count_, 'distinct' VALUE anon_35."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_35.min_date, 'reportCount' VALUE anon_35."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_35.max_date, 'reportCount' VALUE anon_35."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_35.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_36.count_ AS count_, anon_36."distinct_YEAR" AS "distinct_YEAR", anon_36.min_date AS min_date, anon_36."min_reportCount" AS "min_reportCount", anon_36.max_date AS max_date, anon_36."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_37.count_ AS count_, anon_37."distinct_YEAR" AS "distinct_YEAR", anon_37.min_date AS min_date, anon_37."min_reportCount" AS "min_reportCount", anon_37.max_date AS max_date, anon_37."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_38.item_id) AS count_, count(DISTINCT anon_38."by_YEAR") AS "distinct_YEAR", min(anon_38.min_date) AS min_date, min(anon_38."min_reportCount") AS "min_reportCount", max(anon_38.max_date) AS max_date, max(anon_38."max_reportCount") AS "max_reportCount"
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
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live) AS anon_38) AS anon_37
ORDER BY coalesce(anon_37.count_, 0) DESC

LIMIT $8::INTEGER) AS anon_36) AS anon_35) RETURNING json) AS anon_2) RETURNING json) AS anon_1
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
WHERE entity_2.id = $14::UUID))) AS anon_3) RETURNING json) AS data
