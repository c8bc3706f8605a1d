SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
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
WHERE organization_2.acronym = $7::VARCHAR AND organization_2.live), $8::UUID))) AND meeting_1.start_earliest >= coalesce($9::DATE, '-infinity'::date) AND meeting_1.start_latest <= coalesce($10::DATE, 'infinity'::date)))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"designation":' || coalesce(to_json(cut_2.designation)::text, 'null') || ',"actions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"signatory":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') AS anon_4
FROM official AS official_1
WHERE official_1.id = agreement_action_1.signatory_id), 'null') || '}'), ','
ORDER BY agreement_action_1.sort_date, agreement_action_1.id), '') || ']') AS anon_3
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_2.id AND agreement_action_1.live), 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT agreement_1.designation AS designation, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.meeting_id = cut_1.id AND agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $11::INTEGER) AS cut_2), 'null') || '}'), ','), '') || ']}') AS anon_1
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

LIMIT $12::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
