SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END, 'agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('title' VALUE agreement_1.title, 'designation' VALUE agreement_1.designation, 'signedAt' VALUE
(SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_2.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_5
FROM meeting AS meeting_2
WHERE meeting_2.id = agreement_1.meeting_id) RETURNING json) AS anon_4
FROM agreement AS agreement_1
WHERE agreement_1.id = anon_6.key_id)
ORDER BY anon_6.n ASC), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT anon_7.key_id AS key_id, anon_7.k0 AS k0, anon_7.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_2.id AS key_id, agreement_2.sort_date AS k0, agreement_2.id AS k1
FROM agreement AS agreement_2
WHERE agreement_2.meeting_id = meeting_1.id AND agreement_2.live
ORDER BY agreement_2.sort_date DESC, agreement_2.id DESC

LIMIT $1::INTEGER) AS anon_7) AS anon_6), 'statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_1.text, 'meeting' VALUE
(SELECT JSON_OBJECT('name' VALUE meeting_3.name RETURNING json) AS anon_10
FROM meeting AS meeting_3
WHERE meeting_3.id = statement_1.meeting_id) RETURNING json) AS anon_9
FROM statement AS statement_1
WHERE statement_1.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_8
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_2.id AS key_id, statement_2.sort_date AS k0, statement_2.id AS k1
FROM statement AS statement_2
WHERE statement_2.meeting_id = meeting_1.id AND statement_2.live
ORDER BY statement_2.sort_date DESC, statement_2.id DESC

LIMIT $2::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS anon_2
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_13.key_id)
ORDER BY anon_13.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_14.key_id AS key_id, anon_14.k0 AS k0, anon_14.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_4.id AS key_id, meeting_4.sort_date AS k0, meeting_4.id AS k1
FROM meeting AS meeting_4
WHERE meeting_4.live AND meeting_4.status = 'HELD'::text
ORDER BY meeting_4.sort_date DESC, meeting_4.id DESC

LIMIT $3::INTEGER) AS anon_14) AS anon_13) RETURNING json) AS data
