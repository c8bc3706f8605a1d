SELECT convert_to(('{"country":' || coalesce((SELECT ('{"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.display_name)::text, 'null') || ',"holdings":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"firstObserved":' || coalesce(CASE WHEN (office_holding_2.first_observed_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(office_holding_2.first_observed_edtf)::text, 'null') || ',"basis":' || coalesce('"' || office_holding_2.first_observed_basis || '"', 'null') || '}') ELSE 'null' END, 'null') || ',"lastObserved":' || coalesce(CASE WHEN (office_holding_2.last_observed_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(office_holding_2.last_observed_edtf)::text, 'null') || ',"basis":' || coalesce('"' || office_holding_2.last_observed_basis || '"', 'null') || '}') ELSE 'null' END, 'null') || ',"agreementActions":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"action":' || coalesce('"' || cut_2.action || '"', 'null') || ',"date":' || coalesce(CASE WHEN (cut_2.date_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_2.date_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}'), ','), '') || ']}') AS anon_4
FROM
(SELECT agreement_action_1.action AS action, agreement_action_1.date_edtf AS date_edtf, agreement_action_1.date_earliest AS date_earliest, agreement_action_1.date_latest AS date_latest, agreement_action_1.date_basis AS date_basis
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.office_holding_id = office_holding_2.id AND agreement_action_1.live
ORDER BY agreement_action_1.sort_date DESC, agreement_action_1.id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || '}'), ','
ORDER BY coalesce(office_holding_2.first_observed_earliest, 'infinity'::date), office_holding_2.id), '') || ']') AS anon_3
FROM office_holding AS office_holding_2
WHERE office_holding_2.official_id = cut_1.id AND office_holding_2.live), 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT official_1.display_name AS display_name, official_1.id AS id
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_1.live)
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $2::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))), 'null') || '}'), 'UTF8'::text) AS data
