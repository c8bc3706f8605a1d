SELECT convert_to((('{"country":' || coalesce((SELECT ('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || ',"name":' || coalesce(to_json(country_1.name)::text, 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID))), 'null') || ',"asCountry":' || coalesce((SELECT ('{"name":' || coalesce(to_json(organization_1.name)::text, 'null') || '}') AS anon_2
FROM organization AS organization_1
WHERE organization_1.id = coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $3::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $4::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $5::UUID))), 'null') || ',"union":' || coalesce((SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || ',"acronym":' || coalesce(to_json(organization_3.acronym)::text, 'null') || ',"name":' || coalesce(to_json(organization_3.name)::text, 'null') || '}') AS anon_3
FROM organization AS organization_3
WHERE organization_3.id = coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $6::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $7::VARCHAR AND organization_4.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $8::UUID))), 'null') || ',"asUnion":' || coalesce((SELECT ('{"name":' || coalesce(to_json(country_6.name)::text, 'null') || '}') AS anon_4
FROM country AS country_6
WHERE country_6.id = coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $9::VARCHAR),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $10::UUID))), 'null')) || ('}')), 'UTF8'::text) AS data
