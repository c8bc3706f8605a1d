SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('act' VALUE cut_1.act, 'speakers' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('namePrinted' VALUE statement_speaker_1.name_printed, 'official' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_2
FROM official AS official_1
WHERE official_1.id = statement_speaker_1.official_id), 'actor' VALUE coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_1.code, 'name' VALUE country_1.name RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = statement_speaker_1.actor_id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'name' VALUE organization_1.name RETURNING json) AS anon_4
FROM organization AS organization_1
WHERE organization_1.id = statement_speaker_1.actor_id)), 'officeHolding' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_1.title RETURNING json) AS anon_5
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = statement_speaker_1.office_holding_id), 'statement' VALUE
(SELECT JSON_OBJECT('act' VALUE statement_2.act RETURNING json) AS anon_6
FROM statement AS statement_2
WHERE statement_2.id = statement_speaker_1.statement_id) RETURNING json)
ORDER BY statement_speaker_1.ordinal), '[]'::json) AS coalesce_1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = cut_1.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT statement_1.act AS act, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $1::INTEGER) AS cut_1) RETURNING json) AS data
