SELECT convert_to(('{"meetings":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])))::text, 'null') || ',"byYear":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_3."by_YEAR")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_3.cursor)::text, 'null') || ',"count":' || coalesce((anon_3.count_)::text, 'null') || '}'), ','
ORDER BY anon_3.n), '') || ']') AS anon_2
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('3777cae5'::text, coalesce(anon_5.count_, 0), anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('year'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_6 GROUP BY anon_6."by_YEAR") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)

LIMIT $2::INTEGER) AS anon_4) AS anon_3), 'null') || ',"byQuarter":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"quarter":' || coalesce(to_json(anon_8."by_QUARTER")::text, 'null') || '},"count":' || coalesce((anon_8.count_)::text, 'null') || '}'), ','
ORDER BY anon_8.n), '') || ']') AS anon_7
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_QUARTER" AS "by_QUARTER", anon_10.count_ AS count_
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('quarter'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_11 GROUP BY anon_11."by_QUARTER") AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC, anon_10."by_QUARTER" IS NULL, coalesce(anon_10."by_QUARTER", '')

LIMIT $3::INTEGER) AS anon_9) AS anon_8), 'null') || ',"byMonth":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"month":' || coalesce(to_json(anon_13."by_MONTH")::text, 'null') || '},"count":' || coalesce((anon_13.count_)::text, 'null') || '}'), ','
ORDER BY anon_13.n), '') || ']') AS anon_12
FROM
(SELECT anon_14."by_MONTH" AS "by_MONTH", anon_14.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_15."by_MONTH" AS "by_MONTH", anon_15.count_ AS count_
FROM
(SELECT anon_16."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (meeting_1.start_earliest = meeting_1.start_latest OR date_trunc('month'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_16 GROUP BY anon_16."by_MONTH") AS anon_15
ORDER BY coalesce(anon_15.count_, 0) DESC, anon_15."by_MONTH" IS NULL, coalesce(anon_15."by_MONTH", '')

LIMIT $4::INTEGER) AS anon_14) AS anon_13), 'null')) || (',"byParty":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"party":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_18
FROM country AS country_1
WHERE country_1.id = anon_19."by_PARTY"),
(SELECT '{"__typename":"Organization"}' AS anon_20
FROM organization AS organization_1
WHERE organization_1.id = anon_19."by_PARTY")), 'null') || '},"count":' || coalesce((anon_19.count_)::text, 'null') || '}'), ','
ORDER BY anon_19.n), '') || ']') AS anon_17
FROM
(SELECT anon_21."by_PARTY" AS "by_PARTY", anon_21.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_22."by_PARTY" AS "by_PARTY", anon_22.count_ AS count_
FROM
(SELECT anon_23."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, participation_1.actor_id AS "by_PARTY"
FROM meeting AS meeting_1 LEFT OUTER JOIN participation AS participation_1 ON participation_1.meeting_id = meeting_1.id
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_23 GROUP BY anon_23."by_PARTY") AS anon_22
ORDER BY coalesce(anon_22.count_, 0) DESC, anon_22."by_PARTY" IS NULL, coalesce(anon_22."by_PARTY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $5::INTEGER) AS anon_21) AS anon_19), 'null') || ',"byPartner":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"partner":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_25
FROM country AS country_2
WHERE country_2.id = anon_26."by_PARTNER"),
(SELECT '{"__typename":"Organization"}' AS anon_27
FROM organization AS organization_2
WHERE organization_2.id = anon_26."by_PARTNER")), 'null') || '},"count":' || coalesce((anon_26.count_)::text, 'null') || '}'), ','
ORDER BY anon_26.n), '') || ']') AS anon_24
FROM
(SELECT anon_28."by_PARTNER" AS "by_PARTNER", anon_28.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_29."by_PARTNER" AS "by_PARTNER", anon_29.count_ AS count_
FROM
(SELECT anon_30."by_PARTNER" AS "by_PARTNER", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, participation_2.actor_id AS "by_PARTNER"
FROM meeting AS meeting_1 LEFT OUTER JOIN participation AS participation_2 ON participation_2.meeting_id = meeting_1.id
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_30 GROUP BY anon_30."by_PARTNER") AS anon_29
ORDER BY coalesce(anon_29.count_, 0) DESC, anon_29."by_PARTNER" IS NULL, coalesce(anon_29."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $6::INTEGER) AS anon_28) AS anon_26), 'null') || ',"byOfficial":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"official":' || coalesce((SELECT '{"__typename":"Official"}' AS anon_32
FROM official AS official_2
WHERE official_2.id = anon_33."by_OFFICIAL"), 'null') || '},"count":' || coalesce((anon_33.count_)::text, 'null') || '}'), ','
ORDER BY anon_33.n), '') || ']') AS anon_31
FROM
(SELECT anon_34."by_OFFICIAL" AS "by_OFFICIAL", anon_34.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_35."by_OFFICIAL" AS "by_OFFICIAL", anon_35.count_ AS count_
FROM
(SELECT anon_36."by_OFFICIAL" AS "by_OFFICIAL", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_37.value AS "by_OFFICIAL"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT attendance_1.official_id AS value
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = meeting_1.id) AS anon_37 ON anon_37.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_36 GROUP BY anon_36."by_OFFICIAL") AS anon_35
ORDER BY coalesce(anon_35.count_, 0) DESC, anon_35."by_OFFICIAL" IS NULL, coalesce(anon_35."by_OFFICIAL", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $7::INTEGER) AS anon_34) AS anon_33), 'null') || ',"byHost":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"host":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_39
FROM country AS country_3
WHERE country_3.id = anon_40."by_HOST"),
(SELECT '{"__typename":"Organization"}' AS anon_41
FROM organization AS organization_3
WHERE organization_3.id = anon_40."by_HOST")), 'null') || '},"count":' || coalesce((anon_40.count_)::text, 'null') || '}'), ','
ORDER BY anon_40.n), '') || ']') AS anon_38
FROM
(SELECT anon_42."by_HOST" AS "by_HOST", anon_42.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_43."by_HOST" AS "by_HOST", anon_43.count_ AS count_
FROM
(SELECT anon_44."by_HOST" AS "by_HOST", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.host_id AS "by_HOST"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_44 GROUP BY anon_44."by_HOST") AS anon_43
ORDER BY coalesce(anon_43.count_, 0) DESC, anon_43."by_HOST" IS NULL, coalesce(anon_43."by_HOST", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $8::INTEGER) AS anon_42) AS anon_40), 'null')) || (',"byPlace":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"place":' || coalesce((SELECT '{"__typename":"Place"}' AS anon_46
FROM place AS place_1
WHERE place_1.id = anon_47."by_PLACE"), 'null') || '},"count":' || coalesce((anon_47.count_)::text, 'null') || '}'), ','
ORDER BY anon_47.n), '') || ']') AS anon_45
FROM
(SELECT anon_48."by_PLACE" AS "by_PLACE", anon_48.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_49."by_PLACE" AS "by_PLACE", anon_49.count_ AS count_
FROM
(SELECT anon_50."by_PLACE" AS "by_PLACE", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.place_id AS "by_PLACE"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_50 GROUP BY anon_50."by_PLACE") AS anon_49
ORDER BY coalesce(anon_49.count_, 0) DESC, anon_49."by_PLACE" IS NULL, coalesce(anon_49."by_PLACE", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $9::INTEGER) AS anon_48) AS anon_47), 'null') || ',"byCountry":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"country":' || coalesce((SELECT '{"__typename":"Country"}' AS anon_52
FROM country AS country_4
WHERE country_4.id = anon_53."by_COUNTRY"), 'null') || '},"count":' || coalesce((anon_53.count_)::text, 'null') || '}'), ','
ORDER BY anon_53.n), '') || ']') AS anon_51
FROM
(SELECT anon_54."by_COUNTRY" AS "by_COUNTRY", anon_54.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_55."by_COUNTRY" AS "by_COUNTRY", anon_55.count_ AS count_
FROM
(SELECT anon_56."by_COUNTRY" AS "by_COUNTRY", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id,
(SELECT place_2.country_id
FROM place AS place_2
WHERE place_2.id = meeting_1.place_id) AS "by_COUNTRY"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_56 GROUP BY anon_56."by_COUNTRY") AS anon_55
ORDER BY coalesce(anon_55.count_, 0) DESC, anon_55."by_COUNTRY" IS NULL, coalesce(anon_55."by_COUNTRY", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $10::INTEGER) AS anon_54) AS anon_53), 'null') || ',"byRole":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"role":' || coalesce('"' || anon_58."by_ROLE" || '"', 'null') || '},"count":' || coalesce((anon_58.count_)::text, 'null') || '}'), ','
ORDER BY anon_58.n), '') || ']') AS anon_57
FROM
(SELECT anon_59."by_ROLE" AS "by_ROLE", anon_59.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_60."by_ROLE" AS "by_ROLE", anon_60.count_ AS count_
FROM
(SELECT anon_61."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_62.value AS "by_ROLE"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT participation_3.role AS value
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS anon_62 ON anon_62.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_61 GROUP BY anon_61."by_ROLE") AS anon_60
ORDER BY coalesce(anon_60.count_, 0) DESC, anon_60."by_ROLE" IS NULL, coalesce(anon_60."by_ROLE", '')

LIMIT $11::INTEGER) AS anon_59) AS anon_58), 'null') || ',"byStatus":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"status":' || coalesce('"' || anon_64."by_STATUS" || '"', 'null') || '},"count":' || coalesce((anon_64.count_)::text, 'null') || '}'), ','
ORDER BY anon_64.n), '') || ']') AS anon_63
FROM
(SELECT anon_65."by_STATUS" AS "by_STATUS", anon_65.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_66."by_STATUS" AS "by_STATUS", anon_66.count_ AS count_
FROM
(SELECT anon_67."by_STATUS" AS "by_STATUS", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.status AS "by_STATUS"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_67 GROUP BY anon_67."by_STATUS") AS anon_66
ORDER BY coalesce(anon_66.count_, 0) DESC, anon_66."by_STATUS" IS NULL, coalesce(anon_66."by_STATUS", '')

LIMIT $12::INTEGER) AS anon_65) AS anon_64), 'null')) || (',"byMedium":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"medium":' || coalesce('"' || anon_69."by_MEDIUM" || '"', 'null') || '},"count":' || coalesce((anon_69.count_)::text, 'null') || '}'), ','
ORDER BY anon_69.n), '') || ']') AS anon_68
FROM
(SELECT anon_70."by_MEDIUM" AS "by_MEDIUM", anon_70.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_71."by_MEDIUM" AS "by_MEDIUM", anon_71.count_ AS count_
FROM
(SELECT anon_72."by_MEDIUM" AS "by_MEDIUM", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.medium AS "by_MEDIUM"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_72 GROUP BY anon_72."by_MEDIUM") AS anon_71
ORDER BY coalesce(anon_71.count_, 0) DESC, anon_71."by_MEDIUM" IS NULL, coalesce(anon_71."by_MEDIUM", '')

LIMIT $13::INTEGER) AS anon_70) AS anon_69), 'null') || ',"bySetting":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"setting":' || coalesce('"' || anon_74."by_SETTING" || '"', 'null') || '},"count":' || coalesce((anon_74.count_)::text, 'null') || '}'), ','
ORDER BY anon_74.n), '') || ']') AS anon_73
FROM
(SELECT anon_75."by_SETTING" AS "by_SETTING", anon_75.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_76."by_SETTING" AS "by_SETTING", anon_76.count_ AS count_
FROM
(SELECT anon_77."by_SETTING" AS "by_SETTING", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.setting AS "by_SETTING"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_77 GROUP BY anon_77."by_SETTING") AS anon_76
ORDER BY coalesce(anon_76.count_, 0) DESC, anon_76."by_SETTING" IS NULL, coalesce(anon_76."by_SETTING", '')

LIMIT $14::INTEGER) AS anon_75) AS anon_74), 'null') || ',"byVisitKind":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"visitKind":' || coalesce('"' || anon_79."by_VISIT_KIND" || '"', 'null') || '},"count":' || coalesce((anon_79.count_)::text, 'null') || '}'), ','
ORDER BY anon_79.n), '') || ']') AS anon_78
FROM
(SELECT anon_80."by_VISIT_KIND" AS "by_VISIT_KIND", anon_80.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_81."by_VISIT_KIND" AS "by_VISIT_KIND", anon_81.count_ AS count_
FROM
(SELECT anon_82."by_VISIT_KIND" AS "by_VISIT_KIND", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.visit_kind AS "by_VISIT_KIND"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_82 GROUP BY anon_82."by_VISIT_KIND") AS anon_81
ORDER BY coalesce(anon_81.count_, 0) DESC, anon_81."by_VISIT_KIND" IS NULL, coalesce(anon_81."by_VISIT_KIND", '')

LIMIT $15::INTEGER) AS anon_80) AS anon_79), 'null') || ',"byTopic":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"topic":' || coalesce(to_json(anon_84."by_TOPIC")::text, 'null') || '},"count":' || coalesce((anon_84.count_)::text, 'null') || '}'), ','
ORDER BY anon_84.n), '') || ']') AS anon_83
FROM
(SELECT anon_85."by_TOPIC" AS "by_TOPIC", anon_85.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_86."by_TOPIC" AS "by_TOPIC", anon_86.count_ AS count_
FROM
(SELECT anon_87."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_88.value AS "by_TOPIC"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(meeting_1.topics) AS value) AS anon_88 ON anon_88.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_87 GROUP BY anon_87."by_TOPIC") AS anon_86
ORDER BY coalesce(anon_86.count_, 0) DESC, anon_86."by_TOPIC" IS NULL, coalesce(anon_86."by_TOPIC", '')

LIMIT $16::INTEGER) AS anon_85) AS anon_84), 'null')) || (',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_90."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_90.count_)::text, 'null') || '}'), ','
ORDER BY anon_90.n), '') || ']') AS anon_89
FROM
(SELECT anon_91."by_OUTLET" AS "by_OUTLET", anon_91.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_92."by_OUTLET" AS "by_OUTLET", anon_92.count_ AS count_
FROM
(SELECT anon_93."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_94.value AS "by_OUTLET"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = meeting_1.id AND report_1.retracted_at IS NULL) AS anon_94 ON anon_94.value IS NOT NULL
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_93 GROUP BY anon_93."by_OUTLET") AS anon_92
ORDER BY coalesce(anon_92.count_, 0) DESC, anon_92."by_OUTLET" IS NULL, coalesce(anon_92."by_OUTLET", '')

LIMIT $17::INTEGER) AS anon_91) AS anon_90), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_96.count_)::text, 'null') || ',"distinct":' || coalesce((anon_96."distinct_YEAR")::text, 'null') || ',"min":{"date":' || coalesce(to_json(anon_96.min_date)::text, 'null') || ',"partyCount":' || coalesce((anon_96."min_partyCount")::text, 'null')) || (',"reportCount":' || coalesce((anon_96."min_reportCount")::text, 'null') || '},"max":{"date":' || coalesce(to_json(anon_96.max_date)::text, 'null') || ',"partyCount":' || coalesce((anon_96."max_partyCount")::text, 'null') || ',"reportCount":' || coalesce((anon_96."max_reportCount")::text, 'null')) || ('}}')), ','
ORDER BY anon_96.n), '') || ']') AS anon_95
FROM
(SELECT anon_97.count_ AS count_, anon_97."distinct_YEAR" AS "distinct_YEAR", anon_97.min_date AS min_date, anon_97."min_partyCount" AS "min_partyCount", anon_97."min_reportCount" AS "min_reportCount", anon_97.max_date AS max_date, anon_97."max_partyCount" AS "max_partyCount", anon_97."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT anon_98.count_ AS count_, anon_98."distinct_YEAR" AS "distinct_YEAR", anon_98.min_date AS min_date, anon_98."min_partyCount" AS "min_partyCount", anon_98."min_reportCount" AS "min_reportCount", anon_98.max_date AS max_date, anon_98."max_partyCount" AS "max_partyCount", anon_98."max_reportCount" AS "max_reportCount"
FROM
(SELECT count(DISTINCT anon_99.item_id) AS count_, count(DISTINCT anon_99."by_YEAR") AS "distinct_YEAR", min(anon_99.min_date) AS min_date, min(anon_99."min_partyCount") AS "min_partyCount", min(anon_99."min_reportCount") AS "min_reportCount", max(anon_99.max_date) AS max_date, max(anon_99."max_partyCount") AS "max_partyCount", max(anon_99."max_reportCount") AS "max_reportCount"
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
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_99) AS anon_98
ORDER BY coalesce(anon_98.count_, 0) DESC

LIMIT $18::INTEGER) AS anon_97) AS anon_96), 'null') || '}')) AS anon_1), 'null') || '}'), 'UTF8'::text) AS data
