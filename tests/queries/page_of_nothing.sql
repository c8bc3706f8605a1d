SELECT convert_to(('{"meetings":' || coalesce((SELECT (('{"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || '}'), ',') FILTER (WHERE cut_1.n <= $1::INTEGER), '') || '],"nodes":[' || coalesce(string_agg(('{"id":' || coalesce(to_json('Meeting:'::text || cut_1.id)::text, 'null') || '}'), ',') FILTER (WHERE cut_1.n <= $2::INTEGER), '') || '],"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $3::INTEGER)::text, 'null')) || (',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $4::INTEGER)) ->> 0)::text, 'null') || ',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $5::INTEGER)) ->> -1)::text, 'null') || '}}')) AS anon_1
FROM
(SELECT cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT meeting_1.sort_date AS k0, meeting_1.id AS k1, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $6::INTEGER) AS cut_1_rows) AS cut_1), 'null') || ',"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT (('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_4
FROM meeting AS meeting_3
WHERE meeting_3.id = cut_2.key_id), 'null'), ',') FILTER (WHERE cut_2.n <= $7::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $8::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_2.k0, cut_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_2.n <= $9::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_2.k0, cut_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_2.n <= $10::INTEGER)) ->> -1)::text, 'null') || '}}')) AS anon_3
FROM
(SELECT cut_2_rows.key_id AS key_id, cut_2_rows.k0 AS k0, cut_2_rows.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $11::INTEGER) AS cut_2_rows) AS cut_2), 'null') || '}') AS anon_2
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $12::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $13::UUID))), 'null') || '}'), 'UTF8'::text) AS data
