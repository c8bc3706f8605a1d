SELECT convert_to(('{"relation":' || coalesce((SELECT ('{"actions":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"id":' || coalesce(to_json('RelationAction:'::text || cut_1.id)::text, 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT relation_action_1.id AS id
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_3.a_id, anon_3.b_id) AND relation_action_1.b_id = greatest(anon_3.a_id, anon_3.b_id) AND relation_action_1.live
ORDER BY relation_action_1.sort_date DESC, relation_action_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}') AS anon_1
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
WHERE entity_2.id = $7::UUID))) AS anon_3), 'null') || ',"country":' || coalesce((SELECT ('{"relation":' || coalesce((SELECT ('{"actions":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM relation_action AS relation_action_2
WHERE relation_action_2.a_id = least(anon_7.a_id, anon_7.b_id) AND relation_action_2.b_id = greatest(anon_7.a_id, anon_7.b_id) AND relation_action_2.live))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('RelationAction:'::text || cut_2.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_5.recorded_at
FROM entity AS entity_5
WHERE entity_5.id = cut_2.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_6.updated_at
FROM entity AS entity_6
WHERE entity_6.id = cut_2.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_7.retracted_at
FROM entity AS entity_7
WHERE entity_7.id = cut_2.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('RelationAction:'::text || entity_8.id)::text, 'null'), ','
ORDER BY entity_8.id), '') || ']') AS anon_8
FROM entity AS entity_8
WHERE entity_8.merged_into_id = cut_2.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_2
FROM report AS report_1
WHERE report_1.survivor_id = cut_2.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_3
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_2.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"action":' || coalesce('"' || cut_2.action || '"', 'null')) || (',"level":' || coalesce('"' || cut_2.level || '"', 'null') || ',"date":' || coalesce(CASE WHEN (cut_2.date_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(cut_2.date_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(cut_2.date_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(cut_2.date_latest)::text, 'null') || ',"basis":' || coalesce('"' || cut_2.date_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"by":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_6.code)::text, 'null') || '}') AS anon_9
FROM country AS country_6
WHERE country_6.id = cut_2.by_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_7
WHERE country_7.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END)::text, 'null') || '}') AS anon_10
FROM organization AS organization_4
WHERE organization_4.id = cut_2.by_id)), 'null') || ',"relation":' || coalesce((SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_12.a_id, anon_12.b_id)) || ':'::text) || greatest(anon_12.a_id, anon_12.b_id))::text, 'null') || ',"a":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_8.code)::text, 'null') || '}') AS anon_13
FROM country AS country_8
WHERE country_8.id = actor_1.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_9
WHERE country_9.code = organization_5.acronym)) THEN 'org:'::text || organization_5.acronym ELSE organization_5.acronym END)::text, 'null') || '}') AS anon_14
FROM organization AS organization_5
WHERE organization_5.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = anon_12.a_id), 'null') || ',"b":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_10.code)::text, 'null') || '}') AS anon_15
FROM country AS country_10
WHERE country_10.id = actor_2.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_11
WHERE country_11.code = organization_6.acronym)) THEN 'org:'::text || organization_6.acronym ELSE organization_6.acronym END)::text, 'null') || '}') AS anon_16
FROM organization AS organization_6
WHERE organization_6.id = actor_2.id)) AS coalesce_2
FROM actor AS actor_2
WHERE actor_2.id = anon_12.b_id), 'null') || '}') AS anon_11
FROM
(SELECT cut_2.a_id AS a_id, cut_2.b_id AS b_id
WHERE cut_2.a_id != cut_2.b_id) AS anon_12), 'null')) || ('}')), ','), '') || ']}') AS anon_6
FROM
(SELECT relation_action_2.id AS id, relation_action_2.action AS action, relation_action_2.level AS level, relation_action_2.date_edtf AS date_edtf, relation_action_2.date_earliest AS date_earliest, relation_action_2.date_latest AS date_latest, relation_action_2.date_basis AS date_basis, relation_action_2.by_id AS by_id, relation_action_2.a_id AS a_id, relation_action_2.b_id AS b_id
FROM relation_action AS relation_action_2
WHERE relation_action_2.a_id = least(anon_7.a_id, anon_7.b_id) AND relation_action_2.b_id = greatest(anon_7.a_id, anon_7.b_id) AND relation_action_2.live
ORDER BY relation_action_2.sort_date DESC, relation_action_2.id DESC

LIMIT $8::INTEGER) AS cut_2), 'null') || '}') AS anon_5
FROM
(SELECT country_3.id AS a_id, named.actor_0 AS b_id
WHERE country_3.id != named.actor_0) AS anon_7), 'null') || '}') AS anon_4
FROM country AS country_3
WHERE country_3.id = coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $9::VARCHAR),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $10::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $11::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $12::VARCHAR AND organization_3.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $13::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
