SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || ',"basis":' || coalesce('"' || meeting_2.start_basis || '"', 'null') || '}') ELSE 'null' END, 'null') || ',"place":' || coalesce((SELECT ('{"name":' || coalesce(to_json(place_1.name)::text, 'null') || ',"country":' || coalesce((SELECT ('{"code":' || coalesce(to_json(country_4.code)::text, 'null') || ',"name":' || coalesce(to_json(country_4.name)::text, 'null') || '}') AS anon_5
FROM country AS country_4
WHERE country_4.id = place_1.country_id), 'null') || '}') AS anon_4
FROM place AS place_1
WHERE place_1.id = meeting_2.place_id), 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ',') FILTER (WHERE cut_1.n <= $1::INTEGER), '') || '],"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text))::text, 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $2::INTEGER)::text, 'null') || '}}') AS anon_2
FROM
(SELECT cut_1_rows.key_id AS key_id, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $3::INTEGER) AS cut_1_rows) AS cut_1), 'null') || ',"name":' || coalesce(to_json(country_1.name)::text, 'null') || ',"code":' || coalesce(to_json(country_1.code)::text, 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $6::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $7::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $8::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
