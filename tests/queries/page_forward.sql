SELECT convert_to(('{"meetings":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"name":' || coalesce(to_json(cut_1.name)::text, 'null') || '}}'), ',') FILTER (WHERE cut_1.n <= $1::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $2::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null')) || (',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $3::INTEGER)) ->> 0)::text, 'null') || ',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $4::INTEGER)) ->> -1)::text, 'null') || '}}')) AS anon_1
FROM
(SELECT cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.start_edtf AS start_edtf, cut_1_rows.start_earliest AS start_earliest, cut_1_rows.start_latest AS start_latest, cut_1_rows.start_basis AS start_basis, cut_1_rows.name AS name, row_number() OVER () AS n
FROM
(SELECT meeting_1.sort_date AS k0, meeting_1.id AS k1, meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.name AS name
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $5::INTEGER) AS cut_1_rows) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
