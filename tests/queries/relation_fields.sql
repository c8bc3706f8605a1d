SELECT JSON_OBJECT('relation' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_2.a_id, anon_2.b_id)) || ':'::text) || greatest(anon_2.a_id, anon_2.b_id), 'a' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_1.code RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = anon_2.a_id), 'b' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code, 'name' VALUE country_3.name RETURNING json) AS anon_5
FROM country AS country_3
WHERE country_3.id = actor_2.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END, 'name' VALUE organization_2.name RETURNING json) AS anon_6
FROM organization AS organization_2
WHERE organization_2.id = actor_2.id)) AS coalesce_2
FROM actor AS actor_2
WHERE actor_2.id = anon_2.b_id), 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = anon_2.a_id AND participation_1.live AND participation_1.status = any($1::TEXT[]) AND
(SELECT 1
FROM participation AS participation_2
WHERE participation_2.meeting_id = participation_1.meeting_id AND participation_2.actor_id = anon_2.b_id

LIMIT 1) IS NOT NULL), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('status' VALUE meeting_1.status, 'start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_8
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_9.key_id)
ORDER BY anon_9.n ASC), '[]'::json) RETURNING json) AS anon_7
FROM
(SELECT anon_10.key_id AS key_id, anon_10.k0 AS k0, anon_10.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = anon_2.a_id AND participation_1.live AND participation_1.status = any($1::TEXT[]) AND
(SELECT 1
FROM participation AS participation_2
WHERE participation_2.meeting_id = participation_1.meeting_id AND participation_2.actor_id = anon_2.b_id

LIMIT 1) IS NOT NULL
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $2::INTEGER) AS anon_10) AS anon_9), 'agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('designation' VALUE agreement_1.designation RETURNING json) AS anon_12
FROM agreement AS agreement_1
WHERE agreement_1.id = anon_13.key_id)
ORDER BY anon_13.n ASC), '[]'::json) RETURNING json) AS anon_11
FROM
(SELECT anon_14.key_id AS key_id, anon_14.k0 AS k0, anon_14.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_party_1.agreement_id AS key_id, agreement_party_1.sort_date AS k0, agreement_party_1.agreement_id AS k1
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = anon_2.a_id AND agreement_party_1.live AND
(SELECT 1
FROM agreement_party AS agreement_party_2
WHERE agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.actor_id = anon_2.b_id

LIMIT 1) IS NOT NULL
ORDER BY agreement_party_1.sort_date DESC, agreement_party_1.agreement_id DESC

LIMIT $3::INTEGER) AS anon_14) AS anon_13), 'statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('text' VALUE statement_1.text, 'speakers' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_17
FROM official AS official_1
WHERE official_1.id = statement_speaker_1.official_id) RETURNING json)
ORDER BY statement_speaker_1.ordinal), '[]'::json) AS coalesce_3
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = statement_1.id), 'about' VALUE
(SELECT coalesce(json_agg(coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_2.id RETURNING json) AS anon_18
FROM agreement AS agreement_2
WHERE entity_1.kind = 'AGREEMENT'::text AND agreement_2.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_19
FROM agreement_action AS agreement_action_1
WHERE entity_1.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_5.id, 'code' VALUE country_5.code RETURNING json) AS anon_20
FROM country AS country_5
WHERE entity_1.kind = 'COUNTRY'::text AND country_5.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_2.id RETURNING json) AS anon_21
FROM meeting AS meeting_2
WHERE entity_1.kind = 'MEETING'::text AND meeting_2.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_1.id RETURNING json) AS anon_22
FROM office_holding AS office_holding_1
WHERE entity_1.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_2.id RETURNING json) AS anon_23
FROM official AS official_2
WHERE entity_1.kind = 'OFFICIAL'::text AND official_2.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_3.id RETURNING json) AS anon_24
FROM organization AS organization_3
WHERE entity_1.kind = 'ORGANIZATION'::text AND organization_3.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_25
FROM relation_action AS relation_action_1
WHERE entity_1.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_1.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_26
FROM statement AS statement_2
WHERE entity_1.kind = 'STATEMENT'::text AND statement_2.id = entity_1.id))
ORDER BY entity_1.kind, entity_1.id), '[]'::json) AS coalesce_4
FROM statement_about AS statement_about_1 JOIN entity AS entity_1 ON entity_1.id = statement_about_1.entity_id
WHERE statement_about_1.statement_id = statement_1.id) RETURNING json) AS anon_16
FROM statement AS statement_1
WHERE statement_1.id = anon_27.key_id)
ORDER BY anon_27.n ASC), '[]'::json) RETURNING json) AS anon_15
FROM
(SELECT anon_28.key_id AS key_id, anon_28.k0 AS k0, anon_28.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_3.id AS key_id, statement_3.sort_date AS k0, statement_3.id AS k1
FROM statement AS statement_3
WHERE statement_3.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_3.id AND statement_speaker_2.actor_id = anon_2.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_2
WHERE statement_about_2.statement_id = statement_3.id AND statement_about_2.entity_id = anon_2.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.statement_id = statement_3.id AND statement_speaker_3.actor_id = anon_2.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_3
WHERE statement_about_3.statement_id = statement_3.id AND statement_about_3.entity_id = anon_2.a_id

LIMIT 1) IS NOT NULL)
ORDER BY statement_3.sort_date DESC, statement_3.id DESC

LIMIT $4::INTEGER) AS anon_28) AS anon_27), 'actions' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('action' VALUE relation_action_2.action, 'level' VALUE relation_action_2.level, 'date' VALUE CASE WHEN (relation_action_2.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE relation_action_2.date_edtf RETURNING json) ELSE NULL::json END, 'by' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_6.code RETURNING json) AS anon_31
FROM country AS country_6
WHERE country_6.id = actor_3.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_7
WHERE country_7.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END RETURNING json) AS anon_32
FROM organization AS organization_4
WHERE organization_4.id = actor_3.id)) AS coalesce_5
FROM actor AS actor_3
WHERE actor_3.id = relation_action_2.by_id) RETURNING json) AS anon_30
FROM relation_action AS relation_action_2
WHERE relation_action_2.id = anon_33.key_id)
ORDER BY anon_33.n ASC), '[]'::json) RETURNING json) AS anon_29
FROM
(SELECT anon_34.key_id AS key_id, anon_34.k0 AS k0, anon_34.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT relation_action_3.id AS key_id, relation_action_3.sort_date AS k0, relation_action_3.id AS k1
FROM relation_action AS relation_action_3
WHERE relation_action_3.a_id = least(anon_2.a_id, anon_2.b_id) AND relation_action_3.b_id = greatest(anon_2.a_id, anon_2.b_id) AND relation_action_3.live
ORDER BY relation_action_3.sort_date DESC, relation_action_3.id DESC

LIMIT $5::INTEGER) AS anon_34) AS anon_33) RETURNING json) AS anon_1
FROM
(SELECT coalesce((SELECT country_8.id
FROM country AS country_8
WHERE country_8.code = $6::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $7::VARCHAR AND organization_5.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $8::UUID)) AS a_id, coalesce((SELECT country_9.id
FROM country AS country_9
WHERE country_9.code = $9::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $10::VARCHAR AND organization_6.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $11::UUID)) AS b_id
WHERE coalesce((SELECT country_8.id
FROM country AS country_8
WHERE country_8.code = $6::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $7::VARCHAR AND organization_5.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $8::UUID)) != coalesce((SELECT country_9.id
FROM country AS country_9
WHERE country_9.code = $9::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $10::VARCHAR AND organization_6.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $11::UUID))) AS anon_2), 'same' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_36.a_id, anon_36.b_id)) || ':'::text) || greatest(anon_36.a_id, anon_36.b_id), 'a' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_10.code RETURNING json) AS anon_37
FROM country AS country_10
WHERE country_10.id = actor_4.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_11
WHERE country_11.code = organization_7.acronym)) THEN 'org:'::text || organization_7.acronym ELSE organization_7.acronym END RETURNING json) AS anon_38
FROM organization AS organization_7
WHERE organization_7.id = actor_4.id)) AS coalesce_6
FROM actor AS actor_4
WHERE actor_4.id = anon_36.a_id), 'actions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM relation_action AS relation_action_4
WHERE relation_action_4.a_id = least(anon_36.a_id, anon_36.b_id) AND relation_action_4.b_id = greatest(anon_36.a_id, anon_36.b_id) AND relation_action_4.live) RETURNING json) AS anon_39) RETURNING json) AS anon_35
FROM
(SELECT coalesce((SELECT country_12.id
FROM country AS country_12
WHERE country_12.code = $12::VARCHAR),
(SELECT organization_8.id
FROM organization AS organization_8
WHERE organization_8.acronym = $13::VARCHAR AND organization_8.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $14::UUID)) AS a_id, coalesce((SELECT country_13.id
FROM country AS country_13
WHERE country_13.code = $15::VARCHAR),
(SELECT organization_9.id
FROM organization AS organization_9
WHERE organization_9.acronym = $16::VARCHAR AND organization_9.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $17::UUID)) AS b_id
WHERE coalesce((SELECT country_12.id
FROM country AS country_12
WHERE country_12.code = $12::VARCHAR),
(SELECT organization_8.id
FROM organization AS organization_8
WHERE organization_8.acronym = $13::VARCHAR AND organization_8.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $14::UUID)) != coalesce((SELECT country_13.id
FROM country AS country_13
WHERE country_13.code = $15::VARCHAR),
(SELECT organization_9.id
FROM organization AS organization_9
WHERE organization_9.acronym = $16::VARCHAR AND organization_9.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $17::UUID))) AS anon_36), 'quiet' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_41.a_id, anon_41.b_id)) || ':'::text) || greatest(anon_41.a_id, anon_41.b_id), 'a' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_42
FROM country AS country_14
WHERE country_14.id = actor_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_43
FROM organization AS organization_10
WHERE organization_10.id = actor_5.id)) AS coalesce_7
FROM actor AS actor_5
WHERE actor_5.id = anon_41.a_id), 'b' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_44
FROM country AS country_15
WHERE country_15.id = actor_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_45
FROM organization AS organization_11
WHERE organization_11.id = actor_6.id)) AS coalesce_8
FROM actor AS actor_6
WHERE actor_6.id = anon_41.b_id), 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM participation AS participation_3
WHERE participation_3.actor_id = anon_41.a_id AND participation_3.live AND participation_3.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_4
WHERE participation_4.meeting_id = participation_3.meeting_id AND participation_4.actor_id = anon_41.b_id

LIMIT 1) IS NOT NULL) RETURNING json) AS anon_46), 'actions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM relation_action AS relation_action_5
WHERE relation_action_5.a_id = least(anon_41.a_id, anon_41.b_id) AND relation_action_5.b_id = greatest(anon_41.a_id, anon_41.b_id) AND relation_action_5.live) RETURNING json) AS anon_47) RETURNING json) AS anon_40
FROM
(SELECT coalesce((SELECT country_16.id
FROM country AS country_16
WHERE country_16.code = $18::VARCHAR),
(SELECT organization_12.id
FROM organization AS organization_12
WHERE organization_12.acronym = $19::VARCHAR AND organization_12.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $20::UUID)) AS a_id, coalesce((SELECT country_17.id
FROM country AS country_17
WHERE country_17.code = $21::VARCHAR),
(SELECT organization_13.id
FROM organization AS organization_13
WHERE organization_13.acronym = $22::VARCHAR AND organization_13.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $23::UUID)) AS b_id
WHERE coalesce((SELECT country_16.id
FROM country AS country_16
WHERE country_16.code = $18::VARCHAR),
(SELECT organization_12.id
FROM organization AS organization_12
WHERE organization_12.acronym = $19::VARCHAR AND organization_12.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $20::UUID)) != coalesce((SELECT country_17.id
FROM country AS country_17
WHERE country_17.code = $21::VARCHAR),
(SELECT organization_13.id
FROM organization AS organization_13
WHERE organization_13.acronym = $22::VARCHAR AND organization_13.live),
(SELECT entity_7.survivor_id
FROM entity AS entity_7
WHERE entity_7.id = $23::UUID))) AS anon_41), 'alone' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_49.a_id, anon_49.b_id)) || ':'::text) || greatest(anon_49.a_id, anon_49.b_id) RETURNING json) AS anon_48
FROM
(SELECT coalesce((SELECT country_18.id
FROM country AS country_18
WHERE country_18.code = $24::VARCHAR),
(SELECT organization_14.id
FROM organization AS organization_14
WHERE organization_14.acronym = $25::VARCHAR AND organization_14.live),
(SELECT entity_8.survivor_id
FROM entity AS entity_8
WHERE entity_8.id = $26::UUID)) AS a_id, coalesce((SELECT country_19.id
FROM country AS country_19
WHERE country_19.code = $27::VARCHAR),
(SELECT organization_15.id
FROM organization AS organization_15
WHERE organization_15.acronym = $28::VARCHAR AND organization_15.live),
(SELECT entity_9.survivor_id
FROM entity AS entity_9
WHERE entity_9.id = $29::UUID)) AS b_id
WHERE coalesce((SELECT country_18.id
FROM country AS country_18
WHERE country_18.code = $24::VARCHAR),
(SELECT organization_14.id
FROM organization AS organization_14
WHERE organization_14.acronym = $25::VARCHAR AND organization_14.live),
(SELECT entity_8.survivor_id
FROM entity AS entity_8
WHERE entity_8.id = $26::UUID)) != coalesce((SELECT country_19.id
FROM country AS country_19
WHERE country_19.code = $27::VARCHAR),
(SELECT organization_15.id
FROM organization AS organization_15
WHERE organization_15.acronym = $28::VARCHAR AND organization_15.live),
(SELECT entity_9.survivor_id
FROM entity AS entity_9
WHERE entity_9.id = $29::UUID))) AS anon_49), 'unknown' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_51.a_id, anon_51.b_id)) || ':'::text) || greatest(anon_51.a_id, anon_51.b_id) RETURNING json) AS anon_50
FROM
(SELECT coalesce((SELECT country_20.id
FROM country AS country_20
WHERE country_20.code = $30::VARCHAR),
(SELECT organization_16.id
FROM organization AS organization_16
WHERE organization_16.acronym = $31::VARCHAR AND organization_16.live),
(SELECT entity_10.survivor_id
FROM entity AS entity_10
WHERE entity_10.id = $32::UUID)) AS a_id, coalesce((SELECT country_21.id
FROM country AS country_21
WHERE country_21.code = $33::VARCHAR),
(SELECT organization_17.id
FROM organization AS organization_17
WHERE organization_17.acronym = $34::VARCHAR AND organization_17.live),
(SELECT entity_11.survivor_id
FROM entity AS entity_11
WHERE entity_11.id = $35::UUID)) AS b_id
WHERE coalesce((SELECT country_20.id
FROM country AS country_20
WHERE country_20.code = $30::VARCHAR),
(SELECT organization_16.id
FROM organization AS organization_16
WHERE organization_16.acronym = $31::VARCHAR AND organization_16.live),
(SELECT entity_10.survivor_id
FROM entity AS entity_10
WHERE entity_10.id = $32::UUID)) != coalesce((SELECT country_21.id
FROM country AS country_21
WHERE country_21.code = $33::VARCHAR),
(SELECT organization_17.id
FROM organization AS organization_17
WHERE organization_17.acronym = $34::VARCHAR AND organization_17.live),
(SELECT entity_11.survivor_id
FROM entity AS entity_11
WHERE entity_11.id = $35::UUID))) AS anon_51) RETURNING json) AS data
