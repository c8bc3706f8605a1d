SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('a' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE meeting_1.name RETURNING json) AS anon_2
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_3.key_id)
ORDER BY anon_3.n ASC) FILTER (WHERE anon_3.n <= $1::INTEGER), '[]'::json), 'b' VALUE coalesce(json_agg((SELECT JSON_OBJECT('status' VALUE meeting_2.status RETURNING json) AS anon_4
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_3.key_id)
ORDER BY anon_3.n ASC) FILTER (WHERE anon_3.n <= $2::INTEGER), '[]'::json), 'c' VALUE coalesce(json_agg(JSON_OBJECT('x' VALUE translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_3.k0, anon_3.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'y' VALUE
(SELECT JSON_OBJECT('medium' VALUE meeting_3.medium RETURNING json) AS anon_5
FROM meeting AS meeting_3
WHERE meeting_3.id = anon_3.key_id), 'z' VALUE translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_3.k0, anon_3.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) RETURNING json)
ORDER BY anon_3.n ASC) FILTER (WHERE anon_3.n <= $3::INTEGER), '[]'::json), 'd' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_4
WHERE meeting_4.live AND meeting_4.status = 'HELD'::text), 'e' VALUE
(SELECT count(*) AS count_2
FROM meeting AS meeting_4
WHERE meeting_4.live AND meeting_4.status = 'HELD'::text), 'f' VALUE JSON_OBJECT('g' VALUE count(*) > $4::INTEGER, 'h' VALUE count(*) > $5::INTEGER RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT anon_6.key_id AS key_id, anon_6.k0 AS k0, anon_6.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_4.id AS key_id, meeting_4.sort_date AS k0, meeting_4.id AS k1
FROM meeting AS meeting_4
WHERE meeting_4.live AND meeting_4.status = 'HELD'::text
ORDER BY meeting_4.sort_date DESC, meeting_4.id DESC

LIMIT $6::INTEGER) AS anon_6) AS anon_3) RETURNING json) AS data
