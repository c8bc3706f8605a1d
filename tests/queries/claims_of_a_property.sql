SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('start' VALUE CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE cut_1.start_edtf RETURNING json) ELSE NULL::json END, 'claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR), 'nodes' VALUE coalesce(json_agg(JSON_OBJECT('property' VALUE cut_2.property, 'value' VALUE cut_2.value, 'chosen' VALUE cut_2.chosen RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT claim_1.property AS property, claim_1.value AS value, claim_1.chosen AS chosen
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_2), 'all' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM claim AS claim_2
WHERE claim_2.survivor_id = cut_1.id AND claim_2.retracted_at IS NULL) RETURNING json) AS anon_3), 'none' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE 'Claim:'::text || cut_4.id RETURNING json)), '[]'::json) RETURNING json) AS anon_4
FROM
(SELECT claim_3.id AS id
FROM claim AS claim_3
WHERE claim_3.survivor_id = cut_1.id AND claim_3.retracted_at IS NULL AND claim_3.property = $3::VARCHAR
ORDER BY claim_3.property ASC, claim_3.id ASC

LIMIT $4::INTEGER) AS cut_4) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $5::INTEGER) AS cut_1) RETURNING json) AS data
