SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_1.name)::text, 'null') || ',"parent":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_2.name)::text, 'null') || ',"children":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"start":' || coalesce(CASE WHEN (cut_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}'), ','), '') || ']}') AS anon_3
FROM
(SELECT meeting_3.start_edtf AS start_edtf, meeting_3.start_earliest AS start_earliest, meeting_3.start_latest AS start_latest, meeting_3.start_basis AS start_basis
FROM meeting AS meeting_3
WHERE meeting_3.parent_id = meeting_2.id AND meeting_3.live AND meeting_3.status = 'HELD'::text
ORDER BY meeting_3.sort_date DESC, meeting_3.id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || '}') AS anon_2
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.parent_id), 'null') || ',"children":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_4
WHERE meeting_4.parent_id = cut_1.id AND meeting_4.live AND meeting_4.status = any($2::TEXT[])))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"parent":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_5.name)::text, 'null') || '}') AS anon_5
FROM meeting AS meeting_5
WHERE meeting_5.id = cut_3.parent_id), 'null') || '}'), ','), '') || ']}') AS anon_4
FROM
(SELECT meeting_4.parent_id AS parent_id
FROM meeting AS meeting_4
WHERE meeting_4.parent_id = cut_1.id AND meeting_4.live AND meeting_4.status = any($2::TEXT[])
ORDER BY meeting_4.sort_date DESC, meeting_4.id DESC

LIMIT $3::INTEGER) AS cut_3), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.name AS name, meeting_1.parent_id AS parent_id, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $4::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
