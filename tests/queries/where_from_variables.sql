SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('act' VALUE statement_1.act, 'text' VALUE statement_1.text RETURNING json) AS anon_2
FROM statement AS statement_1
WHERE statement_1.id = anon_3.key_id)
ORDER BY anon_3.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, anon_4.k2 AS k2, row_number() OVER () AS n
FROM
(SELECT statement_2.id AS key_id, statement_2.act AS k0, statement_2.sort_date AS k1, statement_2.id AS k2
FROM statement AS statement_2
WHERE statement_2.live AND (statement_2.act = any($1::TEXT[]) OR statement_2.manner = $2::VARCHAR)
ORDER BY statement_2.act ASC, statement_2.sort_date DESC, statement_2.id DESC

LIMIT $3::INTEGER) AS anon_4) AS anon_3), 'countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_6
FROM country AS country_1
WHERE country_1.id = anon_7.key_id)
ORDER BY anon_7.n ASC), '[]'::json) RETURNING json) AS anon_5
FROM
(SELECT anon_8.key_id AS key_id, anon_8.k0 AS k0, anon_8.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_2.id AS key_id, country_2.code AS k0, country_2.id AS k1
FROM country AS country_2
WHERE country_2.live AND country_2.id IN
(SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = any($4::TEXT[]) UNION ALL SELECT organization_1.id
FROM organization AS organization_1
WHERE (organization_1.acronym = any($5::TEXT[]) AND NOT (EXISTS
(SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = upper(organization_1.acronym))) OR organization_1.acronym = any($6::TEXT[])) AND organization_1.live UNION ALL SELECT unnest($7::UUID[]) AS unnest_1)
ORDER BY country_2.code ASC, country_2.id ASC

LIMIT $8::INTEGER) AS anon_8) AS anon_7) RETURNING json) AS data
