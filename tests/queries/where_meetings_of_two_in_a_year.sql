SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text AND meeting_1.sort_date <= coalesce($1::DATE, 'infinity'::date) AND meeting_1.sort_date >= coalesce($2::DATE, '-infinity'::date) AND (EXISTS
(SELECT 1
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_1.id AND participation_1.actor_id IS NOT NULL AND participation_1.actor_id = coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $3::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $4::VARCHAR AND organization_1.live), $5::UUID))) AND (EXISTS
(SELECT 1
FROM participation AS participation_2
WHERE participation_2.meeting_id = meeting_1.id AND participation_2.actor_id IS NOT NULL AND participation_2.actor_id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $6::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $7::VARCHAR AND organization_2.live), $8::UUID))) AND meeting_1.start_earliest >= coalesce($9::DATE, '-infinity'::date) AND meeting_1.start_latest <= coalesce($10::DATE, 'infinity'::date)), 'nodes' VALUE coalesce(json_agg(JSON_OBJECT('start' VALUE CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE cut_1.start_edtf RETURNING json) ELSE NULL::json END, 'agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('designation' VALUE cut_2.designation, 'actions' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('signatory' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_3
FROM official AS official_1
WHERE official_1.id = agreement_action_1.signatory_id) RETURNING json)
ORDER BY agreement_action_1.sort_date, agreement_action_1.id), '[]'::json) AS coalesce_1
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_2.id AND agreement_action_1.live) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT agreement_1.designation AS designation, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.meeting_id = cut_1.id AND agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $11::INTEGER) AS cut_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text AND meeting_1.sort_date <= coalesce($1::DATE, 'infinity'::date) AND meeting_1.sort_date >= coalesce($2::DATE, '-infinity'::date) AND (EXISTS
(SELECT 1
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_1.id AND participation_1.actor_id IS NOT NULL AND participation_1.actor_id = coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $3::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $4::VARCHAR AND organization_1.live), $5::UUID))) AND (EXISTS
(SELECT 1
FROM participation AS participation_2
WHERE participation_2.meeting_id = meeting_1.id AND participation_2.actor_id IS NOT NULL AND participation_2.actor_id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $6::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $7::VARCHAR AND organization_2.live), $8::UUID))) AND meeting_1.start_earliest >= coalesce($9::DATE, '-infinity'::date) AND meeting_1.start_latest <= coalesce($10::DATE, 'infinity'::date)
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $12::INTEGER) AS cut_1) RETURNING json) AS data
