SELECT convert_to(('{"__typename":"Query","meetings":' || coalesce((SELECT ('{"__typename":"MeetingConnection","edges":[' || coalesce(string_agg(('{"__typename":"MeetingEdge","node":{"__typename":"Meeting","start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN '{"__typename":"PartialDate"}' ELSE 'null' END, 'null') || ',"host":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_2
FROM country AS country_1
WHERE country_1.id = cut_1.host_id),
(SELECT '{"__typename":"Organization"}' AS anon_3
FROM organization AS organization_1
WHERE organization_1.id = cut_1.host_id)), 'null') || ',"participations":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"__typename":"Participation","actor":' || coalesce(coalesce((SELECT '{"__typename":"Country"}' AS anon_5
FROM country AS country_2
WHERE country_2.id = participation_1.actor_id),
(SELECT '{"__typename":"Organization"}' AS anon_6
FROM organization AS organization_2
WHERE organization_2.id = participation_1.actor_id)), 'null') || '}'), ','
ORDER BY participation_1.actor_id), '') || ']') AS anon_4
FROM participation AS participation_1
WHERE participation_1.meeting_id = cut_1.id), 'null') || '}}'), ','), '') || '],"pageInfo":{"__typename":"PageInfo"}}') AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.host_id AS host_id, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || ',"relation":' || coalesce((SELECT '{"__typename":"Relation"}' AS anon_7
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
WHERE entity_2.id = $7::UUID))) AS anon_8), 'null') || '}'), 'UTF8'::text) AS data
