SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_1
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

LIMIT 1)) RETURNING json) AS data
