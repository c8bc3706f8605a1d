SELECT convert_to(('{"country":' || coalesce((SELECT ('{"offices":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('Office:'::text || cut_1.id)::text, 'null') || ',"label":' || coalesce(to_json(cut_1.label)::text, 'null') || ',"roles":' || coalesce(to_json(cut_1.roles)::text, 'null') || ',"portfolio":' || coalesce(to_json(cut_1.portfolio)::text, 'null')) || (',"actor":' || coalesce(coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_3.code)::text, 'null') || '}') AS anon_3
FROM country AS country_3
WHERE country_3.id = cut_1.actor_id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = cut_1.actor_id)), 'null') || ',"accreditedTo":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_5.code)::text, 'null') || ',"accreditedOffices":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"label":' || coalesce(to_json(cut_2.label)::text, 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_6.code)::text, 'null') || '}') AS anon_7
FROM country AS country_6
WHERE country_6.id = cut_2.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_7
WHERE country_7.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_8
FROM organization AS organization_2
WHERE organization_2.id = cut_2.actor_id)), 'null') || '}'), ','), '') || ']}') AS anon_6
FROM
(SELECT office_2.label AS label, office_2.actor_id AS actor_id
FROM office AS office_2
WHERE office_2.accredited_to_id = country_5.id
ORDER BY office_2.label ASC, office_2.id ASC

LIMIT $1::INTEGER) AS cut_2), 'null') || '}') AS anon_5
FROM country AS country_5
WHERE country_5.id = cut_1.accredited_to_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_8
WHERE country_8.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || ',"accreditedOffices":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"label":' || coalesce(to_json(cut_3.label)::text, 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_9.code)::text, 'null') || '}') AS anon_11
FROM country AS country_9
WHERE country_9.id = cut_3.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_10
WHERE country_10.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END)::text, 'null') || '}') AS anon_12
FROM organization AS organization_4
WHERE organization_4.id = cut_3.actor_id)), 'null') || '}'), ','), '') || ']}') AS anon_10
FROM
(SELECT office_3.label AS label, office_3.actor_id AS actor_id
FROM office AS office_3
WHERE office_3.accredited_to_id = organization_3.id
ORDER BY office_3.label ASC, office_3.id ASC

LIMIT $2::INTEGER) AS cut_3), 'null') || '}') AS anon_9
FROM organization AS organization_3
WHERE organization_3.id = cut_1.accredited_to_id)), 'null') || ',"holdings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') AS anon_14
FROM official AS official_1
WHERE official_1.id = cut_4.official_id), 'null') || '}'), ','), '') || ']}') AS anon_13
FROM
(SELECT office_holding_1.official_id AS official_id
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date) ASC, office_holding_1.id ASC

LIMIT $3::INTEGER) AS cut_4), 'null') || '}')), ','), '') || ']}') AS anon_2
FROM
(SELECT office_1.id AS id, office_1.label AS label, office_1.roles AS roles, office_1.portfolio AS portfolio, office_1.actor_id AS actor_id, office_1.accredited_to_id AS accredited_to_id
FROM office AS office_1
WHERE office_1.actor_id = country_1.id
ORDER BY office_1.label ASC, office_1.id ASC

LIMIT $4::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))), 'null') || '}'), 'UTF8'::text) AS data
