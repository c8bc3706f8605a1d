SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('code' VALUE country_1.code, 'alpha3' VALUE country_1.alpha3, 'names' VALUE country_1.names, 'officialName' VALUE country_1.official_name, 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID))) RETURNING json) AS data
