SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"host":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_3.code)::text, 'null') || '}') AS anon_2
FROM country AS country_3
WHERE country_3.id = cut_1.host_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_3
FROM organization AS organization_2
WHERE organization_2.id = cut_1.host_id)), 'null') || ',"participations":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_5.code)::text, 'null') || '}') AS anon_5
FROM country AS country_5
WHERE country_5.id = participation_2.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_6
FROM organization AS organization_3
WHERE organization_3.id = participation_2.actor_id)), 'null') || '}'), ','
ORDER BY participation_2.actor_id), '') || ']') AS anon_4
FROM participation AS participation_2
WHERE participation_2.meeting_id = cut_1.id), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.host_id AS host_id, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text AND meeting_1.host_id IS NOT NULL AND true AND NOT (EXISTS
(SELECT 1
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_1.id AND participation_1.actor_id IS NOT NULL AND
(SELECT 1
FROM country AS country_1
WHERE country_1.id = participation_1.actor_id AND country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live), $3::UUID)

LIMIT 1) IS NOT NULL))
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $4::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
