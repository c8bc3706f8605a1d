SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('code' VALUE country_1.code, 'name' VALUE country_1.name RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id =
(SELECT anon_2.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $3::UUID) AS anon_2

LIMIT 1)), 'asCountry' VALUE
(SELECT JSON_OBJECT('name' VALUE organization_2.name RETURNING json) AS anon_3
FROM organization AS organization_2
WHERE organization_2.id =
(SELECT anon_4.id
FROM
(SELECT country_3.id AS id
FROM country AS country_3
WHERE country_3.code = $4::VARCHAR UNION ALL SELECT organization_3.id AS id
FROM organization AS organization_3
WHERE organization_3.acronym = $5::VARCHAR AND organization_3.live UNION ALL SELECT actor_2.id AS id
FROM actor AS actor_2
WHERE actor_2.id = $6::UUID) AS anon_4

LIMIT 1)), 'union' VALUE
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END, 'acronym' VALUE organization_4.acronym, 'name' VALUE organization_4.name RETURNING json) AS anon_5
FROM organization AS organization_4
WHERE organization_4.id =
(SELECT anon_6.id
FROM
(SELECT country_5.id AS id
FROM country AS country_5
WHERE country_5.code = $7::VARCHAR UNION ALL SELECT organization_5.id AS id
FROM organization AS organization_5
WHERE organization_5.acronym = $8::VARCHAR AND organization_5.live UNION ALL SELECT actor_3.id AS id
FROM actor AS actor_3
WHERE actor_3.id = $9::UUID) AS anon_6

LIMIT 1)), 'asUnion' VALUE
(SELECT JSON_OBJECT('name' VALUE country_6.name RETURNING json) AS anon_7
FROM country AS country_6
WHERE country_6.id =
(SELECT anon_8.id
FROM
(SELECT country_7.id AS id
FROM country AS country_7
WHERE country_7.code = $10::VARCHAR UNION ALL SELECT organization_6.id AS id
FROM organization AS organization_6
WHERE organization_6.acronym = $11::VARCHAR AND organization_6.live UNION ALL SELECT actor_4.id AS id
FROM actor AS actor_4
WHERE actor_4.id = $12::UUID) AS anon_8

LIMIT 1)) RETURNING json) AS data
