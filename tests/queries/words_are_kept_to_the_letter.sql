SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_1.text, 'claims' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('value' VALUE claim_1.value, 'asPrinted' VALUE claim_1.as_printed, 'evidence' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('text' VALUE evidence_1.text, 'start' VALUE evidence_1.start, 'end' VALUE evidence_1."end", 'article' VALUE
(SELECT JSON_OBJECT('text' VALUE article_1.text RETURNING json) AS anon_5
FROM article AS article_1
WHERE article_1.id = evidence_1.article_id) RETURNING json)
ORDER BY evidence_1.ordinal), '[]'::json) AS coalesce_1
FROM evidence AS evidence_1
WHERE evidence_1.claim_id = claim_1.id) RETURNING json) AS anon_4
FROM claim AS claim_1
WHERE claim_1.id = anon_6.key_id)
ORDER BY anon_6.n ASC), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT anon_7.key_id AS key_id, anon_7.k0 AS k0, anon_7.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT claim_2.id AS key_id, claim_2.property AS k0, claim_2.id AS k1
FROM claim AS claim_2
WHERE claim_2.survivor_id = statement_1.id AND claim_2.retracted_at IS NULL AND claim_2.property = $1::VARCHAR
ORDER BY claim_2.property ASC, claim_2.id ASC

LIMIT $2::INTEGER) AS anon_7) AS anon_6) RETURNING json) AS anon_2
FROM statement AS statement_1
WHERE statement_1.id = anon_8.key_id)
ORDER BY anon_8.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_9.key_id AS key_id, anon_9.k0 AS k0, anon_9.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_2.id AS key_id, statement_2.sort_date AS k0, statement_2.id AS k1
FROM statement AS statement_2
WHERE statement_2.live
ORDER BY statement_2.sort_date DESC, statement_2.id DESC

LIMIT $3::INTEGER) AS anon_9) AS anon_8), 'officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_11
FROM official AS official_1
WHERE official_1.id = anon_12.key_id)
ORDER BY anon_12.n ASC), '[]'::json) RETURNING json) AS anon_10
FROM
(SELECT anon_13.key_id AS key_id, anon_13.k0 AS k0, anon_13.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live
ORDER BY official_2.display_name ASC, official_2.id ASC

LIMIT $4::INTEGER) AS anon_13) AS anon_12), 'country' VALUE
(SELECT JSON_OBJECT('name' VALUE country_1.name, 'names' VALUE country_1.names RETURNING json) AS anon_14
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $6::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $7::UUID))) RETURNING json) AS data
