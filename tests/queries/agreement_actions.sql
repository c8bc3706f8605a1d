SELECT JSON_OBJECT('agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('title' VALUE cut_1.title, 'designation' VALUE cut_1.designation, 'actions' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_1.id, 'recordedAt' VALUE
(SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = agreement_action_1.id), 'updatedAt' VALUE
(SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = agreement_action_1.id), 'retractedAt' VALUE
(SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = agreement_action_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('AgreementAction:'::text || entity_4.id
ORDER BY entity_4.id), '[]'::json) AS coalesce_2
FROM entity AS entity_4
WHERE entity_4.merged_into_id = agreement_action_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = agreement_action_1.id AND report_2.retracted_at IS NULL), 'action' VALUE agreement_action_1.action, 'date' VALUE CASE WHEN (agreement_action_1.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE agreement_action_1.date_edtf, 'earliest' VALUE agreement_action_1.date_earliest, 'latest' VALUE agreement_action_1.date_latest, 'basis' VALUE agreement_action_1.date_basis RETURNING json) ELSE NULL::json END, 'signatoryPrinted' VALUE agreement_action_1.signatory_printed, 'agreement' VALUE
(SELECT JSON_OBJECT('title' VALUE agreement_2.title RETURNING json) AS anon_2
FROM agreement AS agreement_2
WHERE agreement_2.id = agreement_action_1.agreement_id), 'party' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_1.code RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = agreement_action_1.party_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = agreement_action_1.party_id)), 'signatory' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_5
FROM official AS official_1
WHERE official_1.id = agreement_action_1.signatory_id), 'officeHolding' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_1.title RETURNING json) AS anon_6
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = agreement_action_1.office_holding_id), 'reports' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('modality' VALUE cut_2.modality RETURNING json)), '[]'::json) RETURNING json) AS anon_7
FROM
(SELECT report_3.modality AS modality
FROM report AS report_3 JOIN article AS article_2 ON article_2.id = report_3.article_id
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL
ORDER BY article_2.sort_date DESC, article_2.id DESC, report_3.entity_id DESC

LIMIT $1::INTEGER) AS cut_2) RETURNING json)
ORDER BY agreement_action_1.sort_date, agreement_action_1.id), '[]'::json) AS coalesce_1
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_1.id AND agreement_action_1.live) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT agreement_1.title AS title, agreement_1.designation AS designation, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $2::INTEGER) AS cut_1) RETURNING json) AS data
