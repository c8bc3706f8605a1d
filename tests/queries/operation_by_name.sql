SELECT convert_to(('{"country":' || coalesce((SELECT ('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID))), 'null') || '}'), 'UTF8'::text) AS data
