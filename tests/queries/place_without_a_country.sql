SELECT JSON_OBJECT('meetings' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('place' VALUE
(SELECT JSON_OBJECT('name' VALUE place_1.name, 'country' VALUE
(SELECT JSON_OBJECT('code' VALUE country_1.code RETURNING json) AS anon_3
FROM country AS country_1
WHERE country_1.id = place_1.country_id), 'latitude' VALUE place_1.latitude, 'meetings' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_2
WHERE meeting_2.place_id = place_1.id AND meeting_2.live AND meeting_2.status = any($1::TEXT[])) RETURNING json) AS anon_4) RETURNING json) AS anon_2
FROM place AS place_1
WHERE place_1.id = cut_1.place_id) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT meeting_1.place_id AS place_id
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = any($2::TEXT[])
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $3::INTEGER) AS cut_1) RETURNING json) AS data
