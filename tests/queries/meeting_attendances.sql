SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"attendances":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"namePrinted":' || coalesce(to_json(attendance_1.name_printed)::text, 'null') || ',"meeting":' || coalesce((SELECT ('{"partyCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_2.id))::text, 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = attendance_1.meeting_id), 'null') || ',"official":' || coalesce(CASE WHEN (official_1.id IS NOT NULL) THEN ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"officeHolding":' || coalesce((SELECT ('{"title":' || coalesce(to_json(office_holding_1.title)::text, 'null') || ',"office":' || coalesce((SELECT ('{"roles":' || coalesce(to_json(office_1.roles)::text, 'null') || '}') AS anon_5
FROM office AS office_1
WHERE office_1.id = office_holding_1.office_id), 'null') || '}') AS anon_4
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = attendance_1.office_holding_id), 'null')) || (',"participation":' || coalesce((SELECT ('{"role":' || coalesce('"' || participation_2.role || '"', 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || '}') AS anon_7
FROM country AS country_1
WHERE country_1.id = participation_2.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_8
FROM organization AS organization_1
WHERE organization_1.id = participation_2.actor_id)), 'null') || '}') AS anon_6
FROM participation AS participation_2
WHERE participation_2.meeting_id = attendance_1.meeting_id AND participation_2.actor_id = attendance_1.actor_id), 'null') || '}')), ','
ORDER BY coalesce(official_1.display_name, attendance_1.name_printed), attendance_1.id), '') || ']') AS anon_2
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = cut_1.id), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
