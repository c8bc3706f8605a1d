SELECT convert_to(('{"meetings":' || coalesce((SELECT (('{"a":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.name)::text, 'null') || '}'), ',') FILTER (WHERE cut_1.n <= $1::INTEGER), '') || '],"b":[' || coalesce(string_agg(('{"status":' || coalesce('"' || cut_1.status || '"', 'null') || '}'), ',') FILTER (WHERE cut_1.n <= $2::INTEGER), '') || '],"c":[' || coalesce(string_agg(('{"x":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"y":{"medium":' || coalesce('"' || cut_1.medium || '"', 'null') || '},"z":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || '}'), ',') FILTER (WHERE cut_1.n <= $3::INTEGER), '') || '],"d":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null')) || (',"e":' || coalesce(((SELECT count(*) AS count_2
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || ',"f":{"g":' || coalesce((count(*) > $4::INTEGER)::text, 'null') || ',"h":' || coalesce((count(*) > $5::INTEGER)::text, 'null') || '}}')) AS anon_1
FROM
(SELECT cut_1_rows.name AS name, cut_1_rows.status AS status, cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.medium AS medium, row_number() OVER () AS n
FROM
(SELECT meeting_1.name AS name, meeting_1.status AS status, meeting_1.sort_date AS k0, meeting_1.id AS k1, meeting_1.medium AS medium
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $6::INTEGER) AS cut_1_rows) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
