SELECT convert_to(('{"countries":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || ',"places":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('Place:'::text || cut_2.id)::text, 'null') || ',"name":' || coalesce(to_json(cut_2.name)::text, 'null') || ',"latitude":' || coalesce(to_json(cut_2.latitude)::text, 'null') || ',"longitude":' || coalesce(to_json(cut_2.longitude)::text, 'null')) || (',"country":' || coalesce((SELECT ('{"code":' || coalesce(to_json(country_2.code)::text, 'null') || '}') AS anon_3
FROM country AS country_2
WHERE country_2.id = cut_2.country_id), 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.place_id = cut_2.id AND meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"start":' || coalesce(CASE WHEN (cut_3.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_3.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}'), ','), '') || ']}') AS anon_4
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis
FROM meeting AS meeting_1
WHERE meeting_1.place_id = cut_2.id AND meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_3), 'null') || '}')), ','), '') || ']}') AS anon_2
FROM
(SELECT place_1.id AS id, place_1.name AS name, place_1.latitude AS latitude, place_1.longitude AS longitude, place_1.country_id AS country_id
FROM place AS place_1
WHERE place_1.country_id = cut_1.id
ORDER BY place_1.name ASC, place_1.id ASC

LIMIT $2::INTEGER) AS cut_2), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT country_1.code AS code, country_1.id AS id
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $3::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
