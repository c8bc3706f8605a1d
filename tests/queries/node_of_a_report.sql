SELECT JSON_OBJECT('node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_1.id RETURNING json) AS anon_1
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
(SELECT JSON_OBJECT('__typename' VALUE 'Report'::text, 'id' VALUE (('Report:'::text || report_1.article_id) || ':'::text) || report_1.entity_id, 'modality' VALUE report_1.modality, 'sentence' VALUE report_1.sentence, 'article' VALUE
(SELECT JSON_OBJECT('outlet' VALUE article_2.outlet RETURNING json) AS anon_17
FROM article AS article_2
WHERE article_2.id = report_1.article_id), 'entity' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_2.id RETURNING json) AS anon_18
FROM agreement AS agreement_2
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_2.id RETURNING json) AS anon_19
FROM agreement_action AS agreement_action_2
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_2.id RETURNING json) AS anon_20
FROM country AS country_2
WHERE entity_2.kind = 'COUNTRY'::text AND country_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_2.id RETURNING json) AS anon_21
FROM meeting AS meeting_2
WHERE entity_2.kind = 'MEETING'::text AND meeting_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_2.id RETURNING json) AS anon_22
FROM office_holding AS office_holding_2
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_2.id RETURNING json) AS anon_23
FROM official AS official_2
WHERE entity_2.kind = 'OFFICIAL'::text AND official_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_2.id RETURNING json) AS anon_24
FROM organization AS organization_2
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_2.id RETURNING json) AS anon_25
FROM relation_action AS relation_action_2
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_1.id RETURNING json) AS anon_26
FROM statement AS statement_1
WHERE entity_2.kind = 'STATEMENT'::text AND statement_1.id = entity_2.id)) AS coalesce_2
FROM entity AS entity_2
WHERE entity_2.id = report_1.survivor_id) RETURNING json) AS anon_16
FROM report AS report_1
WHERE anon_2.kind = 'Report'::text AND report_1.article_id = anon_2.id AND report_1.entity_id = anon_2.other),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_27
FROM statement AS statement_2
WHERE anon_2.kind = 'Statement'::text AND statement_2.id = anon_2.id)) AS coalesce_1
FROM
(SELECT $1::VARCHAR AS kind, coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID), $2::UUID) AS id, $3::UUID AS other) AS anon_2), 'nodes' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_3.id RETURNING json) AS anon_28
FROM agreement AS agreement_3
WHERE anon_29.kind = 'Agreement'::text AND agreement_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_3.id RETURNING json) AS anon_30
FROM agreement_action AS agreement_action_3
WHERE anon_29.kind = 'AgreementAction'::text AND agreement_action_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text, 'id' VALUE 'Article:'::text || article_3.id RETURNING json) AS anon_31
FROM article AS article_3
WHERE anon_29.kind = 'Article'::text AND article_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Claim'::text, 'id' VALUE 'Claim:'::text || claim_2.id RETURNING json) AS anon_32
FROM claim AS claim_2
WHERE anon_29.kind = 'Claim'::text AND claim_2.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_3.id RETURNING json) AS anon_33
FROM country AS country_3
WHERE anon_29.kind = 'Country'::text AND country_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_3.id RETURNING json) AS anon_34
FROM meeting AS meeting_3
WHERE anon_29.kind = 'Meeting'::text AND meeting_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Office'::text, 'id' VALUE 'Office:'::text || office_2.id RETURNING json) AS anon_35
FROM office AS office_2
WHERE anon_29.kind = 'Office'::text AND office_2.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_3.id RETURNING json) AS anon_36
FROM office_holding AS office_holding_3
WHERE anon_29.kind = 'OfficeHolding'::text AND office_holding_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_3.id RETURNING json) AS anon_37
FROM official AS official_3
WHERE anon_29.kind = 'Official'::text AND official_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_3.id RETURNING json) AS anon_38
FROM organization AS organization_3
WHERE anon_29.kind = 'Organization'::text AND organization_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Place'::text, 'id' VALUE 'Place:'::text || place_2.id RETURNING json) AS anon_39
FROM place AS place_2
WHERE anon_29.kind = 'Place'::text AND place_2.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Relation'::text, 'id' VALUE (('Relation:'::text || least(anon_41.a_id, anon_41.b_id)) || ':'::text) || greatest(anon_41.a_id, anon_41.b_id) RETURNING json) AS anon_40
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_29.id AND actor_4.id = anon_29.other AND actor_3.id != actor_4.id AND anon_29.kind = 'Relation'::text) AS anon_41),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_3.id RETURNING json) AS anon_42
FROM relation_action AS relation_action_3
WHERE anon_29.kind = 'RelationAction'::text AND relation_action_3.id = anon_29.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Report'::text, 'id' VALUE (('Report:'::text || report_2.article_id) || ':'::text) || report_2.entity_id RETURNING json) AS anon_43
FROM report AS report_2
WHERE anon_29.kind = 'Report'::text AND report_2.article_id = anon_29.id AND report_2.entity_id = anon_29.other),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_3.id RETURNING json) AS anon_44
FROM statement AS statement_3
WHERE anon_29.kind = 'Statement'::text AND statement_3.id = anon_29.id))
ORDER BY anon_29.place), '[]'::json) AS coalesce_3
FROM
(SELECT anon_45.kind AS kind, coalesce((SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = anon_45.id), anon_45.id) AS id, anon_45.other AS other, anon_45.place AS place
FROM unnest($4::TEXT[], $5::UUID[], $6::UUID[]) WITH ORDINALITY AS anon_45(kind, id, other, place)) AS anon_29), 'country' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_5.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_5.start_edtf RETURNING json) ELSE NULL::json END, 'reports' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE (('Report:'::text || cut_2.article_id) || ':'::text) || cut_2.entity_id, 'sentence' VALUE cut_2.sentence RETURNING json)), '[]'::json) RETURNING json) AS anon_49
FROM
(SELECT report_4.article_id AS article_id, report_4.entity_id AS entity_id, report_4.sentence AS sentence
FROM report AS report_4 JOIN article AS article_5 ON article_5.id = report_4.article_id
WHERE report_4.survivor_id = meeting_5.id AND report_4.retracted_at IS NULL AND ((('Report:'::text || report_4.article_id) || ':'::text) || report_4.entity_id) != all($7::TEXT[])
ORDER BY article_5.sort_date DESC, article_5.id DESC, report_4.entity_id DESC

LIMIT $8::INTEGER) AS cut_2) RETURNING json) AS anon_48
FROM meeting AS meeting_5
WHERE meeting_5.id = cut_1.key_id)), '[]'::json) RETURNING json) AS anon_47
FROM
(SELECT anon_50.id AS key_id
FROM
(SELECT participation_1.meeting_id AS id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_4.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $9::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $10::VARCHAR AND organization_4.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $11::UUID)) AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_50
WHERE
(SELECT 1
FROM report AS report_3 JOIN article AS article_4 ON article_4.id = report_3.article_id
WHERE report_3.survivor_id = anon_50.id AND report_3.retracted_at IS NULL AND ((('Report:'::text || report_3.article_id) || ':'::text) || report_3.entity_id) = $12::VARCHAR

LIMIT 1) IS NOT NULL
ORDER BY anon_50.k0 DESC, anon_50.k1 DESC

LIMIT $13::INTEGER) AS cut_1) RETURNING json) AS anon_46
FROM country AS country_4
WHERE country_4.id = coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $14::VARCHAR),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $15::UUID))) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN (coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $9::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $10::VARCHAR AND organization_4.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $11::UUID)) IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
