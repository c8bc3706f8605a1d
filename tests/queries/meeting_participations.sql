SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE meeting_2.name, 'participations' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('role' VALUE participation_3.role, 'actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'name' VALUE country_3.name RETURNING json) AS anon_4
FROM country AS country_3
WHERE country_3.id = participation_3.actor_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'name' VALUE organization_1.name RETURNING json) AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = participation_3.actor_id)), 'meeting' VALUE
(SELECT JSON_OBJECT('name' VALUE meeting_3.name RETURNING json) AS anon_6
FROM meeting AS meeting_3
WHERE meeting_3.id = participation_3.meeting_id), 'attendances' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('official' VALUE CASE WHEN (official_1.id IS NOT NULL) THEN JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) ELSE NULL::json END RETURNING json)
ORDER BY coalesce(official_1.display_name, attendance_1.name_printed), attendance_1.id), '[]'::json) AS coalesce_2
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = participation_3.meeting_id AND attendance_1.actor_id = participation_3.actor_id) RETURNING json)
ORDER BY participation_3.actor_id), '[]'::json) AS coalesce_1
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_2.id) RETURNING json) AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $1::INTEGER) AS cut_1) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $2::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID))) RETURNING json) AS data
