SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('offices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('holdings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_4."by_YEAR" RETURNING json), 'count' VALUE anon_4.count_ RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_6 GROUP BY anon_6."by_YEAR"
ORDER BY count(*) DESC NULLS LAST, anon_6."by_YEAR" ASC NULLS LAST, anon_6."by_YEAR"

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_7."by_QUARTER" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_QUARTER" AS "by_QUARTER", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, CASE WHEN (date_trunc('quarter'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_9 GROUP BY anon_9."by_QUARTER"
ORDER BY count(*) DESC NULLS LAST, anon_9."by_QUARTER" ASC NULLS LAST, anon_9."by_QUARTER"

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_10."by_MONTH" RETURNING json), 'count' VALUE anon_10.count_ RETURNING json)
ORDER BY anon_10.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_11."by_MONTH" AS "by_MONTH", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, CASE WHEN (date_trunc('month'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_12 GROUP BY anon_12."by_MONTH"
ORDER BY count(*) DESC NULLS LAST, anon_12."by_MONTH" ASC NULLS LAST, anon_12."by_MONTH"

LIMIT $3::INTEGER) AS anon_11) AS anon_10), 'byActor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_13
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_14
FROM organization AS organization_2
WHERE organization_2.id = actor_1.id)) AS coalesce_5
FROM actor AS actor_1
WHERE actor_1.id = anon_15."by_ACTOR") RETURNING json), 'count' VALUE anon_15.count_ RETURNING json)
ORDER BY anon_15.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_16."by_ACTOR" AS "by_ACTOR", anon_16.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_17."by_ACTOR" AS "by_ACTOR", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id,
(SELECT office_2.actor_id
FROM office AS office_2
WHERE office_2.id = office_holding_1.office_id) AS "by_ACTOR"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_17 GROUP BY anon_17."by_ACTOR"
ORDER BY count(*) DESC NULLS LAST, anon_17."by_ACTOR" ASC NULLS LAST, anon_17."by_ACTOR"

LIMIT $4::INTEGER) AS anon_16) AS anon_15), 'byRole' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('role' VALUE anon_18."by_ROLE" RETURNING json), 'count' VALUE anon_18.count_ RETURNING json)
ORDER BY anon_18.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_19."by_ROLE" AS "by_ROLE", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, anon_21.value AS "by_ROLE"
FROM office_holding AS office_holding_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_3.roles
FROM office AS office_3
WHERE office_3.id = office_holding_1.office_id)) AS value) AS anon_21 ON true
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_20 GROUP BY anon_20."by_ROLE"
ORDER BY count(*) DESC NULLS LAST, anon_20."by_ROLE" ASC NULLS LAST, anon_20."by_ROLE"

LIMIT $5::INTEGER) AS anon_19) AS anon_18), 'byOfficial' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_22
FROM official AS official_1
WHERE official_1.id = anon_23."by_OFFICIAL") RETURNING json), 'count' VALUE anon_23.count_ RETURNING json)
ORDER BY anon_23.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_24."by_OFFICIAL" AS "by_OFFICIAL", anon_24.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_25."by_OFFICIAL" AS "by_OFFICIAL", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, office_holding_1.official_id AS "by_OFFICIAL"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_25 GROUP BY anon_25."by_OFFICIAL"
ORDER BY count(*) DESC NULLS LAST, anon_25."by_OFFICIAL" ASC NULLS LAST, anon_25."by_OFFICIAL"

LIMIT $6::INTEGER) AS anon_24) AS anon_23), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_26."by_OUTLET" RETURNING json), 'count' VALUE anon_26.count_ RETURNING json)
ORDER BY anon_26.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_27."by_OUTLET" AS "by_OUTLET", anon_27.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_28."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT office_holding_1.id AS item_id, anon_29.value AS "by_OUTLET"
FROM office_holding AS office_holding_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = office_holding_1.id AND report_1.retracted_at IS NULL) AS anon_29 ON true
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_28 GROUP BY anon_28."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_28."by_OUTLET" ASC NULLS LAST, anon_28."by_OUTLET"

LIMIT $7::INTEGER) AS anon_27) AS anon_26), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_30.count_, 'distinct' VALUE anon_30."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_30.min_date, 'reportCount' VALUE anon_30."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_30.max_date, 'reportCount' VALUE anon_30."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_30.n), '[]'::json) AS coalesce_9
FROM
(SELECT anon_31.count_ AS count_, anon_31."distinct_YEAR" AS "distinct_YEAR", anon_31.min_date AS min_date, anon_31."min_reportCount" AS "min_reportCount", anon_31.max_date AS max_date, anon_31."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_32.item_id) AS count_, count(DISTINCT anon_32."by_YEAR") AS "distinct_YEAR", min(anon_32.min_date) AS min_date, min(anon_32."min_reportCount") AS "min_reportCount", max(anon_32.max_date) AS max_date, max(anon_32."max_reportCount") AS "max_reportCount"
FROM
(SELECT office_holding_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(office_holding_1.first_observed_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(office_holding_1.first_observed_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", office_holding_1.first_observed_earliest AS min_date, office_holding_1.first_observed_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = office_holding_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = office_holding_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live) AS anon_32
ORDER BY count(DISTINCT anon_32.item_id) DESC NULLS LAST

LIMIT $8::INTEGER) AS anon_31) AS anon_30) RETURNING json) AS anon_3) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
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
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $11::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $12::UUID))) RETURNING json) AS data
