SELECT convert_to(('{"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = agreement_1.id AND report_1.retracted_at IS NULL))::text, 'null') || '}') AS anon_1
FROM agreement AS agreement_1
WHERE anon_2.kind = 'Agreement'::text AND agreement_1.id = anon_2.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_1.id AND report_2.retracted_at IS NULL))::text, 'null') || '}') AS anon_3
FROM agreement_action AS agreement_action_1
WHERE anon_2.kind = 'AgreementAction'::text AND agreement_action_1.id = anon_2.id),
(SELECT ('{"__typename":"Article","id":' || coalesce(to_json('Article:'::text || article_1.id)::text, 'null') || '}') AS anon_4
FROM article AS article_1
WHERE anon_2.kind = 'Article'::text AND article_1.id = anon_2.id),
(SELECT ('{"__typename":"Claim","id":' || coalesce(to_json('Claim:'::text || claim_1.id)::text, 'null') || '}') AS anon_5
FROM claim AS claim_1
WHERE anon_2.kind = 'Claim'::text AND claim_1.id = anon_2.id),
(SELECT (('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = country_1.id AND report_3.retracted_at IS NULL))::text, 'null') || ',"code":' || coalesce(to_json(country_1.code)::text, 'null') || ',"alpha3":' || coalesce(to_json(country_1.alpha3)::text, 'null')) || ('}')) AS anon_6
FROM country AS country_1
WHERE anon_2.kind = 'Country'::text AND country_1.id = anon_2.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_4.article_id) AS count_4
FROM report AS report_4
WHERE report_4.survivor_id = meeting_1.id AND report_4.retracted_at IS NULL))::text, 'null') || ',"medium":' || coalesce('"' || meeting_1.medium || '"', 'null') || '}') AS anon_7
FROM meeting AS meeting_1
WHERE anon_2.kind = 'Meeting'::text AND meeting_1.id = anon_2.id),
(SELECT ('{"__typename":"Office","id":' || coalesce(to_json('Office:'::text || office_1.id)::text, 'null') || '}') AS anon_8
FROM office AS office_1
WHERE anon_2.kind = 'Office'::text AND office_1.id = anon_2.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_5.article_id) AS count_5
FROM report AS report_5
WHERE report_5.survivor_id = office_holding_1.id AND report_5.retracted_at IS NULL))::text, 'null') || '}') AS anon_9
FROM office_holding AS office_holding_1
WHERE anon_2.kind = 'OfficeHolding'::text AND office_holding_1.id = anon_2.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_6.article_id) AS count_6
FROM report AS report_6
WHERE report_6.survivor_id = official_1.id AND report_6.retracted_at IS NULL))::text, 'null') || '}') AS anon_10
FROM official AS official_1
WHERE anon_2.kind = 'Official'::text AND official_1.id = anon_2.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_7.article_id) AS count_7
FROM report AS report_7
WHERE report_7.survivor_id = organization_1.id AND report_7.retracted_at IS NULL))::text, 'null') || ',"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_11
FROM organization AS organization_1
WHERE anon_2.kind = 'Organization'::text AND organization_1.id = anon_2.id),
(SELECT ('{"__typename":"Place","id":' || coalesce(to_json('Place:'::text || place_1.id)::text, 'null') || '}') AS anon_12
FROM place AS place_1
WHERE anon_2.kind = 'Place'::text AND place_1.id = anon_2.id),
(SELECT ('{"__typename":"Relation","id":' || coalesce(to_json((('Relation:'::text || least(anon_14.a_id, anon_14.b_id)) || ':'::text) || greatest(anon_14.a_id, anon_14.b_id))::text, 'null') || '}') AS anon_13
FROM
(SELECT actor_1.id AS a_id, actor_2.id AS b_id
FROM actor AS actor_1, actor AS actor_2
WHERE actor_1.id = anon_2.id AND actor_2.id = anon_2.other AND actor_1.id != actor_2.id AND anon_2.kind = 'Relation'::text) AS anon_14),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_8.article_id) AS count_8
FROM report AS report_8
WHERE report_8.survivor_id = relation_action_1.id AND report_8.retracted_at IS NULL))::text, 'null') || '}') AS anon_15
FROM relation_action AS relation_action_1
WHERE anon_2.kind = 'RelationAction'::text AND relation_action_1.id = anon_2.id),
(SELECT ('{"__typename":"Report","id":' || coalesce(to_json((('Report:'::text || report_9.article_id) || ':'::text) || report_9.entity_id)::text, 'null') || '}') AS anon_16
FROM report AS report_9
WHERE anon_2.kind = 'Report'::text AND report_9.article_id = anon_2.id AND report_9.entity_id = anon_2.other),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_10.article_id) AS count_9
FROM report AS report_10
WHERE report_10.survivor_id = statement_1.id AND report_10.retracted_at IS NULL))::text, 'null') || '}') AS anon_17
FROM statement AS statement_1
WHERE anon_2.kind = 'Statement'::text AND statement_1.id = anon_2.id)) AS coalesce_1
FROM
(SELECT $1::VARCHAR AS kind, coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID), $2::UUID) AS id, $3::UUID AS other) AS anon_2), 'null') || ',"unknown":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || '}') AS anon_18
FROM agreement AS agreement_2
WHERE anon_19.kind = 'Agreement'::text AND agreement_2.id = anon_19.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_2.id)::text, 'null') || '}') AS anon_20
FROM agreement_action AS agreement_action_2
WHERE anon_19.kind = 'AgreementAction'::text AND agreement_action_2.id = anon_19.id),
(SELECT ('{"__typename":"Article","id":' || coalesce(to_json('Article:'::text || article_2.id)::text, 'null') || '}') AS anon_21
FROM article AS article_2
WHERE anon_19.kind = 'Article'::text AND article_2.id = anon_19.id),
(SELECT ('{"__typename":"Claim","id":' || coalesce(to_json('Claim:'::text || claim_2.id)::text, 'null') || '}') AS anon_22
FROM claim AS claim_2
WHERE anon_19.kind = 'Claim'::text AND claim_2.id = anon_19.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_3.id)::text, 'null') || '}') AS anon_23
FROM country AS country_3
WHERE anon_19.kind = 'Country'::text AND country_3.id = anon_19.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_2.id)::text, 'null') || '}') AS anon_24
FROM meeting AS meeting_2
WHERE anon_19.kind = 'Meeting'::text AND meeting_2.id = anon_19.id),
(SELECT ('{"__typename":"Office","id":' || coalesce(to_json('Office:'::text || office_2.id)::text, 'null') || '}') AS anon_25
FROM office AS office_2
WHERE anon_19.kind = 'Office'::text AND office_2.id = anon_19.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_26
FROM office_holding AS office_holding_2
WHERE anon_19.kind = 'OfficeHolding'::text AND office_holding_2.id = anon_19.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_27
FROM official AS official_2
WHERE anon_19.kind = 'Official'::text AND official_2.id = anon_19.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_28
FROM organization AS organization_2
WHERE anon_19.kind = 'Organization'::text AND organization_2.id = anon_19.id),
(SELECT ('{"__typename":"Place","id":' || coalesce(to_json('Place:'::text || place_2.id)::text, 'null') || '}') AS anon_29
FROM place AS place_2
WHERE anon_19.kind = 'Place'::text AND place_2.id = anon_19.id),
(SELECT ('{"__typename":"Relation","id":' || coalesce(to_json((('Relation:'::text || least(anon_31.a_id, anon_31.b_id)) || ':'::text) || greatest(anon_31.a_id, anon_31.b_id))::text, 'null') || '}') AS anon_30
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_19.id AND actor_4.id = anon_19.other AND actor_3.id != actor_4.id AND anon_19.kind = 'Relation'::text) AS anon_31),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_2.id)::text, 'null') || '}') AS anon_32
FROM relation_action AS relation_action_2
WHERE anon_19.kind = 'RelationAction'::text AND relation_action_2.id = anon_19.id),
(SELECT ('{"__typename":"Report","id":' || coalesce(to_json((('Report:'::text || report_11.article_id) || ':'::text) || report_11.entity_id)::text, 'null') || '}') AS anon_33
FROM report AS report_11
WHERE anon_19.kind = 'Report'::text AND report_11.article_id = anon_19.id AND report_11.entity_id = anon_19.other),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_34
FROM statement AS statement_2
WHERE anon_19.kind = 'Statement'::text AND statement_2.id = anon_19.id)) AS coalesce_2
FROM
(SELECT $4::VARCHAR AS kind, coalesce((SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $5::UUID), $5::UUID) AS id, $6::UUID AS other) AS anon_19), 'null') || '}'), 'UTF8'::text) AS data
