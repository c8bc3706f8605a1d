SELECT convert_to(('{"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.display_name)::text, 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live AND
(SELECT count(*) AS count_1
FROM attendance AS attendance_1
WHERE attendance_1.official_id = official_1.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_1
WHERE meeting_1.id = attendance_1.meeting_id AND
(SELECT count(*) AS count_2
FROM participation AS participation_2
WHERE participation_2.meeting_id = meeting_1.id) > $1::INTEGER

LIMIT 1) IS NOT NULL) >= $2::INTEGER
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $3::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
