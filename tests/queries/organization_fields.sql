SELECT convert_to(('{"organization":' || coalesce((SELECT (('{"id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_2.recorded_at
FROM entity AS entity_2
WHERE entity_2.id = organization_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_3.updated_at
FROM entity AS entity_3
WHERE entity_3.id = organization_1.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_4.retracted_at
FROM entity AS entity_4
WHERE entity_4.id = organization_1.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Organization:'::text || entity_5.id)::text, 'null'), ','
ORDER BY entity_5.id), '') || ']') AS anon_2
FROM entity AS entity_5
WHERE entity_5.merged_into_id = organization_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = organization_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = organization_1.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null')) || (',"name":' || coalesce(to_json(organization_1.name)::text, 'null') || ',"kind":' || coalesce('"' || organization_1.organization_kind || '"', 'null') || ',"acronym":' || coalesce(to_json(organization_1.acronym)::text, 'null') || ',"names":' || coalesce(to_json(organization_1.names)::text, 'null')) || (',"source":' || coalesce(to_json(organization_1.source)::text, 'null') || ',"partOf":' || coalesce(coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_3.code)::text, 'null') || '}') AS anon_3
FROM country AS country_3
WHERE country_3.id = organization_1.part_of_id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_4
FROM organization AS organization_3
WHERE organization_3.id = organization_1.part_of_id)), 'null') || ',"members":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"source":' || coalesce(to_json(organization_membership_1.source)::text, 'null') || ',"start":' || coalesce(CASE WHEN (organization_membership_1.start_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(organization_membership_1.start_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(organization_membership_1.start_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(organization_membership_1.start_latest)::text, 'null') || ',"basis":' || coalesce('"' || organization_membership_1.start_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"end":' || coalesce(CASE WHEN (organization_membership_1.end_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(organization_membership_1.end_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"organization":' || coalesce((SELECT ('{"acronym":' || coalesce(to_json(organization_4.acronym)::text, 'null') || '}') AS anon_6
FROM organization AS organization_4
WHERE organization_4.id = organization_membership_1.organization_id), 'null')) || (',"member":' || coalesce(coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_5.code)::text, 'null') || ',"memberships":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"organization":' || coalesce((SELECT ('{"name":' || coalesce(to_json(organization_6.name)::text, 'null') || '}') AS anon_9
FROM organization AS organization_6
WHERE organization_6.id = organization_membership_2.organization_id), 'null') || '}'), ','
ORDER BY organization_5.name, organization_5.id), '') || ']') AS anon_8
FROM organization_membership AS organization_membership_2 JOIN organization AS organization_5 ON organization_5.id = organization_membership_2.organization_id
WHERE organization_membership_2.member_id = country_5.id), 'null') || '}') AS anon_7
FROM country AS country_5
WHERE country_5.id = organization_membership_1.member_id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_7.acronym)) THEN 'org:'::text || organization_7.acronym ELSE organization_7.acronym END)::text, 'null') || ',"memberships":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"organization":' || coalesce((SELECT ('{"name":' || coalesce(to_json(organization_9.name)::text, 'null') || '}') AS anon_12
FROM organization AS organization_9
WHERE organization_9.id = organization_membership_3.organization_id), 'null') || '}'), ','
ORDER BY organization_8.name, organization_8.id), '') || ']') AS anon_11
FROM organization_membership AS organization_membership_3 JOIN organization AS organization_8 ON organization_8.id = organization_membership_3.organization_id
WHERE organization_membership_3.member_id = organization_7.id), 'null') || '}') AS anon_10
FROM organization AS organization_7
WHERE organization_7.id = organization_membership_1.member_id)), 'null') || '}')), ','
ORDER BY organization_membership_1.member_id), '') || ']') AS anon_5
FROM organization_membership AS organization_membership_1
WHERE organization_membership_1.organization_id = organization_1.id), 'null') || '}')) AS anon_1
FROM organization AS organization_1
WHERE organization_1.id = coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $1::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $2::VARCHAR AND organization_2.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID))), 'null') || ',"ots":' || coalesce((SELECT ('{"members":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"member":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_8.code)::text, 'null') || '}') AS anon_15
FROM country AS country_8
WHERE country_8.id = organization_membership_4.member_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_9
WHERE country_9.code = organization_12.acronym)) THEN 'org:'::text || organization_12.acronym ELSE organization_12.acronym END)::text, 'null') || '}') AS anon_16
FROM organization AS organization_12
WHERE organization_12.id = organization_membership_4.member_id)), 'null') || ',"start":' || coalesce(CASE WHEN (organization_membership_4.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(organization_membership_4.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"end":' || coalesce(CASE WHEN (organization_membership_4.end_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(organization_membership_4.end_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(organization_membership_4.end_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(organization_membership_4.end_latest)::text, 'null') || ',"basis":' || coalesce('"' || organization_membership_4.end_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || '}'), ','
ORDER BY organization_membership_4.member_id), '') || ']') AS anon_14
FROM organization_membership AS organization_membership_4
WHERE organization_membership_4.organization_id = organization_10.id), 'null') || '}') AS anon_13
FROM organization AS organization_10
WHERE organization_10.id = coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $4::VARCHAR),
(SELECT organization_11.id
FROM organization AS organization_11
WHERE organization_11.acronym = $5::VARCHAR AND organization_11.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $6::UUID))), 'null') || '}'), 'UTF8'::text) AS data
