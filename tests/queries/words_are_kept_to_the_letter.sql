SELECT convert_to(('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"text":' || coalesce(to_json(cut_1.text)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"value":' || coalesce(to_json(cut_2.value)::text, 'null') || ',"asPrinted":' || coalesce(to_json(cut_2.as_printed)::text, 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"text":' || coalesce(to_json(evidence_1.text)::text, 'null') || ',"start":' || coalesce((evidence_1.start)::text, 'null') || ',"end":' || coalesce((evidence_1."end")::text, 'null') || ',"article":' || coalesce((SELECT ('{"text":' || coalesce(to_json(article_1.text)::text, 'null') || '}') AS anon_4
FROM article AS article_1
WHERE article_1.id = evidence_1.article_id), 'null')) || ('}')), ','
ORDER BY evidence_1.ordinal), '') || ']') AS anon_3
FROM evidence AS evidence_1
WHERE evidence_1.claim_id = cut_2.id), 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT claim_1.value AS value, claim_1.as_printed AS as_printed, claim_1.id AS id
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_2), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT statement_1.text AS text, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $3::INTEGER) AS cut_1), 'null') || ',"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_3.display_name)::text, 'null') || '}'), ','), '') || ']}') AS anon_5
FROM
(SELECT official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $4::INTEGER) AS cut_3), 'null') || ',"country":' || coalesce((SELECT ('{"name":' || coalesce(to_json(country_1.name)::text, 'null') || ',"names":' || coalesce(to_json(country_1.names)::text, 'null') || '}') AS anon_6
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))), 'null') || '}'), 'UTF8'::text) AS data
