SELECT JSON_OBJECT('yes' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = anon_3.key_id)
ORDER BY anon_3.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_2.id AS key_id, country_2.code AS k0, country_2.id AS k1
FROM country AS country_2
WHERE country_2.live AND country_2.alpha3 != $1::VARCHAR
ORDER BY country_2.code ASC, country_2.id ASC

LIMIT $2::INTEGER) AS anon_4) AS anon_3), 'no' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_3.code RETURNING json) AS anon_6
FROM country AS country_3
WHERE country_3.id = anon_7.key_id)
ORDER BY anon_7.n ASC), '[]'::json) RETURNING json) AS anon_5
FROM
(SELECT anon_8.key_id AS key_id, anon_8.k0 AS k0, anon_8.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_4.id AS key_id, country_4.code AS k0, country_4.id AS k1
FROM country AS country_4
WHERE country_4.live AND (country_4.alpha3 != $3::VARCHAR) IS NOT true
ORDER BY country_4.code ASC, country_4.id ASC

LIMIT $4::INTEGER) AS anon_8) AS anon_7), 'every' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text AND NOT (EXISTS
(SELECT 1
FROM attendance AS attendance_1
WHERE attendance_1.meeting_id = meeting_1.id AND (EXISTS
(SELECT 1
FROM official AS official_1
WHERE official_1.id = attendance_1.official_id AND official_1.display_name_folded LIKE (('%' || folded_pattern($5::VARCHAR)) || '%'))) IS NOT true))) RETURNING json) AS anon_9) RETURNING json) AS data
