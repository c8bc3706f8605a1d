SELECT convert_to(('{"organizations":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_1
WHERE country_1.code = cut_1.acronym)) THEN 'org:'::text || cut_1.acronym ELSE cut_1.acronym END)::text, 'null') || '}}'), ','), '') || '],"nodes":[' || coalesce(string_agg((('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = cut_1.acronym)) THEN 'org:'::text || cut_1.acronym ELSE cut_1.acronym END)::text, 'null') || ',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = cut_1.id AND participation_1.live AND participation_1.status = 'HELD'::text))::text, 'null') || '}') AS anon_2), 'null') || ',"hostedMeetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM meeting AS meeting_2
WHERE meeting_2.host_id = cut_1.id AND meeting_2.live AND meeting_2.status = 'HELD'::text))::text, 'null') || '}') AS anon_3), 'null') || ',"agreements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = cut_1.id AND agreement_party_1.live))::text, 'null') || '}') AS anon_4), 'null')) || (',"agreementActions":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = cut_1.id AND agreement_action_1.live))::text, 'null') || '}') AS anon_5), 'null') || ',"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_5
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = cut_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL))::text, 'null') || '}') AS anon_6), 'null') || ',"officials":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_6
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = cut_1.id AND office_holding_1.live)))::text, 'null') || '}') AS anon_7), 'null') || ',"offices":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_7
FROM office AS office_2
WHERE office_2.actor_id = cut_1.id))::text, 'null') || '}') AS anon_8), 'null')) || (',"accreditedOffices":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_8
FROM office AS office_3
WHERE office_3.accredited_to_id = cut_1.id))::text, 'null') || '}') AS anon_9), 'null') || ',"parts":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_9
FROM organization AS organization_2
WHERE organization_2.part_of_id = cut_1.id AND organization_2.live))::text, 'null') || '}') AS anon_10), 'null') || ',"reports":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_10
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || '}') AS anon_11), 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_11
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL))::text, 'null') || '}') AS anon_12), 'null')) || (',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_12
FROM claim AS claim_2
WHERE claim_2.value_entity_id = cut_1.id AND claim_2.retracted_at IS NULL))::text, 'null') || '}') AS anon_13), 'null') || ',"subjectOf":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_13
FROM statement_about AS statement_about_1
WHERE statement_about_1.entity_id = cut_1.id AND statement_about_1.live))::text, 'null') || '}') AS anon_14), 'null') || ',"memberships":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"organization":' || coalesce((SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END)::text, 'null') || '}') AS anon_16
FROM organization AS organization_4
WHERE organization_4.id = organization_membership_1.organization_id), 'null') || '}'), ','
ORDER BY organization_3.name, organization_3.id), '') || ']') AS anon_15
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_3 ON organization_3.id = organization_membership_1.organization_id
WHERE organization_membership_1.member_id = cut_1.id), 'null') || ',"relation":' || coalesce((SELECT ('{"id":' || coalesce(to_json((('Relation:'::text || least(anon_18.a_id, anon_18.b_id)) || ':'::text) || greatest(anon_18.a_id, anon_18.b_id))::text, 'null') || '}') AS anon_17
FROM
(SELECT cut_1.id AS a_id, named.actor_0 AS b_id
WHERE cut_1.id != named.actor_0) AS anon_18), 'null')) || ('}')), ','), '') || ']}') AS anon_1
FROM
(SELECT organization_1.name AS k0, organization_1.id AS k1, organization_1.acronym AS acronym, organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.live
ORDER BY organization_1.name ASC, organization_1.id ASC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $2::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $3::VARCHAR AND organization_5.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
