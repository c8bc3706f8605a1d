SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE 'Meeting:'::text || cut_1.id, 'recordedAt' VALUE
(SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id), 'updatedAt' VALUE
(SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id), 'retractedAt' VALUE
(SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Meeting:'::text || entity_4.id
ORDER BY entity_4.id), '[]'::json) AS coalesce_1
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL), 'status' VALUE cut_1.status, 'name' VALUE cut_1.name, 'medium' VALUE cut_1.medium, 'setting' VALUE cut_1.setting, 'visitKind' VALUE cut_1.visit_kind, 'topics' VALUE cut_1.topics, 'partyCount' VALUE
(SELECT count(*) AS count_3
FROM participation AS participation_1
WHERE participation_1.meeting_id = cut_1.id), 'start' VALUE CASE WHEN (cut_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE cut_1.start_edtf, 'earliest' VALUE cut_1.start_earliest, 'latest' VALUE cut_1.start_latest, 'basis' VALUE cut_1.start_basis RETURNING json) ELSE NULL::json END, 'end' VALUE CASE WHEN (cut_1.end_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE cut_1.end_edtf, 'earliest' VALUE cut_1.end_earliest, 'latest' VALUE cut_1.end_latest, 'basis' VALUE cut_1.end_basis RETURNING json) ELSE NULL::json END, 'place' VALUE
(SELECT JSON_OBJECT('name' VALUE place_1.name, 'country' VALUE
(SELECT JSON_OBJECT('name' VALUE country_1.name RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = place_1.country_id) RETURNING json) AS anon_2
FROM place AS place_1
WHERE place_1.id = cut_1.place_id), 'host' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_2.code, 'alpha3' VALUE country_2.alpha3 RETURNING json) AS anon_4
FROM country AS country_2
WHERE country_2.id = cut_1.host_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = cut_1.host_id)) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.id AS id, meeting_1.status AS status, meeting_1.name AS name, meeting_1.medium AS medium, meeting_1.setting AS setting, meeting_1.visit_kind AS visit_kind, meeting_1.topics AS topics, meeting_1.start_edtf AS start_edtf, meeting_1.start_earliest AS start_earliest, meeting_1.start_latest AS start_latest, meeting_1.start_basis AS start_basis, meeting_1.end_edtf AS end_edtf, meeting_1.end_earliest AS end_earliest, meeting_1.end_latest AS end_latest, meeting_1.end_basis AS end_basis, meeting_1.place_id AS place_id, meeting_1.host_id AS host_id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $1::INTEGER) AS cut_1) RETURNING json) AS data
