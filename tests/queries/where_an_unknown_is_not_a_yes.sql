SELECT JSON_OBJECT('yes' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('code' VALUE cut_1.code RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT country_1.code AS code
FROM country AS country_1
WHERE country_1.live AND country_1.alpha3 != $1::VARCHAR
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $2::INTEGER) AS cut_1), 'no' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('code' VALUE cut_2.code RETURNING json)), '[]'::json) RETURNING json) AS anon_2
FROM
(SELECT country_2.code AS code
FROM country AS country_2
WHERE country_2.live AND (country_2.alpha3 != $3::VARCHAR) IS NOT true
ORDER BY country_2.code ASC, country_2.id ASC

LIMIT $4::INTEGER) AS cut_2), 'every' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text AND NOT (EXISTS
(SELECT 1
FROM attendance AS attendance_1 LEFT OUTER JOIN official AS official_1 ON official_1.id = attendance_1.official_id
WHERE attendance_1.meeting_id = meeting_1.id AND (EXISTS
(SELECT 1
FROM official AS official_2
WHERE official_2.id = attendance_1.official_id AND official_2.display_name_folded LIKE (('%' || folded_pattern($5::VARCHAR)) || '%'))) IS NOT true))) RETURNING json) AS anon_3) RETURNING json) AS data
