SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('78f97963'::text, cut_1.k0, cut_1.k1, cut_1.k2, cut_1.k3, cut_1.k4, cut_1.k5) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"place":' || coalesce((SELECT ('{"name":' || coalesce(to_json(place_2.name)::text, 'null') || '}') AS anon_2
FROM place AS place_2
WHERE place_2.id = cut_1.place_id), 'null') || ',"start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}}'), ','), '') || ']}') AS anon_1
FROM
(SELECT (SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = meeting_1.place_id) IS NULL AS k0, coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = meeting_1.place_id), '') AS k1, meeting_1.start_earliest IS NULL AS k2, coalesce(meeting_1.start_earliest, '2000-01-01'::date) AS k3, meeting_1.sort_date AS k4, meeting_1.id AS k5, meeting_1.place_id AS place_id, meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY (SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = meeting_1.place_id) IS NULL DESC, coalesce((SELECT place_1.name
FROM place AS place_1
WHERE place_1.id = meeting_1.place_id), '') ASC, meeting_1.start_earliest IS NULL ASC, coalesce(meeting_1.start_earliest, '2000-01-01'::date) ASC, meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
