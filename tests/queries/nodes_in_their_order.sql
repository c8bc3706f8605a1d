SELECT JSON_OBJECT('nodes' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_1.id RETURNING json) AS anon_1
FROM agreement AS agreement_1
WHERE anon_2.kind = 'Agreement'::text AND agreement_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_3
FROM agreement_action AS agreement_action_1
WHERE anon_2.kind = 'AgreementAction'::text AND agreement_action_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text, 'id' VALUE 'Article:'::text || article_1.id RETURNING json) AS anon_4
FROM article AS article_1
WHERE anon_2.kind = 'Article'::text AND article_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Claim'::text, 'id' VALUE 'Claim:'::text || claim_1.id RETURNING json) AS anon_5
FROM claim AS claim_1
WHERE anon_2.kind = 'Claim'::text AND claim_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_1.id RETURNING json) AS anon_6
FROM country AS country_1
WHERE anon_2.kind = 'Country'::text AND country_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_1.id RETURNING json) AS anon_7
FROM meeting AS meeting_1
WHERE anon_2.kind = 'Meeting'::text AND meeting_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Office'::text, 'id' VALUE 'Office:'::text || office_1.id RETURNING json) AS anon_8
FROM office AS office_1
WHERE anon_2.kind = 'Office'::text AND office_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_1.id RETURNING json) AS anon_9
FROM office_holding AS office_holding_1
WHERE anon_2.kind = 'OfficeHolding'::text AND office_holding_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_1.id RETURNING json) AS anon_10
FROM official AS official_1
WHERE anon_2.kind = 'Official'::text AND official_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_1.id RETURNING json) AS anon_11
FROM organization AS organization_1
WHERE anon_2.kind = 'Organization'::text AND organization_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Place'::text, 'id' VALUE 'Place:'::text || place_1.id RETURNING json) AS anon_12
FROM place AS place_1
WHERE anon_2.kind = 'Place'::text AND place_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Relation'::text, 'id' VALUE (('Relation:'::text || least(anon_14.a_id, anon_14.b_id)) || ':'::text) || greatest(anon_14.a_id, anon_14.b_id) RETURNING json) AS anon_13
FROM
(SELECT actor_1.id AS a_id, actor_2.id AS b_id
FROM actor AS actor_1, actor AS actor_2
WHERE actor_1.id = anon_2.id AND actor_2.id = anon_2.other AND actor_1.id != actor_2.id AND anon_2.kind = 'Relation'::text) AS anon_14),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_15
FROM relation_action AS relation_action_1
WHERE anon_2.kind = 'RelationAction'::text AND relation_action_1.id = anon_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Report'::text, 'id' VALUE (('Report:'::text || report_1.article_id) || ':'::text) || report_1.entity_id RETURNING json) AS anon_16
FROM report AS report_1
WHERE anon_2.kind = 'Report'::text AND report_1.article_id = anon_2.id AND report_1.entity_id = anon_2.other),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_1.id RETURNING json) AS anon_17
FROM statement AS statement_1
WHERE anon_2.kind = 'Statement'::text AND statement_1.id = anon_2.id))
ORDER BY anon_2.place), '[]'::json) AS coalesce_1
FROM
(SELECT anon_18.kind AS kind, coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = anon_18.id), anon_18.id) AS id, anon_18.other AS other, anon_18.place AS place
FROM unnest($1::TEXT[], $2::UUID[], $3::UUID[]) WITH ORDINALITY AS anon_18(kind, id, other, place)) AS anon_2), 'mixed' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_2.id, 'title' VALUE agreement_2.title RETURNING json) AS anon_19
FROM agreement AS agreement_2
WHERE anon_20.kind = 'Agreement'::text AND agreement_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text RETURNING json) AS anon_21
FROM agreement_action AS agreement_action_2
WHERE anon_20.kind = 'AgreementAction'::text AND agreement_action_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text RETURNING json) AS anon_22
FROM article AS article_2
WHERE anon_20.kind = 'Article'::text AND article_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Claim'::text RETURNING json) AS anon_23
FROM claim AS claim_2
WHERE anon_20.kind = 'Claim'::text AND claim_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_24
FROM country AS country_2
WHERE anon_20.kind = 'Country'::text AND country_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text RETURNING json) AS anon_25
FROM meeting AS meeting_2
WHERE anon_20.kind = 'Meeting'::text AND meeting_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Office'::text RETURNING json) AS anon_26
FROM office AS office_2
WHERE anon_20.kind = 'Office'::text AND office_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text RETURNING json) AS anon_27
FROM office_holding AS office_holding_2
WHERE anon_20.kind = 'OfficeHolding'::text AND office_holding_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_2.id, 'name' VALUE official_2.display_name RETURNING json) AS anon_28
FROM official AS official_2
WHERE anon_20.kind = 'Official'::text AND official_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_29
FROM organization AS organization_2
WHERE anon_20.kind = 'Organization'::text AND organization_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Place'::text RETURNING json) AS anon_30
FROM place AS place_2
WHERE anon_20.kind = 'Place'::text AND place_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Relation'::text RETURNING json) AS anon_31
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_20.id AND actor_4.id = anon_20.other AND actor_3.id != actor_4.id AND anon_20.kind = 'Relation'::text) AS anon_32),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text RETURNING json) AS anon_33
FROM relation_action AS relation_action_2
WHERE anon_20.kind = 'RelationAction'::text AND relation_action_2.id = anon_20.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Report'::text RETURNING json) AS anon_34
FROM report AS report_2
WHERE anon_20.kind = 'Report'::text AND report_2.article_id = anon_20.id AND report_2.entity_id = anon_20.other),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text RETURNING json) AS anon_35
FROM statement AS statement_2
WHERE anon_20.kind = 'Statement'::text AND statement_2.id = anon_20.id))
ORDER BY anon_20.place), '[]'::json) AS coalesce_2
FROM
(SELECT anon_36.kind AS kind, coalesce((SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = anon_36.id), anon_36.id) AS id, anon_36.other AS other, anon_36.place AS place
FROM unnest($4::TEXT[], $5::UUID[], $6::UUID[]) WITH ORDINALITY AS anon_36(kind, id, other, place)) AS anon_20), 'none' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_3.id RETURNING json) AS anon_37
FROM agreement AS agreement_3
WHERE anon_38.kind = 'Agreement'::text AND agreement_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_3.id RETURNING json) AS anon_39
FROM agreement_action AS agreement_action_3
WHERE anon_38.kind = 'AgreementAction'::text AND agreement_action_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Article:'::text || article_3.id RETURNING json) AS anon_40
FROM article AS article_3
WHERE anon_38.kind = 'Article'::text AND article_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Claim:'::text || claim_3.id RETURNING json) AS anon_41
FROM claim AS claim_3
WHERE anon_38.kind = 'Claim'::text AND claim_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_3.id RETURNING json) AS anon_42
FROM country AS country_3
WHERE anon_38.kind = 'Country'::text AND country_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_3.id RETURNING json) AS anon_43
FROM meeting AS meeting_3
WHERE anon_38.kind = 'Meeting'::text AND meeting_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Office:'::text || office_3.id RETURNING json) AS anon_44
FROM office AS office_3
WHERE anon_38.kind = 'Office'::text AND office_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_3.id RETURNING json) AS anon_45
FROM office_holding AS office_holding_3
WHERE anon_38.kind = 'OfficeHolding'::text AND office_holding_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_3.id RETURNING json) AS anon_46
FROM official AS official_3
WHERE anon_38.kind = 'Official'::text AND official_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_3.id RETURNING json) AS anon_47
FROM organization AS organization_3
WHERE anon_38.kind = 'Organization'::text AND organization_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE 'Place:'::text || place_3.id RETURNING json) AS anon_48
FROM place AS place_3
WHERE anon_38.kind = 'Place'::text AND place_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_50.a_id, anon_50.b_id)) || ':'::text) || greatest(anon_50.a_id, anon_50.b_id) RETURNING json) AS anon_49
FROM
(SELECT actor_5.id AS a_id, actor_6.id AS b_id
FROM actor AS actor_5, actor AS actor_6
WHERE actor_5.id = anon_38.id AND actor_6.id = anon_38.other AND actor_5.id != actor_6.id AND anon_38.kind = 'Relation'::text) AS anon_50),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_3.id RETURNING json) AS anon_51
FROM relation_action AS relation_action_3
WHERE anon_38.kind = 'RelationAction'::text AND relation_action_3.id = anon_38.id),
(SELECT JSON_OBJECT('id' VALUE (('Report:'::text || report_3.article_id) || ':'::text) || report_3.entity_id RETURNING json) AS anon_52
FROM report AS report_3
WHERE anon_38.kind = 'Report'::text AND report_3.article_id = anon_38.id AND report_3.entity_id = anon_38.other),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_3.id RETURNING json) AS anon_53
FROM statement AS statement_3
WHERE anon_38.kind = 'Statement'::text AND statement_3.id = anon_38.id))
ORDER BY anon_38.place), '[]'::json) AS coalesce_3
FROM
(SELECT anon_54.kind AS kind, coalesce((SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = anon_54.id), anon_54.id) AS id, anon_54.other AS other, anon_54.place AS place
FROM unnest($7::TEXT[], $8::UUID[], $9::UUID[]) WITH ORDINALITY AS anon_54(kind, id, other, place)) AS anon_38) RETURNING json) AS data
