SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('code' VALUE cut_1.code, 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.host_id = cut_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text), 'nodes' VALUE coalesce(json_agg(JSON_OBJECT('name' VALUE cut_2.name, 'host' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_2.code, 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM meeting AS meeting_2
WHERE meeting_2.host_id = country_2.id AND meeting_2.live AND meeting_2.status = 'HELD'::text) RETURNING json) AS anon_4) RETURNING json) AS anon_3
FROM country AS country_2
WHERE country_2.id = cut_2.host_id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM meeting AS meeting_3
WHERE meeting_3.host_id = organization_1.id AND meeting_3.live AND meeting_3.status = 'HELD'::text) RETURNING json) AS anon_6) RETURNING json) AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = cut_2.host_id)) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT meeting_1.name AS name, meeting_1.host_id AS host_id
FROM meeting AS meeting_1
WHERE meeting_1.host_id = cut_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_2) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT country_1.code AS code, country_1.id AS id
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $2::INTEGER) AS cut_1) RETURNING json) AS data
