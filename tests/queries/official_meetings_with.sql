SELECT convert_to(('{"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.display_name)::text, 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM attendance AS attendance_1 JOIN participation AS participation_1 ON participation_1.meeting_id = attendance_1.meeting_id AND participation_1.sort_date = attendance_1.sort_date
WHERE attendance_1.official_id = cut_1.id AND attendance_1.live AND attendance_1.status = any($1::TEXT[]) AND participation_1.actor_id = named.actor_0 AND participation_1.live AND participation_1.status = any($2::TEXT[])))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_2.name)::text, 'null') || ',"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"partyCount":' || coalesce(((SELECT count(*) AS count_2
FROM participation AS participation_2
WHERE participation_2.meeting_id = meeting_2.id))::text, 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT attendance_1.meeting_id AS key_id
FROM attendance AS attendance_1 JOIN participation AS participation_1 ON participation_1.meeting_id = attendance_1.meeting_id AND participation_1.sort_date = attendance_1.sort_date
WHERE attendance_1.official_id = cut_1.id AND attendance_1.live AND attendance_1.status = any($1::TEXT[]) AND participation_1.actor_id = named.actor_0 AND participation_1.live AND participation_1.status = any($2::TEXT[])
ORDER BY attendance_1.sort_date DESC, attendance_1.meeting_id DESC

LIMIT $3::INTEGER) AS cut_2), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT official_1.display_name AS display_name, official_1.id AS id
FROM official AS official_1
WHERE official_1.live
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $4::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $5::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $6::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $7::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
