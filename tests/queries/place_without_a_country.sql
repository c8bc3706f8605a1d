SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('place' VALUE
(SELECT JSON_OBJECT('name' VALUE place_1.name, 'country' VALUE
(SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_4
FROM country AS country_1
WHERE country_1.id = place_1.country_id), 'latitude' VALUE place_1.latitude, 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.place_id = place_1.id AND meeting_1.live AND meeting_1.status = any($1::TEXT[])) RETURNING json) AS anon_5) RETURNING json) AS anon_3
FROM place AS place_1
WHERE place_1.id = meeting_2.place_id) RETURNING json) AS anon_2
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_6.key_id)
ORDER BY anon_6.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_7.key_id AS key_id, anon_7.k0 AS k0, anon_7.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_3.id AS key_id, meeting_3.sort_date AS k0, meeting_3.id AS k1
FROM meeting AS meeting_3
WHERE meeting_3.live AND meeting_3.status = any($2::TEXT[])
ORDER BY meeting_3.sort_date DESC, meeting_3.id DESC

LIMIT $3::INTEGER) AS anon_7) AS anon_6) RETURNING json) AS data
