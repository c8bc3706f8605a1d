SELECT convert_to(('{"nodes":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || '}') AS anon_2
FROM agreement AS agreement_1
WHERE anon_3.kind = 'Agreement'::text AND agreement_1.id = anon_3.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_4
FROM agreement_action AS agreement_action_1
WHERE anon_3.kind = 'AgreementAction'::text AND agreement_action_1.id = anon_3.id),
(SELECT ('{"__typename":"Article","id":' || coalesce(to_json('Article:'::text || article_1.id)::text, 'null') || '}') AS anon_5
FROM article AS article_1
WHERE anon_3.kind = 'Article'::text AND article_1.id = anon_3.id),
(SELECT ('{"__typename":"Claim","id":' || coalesce(to_json('Claim:'::text || claim_1.id)::text, 'null') || '}') AS anon_6
FROM claim AS claim_1
WHERE anon_3.kind = 'Claim'::text AND claim_1.id = anon_3.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || '}') AS anon_7
FROM country AS country_1
WHERE anon_3.kind = 'Country'::text AND country_1.id = anon_3.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || '}') AS anon_8
FROM meeting AS meeting_1
WHERE anon_3.kind = 'Meeting'::text AND meeting_1.id = anon_3.id),
(SELECT ('{"__typename":"Office","id":' || coalesce(to_json('Office:'::text || office_1.id)::text, 'null') || '}') AS anon_9
FROM office AS office_1
WHERE anon_3.kind = 'Office'::text AND office_1.id = anon_3.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_10
FROM office_holding AS office_holding_1
WHERE anon_3.kind = 'OfficeHolding'::text AND office_holding_1.id = anon_3.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || '}') AS anon_11
FROM official AS official_1
WHERE anon_3.kind = 'Official'::text AND official_1.id = anon_3.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || '}') AS anon_12
FROM organization AS organization_1
WHERE anon_3.kind = 'Organization'::text AND organization_1.id = anon_3.id),
(SELECT ('{"__typename":"Place","id":' || coalesce(to_json('Place:'::text || place_1.id)::text, 'null') || '}') AS anon_13
FROM place AS place_1
WHERE anon_3.kind = 'Place'::text AND place_1.id = anon_3.id),
(SELECT ('{"__typename":"Relation","id":' || coalesce(to_json((('Relation:'::text || least(anon_15.a_id, anon_15.b_id)) || ':'::text) || greatest(anon_15.a_id, anon_15.b_id))::text, 'null') || '}') AS anon_14
FROM
(SELECT actor_1.id AS a_id, actor_2.id AS b_id
FROM actor AS actor_1, actor AS actor_2
WHERE actor_1.id = anon_3.id AND actor_2.id = anon_3.other AND actor_1.id != actor_2.id AND anon_3.kind = 'Relation'::text) AS anon_15),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_16
FROM relation_action AS relation_action_1
WHERE anon_3.kind = 'RelationAction'::text AND relation_action_1.id = anon_3.id),
(SELECT ('{"__typename":"Report","id":' || coalesce(to_json((('Report:'::text || report_1.article_id) || ':'::text) || report_1.entity_id)::text, 'null') || '}') AS anon_17
FROM report AS report_1
WHERE anon_3.kind = 'Report'::text AND report_1.article_id = anon_3.id AND report_1.entity_id = anon_3.other),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || '}') AS anon_18
FROM statement AS statement_1
WHERE anon_3.kind = 'Statement'::text AND statement_1.id = anon_3.id)), 'null'), ','
ORDER BY anon_3.place), '') || ']') AS anon_1
FROM
(SELECT anon_19.kind AS kind, coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = anon_19.id), anon_19.id) AS id, anon_19.other AS other, anon_19.place AS place
FROM unnest($1::TEXT[], $2::UUID[], $3::UUID[]) WITH ORDINALITY AS anon_19(kind, id, other, place)) AS anon_3), 'null') || ',"mixed":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || ',"title":' || coalesce(to_json(agreement_2.title)::text, 'null') || '}') AS anon_21
FROM agreement AS agreement_2
WHERE anon_22.kind = 'Agreement'::text AND agreement_2.id = anon_22.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_23
FROM agreement_action AS agreement_action_2
WHERE anon_22.kind = 'AgreementAction'::text AND agreement_action_2.id = anon_22.id),
(SELECT '{"__typename":"Article"}' AS anon_24
FROM article AS article_2
WHERE anon_22.kind = 'Article'::text AND article_2.id = anon_22.id),
(SELECT '{"__typename":"Claim"}' AS anon_25
FROM claim AS claim_2
WHERE anon_22.kind = 'Claim'::text AND claim_2.id = anon_22.id),
(SELECT '{"__typename":"Country"}' AS anon_26
FROM country AS country_2
WHERE anon_22.kind = 'Country'::text AND country_2.id = anon_22.id),
(SELECT '{"__typename":"Meeting"}' AS anon_27
FROM meeting AS meeting_2
WHERE anon_22.kind = 'Meeting'::text AND meeting_2.id = anon_22.id),
(SELECT '{"__typename":"Office"}' AS anon_28
FROM office AS office_2
WHERE anon_22.kind = 'Office'::text AND office_2.id = anon_22.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_29
FROM office_holding AS office_holding_2
WHERE anon_22.kind = 'OfficeHolding'::text AND office_holding_2.id = anon_22.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || ',"name":' || coalesce(to_json(official_2.display_name)::text, 'null') || '}') AS anon_30
FROM official AS official_2
WHERE anon_22.kind = 'Official'::text AND official_2.id = anon_22.id),
(SELECT '{"__typename":"Organization"}' AS anon_31
FROM organization AS organization_2
WHERE anon_22.kind = 'Organization'::text AND organization_2.id = anon_22.id),
(SELECT '{"__typename":"Place"}' AS anon_32
FROM place AS place_2
WHERE anon_22.kind = 'Place'::text AND place_2.id = anon_22.id),
(SELECT '{"__typename":"Relation"}' AS anon_33
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_22.id AND actor_4.id = anon_22.other AND actor_3.id != actor_4.id AND anon_22.kind = 'Relation'::text) AS anon_34),
(SELECT '{"__typename":"RelationAction"}' AS anon_35
FROM relation_action AS relation_action_2
WHERE anon_22.kind = 'RelationAction'::text AND relation_action_2.id = anon_22.id),
(SELECT '{"__typename":"Report"}' AS anon_36
FROM report AS report_2
WHERE anon_22.kind = 'Report'::text AND report_2.article_id = anon_22.id AND report_2.entity_id = anon_22.other),
(SELECT '{"__typename":"Statement"}' AS anon_37
FROM statement AS statement_2
WHERE anon_22.kind = 'Statement'::text AND statement_2.id = anon_22.id)), 'null'), ','
ORDER BY anon_22.place), '') || ']') AS anon_20
FROM
(SELECT anon_38.kind AS kind, coalesce((SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = anon_38.id), anon_38.id) AS id, anon_38.other AS other, anon_38.place AS place
FROM unnest($4::TEXT[], $5::UUID[], $6::UUID[]) WITH ORDINALITY AS anon_38(kind, id, other, place)) AS anon_22), 'null') || ',"none":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_3.id)::text, 'null') || '}') AS anon_40
FROM agreement AS agreement_3
WHERE anon_41.kind = 'Agreement'::text AND agreement_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_3.id)::text, 'null') || '}') AS anon_42
FROM agreement_action AS agreement_action_3
WHERE anon_41.kind = 'AgreementAction'::text AND agreement_action_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Article:'::text || article_3.id)::text, 'null') || '}') AS anon_43
FROM article AS article_3
WHERE anon_41.kind = 'Article'::text AND article_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Claim:'::text || claim_3.id)::text, 'null') || '}') AS anon_44
FROM claim AS claim_3
WHERE anon_41.kind = 'Claim'::text AND claim_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_3.id)::text, 'null') || '}') AS anon_45
FROM country AS country_3
WHERE anon_41.kind = 'Country'::text AND country_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_46
FROM meeting AS meeting_3
WHERE anon_41.kind = 'Meeting'::text AND meeting_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Office:'::text || office_3.id)::text, 'null') || '}') AS anon_47
FROM office AS office_3
WHERE anon_41.kind = 'Office'::text AND office_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_3.id)::text, 'null') || '}') AS anon_48
FROM office_holding AS office_holding_3
WHERE anon_41.kind = 'OfficeHolding'::text AND office_holding_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_3.id)::text, 'null') || '}') AS anon_49
FROM official AS official_3
WHERE anon_41.kind = 'Official'::text AND official_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_3.id)::text, 'null') || '}') AS anon_50
FROM organization AS organization_3
WHERE anon_41.kind = 'Organization'::text AND organization_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json('Place:'::text || place_3.id)::text, 'null') || '}') AS anon_51
FROM place AS place_3
WHERE anon_41.kind = 'Place'::text AND place_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_53.a_id, anon_53.b_id)) || ':'::text) || greatest(anon_53.a_id, anon_53.b_id))::text, 'null') || '}') AS anon_52
FROM
(SELECT actor_5.id AS a_id, actor_6.id AS b_id
FROM actor AS actor_5, actor AS actor_6
WHERE actor_5.id = anon_41.id AND actor_6.id = anon_41.other AND actor_5.id != actor_6.id AND anon_41.kind = 'Relation'::text) AS anon_53),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_3.id)::text, 'null') || '}') AS anon_54
FROM relation_action AS relation_action_3
WHERE anon_41.kind = 'RelationAction'::text AND relation_action_3.id = anon_41.id),
(SELECT ('{"id":' || coalesce(to_json((('Report:'::text || report_3.article_id) || ':'::text) || report_3.entity_id)::text, 'null') || '}') AS anon_55
FROM report AS report_3
WHERE anon_41.kind = 'Report'::text AND report_3.article_id = anon_41.id AND report_3.entity_id = anon_41.other),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_3.id)::text, 'null') || '}') AS anon_56
FROM statement AS statement_3
WHERE anon_41.kind = 'Statement'::text AND statement_3.id = anon_41.id)), 'null'), ','
ORDER BY anon_41.place), '') || ']') AS anon_39
FROM
(SELECT anon_57.kind AS kind, coalesce((SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = anon_57.id), anon_57.id) AS id, anon_57.other AS other, anon_57.place AS place
FROM unnest($7::TEXT[], $8::UUID[], $9::UUID[]) WITH ORDINALITY AS anon_57(kind, id, other, place)) AS anon_41), 'null') || '}'), 'UTF8'::text) AS data
