SELECT convert_to(('{"country":' || coalesce((SELECT ('{"parts":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM organization AS organization_1
WHERE organization_1.part_of_id = country_1.id AND organization_1.live))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = cut_1.acronym)) THEN 'org:'::text || cut_1.acronym ELSE cut_1.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(cut_1.name)::text, 'null') || ',"kind":' || coalesce('"' || cut_1.organization_kind || '"', 'null') || ',"partOf":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_4.code)::text, 'null') || '}') AS anon_3
FROM country AS country_4
WHERE country_4.id = cut_1.part_of_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_4
FROM organization AS organization_2
WHERE organization_2.id = cut_1.part_of_id)), 'null')) || (',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"text":' || coalesce(to_json(statement_2.text)::text, 'null') || ',"act":' || coalesce('"' || statement_2.act || '"', 'null') || '}') AS anon_6
FROM statement AS statement_2
WHERE statement_2.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_5
FROM
(SELECT statement_speaker_1.statement_id AS key_id
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = cut_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL
ORDER BY statement_speaker_1.sort_date DESC, statement_speaker_1.statement_id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || ',"claims":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_3.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_3.value)::text, 'null') || '}'), ','), '') || ']}') AS anon_7
FROM
(SELECT claim_1.property AS property, claim_1.value AS value
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_3), 'null') || '}')), ','), '') || ']}') AS anon_2
FROM
(SELECT organization_1.acronym AS acronym, organization_1.name AS name, organization_1.organization_kind AS organization_kind, organization_1.part_of_id AS part_of_id, organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.part_of_id = country_1.id AND organization_1.live
ORDER BY organization_1.name ASC, organization_1.id ASC

LIMIT $3::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))), 'null') || '}'), 'UTF8'::text) AS data
