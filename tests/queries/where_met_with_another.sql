SELECT convert_to(('{"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM
(SELECT participation_1.meeting_id AS id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND (EXISTS
(SELECT 1
FROM participation AS participation_3
WHERE participation_3.meeting_id = participation_1.meeting_id AND participation_3.actor_id IS NOT NULL AND participation_3.actor_id = coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $1::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live), $3::UUID) AND participation_3.sort_date = participation_1.sort_date))
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_3
WHERE
(SELECT 1
FROM statement AS statement_1
WHERE statement_1.meeting_id = anon_3.id AND statement_1.live AND true

LIMIT 1) IS NOT NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT ('{"start":' || coalesce(CASE WHEN (meeting_2.start_edtf IS NOT NULL) THEN ('{"edtf":' || coalesce(to_json(meeting_2.start_edtf)::text, 'null') || '}') ELSE 'null' END, 'null') || ',"participations":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"actor":' || coalesce(coalesce((SELECT ('{"code":' || coalesce(to_json(country_4.code)::text, 'null') || '}') AS anon_6
FROM country AS country_4
WHERE country_4.id = participation_4.actor_id),
(SELECT ('{"code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || '}') AS anon_7
FROM organization AS organization_2
WHERE organization_2.id = participation_4.actor_id)), 'null') || '}'), ','
ORDER BY participation_4.actor_id), '') || ']') AS anon_5
FROM participation AS participation_4
WHERE participation_4.meeting_id = meeting_2.id), 'null') || ',"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM statement AS statement_2
WHERE statement_2.meeting_id = meeting_2.id AND statement_2.live))::text, 'null') || '}') AS anon_8), 'null') || '}') AS anon_4
FROM meeting AS meeting_2
WHERE meeting_2.id = cut_1.key_id), 'null'), ','), '') || '],"groups":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_10."by_YEAR")::text, 'null') || '},"count":' || coalesce((anon_10.count_)::text, 'null') || '}'), ','
ORDER BY anon_10.n), '') || ']') AS anon_9
FROM
(SELECT anon_11."by_YEAR" AS "by_YEAR", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_YEAR" AS "by_YEAR", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT anon_3.id AS item_id, CASE WHEN (anon_3.k0 != '-infinity'::date AND NOT (EXISTS
(SELECT 1
FROM meeting AS meeting_3
WHERE meeting_3.id = anon_3.id AND EXTRACT(year
FROM meeting_3.start_earliest) != EXTRACT(year
FROM meeting_3.start_latest)))) THEN CAST(EXTRACT(year
FROM anon_3.k0) AS INTEGER) END AS "by_YEAR"
FROM
(SELECT participation_1.meeting_id AS id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND (EXISTS
(SELECT 1
FROM participation AS participation_3
WHERE participation_3.meeting_id = participation_1.meeting_id AND participation_3.actor_id IS NOT NULL AND participation_3.actor_id = coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $1::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live), $3::UUID) AND participation_3.sort_date = participation_1.sort_date))
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_3
WHERE
(SELECT 1
FROM statement AS statement_1
WHERE statement_1.meeting_id = anon_3.id AND statement_1.live AND true

LIMIT 1) IS NOT NULL) AS anon_13 GROUP BY anon_13."by_YEAR") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_YEAR" IS NULL, coalesce(anon_12."by_YEAR", 0)

LIMIT $4::INTEGER) AS anon_11) AS anon_10), 'null') || '}') AS anon_2
FROM
(SELECT anon_3.id AS key_id
FROM
(SELECT participation_1.meeting_id AS id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND (EXISTS
(SELECT 1
FROM participation AS participation_3
WHERE participation_3.meeting_id = participation_1.meeting_id AND participation_3.actor_id IS NOT NULL AND participation_3.actor_id = coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $1::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $2::VARCHAR AND organization_1.live), $3::UUID) AND participation_3.sort_date = participation_1.sort_date))
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_3
WHERE
(SELECT 1
FROM statement AS statement_1
WHERE statement_1.meeting_id = anon_3.id AND statement_1.live AND true

LIMIT 1) IS NOT NULL
ORDER BY anon_3.k0 DESC, anon_3.k1 DESC

LIMIT $5::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $6::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $7::UUID))), 'null') || '}'), 'UTF8'::text) AS data
