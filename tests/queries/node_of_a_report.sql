SELECT convert_to(('{"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || '}') AS anon_1
FROM agreement AS agreement_1
WHERE anon_2.kind = 'Agreement'::text AND agreement_1.id = anon_2.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_3
FROM agreement_action AS agreement_action_1
WHERE anon_2.kind = 'AgreementAction'::text AND agreement_action_1.id = anon_2.id),
(SELECT ('{"__typename":"Article","id":' || coalesce(to_json('Article:'::text || article_1.id)::text, 'null') || '}') AS anon_4
FROM article AS article_1
WHERE anon_2.kind = 'Article'::text AND article_1.id = anon_2.id),
(SELECT ('{"__typename":"Claim","id":' || coalesce(to_json('Claim:'::text || claim_1.id)::text, 'null') || '}') AS anon_5
FROM claim AS claim_1
WHERE anon_2.kind = 'Claim'::text AND claim_1.id = anon_2.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || '}') AS anon_6
FROM country AS country_1
WHERE anon_2.kind = 'Country'::text AND country_1.id = anon_2.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || '}') AS anon_7
FROM meeting AS meeting_1
WHERE anon_2.kind = 'Meeting'::text AND meeting_1.id = anon_2.id),
(SELECT ('{"__typename":"Office","id":' || coalesce(to_json('Office:'::text || office_1.id)::text, 'null') || '}') AS anon_8
FROM office AS office_1
WHERE anon_2.kind = 'Office'::text AND office_1.id = anon_2.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_9
FROM office_holding AS office_holding_1
WHERE anon_2.kind = 'OfficeHolding'::text AND office_holding_1.id = anon_2.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || '}') AS anon_10
FROM official AS official_1
WHERE anon_2.kind = 'Official'::text AND official_1.id = anon_2.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || '}') AS anon_11
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
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_15
FROM relation_action AS relation_action_1
WHERE anon_2.kind = 'RelationAction'::text AND relation_action_1.id = anon_2.id),
(SELECT (('{"__typename":"Report","id":' || coalesce(to_json((('Report:'::text || report_1.article_id) || ':'::text) || report_1.entity_id)::text, 'null') || ',"modality":' || coalesce('"' || report_1.modality || '"', 'null') || ',"sentence":' || coalesce(to_json(report_1.sentence)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_2.outlet)::text, 'null') || '}') AS anon_17
FROM article AS article_2
WHERE article_2.id = report_1.article_id), 'null')) || (',"entity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || '}') AS anon_18
FROM agreement AS agreement_2
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_2.id)::text, 'null') || '}') AS anon_19
FROM agreement_action AS agreement_action_2
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_2.id)::text, 'null') || '}') AS anon_20
FROM country AS country_2
WHERE entity_2.kind = 'COUNTRY'::text AND country_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_2.id)::text, 'null') || '}') AS anon_21
FROM meeting AS meeting_2
WHERE entity_2.kind = 'MEETING'::text AND meeting_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_22
FROM office_holding AS office_holding_2
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_23
FROM official AS official_2
WHERE entity_2.kind = 'OFFICIAL'::text AND official_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_24
FROM organization AS organization_2
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_2.id)::text, 'null') || '}') AS anon_25
FROM relation_action AS relation_action_2
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_2.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || '}') AS anon_26
FROM statement AS statement_1
WHERE entity_2.kind = 'STATEMENT'::text AND statement_1.id = entity_2.id)) AS coalesce_2
FROM entity AS entity_2
WHERE entity_2.id = report_1.survivor_id), 'null') || '}')) AS anon_16
FROM report AS report_1
WHERE anon_2.kind = 'Report'::text AND report_1.article_id = anon_2.id AND report_1.entity_id = anon_2.other),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_27
FROM statement AS statement_2
WHERE anon_2.kind = 'Statement'::text AND statement_2.id = anon_2.id)) AS coalesce_1
FROM
(SELECT $1::VARCHAR AS kind, coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID), $2::UUID) AS id, $3::UUID AS other) AS anon_2), 'null') || ',"nodes":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_3.id)::text, 'null') || '}') AS anon_29
FROM agreement AS agreement_3
WHERE anon_30.kind = 'Agreement'::text AND agreement_3.id = anon_30.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_3.id)::text, 'null') || '}') AS anon_31
FROM agreement_action AS agreement_action_3
WHERE anon_30.kind = 'AgreementAction'::text AND agreement_action_3.id = anon_30.id),
(SELECT ('{"__typename":"Article","id":' || coalesce(to_json('Article:'::text || article_3.id)::text, 'null') || '}') AS anon_32
FROM article AS article_3
WHERE anon_30.kind = 'Article'::text AND article_3.id = anon_30.id),
(SELECT ('{"__typename":"Claim","id":' || coalesce(to_json('Claim:'::text || claim_2.id)::text, 'null') || '}') AS anon_33
FROM claim AS claim_2
WHERE anon_30.kind = 'Claim'::text AND claim_2.id = anon_30.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_3.id)::text, 'null') || '}') AS anon_34
FROM country AS country_3
WHERE anon_30.kind = 'Country'::text AND country_3.id = anon_30.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_35
FROM meeting AS meeting_3
WHERE anon_30.kind = 'Meeting'::text AND meeting_3.id = anon_30.id),
(SELECT ('{"__typename":"Office","id":' || coalesce(to_json('Office:'::text || office_2.id)::text, 'null') || '}') AS anon_36
FROM office AS office_2
WHERE anon_30.kind = 'Office'::text AND office_2.id = anon_30.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_3.id)::text, 'null') || '}') AS anon_37
FROM office_holding AS office_holding_3
WHERE anon_30.kind = 'OfficeHolding'::text AND office_holding_3.id = anon_30.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_3.id)::text, 'null') || '}') AS anon_38
FROM official AS official_3
WHERE anon_30.kind = 'Official'::text AND official_3.id = anon_30.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_3.id)::text, 'null') || '}') AS anon_39
FROM organization AS organization_3
WHERE anon_30.kind = 'Organization'::text AND organization_3.id = anon_30.id),
(SELECT ('{"__typename":"Place","id":' || coalesce(to_json('Place:'::text || place_2.id)::text, 'null') || '}') AS anon_40
FROM place AS place_2
WHERE anon_30.kind = 'Place'::text AND place_2.id = anon_30.id),
(SELECT ('{"__typename":"Relation","id":' || coalesce(to_json((('Relation:'::text || least(anon_42.a_id, anon_42.b_id)) || ':'::text) || greatest(anon_42.a_id, anon_42.b_id))::text, 'null') || '}') AS anon_41
FROM
(SELECT actor_3.id AS a_id, actor_4.id AS b_id
FROM actor AS actor_3, actor AS actor_4
WHERE actor_3.id = anon_30.id AND actor_4.id = anon_30.other AND actor_3.id != actor_4.id AND anon_30.kind = 'Relation'::text) AS anon_42),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_3.id)::text, 'null') || '}') AS anon_43
FROM relation_action AS relation_action_3
WHERE anon_30.kind = 'RelationAction'::text AND relation_action_3.id = anon_30.id),
(SELECT ('{"__typename":"Report","id":' || coalesce(to_json((('Report:'::text || report_2.article_id) || ':'::text) || report_2.entity_id)::text, 'null') || '}') AS anon_44
FROM report AS report_2
WHERE anon_30.kind = 'Report'::text AND report_2.article_id = anon_30.id AND report_2.entity_id = anon_30.other),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_3.id)::text, 'null') || '}') AS anon_45
FROM statement AS statement_3
WHERE anon_30.kind = 'Statement'::text AND statement_3.id = anon_30.id)), 'null'), ','
ORDER BY anon_30.place), '') || ']') AS anon_28
FROM
(SELECT anon_46.kind AS kind, coalesce((SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = anon_46.id), anon_46.id) AS id, anon_46.other AS other, anon_46.place AS place
FROM unnest($4::TEXT[], $5::UUID[], $6::UUID[]) WITH ORDINALITY AS anon_46(kind, id, other, place)) AS anon_30), 'null') || ',"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_5.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_5.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"reports":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"id":' || coalesce(to_json((('Report:'::text || cut_2.article_id) || ':'::text) || cut_2.entity_id)::text, 'null') || ',"sentence":' || coalesce(to_json(cut_2.sentence)::text, 'null') || '}'), ','), '') || ']}') AS anon_50
FROM
(SELECT report_4.article_id AS article_id, report_4.entity_id AS entity_id, report_4.sentence AS sentence
FROM report AS report_4 JOIN article AS article_5 ON article_5.id = report_4.article_id
WHERE report_4.survivor_id = meeting_5.id AND report_4.retracted_at IS NULL AND ((('Report:'::text || report_4.article_id) || ':'::text) || report_4.entity_id) != all($7::TEXT[])
ORDER BY article_5.sort_date DESC, article_5.id DESC, report_4.entity_id DESC

LIMIT $8::INTEGER) AS cut_2), 'null') || '}') AS anon_49
FROM meeting AS meeting_5
WHERE meeting_5.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_48
FROM
(SELECT anon_51.id AS key_id
FROM
(SELECT participation_1.meeting_id AS id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_4.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_51
WHERE
(SELECT 1
FROM report AS report_3 JOIN article AS article_4 ON article_4.id = report_3.article_id
WHERE report_3.survivor_id = anon_51.id AND report_3.retracted_at IS NULL AND ((('Report:'::text || report_3.article_id) || ':'::text) || report_3.entity_id) = $9::VARCHAR

LIMIT 1) IS NOT NULL
ORDER BY anon_51.k0 DESC, anon_51.k1 DESC

LIMIT $10::INTEGER) AS cut_1), 'null') || '}') AS anon_47
FROM country AS country_4
WHERE country_4.id = coalesce((SELECT country_5.id
FROM country AS country_5
WHERE country_5.code = $11::VARCHAR),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $12::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $13::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $14::VARCHAR AND organization_4.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $15::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
