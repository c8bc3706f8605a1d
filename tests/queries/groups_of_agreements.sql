SELECT convert_to(('{"agreements":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM agreement AS agreement_1
WHERE agreement_1.live))::text, 'null') || ',"byYear":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_3."by_YEAR")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_3.cursor)::text, 'null') || ',"count":' || coalesce((anon_3.count_)::text, 'null') || '}'), ','
ORDER BY anon_3.n), '') || ']') AS anon_2
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('d0c73158'::text, coalesce(anon_5.count_, 0), anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_8.earliest = anon_8.latest OR date_trunc('year'::text, CAST(anon_8.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_8.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_8.earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS anon_7
FROM
(SELECT agreement_action_1.date_edtf AS edtf, agreement_action_1.date_earliest AS earliest, agreement_action_1.date_latest AS latest, agreement_action_1.date_basis AS basis
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = agreement_1.id AND agreement_action_1.live AND agreement_action_1.action = 'SIGNATURE'::text AND agreement_action_1.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_1.sort_date, agreement_action_1.id

LIMIT 1) AS anon_8) AS "by_YEAR"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_6 GROUP BY anon_6."by_YEAR") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'null') || ',"byQuarter":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"quarter":' || coalesce(to_json(anon_10."by_QUARTER")::text, 'null') || '},"count":' || coalesce((anon_10.count_)::text, 'null') || '}'), ','
ORDER BY anon_10.n), '') || ']') AS anon_9
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_QUARTER" AS "by_QUARTER", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_15.earliest = anon_15.latest OR date_trunc('quarter'::text, CAST(anon_15.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(anon_15.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(anon_15.earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS anon_14
FROM
(SELECT agreement_action_2.date_edtf AS edtf, agreement_action_2.date_earliest AS earliest, agreement_action_2.date_latest AS latest, agreement_action_2.date_basis AS basis
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = agreement_1.id AND agreement_action_2.live AND agreement_action_2.action = 'SIGNATURE'::text AND agreement_action_2.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_2.sort_date, agreement_action_2.id

LIMIT 1) AS anon_15) AS "by_QUARTER"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_13 GROUP BY anon_13."by_QUARTER") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_QUARTER" IS NULL, coalesce(anon_12."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_11) AS anon_10), 'null') || ',"byMonth":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"month":' || coalesce(to_json(anon_17."by_MONTH")::text, 'null') || '},"count":' || coalesce((anon_17.count_)::text, 'null') || '}'), ','
ORDER BY anon_17.n), '') || ']') AS anon_16
FROM
(SELECT anon_18."by_MONTH" AS "by_MONTH", anon_18.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_19."by_MONTH" AS "by_MONTH", anon_19.count_ AS count_
FROM
(SELECT anon_20."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_22.earliest = anon_22.latest OR date_trunc('month'::text, CAST(anon_22.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(anon_22.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(anon_22.earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS anon_21
FROM
(SELECT agreement_action_3.date_edtf AS edtf, agreement_action_3.date_earliest AS earliest, agreement_action_3.date_latest AS latest, agreement_action_3.date_basis AS basis
FROM agreement_action AS agreement_action_3
WHERE agreement_action_3.agreement_id = agreement_1.id AND agreement_action_3.live AND agreement_action_3.action = 'SIGNATURE'::text AND agreement_action_3.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_3.id AND report_3.retracted_at IS NULL AND report_3.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_3.sort_date, agreement_action_3.id

LIMIT 1) AS anon_22) AS "by_MONTH"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_20 GROUP BY anon_20."by_MONTH") AS anon_19
ORDER BY coalesce(anon_19.count_, 0) DESC, anon_19."by_MONTH" IS NULL, coalesce(anon_19."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_18) AS anon_17), 'null')) || (',"byParty":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"party":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_24
FROM country AS country_2
WHERE country_2.id = anon_25."by_PARTY"),
(SELECT '{"__typename":"Organization"}' AS anon_26
FROM organization AS organization_2
WHERE organization_2.id = anon_25."by_PARTY")), 'null') || '},"count":' || coalesce((anon_25.count_)::text, 'null') || '}'), ','
ORDER BY anon_25.n), '') || ']') AS anon_23
FROM
(SELECT anon_27."by_PARTY" AS "by_PARTY", anon_27.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_28."by_PARTY" AS "by_PARTY", anon_28.count_ AS count_
FROM
(SELECT anon_29."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, agreement_party_1.actor_id AS "by_PARTY"
FROM agreement AS agreement_1 LEFT OUTER JOIN agreement_party AS agreement_party_1 ON agreement_party_1.agreement_id = agreement_1.id
WHERE agreement_1.live) AS anon_29 GROUP BY anon_29."by_PARTY") AS anon_28
ORDER BY coalesce(anon_28.count_, 0) DESC, anon_28."by_PARTY" IS NULL, coalesce(anon_28."by_PARTY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $4::INTEGER) AS anon_27) AS anon_25), 'null') || ',"byPartner":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"partner":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_31
FROM country AS country_4
WHERE country_4.id = anon_32."by_PARTNER"),
(SELECT '{"__typename":"Organization"}' AS anon_33
FROM organization AS organization_4
WHERE organization_4.id = anon_32."by_PARTNER")), 'null') || '},"count":' || coalesce((anon_32.count_)::text, 'null') || '}'), ','
ORDER BY anon_32.n), '') || ']') AS anon_30
FROM
(SELECT anon_34."by_PARTNER" AS "by_PARTNER", anon_34.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_35."by_PARTNER" AS "by_PARTNER", anon_35.count_ AS count_
FROM
(SELECT anon_36."by_PARTNER" AS "by_PARTNER", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, agreement_party_2.actor_id AS "by_PARTNER"
FROM agreement AS agreement_1 LEFT OUTER JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_1.id
WHERE agreement_1.live) AS anon_36 GROUP BY anon_36."by_PARTNER") AS anon_35
ORDER BY coalesce(anon_35.count_, 0) DESC, anon_35."by_PARTNER" IS NULL, coalesce(anon_35."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $5::INTEGER) AS anon_34) AS anon_32), 'null') || ',"byInstrument":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"instrument":' || coalesce('"' || anon_38."by_INSTRUMENT" || '"', 'null') || '},"count":' || coalesce((anon_38.count_)::text, 'null') || '}'), ','
ORDER BY anon_38.n), '') || ']') AS anon_37
FROM
(SELECT anon_39."by_INSTRUMENT" AS "by_INSTRUMENT", anon_39.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_40."by_INSTRUMENT" AS "by_INSTRUMENT", anon_40.count_ AS count_
FROM
(SELECT anon_41."by_INSTRUMENT" AS "by_INSTRUMENT", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, agreement_1.instrument AS "by_INSTRUMENT"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_41 GROUP BY anon_41."by_INSTRUMENT") AS anon_40
ORDER BY coalesce(anon_40.count_, 0) DESC, anon_40."by_INSTRUMENT" IS NULL, coalesce(anon_40."by_INSTRUMENT", '')

LIMIT $6::INTEGER) AS anon_39) AS anon_38), 'null') || ',"byStatus":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"status":' || coalesce(to_json(anon_43."by_STATUS")::text, 'null') || '},"count":' || coalesce((anon_43.count_)::text, 'null') || '}'), ','
ORDER BY anon_43.n), '') || ']') AS anon_42
FROM
(SELECT anon_44."by_STATUS" AS "by_STATUS", anon_44.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_45."by_STATUS" AS "by_STATUS", anon_45.count_ AS count_
FROM
(SELECT anon_46."by_STATUS" AS "by_STATUS", count(*) AS count_
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

LIMIT 1) IS NOT NULL AND agreement_action_4.action IN ('ANNOUNCEMENT'::text)) THEN 'ANNOUNCED'::text WHEN (count(*) > 0) THEN 'ANNOUNCED'::text ELSE 'UNKNOWN'::text END AS anon_47
FROM agreement_action AS agreement_action_4
WHERE agreement_action_4.agreement_id = agreement_1.id AND agreement_action_4.live) AS "by_STATUS"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_46 GROUP BY anon_46."by_STATUS") AS anon_45
ORDER BY coalesce(anon_45.count_, 0) DESC, anon_45."by_STATUS" IS NULL, coalesce(anon_45."by_STATUS", '')

LIMIT $7::INTEGER) AS anon_44) AS anon_43), 'null')) || (',"byTopic":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"topic":' || coalesce(to_json(anon_49."by_TOPIC")::text, 'null') || '},"count":' || coalesce((anon_49.count_)::text, 'null') || '}'), ','
ORDER BY anon_49.n), '') || ']') AS anon_48
FROM
(SELECT anon_50."by_TOPIC" AS "by_TOPIC", anon_50.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_51."by_TOPIC" AS "by_TOPIC", anon_51.count_ AS count_
FROM
(SELECT anon_52."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, anon_53.value AS "by_TOPIC"
FROM agreement AS agreement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(agreement_1.topics) AS value) AS anon_53 ON anon_53.value IS NOT NULL
WHERE agreement_1.live) AS anon_52 GROUP BY anon_52."by_TOPIC") AS anon_51
ORDER BY coalesce(anon_51.count_, 0) DESC, anon_51."by_TOPIC" IS NULL, coalesce(anon_51."by_TOPIC", '')

LIMIT $8::INTEGER) AS anon_50) AS anon_49), 'null') || ',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_55."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_55.count_)::text, 'null') || '}'), ','
ORDER BY anon_55.n), '') || ']') AS anon_54
FROM
(SELECT anon_56."by_OUTLET" AS "by_OUTLET", anon_56.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_57."by_OUTLET" AS "by_OUTLET", anon_57.count_ AS count_
FROM
(SELECT anon_58."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT agreement_1.id AS item_id, anon_59.value AS "by_OUTLET"
FROM agreement AS agreement_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_5.article_id) AS value
FROM report AS report_5 JOIN article AS article_1 ON article_1.id = report_5.article_id
WHERE report_5.survivor_id = agreement_1.id AND report_5.retracted_at IS NULL) AS anon_59 ON anon_59.value IS NOT NULL
WHERE agreement_1.live) AS anon_58 GROUP BY anon_58."by_OUTLET") AS anon_57
ORDER BY coalesce(anon_57.count_, 0) DESC, anon_57."by_OUTLET" IS NULL, coalesce(anon_57."by_OUTLET", '')

LIMIT $9::INTEGER) AS anon_56) AS anon_55), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_61.count_)::text, 'null') || ',"distinct":' || coalesce((anon_61."distinct_YEAR")::text, 'null') || ',"min":{"date":' || coalesce(to_json(anon_61.min_date)::text, 'null') || ',"reportCount":' || coalesce((anon_61."min_reportCount")::text, 'null')) || ('},"max":{"date":' || coalesce(to_json(anon_61.max_date)::text, 'null') || ',"reportCount":' || coalesce((anon_61."max_reportCount")::text, 'null') || '}}')), ','
ORDER BY anon_61.n), '') || ']') AS anon_60
FROM
(SELECT anon_62.count_ AS count_, anon_62."distinct_YEAR" AS "distinct_YEAR", anon_62.min_date AS min_date, anon_62."min_reportCount" AS "min_reportCount", anon_62.max_date AS max_date, anon_62."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_63.count_ AS count_, anon_63."distinct_YEAR" AS "distinct_YEAR", anon_63.min_date AS min_date, anon_63."min_reportCount" AS "min_reportCount", anon_63.max_date AS max_date, anon_63."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_64.item_id) AS count_, count(DISTINCT anon_64."by_YEAR") AS "distinct_YEAR", min(anon_64.min_date) AS min_date, min(anon_64."min_reportCount") AS "min_reportCount", max(anon_64.max_date) AS max_date, max(anon_64."max_reportCount") AS "max_reportCount"
FROM
(SELECT agreement_1.id AS item_id,
(SELECT CASE WHEN (anon_66.earliest = anon_66.latest OR date_trunc('year'::text, CAST(anon_66.earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_66.latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_66.earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS anon_65
FROM
(SELECT agreement_action_5.date_edtf AS edtf, agreement_action_5.date_earliest AS earliest, agreement_action_5.date_latest AS latest, agreement_action_5.date_basis AS basis
FROM agreement_action AS agreement_action_5
WHERE agreement_action_5.agreement_id = agreement_1.id AND agreement_action_5.live AND agreement_action_5.action = 'SIGNATURE'::text AND agreement_action_5.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_6
WHERE report_6.survivor_id = agreement_action_5.id AND report_6.retracted_at IS NULL AND report_6.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_5.sort_date, agreement_action_5.id

LIMIT 1) AS anon_66) AS "by_YEAR",
(SELECT anon_67.earliest
FROM
(SELECT agreement_action_6.date_edtf AS edtf, agreement_action_6.date_earliest AS earliest, agreement_action_6.date_latest AS latest, agreement_action_6.date_basis AS basis
FROM agreement_action AS agreement_action_6
WHERE agreement_action_6.agreement_id = agreement_1.id AND agreement_action_6.live AND agreement_action_6.action = 'SIGNATURE'::text AND agreement_action_6.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_7
WHERE report_7.survivor_id = agreement_action_6.id AND report_7.retracted_at IS NULL AND report_7.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_6.sort_date, agreement_action_6.id

LIMIT 1) AS anon_67) AS min_date,
(SELECT anon_68.latest
FROM
(SELECT agreement_action_7.date_edtf AS edtf, agreement_action_7.date_earliest AS earliest, agreement_action_7.date_latest AS latest, agreement_action_7.date_basis AS basis
FROM agreement_action AS agreement_action_7
WHERE agreement_action_7.agreement_id = agreement_1.id AND agreement_action_7.live AND agreement_action_7.action = 'SIGNATURE'::text AND agreement_action_7.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_8
WHERE report_8.survivor_id = agreement_action_7.id AND report_8.retracted_at IS NULL AND report_8.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_7.sort_date, agreement_action_7.id

LIMIT 1) AS anon_68) AS max_date,
(SELECT count(DISTINCT report_9.article_id) AS count_2
FROM report AS report_9
WHERE report_9.survivor_id = agreement_1.id AND report_9.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_10.article_id) AS count_3
FROM report AS report_10
WHERE report_10.survivor_id = agreement_1.id AND report_10.retracted_at IS NULL) AS "max_reportCount"
FROM agreement AS agreement_1
WHERE agreement_1.live) AS anon_64) AS anon_63
ORDER BY coalesce(anon_63.count_, 0) DESC

LIMIT $10::INTEGER) AS anon_62) AS anon_61), 'null') || '}')) AS anon_1), 'null') || '}'), 'UTF8'::text) AS data
