SELECT convert_to(('{"country":' || coalesce((SELECT (('{"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT (('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"place":' || coalesce((SELECT ('{"name":' || coalesce(to_json(place_1.name)::text, 'null') || '}') AS anon_4
FROM place AS place_1
WHERE place_1.id = meeting_2.place_id), 'null') || ',"attendances":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"official":' || coalesce(CASE WHEN (official_1.id IS NOT NULL) THEN ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"officeHolding":' || coalesce((SELECT ('{"title":' || coalesce(to_json(office_holding_1.title)::text, 'null') || '}') AS anon_6
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = attendance_1.office_holding_id), 'null') || '}'), ','
ORDER BY coalesce(official_1.display_name, attendance_1.name_printed), attendance_1.id), '') || ']') AS anon_5
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = meeting_2.id), 'null') || ',"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"designation":' || coalesce(to_json(cut_2.designation)::text, 'null') || ',"actions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"action":' || coalesce('"' || agreement_action_1.action || '"', 'null') || ',"signatory":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_2.display_name)::text, 'null') || '}') AS anon_9
FROM official AS official_2
WHERE official_2.id = agreement_action_1.signatory_id), 'null') || '}'), ','
ORDER BY agreement_action_1.sort_date, agreement_action_1.id), '') || ']') AS anon_8
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_2.id AND agreement_action_1.live), 'null') || '}'), ','), '') || ']}') AS anon_7
FROM
(SELECT agreement_1.designation AS designation, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.meeting_id = meeting_2.id AND agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $1::INTEGER) AS cut_2), 'null')) || ('}')) AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $2::INTEGER) AS cut_1), 'null') || ',"withOrganization":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_4.name)::text, 'null') || '}') AS anon_11
FROM meeting AS meeting_4
WHERE meeting_4.id = cut_3.key_id), 'null'), ','), '') || ']}') AS anon_10
FROM
(SELECT participation_3.meeting_id AS key_id
FROM participation AS participation_3 JOIN participation AS participation_4 ON participation_4.meeting_id = participation_3.meeting_id AND participation_4.sort_date = participation_3.sort_date
WHERE participation_3.actor_id = country_1.id AND participation_3.live AND participation_3.status = 'HELD'::text AND participation_4.actor_id = named.actor_1 AND participation_4.live AND participation_4.status = 'HELD'::text
ORDER BY participation_3.sort_date DESC, participation_3.meeting_id DESC

LIMIT $3::INTEGER) AS cut_3), 'null') || ',"withItself":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM participation AS participation_5 JOIN participation AS participation_6 ON participation_6.meeting_id = participation_5.meeting_id AND participation_6.sort_date = participation_5.sort_date
WHERE participation_5.actor_id = country_1.id AND participation_5.live AND participation_5.status = 'HELD'::text AND participation_6.actor_id = named.actor_2 AND participation_6.live AND participation_6.status = 'HELD'::text))::text, 'null') || '}') AS anon_12), 'null') || ',"withNobodyInParticular":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM participation AS participation_7
WHERE participation_7.actor_id = country_1.id AND participation_7.live AND participation_7.status = 'HELD'::text))::text, 'null') || '}') AS anon_13), 'null')) || (',"never":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM participation AS participation_9 JOIN participation AS participation_10 ON participation_10.meeting_id = participation_9.meeting_id AND participation_10.sort_date = participation_9.sort_date
WHERE participation_9.actor_id = country_1.id AND participation_9.live AND participation_9.status = 'HELD'::text AND participation_10.actor_id = named.actor_3 AND participation_10.live AND participation_10.status = 'HELD'::text))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_8.id)::text, 'null') || '}') AS anon_15
FROM meeting AS meeting_8
WHERE meeting_8.id = cut_6.key_id), 'null'), ','), '') || ']}') AS anon_14
FROM
(SELECT participation_9.meeting_id AS key_id
FROM participation AS participation_9 JOIN participation AS participation_10 ON participation_10.meeting_id = participation_9.meeting_id AND participation_10.sort_date = participation_9.sort_date
WHERE participation_9.actor_id = country_1.id AND participation_9.live AND participation_9.status = 'HELD'::text AND participation_10.actor_id = named.actor_3 AND participation_10.live AND participation_10.status = 'HELD'::text
ORDER BY participation_9.sort_date DESC, participation_9.meeting_id DESC

LIMIT $4::INTEGER) AS cut_6), 'null') || '}')) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $6::UUID))), 'null') || ',"organization":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_5
FROM participation AS participation_11 JOIN participation AS participation_12 ON participation_12.meeting_id = participation_11.meeting_id AND participation_12.sort_date = participation_11.sort_date
WHERE participation_11.actor_id = organization_5.id AND participation_11.live AND participation_11.status = 'HELD'::text AND participation_12.actor_id = named.actor_4 AND participation_12.live AND participation_12.status = 'HELD'::text))::text, 'null') || '}') AS anon_17), 'null') || ',"hostedMeetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_6
FROM meeting AS meeting_10
WHERE meeting_10.host_id = organization_5.id AND meeting_10.live AND meeting_10.status = 'HELD'::text))::text, 'null') || '}') AS anon_18), 'null') || '}') AS anon_16
FROM organization AS organization_5
WHERE organization_5.id = coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $7::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $8::VARCHAR AND organization_6.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $9::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END, CASE WHEN (named.actor_1 IS NULL) THEN 1 ELSE NULL END, CASE WHEN (named.actor_2 IS NULL) THEN 2 ELSE NULL END, CASE WHEN (named.actor_3 IS NULL) THEN 3 ELSE NULL END, CASE WHEN (named.actor_4 IS NULL) THEN 4 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $10::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $11::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $12::UUID)) AS actor_0, coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $13::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $14::VARCHAR AND organization_2.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $15::UUID)) AS actor_1, coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $16::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $17::VARCHAR AND organization_3.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $18::UUID)) AS actor_2, coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $19::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $20::VARCHAR AND organization_4.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $21::UUID)) AS actor_3, coalesce((SELECT country_8.id
FROM country AS country_8
WHERE country_8.code = $22::VARCHAR),
(SELECT organization_7.id
FROM organization AS organization_7
WHERE organization_7.acronym = $23::VARCHAR AND organization_7.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $24::UUID)) AS actor_4

LIMIT ALL OFFSET 0) AS named
