SELECT JSON_OBJECT('__typename' VALUE 'Query'::text, 'meetings' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'MeetingConnection'::text, 'edges' VALUE coalesce(json_agg(JSON_OBJECT('__typename' VALUE 'MeetingEdge'::text, 'node' VALUE JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'start' VALUE CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('__typename' VALUE 'PartialDate'::text RETURNING json) ELSE NULL::json END, 'host' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = cut_1.host_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_3
FROM organization AS organization_1
WHERE organization_1.id = cut_1.host_id)), 'participations' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('__typename' VALUE 'Participation'::text, 'actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_4
FROM country AS country_2
WHERE country_2.id = participation_1.actor_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_5
FROM organization AS organization_2
WHERE organization_2.id = participation_1.actor_id)) RETURNING json)
ORDER BY participation_1.actor_id), '[]'::json) AS coalesce_1
FROM participation AS participation_1
WHERE participation_1.meeting_id = cut_1.id) RETURNING json) RETURNING json)), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('__typename' VALUE 'PageInfo'::text RETURNING json) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.host_id AS host_id, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'relation' VALUE
(SELECT JSON_OBJECT('__typename' VALUE 'Relation'::text RETURNING json) AS anon_6
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
WHERE entity_2.id = $7::UUID))) AS anon_7) RETURNING json) AS data
