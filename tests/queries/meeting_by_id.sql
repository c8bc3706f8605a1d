SELECT JSON_OBJECT('meeting' VALUE
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_1.id, 'name' VALUE meeting_1.name RETURNING json) AS anon_1
FROM meeting AS meeting_1
WHERE meeting_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $1::UUID), $1::UUID)), 'unknown' VALUE
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_2.id, 'name' VALUE meeting_2.name RETURNING json) AS anon_2
FROM meeting AS meeting_2
WHERE meeting_2.id = coalesce((SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $2::UUID), $2::UUID)) RETURNING json) AS data
