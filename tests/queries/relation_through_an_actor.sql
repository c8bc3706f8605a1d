SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('relation' VALUE
(SELECT JSON_OBJECT('a' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = actor_1.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = anon_5.a_id), 'b' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code RETURNING json) AS anon_6
FROM country AS country_3
WHERE country_3.id = actor_2.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END RETURNING json) AS anon_7
FROM organization AS organization_2
WHERE organization_2.id = actor_2.id)) AS coalesce_2
FROM actor AS actor_2
WHERE actor_2.id = anon_5.b_id), 'meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_9
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_10.key_id)
ORDER BY anon_10.n ASC), '[]'::json) RETURNING json) AS anon_8
FROM
(SELECT anon_11.key_id AS key_id, anon_11.k0 AS k0, anon_11.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = anon_5.a_id AND participation_1.live AND participation_1.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_2
WHERE participation_2.meeting_id = participation_1.meeting_id AND participation_2.actor_id = anon_5.b_id

LIMIT 1) IS NOT NULL
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $1::INTEGER) AS anon_11) AS anon_10), 'agreements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = anon_5.a_id AND agreement_party_1.live AND
(SELECT 1
FROM agreement_party AS agreement_party_2
WHERE agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.actor_id = anon_5.b_id

LIMIT 1) IS NOT NULL) RETURNING json) AS anon_12), 'statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM statement AS statement_1
WHERE statement_1.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = statement_1.id AND statement_speaker_1.actor_id = anon_5.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_1
WHERE statement_about_1.statement_id = statement_1.id AND statement_about_1.entity_id = anon_5.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_1.id AND statement_speaker_2.actor_id = anon_5.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_2
WHERE statement_about_2.statement_id = statement_1.id AND statement_about_2.entity_id = anon_5.a_id

LIMIT 1) IS NOT NULL)) RETURNING json) AS anon_13), 'actions' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('action' VALUE relation_action_1.action, 'date' VALUE CASE WHEN (relation_action_1.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE relation_action_1.date_edtf, 'basis' VALUE relation_action_1.date_basis RETURNING json) ELSE NULL::json END RETURNING json) AS anon_15
FROM relation_action AS relation_action_1
WHERE relation_action_1.id = anon_16.key_id)
ORDER BY anon_16.n ASC), '[]'::json) RETURNING json) AS anon_14
FROM
(SELECT anon_17.key_id AS key_id, anon_17.k0 AS k0, anon_17.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT relation_action_2.id AS key_id, relation_action_2.sort_date AS k0, relation_action_2.id AS k1
FROM relation_action AS relation_action_2
WHERE relation_action_2.a_id = least(anon_5.a_id, anon_5.b_id) AND relation_action_2.b_id = greatest(anon_5.a_id, anon_5.b_id) AND relation_action_2.live
ORDER BY relation_action_2.sort_date DESC, relation_action_2.id DESC

LIMIT $2::INTEGER) AS anon_17) AS anon_16) RETURNING json) AS anon_2
FROM
(SELECT country_5.id AS a_id, coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $3::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $4::VARCHAR AND organization_3.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID)) AS b_id
WHERE country_5.id != coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $3::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $4::VARCHAR AND organization_3.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))) AS anon_5), 'itself' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_19.a_id, anon_19.b_id)) || ':'::text) || greatest(anon_19.a_id, anon_19.b_id) RETURNING json) AS anon_18
FROM
(SELECT country_5.id AS a_id, coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $6::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $7::VARCHAR AND organization_4.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $8::UUID)) AS b_id
WHERE country_5.id != coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $6::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $7::VARCHAR AND organization_4.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $8::UUID))) AS anon_19) RETURNING json) AS anon_1
FROM country AS country_5
WHERE country_5.id = coalesce((SELECT country_8.id
FROM country AS country_8
WHERE country_8.code = $9::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $10::VARCHAR AND organization_5.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $11::UUID))), 'organization' VALUE
(SELECT JSON_OBJECT('relation' VALUE
(SELECT JSON_OBJECT('a' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('code' VALUE country_9.code RETURNING json) AS anon_22
FROM country AS country_9
WHERE country_9.id = actor_3.id),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_10
WHERE country_10.code = organization_6.acronym)) THEN 'org:'::text || organization_6.acronym ELSE organization_6.acronym END RETURNING json) AS anon_23
FROM organization AS organization_6
WHERE organization_6.id = actor_3.id)) AS coalesce_3
FROM actor AS actor_3
WHERE actor_3.id = anon_24.a_id), 'meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('name' VALUE meeting_2.name RETURNING json) AS anon_26
FROM meeting AS meeting_2
WHERE meeting_2.id = anon_27.key_id)
ORDER BY anon_27.n ASC), '[]'::json) RETURNING json) AS anon_25
FROM
(SELECT anon_28.key_id AS key_id, anon_28.k0 AS k0, anon_28.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_3.meeting_id AS key_id, participation_3.sort_date AS k0, participation_3.meeting_id AS k1
FROM participation AS participation_3
WHERE participation_3.actor_id = anon_24.a_id AND participation_3.live AND participation_3.status = 'HELD'::text AND
(SELECT 1
FROM participation AS participation_4
WHERE participation_4.meeting_id = participation_3.meeting_id AND participation_4.actor_id = anon_24.b_id

LIMIT 1) IS NOT NULL
ORDER BY participation_3.sort_date DESC, participation_3.meeting_id DESC

LIMIT $12::INTEGER) AS anon_28) AS anon_27), 'agreements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('title' VALUE agreement_1.title RETURNING json) AS anon_30
FROM agreement AS agreement_1
WHERE agreement_1.id = anon_31.key_id)
ORDER BY anon_31.n ASC), '[]'::json) RETURNING json) AS anon_29
FROM
(SELECT anon_32.key_id AS key_id, anon_32.k0 AS k0, anon_32.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_party_3.agreement_id AS key_id, agreement_party_3.sort_date AS k0, agreement_party_3.agreement_id AS k1
FROM agreement_party AS agreement_party_3
WHERE agreement_party_3.actor_id = anon_24.a_id AND agreement_party_3.live AND
(SELECT 1
FROM agreement_party AS agreement_party_4
WHERE agreement_party_4.agreement_id = agreement_party_3.agreement_id AND agreement_party_4.actor_id = anon_24.b_id

LIMIT 1) IS NOT NULL
ORDER BY agreement_party_3.sort_date DESC, agreement_party_3.agreement_id DESC

LIMIT $13::INTEGER) AS anon_32) AS anon_31), 'statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM statement AS statement_2
WHERE statement_2.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.statement_id = statement_2.id AND statement_speaker_3.actor_id = anon_24.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_3
WHERE statement_about_3.statement_id = statement_2.id AND statement_about_3.entity_id = anon_24.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_4
WHERE statement_speaker_4.statement_id = statement_2.id AND statement_speaker_4.actor_id = anon_24.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_4
WHERE statement_about_4.statement_id = statement_2.id AND statement_about_4.entity_id = anon_24.a_id

LIMIT 1) IS NOT NULL)) RETURNING json) AS anon_33) RETURNING json) AS anon_21
FROM
(SELECT organization_7.id AS a_id, coalesce((SELECT country_11.id
FROM country AS country_11
WHERE country_11.code = $14::VARCHAR),
(SELECT organization_8.id
FROM organization AS organization_8
WHERE organization_8.acronym = $15::VARCHAR AND organization_8.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $16::UUID)) AS b_id
WHERE organization_7.id != coalesce((SELECT country_11.id
FROM country AS country_11
WHERE country_11.code = $14::VARCHAR),
(SELECT organization_8.id
FROM organization AS organization_8
WHERE organization_8.acronym = $15::VARCHAR AND organization_8.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $16::UUID))) AS anon_24) RETURNING json) AS anon_20
FROM organization AS organization_7
WHERE organization_7.id = coalesce((SELECT country_12.id
FROM country AS country_12
WHERE country_12.code = $17::VARCHAR),
(SELECT organization_9.id
FROM organization AS organization_9
WHERE organization_9.acronym = $18::VARCHAR AND organization_9.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $19::UUID))) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN (coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $3::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $4::VARCHAR AND organization_3.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID)) IS NULL) THEN 0 ELSE NULL END, CASE WHEN (coalesce((SELECT country_7.id
FROM country AS country_7
WHERE country_7.code = $6::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $7::VARCHAR AND organization_4.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $8::UUID)) IS NULL) THEN 1 ELSE NULL END, CASE WHEN (coalesce((SELECT country_11.id
FROM country AS country_11
WHERE country_11.code = $14::VARCHAR),
(SELECT organization_8.id
FROM organization AS organization_8
WHERE organization_8.acronym = $15::VARCHAR AND organization_8.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $16::UUID)) IS NULL) THEN 2 ELSE NULL END], NULL) AS missing
