SELECT convert_to(('{"undated":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM agreement AS agreement_1
WHERE agreement_1.live AND coalesce((SELECT (anon_3.earliest IS NULL) = $1::BOOLEAN AS anon_2
FROM
(SELECT agreement_action_1.date_edtf AS edtf, agreement_action_1.date_earliest AS earliest, agreement_action_1.date_latest AS latest, agreement_action_1.date_basis AS basis
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = agreement_1.id AND agreement_action_1.live AND agreement_action_1.action = 'SIGNATURE'::text AND agreement_action_1.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL AND report_1.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_1.sort_date, agreement_action_1.id

LIMIT 1) AS anon_3), $2::BOOLEAN)))::text, 'null') || '}') AS anon_1), 'null') || ',"dated":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM agreement AS agreement_2
WHERE agreement_2.live AND coalesce((SELECT (anon_6.latest IS NULL) = $3::BOOLEAN AS anon_5
FROM
(SELECT agreement_action_2.date_edtf AS edtf, agreement_action_2.date_earliest AS earliest, agreement_action_2.date_latest AS latest, agreement_action_2.date_basis AS basis
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.agreement_id = agreement_2.id AND agreement_action_2.live AND agreement_action_2.action = 'SIGNATURE'::text AND agreement_action_2.date_edtf IS NOT NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_2.id AND report_2.retracted_at IS NULL AND report_2.modality IN ('ACTUAL'::text, 'HISTORICAL'::text)

LIMIT 1) IS NOT NULL
ORDER BY agreement_action_2.sort_date, agreement_action_2.id

LIMIT 1) AS anon_6), $4::BOOLEAN)))::text, 'null') || '}') AS anon_4), 'null') || ',"all":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM agreement AS agreement_3
WHERE agreement_3.live))::text, 'null') || '}') AS anon_7), 'null') || '}'), 'UTF8'::text) AS data
