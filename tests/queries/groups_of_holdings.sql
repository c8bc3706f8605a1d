SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('offices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('holdings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_4."by_YEAR" RETURNING json), 'cursor' VALUE anon_4.cursor, 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('552c301c'::text, coalesce(anon_6.count_, 0), anon_6."by_YEAR" IS NULL, coalesce(anon_6."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, CASE WHEN (office_holding_1.first_observed_earliest = office_holding_1.first_observed_latest OR date_trunc('year'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_7 GROUP BY anon_7."by_YEAR") AS anon_6
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
(SELECT office_holding_1.id AS item_id, CASE WHEN (office_holding_1.first_observed_earliest = office_holding_1.first_observed_latest OR date_trunc('quarter'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_11 GROUP BY anon_11."by_QUARTER") AS anon_10
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
(SELECT office_holding_1.id AS item_id, CASE WHEN (office_holding_1.first_observed_earliest = office_holding_1.first_observed_latest OR date_trunc('month'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_15 GROUP BY anon_15."by_MONTH") AS anon_14
ORDER BY coalesce(anon_14.count_, 0) DESC, anon_14."by_MONTH" IS NULL, coalesce(anon_14."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_13) AS anon_12), 'byActor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_16
FROM country AS country_3
WHERE country_3.id = anon_17."by_ACTOR"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_18
FROM organization AS organization_1
WHERE organization_1.id = anon_17."by_ACTOR")) RETURNING json), 'count' VALUE anon_17.count_ RETURNING json)
ORDER BY anon_17.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_19."by_ACTOR" AS "by_ACTOR", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_ACTOR" AS "by_ACTOR", anon_20.count_ AS count_
FROM
(SELECT anon_21."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id,
(SELECT office_2.actor_id
FROM office AS office_2
WHERE office_2.id = office_holding_1.office_id) AS "by_ACTOR"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_21 GROUP BY anon_21."by_ACTOR") AS anon_20
ORDER BY coalesce(anon_20.count_, 0) DESC, anon_20."by_ACTOR" IS NULL, coalesce(anon_20."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $4::INTEGER) AS anon_19) AS anon_17), 'byRole' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('role' VALUE anon_22."by_ROLE" RETURNING json), 'count' VALUE anon_22.count_ RETURNING json)
ORDER BY anon_22.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_23."by_ROLE" AS "by_ROLE", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_ROLE" AS "by_ROLE", anon_24.count_ AS count_
FROM
(SELECT anon_25."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, anon_26.value AS "by_ROLE"
FROM office_holding AS office_holding_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_3.roles
FROM office AS office_3
WHERE office_3.id = office_holding_1.office_id)) AS value) AS anon_26 ON anon_26.value IS NOT NULL
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_25 GROUP BY anon_25."by_ROLE") AS anon_24
ORDER BY coalesce(anon_24.count_, 0) DESC, anon_24."by_ROLE" IS NULL, coalesce(anon_24."by_ROLE", '')

LIMIT $5::INTEGER) AS anon_23) AS anon_22), 'byOfficial' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_27
FROM official AS official_1
WHERE official_1.id = anon_28."by_OFFICIAL") RETURNING json), 'count' VALUE anon_28.count_ RETURNING json)
ORDER BY anon_28.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_29."by_OFFICIAL" AS "by_OFFICIAL", anon_29.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_30."by_OFFICIAL" AS "by_OFFICIAL", anon_30.count_ AS count_
FROM
(SELECT anon_31."by_OFFICIAL" AS "by_OFFICIAL", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, office_holding_1.official_id AS "by_OFFICIAL"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_31 GROUP BY anon_31."by_OFFICIAL") AS anon_30
ORDER BY coalesce(anon_30.count_, 0) DESC, anon_30."by_OFFICIAL" IS NULL, coalesce(anon_30."by_OFFICIAL", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_29) AS anon_28), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_32."by_OUTLET" RETURNING json), 'count' VALUE anon_32.count_ RETURNING json)
ORDER BY anon_32.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_33."by_OUTLET" AS "by_OUTLET", anon_33.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_34."by_OUTLET" AS "by_OUTLET", anon_34.count_ AS count_
FROM
(SELECT anon_35."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, anon_36.value AS "by_OUTLET"
FROM office_holding AS office_holding_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = office_holding_1.id AND report_1.retracted_at IS NULL) AS anon_36 ON anon_36.value IS NOT NULL
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_35 GROUP BY anon_35."by_OUTLET") AS anon_34
ORDER BY coalesce(anon_34.count_, 0) DESC, anon_34."by_OUTLET" IS NULL, coalesce(anon_34."by_OUTLET", '')

LIMIT $7::INTEGER) AS anon_33) AS anon_32), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_37.count_, 'distinct' VALUE anon_37."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_37.min_date, 'reportCount' VALUE anon_37."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_37.max_date, 'reportCount' VALUE anon_37."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_37.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_38.count_ AS count_, anon_38."distinct_YEAR" AS "distinct_YEAR", anon_38.min_date AS min_date, anon_38."min_reportCount" AS "min_reportCount", anon_38.max_date AS max_date, anon_38."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_39.count_ AS count_, anon_39."distinct_YEAR" AS "distinct_YEAR", anon_39.min_date AS min_date, anon_39."min_reportCount" AS "min_reportCount", anon_39.max_date AS max_date, anon_39."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_40.item_id) AS count_, count(DISTINCT anon_40."by_YEAR") AS "distinct_YEAR", min(anon_40.min_date) AS min_date, min(anon_40."min_reportCount") AS "min_reportCount", max(anon_40.max_date) AS max_date, max(anon_40."max_reportCount") AS "max_reportCount"
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
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_40) AS anon_39
ORDER BY coalesce(anon_39.count_, 0) DESC

LIMIT $8::INTEGER) AS anon_38) AS anon_37) RETURNING json) AS anon_3) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT office_1.id AS id
FROM office AS office_1
WHERE office_1.actor_id = country_1.id
ORDER BY office_1.label ASC, office_1.id ASC

LIMIT $9::INTEGER) AS cut_1) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $10::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $11::UUID))) RETURNING json) AS data
