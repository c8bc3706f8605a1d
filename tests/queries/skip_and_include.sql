SELECT convert_to(('{"country":' || coalesce((SELECT (('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || ',"alpha3":' || coalesce(to_json(country_1.alpha3)::text, 'null') || ',"names":' || coalesce(to_json(country_1.names)::text, 'null') || ',"officialName":' || coalesce(to_json(country_1.official_name)::text, 'null')) || (',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text))::text, 'null') || '}') AS anon_2), 'null') || '}')) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID))), 'null') || '}'), 'UTF8'::text) AS data
