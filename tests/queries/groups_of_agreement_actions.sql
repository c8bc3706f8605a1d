SELECT convert_to(('{"country":' || coalesce((SELECT ('{"agreementActions":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live))::text, 'null') || ',"byYear":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_4."by_YEAR")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_4.cursor)::text, 'null') || ',"count":' || coalesce((anon_4.count_)::text, 'null') || '}'), ','
ORDER BY anon_4.n), '') || ']') AS anon_3
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, anon_5.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", anon_6.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('d6fa415f'::text, coalesce(anon_6.count_, 0), anon_6."by_YEAR" IS NULL, coalesce(anon_6."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_7."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('year'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_7 GROUP BY anon_7."by_YEAR") AS anon_6
ORDER BY coalesce(anon_6.count_, 0) DESC, anon_6."by_YEAR" IS NULL, coalesce(anon_6."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'null') || ',"byQuarter":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"quarter":' || coalesce(to_json(anon_9."by_QUARTER")::text, 'null') || '},"count":' || coalesce((anon_9.count_)::text, 'null') || '}'), ','
ORDER BY anon_9.n), '') || ']') AS anon_8
FROM
(SELECT anon_10."by_QUARTER" AS "by_QUARTER", anon_10.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", anon_11.count_ AS count_
FROM
(SELECT anon_12."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('quarter'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_12 GROUP BY anon_12."by_QUARTER") AS anon_11
ORDER BY coalesce(anon_11.count_, 0) DESC, anon_11."by_QUARTER" IS NULL, coalesce(anon_11."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_10) AS anon_9), 'null') || ',"byMonth":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"month":' || coalesce(to_json(anon_14."by_MONTH")::text, 'null') || '},"count":' || coalesce((anon_14.count_)::text, 'null') || '}'), ','
ORDER BY anon_14.n), '') || ']') AS anon_13
FROM
(SELECT anon_15."by_MONTH" AS "by_MONTH", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_MONTH" AS "by_MONTH", anon_16.count_ AS count_
FROM
(SELECT anon_17."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('month'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_17 GROUP BY anon_17."by_MONTH") AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC, anon_16."by_MONTH" IS NULL, coalesce(anon_16."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_15) AS anon_14), 'null')) || (',"byAction":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"action":' || coalesce('"' || anon_19."by_ACTION" || '"', 'null') || '},"count":' || coalesce((anon_19.count_)::text, 'null') || '}'), ','
ORDER BY anon_19.n), '') || ']') AS anon_18
FROM
(SELECT anon_20."by_ACTION" AS "by_ACTION", anon_20.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_21."by_ACTION" AS "by_ACTION", anon_21.count_ AS count_
FROM
(SELECT anon_22."by_ACTION" AS "by_ACTION", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.action AS "by_ACTION"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_22 GROUP BY anon_22."by_ACTION") AS anon_21
ORDER BY coalesce(anon_21.count_, 0) DESC, anon_21."by_ACTION" IS NULL, coalesce(anon_21."by_ACTION", '')

LIMIT $4::INTEGER) AS anon_20) AS anon_19), 'null') || ',"byParty":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"party":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_24
FROM country AS country_3
WHERE country_3.id = anon_25."by_PARTY"),
(SELECT '{"__typename":"Organization"}' AS anon_26
FROM organization AS organization_1
WHERE organization_1.id = anon_25."by_PARTY")), 'null') || '},"count":' || coalesce((anon_25.count_)::text, 'null') || '}'), ','
ORDER BY anon_25.n), '') || ']') AS anon_23
FROM
(SELECT anon_27."by_PARTY" AS "by_PARTY", anon_27.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_28."by_PARTY" AS "by_PARTY", anon_28.count_ AS count_
FROM
(SELECT anon_29."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.party_id AS "by_PARTY"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_29 GROUP BY anon_29."by_PARTY") AS anon_28
ORDER BY coalesce(anon_28.count_, 0) DESC, anon_28."by_PARTY" IS NULL, coalesce(anon_28."by_PARTY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $5::INTEGER) AS anon_27) AS anon_25), 'null') || ',"bySignatory":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"signatory":' || coalesce((SELECT '{"__typename":"Official"}' AS anon_31
FROM official AS official_1
WHERE official_1.id = anon_32."by_SIGNATORY"), 'null') || '},"count":' || coalesce((anon_32.count_)::text, 'null') || '}'), ','
ORDER BY anon_32.n), '') || ']') AS anon_30
FROM
(SELECT anon_33."by_SIGNATORY" AS "by_SIGNATORY", anon_33.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_34."by_SIGNATORY" AS "by_SIGNATORY", anon_34.count_ AS count_
FROM
(SELECT anon_35."by_SIGNATORY" AS "by_SIGNATORY", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, agreement_action_1.signatory_id AS "by_SIGNATORY"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_35 GROUP BY anon_35."by_SIGNATORY") AS anon_34
ORDER BY coalesce(anon_34.count_, 0) DESC, anon_34."by_SIGNATORY" IS NULL, coalesce(anon_34."by_SIGNATORY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_33) AS anon_32), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_37."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_37.count_)::text, 'null') || '}'), ','
ORDER BY anon_37.n), '') || ']') AS anon_36
FROM
(SELECT anon_38."by_OUTLET" AS "by_OUTLET", anon_38.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_39."by_OUTLET" AS "by_OUTLET", anon_39.count_ AS count_
FROM
(SELECT anon_40."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT agreement_action_1.id AS item_id, anon_41.value AS "by_OUTLET"
FROM agreement_action AS agreement_action_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL) AS anon_41 ON anon_41.value IS NOT NULL
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_40 GROUP BY anon_40."by_OUTLET") AS anon_39
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
(SELECT agreement_action_1.id AS item_id, CASE WHEN (agreement_action_1.date_earliest = agreement_action_1.date_latest OR date_trunc('year'::text, CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(agreement_action_1.date_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(agreement_action_1.date_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", agreement_action_1.date_earliest AS min_date, agreement_action_1.date_latest AS max_date,
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live) AS anon_46) AS anon_45
ORDER BY coalesce(anon_45.count_, 0) DESC

LIMIT $8::INTEGER) AS anon_44) AS anon_43), 'null') || '}')) AS anon_2), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $9::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $10::UUID))), 'null') || '}'), 'UTF8'::text) AS data
