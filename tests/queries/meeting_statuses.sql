SELECT convert_to((('{"unless":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || '}') AS anon_1), 'null') || ',"explicitNull":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text))::text, 'null') || '}') AS anon_2), 'null') || ',"literalNull":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM meeting AS meeting_3
WHERE meeting_3.live AND meeting_3.status = 'HELD'::text))::text, 'null') || '}') AS anon_3), 'null') || ',"empty":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM meeting AS meeting_4
WHERE meeting_4.live AND meeting_4.status = any($1::TEXT[])))::text, 'null') || '}') AS anon_4), 'null')) || (',"planned":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"status":' || coalesce('"' || cut_5.status || '"', 'null') || ',"start":' || coalesce(CASE WHEN (cut_5.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_5.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"participations":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_1.code)::text, 'null') || '}') AS anon_7
FROM country AS country_1
WHERE country_1.id = participation_1.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_8
FROM organization AS organization_1
WHERE organization_1.id = participation_1.actor_id)), 'null') || '}'), ','
ORDER BY participation_1.actor_id), '') || ']') AS anon_6
FROM participation AS participation_1
WHERE participation_1.meeting_id = cut_5.id), 'null') || '}'), ','), '') || ']}') AS anon_5
FROM
(SELECT meeting_5.status AS status, meeting_5.start_edtf AS start_edtf, meeting_5.start_earliest AS start_earliest, meeting_5.start_latest AS start_latest, meeting_5.start_basis AS start_basis, meeting_5.id AS id
FROM meeting AS meeting_5
WHERE meeting_5.live AND meeting_5.status = any($2::TEXT[])
ORDER BY meeting_5.sort_date DESC, meeting_5.id DESC

LIMIT $3::INTEGER) AS cut_5), 'null') || ',"cancelled":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"status":' || coalesce('"' || cut_6.status || '"', 'null') || ',"reports":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"modality":' || coalesce('"' || cut_7.modality || '"', 'null') || '}'), ','), '') || ']}') AS anon_10
FROM
(SELECT report_1.modality AS modality
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = cut_6.id AND report_1.retracted_at IS NULL
ORDER BY article_1.sort_date DESC, article_1.id DESC, report_1.entity_id DESC

LIMIT $4::INTEGER) AS cut_7), 'null') || '}'), ','), '') || ']}') AS anon_9
FROM
(SELECT meeting_6.status AS status, meeting_6.id AS id
FROM meeting AS meeting_6
WHERE meeting_6.live AND meeting_6.status = any($5::TEXT[])
ORDER BY meeting_6.sort_date DESC, meeting_6.id DESC

LIMIT $6::INTEGER) AS cut_6), 'null') || ',"others":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"status":' || coalesce('"' || cut_8.status || '"', 'null') || '}'), ','), '') || ']}') AS anon_11
FROM
(SELECT meeting_7.status AS status
FROM meeting AS meeting_7
WHERE meeting_7.live AND meeting_7.status = any($7::TEXT[])
ORDER BY meeting_7.sort_date DESC, meeting_7.id DESC

LIMIT $8::INTEGER) AS cut_8), 'null') || ',"country":' || coalesce((SELECT ('{"planned":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_5
FROM participation AS participation_2
WHERE participation_2.actor_id = country_3.id AND participation_2.live AND participation_2.status = any($9::TEXT[])))::text, 'null') || '}') AS anon_13), 'null') || ',"hosted":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_6
FROM meeting AS meeting_9
WHERE meeting_9.host_id = country_3.id AND meeting_9.live AND meeting_9.status = any($10::TEXT[])))::text, 'null') || '}') AS anon_14), 'null') || '}') AS anon_12
FROM country AS country_3
WHERE country_3.id = coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $11::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $12::UUID))), 'null')) || ('}')), 'UTF8'::text) AS data
