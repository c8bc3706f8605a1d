SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = anon_3.key_id)
ORDER BY anon_3.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_2.id AS key_id, country_2.code AS k0, country_2.id AS k1
FROM country AS country_2
WHERE country_2.live
ORDER BY country_2.code ASC, country_2.id ASC

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'organizations' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'name' VALUE organization_1.name RETURNING json) AS anon_6
FROM organization AS organization_1
WHERE organization_1.id = anon_7.key_id)
ORDER BY anon_7.n ASC), '[]'::json) RETURNING json) AS anon_5
FROM
(SELECT anon_8.key_id AS key_id, anon_8.k0 AS k0, anon_8.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT organization_2.id AS key_id, organization_2.name AS k0, organization_2.id AS k1
FROM organization AS organization_2
WHERE organization_2.live
ORDER BY organization_2.name ASC, organization_2.id ASC

LIMIT $2::INTEGER) AS anon_8) AS anon_7), 'officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_10
FROM official AS official_1
WHERE official_1.id = anon_11.key_id)
ORDER BY anon_11.n DESC), '[]'::json) RETURNING json) AS anon_9
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live
ORDER BY official_2.display_name DESC, official_2.id DESC

LIMIT $3::INTEGER) AS anon_12) AS anon_11), 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) RETURNING json) AS anon_13), 'agreements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM agreement AS agreement_1
WHERE agreement_1.live) RETURNING json) AS anon_14), 'statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM statement AS statement_1
WHERE statement_1.live) RETURNING json) AS anon_15), 'articles' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM article AS article_1) RETURNING json) AS anon_16) RETURNING json) AS data
