SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE official_1.display_name, 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM attendance AS attendance_1
WHERE attendance_1.official_id = official_1.id AND attendance_1.live AND attendance_1.status = any($1::TEXT[]) AND
(SELECT 1
FROM participation AS participation_1
WHERE participation_1.meeting_id = attendance_1.meeting_id AND participation_1.actor_id = coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))

LIMIT 1) IS NOT NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE meeting_1.name, 'start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END, 'partyCount' VALUE
(SELECT count(*) AS count_2
FROM participation AS participation_2
WHERE participation_2.meeting_id = meeting_1.id) RETURNING json) AS anon_4
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_5.key_id)
ORDER BY anon_5.n ASC), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT anon_6.key_id AS key_id, anon_6.k0 AS k0, anon_6.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT attendance_1.meeting_id AS key_id, attendance_1.sort_date AS k0, attendance_1.meeting_id AS k1
FROM attendance AS attendance_1
WHERE attendance_1.official_id = official_1.id AND attendance_1.live AND attendance_1.status = any($1::TEXT[]) AND
(SELECT 1
FROM participation AS participation_1
WHERE participation_1.meeting_id = attendance_1.meeting_id AND participation_1.actor_id = coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))

LIMIT 1) IS NOT NULL
ORDER BY attendance_1.sort_date DESC, attendance_1.meeting_id DESC

LIMIT $5::INTEGER) AS anon_6) AS anon_5) RETURNING json) AS anon_2
FROM official AS official_1
WHERE official_1.id = anon_7.key_id)
ORDER BY anon_7.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_8.key_id AS key_id, anon_8.k0 AS k0, anon_8.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live
ORDER BY official_2.display_name ASC, official_2.id ASC

LIMIT $6::INTEGER) AS anon_8) AS anon_7) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN (coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID)) IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
