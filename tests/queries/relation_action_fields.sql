SELECT JSON_OBJECT('relation' VALUE
(SELECT JSON_OBJECT('actions' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_3
FROM relation_action AS relation_action_1
WHERE relation_action_1.id = anon_4.key_id)
ORDER BY anon_4.n ASC), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT anon_5.key_id AS key_id, anon_5.k0 AS k0, anon_5.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT relation_action_2.id AS key_id, relation_action_2.sort_date AS k0, relation_action_2.id AS k1
FROM relation_action AS relation_action_2
WHERE relation_action_2.a_id = least(anon_6.a_id, anon_6.b_id) AND relation_action_2.b_id = greatest(anon_6.a_id, anon_6.b_id) AND relation_action_2.live
ORDER BY relation_action_2.sort_date DESC, relation_action_2.id DESC

LIMIT $1::INTEGER) AS anon_5) AS anon_4) RETURNING json) AS anon_1
FROM
(SELECT coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID)) AS a_id, coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $6::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $7::UUID)) AS b_id
WHERE coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $2::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $3::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID)) != coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $5::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $6::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $7::UUID))) AS anon_6), 'country' VALUE
(SELECT JSON_OBJECT('relation' VALUE
(SELECT JSON_OBJECT('actions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM relation_action AS relation_action_3
WHERE relation_action_3.a_id = least(anon_10.a_id, anon_10.b_id) AND relation_action_3.b_id = greatest(anon_10.a_id, anon_10.b_id) AND relation_action_3.live), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_4.id, 'recordedAt' VALUE
(SELECT entity_3.recorded_at
FROM entity AS entity_3
WHERE entity_3.id = relation_action_4.id), 'updatedAt' VALUE
(SELECT entity_4.updated_at
FROM entity AS entity_4
WHERE entity_4.id = relation_action_4.id), 'retractedAt' VALUE
(SELECT entity_5.retracted_at
FROM entity AS entity_5
WHERE entity_5.id = relation_action_4.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('RelationAction:'::text || entity_6.id), '[]'::json) AS coalesce_1
FROM entity AS entity_6
WHERE entity_6.merged_into_id = relation_action_4.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_2
FROM report AS report_1
WHERE report_1.survivor_id = relation_action_4.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_3
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = relation_action_4.id AND report_2.retracted_at IS NULL), 'action' VALUE relation_action_4.action, 'level' VALUE relation_action_4.level, 'date' VALUE CASE WHEN (relation_action_4.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE relation_action_4.date_edtf, 'earliest' VALUE relation_action_4.date_earliest, 'latest' VALUE relation_action_4.date_latest, 'basis' VALUE relation_action_4.date_basis RETURNING json) ELSE NULL::json END, 'by' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code RETURNING json) AS anon_12
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END RETURNING json) AS anon_13
FROM organization AS organization_3
WHERE organization_3.id = actor_1.id)) AS coalesce_2
FROM actor AS actor_1
WHERE actor_1.id = relation_action_4.by_id), 'relation' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_15.a_id, anon_15.b_id)) || ':'::text) || greatest(anon_15.a_id, anon_15.b_id), 'a' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_5.code RETURNING json) AS anon_16
FROM country AS country_5
WHERE country_5.id = actor_2.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END RETURNING json) AS anon_17
FROM organization AS organization_4
WHERE organization_4.id = actor_2.id)) AS coalesce_3
FROM actor AS actor_2
WHERE actor_2.id = anon_15.a_id), 'b' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_7.code RETURNING json) AS anon_18
FROM country AS country_7
WHERE country_7.id = actor_3.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_8
WHERE country_8.code = organization_5.acronym)) THEN 'org:'::text || organization_5.acronym ELSE organization_5.acronym END RETURNING json) AS anon_19
FROM organization AS organization_5
WHERE organization_5.id = actor_3.id)) AS coalesce_4
FROM actor AS actor_3
WHERE actor_3.id = anon_15.b_id) RETURNING json) AS anon_14
FROM
(SELECT relation_action_4.a_id AS a_id, relation_action_4.b_id AS b_id
WHERE relation_action_4.a_id != relation_action_4.b_id) AS anon_15) RETURNING json) AS anon_11
FROM relation_action AS relation_action_4
WHERE relation_action_4.id = anon_20.key_id)
ORDER BY anon_20.n ASC), '[]'::json) RETURNING json) AS anon_9
FROM
(SELECT anon_21.key_id AS key_id, anon_21.k0 AS k0, anon_21.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT relation_action_3.id AS key_id, relation_action_3.sort_date AS k0, relation_action_3.id AS k1
FROM relation_action AS relation_action_3
WHERE relation_action_3.a_id = least(anon_10.a_id, anon_10.b_id) AND relation_action_3.b_id = greatest(anon_10.a_id, anon_10.b_id) AND relation_action_3.live
ORDER BY relation_action_3.sort_date DESC, relation_action_3.id DESC

LIMIT $8::INTEGER) AS anon_21) AS anon_20) RETURNING json) AS anon_8
FROM
(SELECT country_9.id AS a_id, coalesce((SELECT country_10.id
FROM country AS country_10
WHERE country_10.code = $9::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $10::VARCHAR AND organization_6.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $11::UUID)) AS b_id
WHERE country_9.id != coalesce((SELECT country_10.id
FROM country AS country_10
WHERE country_10.code = $9::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $10::VARCHAR AND organization_6.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $11::UUID))) AS anon_10) RETURNING json) AS anon_7
FROM country AS country_9
WHERE country_9.id = coalesce((SELECT country_11.id
FROM country AS country_11
WHERE country_11.code = $12::VARCHAR),
(SELECT organization_7.id
FROM organization AS organization_7
WHERE organization_7.acronym = $13::VARCHAR AND organization_7.live),
(SELECT entity_8.survivor_id
FROM entity AS entity_8
WHERE entity_8.id = $14::UUID))) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN (coalesce((SELECT country_10.id
FROM country AS country_10
WHERE country_10.code = $9::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $10::VARCHAR AND organization_6.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $11::UUID)) IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
