SELECT convert_to(('{"country":' || coalesce((SELECT ('{"partners":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg((('{"node":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_3.code)::text, 'null') || '}') AS anon_3
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = cut_1.actor_id), 'null') || ',"meetingCount":' || coalesce((cut_1.meeting_count)::text, 'null') || ',"bilateralCount":' || coalesce((cut_1.bilateral_count)::text, 'null') || ',"agreementCount":' || coalesce((cut_1.agreement_count)::text, 'null')) || (',"firstMet":' || coalesce(to_json(cut_1.first_met)::text, 'null') || ',"lastMet":' || coalesce(to_json(cut_1.last_met)::text, 'null') || '}')), ','), '') || ']}') AS anon_2
FROM
(SELECT anon_5.actor_id AS actor_id, anon_5.meeting_count AS meeting_count, anon_5.bilateral_count AS bilateral_count, anon_5.agreement_count AS agreement_count, anon_5.first_met AS first_met, anon_5.last_met AS last_met
FROM
(SELECT anon_6.actor_id AS actor_id, count(anon_6.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_6.meeting_id IS NOT NULL AND anon_6.parties = 2) AS bilateral_count, count(anon_6.agreement_id) AS agreement_count, min(anon_6.first) AS first_met, max(anon_6.last) AS last_met
FROM
(SELECT participation_2.actor_id AS actor_id, meeting_1.id AS meeting_id,
(SELECT count(*) AS count_1
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) AS parties, meeting_1.start_earliest AS first, meeting_1.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id JOIN meeting AS meeting_1 ON meeting_1.id = participation_1.meeting_id
WHERE participation_1.actor_id = country_1.id AND participation_2.actor_id != country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text UNION ALL SELECT agreement_party_2.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_7, CAST(NULL AS INTEGER) AS anon__1, CAST(NULL AS DATE) AS anon__2, CAST(NULL AS DATE) AS anon__3, agreement_party_1.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_2.actor_id != country_1.id AND agreement_party_1.live) AS anon_6 GROUP BY anon_6.actor_id) AS anon_5
ORDER BY anon_5.meeting_count DESC, anon_5.actor_id ASC

LIMIT $1::INTEGER) AS cut_1), 'null') || ',"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_2.display_name)::text, 'null') || ',"metWith":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg((('{"node":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_2.display_name)::text, 'null') || '}') AS anon_10
FROM official AS official_2
WHERE official_2.id = cut_3.official_id), 'null') || ',"meetingCount":' || coalesce((cut_3.meeting_count)::text, 'null') || ',"firstMet":' || coalesce(to_json(cut_3.first_met)::text, 'null') || ',"lastMet":' || coalesce(to_json(cut_3.last_met)::text, 'null')) || ('}')), ','), '') || ']}') AS anon_9
FROM
(SELECT anon_11.official_id AS official_id, anon_11.meeting_count AS meeting_count, anon_11.first_met AS first_met, anon_11.last_met AS last_met
FROM
(SELECT attendance_2.official_id AS official_id, count(*) AS meeting_count, min(meeting_2.start_earliest) AS first_met, max(meeting_2.start_latest) AS last_met
FROM attendance AS attendance_1 JOIN attendance AS attendance_2 ON attendance_2.meeting_id = attendance_1.meeting_id JOIN meeting AS meeting_2 ON meeting_2.id = attendance_1.meeting_id
WHERE attendance_1.official_id = cut_2.id AND attendance_2.official_id != cut_2.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND coalesce(attendance_2.actor_id = named.actor_0, EXISTS
(SELECT 1
FROM office_holding AS office_holding_2 JOIN office AS office_2 ON office_2.id = office_holding_2.office_id
WHERE office_holding_2.official_id = attendance_2.official_id AND office_holding_2.live AND office_2.actor_id = named.actor_0)) GROUP BY attendance_2.official_id) AS anon_11
ORDER BY anon_11.meeting_count DESC, anon_11.official_id ASC

LIMIT $2::INTEGER) AS cut_3), 'null') || '}'), ','), '') || ']}') AS anon_8
FROM
(SELECT official_1.display_name AS display_name, official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_1.live)
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $3::INTEGER) AS cut_2), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $6::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $7::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $8::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
