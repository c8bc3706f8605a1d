SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"place":' || coalesce((SELECT (('{"name":' || coalesce(to_json(place_1.name)::text, 'null') || ',"country":' || coalesce((SELECT ('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || '}') AS anon_3
FROM country AS country_1
WHERE country_1.id = place_1.country_id), 'null') || ',"latitude":' || coalesce(to_json(place_1.latitude)::text, 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_2
WHERE meeting_2.place_id = place_1.id AND meeting_2.live AND meeting_2.status = any($1::TEXT[])))::text, 'null') || '}') AS anon_4), 'null')) || ('}')) AS anon_2
FROM place AS place_1
WHERE place_1.id = cut_1.place_id), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.place_id AS place_id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($2::TEXT[])
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $3::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
