SELECT JSON_OBJECT('__typename' VALUE 'Query'::text, 'meetings' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'MeetingConnection'::text, 'edges' VALUE coalesce(json_agg(JSON_OBJECT('__typename' VALUE 'MeetingEdge'::text, 'node' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('__typename' VALUE 'PartialDate'::text RETURNING json) ELSE NULL::json END, 'host' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = meeting_1.host_id), 'participations' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('__typename' VALUE 'Participation'::text, 'actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_5
FROM country AS country_2
WHERE country_2.id = actor_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_6
FROM organization AS organization_2
WHERE organization_2.id = actor_2.id)) AS coalesce_3
FROM actor AS actor_2
WHERE actor_2.id = participation_1.actor_id) RETURNING json)
ORDER BY participation_1.actor_id), '[]'::json) AS coalesce_2
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_1.id) RETURNING json) AS anon_2
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_7.key_id) RETURNING json)
ORDER BY anon_7.n ASC), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('__typename' VALUE 'PageInfo'::text RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT anon_8.key_id AS key_id, anon_8.k0 AS k0, anon_8.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_2.id AS key_id, meeting_2.sort_date AS k0, meeting_2.id AS k1
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text
ORDER BY meeting_2.sort_date DESC, meeting_2.id DESC

LIMIT $1::INTEGER) AS anon_8) AS anon_7), 'relation' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Relation'::text RETURNING json) AS anon_9
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $2::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $3::VARCHAR AND organization_3.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID)) AS a_id, coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $5::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $6::VARCHAR AND organization_4.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $7::UUID)) AS b_id
WHERE coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $2::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $3::VARCHAR AND organization_3.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID)) != coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $5::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $6::VARCHAR AND organization_4.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $7::UUID))) AS anon_10) RETURNING json) AS data
