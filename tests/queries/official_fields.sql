SELECT JSON_OBJECT('officials' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE 'Official:'::text || cut_1.id, 'recordedAt' VALUE
(SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id), 'updatedAt' VALUE
(SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id), 'retractedAt' VALUE
(SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Official:'::text || entity_4.id
ORDER BY entity_4.id), '[]'::json) AS coalesce_1
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL), 'name' VALUE cut_1.display_name, 'names' VALUE
(SELECT coalesce(json_agg(official_name_1.name
ORDER BY official_name_1.name), '[]'::json) AS coalesce_2
FROM official_name AS official_name_1
WHERE official_name_1.official_id = cut_1.id), 'holdings' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('title' VALUE office_holding_1.title RETURNING json)
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date), office_holding_1.id), '[]'::json) AS coalesce_3
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = cut_1.id AND office_holding_1.live) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT official_1.id AS id, official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $1::INTEGER) AS cut_1) RETURNING json) AS data
