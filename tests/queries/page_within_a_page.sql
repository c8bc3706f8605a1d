SELECT convert_to(('{"countries":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || ',"meetings":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = cut_1.id AND participation_1.live AND participation_1.status = 'HELD'::text))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_2.key_id), 'null'), ',') FILTER (WHERE cut_2.n <= $1::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $2::INTEGER)::text, 'null') || ',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, cut_2.k0, cut_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_2.n <= $3::INTEGER)) ->> -1)::text, 'null')) || ('}}')) AS anon_2
FROM
(SELECT cut_2_rows.key_id AS key_id, cut_2_rows.k0 AS k0, cut_2_rows.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = cut_1.id AND participation_1.live AND participation_1.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $4::INTEGER) AS cut_2_rows) AS cut_2), 'null') || ',"officials":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, cut_3.k0, cut_3.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"name":' || coalesce(to_json(cut_3.display_name)::text, 'null') || '}}'), ','
ORDER BY cut_3.n DESC) FILTER (WHERE cut_3.n <= $5::INTEGER), '') || '],"pageInfo":{"hasPreviousPage":' || coalesce((count(*) > $6::INTEGER)::text, 'null') || '}}') AS anon_4
FROM
(SELECT cut_3_rows.k0 AS k0, cut_3_rows.k1 AS k1, cut_3_rows.display_name AS display_name, row_number() OVER () AS n
FROM
(SELECT official_1.display_name AS k0, official_1.id AS k1, official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = cut_1.id AND office_holding_1.live)
ORDER BY official_1.display_name DESC, official_1.id DESC

LIMIT $7::INTEGER) AS cut_3_rows) AS cut_3), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT country_1.code AS code, country_1.id AS id
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $8::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
