SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('text' VALUE cut_1.text, 'claims' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('value' VALUE cut_2.value, 'asPrinted' VALUE cut_2.as_printed, 'evidence' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('text' VALUE evidence_1.text, 'start' VALUE evidence_1.start, 'end' VALUE evidence_1."end", 'article' VALUE
(SELECT JSON_OBJECT('text' VALUE article_1.text RETURNING json) AS anon_3
FROM article AS article_1
WHERE article_1.id = evidence_1.article_id) RETURNING json)
ORDER BY evidence_1.ordinal), '[]'::json) AS coalesce_1
FROM evidence AS evidence_1
WHERE evidence_1.claim_id = cut_2.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT claim_1.value AS value, claim_1.as_printed AS as_printed, claim_1.id AS id
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT statement_1.text AS text, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $3::INTEGER) AS cut_1), 'officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('name' VALUE cut_3.display_name RETURNING json)), '[]'::json) RETURNING json) AS anon_4
FROM
(SELECT official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $4::INTEGER) AS cut_3), 'country' VALUE
(SELECT JSON_OBJECT('name' VALUE country_1.name, 'names' VALUE country_1.names RETURNING json) AS anon_5
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))) RETURNING json) AS data
