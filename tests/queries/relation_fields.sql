SELECT convert_to((('{"relation":' || coalesce((SELECT (('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_2.a_id, anon_2.b_id)) || ':'::text) || greatest(anon_2.a_id, anon_2.b_id))::text, 'null') || ',"a":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_3.code)::text, 'null') || '}') AS anon_3
FROM country AS country_3
WHERE country_3.id = actor_1.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_4
FROM organization AS organization_3
WHERE organization_3.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = anon_2.a_id), 'null') || ',"b":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_5.code)::text, 'null') || ',"name":' || coalesce(to_json(country_5.name)::text, 'null') || '}') AS anon_5
FROM country AS country_5
WHERE country_5.id = actor_2.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(organization_4.name)::text, 'null') || '}') AS anon_6
FROM organization AS organization_4
WHERE organization_4.id = actor_2.id)) AS coalesce_2
FROM actor AS actor_2
WHERE actor_2.id = anon_2.b_id), 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = anon_2.a_id AND participation_1.live AND participation_1.status = any($1::TEXT[]) AND participation_2.actor_id = anon_2.b_id AND participation_2.live AND participation_2.status = any($2::TEXT[])))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"status":' || coalesce('"' || meeting_2.status || '"', 'null') || ',"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_8
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_7
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = anon_2.a_id AND participation_1.live AND participation_1.status = any($1::TEXT[]) AND participation_2.actor_id = anon_2.b_id AND participation_2.live AND participation_2.status = any($2::TEXT[])
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $3::INTEGER) AS cut_1), 'null')) || (',"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"designation":' || coalesce(to_json(agreement_2.designation)::text, 'null') || '}') AS anon_10
FROM agreement AS agreement_2
WHERE agreement_2.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_9
FROM
(SELECT agreement_party_1.agreement_id AS key_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.sort_date = agreement_party_1.sort_date
WHERE agreement_party_1.actor_id = anon_2.a_id AND agreement_party_1.live AND agreement_party_2.actor_id = anon_2.b_id AND agreement_party_2.live
ORDER BY agreement_party_1.sort_date DESC, agreement_party_1.agreement_id DESC

LIMIT $4::INTEGER) AS cut_2), 'null') || ',"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"text":' || coalesce(to_json(cut_3.text)::text, 'null') || ',"speakers":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') AS anon_13
FROM official AS official_1
WHERE official_1.id = statement_speaker_3.official_id), 'null') || '}'), ','
ORDER BY statement_speaker_3.ordinal), '') || ']') AS anon_12
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.statement_id = cut_3.id), 'null') || ',"about":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_3.id)::text, 'null') || '}') AS anon_15
FROM agreement AS agreement_3
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_3.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_16
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_7.id)::text, 'null') || ',"code":' || coalesce(to_json(country_7.code)::text, 'null') || '}') AS anon_17
FROM country AS country_7
WHERE entity_3.kind = 'COUNTRY'::text AND country_7.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_18
FROM meeting AS meeting_3
WHERE entity_3.kind = 'MEETING'::text AND meeting_3.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_19
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_20
FROM official AS official_2
WHERE entity_3.kind = 'OFFICIAL'::text AND official_2.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_5.id)::text, 'null') || '}') AS anon_21
FROM organization AS organization_5
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_5.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_22
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_23
FROM statement AS statement_2
WHERE entity_3.kind = 'STATEMENT'::text AND statement_2.id = entity_3.id)), 'null'), ','
ORDER BY entity_3.kind, entity_3.id), '') || ']') AS anon_14
FROM statement_about AS statement_about_3 JOIN entity AS entity_3 ON entity_3.id = statement_about_3.entity_id
WHERE statement_about_3.statement_id = cut_3.id), 'null') || '}'), ','), '') || ']}') AS anon_11
FROM
(SELECT statement_1.text AS text, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = statement_1.id AND statement_speaker_1.actor_id = anon_2.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_1
WHERE statement_about_1.statement_id = statement_1.id AND statement_about_1.entity_id = anon_2.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_1.id AND statement_speaker_2.actor_id = anon_2.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_2
WHERE statement_about_2.statement_id = statement_1.id AND statement_about_2.entity_id = anon_2.a_id

LIMIT 1) IS NOT NULL)
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $5::INTEGER) AS cut_3), 'null') || ',"actions":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"action":' || coalesce('"' || cut_4.action || '"', 'null') || ',"level":' || coalesce('"' || cut_4.level || '"', 'null') || ',"date":' || coalesce(CASE WHEN (cut_4.date_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_4.date_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"by":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_8.code)::text, 'null') || '}') AS anon_25
FROM country AS country_8
WHERE country_8.id = cut_4.by_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_9
WHERE country_9.code = organization_6.acronym)) THEN 'org:'::text || organization_6.acronym ELSE organization_6.acronym END)::text, 'null') || '}') AS anon_26
FROM organization AS organization_6
WHERE organization_6.id = cut_4.by_id)), 'null')) || ('}')), ','), '') || ']}') AS anon_24
FROM
(SELECT relation_action_2.action AS action, relation_action_2.level AS level, relation_action_2.date_edtf AS date_edtf, relation_action_2.date_earliest AS date_earliest, relation_action_2.date_latest AS date_latest, relation_action_2.date_basis AS date_basis, relation_action_2.by_id AS by_id
FROM relation_action AS relation_action_2
WHERE relation_action_2.a_id = least(anon_2.a_id, anon_2.b_id) AND relation_action_2.b_id = greatest(anon_2.a_id, anon_2.b_id) AND relation_action_2.live
ORDER BY relation_action_2.sort_date DESC, relation_action_2.id DESC

LIMIT $6::INTEGER) AS cut_4), 'null') || '}')) AS anon_1
FROM
(SELECT coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $7::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $8::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $9::UUID)) AS a_id, coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $10::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $11::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $12::UUID)) AS b_id
WHERE coalesce((SELECT country_1.id
FROM country AS country_1
WHERE country_1.code = $7::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $8::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $9::UUID)) != coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $10::VARCHAR),
(SELECT organization_2.id
FROM organization AS organization_2
WHERE organization_2.acronym = $11::VARCHAR AND organization_2.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $12::UUID))) AS anon_2), 'null') || ',"same":' || coalesce((SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_28.a_id, anon_28.b_id)) || ':'::text) || greatest(anon_28.a_id, anon_28.b_id))::text, 'null') || ',"a":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_12.code)::text, 'null') || '}') AS anon_29
FROM country AS country_12
WHERE country_12.id = actor_3.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_13
WHERE country_13.code = organization_9.acronym)) THEN 'org:'::text || organization_9.acronym ELSE organization_9.acronym END)::text, 'null') || '}') AS anon_30
FROM organization AS organization_9
WHERE organization_9.id = actor_3.id)) AS coalesce_3
FROM actor AS actor_3
WHERE actor_3.id = anon_28.a_id), 'null') || ',"actions":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM relation_action AS relation_action_3
WHERE relation_action_3.a_id = least(anon_28.a_id, anon_28.b_id) AND relation_action_3.b_id = greatest(anon_28.a_id, anon_28.b_id) AND relation_action_3.live))::text, 'null') || '}') AS anon_31), 'null') || '}') AS anon_27
FROM
(SELECT coalesce((SELECT country_10.id
FROM country AS country_10
WHERE country_10.code = $13::VARCHAR),
(SELECT organization_7.id
FROM organization AS organization_7
WHERE organization_7.acronym = $14::VARCHAR AND organization_7.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $15::UUID)) AS a_id, coalesce((SELECT country_11.id
FROM country AS country_11
WHERE country_11.code = $16::VARCHAR),
(SELECT organization_8.id
FROM organization AS organization_8
WHERE organization_8.acronym = $17::VARCHAR AND organization_8.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $18::UUID)) AS b_id
WHERE coalesce((SELECT country_10.id
FROM country AS country_10
WHERE country_10.code = $13::VARCHAR),
(SELECT organization_7.id
FROM organization AS organization_7
WHERE organization_7.acronym = $14::VARCHAR AND organization_7.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $15::UUID)) != coalesce((SELECT country_11.id
FROM country AS country_11
WHERE country_11.code = $16::VARCHAR),
(SELECT organization_8.id
FROM organization AS organization_8
WHERE organization_8.acronym = $17::VARCHAR AND organization_8.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $18::UUID))) AS anon_28), 'null') || ',"quiet":' || coalesce((SELECT (('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_33.a_id, anon_33.b_id)) || ':'::text) || greatest(anon_33.a_id, anon_33.b_id))::text, 'null') || ',"a":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Country"}' AS anon_34
FROM country AS country_16
WHERE country_16.id = actor_4.id),
(SELECT '{"__typename":"Organization"}' AS anon_35
FROM organization AS organization_12
WHERE organization_12.id = actor_4.id)) AS coalesce_4
FROM actor AS actor_4
WHERE actor_4.id = anon_33.a_id), 'null') || ',"b":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Country"}' AS anon_36
FROM country AS country_17
WHERE country_17.id = actor_5.id),
(SELECT '{"__typename":"Organization"}' AS anon_37
FROM organization AS organization_13
WHERE organization_13.id = actor_5.id)) AS coalesce_5
FROM actor AS actor_5
WHERE actor_5.id = anon_33.b_id), 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM participation AS participation_3 JOIN participation AS participation_4 ON participation_4.meeting_id = participation_3.meeting_id AND participation_4.sort_date = participation_3.sort_date
WHERE participation_3.actor_id = anon_33.a_id AND participation_3.live AND participation_3.status = 'HELD'::text AND participation_4.actor_id = anon_33.b_id AND participation_4.live AND participation_4.status = 'HELD'::text))::text, 'null') || '}') AS anon_38), 'null')) || (',"actions":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM relation_action AS relation_action_4
WHERE relation_action_4.a_id = least(anon_33.a_id, anon_33.b_id) AND relation_action_4.b_id = greatest(anon_33.a_id, anon_33.b_id) AND relation_action_4.live))::text, 'null') || '}') AS anon_39), 'null') || '}')) AS anon_32
FROM
(SELECT coalesce((SELECT country_14.id
FROM country AS country_14
WHERE country_14.code = $19::VARCHAR),
(SELECT organization_10.id
FROM organization AS organization_10
WHERE organization_10.acronym = $20::VARCHAR AND organization_10.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $21::UUID)) AS a_id, coalesce((SELECT country_15.id
FROM country AS country_15
WHERE country_15.code = $22::VARCHAR),
(SELECT organization_11.id
FROM organization AS organization_11
WHERE organization_11.acronym = $23::VARCHAR AND organization_11.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $24::UUID)) AS b_id
WHERE coalesce((SELECT country_14.id
FROM country AS country_14
WHERE country_14.code = $19::VARCHAR),
(SELECT organization_10.id
FROM organization AS organization_10
WHERE organization_10.acronym = $20::VARCHAR AND organization_10.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $21::UUID)) != coalesce((SELECT country_15.id
FROM country AS country_15
WHERE country_15.code = $22::VARCHAR),
(SELECT organization_11.id
FROM organization AS organization_11
WHERE organization_11.acronym = $23::VARCHAR AND organization_11.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $24::UUID))) AS anon_33), 'null') || ',"alone":' || coalesce((SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_41.a_id, anon_41.b_id)) || ':'::text) || greatest(anon_41.a_id, anon_41.b_id))::text, 'null') || '}') AS anon_40
FROM
(SELECT coalesce((SELECT country_18.id
FROM country AS country_18
WHERE country_18.code = $25::VARCHAR),
(SELECT organization_14.id
FROM organization AS organization_14
WHERE organization_14.acronym = $26::VARCHAR AND organization_14.live),
(SELECT entity_8.survivor_id
FROM entity AS entity_8
WHERE entity_8.id = $27::UUID)) AS a_id, coalesce((SELECT country_19.id
FROM country AS country_19
WHERE country_19.code = $28::VARCHAR),
(SELECT organization_15.id
FROM organization AS organization_15
WHERE organization_15.acronym = $29::VARCHAR AND organization_15.live),
(SELECT entity_9.survivor_id
FROM entity AS entity_9
WHERE entity_9.id = $30::UUID)) AS b_id
WHERE coalesce((SELECT country_18.id
FROM country AS country_18
WHERE country_18.code = $25::VARCHAR),
(SELECT organization_14.id
FROM organization AS organization_14
WHERE organization_14.acronym = $26::VARCHAR AND organization_14.live),
(SELECT entity_8.survivor_id
FROM entity AS entity_8
WHERE entity_8.id = $27::UUID)) != coalesce((SELECT country_19.id
FROM country AS country_19
WHERE country_19.code = $28::VARCHAR),
(SELECT organization_15.id
FROM organization AS organization_15
WHERE organization_15.acronym = $29::VARCHAR AND organization_15.live),
(SELECT entity_9.survivor_id
FROM entity AS entity_9
WHERE entity_9.id = $30::UUID))) AS anon_41), 'null')) || (',"unknown":' || coalesce((SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_43.a_id, anon_43.b_id)) || ':'::text) || greatest(anon_43.a_id, anon_43.b_id))::text, 'null') || '}') AS anon_42
FROM
(SELECT coalesce((SELECT country_20.id
FROM country AS country_20
WHERE country_20.code = $31::VARCHAR),
(SELECT organization_16.id
FROM organization AS organization_16
WHERE organization_16.acronym = $32::VARCHAR AND organization_16.live),
(SELECT entity_10.survivor_id
FROM entity AS entity_10
WHERE entity_10.id = $33::UUID)) AS a_id, coalesce((SELECT country_21.id
FROM country AS country_21
WHERE country_21.code = $34::VARCHAR),
(SELECT organization_17.id
FROM organization AS organization_17
WHERE organization_17.acronym = $35::VARCHAR AND organization_17.live),
(SELECT entity_11.survivor_id
FROM entity AS entity_11
WHERE entity_11.id = $36::UUID)) AS b_id
WHERE coalesce((SELECT country_20.id
FROM country AS country_20
WHERE country_20.code = $31::VARCHAR),
(SELECT organization_16.id
FROM organization AS organization_16
WHERE organization_16.acronym = $32::VARCHAR AND organization_16.live),
(SELECT entity_10.survivor_id
FROM entity AS entity_10
WHERE entity_10.id = $33::UUID)) != coalesce((SELECT country_21.id
FROM country AS country_21
WHERE country_21.code = $34::VARCHAR),
(SELECT organization_17.id
FROM organization AS organization_17
WHERE organization_17.acronym = $35::VARCHAR AND organization_17.live),
(SELECT entity_11.survivor_id
FROM entity AS entity_11
WHERE entity_11.id = $36::UUID))) AS anon_43), 'null') || '}')), 'UTF8'::text) AS data
