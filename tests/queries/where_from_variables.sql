SELECT convert_to(('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"act":' || coalesce('"' || cut_1.act || '"', 'null') || ',"text":' || coalesce(to_json(cut_1.text)::text, 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT statement_1.act AS act, statement_1.text AS text
FROM statement AS statement_1
WHERE statement_1.live AND (statement_1.act = any($1::TEXT[]) OR statement_1.manner = $2::VARCHAR)
ORDER BY statement_1.act ASC, statement_1.sort_date DESC, statement_1.id DESC

LIMIT $3::INTEGER) AS cut_1), 'null') || ',"countries":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_2.code)::text, 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT country_1.code AS code
FROM country AS country_1
WHERE country_1.live AND country_1.id = any(array((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = any($4::TEXT[]) UNION ALL SELECT organization_1.id
FROM organization AS organization_1
WHERE (organization_1.acronym = any($5::TEXT[]) AND NOT (EXISTS
(SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = upper(organization_1.acronym))) OR organization_1.acronym = any($6::TEXT[])) AND organization_1.live UNION ALL SELECT unnest($7::UUID[]) AS unnest_1)))
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $8::INTEGER) AS cut_2), 'null') || '}'), 'UTF8'::text) AS data
