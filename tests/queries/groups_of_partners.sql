SELECT JSON_OBJECT('country' VALUE
(SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('groups' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('partner' VALUE coalesce((SELECT JSON_OBJECT('code' VALUE country_3.code, 'name' VALUE country_3.name RETURNING json) AS anon_3
FROM country AS country_3
WHERE country_3.id = anon_4."by_PARTNER"),
(SELECT JSON_OBJECT('code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_4
WHERE country_4.code = organization_1.acronym)) THEN 'org:'::text || organization_1.acronym ELSE organization_1.acronym END, 'name' VALUE organization_1.name RETURNING json) AS anon_5
FROM organization AS organization_1
WHERE organization_1.id = anon_4."by_PARTNER")) RETURNING json), 'cursor' VALUE anon_4.cursor, 'count' VALUE anon_4.count_, 'min' VALUE JSON_OBJECT('date' VALUE anon_4.min_date RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_4.max_date RETURNING json) RETURNING json)
ORDER BY anon_4.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_6."by_PARTNER" AS "by_PARTNER", anon_6.count_ AS count_, anon_6.max_date AS max_date, anon_6.min_date AS min_date, anon_6.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_7."by_PARTNER" AS "by_PARTNER", anon_7.count_ AS count_, anon_7.max_date AS max_date, anon_7.min_date AS min_date, translate(encode(convert_to(CAST(json_build_array('e0eef765'::text, coalesce(anon_7.count_, 0), anon_7.max_date IS NULL, coalesce(anon_7.max_date, '2000-01-01'::date), anon_7."by_PARTNER" IS NULL, coalesce(anon_7."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_8."by_PARTNER" AS "by_PARTNER", count(*) AS count_, max(anon_8.max_date) AS max_date, min(anon_8.min_date) AS min_date
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

LIMIT 1) IS NOT NULL) AS anon_8 GROUP BY anon_8."by_PARTNER"
HAVING count(*) >= $2::INTEGER) AS anon_7
ORDER BY coalesce(anon_7.count_, 0) DESC, anon_7.max_date IS NULL, coalesce(anon_7.max_date, '2000-01-01'::date) DESC, anon_7."by_PARTNER" IS NULL, coalesce(anon_7."by_PARTNER", '00000000-0000-0000-0000-000000000000'::uuid)

LIMIT $3::INTEGER) AS anon_6) AS anon_4) RETURNING json) AS anon_2) RETURNING json) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $4::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $5::UUID))) RETURNING json) AS data
