SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('parts' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM organization AS organization_1
WHERE organization_1.part_of_id = country_1.id AND organization_1.live), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END, 'name' VALUE organization_2.name, 'kind' VALUE organization_2.organization_kind, 'partOf' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code RETURNING json) AS anon_4
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END RETURNING json) AS anon_5
FROM organization AS organization_3
WHERE organization_3.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = organization_2.part_of_id), 'statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_1.text, 'act' VALUE statement_1.act RETURNING json) AS anon_7
FROM statement AS statement_1
WHERE statement_1.id = anon_8.key_id)
ORDER BY anon_8.n ASC), '[]'::json) RETURNING json) AS anon_6
FROM
(SELECT anon_9.key_id AS key_id, anon_9.k0 AS k0, anon_9.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_speaker_1.statement_id AS key_id, statement_speaker_1.sort_date AS k0, statement_speaker_1.statement_id AS k1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = organization_2.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $1::INTEGER) AS anon_9) AS anon_8), 'claims' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('property' VALUE claim_1.property, 'value' VALUE claim_1.value RETURNING json) AS anon_11
FROM claim AS claim_1
WHERE claim_1.id = anon_12.key_id)
ORDER BY anon_12.n ASC), '[]'::json) RETURNING json) AS anon_10
FROM
(SELECT anon_13.key_id AS key_id, anon_13.k0 AS k0, anon_13.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT claim_2.id AS key_id, claim_2.property AS k0, claim_2.id AS k1
FROM claim AS claim_2
WHERE claim_2.survivor_id = organization_2.id AND claim_2.retracted_at IS NULL
ORDER BY claim_2.property ASC, claim_2.id ASC

LIMIT $2::INTEGER) AS anon_13) AS anon_12) RETURNING json) AS anon_3
FROM organization AS organization_2
WHERE organization_2.id = anon_14.key_id)
ORDER BY anon_14.n ASC), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT anon_15.key_id AS key_id, anon_15.k0 AS k0, anon_15.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT organization_1.id AS key_id, organization_1.name AS k0, organization_1.id AS k1
FROM organization AS organization_1
WHERE organization_1.part_of_id = country_1.id AND organization_1.live
ORDER BY organization_1.name ASC, organization_1.id ASC

LIMIT $3::INTEGER) AS anon_15) AS anon_14) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $4::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $5::VARCHAR AND organization_4.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))) RETURNING json) AS data
