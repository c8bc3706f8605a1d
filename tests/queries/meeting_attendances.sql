SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('start' VALUE CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE cut_1.start_edtf RETURNING json) ELSE NULL::json END, 'attendances' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('namePrinted' VALUE attendance_1.name_printed, 'meeting' VALUE
(SELECT JSON_OBJECT('partyCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_2.id) RETURNING json) AS anon_2
FROM meeting AS meeting_2
WHERE meeting_2.id = attendance_1.meeting_id), 'official' VALUE CASE WHEN (official_1.id IS NOT NULL) THEN JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) ELSE NULL::json END, 'officeHolding' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_1.title, 'office' VALUE
(SELECT JSON_OBJECT('roles' VALUE office_1.roles RETURNING json) AS anon_4
FROM office AS office_1
WHERE office_1.id = office_holding_1.office_id) RETURNING json) AS anon_3
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = attendance_1.office_holding_id), 'participation' VALUE
(SELECT JSON_OBJECT('role' VALUE participation_2.role, 'actor' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_6
FROM country AS country_1
WHERE country_1.id = participation_2.actor_id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_7
FROM organization AS organization_1
WHERE organization_1.id = participation_2.actor_id)) RETURNING json) AS anon_5
FROM participation AS participation_2
WHERE participation_2.meeting_id = attendance_1.meeting_id AND participation_2.actor_id = attendance_1.actor_id) RETURNING json)
ORDER BY coalesce(official_1.display_name, attendance_1.name_printed), attendance_1.id), '[]'::json) AS coalesce_1
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = cut_1.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_1) RETURNING json) AS data
