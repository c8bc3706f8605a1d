SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_1.text RETURNING json) AS anon_3
FROM statement AS statement_1
WHERE statement_1.id = anon_4.key_id)
ORDER BY anon_4.n ASC), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT anon_5.key_id AS key_id, anon_5.k0 AS k0, anon_5.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_speaker_1.statement_id AS key_id, statement_speaker_1.sort_date AS k0, statement_speaker_1.statement_id AS k1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = country_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $1::INTEGER) AS anon_5) AS anon_4), 'aboutAz' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_2.text RETURNING json) AS anon_7
FROM statement AS statement_2
WHERE statement_2.id = anon_8.key_id)
ORDER BY anon_8.n ASC), '[]'::json) RETURNING json) AS anon_6
FROM
(SELECT anon_9.key_id AS key_id, anon_9.k0 AS k0, anon_9.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_speaker_3.statement_id AS key_id, statement_speaker_3.sort_date AS k0, statement_speaker_3.statement_id AS k1
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.actor_id = country_1.id AND statement_speaker_3.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_4
WHERE statement_speaker_4.statement_id = statement_speaker_3.statement_id AND statement_speaker_4.actor_id = statement_speaker_3.actor_id AND statement_speaker_4.ordinal < statement_speaker_3.ordinal

LIMIT 1) IS NULL AND
(SELECT 1
FROM statement_about AS statement_about_1
WHERE statement_about_1.statement_id = statement_speaker_3.statement_id AND statement_about_1.entity_id =
(SELECT anon_10.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $2::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $4::UUID) AS anon_10

LIMIT 1)

LIMIT 1) IS NOT NULL
ORDER BY statement_speaker_3.sort_date DESC, statement_speaker_3.statement_id DESC

LIMIT $5::INTEGER) AS anon_9) AS anon_8), 'statementsAbout' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM statement_about AS statement_about_2
WHERE statement_about_2.entity_id = country_1.id AND statement_about_2.live), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_3.text, 'speakers' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code RETURNING json) AS anon_13
FROM country AS country_3
WHERE country_3.id = actor_2.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END RETURNING json) AS anon_14
FROM organization AS organization_2
WHERE organization_2.id = actor_2.id)) AS coalesce_2
FROM actor AS actor_2
WHERE actor_2.id = statement_speaker_5.actor_id) RETURNING json)
ORDER BY statement_speaker_5.ordinal), '[]'::json) AS coalesce_1
FROM statement_speaker AS statement_speaker_5
WHERE statement_speaker_5.statement_id = statement_3.id) RETURNING json) AS anon_12
FROM statement AS statement_3
WHERE statement_3.id = anon_15.key_id)
ORDER BY anon_15.n ASC), '[]'::json) RETURNING json) AS anon_11
FROM
(SELECT anon_16.key_id AS key_id, anon_16.k0 AS k0, anon_16.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_about_2.statement_id AS key_id, statement_about_2.sort_date AS k0, statement_about_2.statement_id AS k1
FROM statement_about AS statement_about_2
WHERE statement_about_2.entity_id = country_1.id AND statement_about_2.live
ORDER BY statement_about_2.sort_date DESC, statement_about_2.statement_id DESC

LIMIT $6::INTEGER) AS anon_16) AS anon_15) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id =
(SELECT anon_17.id
FROM
(SELECT country_5.id AS id
FROM country AS country_5
WHERE country_5.code = $7::VARCHAR UNION ALL SELECT organization_3.id AS id
FROM organization AS organization_3
WHERE organization_3.acronym = $8::VARCHAR AND organization_3.live UNION ALL SELECT actor_3.id AS id
FROM actor AS actor_3
WHERE actor_3.id = $9::UUID) AS anon_17

LIMIT 1)), 'organization' VALUE
(SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_4.text RETURNING json) AS anon_20
FROM statement AS statement_4
WHERE statement_4.id = anon_21.key_id)
ORDER BY anon_21.n ASC), '[]'::json) RETURNING json) AS anon_19
FROM
(SELECT anon_22.key_id AS key_id, anon_22.k0 AS k0, anon_22.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_speaker_6.statement_id AS key_id, statement_speaker_6.sort_date AS k0, statement_speaker_6.statement_id AS k1
FROM statement_speaker AS statement_speaker_6
WHERE statement_speaker_6.actor_id = organization_4.id AND statement_speaker_6.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_7
WHERE statement_speaker_7.statement_id = statement_speaker_6.statement_id AND statement_speaker_7.actor_id = statement_speaker_6.actor_id AND statement_speaker_7.ordinal < statement_speaker_6.ordinal

LIMIT 1) IS NULL AND
(SELECT 1
FROM statement_about AS statement_about_3
WHERE statement_about_3.statement_id = statement_speaker_6.statement_id AND statement_about_3.entity_id =
(SELECT anon_23.id
FROM
(SELECT country_6.id AS id
FROM country AS country_6
WHERE country_6.code = $10::VARCHAR UNION ALL SELECT organization_5.id AS id
FROM organization AS organization_5
WHERE organization_5.acronym = $11::VARCHAR AND organization_5.live UNION ALL SELECT actor_4.id AS id
FROM actor AS actor_4
WHERE actor_4.id = $12::UUID) AS anon_23

LIMIT 1)

LIMIT 1) IS NOT NULL
ORDER BY statement_speaker_6.sort_date DESC, statement_speaker_6.statement_id DESC

LIMIT $13::INTEGER) AS anon_22) AS anon_21), 'statementsAbout' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM statement_about AS statement_about_4
WHERE statement_about_4.entity_id = organization_4.id AND statement_about_4.live) RETURNING json) AS anon_24) RETURNING json) AS anon_18
FROM organization AS organization_4
WHERE organization_4.id =
(SELECT anon_25.id
FROM
(SELECT country_7.id AS id
FROM country AS country_7
WHERE country_7.code = $14::VARCHAR UNION ALL SELECT organization_6.id AS id
FROM organization AS organization_6
WHERE organization_6.acronym = $15::VARCHAR AND organization_6.live UNION ALL SELECT actor_5.id AS id
FROM actor AS actor_5
WHERE actor_5.id = $16::UUID) AS anon_25

LIMIT 1)), 'official' VALUE
(SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM statement_speaker AS statement_speaker_8
WHERE statement_speaker_8.official_id = official_1.id AND statement_speaker_8.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_9
WHERE statement_speaker_9.statement_id = statement_speaker_8.statement_id AND statement_speaker_9.official_id = statement_speaker_8.official_id AND statement_speaker_9.ordinal < statement_speaker_8.ordinal

LIMIT 1) IS NULL AND
(SELECT 1
FROM statement_about AS statement_about_5
WHERE statement_about_5.statement_id = statement_speaker_8.statement_id AND statement_about_5.entity_id =
(SELECT anon_28.id
FROM
(SELECT country_8.id AS id
FROM country AS country_8
WHERE country_8.code = $17::VARCHAR UNION ALL SELECT organization_7.id AS id
FROM organization AS organization_7
WHERE organization_7.acronym = $18::VARCHAR AND organization_7.live UNION ALL SELECT actor_6.id AS id
FROM actor AS actor_6
WHERE actor_6.id = $19::UUID) AS anon_28

LIMIT 1)

LIMIT 1) IS NOT NULL) RETURNING json) AS anon_27), 'all' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_5.text RETURNING json) AS anon_30
FROM statement AS statement_5
WHERE statement_5.id = anon_31.key_id)
ORDER BY anon_31.n ASC), '[]'::json) RETURNING json) AS anon_29
FROM
(SELECT anon_32.key_id AS key_id, anon_32.k0 AS k0, anon_32.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_speaker_10.statement_id AS key_id, statement_speaker_10.sort_date AS k0, statement_speaker_10.statement_id AS k1
FROM statement_speaker AS statement_speaker_10
WHERE statement_speaker_10.official_id = official_1.id AND statement_speaker_10.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_11
WHERE statement_speaker_11.statement_id = statement_speaker_10.statement_id AND statement_speaker_11.official_id = statement_speaker_10.official_id AND statement_speaker_11.ordinal < statement_speaker_10.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_10.sort_date DESC, statement_speaker_10.statement_id DESC

LIMIT $20::INTEGER) AS anon_32) AS anon_31) RETURNING json) AS anon_26
FROM official AS official_1
WHERE official_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $21::UUID), $21::UUID)) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN ((SELECT anon_10.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $2::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $4::UUID) AS anon_10

LIMIT 1) IS NULL) THEN 0 ELSE NULL END, CASE WHEN ((SELECT anon_23.id
FROM
(SELECT country_6.id AS id
FROM country AS country_6
WHERE country_6.code = $10::VARCHAR UNION ALL SELECT organization_5.id AS id
FROM organization AS organization_5
WHERE organization_5.acronym = $11::VARCHAR AND organization_5.live UNION ALL SELECT actor_4.id AS id
FROM actor AS actor_4
WHERE actor_4.id = $12::UUID) AS anon_23

LIMIT 1) IS NULL) THEN 1 ELSE NULL END, CASE WHEN ((SELECT anon_28.id
FROM
(SELECT country_8.id AS id
FROM country AS country_8
WHERE country_8.code = $17::VARCHAR UNION ALL SELECT organization_7.id AS id
FROM organization AS organization_7
WHERE organization_7.acronym = $18::VARCHAR AND organization_7.live UNION ALL SELECT actor_6.id AS id
FROM actor AS actor_6
WHERE actor_6.id = $19::UUID) AS anon_28

LIMIT 1) IS NULL) THEN 2 ELSE NULL END], NULL) AS missing
