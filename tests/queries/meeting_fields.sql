SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('Meeting:'::text || cut_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Meeting:'::text || entity_4.id)::text, 'null'), ','
ORDER BY entity_4.id), '') || ']') AS anon_2
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"status":' || coalesce('"' || cut_1.status || '"', 'null')) || (',"name":' || coalesce(to_json(cut_1.name)::text, 'null') || ',"medium":' || coalesce('"' || cut_1.medium || '"', 'null') || ',"setting":' || coalesce('"' || cut_1.setting || '"', 'null') || ',"visitKind":' || coalesce('"' || cut_1.visit_kind || '"', 'null')) || (',"topics":' || coalesce(to_json(cut_1.topics)::text, 'null') || ',"partyCount":' || coalesce(((SELECT count(*) AS count_3
FROM participation AS participation_1
WHERE participation_1.meeting_id = cut_1.id))::text, 'null') || ',"start":' || coalesce(CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(cut_1.start_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(cut_1.start_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(cut_1.start_latest)::text, 'null') || ',"basis":' || coalesce('"' || cut_1.start_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"end":' || coalesce(CASE WHEN (cut_1.end_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(cut_1.end_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(cut_1.end_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(cut_1.end_latest)::text, 'null') || ',"basis":' || coalesce('"' || cut_1.end_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null')) || (',"place":' || coalesce((SELECT ('{"name":' || coalesce(to_json(place_1.name)::text, 'null') || ',"country":' || coalesce((SELECT ('{"name":' || coalesce(to_json(country_1.name)::text, 'null') || '}') AS anon_4
FROM country AS country_1
WHERE country_1.id = place_1.country_id), 'null') || '}') AS anon_3
FROM place AS place_1
WHERE place_1.id = cut_1.place_id), 'null') || ',"host":' || coalesce(coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_2.code)::text, 'null') || ',"alpha3":' || coalesce(to_json(country_2.alpha3)::text, 'null') || '}') AS anon_5
FROM country AS country_2
WHERE country_2.id = cut_1.host_id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_6
FROM organization AS organization_1
WHERE organization_1.id = cut_1.host_id)), 'null') || '}')), ','), '') || ']}') AS anon_1
FROM
(SELECT meeting_1.id AS id, meeting_1.status AS status, meeting_1.name AS name, meeting_1.medium AS medium, meeting_1.setting AS setting, meeting_1.visit_kind AS visit_kind, meeting_1.topics AS topics, meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.end_edtf AS end_edtf, meeting_1.end_earliest AS end_earliest, meeting_1.end_latest AS end_latest, meeting_1.end_basis AS end_basis, meeting_1.place_id AS place_id, meeting_1.host_id AS host_id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
