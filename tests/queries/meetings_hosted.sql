SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code, 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.host_id = country_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE meeting_2.name, 'host' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_2.code, 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM meeting AS meeting_3
WHERE meeting_3.host_id = country_2.id AND meeting_3.live AND meeting_3.status = 'HELD'::text) RETURNING json) AS anon_6) RETURNING json) AS anon_5
FROM country AS country_2
WHERE country_2.id = actor_1.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM meeting AS meeting_4
WHERE meeting_4.host_id = organization_1.id AND meeting_4.live AND meeting_4.status = 'HELD'::text) RETURNING json) AS anon_8) RETURNING json) AS anon_7
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = meeting_2.host_id) RETURNING json) AS anon_4
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_9.key_id)
ORDER BY anon_9.n ASC), '[]'::json) RETURNING json) AS anon_3
FROM
(SELECT anon_10.key_id AS key_id, anon_10.k0 AS k0, anon_10.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_1.id AS key_id, meeting_1.sort_date AS k0, meeting_1.id AS k1
FROM meeting AS meeting_1
WHERE meeting_1.host_id = country_1.id AND meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS anon_10) AS anon_9) RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_4.id AS key_id, country_4.code AS k0, country_4.id AS k1
FROM country AS country_4
WHERE country_4.live
ORDER BY country_4.code ASC, country_4.id ASC

LIMIT $2::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS data
