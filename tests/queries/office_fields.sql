SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('offices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Office:'::text || office_1.id, 'label' VALUE office_1.label, 'roles' VALUE office_1.roles, 'portfolio' VALUE office_1.portfolio, 'actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_1.code RETURNING json) AS anon_4
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = office_1.actor_id), 'accreditedTo' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code, 'accreditedOffices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('label' VALUE office_2.label, 'actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_4.code RETURNING json) AS anon_9
FROM country AS country_4
WHERE country_4.id = actor_2.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END RETURNING json) AS anon_10
FROM organization AS organization_2
WHERE organization_2.id = actor_2.id)) AS coalesce_3
FROM actor AS actor_2
WHERE actor_2.id = office_2.actor_id) RETURNING json) AS anon_8
FROM office AS office_2
WHERE office_2.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_7
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT office_3.id AS key_id, office_3.label AS k0, office_3.id AS k1
FROM office AS office_3
WHERE office_3.accredited_to_id = country_3.id
ORDER BY office_3.label ASC, office_3.id ASC

LIMIT $1::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS anon_6
FROM country AS country_3
WHERE country_3.id = actor_3.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END, 'accreditedOffices' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('label' VALUE office_4.label, 'actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_7.code RETURNING json) AS anon_16
FROM country AS country_7
WHERE country_7.id = actor_4.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_8
WHERE country_8.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END RETURNING json) AS anon_17
FROM organization AS organization_4
WHERE organization_4.id = actor_4.id)) AS coalesce_4
FROM actor AS actor_4
WHERE actor_4.id = office_4.actor_id) RETURNING json) AS anon_15
FROM office AS office_4
WHERE office_4.id = anon_18.key_id)
ORDER BY anon_18.n ASC), '[]'::json) RETURNING json) AS anon_14
FROM
(SELECT anon_19.key_id AS key_id, anon_19.k0 AS k0, anon_19.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT office_5.id AS key_id, office_5.label AS k0, office_5.id AS k1
FROM office AS office_5
WHERE office_5.accredited_to_id = organization_3.id
ORDER BY office_5.label ASC, office_5.id ASC

LIMIT $2::INTEGER) AS anon_19) AS anon_18) RETURNING json) AS anon_13
FROM organization AS organization_3
WHERE organization_3.id = actor_3.id)) AS coalesce_2
FROM actor AS actor_3
WHERE actor_3.id = office_1.accredited_to_id), 'holdings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = office_1.id AND office_holding_1.live), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_22
FROM official AS official_1
WHERE official_1.id = office_holding_2.official_id) RETURNING json) AS anon_21
FROM office_holding AS office_holding_2
WHERE office_holding_2.id = anon_23.key_id)
ORDER BY anon_23.n ASC), '[]'::json) RETURNING json) AS anon_20
FROM
(SELECT anon_24.key_id AS key_id, anon_24.k0 AS k0, anon_24.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT office_holding_1.id AS key_id, coalesce(office_holding_1.first_observed_earliest, 'infinity'::date) AS k0, office_holding_1.id AS k1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = office_1.id AND office_holding_1.live
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date) ASC, office_holding_1.id ASC

LIMIT $3::INTEGER) AS anon_24) AS anon_23) RETURNING json) AS anon_3
FROM office AS office_1
WHERE office_1.id = anon_25.key_id)
ORDER BY anon_25.n ASC), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT anon_26.key_id AS key_id, anon_26.k0 AS k0, anon_26.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT office_6.id AS key_id, office_6.label AS k0, office_6.id AS k1
FROM office AS office_6
WHERE office_6.actor_id = country_9.id
ORDER BY office_6.label ASC, office_6.id ASC

LIMIT $4::INTEGER) AS anon_26) AS anon_25) RETURNING json) AS anon_1
FROM country AS country_9
WHERE country_9.id = coalesce((SELECT country_10.id
FROM country AS country_10
WHERE country_10.code = $5::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $6::VARCHAR AND organization_5.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $7::UUID))) RETURNING json) AS data
