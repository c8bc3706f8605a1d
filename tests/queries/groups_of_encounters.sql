SELECT convert_to(('{"country":' || coalesce((SELECT ('{"partners":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM
(SELECT anon_4.actor_id AS actor_id, count(anon_4.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_4.meeting_id IS NOT NULL AND anon_4.parties = 2) AS bilateral_count, count(anon_4.agreement_id) AS agreement_count, min(anon_4.first) AS first_met, max(anon_4.last) AS last_met
FROM
(SELECT participation_2.actor_id AS actor_id, meeting_1.id AS meeting_id,
(SELECT count(*) AS count_2
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS parties, meeting_1.start_earliest AS first, meeting_1.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id JOIN meeting AS meeting_1 ON meeting_1.id = participation_1.meeting_id
WHERE participation_1.actor_id = country_1.id AND participation_2.actor_id != country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text UNION ALL SELECT agreement_party_2.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__1, CAST(NULL AS DATE) AS anon__2, CAST(NULL AS DATE) AS anon__3, agreement_party_1.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_2.actor_id != country_1.id AND agreement_party_1.live) AS anon_4 GROUP BY anon_4.actor_id) AS anon_3
WHERE anon_3.meeting_count > $1::INTEGER))::text, 'null') || ',"groups":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"key":{"kind":' || coalesce('"' || anon_7."by_KIND" || '"', 'null') || ',"lastMetYear":' || coalesce((anon_7."by_LAST_MET_YEAR")::text, 'null') || '},"count":' || coalesce((anon_7.count_)::text, 'null') || ',"min":{"firstMet":' || coalesce(to_json(anon_7."min_firstMet")::text, 'null')) || (',"meetingCount":' || coalesce((anon_7."min_meetingCount")::text, 'null') || ',"bilateralCount":' || coalesce((anon_7."min_bilateralCount")::text, 'null') || '},"max":{"lastMet":' || coalesce(to_json(anon_7."max_lastMet")::text, 'null') || ',"meetingCount":' || coalesce((anon_7."max_meetingCount")::text, 'null')) || (',"agreementCount":' || coalesce((anon_7."max_agreementCount")::text, 'null') || '}}')), ','
ORDER BY anon_7.n), '') || ']') AS anon_6
FROM
(SELECT anon_8."by_KIND" AS "by_KIND", anon_8."by_LAST_MET_YEAR" AS "by_LAST_MET_YEAR", anon_8.count_ AS count_, anon_8."max_meetingCount" AS "max_meetingCount", anon_8."max_lastMet" AS "max_lastMet", anon_8."min_firstMet" AS "min_firstMet", anon_8."min_meetingCount" AS "min_meetingCount", anon_8."min_bilateralCount" AS "min_bilateralCount", anon_8."max_agreementCount" AS "max_agreementCount", row_number() OVER () AS n
FROM
(SELECT anon_9."by_KIND" AS "by_KIND", anon_9."by_LAST_MET_YEAR" AS "by_LAST_MET_YEAR", anon_9.count_ AS count_, anon_9."max_meetingCount" AS "max_meetingCount", anon_9."max_lastMet" AS "max_lastMet", anon_9."min_firstMet" AS "min_firstMet", anon_9."min_meetingCount" AS "min_meetingCount", anon_9."min_bilateralCount" AS "min_bilateralCount", anon_9."max_agreementCount" AS "max_agreementCount"
FROM
(SELECT anon_10."by_KIND" AS "by_KIND", anon_10."by_LAST_MET_YEAR" AS "by_LAST_MET_YEAR", count(*) AS count_, max(anon_10."max_meetingCount") AS "max_meetingCount", max(anon_10."max_lastMet") AS "max_lastMet", min(anon_10."min_firstMet") AS "min_firstMet", min(anon_10."min_meetingCount") AS "min_meetingCount", min(anon_10."min_bilateralCount") AS "min_bilateralCount", max(anon_10."max_agreementCount") AS "max_agreementCount"
FROM
(SELECT anon_3.actor_id AS item_id,
(SELECT actor_1.kind
FROM actor AS actor_1
WHERE actor_1.id = anon_3.actor_id) AS "by_KIND", CASE WHEN (anon_3.last_met = anon_3.last_met OR date_trunc('year'::text, CAST(anon_3.last_met AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_3.last_met AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_3.last_met AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_LAST_MET_YEAR", anon_3.meeting_count AS "min_meetingCount", anon_3.meeting_count AS "max_meetingCount", anon_3.last_met AS "min_lastMet", anon_3.last_met AS "max_lastMet", anon_3.first_met AS "min_firstMet", anon_3.first_met AS "max_firstMet", anon_3.bilateral_count AS "min_bilateralCount", anon_3.bilateral_count AS "max_bilateralCount", anon_3.agreement_count AS "min_agreementCount", anon_3.agreement_count AS "max_agreementCount"
FROM
(SELECT anon_4.actor_id AS actor_id, count(anon_4.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_4.meeting_id IS NOT NULL AND anon_4.parties = 2) AS bilateral_count, count(anon_4.agreement_id) AS agreement_count, min(anon_4.first) AS first_met, max(anon_4.last) AS last_met
FROM
(SELECT participation_2.actor_id AS actor_id, meeting_1.id AS meeting_id,
(SELECT count(*) AS count_2
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS parties, meeting_1.start_earliest AS first, meeting_1.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id JOIN meeting AS meeting_1 ON meeting_1.id = participation_1.meeting_id
WHERE participation_1.actor_id = country_1.id AND participation_2.actor_id != country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text UNION ALL SELECT agreement_party_2.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__1, CAST(NULL AS DATE) AS anon__2, CAST(NULL AS DATE) AS anon__3, agreement_party_1.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_2.actor_id != country_1.id AND agreement_party_1.live) AS anon_4 GROUP BY anon_4.actor_id) AS anon_3
WHERE anon_3.meeting_count > $1::INTEGER) AS anon_10 GROUP BY anon_10."by_KIND", anon_10."by_LAST_MET_YEAR"
HAVING max(anon_10."max_meetingCount") >= $2::INTEGER) AS anon_9
ORDER BY anon_9."max_lastMet" IS NULL, coalesce(anon_9."max_lastMet", '2000-01-01'::date) DESC, anon_9."by_KIND" IS NULL, coalesce(anon_9."by_KIND", ''), anon_9."by_LAST_MET_YEAR" IS NULL, coalesce(anon_9."by_LAST_MET_YEAR", 0)

LIMIT $3::INTEGER) AS anon_8) AS anon_7), 'null') || ',"unions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"organization":' || coalesce((SELECT ('{"acronym":' || coalesce(to_json(organization_2.acronym)::text, 'null') || '}') AS anon_12
FROM organization AS organization_2
WHERE organization_2.id = anon_13."by_ORGANIZATION"), 'null') || '},"count":' || coalesce((anon_13.count_)::text, 'null') || '}'), ','
ORDER BY anon_13.n), '') || ']') AS anon_11
FROM
(SELECT anon_14."by_ORGANIZATION" AS "by_ORGANIZATION", anon_14.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_15."by_ORGANIZATION" AS "by_ORGANIZATION", anon_15.count_ AS count_
FROM
(SELECT anon_16."by_ORGANIZATION" AS "by_ORGANIZATION", count(*) AS count_
FROM
(SELECT anon_3.actor_id AS item_id, anon_17.value AS "by_ORGANIZATION"
FROM
(SELECT anon_4.actor_id AS actor_id, count(anon_4.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_4.meeting_id IS NOT NULL AND anon_4.parties = 2) AS bilateral_count, count(anon_4.agreement_id) AS agreement_count, min(anon_4.first) AS first_met, max(anon_4.last) AS last_met
FROM
(SELECT participation_2.actor_id AS actor_id, meeting_1.id AS meeting_id,
(SELECT count(*) AS count_2
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS parties, meeting_1.start_earliest AS first, meeting_1.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id JOIN meeting AS meeting_1 ON meeting_1.id = participation_1.meeting_id
WHERE participation_1.actor_id = country_1.id AND participation_2.actor_id != country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text UNION ALL SELECT agreement_party_2.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__1, CAST(NULL AS DATE) AS anon__2, CAST(NULL AS DATE) AS anon__3, agreement_party_1.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_2.actor_id != country_1.id AND agreement_party_1.live) AS anon_4 GROUP BY anon_4.actor_id) AS anon_3 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT organization_membership_1.organization_id AS value
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_1 ON organization_1.id = organization_membership_1.organization_id, actor AS actor_2
WHERE organization_membership_1.member_id = actor_2.id AND actor_2.id = anon_3.actor_id) AS anon_17 ON anon_17.value IS NOT NULL
WHERE anon_3.meeting_count > $1::INTEGER) AS anon_16 GROUP BY anon_16."by_ORGANIZATION") AS anon_15
ORDER BY coalesce(anon_15.count_, 0) DESC, anon_15."by_ORGANIZATION" IS NULL, coalesce(anon_15."by_ORGANIZATION", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $4::INTEGER) AS anon_14) AS anon_13), 'null') || ',"since":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(anon_19.cursor)::text, 'null') || ',"key":{"firstMetYear":' || coalesce((anon_19."by_FIRST_MET_YEAR")::text, 'null') || '},"count":' || coalesce((anon_19.count_)::text, 'null') || ',"distinct":' || coalesce((anon_19."distinct_KIND")::text, 'null')) || ('}')), ','
ORDER BY anon_19.n), '') || ']') AS anon_18
FROM
(SELECT anon_20."by_FIRST_MET_YEAR" AS "by_FIRST_MET_YEAR", anon_20.count_ AS count_, anon_20."distinct_KIND" AS "distinct_KIND", anon_20.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_21."by_FIRST_MET_YEAR" AS "by_FIRST_MET_YEAR", anon_21.count_ AS count_, anon_21."distinct_KIND" AS "distinct_KIND", translate(encode(convert_to(CAST(json_build_array('1a8c78c7'::text, coalesce(anon_21.count_, 0), anon_21."by_FIRST_MET_YEAR" IS NULL, coalesce(anon_21."by_FIRST_MET_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_22."by_FIRST_MET_YEAR" AS "by_FIRST_MET_YEAR", count(DISTINCT anon_22.item_id) AS count_, count(DISTINCT anon_22."by_KIND") AS "distinct_KIND"
FROM
(SELECT anon_3.actor_id AS item_id, CASE WHEN (anon_3.first_met = anon_3.first_met OR date_trunc('year'::text, CAST(anon_3.first_met AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_3.first_met AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_3.first_met AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_FIRST_MET_YEAR",
(SELECT actor_3.kind
FROM actor AS actor_3
WHERE actor_3.id = anon_3.actor_id) AS "by_KIND"
FROM
(SELECT anon_4.actor_id AS actor_id, count(anon_4.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_4.meeting_id IS NOT NULL AND anon_4.parties = 2) AS bilateral_count, count(anon_4.agreement_id) AS agreement_count, min(anon_4.first) AS first_met, max(anon_4.last) AS last_met
FROM
(SELECT participation_2.actor_id AS actor_id, meeting_1.id AS meeting_id,
(SELECT count(*) AS count_2
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS parties, meeting_1.start_earliest AS first, meeting_1.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id JOIN meeting AS meeting_1 ON meeting_1.id = participation_1.meeting_id
WHERE participation_1.actor_id = country_1.id AND participation_2.actor_id != country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text UNION ALL SELECT agreement_party_2.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__1, CAST(NULL AS DATE) AS anon__2, CAST(NULL AS DATE) AS anon__3, agreement_party_1.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_2.actor_id != country_1.id AND agreement_party_1.live) AS anon_4 GROUP BY anon_4.actor_id) AS anon_3
WHERE anon_3.meeting_count > $1::INTEGER) AS anon_22 GROUP BY anon_22."by_FIRST_MET_YEAR") AS anon_21
ORDER BY coalesce(anon_21.count_, 0) DESC, anon_21."by_FIRST_MET_YEAR" IS NULL, coalesce(anon_21."by_FIRST_MET_YEAR", 0)

LIMIT $5::INTEGER) AS anon_20) AS anon_19), 'null')) || ('}')) AS anon_2), 'null') || ',"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"metWith":' || coalesce((SELECT ('{"groups":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"key":{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_3.code)::text, 'null') || '}') AS anon_26
FROM country AS country_3
WHERE country_3.id = anon_27."by_ACTOR"),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_28
FROM organization AS organization_3
WHERE organization_3.id = anon_27."by_ACTOR")), 'null') || ',"lastMetYear":' || coalesce((anon_27."by_LAST_MET_YEAR")::text, 'null') || '},"count":' || coalesce((anon_27.count_)::text, 'null') || ',"distinct":' || coalesce((anon_27."distinct_ROLE")::text, 'null')) || (',"min":{"meetingCount":' || coalesce((anon_27."min_meetingCount")::text, 'null') || ',"firstMet":' || coalesce(to_json(anon_27."min_firstMet")::text, 'null') || ',"lastMet":' || coalesce(to_json(anon_27."min_lastMet")::text, 'null') || '},"max":{"meetingCount":' || coalesce((anon_27."max_meetingCount")::text, 'null')) || ('}}')), ','
ORDER BY anon_27.n), '') || ']') AS anon_25
FROM
(SELECT anon_29."by_ACTOR" AS "by_ACTOR", anon_29."by_LAST_MET_YEAR" AS "by_LAST_MET_YEAR", anon_29.count_ AS count_, anon_29."distinct_ROLE" AS "distinct_ROLE", anon_29."min_meetingCount" AS "min_meetingCount", anon_29."min_firstMet" AS "min_firstMet", anon_29."min_lastMet" AS "min_lastMet", anon_29."max_meetingCount" AS "max_meetingCount", row_number() OVER () AS n
FROM
(SELECT anon_30."by_ACTOR" AS "by_ACTOR", anon_30."by_LAST_MET_YEAR" AS "by_LAST_MET_YEAR", anon_30.count_ AS count_, anon_30."distinct_ROLE" AS "distinct_ROLE", anon_30."min_meetingCount" AS "min_meetingCount", anon_30."min_firstMet" AS "min_firstMet", anon_30."min_lastMet" AS "min_lastMet", anon_30."max_meetingCount" AS "max_meetingCount"
FROM
(SELECT anon_31."by_ACTOR" AS "by_ACTOR", anon_31."by_LAST_MET_YEAR" AS "by_LAST_MET_YEAR", count(DISTINCT anon_31.item_id) AS count_, count(DISTINCT anon_31."by_ROLE") AS "distinct_ROLE", min(anon_31."min_meetingCount") AS "min_meetingCount", min(anon_31."min_firstMet") AS "min_firstMet", min(anon_31."min_lastMet") AS "min_lastMet", max(anon_31."max_meetingCount") AS "max_meetingCount"
FROM
(SELECT anon_32.official_id AS item_id, anon_33.value AS "by_ACTOR", CASE WHEN (anon_32.last_met = anon_32.last_met OR date_trunc('year'::text, CAST(anon_32.last_met AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_32.last_met AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_32.last_met AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_LAST_MET_YEAR", anon_34.value AS "by_ROLE", anon_32.meeting_count AS "min_meetingCount", anon_32.meeting_count AS "max_meetingCount", anon_32.first_met AS "min_firstMet", anon_32.first_met AS "max_firstMet", anon_32.last_met AS "min_lastMet", anon_32.last_met AS "max_lastMet"
FROM
(SELECT attendance_2.official_id AS official_id, count(*) AS meeting_count, min(meeting_2.start_earliest) AS first_met, max(meeting_2.start_latest) AS last_met
FROM attendance AS attendance_1 JOIN attendance AS attendance_2 ON attendance_2.meeting_id = attendance_1.meeting_id JOIN meeting AS meeting_2 ON meeting_2.id = attendance_1.meeting_id
WHERE attendance_1.official_id = cut_2.id AND attendance_2.official_id != cut_2.id AND attendance_1.live AND attendance_1.status = 'HELD'::text GROUP BY attendance_2.official_id) AS anon_32 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT
(SELECT office_2.actor_id
FROM office AS office_2
WHERE office_2.id = office_holding_2.office_id) AS value
FROM office_holding AS office_holding_2, official AS official_2
WHERE office_holding_2.official_id = official_2.id AND office_holding_2.live AND official_2.id = anon_32.official_id) AS anon_33 ON anon_33.value IS NOT NULL LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_3.roles
FROM office AS office_3
WHERE office_3.id = office_holding_3.office_id)) AS value
FROM office_holding AS office_holding_3, official AS official_3
WHERE office_holding_3.official_id = official_3.id AND office_holding_3.live AND official_3.id = anon_32.official_id) AS anon_34 ON anon_34.value IS NOT NULL) AS anon_31 GROUP BY anon_31."by_ACTOR", anon_31."by_LAST_MET_YEAR") AS anon_30
ORDER BY coalesce(anon_30.count_, 0) DESC, anon_30."by_ACTOR" IS NULL, coalesce(anon_30."by_ACTOR", '00000000-0000-0000-0000-000000000000'::uuid), anon_30."by_LAST_MET_YEAR" IS NULL, coalesce(anon_30."by_LAST_MET_YEAR", 0)

LIMIT $6::INTEGER) AS anon_29) AS anon_27), 'null') || ',"roles":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(anon_36.cursor)::text, 'null') || ',"key":{"role":' || coalesce(to_json(anon_36."by_ROLE")::text, 'null') || ',"firstMetYear":' || coalesce((anon_36."by_FIRST_MET_YEAR")::text, 'null') || '},"count":' || coalesce((anon_36.count_)::text, 'null')) || ('}')), ','
ORDER BY anon_36.n), '') || ']') AS anon_35
FROM
(SELECT anon_37."by_ROLE" AS "by_ROLE", anon_37."by_FIRST_MET_YEAR" AS "by_FIRST_MET_YEAR", anon_37.count_ AS count_, anon_37.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_38."by_ROLE" AS "by_ROLE", anon_38."by_FIRST_MET_YEAR" AS "by_FIRST_MET_YEAR", anon_38.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('50f8e94d'::text, coalesce(anon_38.count_, 0), anon_38."by_ROLE" IS NULL, coalesce(anon_38."by_ROLE", ''), anon_38."by_FIRST_MET_YEAR" IS NULL, coalesce(anon_38."by_FIRST_MET_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_39."by_ROLE" AS "by_ROLE", anon_39."by_FIRST_MET_YEAR" AS "by_FIRST_MET_YEAR", count(*) AS count_
FROM
(SELECT anon_32.official_id AS item_id, anon_40.value AS "by_ROLE", CASE WHEN (anon_32.first_met = anon_32.first_met OR date_trunc('year'::text, CAST(anon_32.first_met AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(anon_32.first_met AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(anon_32.first_met AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_FIRST_MET_YEAR"
FROM
(SELECT attendance_2.official_id AS official_id, count(*) AS meeting_count, min(meeting_2.start_earliest) AS first_met, max(meeting_2.start_latest) AS last_met
FROM attendance AS attendance_1 JOIN attendance AS attendance_2 ON attendance_2.meeting_id = attendance_1.meeting_id JOIN meeting AS meeting_2 ON meeting_2.id = attendance_1.meeting_id
WHERE attendance_1.official_id = cut_2.id AND attendance_2.official_id != cut_2.id AND attendance_1.live AND attendance_1.status = 'HELD'::text GROUP BY attendance_2.official_id) AS anon_32 LEFT OUTER JOIN LATERAL
(SELECT DISTINCT unnest((SELECT office_4.roles
FROM office AS office_4
WHERE office_4.id = office_holding_4.office_id)) AS value
FROM office_holding AS office_holding_4, official AS official_4
WHERE office_holding_4.official_id = official_4.id AND office_holding_4.live AND official_4.id = anon_32.official_id) AS anon_40 ON anon_40.value IS NOT NULL) AS anon_39 GROUP BY anon_39."by_ROLE", anon_39."by_FIRST_MET_YEAR") AS anon_38
ORDER BY coalesce(anon_38.count_, 0) DESC, anon_38."by_ROLE" IS NULL, coalesce(anon_38."by_ROLE", ''), anon_38."by_FIRST_MET_YEAR" IS NULL, coalesce(anon_38."by_FIRST_MET_YEAR", 0)

LIMIT $7::INTEGER) AS anon_37) AS anon_36), 'null') || '}') AS anon_24), 'null') || '}'), ','), '') || ']}') AS anon_23
FROM
(SELECT official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_1.live)
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $8::INTEGER) AS cut_2), 'null') || ',"officeHolders":' || coalesce((SELECT ('{"groups":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(anon_43.cursor)::text, 'null') || ',"key":{"answer":' || coalesce(to_json(anon_43."by_ANSWER")::text, 'null') || ',"basis":' || coalesce(to_json(anon_43."by_BASIS")::text, 'null') || '},"count":' || coalesce((anon_43.count_)::text, 'null')) || (',"distinct":' || coalesce((anon_43."distinct_OFFICIAL")::text, 'null') || '}')), ','
ORDER BY anon_43.n), '') || ']') AS anon_42
FROM
(SELECT anon_44."by_ANSWER" AS "by_ANSWER", anon_44."by_BASIS" AS "by_BASIS", anon_44.count_ AS count_, anon_44."distinct_OFFICIAL" AS "distinct_OFFICIAL", anon_44.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_45."by_ANSWER" AS "by_ANSWER", anon_45."by_BASIS" AS "by_BASIS", anon_45.count_ AS count_, anon_45."distinct_OFFICIAL" AS "distinct_OFFICIAL", translate(encode(convert_to(CAST(json_build_array('e72aeb96'::text, coalesce(anon_45.count_, 0), anon_45."by_ANSWER" IS NULL, coalesce(anon_45."by_ANSWER", ''), anon_45."by_BASIS" IS NULL, coalesce(anon_45."by_BASIS", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_46."by_ANSWER" AS "by_ANSWER", anon_46."by_BASIS" AS "by_BASIS", count(DISTINCT anon_46.item_id) AS count_, count(DISTINCT anon_46."by_OFFICIAL") AS "distinct_OFFICIAL"
FROM
(SELECT anon_47.holding_id AS item_id, anon_47.answer AS "by_ANSWER", anon_47.basis AS "by_BASIS",
(SELECT official_6.id
FROM official AS official_6
WHERE official_6.id = anon_47.official_id) AS "by_OFFICIAL"
FROM
(SELECT office_holding_5.id AS holding_id, office_holding_5.official_id AS official_id, office_holding_5.office_id AS office_id, official_5.display_name AS name, CASE WHEN (office_holding_5.start_earliest > $9::DATE OR office_holding_5.end_latest < $9::DATE) THEN 'NO'::text WHEN (office_holding_5.start_latest <= $9::DATE AND CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END >= $9::DATE) THEN 'YES'::text WHEN (office_holding_5.first_observed_earliest = $9::DATE AND office_holding_5.first_observed_latest = $9::DATE OR office_holding_5.last_observed_earliest = $9::DATE AND office_holding_5.last_observed_latest = $9::DATE) THEN 'YES'::text WHEN (least(office_holding_5.start_latest, office_holding_5.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_8
WHERE office_holding_8.office_id = office_holding_5.office_id AND office_holding_8.official_id != office_holding_5.official_id AND office_holding_8.live AND (office_holding_8.first_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.first_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.last_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.last_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.start_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.start_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest))))) THEN 'YES'::text WHEN ((office_5.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_6
WHERE office_holding_6.office_id = office_holding_5.office_id AND office_holding_6.official_id != office_holding_5.official_id AND office_holding_6.live AND (office_holding_6.start_latest <= $9::DATE AND CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END >= $9::DATE OR office_holding_6.first_observed_earliest = $9::DATE AND office_holding_6.first_observed_latest = $9::DATE OR office_holding_6.last_observed_earliest = $9::DATE AND office_holding_6.last_observed_latest = $9::DATE OR least(office_holding_6.start_latest, office_holding_6.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_7
WHERE office_holding_7.office_id = office_holding_6.office_id AND office_holding_7.official_id != office_holding_6.official_id AND office_holding_7.live AND (office_holding_7.first_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.first_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.last_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.last_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.start_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.start_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest)))))))) THEN 'NO'::text ELSE 'UNKNOWN'::text END AS answer, CASE WHEN (office_holding_5.start_earliest > $9::DATE OR office_holding_5.end_latest < $9::DATE) THEN 'OUTSIDE_KNOWN_DATES'::text WHEN (office_holding_5.start_latest <= $9::DATE AND CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END >= $9::DATE) THEN 'KNOWN_DATES'::text WHEN (office_holding_5.first_observed_earliest = $9::DATE AND office_holding_5.first_observed_latest = $9::DATE OR office_holding_5.last_observed_earliest = $9::DATE AND office_holding_5.last_observed_latest = $9::DATE) THEN 'OBSERVED'::text WHEN (least(office_holding_5.start_latest, office_holding_5.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_8
WHERE office_holding_8.office_id = office_holding_5.office_id AND office_holding_8.official_id != office_holding_5.official_id AND office_holding_8.live AND (office_holding_8.first_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.first_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.last_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.last_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.start_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.start_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest))))) THEN 'BETWEEN_OBSERVATIONS'::text WHEN ((office_5.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_6
WHERE office_holding_6.office_id = office_holding_5.office_id AND office_holding_6.official_id != office_holding_5.official_id AND office_holding_6.live AND (office_holding_6.start_latest <= $9::DATE AND CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END >= $9::DATE OR office_holding_6.first_observed_earliest = $9::DATE AND office_holding_6.first_observed_latest = $9::DATE OR office_holding_6.last_observed_earliest = $9::DATE AND office_holding_6.last_observed_latest = $9::DATE OR least(office_holding_6.start_latest, office_holding_6.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_7
WHERE office_holding_7.office_id = office_holding_6.office_id AND office_holding_7.official_id != office_holding_6.official_id AND office_holding_7.live AND (office_holding_7.first_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.first_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.last_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.last_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.start_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.start_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest)))))))) THEN 'ANOTHER_HOLDER'::text ELSE 'NONE'::text END AS basis
FROM office_holding AS office_holding_5 JOIN office AS office_5 ON office_5.id = office_holding_5.office_id JOIN official AS official_5 ON official_5.id = office_holding_5.official_id
WHERE office_5.actor_id = country_1.id AND office_holding_5.live AND (office_5.roles @> $10::TEXT[])) AS anon_47) AS anon_46 GROUP BY anon_46."by_ANSWER", anon_46."by_BASIS") AS anon_45
ORDER BY coalesce(anon_45.count_, 0) DESC, anon_45."by_ANSWER" IS NULL, coalesce(anon_45."by_ANSWER", ''), anon_45."by_BASIS" IS NULL, coalesce(anon_45."by_BASIS", '')

LIMIT $11::INTEGER) AS anon_44) AS anon_43), 'null') || ',"each":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_8.display_name)::text, 'null') || '}') AS anon_49
FROM official AS official_8
WHERE official_8.id = anon_50."by_OFFICIAL"), 'null') || ',"office":' || coalesce((SELECT ('{"label":' || coalesce(to_json(office_7.label)::text, 'null') || '}') AS anon_51
FROM office AS office_7
WHERE office_7.id = anon_50."by_OFFICE"), 'null') || '},"count":' || coalesce((anon_50.count_)::text, 'null') || '}'), ','
ORDER BY anon_50.n), '') || ']') AS anon_48
FROM
(SELECT anon_52."by_OFFICIAL" AS "by_OFFICIAL", anon_52."by_OFFICE" AS "by_OFFICE", anon_52.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_53."by_OFFICIAL" AS "by_OFFICIAL", anon_53."by_OFFICE" AS "by_OFFICE", anon_53.count_ AS count_
FROM
(SELECT anon_54."by_OFFICIAL" AS "by_OFFICIAL", anon_54."by_OFFICE" AS "by_OFFICE", count(*) AS count_
FROM
(SELECT anon_47.holding_id AS item_id,
(SELECT official_7.id
FROM official AS official_7
WHERE official_7.id = anon_47.official_id) AS "by_OFFICIAL",
(SELECT office_6.id
FROM office AS office_6
WHERE office_6.id = anon_47.office_id) AS "by_OFFICE"
FROM
(SELECT office_holding_5.id AS holding_id, office_holding_5.official_id AS official_id, office_holding_5.office_id AS office_id, official_5.display_name AS name, CASE WHEN (office_holding_5.start_earliest > $9::DATE OR office_holding_5.end_latest < $9::DATE) THEN 'NO'::text WHEN (office_holding_5.start_latest <= $9::DATE AND CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END >= $9::DATE) THEN 'YES'::text WHEN (office_holding_5.first_observed_earliest = $9::DATE AND office_holding_5.first_observed_latest = $9::DATE OR office_holding_5.last_observed_earliest = $9::DATE AND office_holding_5.last_observed_latest = $9::DATE) THEN 'YES'::text WHEN (least(office_holding_5.start_latest, office_holding_5.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_8
WHERE office_holding_8.office_id = office_holding_5.office_id AND office_holding_8.official_id != office_holding_5.official_id AND office_holding_8.live AND (office_holding_8.first_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.first_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.last_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.last_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.start_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.start_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest))))) THEN 'YES'::text WHEN ((office_5.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_6
WHERE office_holding_6.office_id = office_holding_5.office_id AND office_holding_6.official_id != office_holding_5.official_id AND office_holding_6.live AND (office_holding_6.start_latest <= $9::DATE AND CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END >= $9::DATE OR office_holding_6.first_observed_earliest = $9::DATE AND office_holding_6.first_observed_latest = $9::DATE OR office_holding_6.last_observed_earliest = $9::DATE AND office_holding_6.last_observed_latest = $9::DATE OR least(office_holding_6.start_latest, office_holding_6.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_7
WHERE office_holding_7.office_id = office_holding_6.office_id AND office_holding_7.official_id != office_holding_6.official_id AND office_holding_7.live AND (office_holding_7.first_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.first_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.last_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.last_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.start_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.start_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest)))))))) THEN 'NO'::text ELSE 'UNKNOWN'::text END AS answer, CASE WHEN (office_holding_5.start_earliest > $9::DATE OR office_holding_5.end_latest < $9::DATE) THEN 'OUTSIDE_KNOWN_DATES'::text WHEN (office_holding_5.start_latest <= $9::DATE AND CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END >= $9::DATE) THEN 'KNOWN_DATES'::text WHEN (office_holding_5.first_observed_earliest = $9::DATE AND office_holding_5.first_observed_latest = $9::DATE OR office_holding_5.last_observed_earliest = $9::DATE AND office_holding_5.last_observed_latest = $9::DATE) THEN 'OBSERVED'::text WHEN (least(office_holding_5.start_latest, office_holding_5.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_8
WHERE office_holding_8.office_id = office_holding_5.office_id AND office_holding_8.official_id != office_holding_5.official_id AND office_holding_8.live AND (office_holding_8.first_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.first_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.last_observed_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.last_observed_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest) OR office_holding_8.start_earliest <= greatest(CASE WHEN (office_holding_5.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_5.end_earliest END, office_holding_5.last_observed_earliest) AND office_holding_8.start_latest >= least(office_holding_5.start_latest, office_holding_5.first_observed_latest))))) THEN 'BETWEEN_OBSERVATIONS'::text WHEN ((office_5.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_6
WHERE office_holding_6.office_id = office_holding_5.office_id AND office_holding_6.official_id != office_holding_5.official_id AND office_holding_6.live AND (office_holding_6.start_latest <= $9::DATE AND CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END >= $9::DATE OR office_holding_6.first_observed_earliest = $9::DATE AND office_holding_6.first_observed_latest = $9::DATE OR office_holding_6.last_observed_earliest = $9::DATE AND office_holding_6.last_observed_latest = $9::DATE OR least(office_holding_6.start_latest, office_holding_6.first_observed_latest) <= $9::DATE AND greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) >= $9::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_7
WHERE office_holding_7.office_id = office_holding_6.office_id AND office_holding_7.official_id != office_holding_6.official_id AND office_holding_7.live AND (office_holding_7.first_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.first_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.last_observed_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.last_observed_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest) OR office_holding_7.start_earliest <= greatest(CASE WHEN (office_holding_6.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_6.end_earliest END, office_holding_6.last_observed_earliest) AND office_holding_7.start_latest >= least(office_holding_6.start_latest, office_holding_6.first_observed_latest)))))))) THEN 'ANOTHER_HOLDER'::text ELSE 'NONE'::text END AS basis
FROM office_holding AS office_holding_5 JOIN office AS office_5 ON office_5.id = office_holding_5.office_id JOIN official AS official_5 ON official_5.id = office_holding_5.official_id
WHERE office_5.actor_id = country_1.id AND office_holding_5.live AND (office_5.roles @> $10::TEXT[])) AS anon_47) AS anon_54 GROUP BY anon_54."by_OFFICIAL", anon_54."by_OFFICE") AS anon_53
ORDER BY coalesce(anon_53.count_, 0) DESC, anon_53."by_OFFICIAL" IS NULL, coalesce(anon_53."by_OFFICIAL", '00000000-0000-0000-0000-000000000000'::uuid), anon_53."by_OFFICE" IS NULL, coalesce(anon_53."by_OFFICE", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $12::INTEGER) AS anon_52) AS anon_50), 'null') || '}') AS anon_41), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $13::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $14::UUID))), 'null') || '}'), 'UTF8'::text) AS data
