SELECT convert_to(('{"countries":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || ',"hostedMeetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.host_id = cut_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_2.name)::text, 'null') || ',"host":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_2.code)::text, 'null') || ',"hostedMeetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM meeting AS meeting_2
WHERE meeting_2.host_id = country_2.id AND meeting_2.live AND meeting_2.status = 'HELD'::text))::text, 'null') || '}') AS anon_4), 'null') || '}') AS anon_3
FROM country AS country_2
WHERE country_2.id = cut_2.host_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || ',"hostedMeetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM meeting AS meeting_3
WHERE meeting_3.host_id = organization_1.id AND meeting_3.live AND meeting_3.status = 'HELD'::text))::text, 'null') || '}') AS anon_6), 'null') || '}') AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = cut_2.host_id)), 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT meeting_1.name AS name, meeting_1.host_id AS host_id
FROM meeting AS meeting_1
WHERE meeting_1.host_id = cut_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT country_1.code AS code, country_1.id AS id
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $2::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
