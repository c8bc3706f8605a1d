SELECT JSON_OBJECT('organizations' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_1
WHERE country_1.code = cut_1.acronym)) THEN 'org:'::text || cut_1.acronym ELSE cut_1.acronym END RETURNING json) RETURNING json)), '[]'::json), 'nodes' VALUE coalesce(json_agg(JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = cut_1.acronym)) THEN 'org:'::text || cut_1.acronym ELSE cut_1.acronym END, 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = cut_1.id AND participation_1.live AND participation_1.status = 'HELD'::text) RETURNING json) AS anon_2), 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM meeting AS meeting_2
WHERE meeting_2.host_id = cut_1.id AND meeting_2.live AND meeting_2.status = 'HELD'::text) RETURNING json) AS anon_3), 'agreements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = cut_1.id AND agreement_party_1.live) RETURNING json) AS anon_4), 'agreementActions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = cut_1.id AND agreement_action_1.live) RETURNING json) AS anon_5), 'statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_5
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = cut_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL) RETURNING json) AS anon_6), 'officials' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_6
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = cut_1.id AND office_holding_1.live)) RETURNING json) AS anon_7), 'offices' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_7
FROM office AS office_2
WHERE office_2.actor_id = cut_1.id) RETURNING json) AS anon_8), 'accreditedOffices' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_8
FROM office AS office_3
WHERE office_3.accredited_to_id = cut_1.id) RETURNING json) AS anon_9), 'parts' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_9
FROM organization AS organization_2
WHERE organization_2.part_of_id = cut_1.id AND organization_2.live) RETURNING json) AS anon_10), 'reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_10
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL) RETURNING json) AS anon_11), 'claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_11
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL) RETURNING json) AS anon_12), 'citedIn' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_12
FROM claim AS claim_2
WHERE claim_2.value_entity_id = cut_1.id AND claim_2.retracted_at IS NULL) RETURNING json) AS anon_13), 'subjectOf' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_13
FROM statement_about AS statement_about_1
WHERE statement_about_1.entity_id = cut_1.id AND statement_about_1.live) RETURNING json) AS anon_14), 'memberships' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END RETURNING json) AS anon_15
FROM organization AS organization_4
WHERE organization_4.id = organization_membership_1.organization_id) RETURNING json)
ORDER BY organization_3.name, organization_3.id), '[]'::json) AS coalesce_1
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_3 ON organization_3.id = organization_membership_1.organization_id
WHERE organization_membership_1.member_id = cut_1.id), 'relation' VALUE
(SELECT JSON_OBJECT('id' VALUE (('Relation:'::text || least(anon_17.a_id, anon_17.b_id)) || ':'::text) || greatest(anon_17.a_id, anon_17.b_id) RETURNING json) AS anon_16
FROM
(SELECT cut_1.id AS a_id, coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $1::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $2::VARCHAR AND organization_5.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID)) AS b_id
WHERE cut_1.id != coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $1::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $2::VARCHAR AND organization_5.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID))) AS anon_17) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT organization_1.name AS k0, organization_1.id AS k1, organization_1.acronym AS acronym, organization_1.id AS id
FROM organization AS organization_1
WHERE organization_1.live
ORDER BY organization_1.name ASC, organization_1.id ASC

LIMIT $4::INTEGER) AS cut_1) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN (coalesce((SELECT country_4.id
FROM country AS country_4
WHERE country_4.code = $1::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $2::VARCHAR AND organization_5.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $3::UUID)) IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
