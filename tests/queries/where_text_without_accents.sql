SELECT convert_to(('{"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.display_name)::text, 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live AND (EXISTS
(SELECT 1
FROM official_name AS official_name_1
WHERE official_name_1.official_id = official_1.id AND official_name_1.name_folded LIKE (('%' || folded_pattern($1::VARCHAR)) || '%')))
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $2::INTEGER) AS cut_1), 'null') || ',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"text":' || coalesce(to_json(cut_2.text)::text, 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT statement_1.text AS text
FROM statement AS statement_1
WHERE statement_1.live AND statement_1.text_folded LIKE (('%' || folded_pattern($3::VARCHAR)) || '%')
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $4::INTEGER) AS cut_2), 'null') || ',"countries":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_3.code)::text, 'null') || '}'), ','), '') || ']}') AS anon_3
FROM
(SELECT country_1.code AS code
FROM country AS country_1
WHERE country_1.live AND country_1.name_folded LIKE (folded_pattern($5::VARCHAR) || '%')
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $6::INTEGER) AS cut_3), 'null') || '}'), 'UTF8'::text) AS data
