SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_2
WHERE participation_2.meeting_id = participation_1.meeting_id AND participation_2.actor_id =
(SELECT anon_3.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $3::UUID) AS anon_3

LIMIT 1)

LIMIT 1) IS NOT NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END, 'place' VALUE
(SELECT JSON_OBJECT('name' VALUE place_1.name RETURNING json) AS anon_5
FROM place AS place_1
WHERE place_1.id = meeting_1.place_id), 'attendances' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_6
FROM official AS official_1
WHERE official_1.id = attendance_1.official_id), 'officeHolding' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_1.title RETURNING json) AS anon_7
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = attendance_1.office_holding_id) RETURNING json)
ORDER BY attendance_1.id), '[]'::json) AS coalesce_1
FROM attendance AS attendance_1
WHERE attendance_1.meeting_id = meeting_1.id), 'agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('designation' VALUE agreement_1.designation, 'actions' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('action' VALUE agreement_action_1.action, 'signatory' VALUE
(SELECT JSON_OBJECT('name' VALUE official_2.display_name RETURNING json) AS anon_10
FROM official AS official_2
WHERE official_2.id = agreement_action_1.signatory_id) RETURNING json)
ORDER BY agreement_action_1.sort_date, agreement_action_1.id), '[]'::json) AS coalesce_2
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = agreement_1.id AND agreement_action_1.live) RETURNING json) AS anon_9
FROM agreement AS agreement_1
WHERE agreement_1.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_8
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_2.id AS key_id, agreement_2.sort_date AS k0, agreement_2.id AS k1
FROM agreement AS agreement_2
WHERE agreement_2.meeting_id = meeting_1.id AND agreement_2.live
ORDER BY agreement_2.sort_date DESC, agreement_2.id DESC

LIMIT $4::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS anon_4
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_13.key_id)
ORDER BY anon_13.n ASC), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT anon_14.key_id AS key_id, anon_14.k0 AS k0, anon_14.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_2
WHERE participation_2.meeting_id = participation_1.meeting_id AND participation_2.actor_id =
(SELECT anon_3.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $3::UUID) AS anon_3

LIMIT 1)

LIMIT 1) IS NOT NULL
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $5::INTEGER) AS anon_14) AS anon_13), 'withOrganization' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE meeting_2.name RETURNING json) AS anon_16
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_17.key_id)
ORDER BY anon_17.n ASC), '[]'::json) RETURNING json) AS anon_15
FROM
(SELECT anon_18.key_id AS key_id, anon_18.k0 AS k0, anon_18.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_3.meeting_id AS key_id, participation_3.sort_date AS k0, participation_3.meeting_id AS k1
FROM participation AS participation_3
WHERE participation_3.actor_id = country_1.id AND participation_3.live AND participation_3.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_4
WHERE participation_4.meeting_id = participation_3.meeting_id AND participation_4.actor_id =
(SELECT anon_19.id
FROM
(SELECT country_3.id AS id
FROM country AS country_3
WHERE country_3.code = $6::VARCHAR UNION ALL SELECT organization_2.id AS id
FROM organization AS organization_2
WHERE organization_2.acronym = $7::VARCHAR AND organization_2.live UNION ALL SELECT actor_2.id AS id
FROM actor AS actor_2
WHERE actor_2.id = $8::UUID) AS anon_19

LIMIT 1)

LIMIT 1) IS NOT NULL
ORDER BY participation_3.sort_date DESC, participation_3.meeting_id DESC

LIMIT $9::INTEGER) AS anon_18) AS anon_17), 'withItself' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM participation AS participation_5
WHERE participation_5.actor_id = country_1.id AND participation_5.live AND participation_5.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_6
WHERE participation_6.meeting_id = participation_5.meeting_id AND participation_6.actor_id =
(SELECT anon_21.id
FROM
(SELECT country_4.id AS id
FROM country AS country_4
WHERE country_4.code = $10::VARCHAR UNION ALL SELECT organization_3.id AS id
FROM organization AS organization_3
WHERE organization_3.acronym = $11::VARCHAR AND organization_3.live UNION ALL SELECT actor_3.id AS id
FROM actor AS actor_3
WHERE actor_3.id = $12::UUID) AS anon_21

LIMIT 1)

LIMIT 1) IS NOT NULL) RETURNING json) AS anon_20), 'withNobodyInParticular' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM participation AS participation_7
WHERE participation_7.actor_id = country_1.id AND participation_7.live AND participation_7.status = 'HELD'::text) RETURNING json) AS anon_22), 'never' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM participation AS participation_8
WHERE participation_8.actor_id = country_1.id AND participation_8.live AND participation_8.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_9
WHERE participation_9.meeting_id = participation_8.meeting_id AND participation_9.actor_id =
(SELECT anon_24.id
FROM
(SELECT country_5.id AS id
FROM country AS country_5
WHERE country_5.code = $13::VARCHAR UNION ALL SELECT organization_4.id AS id
FROM organization AS organization_4
WHERE organization_4.acronym = $14::VARCHAR AND organization_4.live UNION ALL SELECT actor_4.id AS id
FROM actor AS actor_4
WHERE actor_4.id = $15::UUID) AS anon_24

LIMIT 1)

LIMIT 1) IS NOT NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_3.id RETURNING json) AS anon_25
FROM meeting AS meeting_3
WHERE meeting_3.id = anon_26.key_id)
ORDER BY anon_26.n ASC), '[]'::json) RETURNING json) AS anon_23
FROM
(SELECT anon_27.key_id AS key_id, anon_27.k0 AS k0, anon_27.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_8.meeting_id AS key_id, participation_8.sort_date AS k0, participation_8.meeting_id AS k1
FROM participation AS participation_8
WHERE participation_8.actor_id = country_1.id AND participation_8.live AND participation_8.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_9
WHERE participation_9.meeting_id = participation_8.meeting_id AND participation_9.actor_id =
(SELECT anon_24.id
FROM
(SELECT country_5.id AS id
FROM country AS country_5
WHERE country_5.code = $13::VARCHAR UNION ALL SELECT organization_4.id AS id
FROM organization AS organization_4
WHERE organization_4.acronym = $14::VARCHAR AND organization_4.live UNION ALL SELECT actor_4.id AS id
FROM actor AS actor_4
WHERE actor_4.id = $15::UUID) AS anon_24

LIMIT 1)

LIMIT 1) IS NOT NULL
ORDER BY participation_8.sort_date DESC, participation_8.meeting_id DESC

LIMIT $16::INTEGER) AS anon_27) AS anon_26) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id =
(SELECT anon_28.id
FROM
(SELECT country_6.id AS id
FROM country AS country_6
WHERE country_6.code = $17::VARCHAR UNION ALL SELECT organization_5.id AS id
FROM organization AS organization_5
WHERE organization_5.acronym = $18::VARCHAR AND organization_5.live UNION ALL SELECT actor_5.id AS id
FROM actor AS actor_5
WHERE actor_5.id = $19::UUID) AS anon_28

LIMIT 1)), 'organization' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_5
FROM participation AS participation_10
WHERE participation_10.actor_id = organization_6.id AND participation_10.live AND participation_10.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_11
WHERE participation_11.meeting_id = participation_10.meeting_id AND participation_11.actor_id =
(SELECT anon_31.id
FROM
(SELECT country_7.id AS id
FROM country AS country_7
WHERE country_7.code = $20::VARCHAR UNION ALL SELECT organization_7.id AS id
FROM organization AS organization_7
WHERE organization_7.acronym = $21::VARCHAR AND organization_7.live UNION ALL SELECT actor_6.id AS id
FROM actor AS actor_6
WHERE actor_6.id = $22::UUID) AS anon_31

LIMIT 1)

LIMIT 1) IS NOT NULL) RETURNING json) AS anon_30), 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_6
FROM meeting AS meeting_4
WHERE meeting_4.host_id = organization_6.id AND meeting_4.live AND meeting_4.status = 'HELD'::text) RETURNING json) AS anon_32) RETURNING json) AS anon_29
FROM organization AS organization_6
WHERE organization_6.id =
(SELECT anon_33.id
FROM
(SELECT country_8.id AS id
FROM country AS country_8
WHERE country_8.code = $23::VARCHAR UNION ALL SELECT organization_8.id AS id
FROM organization AS organization_8
WHERE organization_8.acronym = $24::VARCHAR AND organization_8.live UNION ALL SELECT actor_7.id AS id
FROM actor AS actor_7
WHERE actor_7.id = $25::UUID) AS anon_33

LIMIT 1)) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN ((SELECT anon_3.id
FROM
(SELECT country_2.id AS id
FROM country AS country_2
WHERE country_2.code = $1::VARCHAR UNION ALL SELECT organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live UNION ALL SELECT actor_1.id AS id
FROM actor AS actor_1
WHERE actor_1.id = $3::UUID) AS anon_3

LIMIT 1) IS NULL) THEN 0 ELSE NULL END, CASE WHEN ((SELECT anon_19.id
FROM
(SELECT country_3.id AS id
FROM country AS country_3
WHERE country_3.code = $6::VARCHAR UNION ALL SELECT organization_2.id AS id
FROM organization AS organization_2
WHERE organization_2.acronym = $7::VARCHAR AND organization_2.live UNION ALL SELECT actor_2.id AS id
FROM actor AS actor_2
WHERE actor_2.id = $8::UUID) AS anon_19

LIMIT 1) IS NULL) THEN 1 ELSE NULL END, CASE WHEN ((SELECT anon_21.id
FROM
(SELECT country_4.id AS id
FROM country AS country_4
WHERE country_4.code = $10::VARCHAR UNION ALL SELECT organization_3.id AS id
FROM organization AS organization_3
WHERE organization_3.acronym = $11::VARCHAR AND organization_3.live UNION ALL SELECT actor_3.id AS id
FROM actor AS actor_3
WHERE actor_3.id = $12::UUID) AS anon_21

LIMIT 1) IS NULL) THEN 2 ELSE NULL END, CASE WHEN ((SELECT anon_24.id
FROM
(SELECT country_5.id AS id
FROM country AS country_5
WHERE country_5.code = $13::VARCHAR UNION ALL SELECT organization_4.id AS id
FROM organization AS organization_4
WHERE organization_4.acronym = $14::VARCHAR AND organization_4.live UNION ALL SELECT actor_4.id AS id
FROM actor AS actor_4
WHERE actor_4.id = $15::UUID) AS anon_24

LIMIT 1) IS NULL) THEN 3 ELSE NULL END, CASE WHEN ((SELECT anon_31.id
FROM
(SELECT country_7.id AS id
FROM country AS country_7
WHERE country_7.code = $20::VARCHAR UNION ALL SELECT organization_7.id AS id
FROM organization AS organization_7
WHERE organization_7.acronym = $21::VARCHAR AND organization_7.live UNION ALL SELECT actor_6.id AS id
FROM actor AS actor_6
WHERE actor_6.id = $22::UUID) AS anon_31

LIMIT 1) IS NULL) THEN 4 ELSE NULL END], NULL) AS missing
