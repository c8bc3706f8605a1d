SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = any($1::TEXT[]) AND (EXISTS
(SELECT 1
FROM participation AS participation_3
WHERE participation_3.meeting_id = participation_1.meeting_id AND participation_3.actor_id IS NOT NULL AND participation_3.actor_id = coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live), $4::UUID) AND participation_3.sort_date = participation_1.sort_date))))::text, 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $5::INTEGER)::text, 'null') || ',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $6::INTEGER)) ->> -1)::text, 'null') || '},"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"status":' || coalesce('"' || meeting_2.status || '"', 'null') || ',"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ',') FILTER (WHERE cut_1.n <= $7::INTEGER), '')) || (']}')) AS anon_2
FROM
(SELECT cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.key_id AS key_id, row_number() OVER () AS n
FROM
(SELECT participation_1.sort_date AS k0, participation_1.meeting_id AS k1, participation_1.meeting_id AS key_id
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = any($1::TEXT[]) AND (EXISTS
(SELECT 1
FROM participation AS participation_3
WHERE participation_3.meeting_id = participation_1.meeting_id AND participation_3.actor_id IS NOT NULL AND participation_3.actor_id = coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live), $4::UUID) AND participation_3.sort_date = participation_1.sort_date))
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $8::INTEGER) AS cut_1_rows) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $9::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $10::UUID))), 'null') || '}'), 'UTF8'::text) AS data
