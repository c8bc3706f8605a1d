SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = any($1::TEXT[])))::text, 'null') || ',"groups":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_4."by_YEAR")::text, 'null') || ',"partner":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_3.code)::text, 'null') || '}') AS anon_5
FROM country AS country_3
WHERE country_3.id = anon_4."by_PARTNER"),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || '}') AS anon_6
FROM organization AS organization_1
WHERE organization_1.id = anon_4."by_PARTNER")), 'null') || '},"count":' || coalesce((anon_4.count_)::text, 'null') || '}'), ','
ORDER BY anon_4.n), '') || ']') AS anon_3
FROM
(SELECT anon_7."by_YEAR" AS "by_YEAR", anon_7."by_PARTNER" AS "by_PARTNER", anon_7.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_8."by_YEAR" AS "by_YEAR", anon_8."by_PARTNER" AS "by_PARTNER", anon_8.count_ AS count_
FROM
(SELECT anon_9."by_YEAR" AS "by_YEAR", anon_9."by_PARTNER" AS "by_PARTNER", count(*) AS count_
FROM
(SELECT participation_1.meeting_id AS item_id, CASE WHEN (participation_1.sort_date != '-infinity'::date AND NOT (EXISTS
(SELECT 1
FROM meeting AS meeting_2
WHERE meeting_2.id = participation_1.meeting_id AND EXTRACT(year
FROM meeting_2.start_earliest) != EXTRACT(year
FROM meeting_2.start_latest)))) THEN CAST(EXTRACT(year
FROM participation_1.sort_date) AS INTEGER) END AS "by_YEAR", participation_3.actor_id AS "by_PARTNER"
FROM participation AS participation_1 LEFT OUTER JOIN participation AS participation_3 ON participation_3.meeting_id = participation_1.meeting_id AND participation_3.actor_id != country_1.id
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = any($1::TEXT[])) AS anon_9 GROUP BY anon_9."by_YEAR", anon_9."by_PARTNER") AS anon_8
ORDER BY coalesce(anon_8.count_, 0) DESC, anon_8."by_YEAR" IS NULL, coalesce(anon_8."by_YEAR", 0), anon_8."by_PARTNER" IS NULL, coalesce(anon_8."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $2::INTEGER) AS anon_7) AS anon_4), 'null') || '}') AS anon_2), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))), 'null') || '}'), 'UTF8'::text) AS data
