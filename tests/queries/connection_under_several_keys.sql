SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('a' VALUE coalesce(json_agg(JSON_OBJECT('name' VALUE cut_1.name RETURNING json)) FILTER (WHERE cut_1.n <= $1::INTEGER), '[]'::json), 'b' VALUE coalesce(json_agg(JSON_OBJECT('status' VALUE cut_1.status RETURNING json)) FILTER (WHERE cut_1.n <= $2::INTEGER), '[]'::json), 'c' VALUE coalesce(json_agg(JSON_OBJECT('x' VALUE translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'y' VALUE JSON_OBJECT('medium' VALUE cut_1.medium RETURNING json), 'z' VALUE translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) RETURNING json)) FILTER (WHERE cut_1.n <= $3::INTEGER), '[]'::json), 'd' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text), 'e' VALUE
(SELECT count(*) AS count_2
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text), 'f' VALUE JSON_OBJECT('g' VALUE count(*) > $4::INTEGER, 'h' VALUE count(*) > $5::INTEGER RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT cut_1_rows.name AS name, cut_1_rows.status AS status, cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.medium AS medium, row_number() OVER () AS n
FROM
(SELECT meeting_1.name AS name, meeting_1.status AS status, meeting_1.sort_date AS k0, meeting_1.id AS k1, meeting_1.medium AS medium
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $6::INTEGER) AS cut_1_rows) AS cut_1) RETURNING json) AS data
