SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code, 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_1
WHERE meeting_1.id = participation_1.meeting_id AND
(SELECT count(*) AS count_2
FROM participation AS participation_2
WHERE participation_2.meeting_id = meeting_1.id) = $1::INTEGER

LIMIT 1) IS NOT NULL) RETURNING json) AS anon_3) RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = anon_4.key_id)
ORDER BY anon_4.n ASC) FILTER (WHERE anon_4.n <= $2::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $3::INTEGER, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array($4::VARCHAR, anon_4.k0, anon_4.k1, anon_4.k2, anon_4.k3) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_4.n DESC) FILTER (WHERE anon_4.n <= $5::INTEGER)) -> 0 RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT anon_5.key_id AS key_id, anon_5.k0 AS k0, anon_5.k1 AS k1, anon_5.k2 AS k2, anon_5.k3 AS k3, row_number() OVER () AS n
FROM
(SELECT country_2.id AS key_id,
(SELECT count(*) AS count_3
FROM participation AS participation_3
WHERE participation_3.actor_id = country_2.id AND participation_3.live AND participation_3.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_2
WHERE meeting_2.id = participation_3.meeting_id AND
(SELECT count(*) AS count_4
FROM participation AS participation_4
WHERE participation_4.meeting_id = meeting_2.id) = $6::INTEGER

LIMIT 1) IS NOT NULL) AS k0, country_2.code AS k1, country_2.code AS k2, country_2.id AS k3
FROM country AS country_2
WHERE country_2.live
ORDER BY (SELECT count(*) AS count_3
FROM participation AS participation_3
WHERE participation_3.actor_id = country_2.id AND participation_3.live AND participation_3.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_2
WHERE meeting_2.id = participation_3.meeting_id AND
(SELECT count(*) AS count_4
FROM participation AS participation_4
WHERE participation_4.meeting_id = meeting_2.id) = $6::INTEGER

LIMIT 1) IS NOT NULL) DESC, country_2.code DESC, country_2.code ASC, country_2.id ASC

LIMIT $7::INTEGER) AS anon_5) AS anon_4) RETURNING json) AS data
