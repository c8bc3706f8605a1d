SELECT convert_to(('{"country":' || coalesce((SELECT ('{"offices":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"holdings":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live))::text, 'null') || ',"byYear":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_5."by_YEAR")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_5.cursor)::text, 'null') || ',"count":' || coalesce((anon_5.count_)::text, 'null') || '}'), ','
ORDER BY anon_5.n), '') || ']') AS anon_4
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", anon_6.count_ AS count_, anon_6.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_7."by_YEAR" AS "by_YEAR", anon_7.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('552c301c'::text, coalesce(anon_7.count_, 0), anon_7."by_YEAR" IS NULL, coalesce(anon_7."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_8."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, CASE WHEN (office_holding_1.first_observed_earliest = office_holding_1.first_observed_latest OR date_trunc('year'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_8 GROUP BY anon_8."by_YEAR") AS anon_7
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
(SELECT office_holding_1.id AS item_id, CASE WHEN (office_holding_1.first_observed_earliest = office_holding_1.first_observed_latest OR date_trunc('quarter'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_13 GROUP BY anon_13."by_QUARTER") AS anon_12
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
(SELECT office_holding_1.id AS item_id, CASE WHEN (office_holding_1.first_observed_earliest = office_holding_1.first_observed_latest OR date_trunc('month'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_18 GROUP BY anon_18."by_MONTH") AS anon_17
ORDER BY coalesce(anon_17.count_, 0) DESC, anon_17."by_MONTH" IS NULL, coalesce(anon_17."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_16) AS anon_15), 'null')) || (',"byActor":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"actor":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_20
FROM country AS country_3
WHERE country_3.id = anon_21."by_ACTOR"),
(SELECT '{"__typename":"Organization"}' AS anon_22
FROM organization AS organization_1
WHERE organization_1.id = anon_21."by_ACTOR")), 'null') || '},"count":' || coalesce((anon_21.count_)::text, 'null') || '}'), ','
ORDER BY anon_21.n), '') || ']') AS anon_19
FROM
(SELECT anon_23."by_ACTOR" AS "by_ACTOR", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_ACTOR" AS "by_ACTOR", anon_24.count_ AS count_
FROM
(SELECT anon_25."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id,
(SELECT office_2.actor_id
FROM office AS office_2
WHERE office_2.id = office_holding_1.office_id) AS "by_ACTOR"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_25 GROUP BY anon_25."by_ACTOR") AS anon_24
ORDER BY coalesce(anon_24.count_, 0) DESC, anon_24."by_ACTOR" IS NULL, coalesce(anon_24."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $4::INTEGER) AS anon_23) AS anon_21), 'null') || ',"byRole":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"role":' || coalesce(to_json(anon_27."by_ROLE")::text, 'null') || '},"count":' || coalesce((anon_27.count_)::text, 'null') || '}'), ','
ORDER BY anon_27.n), '') || ']') AS anon_26
FROM
(SELECT anon_28."by_ROLE" AS "by_ROLE", anon_28.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_29."by_ROLE" AS "by_ROLE", anon_29.count_ AS count_
FROM
(SELECT anon_30."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, anon_31.value AS "by_ROLE"
FROM office_holding AS office_holding_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_3.roles
FROM office AS office_3
WHERE office_3.id = office_holding_1.office_id)) AS value) AS anon_31 ON anon_31.value IS NOT NULL
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_30 GROUP BY anon_30."by_ROLE") AS anon_29
ORDER BY coalesce(anon_29.count_, 0) DESC, anon_29."by_ROLE" IS NULL, coalesce(anon_29."by_ROLE", '')

LIMIT $5::INTEGER) AS anon_28) AS anon_27), 'null') || ',"byOfficial":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"official":' || coalesce((SELECT '{"__typename":"Official"}' AS anon_33
FROM official AS official_1
WHERE official_1.id = anon_34."by_OFFICIAL"), 'null') || '},"count":' || coalesce((anon_34.count_)::text, 'null') || '}'), ','
ORDER BY anon_34.n), '') || ']') AS anon_32
FROM
(SELECT anon_35."by_OFFICIAL" AS "by_OFFICIAL", anon_35.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_36."by_OFFICIAL" AS "by_OFFICIAL", anon_36.count_ AS count_
FROM
(SELECT anon_37."by_OFFICIAL" AS "by_OFFICIAL", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, office_holding_1.official_id AS "by_OFFICIAL"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_37 GROUP BY anon_37."by_OFFICIAL") AS anon_36
ORDER BY coalesce(anon_36.count_, 0) DESC, anon_36."by_OFFICIAL" IS NULL, coalesce(anon_36."by_OFFICIAL", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_35) AS anon_34), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_39."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_39.count_)::text, 'null') || '}'), ','
ORDER BY anon_39.n), '') || ']') AS anon_38
FROM
(SELECT anon_40."by_OUTLET" AS "by_OUTLET", anon_40.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_41."by_OUTLET" AS "by_OUTLET", anon_41.count_ AS count_
FROM
(SELECT anon_42."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, anon_43.value AS "by_OUTLET"
FROM office_holding AS office_holding_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = office_holding_1.id AND report_1.retracted_at IS NULL) AS anon_43 ON anon_43.value IS NOT NULL
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_42 GROUP BY anon_42."by_OUTLET") AS anon_41
ORDER BY coalesce(anon_41.count_, 0) DESC, anon_41."by_OUTLET" IS NULL, coalesce(anon_41."by_OUTLET", '')

LIMIT $7::INTEGER) AS anon_40) AS anon_39), 'null')) || (',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_45.count_)::text, 'null') || ',"distinct":' || coalesce((anon_45."distinct_YEAR")::text, 'null') || ',"min":{"date":' || coalesce(to_json(anon_45.min_date)::text, 'null') || ',"reportCount":' || coalesce((anon_45."min_reportCount")::text, 'null')) || ('},"max":{"date":' || coalesce(to_json(anon_45.max_date)::text, 'null') || ',"reportCount":' || coalesce((anon_45."max_reportCount")::text, 'null') || '}}')), ','
ORDER BY anon_45.n), '') || ']') AS anon_44
FROM
(SELECT anon_46.count_ AS count_, anon_46."distinct_YEAR" AS "distinct_YEAR", anon_46.min_date AS min_date, anon_46."min_reportCount" AS "min_reportCount", anon_46.max_date AS max_date, anon_46."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_47.count_ AS count_, anon_47."distinct_YEAR" AS "distinct_YEAR", anon_47.min_date AS min_date, anon_47."min_reportCount" AS "min_reportCount", anon_47.max_date AS max_date, anon_47."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_48.item_id) AS count_, count(DISTINCT anon_48."by_YEAR") AS "distinct_YEAR", min(anon_48.min_date) AS min_date, min(anon_48."min_reportCount") AS "min_reportCount", max(anon_48.max_date) AS max_date, max(anon_48."max_reportCount") AS "max_reportCount"
FROM
(SELECT office_holding_1.id AS item_id, CASE WHEN (office_holding_1.first_observed_earliest = office_holding_1.first_observed_latest OR date_trunc('year'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", office_holding_1.first_observed_earliest AS min_date, office_holding_1.first_observed_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = office_holding_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = office_holding_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_48) AS anon_47
ORDER BY coalesce(anon_47.count_, 0) DESC

LIMIT $8::INTEGER) AS anon_46) AS anon_45), 'null') || '}')) AS anon_3), 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT office_1.id AS id
FROM office AS office_1
WHERE office_1.actor_id = country_1.id
ORDER BY office_1.label ASC, office_1.id ASC

LIMIT $9::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $10::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $11::UUID))), 'null') || '}'), 'UTF8'::text) AS data
