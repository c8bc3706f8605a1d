SELECT JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_1.id, 'recordedAt' VALUE
(SELECT entity_2.recorded_at
FROM entity AS entity_2
WHERE entity_2.id = organization_1.id), 'updatedAt' VALUE
(SELECT entity_3.updated_at
FROM entity AS entity_3
WHERE entity_3.id = organization_1.id), 'retractedAt' VALUE
(SELECT entity_4.retracted_at
FROM entity AS entity_4
WHERE entity_4.id = organization_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Organization:'::text || entity_5.id
ORDER BY entity_5.id), '[]'::json) AS coalesce_1
FROM entity AS entity_5
WHERE entity_5.merged_into_id = organization_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = organization_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = organization_1.id AND report_2.retracted_at IS NULL), 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'name' VALUE organization_1.name, 'kind' VALUE organization_1.organization_kind, 'acronym' VALUE organization_1.acronym, 'names' VALUE organization_1.names, 'source' VALUE organization_1.source, 'partOf' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_3.code RETURNING json) AS anon_2
FROM country AS country_3
WHERE country_3.id = organization_1.part_of_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END RETURNING json) AS anon_3
FROM organization AS organization_3
WHERE organization_3.id = organization_1.part_of_id)), 'members' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('source' VALUE organization_membership_1.source, 'start' VALUE CASE WHEN (organization_membership_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE organization_membership_1.start_edtf, 'earliest' VALUE organization_membership_1.start_earliest, 'latest' VALUE organization_membership_1.start_latest, 'basis' VALUE organization_membership_1.start_basis RETURNING json) ELSE NULL::json END, 'end' VALUE CASE WHEN (organization_membership_1.end_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE organization_membership_1.end_edtf RETURNING json) ELSE NULL::json END, 'organization' VALUE
(SELECT JSON_OBJECT('acronym' VALUE organization_4.acronym RETURNING json) AS anon_4
FROM organization AS organization_4
WHERE organization_4.id = organization_membership_1.organization_id), 'member' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_5.code, 'memberships' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('name' VALUE organization_6.name RETURNING json) AS anon_6
FROM organization AS organization_6
WHERE organization_6.id = organization_membership_2.organization_id) RETURNING json)
ORDER BY organization_5.name, organization_5.id), '[]'::json) AS coalesce_3
FROM organization_membership AS organization_membership_2 JOIN organization AS organization_5 ON organization_5.id = organization_membership_2.organization_id
WHERE organization_membership_2.member_id = country_5.id) RETURNING json) AS anon_5
FROM country AS country_5
WHERE country_5.id = organization_membership_1.member_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_7.acronym)) THEN 'org:'::text || organization_7.acronym ELSE organization_7.acronym END, 'memberships' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('name' VALUE organization_9.name RETURNING json) AS anon_8
FROM organization AS organization_9
WHERE organization_9.id = organization_membership_3.organization_id) RETURNING json)
ORDER BY organization_8.name, organization_8.id), '[]'::json) AS coalesce_4
FROM organization_membership AS organization_membership_3 JOIN organization AS organization_8 ON organization_8.id = organization_membership_3.organization_id
WHERE organization_membership_3.member_id = organization_7.id) RETURNING json) AS anon_7
FROM organization AS organization_7
WHERE organization_7.id = organization_membership_1.member_id)) RETURNING json)
ORDER BY organization_membership_1.member_id), '[]'::json) AS coalesce_2
FROM organization_membership AS organization_membership_1
WHERE organization_membership_1.organization_id = organization_1.id) RETURNING json) AS anon_1
FROM organization AS organization_1
WHERE organization_1.id = coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $1::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $2::VARCHAR AND organization_2.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID))), 'ots' VALUE
(SELECT JSON_OBJECT('members' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('member' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_8.code RETURNING json) AS anon_10
FROM country AS country_8
WHERE country_8.id = organization_membership_4.member_id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_9
WHERE country_9.code = organization_12.acronym)) THEN 'org:'::text || organization_12.acronym ELSE organization_12.acronym END RETURNING json) AS anon_11
FROM organization AS organization_12
WHERE organization_12.id = organization_membership_4.member_id)), 'start' VALUE CASE WHEN (organization_membership_4.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE organization_membership_4.start_edtf RETURNING json) ELSE NULL::json END, 'end' VALUE CASE WHEN (organization_membership_4.end_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE organization_membership_4.end_edtf, 'earliest' VALUE organization_membership_4.end_earliest, 'latest' VALUE organization_membership_4.end_latest, 'basis' VALUE organization_membership_4.end_basis RETURNING json) ELSE NULL::json END RETURNING json)
ORDER BY organization_membership_4.member_id), '[]'::json) AS coalesce_5
FROM organization_membership AS organization_membership_4
WHERE organization_membership_4.organization_id = organization_10.id) RETURNING json) AS anon_9
FROM organization AS organization_10
WHERE organization_10.id = coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $4::VARCHAR),
(SELECT organization_11.id
FROM organization AS organization_11
WHERE organization_11.acronym = $5::VARCHAR AND organization_11.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $6::UUID))) RETURNING json) AS data
