SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"groups":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"key":{"partner":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_3.code)::text, 'null') || ',"name":' || coalesce(to_json(country_3.name)::text, 'null') || '}') AS anon_4
FROM country AS country_3
WHERE country_3.id = anon_5."by_PARTNER"),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(organization_1.name)::text, 'null') || '}') AS anon_6
FROM organization AS organization_1
WHERE organization_1.id = anon_5."by_PARTNER")), 'null') || '},"cursor":' || coalesce(to_json(anon_5.cursor)::text, 'null') || ',"count":' || coalesce((anon_5.count_)::text, 'null') || ',"min":{"date":' || coalesce(to_json(anon_5.min_date)::text, 'null')) || ('},"max":{"date":' || coalesce(to_json(anon_5.max_date)::text, 'null') || '}}')), ','
ORDER BY anon_5.n), '') || ']') AS anon_3
FROM
(SELECT anon_7."by_PARTNER" AS "by_PARTNER", anon_7.count_ AS count_, anon_7.max_date AS max_date, anon_7.min_date AS min_date, anon_7.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_8."by_PARTNER" AS "by_PARTNER", anon_8.count_ AS count_, anon_8.max_date AS max_date, anon_8.min_date AS min_date, translate(encode(convert_to(CAST(json_build_array('e0eef765'::text, coalesce(anon_8.count_, 0), anon_8.max_date IS NULL, coalesce(anon_8.max_date, '2000-01-01'::date), anon_8."by_PARTNER" IS NULL, coalesce(anon_8."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_9."by_PARTNER" AS "by_PARTNER", count(*) AS count_, max(anon_9.max_date) AS max_date, min(anon_9.min_date) AS min_date
FROM
(SELECT participation_1.meeting_id AS item_id, participation_4.actor_id AS "by_PARTNER", meeting_1.start_earliest AS min_date, meeting_1.start_latest AS max_date
FROM participation AS participation_1 JOIN meeting AS meeting_1 ON meeting_1.id = participation_1.meeting_id LEFT OUTER JOIN participation AS participation_4 ON participation_4.meeting_id = meeting_1.id AND participation_4.actor_id != country_1.id
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND
(SELECT 1
FROM meeting AS meeting_1
WHERE meeting_1.id = participation_1.meeting_id AND
(SELECT count(*) AS count_1
FROM participation AS participation_3
WHERE participation_3.meeting_id = meeting_1.id) = $1::INTEGER

LIMIT 1) IS NOT NULL) AS anon_9 GROUP BY anon_9."by_PARTNER"
HAVING count(*) >= $2::INTEGER) AS anon_8
ORDER BY coalesce(anon_8.count_, 0) DESC, anon_8.max_date IS NULL, coalesce(anon_8.max_date, '2000-01-01'::date) DESC, anon_8."by_PARTNER" IS NULL, coalesce(anon_8."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $3::INTEGER) AS anon_7) AS anon_5), 'null') || '}') AS anon_2), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))), 'null') || '}'), 'UTF8'::text) AS data
