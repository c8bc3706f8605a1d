SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('code' VALUE country_1.code, 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text), 'nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('start' VALUE CASE WHEN (meeting_1.start_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE meeting_1.start_edtf RETURNING json) ELSE NULL::json END RETURNING json) AS anon_4
FROM meeting AS meeting_1
WHERE meeting_1.id = anon_5.key_id)
ORDER BY anon_5.n ASC) FILTER (WHERE anon_5.n <= $1::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $2::INTEGER, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1ab5f167'::text, anon_5.k0, anon_5.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_5.n DESC) FILTER (WHERE anon_5.n <= $3::INTEGER)) -> 0 RETURNING json) RETURNING json) AS anon_3
FROM
(SELECT anon_6.key_id AS key_id, anon_6.k0 AS k0, anon_6.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT participation_1.meeting_id AS key_id, participation_1.sort_date AS k0, participation_1.meeting_id AS k1
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text
ORDER BY participation_1.sort_date DESC, participation_1.meeting_id DESC

LIMIT $4::INTEGER) AS anon_6) AS anon_5), 'officials' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, anon_8.k0, anon_8.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_9
FROM official AS official_1
WHERE official_1.id = anon_8.key_id) RETURNING json)
ORDER BY anon_8.n DESC) FILTER (WHERE anon_8.n <= $5::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasPreviousPage' VALUE count(*) > $6::INTEGER RETURNING json) RETURNING json) AS anon_7
FROM
(SELECT anon_10.key_id AS key_id, anon_10.k0 AS k0, anon_10.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live AND official_2.id IN
(SELECT office_holding_1.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_1 ON office_holding_1.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_1.live)
ORDER BY official_2.display_name DESC, official_2.id DESC

LIMIT $7::INTEGER) AS anon_10) AS anon_8) RETURNING json) AS anon_2
FROM country AS country_1
WHERE country_1.id = anon_11.key_id)
ORDER BY anon_11.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_12.key_id AS key_id, anon_12.k0 AS k0, anon_12.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_2.id AS key_id, country_2.code AS k0, country_2.id AS k1
FROM country AS country_2
WHERE country_2.live
ORDER BY country_2.code ASC, country_2.id ASC

LIMIT $8::INTEGER) AS anon_12) AS anon_11) RETURNING json) AS data
