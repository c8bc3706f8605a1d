SELECT convert_to(('{"official":' || coalesce((SELECT (('{"id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || ',"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || ',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Official:'::text || entity_2.id)::text, 'null'), ','
ORDER BY entity_2.id), '') || ']') AS anon_2
FROM entity AS entity_2
WHERE entity_2.merged_into_id = official_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = official_1.id AND report_1.retracted_at IS NULL))::text, 'null')) || (',"claims":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"value":' || coalesce(to_json(cut_1.value)::text, 'null') || ',"asPrinted":' || coalesce(to_json(cut_1.as_printed)::text, 'null') || ',"chosen":' || coalesce((cut_1.chosen)::text, 'null') || ',"entity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || '}') AS anon_4
FROM agreement AS agreement_1
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_5
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || '}') AS anon_6
FROM country AS country_1
WHERE entity_3.kind = 'COUNTRY'::text AND country_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || '}') AS anon_7
FROM meeting AS meeting_1
WHERE entity_3.kind = 'MEETING'::text AND meeting_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_8
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_9
FROM official AS official_2
WHERE entity_3.kind = 'OFFICIAL'::text AND official_2.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || '}') AS anon_10
FROM organization AS organization_1
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_11
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || '}') AS anon_12
FROM statement AS statement_1
WHERE entity_3.kind = 'STATEMENT'::text AND statement_1.id = entity_3.id)) AS coalesce_1
FROM entity AS entity_3
WHERE entity_3.id = cut_1.survivor_id), 'null')) || ('}')), ','), '') || ']}') AS anon_3
FROM
(SELECT claim_1.value AS value, claim_1.as_printed AS as_printed, claim_1.chosen AS chosen, claim_1.survivor_id AS survivor_id
FROM claim AS claim_1
WHERE claim_1.survivor_id = official_1.id AND claim_1.retracted_at IS NULL AND claim_1.property = $1::VARCHAR
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $2::INTEGER) AS cut_1), 'null') || '}')) AS anon_1
FROM official AS official_1
WHERE official_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID), $3::UUID)), 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || '}') AS anon_13
FROM agreement AS agreement_2
WHERE anon_14.kind = 'Agreement'::text AND agreement_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_2.id)::text, 'null') || '}') AS anon_15
FROM agreement_action AS agreement_action_2
WHERE anon_14.kind = 'AgreementAction'::text AND agreement_action_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Article:'::text || article_1.id)::text, 'null') || '}') AS anon_16
FROM article AS article_1
WHERE anon_14.kind = 'Article'::text AND article_1.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Claim:'::text || claim_2.id)::text, 'null') || '}') AS anon_17
FROM claim AS claim_2
WHERE anon_14.kind = 'Claim'::text AND claim_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_2.id)::text, 'null') || '}') AS anon_18
FROM country AS country_2
WHERE anon_14.kind = 'Country'::text AND country_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_2.id)::text, 'null') || '}') AS anon_19
FROM meeting AS meeting_2
WHERE anon_14.kind = 'Meeting'::text AND meeting_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Office:'::text || office_1.id)::text, 'null') || '}') AS anon_20
FROM office AS office_1
WHERE anon_14.kind = 'Office'::text AND office_1.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_21
FROM office_holding AS office_holding_2
WHERE anon_14.kind = 'OfficeHolding'::text AND office_holding_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_3.id)::text, 'null') || ',"name":' || coalesce(to_json(official_3.display_name)::text, 'null') || '}') AS anon_22
FROM official AS official_3
WHERE anon_14.kind = 'Official'::text AND official_3.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_23
FROM organization AS organization_2
WHERE anon_14.kind = 'Organization'::text AND organization_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json('Place:'::text || place_1.id)::text, 'null') || '}') AS anon_24
FROM place AS place_1
WHERE anon_14.kind = 'Place'::text AND place_1.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_26.a_id, anon_26.b_id)) || ':'::text) || greatest(anon_26.a_id, anon_26.b_id))::text, 'null') || '}') AS anon_25
FROM
(SELECT actor_1.id AS a_id, actor_2.id AS b_id
FROM actor AS actor_1, actor AS actor_2
WHERE actor_1.id = anon_14.id AND actor_2.id = anon_14.other AND actor_1.id != actor_2.id AND anon_14.kind = 'Relation'::text) AS anon_26),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_2.id)::text, 'null') || '}') AS anon_27
FROM relation_action AS relation_action_2
WHERE anon_14.kind = 'RelationAction'::text AND relation_action_2.id = anon_14.id),
(SELECT ('{"id":' || coalesce(to_json((('Report:'::text || report_2.article_id) || ':'::text) || report_2.entity_id)::text, 'null') || '}') AS anon_28
FROM report AS report_2
WHERE anon_14.kind = 'Report'::text AND report_2.article_id = anon_14.id AND report_2.entity_id = anon_14.other),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_29
FROM statement AS statement_2
WHERE anon_14.kind = 'Statement'::text AND statement_2.id = anon_14.id)) AS coalesce_2
FROM
(SELECT $4::VARCHAR AS kind, coalesce((SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $5::UUID), $5::UUID) AS id, $6::UUID AS other) AS anon_14), 'null') || ',"nodes":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_3.id)::text, 'null') || '}') AS anon_31
FROM agreement AS agreement_3
WHERE anon_32.kind = 'Agreement'::text AND agreement_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_3.id)::text, 'null') || '}') AS anon_33
FROM agreement_action AS agreement_action_3
WHERE anon_32.kind = 'AgreementAction'::text AND agreement_action_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Article:'::text || article_2.id)::text, 'null') || '}') AS anon_34
FROM article AS article_2
WHERE anon_32.kind = 'Article'::text AND article_2.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Claim:'::text || claim_3.id)::text, 'null') || '}') AS anon_35
FROM claim AS claim_3
WHERE anon_32.kind = 'Claim'::text AND claim_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_3.id)::text, 'null') || '}') AS anon_36
FROM country AS country_3
WHERE anon_32.kind = 'Country'::text AND country_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_37
FROM meeting AS meeting_3
WHERE anon_32.kind = 'Meeting'::text AND meeting_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Office:'::text || office_2.id)::text, 'null') || '}') AS anon_38
FROM office AS office_2
WHERE anon_32.kind = 'Office'::text AND office_2.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_3.id)::text, 'null') || '}') AS anon_39
FROM office_holding AS office_holding_3
WHERE anon_32.kind = 'OfficeHolding'::text AND office_holding_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_4.id)::text, 'null') || '}') AS anon_40
FROM official AS official_4
WHERE anon_32.kind = 'Official'::text AND official_4.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_3.id)::text, 'null') || '}') AS anon_41
FROM organization AS organization_3
WHERE anon_32.kind = 'Organization'::text AND organization_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json('Place:'::text || place_2.id)::text, 'null') || '}') AS anon_42
FROM place AS place_2
WHERE anon_32.kind = 'Place'::text AND place_2.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_44.a_id, anon_44.b_id)) || ':'::text) || greatest(anon_44.a_id, anon_44.b_id))::text, 'null') || '}') AS anon_43
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_32.id AND actor_4.id = anon_32.other AND actor_3.id != actor_4.id AND anon_32.kind = 'Relation'::text) AS anon_44),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_3.id)::text, 'null') || '}') AS anon_45
FROM relation_action AS relation_action_3
WHERE anon_32.kind = 'RelationAction'::text AND relation_action_3.id = anon_32.id),
(SELECT ('{"id":' || coalesce(to_json((('Report:'::text || report_3.article_id) || ':'::text) || report_3.entity_id)::text, 'null') || '}') AS anon_46
FROM report AS report_3
WHERE anon_32.kind = 'Report'::text AND report_3.article_id = anon_32.id AND report_3.entity_id = anon_32.other),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_3.id)::text, 'null') || '}') AS anon_47
FROM statement AS statement_3
WHERE anon_32.kind = 'Statement'::text AND statement_3.id = anon_32.id)), 'null'), ','
ORDER BY anon_32.place), '') || ']') AS anon_30
FROM
(SELECT anon_48.kind AS kind, coalesce((SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = anon_48.id), anon_48.id) AS id, anon_48.other AS other, anon_48.place AS place
FROM unnest($7::TEXT[], $8::UUID[], $9::UUID[]) WITH ORDINALITY AS anon_48(kind, id, other, place)) AS anon_32), 'null') || '}'), 'UTF8'::text) AS data
