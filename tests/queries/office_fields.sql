SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('offices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE 'Office:'::text || cut_1.id, 'label' VALUE cut_1.label, 'roles' VALUE cut_1.roles, 'portfolio' VALUE cut_1.portfolio, 'actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_3.code RETURNING json) AS anon_3
FROM country AS country_3
WHERE country_3.id = cut_1.actor_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = cut_1.actor_id)), 'accreditedTo' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_5.code, 'accreditedOffices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('label' VALUE cut_2.label, 'actor' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_6.code RETURNING json) AS anon_7
FROM country AS country_6
WHERE country_6.id = cut_2.actor_id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_7
WHERE country_7.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END RETURNING json) AS anon_8
FROM organization AS organization_2
WHERE organization_2.id = cut_2.actor_id)) RETURNING json)), '[]'::json) RETURNING json) AS anon_6
FROM
(SELECT office_2.label AS label, office_2.actor_id AS actor_id
FROM office AS office_2
WHERE office_2.accredited_to_id = country_5.id
ORDER BY office_2.label ASC, office_2.id ASC

LIMIT $1::INTEGER) AS cut_2) RETURNING json) AS anon_5
FROM country AS country_5
WHERE country_5.id = cut_1.accredited_to_id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_8
WHERE country_8.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END, 'accreditedOffices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('label' VALUE cut_3.label, 'actor' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_9.code RETURNING json) AS anon_11
FROM country AS country_9
WHERE country_9.id = cut_3.actor_id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_10
WHERE country_10.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END RETURNING json) AS anon_12
FROM organization AS organization_4
WHERE organization_4.id = cut_3.actor_id)) RETURNING json)), '[]'::json) RETURNING json) AS anon_10
FROM
(SELECT office_3.label AS label, office_3.actor_id AS actor_id
FROM office AS office_3
WHERE office_3.accredited_to_id = organization_3.id
ORDER BY office_3.label ASC, office_3.id ASC

LIMIT $2::INTEGER) AS cut_3) RETURNING json) AS anon_9
FROM organization AS organization_3
WHERE organization_3.id = cut_1.accredited_to_id)), 'holdings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live), 'nodes' VALUE coalesce(json_agg(JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_14
FROM official AS official_1
WHERE official_1.id = cut_4.official_id) RETURNING json)), '[]'::json) RETURNING json) AS anon_13
FROM
(SELECT office_holding_1.official_id AS official_id
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_1.id AND office_holding_1.live
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date) ASC, office_holding_1.id ASC

LIMIT $3::INTEGER) AS cut_4) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT office_1.id AS id, office_1.label AS label, office_1.roles AS roles, office_1.portfolio AS portfolio, office_1.actor_id AS actor_id, office_1.accredited_to_id AS accredited_to_id
FROM office AS office_1
WHERE office_1.actor_id = country_1.id
ORDER BY office_1.label ASC, office_1.id ASC

LIMIT $4::INTEGER) AS cut_1) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))) RETURNING json) AS data
