SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_2.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_2.value)::text, 'null') || ',"chosen":' || coalesce((cut_2.chosen)::text, 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT claim_1.property AS property, claim_1.value AS value, claim_1.chosen AS chosen
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_2), 'null') || ',"all":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM claim AS claim_2
WHERE claim_2.survivor_id = cut_1.id AND claim_2.retracted_at IS NULL))::text, 'null') || '}') AS anon_3), 'null') || ',"none":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"id":' || coalesce(to_json('Claim:'::text || cut_4.id)::text, 'null') || '}'), ','), '') || ']}') AS anon_4
FROM
(SELECT claim_3.id AS id
FROM claim AS claim_3
WHERE claim_3.survivor_id = cut_1.id AND claim_3.retracted_at IS NULL AND claim_3.property = $3::VARCHAR
ORDER BY claim_3.property ASC, claim_3.id ASC

LIMIT $4::INTEGER) AS cut_4), 'null')) || ('}')), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $5::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
