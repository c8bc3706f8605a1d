SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE official_1.display_name, 'holdings' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('firstObserved' VALUE CASE WHEN (office_holding_1.first_observed_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE office_holding_1.first_observed_edtf, 'basis' VALUE office_holding_1.first_observed_basis RETURNING json) ELSE NULL::json END, 'lastObserved' VALUE CASE WHEN (office_holding_1.last_observed_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE office_holding_1.last_observed_edtf, 'basis' VALUE office_holding_1.last_observed_basis RETURNING json) ELSE NULL::json END, 'agreementActions' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('action' VALUE agreement_action_1.action, 'date' VALUE CASE WHEN (agreement_action_1.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE agreement_action_1.date_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_5
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.id = anon_6.key_id)
ORDER BY anon_6.n ASC), '[]'::json) RETURNING json) AS anon_4
FROM
(SELECT anon_7.key_id AS key_id, anon_7.k0 AS k0, anon_7.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_action_2.id AS key_id, agreement_action_2.sort_date AS k0, agreement_action_2.id AS k1
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.office_holding_id = office_holding_1.id AND agreement_action_2.live
ORDER BY agreement_action_2.sort_date DESC, agreement_action_2.id DESC

LIMIT $1::INTEGER) AS anon_7) AS anon_6) RETURNING json)
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date), office_holding_1.id), '[]'::json) AS coalesce_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = official_1.id AND office_holding_1.live) RETURNING json) AS anon_3
FROM official AS official_1
WHERE official_1.id = anon_8.key_id)
ORDER BY anon_8.n ASC), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT anon_9.key_id AS key_id, anon_9.k0 AS k0, anon_9.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live AND official_2.id IN
(SELECT office_holding_2.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_2 ON office_holding_2.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_2.live)
ORDER BY official_2.display_name ASC, official_2.id ASC

LIMIT $2::INTEGER) AS anon_9) AS anon_8) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $4::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))) RETURNING json) AS data
