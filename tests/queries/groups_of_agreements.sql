SELECT JSON_OBJECT('agreements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM agreement AS agreement_1
WHERE agreement_1.live), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_2."by_YEAR" RETURNING json), 'cursor' VALUE anon_2.cursor, 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_YEAR" AS "by_YEAR", anon_3.count_ AS count_, anon_3.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('d0c73158'::text, coalesce(anon_4.count_, 0), anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_7.earliest = anon_7.latest OR date_trunc('year'::text, CAST(anon_7.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_7.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_7.earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS anon_6
FROM
(SELECT agreement_action_1.date_edtf AS edtf, agreement_action_1.date_earliest AS earliest, agreement_action_1.date_latest AS latest, agreement_action_1.date_basis AS basis
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = agreement_1.id AND agreement_action_1.live AND agreement_action_1.action = 'SIGNATURE'::text AND agreement_action_1.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_1.sort_date, agreement_action_1.id

LIMIT 1) AS anon_7) AS "by_YEAR"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_5 GROUP BY anon_5."by_YEAR") AS anon_4
ORDER BY coalesce(anon_4.count_, 0) DESC, anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_8."by_QUARTER" RETURNING json), 'count' VALUE anon_8.count_ RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_QUARTER" AS "by_QUARTER", anon_10.count_ AS count_
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_13.earliest = anon_13.latest OR date_trunc('quarter'::text, CAST(anon_13.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(anon_13.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(anon_13.earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS anon_12
FROM
(SELECT agreement_action_2.date_edtf AS edtf, agreement_action_2.date_earliest AS earliest, agreement_action_2.date_latest AS latest, agreement_action_2.date_basis AS basis
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = agreement_1.id AND agreement_action_2.live AND agreement_action_2.action = 'SIGNATURE'::text AND agreement_action_2.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_2.sort_date, agreement_action_2.id

LIMIT 1) AS anon_13) AS "by_QUARTER"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_11 GROUP BY anon_11."by_QUARTER") AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC, anon_10."by_QUARTER" IS NULL, coalesce(anon_10."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_9) AS anon_8), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_14."by_MONTH" RETURNING json), 'count' VALUE anon_14.count_ RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_15."by_MONTH" AS "by_MONTH", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_MONTH" AS "by_MONTH", anon_16.count_ AS count_
FROM
(SELECT anon_17."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_19.earliest = anon_19.latest OR date_trunc('month'::text, CAST(anon_19.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(anon_19.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(anon_19.earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS anon_18
FROM
(SELECT agreement_action_3.date_edtf AS edtf, agreement_action_3.date_earliest AS earliest, agreement_action_3.date_latest AS latest, agreement_action_3.date_basis AS basis
FROM agreement_action AS agreement_action_3
WHERE agreement_action_3.agreement_id = agreement_1.id AND agreement_action_3.live AND agreement_action_3.action = 'SIGNATURE'::text AND agreement_action_3.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_3.sort_date, agreement_action_3.id

LIMIT 1) AS anon_19) AS "by_MONTH"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_17 GROUP BY anon_17."by_MONTH") AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC, anon_16."by_MONTH" IS NULL, coalesce(anon_16."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_15) AS anon_14), 'byParty' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('party' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_20
FROM country AS country_2
WHERE country_2.id = anon_21."by_PARTY"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_22
FROM organization AS organization_2
WHERE organization_2.id = anon_21."by_PARTY")) RETURNING json), 'count' VALUE anon_21.count_ RETURNING json)
ORDER BY anon_21.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_23."by_PARTY" AS "by_PARTY", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_PARTY" AS "by_PARTY", anon_24.count_ AS count_
FROM
(SELECT anon_25."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, agreement_party_1.actor_id AS "by_PARTY"
FROM agreement AS agreement_1 LEFT OUTER JOIN agreement_party AS agreement_party_1 ON agreement_party_1.agreement_id = agreement_1.id
WHERE agreement_1.live) AS anon_25 GROUP BY anon_25."by_PARTY") AS anon_24
ORDER BY coalesce(anon_24.count_, 0) DESC, anon_24."by_PARTY" IS NULL, coalesce(anon_24."by_PARTY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $4::INTEGER) AS anon_23) AS anon_21), 'byPartner' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('partner' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_26
FROM country AS country_4
WHERE country_4.id = anon_27."by_PARTNER"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_28
FROM organization AS organization_4
WHERE organization_4.id = anon_27."by_PARTNER")) RETURNING json), 'count' VALUE anon_27.count_ RETURNING json)
ORDER BY anon_27.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_29."by_PARTNER" AS "by_PARTNER", anon_29.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_30."by_PARTNER" AS "by_PARTNER", anon_30.count_ AS count_
FROM
(SELECT anon_31."by_PARTNER" AS "by_PARTNER", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, agreement_party_2.actor_id AS "by_PARTNER"
FROM agreement AS agreement_1 LEFT OUTER JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_1.id
WHERE agreement_1.live) AS anon_31 GROUP BY anon_31."by_PARTNER") AS anon_30
ORDER BY coalesce(anon_30.count_, 0) DESC, anon_30."by_PARTNER" IS NULL, coalesce(anon_30."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $5::INTEGER) AS anon_29) AS anon_27), 'byInstrument' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('instrument' VALUE anon_32."by_INSTRUMENT" RETURNING json), 'count' VALUE anon_32.count_ RETURNING json)
ORDER BY anon_32.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_33."by_INSTRUMENT" AS "by_INSTRUMENT", anon_33.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_34."by_INSTRUMENT" AS "by_INSTRUMENT", anon_34.count_ AS count_
FROM
(SELECT anon_35."by_INSTRUMENT" AS "by_INSTRUMENT", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, agreement_1.instrument AS "by_INSTRUMENT"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_35 GROUP BY anon_35."by_INSTRUMENT") AS anon_34
ORDER BY coalesce(anon_34.count_, 0) DESC, anon_34."by_INSTRUMENT" IS NULL, coalesce(anon_34."by_INSTRUMENT", '')

LIMIT $6::INTEGER) AS anon_33) AS anon_32), 'byStatus' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('status' VALUE anon_36."by_STATUS" RETURNING json), 'count' VALUE anon_36.count_ RETURNING json)
ORDER BY anon_36.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_37."by_STATUS" AS "by_STATUS", anon_37.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_38."by_STATUS" AS "by_STATUS", anon_38.count_ AS count_
FROM
(SELECT anon_39."by_STATUS" AS "by_STATUS", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('TERMINATION'::text)) THEN 'TERMINATED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('SUSPENSION'::text)) THEN 'SUSPENDED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('ENTRY_INTO_FORCE'::text)) THEN 'IN_FORCE'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('PROVISIONAL_APPLICATION'::text)) THEN 'PROVISIONALLY_APPLIED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('RATIFICATION'::text, 'ACCEPTANCE'::text, 'APPROVAL'::text, 'ACCESSION'::text, 'SUCCESSION'::text)) THEN 'RATIFIED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('SIGNATURE'::text)) THEN 'SIGNED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('INITIALLING'::text)) THEN 'INITIALLED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('ADOPTION'::text)) THEN 'ADOPTED'::text WHEN bool_or((SELECT 1
FROM report AS report_4
WHERE report_4.survivor_id = agreement_action_4.id AND report_4.retracted_at IS NULL AND report_4.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_40
FROM agreement_action AS agreement_action_4
WHERE agreement_action_4.agreement_id = agreement_1.id AND agreement_action_4.live) AS "by_STATUS"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_39 GROUP BY anon_39."by_STATUS") AS anon_38
ORDER BY coalesce(anon_38.count_, 0) DESC, anon_38."by_STATUS" IS NULL, coalesce(anon_38."by_STATUS", '')

LIMIT $7::INTEGER) AS anon_37) AS anon_36), 'byTopic' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('topic' VALUE anon_41."by_TOPIC" RETURNING json), 'count' VALUE anon_41.count_ RETURNING json)
ORDER BY anon_41.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_42."by_TOPIC" AS "by_TOPIC", anon_42.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_43."by_TOPIC" AS "by_TOPIC", anon_43.count_ AS count_
FROM
(SELECT anon_44."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, anon_45.value AS "by_TOPIC"
FROM agreement AS agreement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(agreement_1.topics) AS value) AS anon_45 ON anon_45.value IS NOT NULL
WHERE agreement_1.live) AS anon_44 GROUP BY anon_44."by_TOPIC") AS anon_43
ORDER BY coalesce(anon_43.count_, 0) DESC, anon_43."by_TOPIC" IS NULL, coalesce(anon_43."by_TOPIC", '')

LIMIT $8::INTEGER) AS anon_42) AS anon_41), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_46."by_OUTLET" RETURNING json), 'count' VALUE anon_46.count_ RETURNING json)
ORDER BY anon_46.n), '[]'::json) AS coalesce_9
FROM
(SELECT anon_47."by_OUTLET" AS "by_OUTLET", anon_47.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_48."by_OUTLET" AS "by_OUTLET", anon_48.count_ AS count_
FROM
(SELECT anon_49."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, anon_50.value AS "by_OUTLET"
FROM agreement AS agreement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_5.article_id) AS value
FROM report AS report_5 JOIN article AS article_1 ON article_1.id = report_5.article_id
WHERE report_5.survivor_id = agreement_1.id AND report_5.retracted_at IS NULL) AS anon_50 ON anon_50.value IS NOT NULL
WHERE agreement_1.live) AS anon_49 GROUP BY anon_49."by_OUTLET") AS anon_48
ORDER BY coalesce(anon_48.count_, 0) DESC, anon_48."by_OUTLET" IS NULL, coalesce(anon_48."by_OUTLET", '')

LIMIT $9::INTEGER) AS anon_47) AS anon_46), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_51.count_, 'distinct' VALUE anon_51."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_51.min_date, 'reportCount' VALUE anon_51."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_51.max_date, 'reportCount' VALUE anon_51."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_51.n), '[]'::json) AS coalesce_10
FROM
(SELECT anon_52.count_ AS count_, anon_52."distinct_YEAR" AS "distinct_YEAR", anon_52.min_date AS min_date, anon_52."min_reportCount" AS "min_reportCount", anon_52.max_date AS max_date, anon_52."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_53.count_ AS count_, anon_53."distinct_YEAR" AS "distinct_YEAR", anon_53.min_date AS min_date, anon_53."min_reportCount" AS "min_reportCount", anon_53.max_date AS max_date, anon_53."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_54.item_id) AS count_, count(DISTINCT anon_54."by_YEAR") AS "distinct_YEAR", min(anon_54.min_date) AS min_date, min(anon_54."min_reportCount") AS "min_reportCount", max(anon_54.max_date) AS max_date, max(anon_54."max_reportCount") AS "max_reportCount"
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_56.earliest = anon_56.latest OR date_trunc('year'::text, CAST(anon_56.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_56.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_56.earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS anon_55
FROM
(SELECT agreement_action_5.date_edtf AS edtf, agreement_action_5.date_earliest AS earliest, agreement_action_5.date_latest AS latest, agreement_action_5.date_basis AS basis
FROM agreement_action AS agreement_action_5
WHERE agreement_action_5.agreement_id = agreement_1.id AND agreement_action_5.live AND agreement_action_5.action = 'SIGNATURE'::text AND agreement_action_5.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_5.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_5.sort_date, agreement_action_5.id

LIMIT 1) AS anon_56) AS "by_YEAR",
(SELECT anon_57.earliest
FROM
(SELECT agreement_action_6.date_edtf AS edtf, agreement_action_6.date_earliest AS earliest, agreement_action_6.date_latest AS latest, agreement_action_6.date_basis AS basis
FROM agreement_action AS agreement_action_6
WHERE agreement_action_6.agreement_id = agreement_1.id AND agreement_action_6.live AND agreement_action_6.action = 'SIGNATURE'::text AND agreement_action_6.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_6.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_6.sort_date, agreement_action_6.id

LIMIT 1) AS anon_57) AS min_date,
(SELECT anon_58.latest
FROM
(SELECT agreement_action_7.date_edtf AS edtf, agreement_action_7.date_earliest AS earliest, agreement_action_7.date_latest AS latest, agreement_action_7.date_basis AS basis
FROM agreement_action AS agreement_action_7
WHERE agreement_action_7.agreement_id = agreement_1.id AND agreement_action_7.live AND agreement_action_7.action = 'SIGNATURE'::text AND agreement_action_7.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_7.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_7.sort_date, agreement_action_7.id

LIMIT 1) AS anon_58) AS max_date,
(SELECT count(DISTINCT report_9.article_id) AS count_2
FROM report AS report_9
WHERE report_9.survivor_id = agreement_1.id AND report_9.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_10.article_id) AS count_3
FROM report AS report_10
WHERE report_10.survivor_id = agreement_1.id AND report_10.retracted_at IS NULL) AS "max_reportCount"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_54) AS anon_53
ORDER BY coalesce(anon_53.count_, 0) DESC

LIMIT $10::INTEGER) AS anon_52) AS anon_51) RETURNING json) AS anon_1) RETURNING json) AS data
