SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_3
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_2.key_id) RETURNING json)
ORDER BY anon_2.n DESC) FILTER (WHERE anon_2.n <= $1::INTEGER), '[]'::json), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_2.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_4
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_2.key_id)
ORDER BY anon_2.n DESC) FILTER (WHERE anon_2.n <= $2::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE false, 'hasPreviousPage' VALUE count(*) > $3::INTEGER, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n DESC) FILTER (WHERE anon_2.n <= $4::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $5::INTEGER)) -> 0 RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT anon_5.key_id AS key_id, anon_5.k0 AS k0, anon_5.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_3.id AS key_id, meeting_3.sort_date AS k0, meeting_3.id AS k1
FROM meeting AS meeting_3
WHERE meeting_3.live AND meeting_3.status = 'HELD'::text
ORDER BY meeting_3.sort_date ASC, meeting_3.id ASC

LIMIT $6::INTEGER) AS anon_5) AS anon_2) RETURNING json) AS data
