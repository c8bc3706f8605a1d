SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_2."by_YEAR" RETURNING json), 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_YEAR" AS "by_YEAR", anon_3.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_4 GROUP BY anon_4."by_YEAR"
ORDER BY count(*) DESC NULLS LAST, anon_4."by_YEAR" ASC NULLS LAST, anon_4."by_YEAR"

LIMIT $2::INTEGER) AS anon_3) AS anon_2), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_5."by_QUARTER" RETURNING json), 'count' VALUE anon_5.count_ RETURNING json)
ORDER BY anon_5.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_6."by_QUARTER" AS "by_QUARTER", anon_6.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_7."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (date_trunc('quarter'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_7 GROUP BY anon_7."by_QUARTER"
ORDER BY count(*) DESC NULLS LAST, anon_7."by_QUARTER" ASC NULLS LAST, anon_7."by_QUARTER"

LIMIT $3::INTEGER) AS anon_6) AS anon_5), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_8."by_MONTH" RETURNING json), 'count' VALUE anon_8.count_ RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_9."by_MONTH" AS "by_MONTH", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (date_trunc('month'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_10 GROUP BY anon_10."by_MONTH"
ORDER BY count(*) DESC NULLS LAST, anon_10."by_MONTH" ASC NULLS LAST, anon_10."by_MONTH"

LIMIT $4::INTEGER) AS anon_9) AS anon_8), 'byParty' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('party' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_11
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_12
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_5
FROM actor AS actor_1
WHERE actor_1.id = anon_13."by_PARTY") RETURNING json), 'count' VALUE anon_13.count_ RETURNING json)
ORDER BY anon_13.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_14."by_PARTY" AS "by_PARTY", anon_14.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_15."by_PARTY" AS "by_PARTY", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, participation_1.actor_id AS "by_PARTY"
FROM meeting AS meeting_1 LEFT OUTER JOIN participation AS participation_1 ON participation_1.meeting_id = meeting_1.id
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_15 GROUP BY anon_15."by_PARTY"
ORDER BY count(*) DESC NULLS LAST, anon_15."by_PARTY" ASC NULLS LAST, anon_15."by_PARTY"

LIMIT $5::INTEGER) AS anon_14) AS anon_13), 'byPartner' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('partner' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_16
FROM country AS country_2
WHERE country_2.id = actor_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_17
FROM organization AS organization_2
WHERE organization_2.id = actor_2.id)) AS coalesce_7
FROM actor AS actor_2
WHERE actor_2.id = anon_18."by_PARTNER") RETURNING json), 'count' VALUE anon_18.count_ RETURNING json)
ORDER BY anon_18.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_19."by_PARTNER" AS "by_PARTNER", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_PARTNER" AS "by_PARTNER", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, participation_2.actor_id AS "by_PARTNER"
FROM meeting AS meeting_1 LEFT OUTER JOIN participation AS participation_2 ON participation_2.meeting_id = meeting_1.id
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_20 GROUP BY anon_20."by_PARTNER"
ORDER BY count(*) DESC NULLS LAST, anon_20."by_PARTNER" ASC NULLS LAST, anon_20."by_PARTNER"

LIMIT $6::INTEGER) AS anon_19) AS anon_18), 'byOfficial' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_21
FROM official AS official_2
WHERE official_2.id = anon_22."by_OFFICIAL") RETURNING json), 'count' VALUE anon_22.count_ RETURNING json)
ORDER BY anon_22.n), '[]'::json) AS coalesce_8
FROM
(SELECT anon_23."by_OFFICIAL" AS "by_OFFICIAL", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_OFFICIAL" AS "by_OFFICIAL", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_25.value AS "by_OFFICIAL"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT attendance_1.official_id AS value
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = meeting_1.id) AS anon_25 ON true
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_24 GROUP BY anon_24."by_OFFICIAL"
ORDER BY count(*) DESC NULLS LAST, anon_24."by_OFFICIAL" ASC NULLS LAST, anon_24."by_OFFICIAL"

LIMIT $7::INTEGER) AS anon_23) AS anon_22), 'byHost' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('host' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_26
FROM country AS country_3
WHERE country_3.id = actor_3.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_27
FROM organization AS organization_3
WHERE organization_3.id = actor_3.id)) AS coalesce_10
FROM actor AS actor_3
WHERE actor_3.id = anon_28."by_HOST") RETURNING json), 'count' VALUE anon_28.count_ RETURNING json)
ORDER BY anon_28.n), '[]'::json) AS coalesce_9
FROM
(SELECT anon_29."by_HOST" AS "by_HOST", anon_29.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_30."by_HOST" AS "by_HOST", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.host_id AS "by_HOST"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_30 GROUP BY anon_30."by_HOST"
ORDER BY count(*) DESC NULLS LAST, anon_30."by_HOST" ASC NULLS LAST, anon_30."by_HOST"

LIMIT $8::INTEGER) AS anon_29) AS anon_28), 'byPlace' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('place' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Place'::text RETURNING json) AS anon_31
FROM place AS place_1
WHERE place_1.id = anon_32."by_PLACE") RETURNING json), 'count' VALUE anon_32.count_ RETURNING json)
ORDER BY anon_32.n), '[]'::json) AS coalesce_11
FROM
(SELECT anon_33."by_PLACE" AS "by_PLACE", anon_33.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_34."by_PLACE" AS "by_PLACE", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.place_id AS "by_PLACE"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_34 GROUP BY anon_34."by_PLACE"
ORDER BY count(*) DESC NULLS LAST, anon_34."by_PLACE" ASC NULLS LAST, anon_34."by_PLACE"

LIMIT $9::INTEGER) AS anon_33) AS anon_32), 'byCountry' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_35
FROM country AS country_4
WHERE country_4.id = anon_36."by_COUNTRY") RETURNING json), 'count' VALUE anon_36.count_ RETURNING json)
ORDER BY anon_36.n), '[]'::json) AS coalesce_12
FROM
(SELECT anon_37."by_COUNTRY" AS "by_COUNTRY", anon_37.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_38."by_COUNTRY" AS "by_COUNTRY", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id,
(SELECT place_2.country_id
FROM place AS place_2
WHERE place_2.id = meeting_1.place_id) AS "by_COUNTRY"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_38 GROUP BY anon_38."by_COUNTRY"
ORDER BY count(*) DESC NULLS LAST, anon_38."by_COUNTRY" ASC NULLS LAST, anon_38."by_COUNTRY"

LIMIT $10::INTEGER) AS anon_37) AS anon_36), 'byRole' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('role' VALUE anon_39."by_ROLE" RETURNING json), 'count' VALUE anon_39.count_ RETURNING json)
ORDER BY anon_39.n), '[]'::json) AS coalesce_13
FROM
(SELECT anon_40."by_ROLE" AS "by_ROLE", anon_40.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_41."by_ROLE" AS "by_ROLE", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_42.value AS "by_ROLE"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT participation_3.role AS value
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS anon_42 ON true
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_41 GROUP BY anon_41."by_ROLE"
ORDER BY count(*) DESC NULLS LAST, anon_41."by_ROLE" ASC NULLS LAST, anon_41."by_ROLE"

LIMIT $11::INTEGER) AS anon_40) AS anon_39), 'byStatus' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('status' VALUE anon_43."by_STATUS" RETURNING json), 'count' VALUE anon_43.count_ RETURNING json)
ORDER BY anon_43.n), '[]'::json) AS coalesce_14
FROM
(SELECT anon_44."by_STATUS" AS "by_STATUS", anon_44.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_45."by_STATUS" AS "by_STATUS", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.status AS "by_STATUS"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_45 GROUP BY anon_45."by_STATUS"
ORDER BY count(*) DESC NULLS LAST, anon_45."by_STATUS" ASC NULLS LAST, anon_45."by_STATUS"

LIMIT $12::INTEGER) AS anon_44) AS anon_43), 'byMedium' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('medium' VALUE anon_46."by_MEDIUM" RETURNING json), 'count' VALUE anon_46.count_ RETURNING json)
ORDER BY anon_46.n), '[]'::json) AS coalesce_15
FROM
(SELECT anon_47."by_MEDIUM" AS "by_MEDIUM", anon_47.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_48."by_MEDIUM" AS "by_MEDIUM", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.medium AS "by_MEDIUM"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_48 GROUP BY anon_48."by_MEDIUM"
ORDER BY count(*) DESC NULLS LAST, anon_48."by_MEDIUM" ASC NULLS LAST, anon_48."by_MEDIUM"

LIMIT $13::INTEGER) AS anon_47) AS anon_46), 'bySetting' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('setting' VALUE anon_49."by_SETTING" RETURNING json), 'count' VALUE anon_49.count_ RETURNING json)
ORDER BY anon_49.n), '[]'::json) AS coalesce_16
FROM
(SELECT anon_50."by_SETTING" AS "by_SETTING", anon_50.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_51."by_SETTING" AS "by_SETTING", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.setting AS "by_SETTING"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_51 GROUP BY anon_51."by_SETTING"
ORDER BY count(*) DESC NULLS LAST, anon_51."by_SETTING" ASC NULLS LAST, anon_51."by_SETTING"

LIMIT $14::INTEGER) AS anon_50) AS anon_49), 'byVisitKind' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('visitKind' VALUE anon_52."by_VISIT_KIND" RETURNING json), 'count' VALUE anon_52.count_ RETURNING json)
ORDER BY anon_52.n), '[]'::json) AS coalesce_17
FROM
(SELECT anon_53."by_VISIT_KIND" AS "by_VISIT_KIND", anon_53.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_54."by_VISIT_KIND" AS "by_VISIT_KIND", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, meeting_1.visit_kind AS "by_VISIT_KIND"
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_54 GROUP BY anon_54."by_VISIT_KIND"
ORDER BY count(*) DESC NULLS LAST, anon_54."by_VISIT_KIND" ASC NULLS LAST, anon_54."by_VISIT_KIND"

LIMIT $15::INTEGER) AS anon_53) AS anon_52), 'byTopic' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('topic' VALUE anon_55."by_TOPIC" RETURNING json), 'count' VALUE anon_55.count_ RETURNING json)
ORDER BY anon_55.n), '[]'::json) AS coalesce_18
FROM
(SELECT anon_56."by_TOPIC" AS "by_TOPIC", anon_56.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_57."by_TOPIC" AS "by_TOPIC", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_58.value AS "by_TOPIC"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest(meeting_1.topics) AS value) AS anon_58 ON true
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_57 GROUP BY anon_57."by_TOPIC"
ORDER BY count(*) DESC NULLS LAST, anon_57."by_TOPIC" ASC NULLS LAST, anon_57."by_TOPIC"

LIMIT $16::INTEGER) AS anon_56) AS anon_55), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_59."by_OUTLET" RETURNING json), 'count' VALUE anon_59.count_ RETURNING json)
ORDER BY anon_59.n), '[]'::json) AS coalesce_19
FROM
(SELECT anon_60."by_OUTLET" AS "by_OUTLET", anon_60.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_61."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT meeting_1.id AS item_id, anon_62.value AS "by_OUTLET"
FROM meeting AS meeting_1 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT article_2.outlet
FROM article AS article_2
WHERE article_2.id = report_1.article_id) AS value
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = meeting_1.id AND report_1.retracted_at IS NULL) AS anon_62 ON true
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_61 GROUP BY anon_61."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_61."by_OUTLET" ASC NULLS LAST, anon_61."by_OUTLET"

LIMIT $17::INTEGER) AS anon_60) AS anon_59), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_63.count_, 'distinct' VALUE anon_63."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_63.min_date, 'partyCount' VALUE anon_63."min_partyCount", 'reportCount' VALUE anon_63."min_reportCount" RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_63.max_date, 'partyCount' VALUE anon_63."max_partyCount", 'reportCount' VALUE anon_63."max_reportCount" RETURNING json) RETURNING json)
ORDER BY anon_63.n), '[]'::json) AS coalesce_20
FROM
(SELECT anon_64.count_ AS count_, anon_64."distinct_YEAR" AS "distinct_YEAR", anon_64.min_date AS min_date, anon_64."min_partyCount" AS "min_partyCount", anon_64."min_reportCount" AS "min_reportCount", anon_64.max_date AS max_date, anon_64."max_partyCount" AS "max_partyCount", anon_64."max_reportCount" AS "max_reportCount", row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_65.item_id) AS count_, count(DISTINCT anon_65."by_YEAR") AS "distinct_YEAR", min(anon_65.min_date) AS min_date, min(anon_65."min_partyCount") AS "min_partyCount", min(anon_65."min_reportCount") AS "min_reportCount", max(anon_65.max_date) AS max_date, max(anon_65."max_partyCount") AS "max_partyCount", max(anon_65."max_reportCount") AS "max_reportCount"
FROM
(SELECT meeting_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(meeting_1.start_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(meeting_1.start_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
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
WHERE meeting_1.live AND meeting_1.status = any($1::TEXT[])) AS anon_65
ORDER BY count(DISTINCT anon_65.item_id) DESC NULLS LAST

LIMIT $18::INTEGER) AS anon_64) AS anon_63) RETURNING json) AS anon_1) RETURNING json) AS data
