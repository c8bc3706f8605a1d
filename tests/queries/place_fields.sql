SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code, 'places' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Place:'::text || place_1.id, 'name' VALUE place_1.name, 'latitude' VALUE place_1.latitude, 'longitude' VALUE place_1.longitude, 'country' VALUE
(SELECT JSON_OBJECT('code' VALUE country_2.code RETURNING json) AS anon_5
FROM country AS country_2
WHERE country_2.id = place_1.country_id), 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.place_id = place_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_2.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_7
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_8.key_id)
ORDER BY anon_8.n ASC), '[]'::json) RETURNING json) AS anon_6
FROM
(SELECT anon_9.key_id AS key_id, anon_9.k0 AS k0, anon_9.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_1.id AS key_id, meeting_1.sort_date AS k0, meeting_1.id AS k1
FROM meeting AS meeting_1
WHERE meeting_1.place_id = place_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS anon_9) AS anon_8) RETURNING json) AS anon_4
FROM place AS place_1
WHERE place_1.id = anon_10.key_id)
ORDER BY anon_10.n ASC), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT anon_11.key_id AS key_id, anon_11.k0 AS k0, anon_11.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT place_2.id AS key_id, place_2.name AS k0, place_2.id AS k1
FROM place AS place_2
WHERE place_2.country_id = country_1.id
ORDER BY place_2.name ASC, place_2.id ASC

LIMIT $2::INTEGER) AS anon_11) AS anon_10) RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = anon_12.key_id)
ORDER BY anon_12.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_13.key_id AS key_id, anon_13.k0 AS k0, anon_13.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_3.id AS key_id, country_3.code AS k0, country_3.id AS k1
FROM country AS country_3
WHERE country_3.live
ORDER BY country_3.code ASC, country_3.id ASC

LIMIT $3::INTEGER) AS anon_13) AS anon_12) RETURNING json) AS data
