SELECT convert_to(('{"agreement":' || coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || ',"title":' || coalesce(to_json(agreement_1.title)::text, 'null') || ',"parties":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_2.code)::text, 'null') || '}') AS anon_3
FROM country AS country_2
WHERE country_2.id = agreement_party_1.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_4
FROM organization AS organization_2
WHERE organization_2.id = agreement_party_1.actor_id)), 'null') || '}'), ','
ORDER BY coalesce(country_1.code, organization_1.acronym, organization_1.name), agreement_party_1.actor_id), '') || ']') AS anon_2
FROM agreement_party AS agreement_party_1 LEFT OUTER JOIN country AS country_1 ON country_1.id = agreement_party_1.actor_id LEFT OUTER JOIN organization AS organization_1 ON organization_1.id = agreement_party_1.actor_id
WHERE agreement_party_1.agreement_id = agreement_1.id), 'null') || '}') AS anon_1
FROM agreement AS agreement_1
WHERE agreement_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $1::UUID), $1::UUID)), 'null') || '}'), 'UTF8'::text) AS data
