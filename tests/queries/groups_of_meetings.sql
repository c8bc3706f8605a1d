SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_2."by_YEAR" RETURNING json), 'cursor' VALUE anon_2.cursor, 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_YEAR" AS "by_YEAR", anon_3.count_ AS count_, anon_3.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('3777cae5'::text, coalesce(anon_4.count_, 0), anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('year'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_5 GROUP BY anon_5."by_YEAR") AS anon_4
ORDER BY coalesce(anon_4.count_, 0) DESC, anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)

LIMIT $2::INTEGER) AS anon_3) AS anon_2), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_6."by_QUARTER" RETURNING json), 'count' VALUE anon_6.count_ RETURNING json)
ORDER BY anon_6.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_7."by_QUARTER" AS "by_QUARTER", anon_7.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_8."by_QUARTER" AS "by_QUARTER", anon_8.count_ AS count_
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('quarter'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_9 GROUP BY anon_9."by_QUARTER") AS anon_8
ORDER BY coalesce(anon_8.count_, 0) DESC, anon_8."by_QUARTER" IS NULL, coalesce(anon_8."by_QUARTER", '')

LIMIT $3::INTEGER) AS anon_7) AS anon_6), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_10."by_MONTH" RETURNING json), 'count' VALUE anon_10.count_ RETURNING json)
ORDER BY anon_10.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_11."by_MONTH" AS "by_MONTH", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_MONTH" AS "by_MONTH", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('month'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_13 GROUP BY anon_13."by_MONTH") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_MONTH" IS NULL, coalesce(anon_12."by_MONTH", '')

LIMIT $4::INTEGER) AS anon_11) AS anon_10), 'byParty' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('party' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_14
FROM country AS country_1
WHERE country_1.id = anon_15."by_PARTY"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_16
FROM organization AS organization_1
WHERE organization_1.id = anon_15."by_PARTY")) RETURNING json), 'count' VALUE anon_15.count_ RETURNING json)
ORDER BY anon_15.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_17."by_PARTY" AS "by_PARTY", anon_17.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_18."by_PARTY" AS "by_PARTY", anon_18.count_ AS count_
FROM
(SELECT anon_19."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, participation_1.actor_id AS "by_PARTY"
FROM meeting AS meeting_1 LEFT OUTER JOIN participation AS participation_1 ON participation_1.meeting_id = meeting_1.id
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_19 GROUP BY anon_19."by_PARTY") AS anon_18
ORDER BY coalesce(anon_18.count_, 0) DESC, anon_18."by_PARTY" IS NULL, coalesce(anon_18."by_PARTY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $5::INTEGER) AS anon_17) AS anon_15), 'byPartner' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('partner' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_20
FROM country AS country_2
WHERE country_2.id = anon_21."by_PARTNER"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_22
FROM organization AS organization_2
WHERE organization_2.id = anon_21."by_PARTNER")) RETURNING json), 'count' VALUE anon_21.count_ RETURNING json)
ORDER BY anon_21.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_23."by_PARTNER" AS "by_PARTNER", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_PARTNER" AS "by_PARTNER", anon_24.count_ AS count_
FROM
(SELECT anon_25."by_PARTNER" AS "by_PARTNER", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, participation_2.actor_id AS "by_PARTNER"
FROM meeting AS meeting_1 LEFT OUTER JOIN participation AS participation_2 ON participation_2.meeting_id = meeting_1.id
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_25 GROUP BY anon_25."by_PARTNER") AS anon_24
ORDER BY coalesce(anon_24.count_, 0) DESC, anon_24."by_PARTNER" IS NULL, coalesce(anon_24."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_23) AS anon_21), 'byOfficial' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_26
FROM official AS official_2
WHERE official_2.id = anon_27."by_OFFICIAL") RETURNING json), 'count' VALUE anon_27.count_ RETURNING json)
ORDER BY anon_27.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_28."by_OFFICIAL" AS "by_OFFICIAL", anon_28.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_29."by_OFFICIAL" AS "by_OFFICIAL", anon_29.count_ AS count_
FROM
(SELECT anon_30."by_OFFICIAL" AS "by_OFFICIAL", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_31.value AS "by_OFFICIAL"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT attendance_1.official_id AS value
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = meeting_1.id) AS anon_31 ON anon_31.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_30 GROUP BY anon_30."by_OFFICIAL") AS anon_29
ORDER BY coalesce(anon_29.count_, 0) DESC, anon_29."by_OFFICIAL" IS NULL, coalesce(anon_29."by_OFFICIAL", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $7::INTEGER) AS anon_28) AS anon_27), 'byHost' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('host' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_32
FROM country AS country_3
WHERE country_3.id = anon_33."by_HOST"),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_34
FROM organization AS organization_3
WHERE organization_3.id = anon_33."by_HOST")) RETURNING json), 'count' VALUE anon_33.count_ RETURNING json)
ORDER BY anon_33.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_35."by_HOST" AS "by_HOST", anon_35.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_36."by_HOST" AS "by_HOST", anon_36.count_ AS count_
FROM
(SELECT anon_37."by_HOST" AS "by_HOST", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.host_id AS "by_HOST"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_37 GROUP BY anon_37."by_HOST") AS anon_36
ORDER BY coalesce(anon_36.count_, 0) DESC, anon_36."by_HOST" IS NULL, coalesce(anon_36."by_HOST", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $8::INTEGER) AS anon_35) AS anon_33), 'byPlace' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('place' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Place'::text RETURNING json) AS anon_38
FROM place AS place_1
WHERE place_1.id = anon_39."by_PLACE") RETURNING json), 'count' VALUE anon_39.count_ RETURNING json)
ORDER BY anon_39.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_40."by_PLACE" AS "by_PLACE", anon_40.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_41."by_PLACE" AS "by_PLACE", anon_41.count_ AS count_
FROM
(SELECT anon_42."by_PLACE" AS "by_PLACE", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.place_id AS "by_PLACE"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_42 GROUP BY anon_42."by_PLACE") AS anon_41
ORDER BY coalesce(anon_41.count_, 0) DESC, anon_41."by_PLACE" IS NULL, coalesce(anon_41."by_PLACE", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $9::INTEGER) AS anon_40) AS anon_39), 'byCountry' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_43
FROM country AS country_4
WHERE country_4.id = anon_44."by_COUNTRY") RETURNING json), 'count' VALUE anon_44.count_ RETURNING json)
ORDER BY anon_44.n), '[]'::json) AS coalesce_9
FROM
(SELECT anon_45."by_COUNTRY" AS "by_COUNTRY", anon_45.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_46."by_COUNTRY" AS "by_COUNTRY", anon_46.count_ AS count_
FROM
(SELECT anon_47."by_COUNTRY" AS "by_COUNTRY", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id,
(SELECT place_2.country_id
FROM place AS place_2
WHERE place_2.id = meeting_1.place_id) AS "by_COUNTRY"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_47 GROUP BY anon_47."by_COUNTRY") AS anon_46
ORDER BY coalesce(anon_46.count_, 0) DESC, anon_46."by_COUNTRY" IS NULL, coalesce(anon_46."by_COUNTRY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $10::INTEGER) AS anon_45) AS anon_44), 'byRole' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('role' VALUE anon_48."by_ROLE" RETURNING json), 'count' VALUE anon_48.count_ RETURNING json)
ORDER BY anon_48.n), '[]'::json) AS coalesce_10
FROM
(SELECT anon_49."by_ROLE" AS "by_ROLE", anon_49.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_50."by_ROLE" AS "by_ROLE", anon_50.count_ AS count_
FROM
(SELECT anon_51."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_52.value AS "by_ROLE"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT participation_3.role AS value
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS anon_52 ON anon_52.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_51 GROUP BY anon_51."by_ROLE") AS anon_50
ORDER BY coalesce(anon_50.count_, 0) DESC, anon_50."by_ROLE" IS NULL, coalesce(anon_50."by_ROLE", '')

LIMIT $11::INTEGER) AS anon_49) AS anon_48), 'byStatus' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('status' VALUE anon_53."by_STATUS" RETURNING json), 'count' VALUE anon_53.count_ RETURNING json)
ORDER BY anon_53.n), '[]'::json) AS coalesce_11
FROM
(SELECT anon_54."by_STATUS" AS "by_STATUS", anon_54.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_55."by_STATUS" AS "by_STATUS", anon_55.count_ AS count_
FROM
(SELECT anon_56."by_STATUS" AS "by_STATUS", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.status AS "by_STATUS"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_56 GROUP BY anon_56."by_STATUS") AS anon_55
ORDER BY coalesce(anon_55.count_, 0) DESC, anon_55."by_STATUS" IS NULL, coalesce(anon_55."by_STATUS", '')

LIMIT $12::INTEGER) AS anon_54) AS anon_53), 'byMedium' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('medium' VALUE anon_57."by_MEDIUM" RETURNING json), 'count' VALUE anon_57.count_ RETURNING json)
ORDER BY anon_57.n), '[]'::json) AS coalesce_12
FROM
(SELECT anon_58."by_MEDIUM" AS "by_MEDIUM", anon_58.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_59."by_MEDIUM" AS "by_MEDIUM", anon_59.count_ AS count_
FROM
(SELECT anon_60."by_MEDIUM" AS "by_MEDIUM", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.medium AS "by_MEDIUM"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_60 GROUP BY anon_60."by_MEDIUM") AS anon_59
ORDER BY coalesce(anon_59.count_, 0) DESC, anon_59."by_MEDIUM" IS NULL, coalesce(anon_59."by_MEDIUM", '')

LIMIT $13::INTEGER) AS anon_58) AS anon_57), 'bySetting' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('setting' VALUE anon_61."by_SETTING" RETURNING json), 'count' VALUE anon_61.count_ RETURNING json)
ORDER BY anon_61.n), '[]'::json) AS coalesce_13
FROM
(SELECT anon_62."by_SETTING" AS "by_SETTING", anon_62.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_63."by_SETTING" AS "by_SETTING", anon_63.count_ AS count_
FROM
(SELECT anon_64."by_SETTING" AS "by_SETTING", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.setting AS "by_SETTING"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_64 GROUP BY anon_64."by_SETTING") AS anon_63
ORDER BY coalesce(anon_63.count_, 0) DESC, anon_63."by_SETTING" IS NULL, coalesce(anon_63."by_SETTING", '')

LIMIT $14::INTEGER) AS anon_62) AS anon_61), 'byVisitKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('visitKind' VALUE anon_65."by_VISIT_KIND" RETURNING json), 'count' VALUE anon_65.count_ RETURNING json)
ORDER BY anon_65.n), '[]'::json) AS coalesce_14
FROM
(SELECT anon_66."by_VISIT_KIND" AS "by_VISIT_KIND", anon_66.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_67."by_VISIT_KIND" AS "by_VISIT_KIND", anon_67.count_ AS count_
FROM
(SELECT anon_68."by_VISIT_KIND" AS "by_VISIT_KIND", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.visit_kind AS "by_VISIT_KIND"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_68 GROUP BY anon_68."by_VISIT_KIND") AS anon_67
ORDER BY coalesce(anon_67.count_, 0) DESC, anon_67."by_VISIT_KIND" IS NULL, coalesce(anon_67."by_VISIT_KIND", '')

LIMIT $15::INTEGER) AS anon_66) AS anon_65), 'byTopic' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('topic' VALUE anon_69."by_TOPIC" RETURNING json), 'count' VALUE anon_69.count_ RETURNING json)
ORDER BY anon_69.n), '[]'::json) AS coalesce_15
FROM
(SELECT anon_70."by_TOPIC" AS "by_TOPIC", anon_70.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_71."by_TOPIC" AS "by_TOPIC", anon_71.count_ AS count_
FROM
(SELECT anon_72."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_73.value AS "by_TOPIC"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(meeting_1.topics) AS value) AS anon_73 ON anon_73.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_72 GROUP BY anon_72."by_TOPIC") AS anon_71
ORDER BY coalesce(anon_71.count_, 0) DESC, anon_71."by_TOPIC" IS NULL, coalesce(anon_71."by_TOPIC", '')

LIMIT $16::INTEGER) AS anon_70) AS anon_69), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_74."by_OUTLET" RETURNING json), 'count' VALUE anon_74.count_ RETURNING json)
ORDER BY anon_74.n), '[]'::json) AS coalesce_16
FROM
(SELECT anon_75."by_OUTLET" AS "by_OUTLET", anon_75.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_76."by_OUTLET" AS "by_OUTLET", anon_76.count_ AS count_
FROM
(SELECT anon_77."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_78.value AS "by_OUTLET"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = meeting_1.id AND report_1.retracted_at IS NULL) AS anon_78 ON anon_78.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_77 GROUP BY anon_77."by_OUTLET") AS anon_76
ORDER BY coalesce(anon_76.count_, 0) DESC, anon_76."by_OUTLET" IS NULL, coalesce(anon_76."by_OUTLET", '')

LIMIT $17::INTEGER) AS anon_75) AS anon_74), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_79.count_, 'distinct' VALUE anon_79."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_79.min_date, 'partyCount' VALUE anon_79."min_partyCount", 'reportCount' VALUE anon_79."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_79.max_date, 'partyCount' VALUE anon_79."max_partyCount", 'reportCount' VALUE anon_79."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_79.n), '[]'::json) AS coalesce_17
FROM
(SELECT anon_80.count_ AS count_, anon_80."distinct_YEAR" AS "distinct_YEAR", anon_80.min_date AS min_date, anon_80."min_partyCount" AS "min_partyCount", anon_80."min_reportCount" AS "min_reportCount", anon_80.max_date AS max_date, anon_80."max_partyCount" AS "max_partyCount", anon_80."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_81.count_ AS count_, anon_81."distinct_YEAR" AS "distinct_YEAR", anon_81.min_date AS min_date, anon_81."min_partyCount" AS "min_partyCount", anon_81."min_reportCount" AS "min_reportCount", anon_81.max_date AS max_date, anon_81."max_partyCount" AS "max_partyCount", anon_81."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_82.item_id) AS count_, count(DISTINCT anon_82."by_YEAR") AS "distinct_YEAR", min(anon_82.min_date) AS min_date, min(anon_82."min_partyCount") AS "min_partyCount", min(anon_82."min_reportCount") AS "min_reportCount", max(anon_82.max_date) AS max_date, max(anon_82."max_partyCount") AS "max_partyCount", max(anon_82."max_reportCount") AS "max_reportCount"
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('year'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", meeting_1.start_earliest AS min_date, meeting_1.start_latest AS max_date,
(SELECT count(*) AS count_2
FROM participation AS participation_4
WHERE participation_4.meeting_id = meeting_1.id) AS "min_partyCount",
(SELECT count(*) AS count_3
FROM participation AS participation_5
WHERE participation_5.meeting_id = meeting_1.id) AS "max_partyCount",
(SELECT count(DISTINCT report_2.article_id) AS count_4
FROM report AS report_2
WHERE report_2.survivor_id = meeting_1.id AND report_2.retracted_at IS NULL) AS "min_reportCount",
(SELECT count(DISTINCT report_3.article_id) AS count_5
FROM report AS report_3
WHERE report_3.survivor_id = meeting_1.id AND report_3.retracted_at IS NULL) AS "max_reportCount"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_82) AS anon_81
ORDER BY coalesce(anon_81.count_, 0) DESC

LIMIT $18::INTEGER) AS anon_80) AS anon_79) RETURNING json) AS anon_1) RETURNING json) AS data
