SELECT JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_1.id, 'name' VALUE official_1.display_name, 'formerIds' VALUE
(SELECT coalesce(json_agg('Official:'::text || entity_2.id
ORDER BY entity_2.id), '[]'::json) AS coalesce_1
FROM entity AS entity_2
WHERE entity_2.merged_into_id = official_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = official_1.id AND report_1.retracted_at IS NULL), 'claims' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('value' VALUE cut_1.value, 'asPrinted' VALUE cut_1.as_printed, 'chosen' VALUE cut_1.chosen, 'entity' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_1.id RETURNING json) AS anon_3
FROM agreement AS agreement_1
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_1.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_4
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_1.id RETURNING json) AS anon_5
FROM country AS country_1
WHERE entity_3.kind = 'COUNTRY'::text AND country_1.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_1.id RETURNING json) AS anon_6
FROM meeting AS meeting_1
WHERE entity_3.kind = 'MEETING'::text AND meeting_1.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_1.id RETURNING json) AS anon_7
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_2.id RETURNING json) AS anon_8
FROM official AS official_2
WHERE entity_3.kind = 'OFFICIAL'::text AND official_2.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_1.id RETURNING json) AS anon_9
FROM organization AS organization_1
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_1.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_10
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_1.id RETURNING json) AS anon_11
FROM statement AS statement_1
WHERE entity_3.kind = 'STATEMENT'::text AND statement_1.id = entity_3.id)) AS coalesce_2
FROM entity AS entity_3
WHERE entity_3.id = cut_1.survivor_id) RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT claim_1.value AS value, claim_1.as_printed AS as_printed, claim_1.chosen AS chosen, claim_1.survivor_id AS survivor_id
FROM claim AS claim_1
WHERE claim_1.survivor_id = official_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_1) RETURNING json) AS anon_1
FROM official AS official_1
WHERE official_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID), $3::UUID)), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_2.id RETURNING json) AS anon_12
FROM agreement AS agreement_2
WHERE anon_13.kind = 'Agreement'::text AND agreement_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_2.id RETURNING json) AS anon_14
FROM agreement_action AS agreement_action_2
WHERE anon_13.kind = 'AgreementAction'::text AND agreement_action_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Article:'::text || article_1.id RETURNING json) AS anon_15
FROM article AS article_1
WHERE anon_13.kind = 'Article'::text AND article_1.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Claim:'::text || claim_2.id RETURNING json) AS anon_16
FROM claim AS claim_2
WHERE anon_13.kind = 'Claim'::text AND claim_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_2.id RETURNING json) AS anon_17
FROM country AS country_2
WHERE anon_13.kind = 'Country'::text AND country_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_2.id RETURNING json) AS anon_18
FROM meeting AS meeting_2
WHERE anon_13.kind = 'Meeting'::text AND meeting_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Office:'::text || office_1.id RETURNING json) AS anon_19
FROM office AS office_1
WHERE anon_13.kind = 'Office'::text AND office_1.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_2.id RETURNING json) AS anon_20
FROM office_holding AS office_holding_2
WHERE anon_13.kind = 'OfficeHolding'::text AND office_holding_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_3.id, 'name' VALUE official_3.display_name RETURNING json) AS anon_21
FROM official AS official_3
WHERE anon_13.kind = 'Official'::text AND official_3.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_2.id RETURNING json) AS anon_22
FROM organization AS organization_2
WHERE anon_13.kind = 'Organization'::text AND organization_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE 'Place:'::text || place_1.id RETURNING json) AS anon_23
FROM place AS place_1
WHERE anon_13.kind = 'Place'::text AND place_1.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_25.a_id, anon_25.b_id)) || ':'::text) || greatest(anon_25.a_id, anon_25.b_id) RETURNING json) AS anon_24
FROM
(SELECT actor_1.id AS a_id, actor_2.id AS b_id
FROM actor AS actor_1, actor AS actor_2
WHERE actor_1.id = anon_13.id AND actor_2.id = anon_13.other AND actor_1.id != actor_2.id AND anon_13.kind = 'Relation'::text) AS anon_25),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_2.id RETURNING json) AS anon_26
FROM relation_action AS relation_action_2
WHERE anon_13.kind = 'RelationAction'::text AND relation_action_2.id = anon_13.id),
(SELECT JSON_OBJECT('id' VALUE (('Report:'::text || report_2.article_id) || ':'::text) || report_2.entity_id RETURNING json) AS anon_27
FROM report AS report_2
WHERE anon_13.kind = 'Report'::text AND report_2.article_id = anon_13.id AND report_2.entity_id = anon_13.other),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_28
FROM statement AS statement_2
WHERE anon_13.kind = 'Statement'::text AND statement_2.id = anon_13.id)) AS coalesce_3
FROM
(SELECT $4::VARCHAR AS kind, coalesce((SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $5::UUID), $5::UUID) AS id, $6::UUID AS other) AS anon_13), 'nodes' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_3.id RETURNING json) AS anon_29
FROM agreement AS agreement_3
WHERE anon_30.kind = 'Agreement'::text AND agreement_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_3.id RETURNING json) AS anon_31
FROM agreement_action AS agreement_action_3
WHERE anon_30.kind = 'AgreementAction'::text AND agreement_action_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Article:'::text || article_2.id RETURNING json) AS anon_32
FROM article AS article_2
WHERE anon_30.kind = 'Article'::text AND article_2.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Claim:'::text || claim_3.id RETURNING json) AS anon_33
FROM claim AS claim_3
WHERE anon_30.kind = 'Claim'::text AND claim_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_3.id RETURNING json) AS anon_34
FROM country AS country_3
WHERE anon_30.kind = 'Country'::text AND country_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_3.id RETURNING json) AS anon_35
FROM meeting AS meeting_3
WHERE anon_30.kind = 'Meeting'::text AND meeting_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Office:'::text || office_2.id RETURNING json) AS anon_36
FROM office AS office_2
WHERE anon_30.kind = 'Office'::text AND office_2.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_3.id RETURNING json) AS anon_37
FROM office_holding AS office_holding_3
WHERE anon_30.kind = 'OfficeHolding'::text AND office_holding_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_4.id RETURNING json) AS anon_38
FROM official AS official_4
WHERE anon_30.kind = 'Official'::text AND official_4.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_3.id RETURNING json) AS anon_39
FROM organization AS organization_3
WHERE anon_30.kind = 'Organization'::text AND organization_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE 'Place:'::text || place_2.id RETURNING json) AS anon_40
FROM place AS place_2
WHERE anon_30.kind = 'Place'::text AND place_2.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_42.a_id, anon_42.b_id)) || ':'::text) || greatest(anon_42.a_id, anon_42.b_id) RETURNING json) AS anon_41
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_30.id AND actor_4.id = anon_30.other AND actor_3.id != actor_4.id AND anon_30.kind = 'Relation'::text) AS anon_42),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_3.id RETURNING json) AS anon_43
FROM relation_action AS relation_action_3
WHERE anon_30.kind = 'RelationAction'::text AND relation_action_3.id = anon_30.id),
(SELECT JSON_OBJECT('id' VALUE (('Report:'::text || report_3.article_id) || ':'::text) || report_3.entity_id RETURNING json) AS anon_44
FROM report AS report_3
WHERE anon_30.kind = 'Report'::text AND report_3.article_id = anon_30.id AND report_3.entity_id = anon_30.other),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_3.id RETURNING json) AS anon_45
FROM statement AS statement_3
WHERE anon_30.kind = 'Statement'::text AND statement_3.id = anon_30.id))
ORDER BY anon_30.place), '[]'::json) AS coalesce_4
FROM
(SELECT anon_46.kind AS kind, coalesce((SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = anon_46.id), anon_46.id) AS id, anon_46.other AS other, anon_46.place AS place
FROM unnest($7::TEXT[], $8::UUID[], $9::UUID[]) WITH ORDINALITY AS anon_46(kind, id, other, place)) AS anon_30) RETURNING json) AS data
