SELECT convert_to(('{"country":' || coalesce((SELECT (('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_2.recorded_at
FROM entity AS entity_2
WHERE entity_2.id = country_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_3.updated_at
FROM entity AS entity_3
WHERE entity_3.id = country_1.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_4.retracted_at
FROM entity AS entity_4
WHERE entity_4.id = country_1.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Country:'::text || entity_5.id)::text, 'null'), ','
ORDER BY entity_5.id), '') || ']') AS anon_2
FROM entity AS entity_5
WHERE entity_5.merged_into_id = country_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = country_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = country_1.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"code":' || coalesce(to_json(country_1.code)::text, 'null')) || (',"name":' || coalesce(to_json(country_1.name)::text, 'null') || ',"alpha3":' || coalesce(to_json(country_1.alpha3)::text, 'null') || ',"officialName":' || coalesce(to_json(country_1.official_name)::text, 'null') || ',"names":' || coalesce(to_json(country_1.names)::text, 'null')) || (',"demonyms":' || coalesce(to_json(country_1.demonyms)::text, 'null') || ',"capital":' || coalesce(to_json(country_1.capital)::text, 'null') || ',"source":' || coalesce(to_json(country_1.source)::text, 'null') || '}')) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID))), 'null') || ',"former":' || coalesce((SELECT (('{"code":' || coalesce(to_json(country_3.code)::text, 'null') || ',"existsFrom":' || coalesce(CASE WHEN (country_3.exists_from_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(country_3.exists_from_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(country_3.exists_from_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(country_3.exists_from_latest)::text, 'null') || ',"basis":' || coalesce('"' || country_3.exists_from_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"existsTo":' || coalesce(CASE WHEN (country_3.exists_to_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(country_3.exists_to_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(country_3.exists_to_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(country_3.exists_to_latest)::text, 'null') || ',"basis":' || coalesce('"' || country_3.exists_to_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"successors":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"code":' || coalesce(to_json(country_5.code)::text, 'null') || ',"predecessors":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"code":' || coalesce(to_json(country_6.code)::text, 'null') || '}'), ','
ORDER BY country_6.code, country_6.id), '') || ']') AS anon_5
FROM country_successor AS country_successor_2 JOIN country AS country_6 ON country_6.id = country_successor_2.country_id
WHERE country_successor_2.successor_id = country_5.id), 'null') || '}'), ','
ORDER BY country_5.code, country_5.id), '') || ']') AS anon_4
FROM country_successor AS country_successor_1 JOIN country AS country_5 ON country_5.id = country_successor_1.successor_id
WHERE country_successor_1.country_id = country_3.id), 'null')) || (',"predecessors":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"code":' || coalesce(to_json(country_7.code)::text, 'null') || '}'), ','
ORDER BY country_7.code, country_7.id), '') || ']') AS anon_6
FROM country_successor AS country_successor_3 JOIN country AS country_7 ON country_7.id = country_successor_3.country_id
WHERE country_successor_3.successor_id = country_3.id), 'null') || '}')) AS anon_3
FROM country AS country_3
WHERE country_3.id = coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $3::VARCHAR),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $4::UUID))), 'null') || '}'), 'UTF8'::text) AS data
