SELECT convert_to(('{"country":' || coalesce((SELECT (('{"lastMet":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
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
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_2.actor_id != country_1.id AND agreement_party_1.live) AS anon_4 GROUP BY anon_4.actor_id) AS anon_3))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT coalesce((SELECT ('{"name":' || coalesce(to_json(country_4.name)::text, 'null') || '}') AS anon_6
FROM country AS country_4
WHERE country_4.id = actor_2.id),
(SELECT ('{"name":' || coalesce(to_json(organization_2.name)::text, 'null') || '}') AS anon_7
FROM organization AS organization_2
WHERE organization_2.id = actor_2.id)) AS coalesce_1
FROM actor AS actor_2
WHERE actor_2.id = cut_1.actor_id), 'null'), ',') FILTER (WHERE cut_1.n <= $1::INTEGER), '') || '],"edges":[' || coalesce(string_agg(('{"__typename":"PartnerEdge","cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('d3b9ca9a'::text, cut_1.k0, cut_1.k1, cut_1.k2, cut_1.k3, cut_1.k4, cut_1.k5) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"lastMet":' || coalesce(to_json(cut_1.last_met)::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Country","name":' || coalesce(to_json(country_5.name)::text, 'null') || ',"alpha3":' || coalesce(to_json(country_5.alpha3)::text, 'null') || '}') AS anon_8
FROM country AS country_5
WHERE country_5.id = actor_3.id),
(SELECT ('{"__typename":"Organization","name":' || coalesce(to_json(organization_3.name)::text, 'null') || '}') AS anon_9
FROM organization AS organization_3
WHERE organization_3.id = actor_3.id)) AS coalesce_2
FROM actor AS actor_3
WHERE actor_3.id = cut_1.actor_id), 'null') || '}'), ',') FILTER (WHERE cut_1.n <= $2::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $3::INTEGER)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('d3b9ca9a'::text, cut_1.k0, cut_1.k1, cut_1.k2, cut_1.k3, cut_1.k4, cut_1.k5) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $4::INTEGER)) ->> -1)::text, 'null') || '}}')) AS anon_2
FROM
(SELECT cut_1_rows.actor_id AS actor_id, cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.k2 AS k2, cut_1_rows.k3 AS k3, cut_1_rows.k4 AS k4, cut_1_rows.k5 AS k5, cut_1_rows.last_met AS last_met, row_number() OVER () AS n
FROM
(SELECT anon_3.actor_id AS actor_id, anon_3.last_met IS NULL AS k0, coalesce(anon_3.last_met, '2000-01-01'::date) AS k1,
(SELECT coalesce((SELECT country_3.name
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT organization_1.name
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_3
FROM actor AS actor_1
WHERE actor_1.id = anon_3.actor_id) IS NULL AS k2, coalesce((SELECT coalesce((SELECT country_3.name
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT organization_1.name
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_3
FROM actor AS actor_1
WHERE actor_1.id = anon_3.actor_id), '') AS k3, anon_3.meeting_count AS k4, anon_3.actor_id AS k5, anon_3.last_met AS last_met
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
ORDER BY anon_3.last_met IS NULL ASC, coalesce(anon_3.last_met, '2000-01-01'::date) DESC,
(SELECT coalesce((SELECT country_3.name
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT organization_1.name
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_3
FROM actor AS actor_1
WHERE actor_1.id = anon_3.actor_id) IS NULL ASC, coalesce((SELECT coalesce((SELECT country_3.name
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT organization_1.name
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_3
FROM actor AS actor_1
WHERE actor_1.id = anon_3.actor_id), '') ASC, anon_3.meeting_count DESC, anon_3.actor_id ASC

LIMIT $5::INTEGER) AS cut_1_rows) AS cut_1), 'null') || ',"often":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM
(SELECT anon_12.actor_id AS actor_id, count(anon_12.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_12.meeting_id IS NOT NULL AND anon_12.parties = 2) AS bilateral_count, count(anon_12.agreement_id) AS agreement_count, min(anon_12.first) AS first_met, max(anon_12.last) AS last_met
FROM
(SELECT participation_5.actor_id AS actor_id, meeting_2.id AS meeting_id,
(SELECT count(*) AS count_4
FROM participation AS participation_6
WHERE participation_6.meeting_id = meeting_2.id) AS parties, meeting_2.start_earliest AS first, meeting_2.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_4 JOIN participation AS participation_5 ON participation_5.meeting_id = participation_4.meeting_id JOIN meeting AS meeting_2 ON meeting_2.id = participation_4.meeting_id
WHERE participation_4.actor_id = country_1.id AND participation_5.actor_id != country_1.id AND participation_4.live AND participation_4.status = 'HELD'::text UNION ALL SELECT agreement_party_4.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__4, CAST(NULL AS DATE) AS anon__5, CAST(NULL AS DATE) AS anon__6, agreement_party_3.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_3 JOIN agreement_party AS agreement_party_4 ON agreement_party_4.agreement_id = agreement_party_3.agreement_id
WHERE agreement_party_3.actor_id = country_1.id AND agreement_party_4.actor_id != country_1.id AND agreement_party_3.live) AS anon_12 GROUP BY anon_12.actor_id) AS anon_11
WHERE anon_11.meeting_count >= $6::INTEGER AND (EXISTS
(SELECT 1
FROM actor AS actor_4
WHERE actor_4.id = anon_11.actor_id AND (EXISTS
(SELECT 1
FROM country AS country_6
WHERE country_6.id = actor_4.id AND true))))))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"meetingCount":' || coalesce((cut_2.meeting_count)::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_7.code)::text, 'null') || '}') AS anon_13
FROM country AS country_7
WHERE country_7.id = actor_5.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_8
WHERE country_8.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END)::text, 'null') || '}') AS anon_14
FROM organization AS organization_4
WHERE organization_4.id = actor_5.id)) AS coalesce_4
FROM actor AS actor_5
WHERE actor_5.id = cut_2.actor_id), 'null') || '}'), ','), '') || ']}') AS anon_10
FROM
(SELECT anon_11.meeting_count AS meeting_count, anon_11.actor_id AS actor_id
FROM
(SELECT anon_12.actor_id AS actor_id, count(anon_12.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_12.meeting_id IS NOT NULL AND anon_12.parties = 2) AS bilateral_count, count(anon_12.agreement_id) AS agreement_count, min(anon_12.first) AS first_met, max(anon_12.last) AS last_met
FROM
(SELECT participation_5.actor_id AS actor_id, meeting_2.id AS meeting_id,
(SELECT count(*) AS count_4
FROM participation AS participation_6
WHERE participation_6.meeting_id = meeting_2.id) AS parties, meeting_2.start_earliest AS first, meeting_2.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_4 JOIN participation AS participation_5 ON participation_5.meeting_id = participation_4.meeting_id JOIN meeting AS meeting_2 ON meeting_2.id = participation_4.meeting_id
WHERE participation_4.actor_id = country_1.id AND participation_5.actor_id != country_1.id AND participation_4.live AND participation_4.status = 'HELD'::text UNION ALL SELECT agreement_party_4.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__4, CAST(NULL AS DATE) AS anon__5, CAST(NULL AS DATE) AS anon__6, agreement_party_3.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_3 JOIN agreement_party AS agreement_party_4 ON agreement_party_4.agreement_id = agreement_party_3.agreement_id
WHERE agreement_party_3.actor_id = country_1.id AND agreement_party_4.actor_id != country_1.id AND agreement_party_3.live) AS anon_12 GROUP BY anon_12.actor_id) AS anon_11
WHERE anon_11.meeting_count >= $6::INTEGER AND (EXISTS
(SELECT 1
FROM actor AS actor_4
WHERE actor_4.id = anon_11.actor_id AND (EXISTS
(SELECT 1
FROM country AS country_6
WHERE country_6.id = actor_4.id AND true))))
ORDER BY anon_11.meeting_count DESC, anon_11.actor_id ASC

LIMIT $7::INTEGER) AS cut_2), 'null') || ',"next":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT coalesce((SELECT ('{"name":' || coalesce(to_json(country_9.name)::text, 'null') || '}') AS anon_16
FROM country AS country_9
WHERE country_9.id = actor_6.id),
(SELECT ('{"name":' || coalesce(to_json(organization_5.name)::text, 'null') || '}') AS anon_17
FROM organization AS organization_5
WHERE organization_5.id = actor_6.id)) AS coalesce_5
FROM actor AS actor_6
WHERE actor_6.id = cut_3.actor_id), 'null'), ',') FILTER (WHERE cut_3.n <= $8::INTEGER), '') || '],"pageInfo":{"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"hasNextPage":' || coalesce((count(*) > $9::INTEGER)::text, 'null') || '}}') AS anon_15
FROM
(SELECT cut_3_rows.actor_id AS actor_id, row_number() OVER () AS n
FROM
(SELECT anon_18.actor_id AS actor_id
FROM
(SELECT anon_19.actor_id AS actor_id, count(anon_19.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_19.meeting_id IS NOT NULL AND anon_19.parties = 2) AS bilateral_count, count(anon_19.agreement_id) AS agreement_count, min(anon_19.first) AS first_met, max(anon_19.last) AS last_met
FROM
(SELECT participation_8.actor_id AS actor_id, meeting_3.id AS meeting_id,
(SELECT count(*) AS count_5
FROM participation AS participation_9
WHERE participation_9.meeting_id = meeting_3.id) AS parties, meeting_3.start_earliest AS first, meeting_3.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_7 JOIN participation AS participation_8 ON participation_8.meeting_id = participation_7.meeting_id JOIN meeting AS meeting_3 ON meeting_3.id = participation_7.meeting_id
WHERE participation_7.actor_id = country_1.id AND participation_8.actor_id != country_1.id AND participation_7.live AND participation_7.status = 'HELD'::text UNION ALL SELECT agreement_party_6.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__7, CAST(NULL AS DATE) AS anon__8, CAST(NULL AS DATE) AS anon__9, agreement_party_5.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_5 JOIN agreement_party AS agreement_party_6 ON agreement_party_6.agreement_id = agreement_party_5.agreement_id
WHERE agreement_party_5.actor_id = country_1.id AND agreement_party_6.actor_id != country_1.id AND agreement_party_5.live) AS anon_19 GROUP BY anon_19.actor_id) AS anon_18
ORDER BY anon_18.meeting_count DESC, anon_18.actor_id ASC

LIMIT $10::INTEGER) AS cut_3_rows) AS cut_3), 'null') || ',"last":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg(('{"meetingCount":' || coalesce((cut_4.meeting_count)::text, 'null') || '}'), ','
ORDER BY cut_4.n DESC), '') || ']}') AS anon_20
FROM
(SELECT cut_4_rows.meeting_count AS meeting_count, row_number() OVER () AS n
FROM
(SELECT anon_21.meeting_count AS meeting_count
FROM
(SELECT anon_22.actor_id AS actor_id, count(anon_22.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_22.meeting_id IS NOT NULL AND anon_22.parties = 2) AS bilateral_count, count(anon_22.agreement_id) AS agreement_count, min(anon_22.first) AS first_met, max(anon_22.last) AS last_met
FROM
(SELECT participation_11.actor_id AS actor_id, meeting_4.id AS meeting_id,
(SELECT count(*) AS count_6
FROM participation AS participation_12
WHERE participation_12.meeting_id = meeting_4.id) AS parties, meeting_4.start_earliest AS first, meeting_4.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_10 JOIN participation AS participation_11 ON participation_11.meeting_id = participation_10.meeting_id JOIN meeting AS meeting_4 ON meeting_4.id = participation_10.meeting_id
WHERE participation_10.actor_id = country_1.id AND participation_11.actor_id != country_1.id AND participation_10.live AND participation_10.status = 'HELD'::text UNION ALL SELECT agreement_party_8.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_5, CAST(NULL AS INTEGER) AS anon__10, CAST(NULL AS DATE) AS anon__11, CAST(NULL AS DATE) AS anon__12, agreement_party_7.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_7 JOIN agreement_party AS agreement_party_8 ON agreement_party_8.agreement_id = agreement_party_7.agreement_id
WHERE agreement_party_7.actor_id = country_1.id AND agreement_party_8.actor_id != country_1.id AND agreement_party_7.live) AS anon_22 GROUP BY anon_22.actor_id) AS anon_21
ORDER BY anon_21.meeting_count ASC, anon_21.actor_id DESC

LIMIT $11::INTEGER) AS cut_4_rows) AS cut_4), 'null')) || (',"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"metWith":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_7
FROM
(SELECT attendance_2.official_id AS official_id, count(*) AS meeting_count, min(meeting_5.start_earliest) AS first_met, max(meeting_5.start_latest) AS last_met
FROM attendance AS attendance_1 JOIN attendance AS attendance_2 ON attendance_2.meeting_id = attendance_1.meeting_id JOIN meeting AS meeting_5 ON meeting_5.id = attendance_1.meeting_id
WHERE attendance_1.official_id = cut_5.id AND attendance_2.official_id != cut_5.id AND attendance_1.live AND attendance_1.status = 'HELD'::text GROUP BY attendance_2.official_id) AS anon_25))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"name":' || coalesce(to_json(official_3.display_name)::text, 'null') || '}') AS anon_26
FROM official AS official_3
WHERE official_3.id = cut_6.official_id), 'null'), ','), '') || '],"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('15c3d699'::text, cut_6.k0, cut_6.k1, cut_6.k2, cut_6.k3, cut_6.k4, cut_6.k5) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"firstMet":' || coalesce(to_json(cut_6.first_met)::text, 'null') || ',"node":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_4.display_name)::text, 'null') || '}') AS anon_27
FROM official AS official_4
WHERE official_4.id = cut_6.official_id), 'null') || '}'), ','), '') || '],"pageInfo":{"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('15c3d699'::text, cut_6.k0, cut_6.k1, cut_6.k2, cut_6.k3, cut_6.k4, cut_6.k5) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))) ->> -1)::text, 'null')) || ('},"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_29.found THEN 'FOUND'::text WHEN (anon_29.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_29.article_count)::text, 'null') || '}') AS anon_28
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[cut_5.id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM
(SELECT attendance_2.official_id AS official_id, count(*) AS meeting_count, min(meeting_5.start_earliest) AS first_met, max(meeting_5.start_latest) AS last_met
FROM attendance AS attendance_1 JOIN attendance AS attendance_2 ON attendance_2.meeting_id = attendance_1.meeting_id JOIN meeting AS meeting_5 ON meeting_5.id = attendance_1.meeting_id
WHERE attendance_1.official_id = cut_5.id AND attendance_2.official_id != cut_5.id AND attendance_1.live AND attendance_1.status = 'HELD'::text GROUP BY attendance_2.official_id) AS anon_25) AS found, count(article_1.id) AS article_count, count(DISTINCT article_1.outlet) AS outlet_count, min(article_1.sort_date) FILTER (WHERE article_1.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_1.published_edtf IS NOT NULL) THEN article_1.published_latest ELSE article_1.dateline_latest END) AS last_published
FROM article AS article_1
WHERE article_1.id IN
(SELECT report_1.article_id
FROM report AS report_1
WHERE report_1.survivor_id = cut_5.id AND report_1.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_1.sort_date > '-infinity'::date AND article_1.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_1.published_edtf IS NOT NULL) THEN article_1.published_latest ELSE article_1.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_29), 'null') || '}')) AS anon_24
FROM
(SELECT anon_25.official_id AS official_id, anon_25.first_met IS NULL AS k0, coalesce(anon_25.first_met, '2000-01-01'::date) AS k1,
(SELECT official_2.display_name
FROM official AS official_2
WHERE official_2.id = anon_25.official_id) IS NULL AS k2, coalesce((SELECT official_2.display_name
FROM official AS official_2
WHERE official_2.id = anon_25.official_id), '') AS k3, anon_25.meeting_count AS k4, anon_25.official_id AS k5, anon_25.first_met AS first_met
FROM
(SELECT attendance_2.official_id AS official_id, count(*) AS meeting_count, min(meeting_5.start_earliest) AS first_met, max(meeting_5.start_latest) AS last_met
FROM attendance AS attendance_1 JOIN attendance AS attendance_2 ON attendance_2.meeting_id = attendance_1.meeting_id JOIN meeting AS meeting_5 ON meeting_5.id = attendance_1.meeting_id
WHERE attendance_1.official_id = cut_5.id AND attendance_2.official_id != cut_5.id AND attendance_1.live AND attendance_1.status = 'HELD'::text GROUP BY attendance_2.official_id) AS anon_25
ORDER BY anon_25.first_met IS NULL ASC, coalesce(anon_25.first_met, '2000-01-01'::date) ASC,
(SELECT official_2.display_name
FROM official AS official_2
WHERE official_2.id = anon_25.official_id) IS NULL ASC, coalesce((SELECT official_2.display_name
FROM official AS official_2
WHERE official_2.id = anon_25.official_id), '') DESC, anon_25.meeting_count DESC, anon_25.official_id ASC

LIMIT $12::INTEGER) AS cut_6), 'null') || '}'), ','), '') || ']}') AS anon_23
FROM
(SELECT official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_1.live)
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $13::INTEGER) AS cut_5), 'null') || ',"officeHolders":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_8
FROM
(SELECT office_holding_2.id AS holding_id, office_holding_2.official_id AS official_id, office_holding_2.office_id AS office_id, official_5.display_name AS name, CASE WHEN (office_holding_2.start_earliest > $14::DATE OR office_holding_2.end_latest < $14::DATE) THEN 'NO'::text WHEN (office_holding_2.start_latest <= $14::DATE AND CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END >= $14::DATE) THEN 'YES'::text WHEN (office_holding_2.first_observed_earliest = $14::DATE AND office_holding_2.first_observed_latest = $14::DATE OR office_holding_2.last_observed_earliest = $14::DATE AND office_holding_2.last_observed_latest = $14::DATE) THEN 'YES'::text WHEN (least(office_holding_2.start_latest, office_holding_2.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_5
WHERE office_holding_5.office_id = office_holding_2.office_id AND office_holding_5.official_id != office_holding_2.official_id AND office_holding_5.live AND (office_holding_5.first_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.first_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.last_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.last_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.start_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.start_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest))))) THEN 'YES'::text WHEN ((office_2.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.official_id != office_holding_2.official_id AND office_holding_3.live AND (office_holding_3.start_latest <= $14::DATE AND CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END >= $14::DATE OR office_holding_3.first_observed_earliest = $14::DATE AND office_holding_3.first_observed_latest = $14::DATE OR office_holding_3.last_observed_earliest = $14::DATE AND office_holding_3.last_observed_latest = $14::DATE OR least(office_holding_3.start_latest, office_holding_3.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_3.office_id AND office_holding_4.official_id != office_holding_3.official_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.first_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.last_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.last_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.start_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.start_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest)))))))) THEN 'NO'::text ELSE 'UNKNOWN'::text END AS answer, CASE WHEN (office_holding_2.start_earliest > $14::DATE OR office_holding_2.end_latest < $14::DATE) THEN 'OUTSIDE_KNOWN_DATES'::text WHEN (office_holding_2.start_latest <= $14::DATE AND CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END >= $14::DATE) THEN 'KNOWN_DATES'::text WHEN (office_holding_2.first_observed_earliest = $14::DATE AND office_holding_2.first_observed_latest = $14::DATE OR office_holding_2.last_observed_earliest = $14::DATE AND office_holding_2.last_observed_latest = $14::DATE) THEN 'OBSERVED'::text WHEN (least(office_holding_2.start_latest, office_holding_2.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_5
WHERE office_holding_5.office_id = office_holding_2.office_id AND office_holding_5.official_id != office_holding_2.official_id AND office_holding_5.live AND (office_holding_5.first_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.first_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.last_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.last_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.start_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.start_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest))))) THEN 'BETWEEN_OBSERVATIONS'::text WHEN ((office_2.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.official_id != office_holding_2.official_id AND office_holding_3.live AND (office_holding_3.start_latest <= $14::DATE AND CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END >= $14::DATE OR office_holding_3.first_observed_earliest = $14::DATE AND office_holding_3.first_observed_latest = $14::DATE OR office_holding_3.last_observed_earliest = $14::DATE AND office_holding_3.last_observed_latest = $14::DATE OR least(office_holding_3.start_latest, office_holding_3.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_3.office_id AND office_holding_4.official_id != office_holding_3.official_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.first_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.last_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.last_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.start_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.start_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest)))))))) THEN 'ANOTHER_HOLDER'::text ELSE 'NONE'::text END AS basis
FROM office_holding AS office_holding_2 JOIN office AS office_2 ON office_2.id = office_holding_2.office_id JOIN official AS official_5 ON official_5.id = office_holding_2.official_id
WHERE office_2.actor_id = country_1.id AND office_holding_2.live AND (office_2.roles @> $15::TEXT[])) AS anon_31
WHERE anon_31.answer = any($16::TEXT[])))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"name":' || coalesce(to_json(official_7.display_name)::text, 'null') || '}') AS anon_32
FROM official AS official_7
WHERE official_7.id = cut_7.official_id), 'null'), ',') FILTER (WHERE cut_7.n <= $17::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $18::INTEGER)::text, 'null') || '},"edges":[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('363166b5'::text, cut_7.k0, cut_7.k1, cut_7.k2, cut_7.k3, cut_7.k4) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"answer":' || coalesce(to_json(cut_7.answer)::text, 'null') || ',"basis":' || coalesce(to_json(cut_7.basis)::text, 'null') || ',"office":' || coalesce((SELECT ('{"label":' || coalesce(to_json(office_3.label)::text, 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_10.code)::text, 'null') || '}') AS anon_34
FROM country AS country_10
WHERE country_10.id = office_3.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_11
WHERE country_11.code = organization_6.acronym)) THEN 'org:'::text || organization_6.acronym ELSE organization_6.acronym END)::text, 'null') || '}') AS anon_35
FROM organization AS organization_6
WHERE organization_6.id = office_3.actor_id)), 'null') || '}') AS anon_33
FROM office AS office_3
WHERE office_3.id = cut_7.office_id), 'null')) || (',"holding":' || coalesce((SELECT ('{"firstObserved":' || coalesce(CASE WHEN (office_holding_6.first_observed_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(office_holding_6.first_observed_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_36
FROM office_holding AS office_holding_6
WHERE office_holding_6.id = cut_7.holding_id), 'null') || '}')), ',') FILTER (WHERE cut_7.n <= $19::INTEGER), '')) || (']}')) AS anon_30
FROM
(SELECT cut_7_rows.official_id AS official_id, cut_7_rows.k0 AS k0, cut_7_rows.k1 AS k1, cut_7_rows.k2 AS k2, cut_7_rows.k3 AS k3, cut_7_rows.k4 AS k4, cut_7_rows.answer AS answer, cut_7_rows.basis AS basis, cut_7_rows.office_id AS office_id, cut_7_rows.holding_id AS holding_id, row_number() OVER () AS n
FROM
(SELECT anon_31.official_id AS official_id,
(SELECT official_6.display_name
FROM official AS official_6
WHERE official_6.id = anon_31.official_id) IS NULL AS k0, coalesce((SELECT official_6.display_name
FROM official AS official_6
WHERE official_6.id = anon_31.official_id), '') AS k1, CASE WHEN (anon_31.answer = 'YES'::text) THEN 0 WHEN (anon_31.answer = 'UNKNOWN'::text) THEN 1 ELSE 2 END AS k2, anon_31.name AS k3, anon_31.holding_id AS k4, anon_31.answer AS answer, anon_31.basis AS basis, anon_31.office_id AS office_id, anon_31.holding_id AS holding_id
FROM
(SELECT office_holding_2.id AS holding_id, office_holding_2.official_id AS official_id, office_holding_2.office_id AS office_id, official_5.display_name AS name, CASE WHEN (office_holding_2.start_earliest > $14::DATE OR office_holding_2.end_latest < $14::DATE) THEN 'NO'::text WHEN (office_holding_2.start_latest <= $14::DATE AND CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END >= $14::DATE) THEN 'YES'::text WHEN (office_holding_2.first_observed_earliest = $14::DATE AND office_holding_2.first_observed_latest = $14::DATE OR office_holding_2.last_observed_earliest = $14::DATE AND office_holding_2.last_observed_latest = $14::DATE) THEN 'YES'::text WHEN (least(office_holding_2.start_latest, office_holding_2.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_5
WHERE office_holding_5.office_id = office_holding_2.office_id AND office_holding_5.official_id != office_holding_2.official_id AND office_holding_5.live AND (office_holding_5.first_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.first_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.last_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.last_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.start_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.start_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest))))) THEN 'YES'::text WHEN ((office_2.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.official_id != office_holding_2.official_id AND office_holding_3.live AND (office_holding_3.start_latest <= $14::DATE AND CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END >= $14::DATE OR office_holding_3.first_observed_earliest = $14::DATE AND office_holding_3.first_observed_latest = $14::DATE OR office_holding_3.last_observed_earliest = $14::DATE AND office_holding_3.last_observed_latest = $14::DATE OR least(office_holding_3.start_latest, office_holding_3.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_3.office_id AND office_holding_4.official_id != office_holding_3.official_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.first_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.last_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.last_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.start_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.start_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest)))))))) THEN 'NO'::text ELSE 'UNKNOWN'::text END AS answer, CASE WHEN (office_holding_2.start_earliest > $14::DATE OR office_holding_2.end_latest < $14::DATE) THEN 'OUTSIDE_KNOWN_DATES'::text WHEN (office_holding_2.start_latest <= $14::DATE AND CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END >= $14::DATE) THEN 'KNOWN_DATES'::text WHEN (office_holding_2.first_observed_earliest = $14::DATE AND office_holding_2.first_observed_latest = $14::DATE OR office_holding_2.last_observed_earliest = $14::DATE AND office_holding_2.last_observed_latest = $14::DATE) THEN 'OBSERVED'::text WHEN (least(office_holding_2.start_latest, office_holding_2.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_5
WHERE office_holding_5.office_id = office_holding_2.office_id AND office_holding_5.official_id != office_holding_2.official_id AND office_holding_5.live AND (office_holding_5.first_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.first_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.last_observed_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.last_observed_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest) OR office_holding_5.start_earliest <= greatest(CASE WHEN (office_holding_2.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_2.end_earliest END, office_holding_2.last_observed_earliest) AND office_holding_5.start_latest >= least(office_holding_2.start_latest, office_holding_2.first_observed_latest))))) THEN 'BETWEEN_OBSERVATIONS'::text WHEN ((office_2.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_3
WHERE office_holding_3.office_id = office_holding_2.office_id AND office_holding_3.official_id != office_holding_2.official_id AND office_holding_3.live AND (office_holding_3.start_latest <= $14::DATE AND CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END >= $14::DATE OR office_holding_3.first_observed_earliest = $14::DATE AND office_holding_3.first_observed_latest = $14::DATE OR office_holding_3.last_observed_earliest = $14::DATE AND office_holding_3.last_observed_latest = $14::DATE OR least(office_holding_3.start_latest, office_holding_3.first_observed_latest) <= $14::DATE AND greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) >= $14::DATE AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_4
WHERE office_holding_4.office_id = office_holding_3.office_id AND office_holding_4.official_id != office_holding_3.official_id AND office_holding_4.live AND (office_holding_4.first_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.first_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.last_observed_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.last_observed_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest) OR office_holding_4.start_earliest <= greatest(CASE WHEN (office_holding_3.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_3.end_earliest END, office_holding_3.last_observed_earliest) AND office_holding_4.start_latest >= least(office_holding_3.start_latest, office_holding_3.first_observed_latest)))))))) THEN 'ANOTHER_HOLDER'::text ELSE 'NONE'::text END AS basis
FROM office_holding AS office_holding_2 JOIN office AS office_2 ON office_2.id = office_holding_2.office_id JOIN official AS official_5 ON official_5.id = office_holding_2.official_id
WHERE office_2.actor_id = country_1.id AND office_holding_2.live AND (office_2.roles @> $15::TEXT[])) AS anon_31
WHERE anon_31.answer = any($16::TEXT[])
ORDER BY (SELECT official_6.display_name
FROM official AS official_6
WHERE official_6.id = anon_31.official_id) IS NULL ASC, coalesce((SELECT official_6.display_name
FROM official AS official_6
WHERE official_6.id = anon_31.official_id), '') ASC, CASE WHEN (anon_31.answer = 'YES'::text) THEN 0 WHEN (anon_31.answer = 'UNKNOWN'::text) THEN 1 ELSE 2 END ASC, anon_31.name ASC, anon_31.holding_id ASC

LIMIT $20::INTEGER) AS cut_7_rows) AS cut_7), 'null') || '}')) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $21::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $22::UUID))), 'null') || '}'), 'UTF8'::text) AS data
