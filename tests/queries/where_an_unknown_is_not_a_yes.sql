SELECT convert_to(('{"yes":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT country_1.code AS code
FROM country AS country_1
WHERE country_1.live AND country_1.alpha3 != $1::VARCHAR
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $2::INTEGER) AS cut_1), 'null') || ',"no":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_2.code)::text, 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT country_2.code AS code
FROM country AS country_2
WHERE country_2.live AND (country_2.alpha3 != $3::VARCHAR) IS NOT true
ORDER BY country_2.code ASC, country_2.id ASC

LIMIT $4::INTEGER) AS cut_2), 'null') || ',"every":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text AND NOT (EXISTS
(SELECT 1
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = meeting_1.id AND (EXISTS
(SELECT 1
FROM official AS official_2
WHERE official_2.id = attendance_1.official_id AND official_2.display_name_folded LIKE (('%' || folded_pattern($5::VARCHAR)) || '%'))) IS NOT true))))::text, 'null') || '}') AS anon_3), 'null') || '}'), 'UTF8'::text) AS data
