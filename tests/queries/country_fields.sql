SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_1.id, 'recordedAt' VALUE
(SELECT entity_2.recorded_at
FROM entity AS entity_2
WHERE entity_2.id = country_1.id), 'updatedAt' VALUE
(SELECT entity_3.updated_at
FROM entity AS entity_3
WHERE entity_3.id = country_1.id), 'retractedAt' VALUE
(SELECT entity_4.retracted_at
FROM entity AS entity_4
WHERE entity_4.id = country_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Country:'::text || entity_5.id
ORDER BY entity_5.id), '[]'::json) AS coalesce_1
FROM entity AS entity_5
WHERE entity_5.merged_into_id = country_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = country_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = country_1.id AND report_2.retracted_at IS NULL), 'code' VALUE country_1.code, 'name' VALUE country_1.name, 'alpha3' VALUE country_1.alpha3, 'officialName' VALUE country_1.official_name, 'names' VALUE country_1.names, 'demonyms' VALUE country_1.demonyms, 'capital' VALUE country_1.capital, 'source' VALUE country_1.source RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID))), 'former' VALUE
(SELECT JSON_OBJECT('code' VALUE country_3.code, 'existsFrom' VALUE CASE WHEN (country_3.exists_from_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE country_3.exists_from_edtf, 'earliest' VALUE country_3.exists_from_earliest, 'latest' VALUE country_3.exists_from_latest, 'basis' VALUE country_3.exists_from_basis RETURNING json) ELSE NULL::json END, 'existsTo' VALUE CASE WHEN (country_3.exists_to_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE country_3.exists_to_edtf, 'earliest' VALUE country_3.exists_to_earliest, 'latest' VALUE country_3.exists_to_latest, 'basis' VALUE country_3.exists_to_basis RETURNING json) ELSE NULL::json END, 'successors' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('code' VALUE country_5.code, 'predecessors' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('code' VALUE country_6.code RETURNING json)
ORDER BY country_6.code, country_6.id), '[]'::json) AS coalesce_3
FROM country_successor AS country_successor_2 JOIN country AS country_6 ON country_6.id = country_successor_2.country_id
WHERE country_successor_2.successor_id = country_5.id) RETURNING json)
ORDER BY country_5.code, country_5.id), '[]'::json) AS coalesce_2
FROM country_successor AS country_successor_1 JOIN country AS country_5 ON country_5.id = country_successor_1.successor_id
WHERE country_successor_1.country_id = country_3.id), 'predecessors' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('code' VALUE country_7.code RETURNING json)
ORDER BY country_7.code, country_7.id), '[]'::json) AS coalesce_4
FROM country_successor AS country_successor_3 JOIN country AS country_7 ON country_7.id = country_successor_3.country_id
WHERE country_successor_3.successor_id = country_3.id) RETURNING json) AS anon_2
FROM country AS country_3
WHERE country_3.id = coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $3::VARCHAR),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $4::UUID))) RETURNING json) AS data
