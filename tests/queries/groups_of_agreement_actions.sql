SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('agreementActions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_3."by_YEAR" RETURNING json), 'cursor' VALUE anon_3.cursor, 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('d6fa415f'::text, coalesce(anon_5.count_, 0), anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('year'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_6 GROUP BY anon_6."by_YEAR") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_7."by_QUARTER" RETURNING json), 'count' VALUE anon_7.count_ RETURNING json)
ORDER BY anon_7.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_8."by_QUARTER" AS "by_QUARTER", anon_8.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", anon_9.count_ AS count_
FROM
(SELECT anon_10."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('quarter'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_10 GROUP BY anon_10."by_QUARTER") AS anon_9
ORDER BY coalesce(anon_9.count_, 0) DESC, anon_9."by_QUARTER" IS NULL, coalesce(anon_9."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_11."by_MONTH" RETURNING json), 'count' VALUE anon_11.count_ RETURNING json)
ORDER BY anon_11.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_12."by_MONTH" AS "by_MONTH", anon_12.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_13."by_MONTH" AS "by_MONTH", anon_13.count_ AS count_
FROM
(SELECT anon_14."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('month'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_14 GROUP BY anon_14."by_MONTH") AS anon_13
ORDER BY coalesce(anon_13.count_, 0) DESC, anon_13."by_MONTH" IS NULL, coalesce(anon_13."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_12) AS anon_11), 'byAction' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('action' VALUE anon_15."by_ACTION" RETURNING json), 'count' VALUE anon_15.count_ RETURNING json)
ORDER BY anon_15.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_16."by_ACTION" AS "by_ACTION", anon_16.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_17."by_ACTION" AS "by_ACTION", anon_17.count_ AS count_
FROM
(SELECT anon_18."by_ACTION" AS "by_ACTION", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.action AS "by_ACTION"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_18 GROUP BY anon_18."by_ACTION") AS anon_17
ORDER BY coalesce(anon_17.count_, 0) DESC, anon_17."by_ACTION" IS NULL, coalesce(anon_17."by_ACTION", '')

LIMIT $4::INTEGER) AS anon_16) AS anon_15), 'byParty' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('party' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_19
FROM country AS country_3
WHERE country_3.id = anon_20."by_PARTY"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_21
FROM organization AS organization_1
WHERE organization_1.id = anon_20."by_PARTY")) RETURNING json), 'count' VALUE anon_20.count_ RETURNING json)
ORDER BY anon_20.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_22."by_PARTY" AS "by_PARTY", anon_22.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_23."by_PARTY" AS "by_PARTY", anon_23.count_ AS count_
FROM
(SELECT anon_24."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.party_id AS "by_PARTY"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_24 GROUP BY anon_24."by_PARTY") AS anon_23
ORDER BY coalesce(anon_23.count_, 0) DESC, anon_23."by_PARTY" IS NULL, coalesce(anon_23."by_PARTY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $5::INTEGER) AS anon_22) AS anon_20), 'bySignatory' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('signatory' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_25
FROM official AS official_1
WHERE official_1.id = anon_26."by_SIGNATORY") RETURNING json), 'count' VALUE anon_26.count_ RETURNING json)
ORDER BY anon_26.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_27."by_SIGNATORY" AS "by_SIGNATORY", anon_27.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_28."by_SIGNATORY" AS "by_SIGNATORY", anon_28.count_ AS count_
FROM
(SELECT anon_29."by_SIGNATORY" AS "by_SIGNATORY", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.signatory_id AS "by_SIGNATORY"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_29 GROUP BY anon_29."by_SIGNATORY") AS anon_28
ORDER BY coalesce(anon_28.count_, 0) DESC, anon_28."by_SIGNATORY" IS NULL, coalesce(anon_28."by_SIGNATORY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_27) AS anon_26), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_30."by_OUTLET" RETURNING json), 'count' VALUE anon_30.count_ RETURNING json)
ORDER BY anon_30.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_31."by_OUTLET" AS "by_OUTLET", anon_31.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_32."by_OUTLET" AS "by_OUTLET", anon_32.count_ AS count_
FROM
(SELECT anon_33."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, anon_34.value AS "by_OUTLET"
FROM agreement_action AS agreement_action_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL) AS anon_34 ON anon_34.value IS NOT NULL
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_33 GROUP BY anon_33."by_OUTLET") AS anon_32
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
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('year'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", agreement_action_1.date_earliest AS min_date, agreement_action_1.date_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_38) AS anon_37
ORDER BY coalesce(anon_37.count_, 0) DESC

LIMIT $8::INTEGER) AS anon_36) AS anon_35) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $9::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $10::UUID))) RETURNING json) AS data
