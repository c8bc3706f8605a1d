SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_2
FROM official AS official_1
WHERE official_1.id = anon_3.key_id)
ORDER BY anon_3.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live AND
(SELECT count(*) AS count_1
FROM attendance AS attendance_1
WHERE attendance_1.official_id = official_2.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_1
WHERE meeting_1.id = attendance_1.meeting_id AND
(SELECT count(*) AS count_2
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_1.id) > $1::INTEGER

LIMIT 1) IS NOT NULL) >= $2::INTEGER
ORDER BY official_2.display_name ASC, official_2.id ASC

LIMIT $3::INTEGER) AS anon_4) AS anon_3) RETURNING json) AS data
