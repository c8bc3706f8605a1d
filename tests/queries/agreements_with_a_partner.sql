SELECT convert_to(('{"country":' || coalesce((SELECT ('{"agreements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.sort_date = agreement_party_1.sort_date
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_1.live AND agreement_party_2.actor_id = named.actor_0 AND agreement_party_2.live))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_2.title)::text, 'null') || '}') AS anon_3
FROM agreement AS agreement_2
WHERE agreement_2.id = cut_1.key_id), 'null'), ',') FILTER (WHERE cut_1.n <= $1::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $2::INTEGER)::text, 'null') || '}}') AS anon_2
FROM
(SELECT cut_1_rows.key_id AS key_id, row_number() OVER () AS n
FROM
(SELECT agreement_party_1.agreement_id AS key_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.sort_date = agreement_party_1.sort_date
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_1.live AND agreement_party_2.actor_id = named.actor_0 AND agreement_party_2.live
ORDER BY agreement_party_1.sort_date DESC, agreement_party_1.agreement_id DESC

LIMIT $3::INTEGER) AS cut_1_rows) AS cut_1), 'null') || ',"withOts":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM agreement_party AS agreement_party_3 JOIN agreement_party AS agreement_party_4 ON agreement_party_4.agreement_id = agreement_party_3.agreement_id AND agreement_party_4.sort_date = agreement_party_3.sort_date
WHERE agreement_party_3.actor_id = country_1.id AND agreement_party_3.live AND agreement_party_4.actor_id = named.actor_1 AND agreement_party_4.live))::text, 'null') || '}') AS anon_4), 'null') || ',"agreementActions":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"action":' || coalesce('"' || cut_3.action || '"', 'null') || ',"party":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_5.code)::text, 'null') || '}') AS anon_6
FROM country AS country_5
WHERE country_5.id = cut_3.party_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_7
FROM organization AS organization_3
WHERE organization_3.id = cut_3.party_id)), 'null') || '}'), ','
ORDER BY cut_3.n DESC), '') || ']}') AS anon_5
FROM
(SELECT cut_3_rows.action AS action, cut_3_rows.party_id AS party_id, row_number() OVER () AS n
FROM
(SELECT agreement_action_1.action AS action, agreement_action_1.party_id AS party_id
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_1.id AND agreement_action_1.live
ORDER BY agreement_action_1.sort_date ASC, agreement_action_1.id ASC

LIMIT $4::INTEGER) AS cut_3_rows) AS cut_3), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))), 'null') || ',"organization":' || coalesce((SELECT ('{"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_5.title)::text, 'null') || '}') AS anon_10
FROM agreement AS agreement_5
WHERE agreement_5.id = cut_4.key_id), 'null'), ','), '') || ']}') AS anon_9
FROM
(SELECT agreement_party_5.agreement_id AS key_id
FROM agreement_party AS agreement_party_5
WHERE agreement_party_5.actor_id = organization_4.id AND agreement_party_5.live
ORDER BY agreement_party_5.sort_date DESC, agreement_party_5.agreement_id DESC

LIMIT $7::INTEGER) AS cut_4), 'null') || ',"agreementActions":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.party_id = organization_4.id AND agreement_action_2.live))::text, 'null') || '}') AS anon_11), 'null') || '}') AS anon_8
FROM organization AS organization_4
WHERE organization_4.id = coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $8::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $9::VARCHAR AND organization_5.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $10::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END, CASE WHEN (named.actor_1 IS NULL) THEN 1 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $11::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $12::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $13::UUID)) AS actor_0, coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $14::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $15::VARCHAR AND organization_2.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $16::UUID)) AS actor_1

LIMIT ALL OFFSET 0) AS named
