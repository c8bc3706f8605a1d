SELECT JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_1.id, 'name' VALUE official_1.display_name, 'formerIds' VALUE
(SELECT coalesce(json_agg('Official:'::text || entity_1.id), '[]'::json) AS coalesce_1
FROM entity AS entity_1
WHERE entity_1.merged_into_id = official_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = official_1.id AND report_1.retracted_at IS NULL), 'claims' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('value' VALUE claim_1.value, 'asPrinted' VALUE claim_1.as_printed, 'chosen' VALUE claim_1.chosen, 'entity' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_1.id RETURNING json) AS anon_4
FROM agreement AS agreement_1
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_5
FROM agreement_action AS agreement_action_1
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_1.id RETURNING json) AS anon_6
FROM country AS country_1
WHERE entity_2.kind = 'COUNTRY'::text AND country_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_1.id RETURNING json) AS anon_7
FROM meeting AS meeting_1
WHERE entity_2.kind = 'MEETING'::text AND meeting_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_1.id RETURNING json) AS anon_8
FROM office_holding AS office_holding_1
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_2.id RETURNING json) AS anon_9
FROM official AS official_2
WHERE entity_2.kind = 'OFFICIAL'::text AND official_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_1.id RETURNING json) AS anon_10
FROM organization AS organization_1
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_11
FROM relation_action AS relation_action_1
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_1.id RETURNING json) AS anon_12
FROM statement AS statement_1
WHERE entity_2.kind = 'STATEMENT'::text AND statement_1.id = entity_2.id)) AS coalesce_2
FROM entity AS entity_2
WHERE entity_2.id = claim_1.survivor_id) RETURNING json) AS anon_3
FROM claim AS claim_1
WHERE claim_1.id = anon_13.key_id)
ORDER BY anon_13.n ASC), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT anon_14.key_id AS key_id, anon_14.k0 AS k0, anon_14.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT claim_2.id AS key_id, claim_2.property AS k0, claim_2.id AS k1
FROM claim AS claim_2
WHERE claim_2.survivor_id = official_1.id AND claim_2.retracted_at IS NULL AND claim_2.property = $1::VARCHAR
ORDER BY claim_2.property ASC, claim_2.id ASC

LIMIT $2::INTEGER) AS anon_14) AS anon_13) RETURNING json) AS anon_1
FROM official AS official_1
WHERE official_1.id = coalesce((SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $3::UUID), $3::UUID)), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_2.id RETURNING json) AS anon_15
FROM agreement AS agreement_2
WHERE anon_16.kind = 'Agreement'::text AND agreement_2.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_2.id RETURNING json) AS anon_17
FROM agreement_action AS agreement_action_2
WHERE anon_16.kind = 'AgreementAction'::text AND agreement_action_2.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Article:'::text || article_1.id RETURNING json) AS anon_18
FROM article AS article_1
WHERE anon_16.kind = 'Article'::text AND article_1.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Claim:'::text || claim_3.id RETURNING json) AS anon_19
FROM claim AS claim_3
WHERE anon_16.kind = 'Claim'::text AND claim_3.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_2.id RETURNING json) AS anon_20
FROM country AS country_2
WHERE anon_16.kind = 'Country'::text AND country_2.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_2.id RETURNING json) AS anon_21
FROM meeting AS meeting_2
WHERE anon_16.kind = 'Meeting'::text AND meeting_2.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Office:'::text || office_1.id RETURNING json) AS anon_22
FROM office AS office_1
WHERE anon_16.kind = 'Office'::text AND office_1.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_2.id RETURNING json) AS anon_23
FROM office_holding AS office_holding_2
WHERE anon_16.kind = 'OfficeHolding'::text AND office_holding_2.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_3.id, 'name' VALUE official_3.display_name RETURNING json) AS anon_24
FROM official AS official_3
WHERE anon_16.kind = 'Official'::text AND official_3.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_2.id RETURNING json) AS anon_25
FROM organization AS organization_2
WHERE anon_16.kind = 'Organization'::text AND organization_2.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Place:'::text || place_1.id RETURNING json) AS anon_26
FROM place AS place_1
WHERE anon_16.kind = 'Place'::text AND place_1.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_28.a_id, anon_28.b_id)) || ':'::text) || greatest(anon_28.a_id, anon_28.b_id) RETURNING json) AS anon_27
FROM
(SELECT actor_1.id AS a_id, actor_2.id AS b_id
FROM actor AS actor_1, actor AS actor_2
WHERE actor_1.id = anon_16.id AND actor_2.id = anon_16.other AND actor_1.id != actor_2.id AND anon_16.kind = 'Relation'::text) AS anon_28),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_2.id RETURNING json) AS anon_29
FROM relation_action AS relation_action_2
WHERE anon_16.kind = 'RelationAction'::text AND relation_action_2.id = anon_16.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_30
FROM statement AS statement_2
WHERE anon_16.kind = 'Statement'::text AND statement_2.id = anon_16.id)) AS coalesce_3
FROM
(SELECT $4::VARCHAR AS kind, coalesce((SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $5::UUID), $5::UUID) AS id, $6::UUID AS other) AS anon_16), 'nodes' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_3.id RETURNING json) AS anon_31
FROM agreement AS agreement_3
WHERE anon_32.kind = 'Agreement'::text AND agreement_3.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_3.id RETURNING json) AS anon_33
FROM agreement_action AS agreement_action_3
WHERE anon_32.kind = 'AgreementAction'::text AND agreement_action_3.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Article:'::text || article_2.id RETURNING json) AS anon_34
FROM article AS article_2
WHERE anon_32.kind = 'Article'::text AND article_2.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Claim:'::text || claim_4.id RETURNING json) AS anon_35
FROM claim AS claim_4
WHERE anon_32.kind = 'Claim'::text AND claim_4.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_3.id RETURNING json) AS anon_36
FROM country AS country_3
WHERE anon_32.kind = 'Country'::text AND country_3.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_3.id RETURNING json) AS anon_37
FROM meeting AS meeting_3
WHERE anon_32.kind = 'Meeting'::text AND meeting_3.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Office:'::text || office_2.id RETURNING json) AS anon_38
FROM office AS office_2
WHERE anon_32.kind = 'Office'::text AND office_2.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_3.id RETURNING json) AS anon_39
FROM office_holding AS office_holding_3
WHERE anon_32.kind = 'OfficeHolding'::text AND office_holding_3.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_4.id RETURNING json) AS anon_40
FROM official AS official_4
WHERE anon_32.kind = 'Official'::text AND official_4.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_3.id RETURNING json) AS anon_41
FROM organization AS organization_3
WHERE anon_32.kind = 'Organization'::text AND organization_3.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Place:'::text || place_2.id RETURNING json) AS anon_42
FROM place AS place_2
WHERE anon_32.kind = 'Place'::text AND place_2.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_44.a_id, anon_44.b_id)) || ':'::text) || greatest(anon_44.a_id, anon_44.b_id) RETURNING json) AS anon_43
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_32.id AND actor_4.id = anon_32.other AND actor_3.id != actor_4.id AND anon_32.kind = 'Relation'::text) AS anon_44),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_3.id RETURNING json) AS anon_45
FROM relation_action AS relation_action_3
WHERE anon_32.kind = 'RelationAction'::text AND relation_action_3.id = anon_32.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_3.id RETURNING json) AS anon_46
FROM statement AS statement_3
WHERE anon_32.kind = 'Statement'::text AND statement_3.id = anon_32.id))
ORDER BY anon_32.place), '[]'::json) AS coalesce_4
FROM
(SELECT anon_47.kind AS kind, coalesce((SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = anon_47.id), anon_47.id) AS id, anon_47.other AS other, anon_47.place AS place
FROM unnest($7::TEXT[], $8::UUID[], $9::UUID[]) WITH ORDINALITY AS anon_47(kind, id, other, place)) AS anon_32) RETURNING json) AS data
