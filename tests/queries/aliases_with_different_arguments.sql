SELECT convert_to(('{"azerbaijan":' || coalesce((SELECT (('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || ',"first":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || ',"last":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_4.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_4.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_5
FROM meeting AS meeting_4
WHERE meeting_4.id = cut_2.key_id), 'null'), ','
ORDER BY cut_2.n DESC), '') || ']}') AS anon_4
FROM
(SELECT cut_2_rows.key_id AS key_id, row_number() OVER () AS n
FROM
(SELECT participation_3.meeting_id AS key_id
FROM participation AS participation_3
WHERE participation_3.actor_id = country_1.id AND participation_3.live AND participation_3.status = 'HELD'::text
ORDER BY participation_3.sort_date ASC, participation_3.meeting_id ASC

LIMIT $2::INTEGER) AS cut_2_rows) AS cut_2), 'null') || ',"all":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_5
WHERE participation_5.actor_id = country_1.id AND participation_5.live AND participation_5.status = 'HELD'::text))::text, 'null') || '}') AS anon_6), 'null')) || ('}')) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))), 'null') || ',"russia":' || coalesce((SELECT ('{"code":' || coalesce(to_json(country_3.code)::text, 'null') || ',"_":' || coalesce(to_json(country_3.name)::text, 'null') || ',"__":' || coalesce(to_json(country_3.name)::text, 'null') || '}') AS anon_7
FROM country AS country_3
WHERE country_3.id = coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $5::VARCHAR),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $6::UUID))), 'null') || '}'), 'UTF8'::text) AS data
