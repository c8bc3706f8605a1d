SELECT JSON_OBJECT('unless' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text) RETURNING json) AS anon_1), 'explicitNull' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text) RETURNING json) AS anon_2), 'literalNull' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM meeting AS meeting_3
WHERE meeting_3.live AND meeting_3.status = 'HELD'::text) RETURNING json) AS anon_3), 'empty' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM meeting AS meeting_4
WHERE meeting_4.live AND meeting_4.status = any($1::TEXT[])) RETURNING json) AS anon_4), 'planned' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('status' VALUE meeting_5.status, 'start' VALUE CASE WHEN (meeting_5.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_5.start_edtf RETURNING json) ELSE NULL::json END, 'participations' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('actor' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_7
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_8
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_2
FROM actor AS actor_1
WHERE actor_1.id = participation_1.actor_id) RETURNING json)
ORDER BY participation_1.actor_id), '[]'::json) AS coalesce_1
FROM participation AS participation_1
WHERE participation_1.meeting_id = meeting_5.id) RETURNING json) AS anon_6
FROM meeting AS meeting_5
WHERE meeting_5.id = anon_9.key_id)
ORDER BY anon_9.n ASC), '[]'::json) RETURNING json) AS anon_5
FROM
(SELECT anon_10.key_id AS key_id, anon_10.k0 AS k0, anon_10.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_6.id AS key_id, meeting_6.sort_date AS k0, meeting_6.id AS k1
FROM meeting AS meeting_6
WHERE meeting_6.live AND meeting_6.status = any($2::TEXT[])
ORDER BY meeting_6.sort_date DESC, meeting_6.id DESC

LIMIT $3::INTEGER) AS anon_10) AS anon_9), 'cancelled' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('status' VALUE meeting_7.status, 'reports' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('modality' VALUE report_1.modality RETURNING json) AS anon_14
FROM report AS report_1
WHERE report_1.entity_id = anon_15.key_entity_id AND report_1.article_id = anon_15.key_article_id)
ORDER BY anon_15.n ASC), '[]'::json) RETURNING json) AS anon_13
FROM
(SELECT anon_16.key_entity_id AS key_entity_id, anon_16.key_article_id AS key_article_id, anon_16.k0 AS k0, anon_16.k1 AS k1, anon_16.k2 AS k2, row_number() OVER () AS n
FROM
(SELECT report_2.entity_id AS key_entity_id, report_2.article_id AS key_article_id, article_1.sort_date AS k0, article_1.id AS k1, report_2.entity_id AS k2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = meeting_7.id AND report_2.retracted_at IS NULL
ORDER BY article_1.sort_date DESC, article_1.id DESC, report_2.entity_id DESC

LIMIT $4::INTEGER) AS anon_16) AS anon_15) RETURNING json) AS anon_12
FROM meeting AS meeting_7
WHERE meeting_7.id = anon_17.key_id)
ORDER BY anon_17.n ASC), '[]'::json) RETURNING json) AS anon_11
FROM
(SELECT anon_18.key_id AS key_id, anon_18.k0 AS k0, anon_18.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_8.id AS key_id, meeting_8.sort_date AS k0, meeting_8.id AS k1
FROM meeting AS meeting_8
WHERE meeting_8.live AND meeting_8.status = any($5::TEXT[])
ORDER BY meeting_8.sort_date DESC, meeting_8.id DESC

LIMIT $6::INTEGER) AS anon_18) AS anon_17), 'others' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('status' VALUE meeting_9.status RETURNING json) AS anon_20
FROM meeting AS meeting_9
WHERE meeting_9.id = anon_21.key_id)
ORDER BY anon_21.n ASC), '[]'::json) RETURNING json) AS anon_19
FROM
(SELECT anon_22.key_id AS key_id, anon_22.k0 AS k0, anon_22.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT meeting_10.id AS key_id, meeting_10.sort_date AS k0, meeting_10.id AS k1
FROM meeting AS meeting_10
WHERE meeting_10.live AND meeting_10.status = any($7::TEXT[])
ORDER BY meeting_10.sort_date DESC, meeting_10.id DESC

LIMIT $8::INTEGER) AS anon_22) AS anon_21), 'country' VALUE
(SELECT JSON_OBJECT('planned' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_5
FROM participation AS participation_2
WHERE participation_2.actor_id = country_3.id AND participation_2.live AND participation_2.status = any($9::TEXT[])) RETURNING json) AS anon_24), 'hosted' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_6
FROM meeting AS meeting_11
WHERE meeting_11.host_id = country_3.id AND meeting_11.live AND meeting_11.status = any($10::TEXT[])) RETURNING json) AS anon_25) RETURNING json) AS anon_23
FROM country AS country_3
WHERE country_3.id = coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $11::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $12::VARCHAR AND organization_2.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $13::UUID))) RETURNING json) AS data
