SELECT JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('partners' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_2.code RETURNING json) AS anon_3
FROM country AS country_2
WHERE country_2.id = actor_1.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END RETURNING json) AS anon_4
FROM organization AS organization_3
WHERE organization_3.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = cut_1.actor_id), 'meetingCount' VALUE cut_1.meeting_count, 'bilateralCount' VALUE cut_1.bilateral_count, 'agreementCount' VALUE cut_1.agreement_count, 'firstMet' VALUE cut_1.first_met, 'lastMet' VALUE cut_1.last_met RETURNING json)), '[]'::json) RETURNING json) AS anon_2
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
WHERE participation_1.actor_id = organization_1.id AND participation_2.actor_id != organization_1.id AND participation_1.live AND participation_1.status = 'HELD'::text UNION ALL SELECT agreement_party_2.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_7, CAST(NULL AS INTEGER) AS anon__1, CAST(NULL AS DATE) AS anon__2, CAST(NULL AS DATE) AS anon__3, agreement_party_1.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id
WHERE agreement_party_1.actor_id = organization_1.id AND agreement_party_2.actor_id != organization_1.id AND agreement_party_1.live) AS anon_6 GROUP BY anon_6.actor_id) AS anon_5
ORDER BY anon_5.meeting_count DESC, anon_5.actor_id ASC

LIMIT $1::INTEGER) AS cut_1), 'officeHolders' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('answer' VALUE cut_2.answer, 'basis' VALUE cut_2.basis, 'node' VALUE
(SELECT JSON_OBJECT('name' VALUE official_2.display_name RETURNING json) AS anon_9
FROM official AS official_2
WHERE official_2.id = cut_2.official_id), 'office' VALUE
(SELECT JSON_OBJECT('label' VALUE office_2.label RETURNING json) AS anon_10
FROM office AS office_2
WHERE office_2.id = cut_2.office_id), 'holding' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_5.title RETURNING json) AS anon_11
FROM office_holding AS office_holding_5
WHERE office_holding_5.id = cut_2.holding_id) RETURNING json)), '[]'::json) RETURNING json) AS anon_8
FROM
(SELECT anon_12.answer AS answer, anon_12.basis AS basis, anon_12.official_id AS official_id, anon_12.office_id AS office_id, anon_12.holding_id AS holding_id
FROM
(SELECT office_holding_1.id AS holding_id, office_holding_1.official_id AS official_id, office_holding_1.office_id AS office_id, official_1.display_name AS name, CASE WHEN (office_holding_1.start_earliest > current_date OR office_holding_1.end_latest < current_date) THEN 'NO'::text WHEN (office_holding_1.start_latest <= current_date AND CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END >= current_date) THEN 'YES'::text WHEN (office_holding_1.first_observed_earliest = current_date AND office_holding_1.first_observed_latest = current_date OR office_holding_1.last_observed_earliest = current_date AND office_holding_1.last_observed_latest = current_date) THEN 'YES'::text WHEN (least(office_holding_1.start_latest, office_holding_1.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_1.office_id AND office_holding_4.official_id != office_holding_1.official_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest <= greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) AND office_holding_4.first_observed_latest >= least(office_holding_1.start_latest, office_holding_1.first_observed_latest) OR office_holding_4.last_observed_earliest <= greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) AND office_holding_4.last_observed_latest >= least(office_holding_1.start_latest, office_holding_1.first_observed_latest) OR office_holding_4.start_earliest <= greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) AND office_holding_4.start_latest >= least(office_holding_1.start_latest, office_holding_1.first_observed_latest))))) THEN 'YES'::text WHEN ((office_1.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_2
WHERE office_holding_2.office_id = office_holding_1.office_id AND office_holding_2.official_id != office_holding_1.official_id AND office_holding_2.live AND (office_holding_2.start_latest <= current_date AND CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END >= current_date OR office_holding_2.first_observed_earliest = current_date AND office_holding_2.first_observed_latest = current_date OR office_holding_2.last_observed_earliest = current_date AND office_holding_2.last_observed_latest = current_date OR least(office_holding_2.start_latest, office_holding_2.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.official_id != office_holding_2.official_id AND office_holding_3.live AND (office_holding_3.first_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_3.first_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_3.last_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_3.last_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_3.start_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_3.start_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest)))))))) THEN 'NO'::text ELSE 'UNKNOWN'::text END AS answer, CASE WHEN (office_holding_1.start_earliest > current_date OR office_holding_1.end_latest < current_date) THEN 'OUTSIDE_KNOWN_DATES'::text WHEN (office_holding_1.start_latest <= current_date AND CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END >= current_date) THEN 'KNOWN_DATES'::text WHEN (office_holding_1.first_observed_earliest = current_date AND office_holding_1.first_observed_latest = current_date OR office_holding_1.last_observed_earliest = current_date AND office_holding_1.last_observed_latest = current_date) THEN 'OBSERVED'::text WHEN (least(office_holding_1.start_latest, office_holding_1.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_1.office_id AND office_holding_4.official_id != office_holding_1.official_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest <= greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) AND office_holding_4.first_observed_latest >= least(office_holding_1.start_latest, office_holding_1.first_observed_latest) OR office_holding_4.last_observed_earliest <= greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) AND office_holding_4.last_observed_latest >= least(office_holding_1.start_latest, office_holding_1.first_observed_latest) OR office_holding_4.start_earliest <= greatest(CASE WHEN (office_holding_1.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_1.end_earliest END, office_holding_1.last_observed_earliest) AND office_holding_4.start_latest >= least(office_holding_1.start_latest, office_holding_1.first_observed_latest))))) THEN 'BETWEEN_OBSERVATIONS'::text WHEN ((office_1.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_2
WHERE office_holding_2.office_id = office_holding_1.office_id AND office_holding_2.official_id != office_holding_1.official_id AND office_holding_2.live AND (office_holding_2.start_latest <= current_date AND CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END >= current_date OR office_holding_2.first_observed_earliest = current_date AND office_holding_2.first_observed_latest = current_date OR office_holding_2.last_observed_earliest = current_date AND office_holding_2.last_observed_latest = current_date OR least(office_holding_2.start_latest, office_holding_2.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.official_id != office_holding_2.official_id AND office_holding_3.live AND (office_holding_3.first_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_3.first_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_3.last_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_3.last_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_3.start_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_3.start_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest)))))))) THEN 'ANOTHER_HOLDER'::text ELSE 'NONE'::text END AS basis
FROM office_holding AS office_holding_1 JOIN office AS office_1 ON office_1.id = office_holding_1.office_id JOIN official AS official_1 ON official_1.id = office_holding_1.official_id
WHERE office_1.actor_id = organization_1.id AND office_holding_1.live AND (office_1.roles @> $2::TEXT[])) AS anon_12
ORDER BY CASE WHEN (anon_12.answer = 'YES'::text) THEN 0 WHEN (anon_12.answer = 'UNKNOWN'::text) THEN 1 ELSE 2 END ASC, anon_12.name ASC, anon_12.holding_id ASC

LIMIT $3::INTEGER) AS cut_2) RETURNING json) AS anon_1
FROM organization AS organization_1
WHERE organization_1.id = coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $4::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $5::VARCHAR AND organization_2.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))) RETURNING json) AS data
