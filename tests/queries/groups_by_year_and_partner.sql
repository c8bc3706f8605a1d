SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = any($1::TEXT[])), 'groups' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_3."by_YEAR", 'partner' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code RETURNING json) AS anon_4
FROM country AS country_3
WHERE country_3.id = anon_3."by_PARTNER"),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END RETURNING json) AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = anon_3."by_PARTNER")) RETURNING json), 'count' VALUE anon_3.count_ RETURNING json)
ORDER BY anon_3.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", anon_6."by_PARTNER" AS "by_PARTNER", anon_6.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_7."by_YEAR" AS "by_YEAR", anon_7."by_PARTNER" AS "by_PARTNER", anon_7.count_ AS count_
FROM
(SELECT anon_8."by_YEAR" AS "by_YEAR", anon_8."by_PARTNER" AS "by_PARTNER", count(*) AS count_
FROM
(SELECT participation_1.meeting_id AS item_id, CASE WHEN (participation_1.sort_date != '-infinity'::date AND NOT (EXISTS
(SELECT 1
FROM meeting AS meeting_2
WHERE meeting_2.id = participation_1.meeting_id AND EXTRACT(year
FROM meeting_2.start_earliest) != EXTRACT(year
FROM meeting_2.start_latest)))) THEN CAST(EXTRACT(year
FROM participation_1.sort_date) AS INTEGER) END AS "by_YEAR", participation_3.actor_id AS "by_PARTNER"
FROM participation AS participation_1 LEFT OUTER JOIN participation AS participation_3 ON participation_3.meeting_id = participation_1.meeting_id AND participation_3.actor_id != country_1.id
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = any($1::TEXT[])) AS anon_8 GROUP BY anon_8."by_YEAR", anon_8."by_PARTNER") AS anon_7
ORDER BY coalesce(anon_7.count_, 0) DESC, anon_7."by_YEAR" IS NULL, coalesce(anon_7."by_YEAR", 0), anon_7."by_PARTNER" IS NULL, coalesce(anon_7."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $2::INTEGER) AS anon_6) AS anon_3) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))) RETURNING json) AS data
