SELECT convert_to(('{"countries":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_4
WHERE participation_4.actor_id = cut_1.id AND participation_4.live AND participation_4.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_2
WHERE meeting_2.id = participation_4.meeting_id AND
(SELECT count(*) AS count_2
FROM participation AS participation_6
WHERE participation_6.meeting_id = meeting_2.id) = $1::INTEGER

LIMIT 1) IS NOT NULL))::text, 'null') || '}') AS anon_2), 'null') || '}'), ',') FILTER (WHERE cut_1.n <= $2::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $3::INTEGER)::text, 'null') || ',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array($4::VARCHAR, cut_1.k0, cut_1.k1, cut_1.k2, cut_1.k3) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $5::INTEGER)) ->> -1)::text, 'null') || '}}') AS anon_1
FROM
(SELECT cut_1_rows.code AS code, cut_1_rows.id AS id, cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.k2 AS k2, cut_1_rows.k3 AS k3, row_number() OVER () AS n
FROM
(SELECT country_1.code AS code, country_1.id AS id,
(SELECT count(*) AS count_3
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_1
WHERE meeting_1.id = participation_1.meeting_id AND
(SELECT count(*) AS count_4
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) = $6::INTEGER

LIMIT 1) IS NOT NULL) AS k0, country_1.code AS k1, country_1.code AS k2, country_1.id AS k3
FROM country AS country_1
WHERE country_1.live
ORDER BY (SELECT count(*) AS count_3
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_1
WHERE meeting_1.id = participation_1.meeting_id AND
(SELECT count(*) AS count_4
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) = $6::INTEGER

LIMIT 1) IS NOT NULL) DESC, country_1.code DESC, country_1.code ASC, country_1.id ASC

LIMIT $7::INTEGER) AS cut_1_rows) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
