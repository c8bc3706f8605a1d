SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_2.start_edtf RETURNING json) ELSE NULL::json END, 'name' VALUE meeting_2.name RETURNING json) AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_2.key_id) RETURNING json)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $1::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $2::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $3::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n DESC) FILTER (WHERE anon_2.n <= $4::INTEGER)) -> 0 RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_1.id AS key_id, meeting_1.sort_date AS k0, meeting_1.id AS k1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $5::INTEGER) AS anon_4) AS anon_2) RETURNING json) AS data
