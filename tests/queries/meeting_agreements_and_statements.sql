SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"title":' || coalesce(to_json(cut_2.title)::text, 'null') || ',"designation":' || coalesce(to_json(cut_2.designation)::text, 'null') || ',"signedAt":' || coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_3
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_2.meeting_id), 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT agreement_1.title AS title, agreement_1.designation AS designation, agreement_1.meeting_id AS meeting_id
FROM agreement AS agreement_1
WHERE agreement_1.meeting_id = cut_1.id AND agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || ',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"text":' || coalesce(to_json(cut_3.text)::text, 'null') || ',"meeting":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_3.name)::text, 'null') || '}') AS anon_5
FROM meeting AS meeting_3
WHERE meeting_3.id = cut_3.meeting_id), 'null') || '}'), ','), '') || ']}') AS anon_4
FROM
(SELECT statement_1.text AS text, statement_1.meeting_id AS meeting_id
FROM statement AS statement_1
WHERE statement_1.meeting_id = cut_1.id AND statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $2::INTEGER) AS cut_3), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.id AS id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $3::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
