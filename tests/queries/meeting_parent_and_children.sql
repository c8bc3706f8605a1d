SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE meeting_1.name, 'parent' VALUE
(SELECT JSON_OBJECT('name' VALUE meeting_2.name, 'children' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_3.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_3.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_5
FROM meeting AS meeting_3
WHERE meeting_3.id = anon_6.key_id)
ORDER BY anon_6.n ASC), '[]'::json) RETURNING json) AS anon_4
FROM
(SELECT anon_7.key_id AS key_id, anon_7.k0 AS k0, anon_7.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_4.id AS key_id, meeting_4.sort_date AS k0, meeting_4.id AS k1
FROM meeting AS meeting_4
WHERE meeting_4.parent_id = meeting_2.id AND meeting_4.live AND meeting_4.status = 'HELD'::text
ORDER BY meeting_4.sort_date DESC, meeting_4.id DESC

LIMIT $1::INTEGER) AS anon_7) AS anon_6) RETURNING json) AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = meeting_1.parent_id), 'children' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_5
WHERE meeting_5.parent_id = meeting_1.id AND meeting_5.live AND meeting_5.status = any($2::TEXT[])), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('parent' VALUE
(SELECT JSON_OBJECT('name' VALUE meeting_6.name RETURNING json) AS anon_10
FROM meeting AS meeting_6
WHERE meeting_6.id = meeting_7.parent_id) RETURNING json) AS anon_9
FROM meeting AS meeting_7
WHERE meeting_7.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_8
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_5.id AS key_id, meeting_5.sort_date AS k0, meeting_5.id AS k1
FROM meeting AS meeting_5
WHERE meeting_5.parent_id = meeting_1.id AND meeting_5.live AND meeting_5.status = any($2::TEXT[])
ORDER BY meeting_5.sort_date DESC, meeting_5.id DESC

LIMIT $3::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS anon_2
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_13.key_id)
ORDER BY anon_13.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_14.key_id AS key_id, anon_14.k0 AS k0, anon_14.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_8.id AS key_id, meeting_8.sort_date AS k0, meeting_8.id AS k1
FROM meeting AS meeting_8
WHERE meeting_8.live AND meeting_8.status = 'HELD'::text
ORDER BY meeting_8.sort_date DESC, meeting_8.id DESC

LIMIT $4::INTEGER) AS anon_14) AS anon_13) RETURNING json) AS data
