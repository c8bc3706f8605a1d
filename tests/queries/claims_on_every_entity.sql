SELECT convert_to(('{"articles":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"entities":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_1.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM claim AS claim_1
WHERE claim_1.survivor_id = agreement_1.id AND claim_1.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_3.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_3.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || '}') AS anon_5
FROM agreement AS agreement_2
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_2.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_6
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_1.id)::text, 'null') || '}') AS anon_7
FROM country AS country_1
WHERE entity_3.kind = 'COUNTRY'::text AND country_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || '}') AS anon_8
FROM meeting AS meeting_1
WHERE entity_3.kind = 'MEETING'::text AND meeting_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_1.id)::text, 'null') || '}') AS anon_9
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_1.id)::text, 'null') || '}') AS anon_10
FROM official AS official_1
WHERE entity_3.kind = 'OFFICIAL'::text AND official_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_1.id)::text, 'null') || '}') AS anon_11
FROM organization AS organization_1
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_12
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || '}') AS anon_13
FROM statement AS statement_1
WHERE entity_3.kind = 'STATEMENT'::text AND statement_1.id = entity_3.id)) AS coalesce_2
FROM entity AS entity_3
WHERE entity_3.id = cut_3.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_1.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_2.outlet)::text, 'null') || '}') AS anon_15
FROM article AS article_2
WHERE article_2.id = evidence_1.article_id), 'null') || '}'), ','
ORDER BY evidence_1.ordinal), '') || ']') AS anon_14
FROM evidence AS evidence_1
WHERE evidence_1.claim_id = cut_3.id), 'null')) || ('}')), ','), '') || ']}') AS anon_4
FROM
(SELECT claim_1.property AS property, claim_1.value AS value, claim_1.value_entity_id AS value_entity_id, claim_1.id AS id
FROM claim AS claim_1
WHERE claim_1.survivor_id = agreement_1.id AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $1::INTEGER) AS cut_3), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM claim AS claim_2
WHERE claim_2.value_entity_id = agreement_1.id AND claim_2.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_4.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_16
FROM
(SELECT claim_2.property AS property
FROM claim AS claim_2
WHERE claim_2.value_entity_id = agreement_1.id AND claim_2.retracted_at IS NULL
ORDER BY claim_2.property ASC, claim_2.id ASC

LIMIT $2::INTEGER) AS cut_4), 'null') || '}') AS anon_3
FROM agreement AS agreement_1
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_1.id = entity_2.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_2.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM claim AS claim_3
WHERE claim_3.survivor_id = agreement_action_2.id AND claim_3.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_5.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_5.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_3.id)::text, 'null') || '}') AS anon_19
FROM agreement AS agreement_3
WHERE entity_4.kind = 'AGREEMENT'::text AND agreement_3.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_3.id)::text, 'null') || '}') AS anon_20
FROM agreement_action AS agreement_action_3
WHERE entity_4.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_2.id)::text, 'null') || '}') AS anon_21
FROM country AS country_2
WHERE entity_4.kind = 'COUNTRY'::text AND country_2.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_2.id)::text, 'null') || '}') AS anon_22
FROM meeting AS meeting_2
WHERE entity_4.kind = 'MEETING'::text AND meeting_2.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_23
FROM office_holding AS office_holding_2
WHERE entity_4.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_24
FROM official AS official_2
WHERE entity_4.kind = 'OFFICIAL'::text AND official_2.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_25
FROM organization AS organization_2
WHERE entity_4.kind = 'ORGANIZATION'::text AND organization_2.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_2.id)::text, 'null') || '}') AS anon_26
FROM relation_action AS relation_action_2
WHERE entity_4.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_4.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_27
FROM statement AS statement_2
WHERE entity_4.kind = 'STATEMENT'::text AND statement_2.id = entity_4.id)) AS coalesce_3
FROM entity AS entity_4
WHERE entity_4.id = cut_5.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_2.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_3.outlet)::text, 'null') || '}') AS anon_29
FROM article AS article_3
WHERE article_3.id = evidence_2.article_id), 'null') || '}'), ','
ORDER BY evidence_2.ordinal), '') || ']') AS anon_28
FROM evidence AS evidence_2
WHERE evidence_2.claim_id = cut_5.id), 'null')) || ('}')), ','), '') || ']}') AS anon_18
FROM
(SELECT claim_3.property AS property, claim_3.value AS value, claim_3.value_entity_id AS value_entity_id, claim_3.id AS id
FROM claim AS claim_3
WHERE claim_3.survivor_id = agreement_action_2.id AND claim_3.retracted_at IS NULL
ORDER BY claim_3.property ASC, claim_3.id ASC

LIMIT $3::INTEGER) AS cut_5), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM claim AS claim_4
WHERE claim_4.value_entity_id = agreement_action_2.id AND claim_4.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_6.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_30
FROM
(SELECT claim_4.property AS property
FROM claim AS claim_4
WHERE claim_4.value_entity_id = agreement_action_2.id AND claim_4.retracted_at IS NULL
ORDER BY claim_4.property ASC, claim_4.id ASC

LIMIT $4::INTEGER) AS cut_6), 'null') || '}') AS anon_17
FROM agreement_action AS agreement_action_2
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_2.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_3.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_5
FROM claim AS claim_5
WHERE claim_5.survivor_id = country_3.id AND claim_5.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_7.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_7.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_4.id)::text, 'null') || '}') AS anon_33
FROM agreement AS agreement_4
WHERE entity_5.kind = 'AGREEMENT'::text AND agreement_4.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_4.id)::text, 'null') || '}') AS anon_34
FROM agreement_action AS agreement_action_4
WHERE entity_5.kind = 'AGREEMENT_ACTION'::text AND agreement_action_4.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_4.id)::text, 'null') || '}') AS anon_35
FROM country AS country_4
WHERE entity_5.kind = 'COUNTRY'::text AND country_4.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_3.id)::text, 'null') || '}') AS anon_36
FROM meeting AS meeting_3
WHERE entity_5.kind = 'MEETING'::text AND meeting_3.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_3.id)::text, 'null') || '}') AS anon_37
FROM office_holding AS office_holding_3
WHERE entity_5.kind = 'OFFICE_HOLDING'::text AND office_holding_3.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_3.id)::text, 'null') || '}') AS anon_38
FROM official AS official_3
WHERE entity_5.kind = 'OFFICIAL'::text AND official_3.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_3.id)::text, 'null') || '}') AS anon_39
FROM organization AS organization_3
WHERE entity_5.kind = 'ORGANIZATION'::text AND organization_3.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_3.id)::text, 'null') || '}') AS anon_40
FROM relation_action AS relation_action_3
WHERE entity_5.kind = 'RELATION_ACTION'::text AND relation_action_3.id = entity_5.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_3.id)::text, 'null') || '}') AS anon_41
FROM statement AS statement_3
WHERE entity_5.kind = 'STATEMENT'::text AND statement_3.id = entity_5.id)) AS coalesce_4
FROM entity AS entity_5
WHERE entity_5.id = cut_7.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_3.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_4.outlet)::text, 'null') || '}') AS anon_43
FROM article AS article_4
WHERE article_4.id = evidence_3.article_id), 'null') || '}'), ','
ORDER BY evidence_3.ordinal), '') || ']') AS anon_42
FROM evidence AS evidence_3
WHERE evidence_3.claim_id = cut_7.id), 'null')) || ('}')), ','), '') || ']}') AS anon_32
FROM
(SELECT claim_5.property AS property, claim_5.value AS value, claim_5.value_entity_id AS value_entity_id, claim_5.id AS id
FROM claim AS claim_5
WHERE claim_5.survivor_id = country_3.id AND claim_5.retracted_at IS NULL
ORDER BY claim_5.property ASC, claim_5.id ASC

LIMIT $5::INTEGER) AS cut_7), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_6
FROM claim AS claim_6
WHERE claim_6.value_entity_id = country_3.id AND claim_6.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_8.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_44
FROM
(SELECT claim_6.property AS property
FROM claim AS claim_6
WHERE claim_6.value_entity_id = country_3.id AND claim_6.retracted_at IS NULL
ORDER BY claim_6.property ASC, claim_6.id ASC

LIMIT $6::INTEGER) AS cut_8), 'null') || '}') AS anon_31
FROM country AS country_3
WHERE entity_2.kind = 'COUNTRY'::text AND country_3.id = entity_2.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_4.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_7
FROM claim AS claim_7
WHERE claim_7.survivor_id = meeting_4.id AND claim_7.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_9.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_9.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_5.id)::text, 'null') || '}') AS anon_47
FROM agreement AS agreement_5
WHERE entity_6.kind = 'AGREEMENT'::text AND agreement_5.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_5.id)::text, 'null') || '}') AS anon_48
FROM agreement_action AS agreement_action_5
WHERE entity_6.kind = 'AGREEMENT_ACTION'::text AND agreement_action_5.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_5.id)::text, 'null') || '}') AS anon_49
FROM country AS country_5
WHERE entity_6.kind = 'COUNTRY'::text AND country_5.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_5.id)::text, 'null') || '}') AS anon_50
FROM meeting AS meeting_5
WHERE entity_6.kind = 'MEETING'::text AND meeting_5.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_4.id)::text, 'null') || '}') AS anon_51
FROM office_holding AS office_holding_4
WHERE entity_6.kind = 'OFFICE_HOLDING'::text AND office_holding_4.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_4.id)::text, 'null') || '}') AS anon_52
FROM official AS official_4
WHERE entity_6.kind = 'OFFICIAL'::text AND official_4.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_4.id)::text, 'null') || '}') AS anon_53
FROM organization AS organization_4
WHERE entity_6.kind = 'ORGANIZATION'::text AND organization_4.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_4.id)::text, 'null') || '}') AS anon_54
FROM relation_action AS relation_action_4
WHERE entity_6.kind = 'RELATION_ACTION'::text AND relation_action_4.id = entity_6.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_4.id)::text, 'null') || '}') AS anon_55
FROM statement AS statement_4
WHERE entity_6.kind = 'STATEMENT'::text AND statement_4.id = entity_6.id)) AS coalesce_5
FROM entity AS entity_6
WHERE entity_6.id = cut_9.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_4.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_5.outlet)::text, 'null') || '}') AS anon_57
FROM article AS article_5
WHERE article_5.id = evidence_4.article_id), 'null') || '}'), ','
ORDER BY evidence_4.ordinal), '') || ']') AS anon_56
FROM evidence AS evidence_4
WHERE evidence_4.claim_id = cut_9.id), 'null')) || ('}')), ','), '') || ']}') AS anon_46
FROM
(SELECT claim_7.property AS property, claim_7.value AS value, claim_7.value_entity_id AS value_entity_id, claim_7.id AS id
FROM claim AS claim_7
WHERE claim_7.survivor_id = meeting_4.id AND claim_7.retracted_at IS NULL
ORDER BY claim_7.property ASC, claim_7.id ASC

LIMIT $7::INTEGER) AS cut_9), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_8
FROM claim AS claim_8
WHERE claim_8.value_entity_id = meeting_4.id AND claim_8.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_10.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_58
FROM
(SELECT claim_8.property AS property
FROM claim AS claim_8
WHERE claim_8.value_entity_id = meeting_4.id AND claim_8.retracted_at IS NULL
ORDER BY claim_8.property ASC, claim_8.id ASC

LIMIT $8::INTEGER) AS cut_10), 'null') || '}') AS anon_45
FROM meeting AS meeting_4
WHERE entity_2.kind = 'MEETING'::text AND meeting_4.id = entity_2.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_5.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_9
FROM claim AS claim_9
WHERE claim_9.survivor_id = office_holding_5.id AND claim_9.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_11.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_11.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_6.id)::text, 'null') || '}') AS anon_61
FROM agreement AS agreement_6
WHERE entity_7.kind = 'AGREEMENT'::text AND agreement_6.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_6.id)::text, 'null') || '}') AS anon_62
FROM agreement_action AS agreement_action_6
WHERE entity_7.kind = 'AGREEMENT_ACTION'::text AND agreement_action_6.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_6.id)::text, 'null') || '}') AS anon_63
FROM country AS country_6
WHERE entity_7.kind = 'COUNTRY'::text AND country_6.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_6.id)::text, 'null') || '}') AS anon_64
FROM meeting AS meeting_6
WHERE entity_7.kind = 'MEETING'::text AND meeting_6.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_6.id)::text, 'null') || '}') AS anon_65
FROM office_holding AS office_holding_6
WHERE entity_7.kind = 'OFFICE_HOLDING'::text AND office_holding_6.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_5.id)::text, 'null') || '}') AS anon_66
FROM official AS official_5
WHERE entity_7.kind = 'OFFICIAL'::text AND official_5.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_5.id)::text, 'null') || '}') AS anon_67
FROM organization AS organization_5
WHERE entity_7.kind = 'ORGANIZATION'::text AND organization_5.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_5.id)::text, 'null') || '}') AS anon_68
FROM relation_action AS relation_action_5
WHERE entity_7.kind = 'RELATION_ACTION'::text AND relation_action_5.id = entity_7.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_5.id)::text, 'null') || '}') AS anon_69
FROM statement AS statement_5
WHERE entity_7.kind = 'STATEMENT'::text AND statement_5.id = entity_7.id)) AS coalesce_6
FROM entity AS entity_7
WHERE entity_7.id = cut_11.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_5.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_6.outlet)::text, 'null') || '}') AS anon_71
FROM article AS article_6
WHERE article_6.id = evidence_5.article_id), 'null') || '}'), ','
ORDER BY evidence_5.ordinal), '') || ']') AS anon_70
FROM evidence AS evidence_5
WHERE evidence_5.claim_id = cut_11.id), 'null')) || ('}')), ','), '') || ']}') AS anon_60
FROM
(SELECT claim_9.property AS property, claim_9.value AS value, claim_9.value_entity_id AS value_entity_id, claim_9.id AS id
FROM claim AS claim_9
WHERE claim_9.survivor_id = office_holding_5.id AND claim_9.retracted_at IS NULL
ORDER BY claim_9.property ASC, claim_9.id ASC

LIMIT $9::INTEGER) AS cut_11), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_10
FROM claim AS claim_10
WHERE claim_10.value_entity_id = office_holding_5.id AND claim_10.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_12.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_72
FROM
(SELECT claim_10.property AS property
FROM claim AS claim_10
WHERE claim_10.value_entity_id = office_holding_5.id AND claim_10.retracted_at IS NULL
ORDER BY claim_10.property ASC, claim_10.id ASC

LIMIT $10::INTEGER) AS cut_12), 'null') || '}') AS anon_59
FROM office_holding AS office_holding_5
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_5.id = entity_2.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_6.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_11
FROM claim AS claim_11
WHERE claim_11.survivor_id = official_6.id AND claim_11.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_13.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_13.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_7.id)::text, 'null') || '}') AS anon_75
FROM agreement AS agreement_7
WHERE entity_8.kind = 'AGREEMENT'::text AND agreement_7.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_7.id)::text, 'null') || '}') AS anon_76
FROM agreement_action AS agreement_action_7
WHERE entity_8.kind = 'AGREEMENT_ACTION'::text AND agreement_action_7.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_7.id)::text, 'null') || '}') AS anon_77
FROM country AS country_7
WHERE entity_8.kind = 'COUNTRY'::text AND country_7.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_7.id)::text, 'null') || '}') AS anon_78
FROM meeting AS meeting_7
WHERE entity_8.kind = 'MEETING'::text AND meeting_7.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_7.id)::text, 'null') || '}') AS anon_79
FROM office_holding AS office_holding_7
WHERE entity_8.kind = 'OFFICE_HOLDING'::text AND office_holding_7.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_7.id)::text, 'null') || '}') AS anon_80
FROM official AS official_7
WHERE entity_8.kind = 'OFFICIAL'::text AND official_7.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_6.id)::text, 'null') || '}') AS anon_81
FROM organization AS organization_6
WHERE entity_8.kind = 'ORGANIZATION'::text AND organization_6.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_6.id)::text, 'null') || '}') AS anon_82
FROM relation_action AS relation_action_6
WHERE entity_8.kind = 'RELATION_ACTION'::text AND relation_action_6.id = entity_8.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_6.id)::text, 'null') || '}') AS anon_83
FROM statement AS statement_6
WHERE entity_8.kind = 'STATEMENT'::text AND statement_6.id = entity_8.id)) AS coalesce_7
FROM entity AS entity_8
WHERE entity_8.id = cut_13.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_6.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_7.outlet)::text, 'null') || '}') AS anon_85
FROM article AS article_7
WHERE article_7.id = evidence_6.article_id), 'null') || '}'), ','
ORDER BY evidence_6.ordinal), '') || ']') AS anon_84
FROM evidence AS evidence_6
WHERE evidence_6.claim_id = cut_13.id), 'null')) || ('}')), ','), '') || ']}') AS anon_74
FROM
(SELECT claim_11.property AS property, claim_11.value AS value, claim_11.value_entity_id AS value_entity_id, claim_11.id AS id
FROM claim AS claim_11
WHERE claim_11.survivor_id = official_6.id AND claim_11.retracted_at IS NULL
ORDER BY claim_11.property ASC, claim_11.id ASC

LIMIT $11::INTEGER) AS cut_13), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_12
FROM claim AS claim_12
WHERE claim_12.value_entity_id = official_6.id AND claim_12.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_14.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_86
FROM
(SELECT claim_12.property AS property
FROM claim AS claim_12
WHERE claim_12.value_entity_id = official_6.id AND claim_12.retracted_at IS NULL
ORDER BY claim_12.property ASC, claim_12.id ASC

LIMIT $12::INTEGER) AS cut_14), 'null') || '}') AS anon_73
FROM official AS official_6
WHERE entity_2.kind = 'OFFICIAL'::text AND official_6.id = entity_2.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_7.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_13
FROM claim AS claim_13
WHERE claim_13.survivor_id = organization_7.id AND claim_13.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_15.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_15.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_8.id)::text, 'null') || '}') AS anon_89
FROM agreement AS agreement_8
WHERE entity_9.kind = 'AGREEMENT'::text AND agreement_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_8.id)::text, 'null') || '}') AS anon_90
FROM agreement_action AS agreement_action_8
WHERE entity_9.kind = 'AGREEMENT_ACTION'::text AND agreement_action_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_8.id)::text, 'null') || '}') AS anon_91
FROM country AS country_8
WHERE entity_9.kind = 'COUNTRY'::text AND country_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_8.id)::text, 'null') || '}') AS anon_92
FROM meeting AS meeting_8
WHERE entity_9.kind = 'MEETING'::text AND meeting_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_8.id)::text, 'null') || '}') AS anon_93
FROM office_holding AS office_holding_8
WHERE entity_9.kind = 'OFFICE_HOLDING'::text AND office_holding_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_8.id)::text, 'null') || '}') AS anon_94
FROM official AS official_8
WHERE entity_9.kind = 'OFFICIAL'::text AND official_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_8.id)::text, 'null') || '}') AS anon_95
FROM organization AS organization_8
WHERE entity_9.kind = 'ORGANIZATION'::text AND organization_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_7.id)::text, 'null') || '}') AS anon_96
FROM relation_action AS relation_action_7
WHERE entity_9.kind = 'RELATION_ACTION'::text AND relation_action_7.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_7.id)::text, 'null') || '}') AS anon_97
FROM statement AS statement_7
WHERE entity_9.kind = 'STATEMENT'::text AND statement_7.id = entity_9.id)) AS coalesce_8
FROM entity AS entity_9
WHERE entity_9.id = cut_15.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_7.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_8.outlet)::text, 'null') || '}') AS anon_99
FROM article AS article_8
WHERE article_8.id = evidence_7.article_id), 'null') || '}'), ','
ORDER BY evidence_7.ordinal), '') || ']') AS anon_98
FROM evidence AS evidence_7
WHERE evidence_7.claim_id = cut_15.id), 'null')) || ('}')), ','), '') || ']}') AS anon_88
FROM
(SELECT claim_13.property AS property, claim_13.value AS value, claim_13.value_entity_id AS value_entity_id, claim_13.id AS id
FROM claim AS claim_13
WHERE claim_13.survivor_id = organization_7.id AND claim_13.retracted_at IS NULL
ORDER BY claim_13.property ASC, claim_13.id ASC

LIMIT $13::INTEGER) AS cut_15), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_14
FROM claim AS claim_14
WHERE claim_14.value_entity_id = organization_7.id AND claim_14.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_16.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_100
FROM
(SELECT claim_14.property AS property
FROM claim AS claim_14
WHERE claim_14.value_entity_id = organization_7.id AND claim_14.retracted_at IS NULL
ORDER BY claim_14.property ASC, claim_14.id ASC

LIMIT $14::INTEGER) AS cut_16), 'null') || '}') AS anon_87
FROM organization AS organization_7
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_7.id = entity_2.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_8.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_15
FROM claim AS claim_15
WHERE claim_15.survivor_id = relation_action_8.id AND claim_15.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_17.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_17.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_9.id)::text, 'null') || '}') AS anon_103
FROM agreement AS agreement_9
WHERE entity_10.kind = 'AGREEMENT'::text AND agreement_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_9.id)::text, 'null') || '}') AS anon_104
FROM agreement_action AS agreement_action_9
WHERE entity_10.kind = 'AGREEMENT_ACTION'::text AND agreement_action_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_9.id)::text, 'null') || '}') AS anon_105
FROM country AS country_9
WHERE entity_10.kind = 'COUNTRY'::text AND country_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_9.id)::text, 'null') || '}') AS anon_106
FROM meeting AS meeting_9
WHERE entity_10.kind = 'MEETING'::text AND meeting_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_9.id)::text, 'null') || '}') AS anon_107
FROM office_holding AS office_holding_9
WHERE entity_10.kind = 'OFFICE_HOLDING'::text AND office_holding_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_9.id)::text, 'null') || '}') AS anon_108
FROM official AS official_9
WHERE entity_10.kind = 'OFFICIAL'::text AND official_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_9.id)::text, 'null') || '}') AS anon_109
FROM organization AS organization_9
WHERE entity_10.kind = 'ORGANIZATION'::text AND organization_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_9.id)::text, 'null') || '}') AS anon_110
FROM relation_action AS relation_action_9
WHERE entity_10.kind = 'RELATION_ACTION'::text AND relation_action_9.id = entity_10.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_8.id)::text, 'null') || '}') AS anon_111
FROM statement AS statement_8
WHERE entity_10.kind = 'STATEMENT'::text AND statement_8.id = entity_10.id)) AS coalesce_9
FROM entity AS entity_10
WHERE entity_10.id = cut_17.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_8.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_9.outlet)::text, 'null') || '}') AS anon_113
FROM article AS article_9
WHERE article_9.id = evidence_8.article_id), 'null') || '}'), ','
ORDER BY evidence_8.ordinal), '') || ']') AS anon_112
FROM evidence AS evidence_8
WHERE evidence_8.claim_id = cut_17.id), 'null')) || ('}')), ','), '') || ']}') AS anon_102
FROM
(SELECT claim_15.property AS property, claim_15.value AS value, claim_15.value_entity_id AS value_entity_id, claim_15.id AS id
FROM claim AS claim_15
WHERE claim_15.survivor_id = relation_action_8.id AND claim_15.retracted_at IS NULL
ORDER BY claim_15.property ASC, claim_15.id ASC

LIMIT $15::INTEGER) AS cut_17), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_16
FROM claim AS claim_16
WHERE claim_16.value_entity_id = relation_action_8.id AND claim_16.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_18.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_114
FROM
(SELECT claim_16.property AS property
FROM claim AS claim_16
WHERE claim_16.value_entity_id = relation_action_8.id AND claim_16.retracted_at IS NULL
ORDER BY claim_16.property ASC, claim_16.id ASC

LIMIT $16::INTEGER) AS cut_18), 'null') || '}') AS anon_101
FROM relation_action AS relation_action_8
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_8.id = entity_2.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_9.id)::text, 'null') || ',"claims":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_17
FROM claim AS claim_17
WHERE claim_17.survivor_id = statement_9.id AND claim_17.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg((('{"property":' || coalesce(to_json(cut_19.property)::text, 'null') || ',"value":' || coalesce(to_json(cut_19.value)::text, 'null') || ',"valueEntity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_10.id)::text, 'null') || '}') AS anon_117
FROM agreement AS agreement_10
WHERE entity_11.kind = 'AGREEMENT'::text AND agreement_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_10.id)::text, 'null') || '}') AS anon_118
FROM agreement_action AS agreement_action_10
WHERE entity_11.kind = 'AGREEMENT_ACTION'::text AND agreement_action_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_10.id)::text, 'null') || '}') AS anon_119
FROM country AS country_10
WHERE entity_11.kind = 'COUNTRY'::text AND country_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_10.id)::text, 'null') || '}') AS anon_120
FROM meeting AS meeting_10
WHERE entity_11.kind = 'MEETING'::text AND meeting_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_10.id)::text, 'null') || '}') AS anon_121
FROM office_holding AS office_holding_10
WHERE entity_11.kind = 'OFFICE_HOLDING'::text AND office_holding_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_10.id)::text, 'null') || '}') AS anon_122
FROM official AS official_10
WHERE entity_11.kind = 'OFFICIAL'::text AND official_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_10.id)::text, 'null') || '}') AS anon_123
FROM organization AS organization_10
WHERE entity_11.kind = 'ORGANIZATION'::text AND organization_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_10.id)::text, 'null') || '}') AS anon_124
FROM relation_action AS relation_action_10
WHERE entity_11.kind = 'RELATION_ACTION'::text AND relation_action_10.id = entity_11.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_10.id)::text, 'null') || '}') AS anon_125
FROM statement AS statement_10
WHERE entity_11.kind = 'STATEMENT'::text AND statement_10.id = entity_11.id)) AS coalesce_10
FROM entity AS entity_11
WHERE entity_11.id = cut_19.value_entity_id), 'null') || ',"evidence":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"text":' || coalesce(to_json(evidence_9.text)::text, 'null') || ',"article":' || coalesce((SELECT ('{"outlet":' || coalesce(to_json(article_10.outlet)::text, 'null') || '}') AS anon_127
FROM article AS article_10
WHERE article_10.id = evidence_9.article_id), 'null') || '}'), ','
ORDER BY evidence_9.ordinal), '') || ']') AS anon_126
FROM evidence AS evidence_9
WHERE evidence_9.claim_id = cut_19.id), 'null')) || ('}')), ','), '') || ']}') AS anon_116
FROM
(SELECT claim_17.property AS property, claim_17.value AS value, claim_17.value_entity_id AS value_entity_id, claim_17.id AS id
FROM claim AS claim_17
WHERE claim_17.survivor_id = statement_9.id AND claim_17.retracted_at IS NULL
ORDER BY claim_17.property ASC, claim_17.id ASC

LIMIT $17::INTEGER) AS cut_19), 'null') || ',"citedIn":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_18
FROM claim AS claim_18
WHERE claim_18.value_entity_id = statement_9.id AND claim_18.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"property":' || coalesce(to_json(cut_20.property)::text, 'null') || '}'), ','), '') || ']}') AS anon_128
FROM
(SELECT claim_18.property AS property
FROM claim AS claim_18
WHERE claim_18.value_entity_id = statement_9.id AND claim_18.retracted_at IS NULL
ORDER BY claim_18.property ASC, claim_18.id ASC

LIMIT $18::INTEGER) AS cut_20), 'null') || '}') AS anon_115
FROM statement AS statement_9
WHERE entity_2.kind = 'STATEMENT'::text AND statement_9.id = entity_2.id)) AS coalesce_1
FROM entity AS entity_2
WHERE entity_2.id = cut_2.key_id), 'null'), ','), '') || ']}') AS anon_2
FROM
(SELECT report_1.survivor_id AS key_id
FROM report AS report_1
WHERE report_1.article_id = cut_1.id AND report_1.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = report_1.article_id AND report_2.survivor_id = report_1.survivor_id AND report_2.retracted_at IS NULL AND (report_2.start, report_2.entity_id) < (report_1.start, report_1.entity_id)

LIMIT 1) IS NULL
ORDER BY report_1.start ASC, report_1.survivor_id ASC

LIMIT $19::INTEGER) AS cut_2), 'null') || '}'), ','
ORDER BY cut_1.n DESC), '') || ']}') AS anon_1
FROM
(SELECT cut_1_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT article_1.id AS id
FROM article AS article_1
ORDER BY article_1.sort_date ASC, article_1.id ASC

LIMIT $20::INTEGER) AS cut_1_rows) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
