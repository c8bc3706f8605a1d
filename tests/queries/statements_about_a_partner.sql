SELECT convert_to(('{"country":' || coalesce((SELECT ('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_2.text)::text, 'null') || '}') AS anon_3
FROM statement AS statement_2
WHERE statement_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = country_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || ',"aboutAz":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_4.text)::text, 'null') || '}') AS anon_5
FROM statement AS statement_4
WHERE statement_4.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_4
FROM
(SELECT statement_speaker_3.statement_id AS key_id
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.actor_id = country_1.id AND statement_speaker_3.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_4
WHERE statement_speaker_4.statement_id = statement_speaker_3.statement_id AND statement_speaker_4.actor_id = statement_speaker_3.actor_id AND statement_speaker_4.ordinal < statement_speaker_3.ordinal

LIMIT 1) IS NULL AND
(SELECT 1
FROM statement_about AS statement_about_1
WHERE statement_about_1.statement_id = statement_speaker_3.statement_id AND statement_about_1.entity_id = named.actor_0

LIMIT 1) IS NOT NULL
ORDER BY statement_speaker_3.sort_date DESC, statement_speaker_3.statement_id DESC

LIMIT $2::INTEGER) AS cut_2), 'null') || ',"subjectOf":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM statement_about AS statement_about_2
WHERE statement_about_2.entity_id = country_1.id AND statement_about_2.live))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_6.text)::text, 'null') || ',"speakers":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_4.code)::text, 'null') || '}') AS anon_9
FROM country AS country_4
WHERE country_4.id = statement_speaker_5.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_10
FROM organization AS organization_2
WHERE organization_2.id = statement_speaker_5.actor_id)), 'null') || '}'), ','
ORDER BY statement_speaker_5.ordinal), '') || ']') AS anon_8
FROM statement_speaker AS statement_speaker_5
WHERE statement_speaker_5.statement_id = statement_6.id), 'null') || '}') AS anon_7
FROM statement AS statement_6
WHERE statement_6.id = cut_3.key_id), 'null'), ','), '') || ']}') AS anon_6
FROM
(SELECT statement_about_2.statement_id AS key_id
FROM statement_about AS statement_about_2
WHERE statement_about_2.entity_id = country_1.id AND statement_about_2.live
ORDER BY statement_about_2.sort_date DESC, statement_about_2.statement_id DESC

LIMIT $3::INTEGER) AS cut_3), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))), 'null') || ',"organization":' || coalesce((SELECT ('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_8.text)::text, 'null') || '}') AS anon_13
FROM statement AS statement_8
WHERE statement_8.id = cut_4.key_id), 'null'), ','), '') || ']}') AS anon_12
FROM
(SELECT statement_speaker_6.statement_id AS key_id
FROM statement_speaker AS statement_speaker_6
WHERE statement_speaker_6.actor_id = organization_3.id AND statement_speaker_6.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_7
WHERE statement_speaker_7.statement_id = statement_speaker_6.statement_id AND statement_speaker_7.actor_id = statement_speaker_6.actor_id AND statement_speaker_7.ordinal < statement_speaker_6.ordinal

LIMIT 1) IS NULL AND
(SELECT 1
FROM statement_about AS statement_about_3
WHERE statement_about_3.statement_id = statement_speaker_6.statement_id AND statement_about_3.entity_id = named.actor_1

LIMIT 1) IS NOT NULL
ORDER BY statement_speaker_6.sort_date DESC, statement_speaker_6.statement_id DESC

LIMIT $6::INTEGER) AS cut_4), 'null') || ',"subjectOf":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM statement_about AS statement_about_4
WHERE statement_about_4.entity_id = organization_3.id AND statement_about_4.live))::text, 'null') || '}') AS anon_14), 'null') || '}') AS anon_11
FROM organization AS organization_3
WHERE organization_3.id = coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $7::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $8::VARCHAR AND organization_4.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $9::UUID))), 'null') || ',"official":' || coalesce((SELECT ('{"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM statement_speaker AS statement_speaker_8
WHERE statement_speaker_8.official_id = official_1.id AND statement_speaker_8.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_9
WHERE statement_speaker_9.statement_id = statement_speaker_8.statement_id AND statement_speaker_9.official_id = statement_speaker_8.official_id AND statement_speaker_9.ordinal < statement_speaker_8.ordinal

LIMIT 1) IS NULL AND
(SELECT 1
FROM statement_about AS statement_about_5
WHERE statement_about_5.statement_id = statement_speaker_8.statement_id AND statement_about_5.entity_id = named.actor_2

LIMIT 1) IS NOT NULL))::text, 'null') || '}') AS anon_16), 'null') || ',"all":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_12.text)::text, 'null') || '}') AS anon_18
FROM statement AS statement_12
WHERE statement_12.id = cut_7.key_id), 'null'), ','), '') || ']}') AS anon_17
FROM
(SELECT statement_speaker_10.statement_id AS key_id
FROM statement_speaker AS statement_speaker_10
WHERE statement_speaker_10.official_id = official_1.id AND statement_speaker_10.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_11
WHERE statement_speaker_11.statement_id = statement_speaker_10.statement_id AND statement_speaker_11.official_id = statement_speaker_10.official_id AND statement_speaker_11.ordinal < statement_speaker_10.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_10.sort_date DESC, statement_speaker_10.statement_id DESC

LIMIT $10::INTEGER) AS cut_7), 'null') || '}') AS anon_15
FROM official AS official_1
WHERE official_1.id = coalesce((SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $11::UUID), $11::UUID)), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END, CASE WHEN (named.actor_1 IS NULL) THEN 1 ELSE NULL END, CASE WHEN (named.actor_2 IS NULL) THEN 2 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $12::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $13::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $14::UUID)) AS actor_0, coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $15::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $16::VARCHAR AND organization_5.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $17::UUID)) AS actor_1, coalesce((SELECT country_8.id
FROM country AS country_8
WHERE country_8.code = $18::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $19::VARCHAR AND organization_6.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $20::UUID)) AS actor_2

LIMIT ALL OFFSET 0) AS named
