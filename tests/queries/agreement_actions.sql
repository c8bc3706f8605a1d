SELECT convert_to(('{"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"title":' || coalesce(to_json(cut_1.title)::text, 'null') || ',"designation":' || coalesce(to_json(cut_1.designation)::text, 'null') || ',"actions":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = agreement_action_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = agreement_action_1.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = agreement_action_1.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('AgreementAction:'::text || entity_4.id)::text, 'null'), ','
ORDER BY entity_4.id), '') || ']') AS anon_3
FROM entity AS entity_4
WHERE entity_4.merged_into_id = agreement_action_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_action_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = agreement_action_1.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"action":' || coalesce('"' || agreement_action_1.action || '"', 'null')) || (',"date":' || coalesce(CASE WHEN (agreement_action_1.date_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(agreement_action_1.date_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(agreement_action_1.date_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(agreement_action_1.date_latest)::text, 'null') || ',"basis":' || coalesce('"' || agreement_action_1.date_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"signatoryPrinted":' || coalesce(to_json(agreement_action_1.signatory_printed)::text, 'null') || ',"agreement":' || coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_2.title)::text, 'null') || '}') AS anon_4
FROM agreement AS agreement_2
WHERE agreement_2.id = agreement_action_1.agreement_id), 'null') || ',"party":' || coalesce(coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_1.code)::text, 'null') || '}') AS anon_5
FROM country AS country_1
WHERE country_1.id = agreement_action_1.party_id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_6
FROM organization AS organization_1
WHERE organization_1.id = agreement_action_1.party_id)), 'null')) || (',"signatory":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') AS anon_7
FROM official AS official_1
WHERE official_1.id = agreement_action_1.signatory_id), 'null') || ',"officeHolding":' || coalesce((SELECT ('{"title":' || coalesce(to_json(office_holding_1.title)::text, 'null') || '}') AS anon_8
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = agreement_action_1.office_holding_id), 'null') || ',"reports":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"modality":' || coalesce('"' || cut_2.modality || '"', 'null') || '}'), ','), '') || ']}') AS anon_9
FROM
(SELECT report_3.modality AS modality
FROM report AS report_3 JOIN article AS article_2 ON article_2.id = report_3.article_id
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL
ORDER BY article_2.sort_date DESC, article_2.id DESC, report_3.entity_id DESC

LIMIT $1::INTEGER) AS cut_2), 'null') || '}')), ','
ORDER BY agreement_action_1.sort_date, agreement_action_1.id), '') || ']') AS anon_2
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.agreement_id = cut_1.id AND agreement_action_1.live), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT agreement_1.title AS title, agreement_1.designation AS designation, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $2::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
