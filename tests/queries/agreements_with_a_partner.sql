SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('agreements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_1.live AND
(SELECT 1
FROM agreement_party AS agreement_party_2
WHERE agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.actor_id =
(SELECT anon_3.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $3::UUID) AS anon_3

LIMIT 1)

LIMIT 1) IS NOT NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('title' VALUE agreement_1.title RETURNING json) AS anon_4
FROM agreement AS agreement_1
WHERE agreement_1.id = anon_5.key_id)
ORDER BY anon_5.n ASC) FILTER (WHERE anon_5.n <= $4::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $5::INTEGER RETURNING json) RETURNING json) AS anon_2
FROM
(SELECT anon_6.key_id AS key_id, anon_6.k0 AS k0, anon_6.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_party_1.agreement_id AS key_id, agreement_party_1.sort_date AS k0, agreement_party_1.agreement_id AS k1
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_1.live AND
(SELECT 1
FROM agreement_party AS agreement_party_2
WHERE agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.actor_id =
(SELECT anon_3.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $3::UUID) AS anon_3

LIMIT 1)

LIMIT 1) IS NOT NULL
ORDER BY agreement_party_1.sort_date DESC, agreement_party_1.agreement_id DESC

LIMIT $6::INTEGER) AS anon_6) AS anon_5), 'withOts' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM agreement_party AS agreement_party_3
WHERE agreement_party_3.actor_id = country_1.id AND agreement_party_3.live AND
(SELECT 1
FROM agreement_party AS agreement_party_4
WHERE agreement_party_4.agreement_id = agreement_party_3.agreement_id AND agreement_party_4.actor_id =
(SELECT anon_8.id
FROM
(SELECT country_3.id AS id
FROM country AS country_3
WHERE country_3.code = $7::VARCHAR UNION ALL SELECT organization_2.id AS id
FROM organization AS organization_2
WHERE organization_2.acronym = $8::VARCHAR AND organization_2.live UNION ALL SELECT actor_2.id AS id
FROM actor AS actor_2
WHERE actor_2.id = $9::UUID) AS anon_8

LIMIT 1)

LIMIT 1) IS NOT NULL) RETURNING json) AS anon_7), 'agreementActions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('action' VALUE agreement_action_2.action, 'party' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_4.code RETURNING json) AS anon_11
FROM country AS country_4
WHERE country_4.id = actor_3.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END RETURNING json) AS anon_12
FROM organization AS organization_3
WHERE organization_3.id = actor_3.id)) AS coalesce_1
FROM actor AS actor_3
WHERE actor_3.id = agreement_action_2.party_id) RETURNING json) AS anon_10
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.id = anon_13.key_id)
ORDER BY anon_13.n DESC), '[]'::json) RETURNING json) AS anon_9
FROM
(SELECT anon_14.key_id AS key_id, anon_14.k0 AS k0, anon_14.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_action_1.id AS key_id, agreement_action_1.sort_date AS k0, agreement_action_1.id AS k1
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live
ORDER BY agreement_action_1.sort_date ASC, agreement_action_1.id ASC

LIMIT $10::INTEGER) AS anon_14) AS anon_13) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id =
(SELECT anon_15.id
FROM
(SELECT country_6.id AS id
FROM country AS country_6
WHERE country_6.code = $11::VARCHAR UNION ALL SELECT organization_4.id AS id
FROM organization AS organization_4
WHERE organization_4.acronym = $12::VARCHAR AND organization_4.live UNION ALL SELECT actor_4.id AS id
FROM actor AS actor_4
WHERE actor_4.id = $13::UUID) AS anon_15

LIMIT 1)), 'organization' VALUE
(SELECT JSON_OBJECT('agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('title' VALUE agreement_2.title RETURNING json) AS anon_18
FROM agreement AS agreement_2
WHERE agreement_2.id = anon_19.key_id)
ORDER BY anon_19.n ASC), '[]'::json) RETURNING json) AS anon_17
FROM
(SELECT anon_20.key_id AS key_id, anon_20.k0 AS k0, anon_20.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_party_5.agreement_id AS key_id, agreement_party_5.sort_date AS k0, agreement_party_5.agreement_id AS k1
FROM agreement_party AS agreement_party_5
WHERE agreement_party_5.actor_id = organization_5.id AND agreement_party_5.live
ORDER BY agreement_party_5.sort_date DESC, agreement_party_5.agreement_id DESC

LIMIT $14::INTEGER) AS anon_20) AS anon_19), 'agreementActions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM agreement_action AS agreement_action_3
WHERE agreement_action_3.party_id = organization_5.id AND agreement_action_3.live) RETURNING json) AS anon_21) RETURNING json) AS anon_16
FROM organization AS organization_5
WHERE organization_5.id =
(SELECT anon_22.id
FROM
(SELECT country_7.id AS id
FROM country AS country_7
WHERE country_7.code = $15::VARCHAR UNION ALL SELECT organization_6.id AS id
FROM organization AS organization_6
WHERE organization_6.acronym = $16::VARCHAR AND organization_6.live UNION ALL SELECT actor_5.id AS id
FROM actor AS actor_5
WHERE actor_5.id = $17::UUID) AS anon_22

LIMIT 1)) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN ((SELECT anon_3.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $3::UUID) AS anon_3

LIMIT 1) IS NULL) THEN 0 ELSE NULL END, CASE WHEN ((SELECT anon_8.id
FROM
(SELECT country_3.id AS id
FROM country AS country_3
WHERE country_3.code = $7::VARCHAR UNION ALL SELECT organization_2.id AS id
FROM organization AS organization_2
WHERE organization_2.acronym = $8::VARCHAR AND organization_2.live UNION ALL SELECT actor_2.id AS id
FROM actor AS actor_2
WHERE actor_2.id = $9::UUID) AS anon_8

LIMIT 1) IS NULL) THEN 1 ELSE NULL END], NULL) AS missing
