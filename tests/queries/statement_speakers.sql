SELECT convert_to(('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"act":' || coalesce('"' || cut_1.act || '"', 'null') || ',"speakers":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"namePrinted":' || coalesce(to_json(statement_speaker_1.name_printed)::text, 'null') || ',"official":' || coalesce((SELECT ('{"name":' || coalesce(to_json(official_1.display_name)::text, 'null') || '}') AS anon_3
FROM official AS official_1
WHERE official_1.id = statement_speaker_1.official_id), 'null') || ',"actor":' || coalesce(coalesce((SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_1.code)::text, 'null') || ',"name":' || coalesce(to_json(country_1.name)::text, 'null') || '}') AS anon_4
FROM country AS country_1
WHERE country_1.id = statement_speaker_1.actor_id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_2
WHERE country_2.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(organization_1.name)::text, 'null') || '}') AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = statement_speaker_1.actor_id)), 'null') || ',"officeHolding":' || coalesce((SELECT ('{"title":' || coalesce(to_json(office_holding_1.title)::text, 'null') || '}') AS anon_6
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = statement_speaker_1.office_holding_id), 'null')) || (',"statement":' || coalesce((SELECT ('{"act":' || coalesce('"' || statement_2.act || '"', 'null') || '}') AS anon_7
FROM statement AS statement_2
WHERE statement_2.id = statement_speaker_1.statement_id), 'null') || '}')), ','
ORDER BY statement_speaker_1.ordinal), '') || ']') AS anon_2
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.statement_id = cut_1.id), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT statement_1.act AS act, statement_1.id AS id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
