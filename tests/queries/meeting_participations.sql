SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_2.name)::text, 'null') || ',"participations":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"role":' || coalesce('"' || participation_3.role || '"', 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"__typename":"Country","name":' || coalesce(to_json(country_3.name)::text, 'null') || '}') AS anon_5
FROM country AS country_3
WHERE country_3.id = participation_3.actor_id),
(SELECT ('{"__typename":"Organization","name":' || coalesce(to_json(organization_1.name)::text, 'null') || '}') AS anon_6
FROM organization AS organization_1
WHERE organization_1.id = participation_3.actor_id)), 'null') || ',"meeting":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_3.name)::text, 'null') || '}') AS anon_7
FROM meeting AS meeting_3
WHERE meeting_3.id = participation_3.meeting_id), 'null') || ',"attendances":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"official":' || coalesce(CASE WHEN (official_1.id IS NOT NULL) THEN ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') ELSE 'null' END, 'null') || '}'), ','
ORDER BY coalesce(official_1.display_name, attendance_1.name_printed), attendance_1.id), '') || ']') AS anon_8
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = participation_3.meeting_id AND attendance_1.actor_id = participation_3.actor_id), 'null')) || ('}')), ','
ORDER BY participation_3.actor_id), '') || ']') AS anon_4
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_2.id), 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $2::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID))), 'null') || '}'), 'UTF8'::text) AS data
