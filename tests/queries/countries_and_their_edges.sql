SELECT convert_to(('{"countries":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || '}}'), ','), '') || '],"nodes":[' || coalesce(string_agg((('{"code":' || coalesce(to_json(cut_1.code)::text, 'null') || ',"id":' || coalesce(to_json('Country:'::text || cut_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id))::text, 'null')) || (',"retractedAt":' || coalesce(to_json((SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id))::text, 'null') || ',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Country:'::text || entity_4.id)::text, 'null'), ','
ORDER BY entity_4.id), '') || ']') AS anon_2
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL))::text, 'null')) || (',"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM participation AS participation_1
WHERE participation_1.actor_id = cut_1.id AND participation_1.live AND participation_1.status = 'HELD'::text))::text, 'null') || '}') AS anon_3), 'null') || ',"hostedMeetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM meeting AS meeting_2
WHERE meeting_2.host_id = cut_1.id AND meeting_2.live AND meeting_2.status = 'HELD'::text))::text, 'null') || '}') AS anon_4), 'null') || ',"agreements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_5
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = cut_1.id AND agreement_party_1.live))::text, 'null') || '}') AS anon_5), 'null') || ',"agreementActions":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_6
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = cut_1.id AND agreement_action_1.live))::text, 'null') || '}') AS anon_6), 'null')) || (',"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_7
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = cut_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL))::text, 'null') || '}') AS anon_7), 'null') || ',"officials":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_8
FROM official AS official_1
WHERE official_1.live AND official_1.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = cut_1.id AND office_holding_1.live)))::text, 'null') || '}') AS anon_8), 'null') || ',"offices":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_9
FROM office AS office_2
WHERE office_2.actor_id = cut_1.id))::text, 'null') || '}') AS anon_9), 'null') || ',"accreditedOffices":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_10
FROM office AS office_3
WHERE office_3.accredited_to_id = cut_1.id))::text, 'null') || '}') AS anon_10), 'null')) || (',"parts":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_11
FROM organization AS organization_1
WHERE organization_1.part_of_id = cut_1.id AND organization_1.live))::text, 'null') || '}') AS anon_11), 'null') || ',"places":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_12
FROM place AS place_1
WHERE place_1.country_id = cut_1.id))::text, 'null') || '}') AS anon_12), 'null') || ',"reports":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_13
FROM report AS report_3 JOIN article AS article_2 ON article_2.id = report_3.article_id
WHERE report_3.survivor_id = cut_1.id AND report_3.retracted_at IS NULL))::text, 'null') || '}') AS anon_13), 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_14
FROM claim AS claim_1
WHERE claim_1.survivor_id = cut_1.id AND claim_1.retracted_at IS NULL))::text, 'null') || '}') AS anon_14), 'null')) || (',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_15
FROM claim AS claim_2
WHERE claim_2.value_entity_id = cut_1.id AND claim_2.retracted_at IS NULL))::text, 'null') || '}') AS anon_15), 'null') || ',"subjectOf":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_16
FROM statement_about AS statement_about_1
WHERE statement_about_1.entity_id = cut_1.id AND statement_about_1.live))::text, 'null') || '}') AS anon_16), 'null') || ',"memberships":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"organization":' || coalesce((SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || '}') AS anon_18
FROM organization AS organization_3
WHERE organization_3.id = organization_membership_1.organization_id), 'null') || ',"start":' || coalesce(CASE WHEN (organization_membership_1.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(organization_membership_1.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"end":' || coalesce(CASE WHEN (organization_membership_1.end_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(organization_membership_1.end_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"source":' || coalesce(to_json(organization_membership_1.source)::text, 'null')) || ('}')), ','
ORDER BY organization_2.name, organization_2.id), '') || ']') AS anon_17
FROM organization_membership AS organization_membership_1 JOIN organization AS organization_2 ON organization_2.id = organization_membership_1.organization_id
WHERE organization_membership_1.member_id = cut_1.id), 'null') || '}')), ','), '') || ']}') AS anon_1
FROM
(SELECT country_1.code AS k0, country_1.id AS k1, country_1.code AS code, country_1.id AS id
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
