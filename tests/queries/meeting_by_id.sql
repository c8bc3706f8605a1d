SELECT convert_to(('{"meeting":' || coalesce((SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || ',"name":' || coalesce(to_json(meeting_1.name)::text, 'null') || '}') AS anon_1
FROM meeting AS meeting_1
WHERE meeting_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $1::UUID), $1::UUID)), 'null') || ',"unknown":' || coalesce((SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_2.id)::text, 'null') || ',"name":' || coalesce(to_json(meeting_2.name)::text, 'null') || '}') AS anon_2
FROM meeting AS meeting_2
WHERE meeting_2.id = coalesce((SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $2::UUID), $2::UUID)), 'null') || '}'), 'UTF8'::text) AS data
