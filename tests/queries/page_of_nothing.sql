SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) RETURNING json)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $1::INTEGER), '[]'::json), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_1.id RETURNING json) AS anon_3
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_2.key_id)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $2::INTEGER), '[]'::json), 'totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $3::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $4::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n DESC) FILTER (WHERE anon_2.n <= $5::INTEGER)) -> 0 RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_2.id AS key_id, meeting_2.sort_date AS k0, meeting_2.id AS k1
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text
ORDER BY meeting_2.sort_date DESC, meeting_2.id DESC

LIMIT $6::INTEGER) AS anon_4) AS anon_2), 'country' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_3.id RETURNING json) AS anon_7
FROM meeting AS meeting_3
WHERE meeting_3.id = anon_8.key_id)
ORDER BY anon_8.n ASC) FILTER (WHERE anon_8.n <= $7::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $8::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_8.k0, anon_8.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_8.n ASC) FILTER (WHERE anon_8.n <= $9::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_8.k0, anon_8.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_8.n DESC) FILTER (WHERE anon_8.n <= $10::INTEGER)) -> 0 RETURNING json) RETURNING json) AS anon_6
FROM
(SELECT anon_9.key_id AS key_id, anon_9.k0 AS k0, anon_9.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $11::INTEGER) AS anon_9) AS anon_8) RETURNING json) AS anon_5
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $12::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $13::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $14::UUID))) RETURNING json) AS data
