SELECT convert_to(('{"country":' || coalesce((SELECT ('{"relation":' || coalesce((SELECT (('{"a":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_4.code)::text, 'null') || '}') AS anon_3
FROM country AS country_4
WHERE country_4.id = actor_1.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_4
FROM organization AS organization_2
WHERE organization_2.id = actor_1.id)) AS coalesce_1
FROM actor AS actor_1
WHERE actor_1.id = anon_5.a_id), 'null') || ',"b":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_6.code)::text, 'null') || '}') AS anon_6
FROM country AS country_6
WHERE country_6.id = actor_2.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_7
WHERE country_7.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_7
FROM organization AS organization_3
WHERE organization_3.id = actor_2.id)) AS coalesce_2
FROM actor AS actor_2
WHERE actor_2.id = anon_5.b_id), 'null') || ',"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || '}') AS anon_9
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || ']}') AS anon_8
FROM
(SELECT participation_1.meeting_id AS key_id
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = anon_5.a_id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = anon_5.b_id AND participation_2.live AND participation_2.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || ',"agreements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id AND agreement_party_2.sort_date = agreement_party_1.sort_date
WHERE agreement_party_1.actor_id = anon_5.a_id AND agreement_party_1.live AND agreement_party_2.actor_id = anon_5.b_id AND agreement_party_2.live))::text, 'null') || '}') AS anon_10), 'null')) || (',"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
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

LIMIT 1) IS NOT NULL)))::text, 'null') || '}') AS anon_11), 'null') || ',"actions":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"action":' || coalesce('"' || cut_4.action || '"', 'null') || ',"date":' || coalesce(CASE WHEN (cut_4.date_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(cut_4.date_edtf)::text, 'null') || ',"basis":' || coalesce('"' || cut_4.date_basis || '"', 'null') || '}') ELSE 'null' END, 'null') || '}'), ','), '') || ']}') AS anon_12
FROM
(SELECT relation_action_1.action AS action, relation_action_1.date_edtf AS date_edtf, relation_action_1.date_earliest AS date_earliest, relation_action_1.date_latest AS date_latest, relation_action_1.date_basis AS date_basis
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_5.a_id, anon_5.b_id) AND relation_action_1.b_id = greatest(anon_5.a_id, anon_5.b_id) AND relation_action_1.live
ORDER BY relation_action_1.sort_date DESC, relation_action_1.id DESC

LIMIT $2::INTEGER) AS cut_4), 'null') || '}')) AS anon_2
FROM
(SELECT country_1.id AS a_id, named.actor_0 AS b_id
WHERE country_1.id != named.actor_0) AS anon_5), 'null') || ',"itself":' || coalesce((SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_14.a_id, anon_14.b_id)) || ':'::text) || greatest(anon_14.a_id, anon_14.b_id))::text, 'null') || '}') AS anon_13
FROM
(SELECT country_1.id AS a_id, named.actor_1 AS b_id
WHERE country_1.id != named.actor_1) AS anon_14), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))), 'null') || ',"organization":' || coalesce((SELECT ('{"relation":' || coalesce((SELECT (('{"a":' || coalesce((SELECT coalesce((SELECT ('{"code":' || coalesce(to_json(country_11.code)::text, 'null') || '}') AS anon_17
FROM country AS country_11
WHERE country_11.id = actor_3.id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_12
WHERE country_12.code = organization_8.acronym)) THEN 'org:'::text || organization_8.acronym ELSE organization_8.acronym END)::text, 'null') || '}') AS anon_18
FROM organization AS organization_8
WHERE organization_8.id = actor_3.id)) AS coalesce_3
FROM actor AS actor_3
WHERE actor_3.id = anon_19.a_id), 'null') || ',"meetings":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_4.name)::text, 'null') || '}') AS anon_21
FROM meeting AS meeting_4
WHERE meeting_4.id = cut_5.key_id), 'null'), ','), '') || ']}') AS anon_20
FROM
(SELECT participation_3.meeting_id AS key_id
FROM participation AS participation_3 JOIN participation AS participation_4 ON participation_4.meeting_id = participation_3.meeting_id AND participation_4.sort_date = participation_3.sort_date
WHERE participation_3.actor_id = anon_19.a_id AND participation_3.live AND participation_3.status = 'HELD'::text AND participation_4.actor_id = anon_19.b_id AND participation_4.live AND participation_4.status = 'HELD'::text
ORDER BY participation_3.sort_date DESC, participation_3.meeting_id DESC

LIMIT $5::INTEGER) AS cut_5), 'null') || ',"agreements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"title":' || coalesce(to_json(agreement_3.title)::text, 'null') || '}') AS anon_23
FROM agreement AS agreement_3
WHERE agreement_3.id = cut_6.key_id), 'null'), ','), '') || ']}') AS anon_22
FROM
(SELECT agreement_party_3.agreement_id AS key_id
FROM agreement_party AS agreement_party_3 JOIN agreement_party AS agreement_party_4 ON agreement_party_4.agreement_id = agreement_party_3.agreement_id AND agreement_party_4.sort_date = agreement_party_3.sort_date
WHERE agreement_party_3.actor_id = anon_19.a_id AND agreement_party_3.live AND agreement_party_4.actor_id = anon_19.b_id AND agreement_party_4.live
ORDER BY agreement_party_3.sort_date DESC, agreement_party_3.agreement_id DESC

LIMIT $6::INTEGER) AS cut_6), 'null') || ',"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM statement AS statement_2
WHERE statement_2.live AND ((SELECT 1
FROM statement_speaker AS statement_speaker_3
WHERE statement_speaker_3.statement_id = statement_2.id AND statement_speaker_3.actor_id = anon_19.a_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_3
WHERE statement_about_3.statement_id = statement_2.id AND statement_about_3.entity_id = anon_19.b_id

LIMIT 1) IS NOT NULL OR
(SELECT 1
FROM statement_speaker AS statement_speaker_4
WHERE statement_speaker_4.statement_id = statement_2.id AND statement_speaker_4.actor_id = anon_19.b_id

LIMIT 1) IS NOT NULL AND
(SELECT 1
FROM statement_about AS statement_about_4
WHERE statement_about_4.statement_id = statement_2.id AND statement_about_4.entity_id = anon_19.a_id

LIMIT 1) IS NOT NULL)))::text, 'null') || '}') AS anon_24), 'null')) || ('}')) AS anon_16
FROM
(SELECT organization_5.id AS a_id, named.actor_2 AS b_id
WHERE organization_5.id != named.actor_2) AS anon_19), 'null') || '}') AS anon_15
FROM organization AS organization_5
WHERE organization_5.id = coalesce((SELECT country_9.id
FROM country AS country_9
WHERE country_9.code = $7::VARCHAR),
(SELECT organization_6.id
FROM organization AS organization_6
WHERE organization_6.acronym = $8::VARCHAR AND organization_6.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $9::UUID))), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END, CASE WHEN (named.actor_1 IS NULL) THEN 1 ELSE NULL END, CASE WHEN (named.actor_2 IS NULL) THEN 2 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $10::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $11::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $12::UUID)) AS actor_0, coalesce((SELECT country_8.id
FROM country AS country_8
WHERE country_8.code = $13::VARCHAR),
(SELECT organization_4.id
FROM organization AS organization_4
WHERE organization_4.acronym = $14::VARCHAR AND organization_4.live),
(SELECT entity_3.survivor_id
FROM entity AS entity_3
WHERE entity_3.id = $15::UUID)) AS actor_1, coalesce((SELECT country_10.id
FROM country AS country_10
WHERE country_10.code = $16::VARCHAR),
(SELECT organization_7.id
FROM organization AS organization_7
WHERE organization_7.acronym = $17::VARCHAR AND organization_7.live),
(SELECT entity_5.survivor_id
FROM entity AS entity_5
WHERE entity_5.id = $18::UUID)) AS actor_2

LIMIT ALL OFFSET 0) AS named
