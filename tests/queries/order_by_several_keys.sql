SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('78f97963'::text, anon_2.k0, anon_2.k1, anon_2.k2, anon_2.k3, anon_2.k4, anon_2.k5) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('place' VALUE
(SELECT JSON_OBJECT('name' VALUE place_1.name RETURNING json) AS anon_4
FROM place AS place_1
WHERE place_1.id = meeting_1.place_id), 'start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_3
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_2.key_id) RETURNING json)
ORDER BY anon_2.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_5.key_id AS key_id, anon_5.k0 AS k0, anon_5.k1 AS k1, anon_5.k2 AS k2, anon_5.k3 AS k3, anon_5.k4 AS k4, anon_5.k5 AS k5, row_number() OVER () AS n
FROM
(SELECT meeting_2.id AS key_id,
(SELECT place_2.name
FROM place AS place_2
WHERE place_2.id = meeting_2.place_id) IS NULL AS k0, coalesce((SELECT place_2.name
FROM place AS place_2
WHERE place_2.id = meeting_2.place_id), '') AS k1, meeting_2.start_earliest IS NULL AS k2, coalesce(meeting_2.start_earliest, '2000-01-01'::date) AS k3, meeting_2.sort_date AS k4, meeting_2.id AS k5
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text
ORDER BY (SELECT place_2.name
FROM place AS place_2
WHERE place_2.id = meeting_2.place_id) IS NULL DESC, coalesce((SELECT place_2.name
FROM place AS place_2
WHERE place_2.id = meeting_2.place_id), '') ASC, meeting_2.start_earliest IS NULL ASC, coalesce(meeting_2.start_earliest, '2000-01-01'::date) ASC, meeting_2.sort_date DESC, meeting_2.id DESC

LIMIT $1::INTEGER) AS anon_5) AS anon_2) RETURNING json) AS data
