SELECT convert_to((('{"countries":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM country AS country_1
WHERE country_1.live))::text, 'null') || ',"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_3.article_count)::text, 'null') || '}') AS anon_2
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM country AS country_1
WHERE country_1.live) AS found, count(article_1.id) AS article_count, count(DISTINCT article_1.outlet) AS outlet_count, min(article_1.sort_date) FILTER (WHERE article_1.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_1.published_edtf IS NOT NULL) THEN article_1.published_latest ELSE article_1.dateline_latest END) AS last_published
FROM article AS article_1
WHERE ((EXISTS
(SELECT 1
FROM report AS report_1
WHERE report_1.article_id = article_1.id AND report_1.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_2
WHERE report_2.article_id = article_1.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_1.sort_date > '-infinity'::date AND article_1.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_1.published_edtf IS NOT NULL) THEN article_1.published_latest ELSE article_1.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_3), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $1::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null')) || (',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $2::INTEGER)) ->> 0)::text, 'null') || ',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_1.n <= $3::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"places":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_6.article_count)::text, 'null') || '}') AS anon_5
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[cut_1.id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM place AS place_1
WHERE place_1.country_id = cut_1.id) AS found, count(article_2.id) AS article_count, count(DISTINCT article_2.outlet) AS outlet_count, min(article_2.sort_date) FILTER (WHERE article_2.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_2.published_edtf IS NOT NULL) THEN article_2.published_latest ELSE article_2.dateline_latest END) AS last_published
FROM article AS article_2
WHERE article_2.id IN
(SELECT report_3.article_id
FROM report AS report_3
WHERE report_3.survivor_id = cut_1.id AND report_3.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_2.sort_date > '-infinity'::date AND article_2.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_2.published_edtf IS NOT NULL) THEN article_2.published_latest ELSE article_2.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_6), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $4::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e7ef0e7c'::text, cut_2.k0, cut_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_2.n <= $5::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e7ef0e7c'::text, cut_2.k0, cut_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_2.n <= $6::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('e7ef0e7c'::text, cut_2.k0, cut_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"name":' || coalesce(to_json(cut_2.name)::text, 'null') || '}}'), ',') FILTER (WHERE cut_2.n <= $7::INTEGER), '') || ']}')) AS anon_4
FROM
(SELECT cut_2_rows.k0 AS k0, cut_2_rows.k1 AS k1, cut_2_rows.name AS name, row_number() OVER () AS n
FROM
(SELECT place_1.name AS k0, place_1.id AS k1, place_1.name AS name
FROM place AS place_1
WHERE place_1.country_id = cut_1.id
ORDER BY place_1.name ASC, place_1.id ASC

LIMIT $8::INTEGER) AS cut_2_rows) AS cut_2), 'null') || ',"offices":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_9.article_count)::text, 'null') || '}') AS anon_8
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[cut_1.id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM office AS office_1
WHERE office_1.actor_id = cut_1.id) AS found, count(article_3.id) AS article_count, count(DISTINCT article_3.outlet) AS outlet_count, min(article_3.sort_date) FILTER (WHERE article_3.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_3.published_edtf IS NOT NULL) THEN article_3.published_latest ELSE article_3.dateline_latest END) AS last_published
FROM article AS article_3
WHERE article_3.id IN
(SELECT report_4.article_id
FROM report AS report_4
WHERE report_4.survivor_id = cut_1.id AND report_4.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_3.sort_date > '-infinity'::date AND article_3.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_3.published_edtf IS NOT NULL) THEN article_3.published_latest ELSE article_3.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_9), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $9::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85f8acdd'::text, cut_3.k0, cut_3.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_3.n <= $10::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85f8acdd'::text, cut_3.k0, cut_3.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_3.n <= $11::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('85f8acdd'::text, cut_3.k0, cut_3.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"holdings":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_12.article_count)::text, 'null') || '}') AS anon_11
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_3.id AND office_holding_1.live) AS found, count(article_4.id) AS article_count, count(DISTINCT article_4.outlet) AS outlet_count, min(article_4.sort_date) FILTER (WHERE article_4.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_4.published_edtf IS NOT NULL) THEN article_4.published_latest ELSE article_4.dateline_latest END) AS last_published
FROM article AS article_4
WHERE ((EXISTS
(SELECT 1
FROM report AS report_5
WHERE report_5.article_id = article_4.id AND report_5.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_6
WHERE report_6.article_id = article_4.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_4.sort_date > '-infinity'::date AND article_4.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_4.published_edtf IS NOT NULL) THEN article_4.published_latest ELSE article_4.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_12), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $12::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4e2a015e'::text, cut_4.k0, cut_4.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_4.n <= $13::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4e2a015e'::text, cut_4.k0, cut_4.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_4.n <= $14::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('4e2a015e'::text, cut_4.k0, cut_4.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"title":' || coalesce(to_json(cut_4.title)::text, 'null') || ',"reports":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM report AS report_7 JOIN article AS article_5 ON article_5.id = report_7.article_id
WHERE report_7.survivor_id = cut_4.id AND report_7.retracted_at IS NULL))::text, 'null') || '}') AS anon_13), 'null') || '}}'), ',') FILTER (WHERE cut_4.n <= $15::INTEGER), '') || ']}')) AS anon_10
FROM
(SELECT cut_4_rows.k0 AS k0, cut_4_rows.k1 AS k1, cut_4_rows.title AS title, cut_4_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT coalesce(office_holding_1.first_observed_earliest, 'infinity'::date) AS k0, office_holding_1.id AS k1, office_holding_1.title AS title, office_holding_1.id AS id
FROM office_holding AS office_holding_1
WHERE office_holding_1.office_id = cut_3.id AND office_holding_1.live
ORDER BY coalesce(office_holding_1.first_observed_earliest, 'infinity'::date) ASC, office_holding_1.id ASC

LIMIT $16::INTEGER) AS cut_4_rows) AS cut_4), 'null') || '}}'), ',') FILTER (WHERE cut_3.n <= $17::INTEGER), '') || ']}')) AS anon_7
FROM
(SELECT cut_3_rows.k0 AS k0, cut_3_rows.k1 AS k1, cut_3_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT office_1.label AS k0, office_1.id AS k1, office_1.id AS id
FROM office AS office_1
WHERE office_1.actor_id = cut_1.id
ORDER BY office_1.label ASC, office_1.id ASC

LIMIT $18::INTEGER) AS cut_3_rows) AS cut_3), 'null') || ',"agreementActions":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_16.article_count)::text, 'null') || '}') AS anon_15
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[cut_1.id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = cut_1.id AND agreement_action_1.live) AS found, count(article_6.id) AS article_count, count(DISTINCT article_6.outlet) AS outlet_count, min(article_6.sort_date) FILTER (WHERE article_6.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_6.published_edtf IS NOT NULL) THEN article_6.published_latest ELSE article_6.dateline_latest END) AS last_published
FROM article AS article_6
WHERE article_6.id IN
(SELECT report_8.article_id
FROM report AS report_8
WHERE report_8.survivor_id = cut_1.id AND report_8.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_6.sort_date > '-infinity'::date AND article_6.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_6.published_edtf IS NOT NULL) THEN article_6.published_latest ELSE article_6.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_16), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $19::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e003dfb1'::text, cut_6.k0, cut_6.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_6.n <= $20::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e003dfb1'::text, cut_6.k0, cut_6.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_6.n <= $21::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('e003dfb1'::text, cut_6.k0, cut_6.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"action":' || coalesce('"' || cut_6.action || '"', 'null') || '}}'), ',') FILTER (WHERE cut_6.n <= $22::INTEGER), '') || ']}')) AS anon_14
FROM
(SELECT cut_6_rows.k0 AS k0, cut_6_rows.k1 AS k1, cut_6_rows.action AS action, row_number() OVER () AS n
FROM
(SELECT agreement_action_1.sort_date AS k0, agreement_action_1.id AS k1, agreement_action_1.action AS action
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.party_id = cut_1.id AND agreement_action_1.live
ORDER BY agreement_action_1.sort_date DESC, agreement_action_1.id DESC

LIMIT $23::INTEGER) AS cut_6_rows) AS cut_6), 'null')) || (',"relation":' || coalesce((SELECT ('{"actions":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_20.article_count)::text, 'null') || '}') AS anon_19
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[anon_21.a_id, anon_21.b_id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_21.a_id, anon_21.b_id) AND relation_action_1.b_id = greatest(anon_21.a_id, anon_21.b_id) AND relation_action_1.live) AS found, count(article_7.id) AS article_count, count(DISTINCT article_7.outlet) AS outlet_count, min(article_7.sort_date) FILTER (WHERE article_7.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_7.published_edtf IS NOT NULL) THEN article_7.published_latest ELSE article_7.dateline_latest END) AS last_published
FROM article AS article_7
WHERE article_7.id IN
(SELECT report_9.article_id
FROM report AS report_9
WHERE report_9.survivor_id = anon_21.a_id AND report_9.retracted_at IS NULL) AND article_7.id IN
(SELECT report_10.article_id
FROM report AS report_10
WHERE report_10.survivor_id = anon_21.b_id AND report_10.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_7.sort_date > '-infinity'::date AND article_7.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_7.published_edtf IS NOT NULL) THEN article_7.published_latest ELSE article_7.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_20), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $24::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4b7161ee'::text, cut_7.k0, cut_7.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_7.n <= $25::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4b7161ee'::text, cut_7.k0, cut_7.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_7.n <= $26::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('4b7161ee'::text, cut_7.k0, cut_7.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"action":' || coalesce('"' || cut_7.action || '"', 'null') || ',"reports":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM report AS report_11 JOIN article AS article_8 ON article_8.id = report_11.article_id
WHERE report_11.survivor_id = cut_7.id AND report_11.retracted_at IS NULL))::text, 'null') || '}') AS anon_22), 'null') || '}}'), ',') FILTER (WHERE cut_7.n <= $27::INTEGER), '') || ']}')) AS anon_18
FROM
(SELECT cut_7_rows.k0 AS k0, cut_7_rows.k1 AS k1, cut_7_rows.action AS action, cut_7_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT relation_action_1.sort_date AS k0, relation_action_1.id AS k1, relation_action_1.action AS action, relation_action_1.id AS id
FROM relation_action AS relation_action_1
WHERE relation_action_1.a_id = least(anon_21.a_id, anon_21.b_id) AND relation_action_1.b_id = greatest(anon_21.a_id, anon_21.b_id) AND relation_action_1.live
ORDER BY relation_action_1.sort_date DESC, relation_action_1.id DESC

LIMIT $28::INTEGER) AS cut_7_rows) AS cut_7), 'null') || '}') AS anon_17
FROM
(SELECT cut_1.id AS a_id, named.actor_0 AS b_id
WHERE cut_1.id != named.actor_0) AS anon_21), 'null') || '}}')), ',') FILTER (WHERE cut_1.n <= $29::INTEGER), '') || ']}')) AS anon_1
FROM
(SELECT cut_1_rows.k0 AS k0, cut_1_rows.k1 AS k1, cut_1_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT country_1.code AS k0, country_1.id AS k1, country_1.id AS id
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $30::INTEGER) AS cut_1_rows) AS cut_1), 'null') || ',"organizations":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_25.article_count)::text, 'null') || '}') AS anon_24
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM organization AS organization_2
WHERE organization_2.live) AS found, count(article_9.id) AS article_count, count(DISTINCT article_9.outlet) AS outlet_count, min(article_9.sort_date) FILTER (WHERE article_9.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_9.published_edtf IS NOT NULL) THEN article_9.published_latest ELSE article_9.dateline_latest END) AS last_published
FROM article AS article_9
WHERE ((EXISTS
(SELECT 1
FROM report AS report_12
WHERE report_12.article_id = article_9.id AND report_12.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_13
WHERE report_13.article_id = article_9.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_9.sort_date > '-infinity'::date AND article_9.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_9.published_edtf IS NOT NULL) THEN article_9.published_latest ELSE article_9.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_25), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce(to_json(false)::text, 'null') || ',"hasPreviousPage":' || coalesce((count(*) > $31::INTEGER)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, cut_9.k0, cut_9.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_9.n <= $32::INTEGER)) ->> -1)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, cut_9.k0, cut_9.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_9.n <= $33::INTEGER)) ->> 0)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, cut_9.k0, cut_9.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"name":' || coalesce(to_json(cut_9.name)::text, 'null') || '}}'), ','
ORDER BY cut_9.n DESC) FILTER (WHERE cut_9.n <= $34::INTEGER), '') || ']}')) AS anon_23
FROM
(SELECT cut_9_rows.k0 AS k0, cut_9_rows.k1 AS k1, cut_9_rows.name AS name, row_number() OVER () AS n
FROM
(SELECT organization_2.name AS k0, organization_2.id AS k1, organization_2.name AS name
FROM organization AS organization_2
WHERE organization_2.live
ORDER BY organization_2.name DESC, organization_2.id DESC

LIMIT $35::INTEGER) AS cut_9_rows) AS cut_9), 'null') || ',"officials":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_28.article_count)::text, 'null') || '}') AS anon_27
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM official AS official_1
WHERE official_1.live) AS found, count(article_10.id) AS article_count, count(DISTINCT article_10.outlet) AS outlet_count, min(article_10.sort_date) FILTER (WHERE article_10.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_10.published_edtf IS NOT NULL) THEN article_10.published_latest ELSE article_10.dateline_latest END) AS last_published
FROM article AS article_10
WHERE ((EXISTS
(SELECT 1
FROM report AS report_14
WHERE report_14.article_id = article_10.id AND report_14.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_15
WHERE report_15.article_id = article_10.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_10.sort_date > '-infinity'::date AND article_10.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_10.published_edtf IS NOT NULL) THEN article_10.published_latest ELSE article_10.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_28), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $36::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, cut_10.k0, cut_10.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_10.n <= $37::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, cut_10.k0, cut_10.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_10.n <= $38::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, cut_10.k0, cut_10.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"name":' || coalesce(to_json(cut_10.display_name)::text, 'null') || '}}'), ',') FILTER (WHERE cut_10.n <= $39::INTEGER), '') || ']}')) AS anon_26
FROM
(SELECT cut_10_rows.k0 AS k0, cut_10_rows.k1 AS k1, cut_10_rows.display_name AS display_name, row_number() OVER () AS n
FROM
(SELECT official_1.display_name AS k0, official_1.id AS k1, official_1.display_name AS display_name
FROM official AS official_1
WHERE official_1.live
ORDER BY official_1.display_name ASC, official_1.id ASC

LIMIT $40::INTEGER) AS cut_10_rows) AS cut_10), 'null') || ',"agreements":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_31.article_count)::text, 'null') || '}') AS anon_30
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM agreement AS agreement_1
WHERE agreement_1.live) AS found, count(article_11.id) AS article_count, count(DISTINCT article_11.outlet) AS outlet_count, min(article_11.sort_date) FILTER (WHERE article_11.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_11.published_edtf IS NOT NULL) THEN article_11.published_latest ELSE article_11.dateline_latest END) AS last_published
FROM article AS article_11
WHERE ((EXISTS
(SELECT 1
FROM report AS report_16
WHERE report_16.article_id = article_11.id AND report_16.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_17
WHERE report_17.article_id = article_11.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_11.sort_date > '-infinity'::date AND article_11.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_11.published_edtf IS NOT NULL) THEN article_11.published_latest ELSE article_11.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_31), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $41::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85c88d4d'::text, cut_11.k0, cut_11.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_11.n <= $42::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85c88d4d'::text, cut_11.k0, cut_11.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_11.n <= $43::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('85c88d4d'::text, cut_11.k0, cut_11.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"title":' || coalesce(to_json(cut_11.title)::text, 'null') || ',"reports":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM report AS report_18 JOIN article AS article_12 ON article_12.id = report_18.article_id
WHERE report_18.survivor_id = cut_11.id AND report_18.retracted_at IS NULL))::text, 'null') || '}') AS anon_32), 'null') || '}}'), ',') FILTER (WHERE cut_11.n <= $44::INTEGER), '') || ']}')) AS anon_29
FROM
(SELECT cut_11_rows.k0 AS k0, cut_11_rows.k1 AS k1, cut_11_rows.title AS title, cut_11_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT agreement_1.sort_date AS k0, agreement_1.id AS k1, agreement_1.title AS title, agreement_1.id AS id
FROM agreement AS agreement_1
WHERE agreement_1.live
ORDER BY agreement_1.sort_date DESC, agreement_1.id DESC

LIMIT $45::INTEGER) AS cut_11_rows) AS cut_11), 'null')) || (',"statements":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_35.article_count)::text, 'null') || '}') AS anon_34
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM statement AS statement_1
WHERE statement_1.live) AS found, count(article_13.id) AS article_count, count(DISTINCT article_13.outlet) AS outlet_count, min(article_13.sort_date) FILTER (WHERE article_13.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_13.published_edtf IS NOT NULL) THEN article_13.published_latest ELSE article_13.dateline_latest END) AS last_published
FROM article AS article_13
WHERE ((EXISTS
(SELECT 1
FROM report AS report_19
WHERE report_19.article_id = article_13.id AND report_19.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_20
WHERE report_20.article_id = article_13.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_13.sort_date > '-infinity'::date AND article_13.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_13.published_edtf IS NOT NULL) THEN article_13.published_latest ELSE article_13.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_35), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $46::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85be9958'::text, cut_13.k0, cut_13.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_13.n <= $47::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85be9958'::text, cut_13.k0, cut_13.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_13.n <= $48::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('85be9958'::text, cut_13.k0, cut_13.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"act":' || coalesce('"' || cut_13.act || '"', 'null') || '}}'), ',') FILTER (WHERE cut_13.n <= $49::INTEGER), '') || ']}')) AS anon_33
FROM
(SELECT cut_13_rows.k0 AS k0, cut_13_rows.k1 AS k1, cut_13_rows.act AS act, row_number() OVER () AS n
FROM
(SELECT statement_1.sort_date AS k0, statement_1.id AS k1, statement_1.act AS act
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $50::INTEGER) AS cut_13_rows) AS cut_13), 'null') || ',"articles":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_38.article_count)::text, 'null') || '}') AS anon_37
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM article AS article_14) AS found, count(article_15.id) AS article_count, count(DISTINCT article_15.outlet) AS outlet_count, min(article_15.sort_date) FILTER (WHERE article_15.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_15.published_edtf IS NOT NULL) THEN article_15.published_latest ELSE article_15.dateline_latest END) AS last_published
FROM article AS article_15
WHERE ((EXISTS
(SELECT 1
FROM report AS report_21
WHERE report_21.article_id = article_15.id AND report_21.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_22
WHERE report_22.article_id = article_15.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_15.sort_date > '-infinity'::date AND article_15.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_15.published_edtf IS NOT NULL) THEN article_15.published_latest ELSE article_15.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_38), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $51::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4bc16541'::text, cut_14.k0, cut_14.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_14.n <= $52::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4bc16541'::text, cut_14.k0, cut_14.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_14.n <= $53::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('4bc16541'::text, cut_14.k0, cut_14.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"reports":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_41.article_count)::text, 'null') || '}') AS anon_40
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM report AS report_23
WHERE report_23.article_id = cut_14.id AND report_23.retracted_at IS NULL) AS found, count(article_16.id) AS article_count, count(DISTINCT article_16.outlet) AS outlet_count, min(article_16.sort_date) FILTER (WHERE article_16.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_16.published_edtf IS NOT NULL) THEN article_16.published_latest ELSE article_16.dateline_latest END) AS last_published
FROM article AS article_16
WHERE ((EXISTS
(SELECT 1
FROM report AS report_24
WHERE report_24.article_id = article_16.id AND report_24.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_25
WHERE report_25.article_id = article_16.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_16.sort_date > '-infinity'::date AND article_16.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_16.published_edtf IS NOT NULL) THEN article_16.published_latest ELSE article_16.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_41), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $54::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9ccfa985'::text, cut_15.k0, cut_15.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_15.n <= $55::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9ccfa985'::text, cut_15.k0, cut_15.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_15.n <= $56::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('9ccfa985'::text, cut_15.k0, cut_15.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"start":' || coalesce((cut_15.start)::text, 'null') || '}}'), ',') FILTER (WHERE cut_15.n <= $57::INTEGER), '') || ']}')) AS anon_39
FROM
(SELECT cut_15_rows.k0 AS k0, cut_15_rows.k1 AS k1, cut_15_rows.start AS start, row_number() OVER () AS n
FROM
(SELECT report_23.start AS k0, report_23.entity_id AS k1, report_23.start AS start
FROM report AS report_23
WHERE report_23.article_id = cut_14.id AND report_23.retracted_at IS NULL
ORDER BY report_23.start ASC, report_23.entity_id ASC

LIMIT $58::INTEGER) AS cut_15_rows) AS cut_15), 'null') || ',"entities":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_44.article_count)::text, 'null') || '}') AS anon_43
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM report AS report_26
WHERE report_26.article_id = cut_14.id AND report_26.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_27
WHERE report_27.article_id = report_26.article_id AND report_27.survivor_id = report_26.survivor_id AND report_27.retracted_at IS NULL AND (report_27.start, report_27.entity_id) < (report_26.start, report_26.entity_id)

LIMIT 1) IS NULL) AS found, count(article_17.id) AS article_count, count(DISTINCT article_17.outlet) AS outlet_count, min(article_17.sort_date) FILTER (WHERE article_17.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_17.published_edtf IS NOT NULL) THEN article_17.published_latest ELSE article_17.dateline_latest END) AS last_published
FROM article AS article_17
WHERE ((EXISTS
(SELECT 1
FROM report AS report_28
WHERE report_28.article_id = article_17.id AND report_28.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_29
WHERE report_29.article_id = article_17.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_17.sort_date > '-infinity'::date AND article_17.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_17.published_edtf IS NOT NULL) THEN article_17.published_latest ELSE article_17.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_44), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $59::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('b66107d8'::text, cut_16.k0, cut_16.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_16.n <= $60::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('b66107d8'::text, cut_16.k0, cut_16.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_16.n <= $61::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('b66107d8'::text, cut_16.k0, cut_16.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_2.id)::text, 'null') || '}') AS anon_45
FROM agreement AS agreement_2
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_2.id = entity_3.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_2.id)::text, 'null') || '}') AS anon_46
FROM agreement_action AS agreement_action_2
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_3.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_3.id)::text, 'null') || '}') AS anon_47
FROM country AS country_3
WHERE entity_3.kind = 'COUNTRY'::text AND country_3.id = entity_3.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_1.id)::text, 'null') || '}') AS anon_48
FROM meeting AS meeting_1
WHERE entity_3.kind = 'MEETING'::text AND meeting_1.id = entity_3.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_49
FROM office_holding AS office_holding_2
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_3.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_50
FROM official AS official_2
WHERE entity_3.kind = 'OFFICIAL'::text AND official_2.id = entity_3.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_3.id)::text, 'null') || '}') AS anon_51
FROM organization AS organization_3
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_3.id = entity_3.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_2.id)::text, 'null') || '}') AS anon_52
FROM relation_action AS relation_action_2
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_3.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_53
FROM statement AS statement_2
WHERE entity_3.kind = 'STATEMENT'::text AND statement_2.id = entity_3.id)) AS coalesce_1
FROM entity AS entity_3
WHERE entity_3.id = cut_16.key_id), 'null') || '}'), ',') FILTER (WHERE cut_16.n <= $62::INTEGER), '') || ']}')) AS anon_42
FROM
(SELECT cut_16_rows.k0 AS k0, cut_16_rows.k1 AS k1, cut_16_rows.key_id AS key_id, row_number() OVER () AS n
FROM
(SELECT report_26.start AS k0, report_26.survivor_id AS k1, report_26.survivor_id AS key_id
FROM report AS report_26
WHERE report_26.article_id = cut_14.id AND report_26.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_27
WHERE report_27.article_id = report_26.article_id AND report_27.survivor_id = report_26.survivor_id AND report_27.retracted_at IS NULL AND (report_27.start, report_27.entity_id) < (report_26.start, report_26.entity_id)

LIMIT 1) IS NULL
ORDER BY report_26.start ASC, report_26.survivor_id ASC

LIMIT $63::INTEGER) AS cut_16_rows) AS cut_16), 'null') || ',"claims":' || coalesce((SELECT (('{"coverage":' || coalesce((SELECT ('{"articleCount":' || coalesce((anon_56.article_count)::text, 'null') || '}') AS anon_55
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM claim AS claim_1
WHERE claim_1.id IN
(SELECT evidence_1.claim_id
FROM evidence AS evidence_1
WHERE evidence_1.article_id = cut_14.id) AND claim_1.retracted_at IS NULL) AS found, count(article_18.id) AS article_count, count(DISTINCT article_18.outlet) AS outlet_count, min(article_18.sort_date) FILTER (WHERE article_18.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_18.published_edtf IS NOT NULL) THEN article_18.published_latest ELSE article_18.dateline_latest END) AS last_published
FROM article AS article_18
WHERE ((EXISTS
(SELECT 1
FROM report AS report_30
WHERE report_30.article_id = article_18.id AND report_30.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_31
WHERE report_31.article_id = article_18.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_18.sort_date > '-infinity'::date AND article_18.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_18.published_edtf IS NOT NULL) THEN article_18.published_latest ELSE article_18.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_56), 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $64::INTEGER)::text, 'null') || ',"hasPreviousPage":' || coalesce(to_json(false)::text, 'null') || ',"startCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1d211e8f'::text, cut_17.k0, cut_17.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_17.n <= $65::INTEGER)) ->> 0)::text, 'null')) || (',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1d211e8f'::text, cut_17.k0, cut_17.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_17.n <= $66::INTEGER)) ->> -1)::text, 'null') || '},"edges":[' || coalesce(string_agg(('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('1d211e8f'::text, cut_17.k0, cut_17.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"node":{"property":' || coalesce(to_json(cut_17.property)::text, 'null') || '}}'), ',') FILTER (WHERE cut_17.n <= $67::INTEGER), '') || ']}')) AS anon_54
FROM
(SELECT cut_17_rows.k0 AS k0, cut_17_rows.k1 AS k1, cut_17_rows.property AS property, row_number() OVER () AS n
FROM
(SELECT claim_1.property AS k0, claim_1.id AS k1, claim_1.property AS property
FROM claim AS claim_1
WHERE claim_1.id IN
(SELECT evidence_1.claim_id
FROM evidence AS evidence_1
WHERE evidence_1.article_id = cut_14.id) AND claim_1.retracted_at IS NULL
ORDER BY claim_1.property ASC, claim_1.id ASC

LIMIT $68::INTEGER) AS cut_17_rows) AS cut_17), 'null')) || ('}}')), ',') FILTER (WHERE cut_14.n <= $69::INTEGER), '') || ']}')) AS anon_36
FROM
(SELECT cut_14_rows.k0 AS k0, cut_14_rows.k1 AS k1, cut_14_rows.id AS id, row_number() OVER () AS n
FROM
(SELECT article_14.sort_date AS k0, article_14.id AS k1, article_14.id AS id
FROM article AS article_14
ORDER BY article_14.sort_date DESC, article_14.id DESC

LIMIT $70::INTEGER) AS cut_14_rows) AS cut_14), 'null') || '}')), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $71::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $72::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $73::UUID)) AS actor_0

LIMIT ALL OFFSET 0) AS named
