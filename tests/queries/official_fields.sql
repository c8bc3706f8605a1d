SELECT convert_to(('{"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('Official:'::text || cut_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Official:'::text || entity_4.id)::text, 'null'), ','
ORDER BY entity_4.id), '') || ']') AS anon_2
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"name":' || coalesce(to_json(cut_1.display_name)::text, 'null')) || (',"names":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json(official_name_1.name)::text, 'null'), ','
ORDER BY official_name_1.name), '') || ']') AS anon_3
FROM official_name AS official_name_1
WHERE official_name_1.official_id = cut_1.id), 'null') || ',"holdings":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"title":' || coalesce(to_json(office_holding_1.title)::text, 'null') || '}'), ','
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date), office_holding_1.id), '') || ']') AS anon_4
FROM office_holding AS office_holding_1
WHERE office_holding_1.official_id = cut_1.id AND office_holding_1.live), 'null') || '}')), ','), '') || ']}') AS anon_1
FROM
(SELECT official_1.id AS id, official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
