SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('parts' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM organization AS organization_1
WHERE organization_1.part_of_id = country_1.id AND organization_1.live), 'nodes' VALUE coalesce(json_agg(JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = cut_1.acronym)) THEN 'org:'::text || cut_1.acronym ELSE cut_1.acronym END, 'name' VALUE cut_1.name, 'kind' VALUE cut_1.organization_kind, 'partOf' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_4.code RETURNING json) AS anon_3
FROM country AS country_4
WHERE country_4.id = cut_1.part_of_id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END RETURNING json) AS anon_4
FROM organization AS organization_2
WHERE organization_2.id = cut_1.part_of_id)), 'statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_2.text, 'act' VALUE statement_2.act RETURNING json) AS anon_6
FROM statement AS statement_2
WHERE statement_2.id = cut_2.key_id)), '[]'::json) RETURNING json) AS anon_5
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = cut_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $1::INTEGER) AS cut_2), 'claims' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('property' VALUE cut_3.property, 'value' VALUE cut_3.value RETURNING json)), '[]'::json) RETURNING json) AS anon_7
FROM
(SELECT claim_1.property AS property, claim_1.value AS value
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_3) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT organization_1.acronym AS acronym, organization_1.name AS name, organization_1.organization_kind AS organization_kind, organization_1.part_of_id AS part_of_id, organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.part_of_id = country_1.id AND organization_1.live
ORDER BY organization_1.name ASC, organization_1.id ASC

LIMIT $3::INTEGER) AS cut_1) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))) RETURNING json) AS data
