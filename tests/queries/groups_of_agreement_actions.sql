SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('agreementActions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_3."by_YEAR" RETURNING json), 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_5 GROUP BY anon_5."by_YEAR"
ORDER BY count(*) DESC NULLS LAST, anon_5."by_YEAR" ASC NULLS LAST, anon_5."by_YEAR"

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_6."by_QUARTER" RETURNING json), 'count' VALUE anon_6.count_ RETURNING json)
ORDER BY anon_6.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_7."by_QUARTER" AS "by_QUARTER", anon_7.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_8."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (date_trunc('quarter'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_8 GROUP BY anon_8."by_QUARTER"
ORDER BY count(*) DESC NULLS LAST, anon_8."by_QUARTER" ASC NULLS LAST, anon_8."by_QUARTER"

LIMIT $2::INTEGER) AS anon_7) AS anon_6), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_9."by_MONTH" RETURNING json), 'count' VALUE anon_9.count_ RETURNING json)
ORDER BY anon_9.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_10."by_MONTH" AS "by_MONTH", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (date_trunc('month'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_11 GROUP BY anon_11."by_MONTH"
ORDER BY count(*) DESC NULLS LAST, anon_11."by_MONTH" ASC NULLS LAST, anon_11."by_MONTH"

LIMIT $3::INTEGER) AS anon_10) AS anon_9), 'byAction' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('action' VALUE anon_12."by_ACTION" RETURNING json), 'count' VALUE anon_12.count_ RETURNING json)
ORDER BY anon_12.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_13."by_ACTION" AS "by_ACTION", anon_13.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_14."by_ACTION" AS "by_ACTION", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.action AS "by_ACTION"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_14 GROUP BY anon_14."by_ACTION"
ORDER BY count(*) DESC NULLS LAST, anon_14."by_ACTION" ASC NULLS LAST, anon_14."by_ACTION"

LIMIT $4::INTEGER) AS anon_13) AS anon_12), 'byParty' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('party' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_15
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_16
FROM organization AS organization_2
WHERE organization_2.id = actor_1.id)) AS coalesce_6
FROM actor AS actor_1
WHERE actor_1.id = anon_17."by_PARTY") RETURNING json), 'count' VALUE anon_17.count_ RETURNING json)
ORDER BY anon_17.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_18."by_PARTY" AS "by_PARTY", anon_18.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_19."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.party_id AS "by_PARTY"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_19 GROUP BY anon_19."by_PARTY"
ORDER BY count(*) DESC NULLS LAST, anon_19."by_PARTY" ASC NULLS LAST, anon_19."by_PARTY"

LIMIT $5::INTEGER) AS anon_18) AS anon_17), 'bySignatory' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('signatory' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_20
FROM official AS official_1
WHERE official_1.id = anon_21."by_SIGNATORY") RETURNING json), 'count' VALUE anon_21.count_ RETURNING json)
ORDER BY anon_21.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_22."by_SIGNATORY" AS "by_SIGNATORY", anon_22.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_23."by_SIGNATORY" AS "by_SIGNATORY", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.signatory_id AS "by_SIGNATORY"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_23 GROUP BY anon_23."by_SIGNATORY"
ORDER BY count(*) DESC NULLS LAST, anon_23."by_SIGNATORY" ASC NULLS LAST, anon_23."by_SIGNATORY"

LIMIT $6::INTEGER) AS anon_22) AS anon_21), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_24."by_OUTLET" RETURNING json), 'count' VALUE anon_24.count_ RETURNING json)
ORDER BY anon_24.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_25."by_OUTLET" AS "by_OUTLET", anon_25.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_26."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, anon_27.value AS "by_OUTLET"
FROM agreement_action AS agreement_action_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL) AS anon_27 ON true
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_26 GROUP BY anon_26."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_26."by_OUTLET" ASC NULLS LAST, anon_26."by_OUTLET"

LIMIT $7::INTEGER) AS anon_25) AS anon_24), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_28.count_, 'distinct' VALUE anon_28."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_28.min_date, 'reportCount' VALUE anon_28."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_28.max_date, 'reportCount' VALUE anon_28."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_28.n), '[]'::json) AS coalesce_9
FROM
(SELECT anon_29.count_ AS count_, anon_29."distinct_YEAR" AS "distinct_YEAR", anon_29.min_date AS min_date, anon_29."min_reportCount" AS "min_reportCount", anon_29.max_date AS max_date, anon_29."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_30.item_id) AS count_, count(DISTINCT anon_30."by_YEAR") AS "distinct_YEAR", min(anon_30.min_date) AS min_date, min(anon_30."min_reportCount") AS "min_reportCount", max(anon_30.max_date) AS max_date, max(anon_30."max_reportCount") AS "max_reportCount"
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", agreement_action_1.date_earliest AS min_date, agreement_action_1.date_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_30
ORDER BY count(DISTINCT anon_30.item_id) DESC NULLS LAST

LIMIT $8::INTEGER) AS anon_29) AS anon_28) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $9::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $10::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $11::UUID))) RETURNING json) AS data
