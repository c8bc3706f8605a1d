SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_2
FROM official AS official_1
WHERE official_1.id = anon_3.key_id)
ORDER BY anon_3.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live AND (EXISTS
(SELECT 1
FROM official_name AS official_name_1
WHERE official_name_1.official_id = official_2.id AND official_name_1.name_folded LIKE (('%' || folded_pattern($1::VARCHAR)) || '%')))
ORDER BY official_2.display_name ASC, official_2.id ASC

LIMIT $2::INTEGER) AS anon_4) AS anon_3), 'statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_1.text RETURNING json) AS anon_6
FROM statement AS statement_1
WHERE statement_1.id = anon_7.key_id)
ORDER BY anon_7.n ASC), '[]'::json) RETURNING json) AS anon_5
FROM
(SELECT anon_8.key_id AS key_id, anon_8.k0 AS k0, anon_8.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_2.id AS key_id, statement_2.sort_date AS k0, statement_2.id AS k1
FROM statement AS statement_2
WHERE statement_2.live AND statement_2.text_folded LIKE (('%' || folded_pattern($3::VARCHAR)) || '%')
ORDER BY statement_2.sort_date DESC, statement_2.id DESC

LIMIT $4::INTEGER) AS anon_8) AS anon_7), 'countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_10
FROM country AS country_1
WHERE country_1.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_9
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_2.id AS key_id, country_2.code AS k0, country_2.id AS k1
FROM country AS country_2
WHERE country_2.live AND country_2.name_folded LIKE (folded_pattern($5::VARCHAR) || '%')
ORDER BY country_2.code ASC, country_2.id ASC

LIMIT $6::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS data
