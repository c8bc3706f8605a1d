SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END, 'claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('property' VALUE claim_2.property, 'value' VALUE claim_2.value, 'chosen' VALUE claim_2.chosen RETURNING json) AS anon_4
FROM claim AS claim_2
WHERE claim_2.id = anon_5.key_id)
ORDER BY anon_5.n ASC), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT anon_6.key_id AS key_id, anon_6.k0 AS k0, anon_6.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT claim_1.id AS key_id, claim_1.property AS k0, claim_1.id AS k1
FROM claim AS claim_1
WHERE claim_1.survivor_id = meeting_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS anon_6) AS anon_5), 'all' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM claim AS claim_3
WHERE claim_3.survivor_id = meeting_1.id AND claim_3.retracted_at IS NULL) RETURNING json) AS anon_7), 'none' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Claim:'::text || claim_4.id RETURNING json) AS anon_9
FROM claim AS claim_4
WHERE claim_4.id = anon_10.key_id)
ORDER BY anon_10.n ASC), '[]'::json) RETURNING json) AS anon_8
FROM
(SELECT anon_11.key_id AS key_id, anon_11.k0 AS k0, anon_11.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT claim_5.id AS key_id, claim_5.property AS k0, claim_5.id AS k1
FROM claim AS claim_5
WHERE claim_5.survivor_id = meeting_1.id AND claim_5.retracted_at IS NULL AND claim_5.property = $3::VARCHAR
ORDER BY claim_5.property ASC, claim_5.id ASC

LIMIT $4::INTEGER) AS anon_11) AS anon_10) RETURNING json) AS anon_2
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_12.key_id)
ORDER BY anon_12.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_13.key_id AS key_id, anon_13.k0 AS k0, anon_13.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_2.id AS key_id, meeting_2.sort_date AS k0, meeting_2.id AS k1
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text
ORDER BY meeting_2.sort_date DESC, meeting_2.id DESC

LIMIT $5::INTEGER) AS anon_13) AS anon_12) RETURNING json) AS data
