SELECT convert_to((('{"countries":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT country_1.code AS code
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $1::INTEGER) AS cut_1), 'null') || ',"organizations":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = cut_2.acronym)) THEN 'org:'::text || cut_2.acronym ELSE cut_2.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(cut_2.name)::text, 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT organization_1.acronym AS acronym, organization_1.name AS name
FROM organization AS organization_1
WHERE organization_1.live
ORDER BY organization_1.name ASC, organization_1.id ASC

LIMIT $2::INTEGER) AS cut_2), 'null') || ',"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_3.display_name)::text, 'null') || '}'), ','
ORDER BY cut_3.n DESC), '') || ']}') AS anon_3
FROM
(SELECT cut_3_rows.display_name AS display_name, row_number() OVER () AS n
FROM
(SELECT official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live
ORDER BY official_1.display_name DESC, official_1.id DESC

LIMIT $3::INTEGER) AS cut_3_rows) AS cut_3), 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || '}') AS anon_4), 'null')) || (',"agreements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM agreement AS agreement_1
WHERE agreement_1.live))::text, 'null') || '}') AS anon_5), 'null') || ',"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM statement AS statement_1
WHERE statement_1.live))::text, 'null') || '}') AS anon_6), 'null') || ',"articles":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM article AS article_1))::text, 'null') || '}') AS anon_7), 'null') || '}')), 'UTF8'::text) AS data
