SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = anon_2.key_id) RETURNING json)
ORDER BY anon_2.n ASC), '[]'::json), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_2.code, 'id' VALUE 'Country:'::text || country_2.id, 'recordedAt' VALUE
(SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = country_2.id), 'updatedAt' VALUE
(SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = country_2.id), 'retractedAt' VALUE
(SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = country_2.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Country:'::text || entity_4.id), '[]'::json) AS coalesce_1
FROM entity AS entity_4
WHERE entity_4.merged_into_id = country_2.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = country_2.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = country_2.id AND report_2.retracted_at IS NULL), 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM participation AS participation_1
WHERE participation_1.actor_id = country_2.id AND participation_1.live AND participation_1.status = 'HELD'::text) RETURNING json) AS anon_5), 'hostedMeetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM meeting AS meeting_1
WHERE meeting_1.host_id = country_2.id AND meeting_1.live AND meeting_1.status = 'HELD'::text) RETURNING json) AS anon_6), 'agreements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_5
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = country_2.id AND agreement_party_1.live) RETURNING json) AS anon_7), 'agreementActions' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_6
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = country_2.id AND agreement_action_1.live) RETURNING json) AS anon_8), 'statements' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_7
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = country_2.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL) RETURNING json) AS anon_9), 'officials' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_8
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_2.id AND office_holding_1.live)) RETURNING json) AS anon_10), 'offices' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_9
FROM office AS office_2
WHERE office_2.actor_id = country_2.id) RETURNING json) AS anon_11), 'accreditedOffices' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_10
FROM office AS office_3
WHERE office_3.accredited_to_id = country_2.id) RETURNING json) AS anon_12), 'parts' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_11
FROM organization AS organization_1
WHERE organization_1.part_of_id = country_2.id AND organization_1.live) RETURNING json) AS anon_13), 'places' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_12
FROM place AS place_1
WHERE place_1.country_id = country_2.id) RETURNING json) AS anon_14), 'reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_13
FROM report AS report_3 JOIN article AS article_2 ON article_2.id = report_3.article_id
WHERE report_3.survivor_id = country_2.id AND report_3.retracted_at IS NULL) RETURNING json) AS anon_15), 'claims' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_14
FROM claim AS claim_1
WHERE claim_1.survivor_id = country_2.id AND claim_1.retracted_at IS NULL) RETURNING json) AS anon_16), 'citedIn' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_15
FROM claim AS claim_2
WHERE claim_2.value_entity_id = country_2.id AND claim_2.retracted_at IS NULL) RETURNING json) AS anon_17), 'statementsAbout' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_16
FROM statement_about AS statement_about_1
WHERE statement_about_1.entity_id = country_2.id AND statement_about_1.live) RETURNING json) AS anon_18), 'memberships' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('organization' VALUE
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END RETURNING json) AS anon_19
FROM organization AS organization_2
WHERE organization_2.id = organization_membership_1.organization_id), 'start' VALUE CASE WHEN (organization_membership_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE organization_membership_1.start_edtf RETURNING json) ELSE NULL::json END, 'end' VALUE CASE WHEN (organization_membership_1.end_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE organization_membership_1.end_edtf RETURNING json) ELSE NULL::json END, 'source' VALUE organization_membership_1.source RETURNING json)
ORDER BY organization_3.name, organization_3.id), '[]'::json) AS coalesce_2
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_3 ON organization_3.id = organization_membership_1.organization_id
WHERE organization_membership_1.member_id = country_2.id) RETURNING json) AS anon_4
FROM country AS country_2
WHERE country_2.id = anon_2.key_id)
ORDER BY anon_2.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_20.key_id AS key_id, anon_20.k0 AS k0, anon_20.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_4.id AS key_id, country_4.code AS k0, country_4.id AS k1
FROM country AS country_4
WHERE country_4.live
ORDER BY country_4.code ASC, country_4.id ASC

LIMIT $1::INTEGER) AS anon_20) AS anon_2) RETURNING json) AS data
