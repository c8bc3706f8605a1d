SELECT JSON_OBJECT('countries' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM country AS country_1
WHERE country_1.live), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $1::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $2::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_2.n DESC) FILTER (WHERE anon_2.n <= $3::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('9fa5403d'::text, anon_2.k0, anon_2.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('places' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $4::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e7ef0e7c'::text, anon_5.k0, anon_5.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_5.n ASC) FILTER (WHERE anon_5.n <= $5::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e7ef0e7c'::text, anon_5.k0, anon_5.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_5.n DESC) FILTER (WHERE anon_5.n <= $6::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('e7ef0e7c'::text, anon_5.k0, anon_5.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('name' VALUE place_1.name RETURNING json) AS anon_6
FROM place AS place_1
WHERE place_1.id = anon_5.key_id) RETURNING json)
ORDER BY anon_5.n ASC) FILTER (WHERE anon_5.n <= $7::INTEGER), '[]'::json) RETURNING json) AS anon_4
FROM
(SELECT anon_7.key_id AS key_id, anon_7.k0 AS k0, anon_7.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT place_2.id AS key_id, place_2.name AS k0, place_2.id AS k1
FROM place AS place_2
WHERE place_2.country_id = country_2.id
ORDER BY place_2.name ASC, place_2.id ASC

LIMIT $8::INTEGER) AS anon_7) AS anon_5), 'offices' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $9::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85f8acdd'::text, anon_9.k0, anon_9.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_9.n ASC) FILTER (WHERE anon_9.n <= $10::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85f8acdd'::text, anon_9.k0, anon_9.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_9.n DESC) FILTER (WHERE anon_9.n <= $11::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('85f8acdd'::text, anon_9.k0, anon_9.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('holdings' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $12::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4e2a015e'::text, anon_12.k0, anon_12.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_12.n ASC) FILTER (WHERE anon_12.n <= $13::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4e2a015e'::text, anon_12.k0, anon_12.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_12.n DESC) FILTER (WHERE anon_12.n <= $14::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('4e2a015e'::text, anon_12.k0, anon_12.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('title' VALUE office_holding_1.title, 'reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = office_holding_1.id AND report_1.retracted_at IS NULL) RETURNING json) AS anon_14) RETURNING json) AS anon_13
FROM office_holding AS office_holding_1
WHERE office_holding_1.id = anon_12.key_id) RETURNING json)
ORDER BY anon_12.n ASC) FILTER (WHERE anon_12.n <= $15::INTEGER), '[]'::json) RETURNING json) AS anon_11
FROM
(SELECT anon_15.key_id AS key_id, anon_15.k0 AS k0, anon_15.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT office_holding_2.id AS key_id, coalesce(office_holding_2.first_observed_earliest, 'infinity'::date) AS k0, office_holding_2.id AS k1
FROM office_holding AS office_holding_2
WHERE office_holding_2.office_id = office_1.id AND office_holding_2.live
ORDER BY coalesce(office_holding_2.first_observed_earliest, 'infinity'::date) ASC, office_holding_2.id ASC

LIMIT $16::INTEGER) AS anon_15) AS anon_12) RETURNING json) AS anon_10
FROM office AS office_1
WHERE office_1.id = anon_9.key_id) RETURNING json)
ORDER BY anon_9.n ASC) FILTER (WHERE anon_9.n <= $17::INTEGER), '[]'::json) RETURNING json) AS anon_8
FROM
(SELECT anon_16.key_id AS key_id, anon_16.k0 AS k0, anon_16.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT office_2.id AS key_id, office_2.label AS k0, office_2.id AS k1
FROM office AS office_2
WHERE office_2.actor_id = country_2.id
ORDER BY office_2.label ASC, office_2.id ASC

LIMIT $18::INTEGER) AS anon_16) AS anon_9), 'agreementActions' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $19::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e003dfb1'::text, anon_18.k0, anon_18.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_18.n ASC) FILTER (WHERE anon_18.n <= $20::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e003dfb1'::text, anon_18.k0, anon_18.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_18.n DESC) FILTER (WHERE anon_18.n <= $21::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('e003dfb1'::text, anon_18.k0, anon_18.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('action' VALUE agreement_action_1.action RETURNING json) AS anon_19
FROM agreement_action AS agreement_action_1
WHERE agreement_action_1.id = anon_18.key_id) RETURNING json)
ORDER BY anon_18.n ASC) FILTER (WHERE anon_18.n <= $22::INTEGER), '[]'::json) RETURNING json) AS anon_17
FROM
(SELECT anon_20.key_id AS key_id, anon_20.k0 AS k0, anon_20.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_action_2.id AS key_id, agreement_action_2.sort_date AS k0, agreement_action_2.id AS k1
FROM agreement_action AS agreement_action_2
WHERE agreement_action_2.party_id = country_2.id AND agreement_action_2.live
ORDER BY agreement_action_2.sort_date DESC, agreement_action_2.id DESC

LIMIT $23::INTEGER) AS anon_20) AS anon_18), 'relation' VALUE
(SELECT JSON_OBJECT('actions' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $24::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4b7161ee'::text, anon_23.k0, anon_23.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_23.n ASC) FILTER (WHERE anon_23.n <= $25::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4b7161ee'::text, anon_23.k0, anon_23.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_23.n DESC) FILTER (WHERE anon_23.n <= $26::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('4b7161ee'::text, anon_23.k0, anon_23.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('action' VALUE relation_action_1.action, 'reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM report AS report_2 JOIN article AS article_2 ON article_2.id = report_2.article_id
WHERE report_2.survivor_id = relation_action_1.id AND report_2.retracted_at IS NULL) RETURNING json) AS anon_25) RETURNING json) AS anon_24
FROM relation_action AS relation_action_1
WHERE relation_action_1.id = anon_23.key_id) RETURNING json)
ORDER BY anon_23.n ASC) FILTER (WHERE anon_23.n <= $27::INTEGER), '[]'::json) RETURNING json) AS anon_22
FROM
(SELECT anon_26.key_id AS key_id, anon_26.k0 AS k0, anon_26.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT relation_action_2.id AS key_id, relation_action_2.sort_date AS k0, relation_action_2.id AS k1
FROM relation_action AS relation_action_2
WHERE relation_action_2.a_id = least(anon_27.a_id, anon_27.b_id) AND relation_action_2.b_id = greatest(anon_27.a_id, anon_27.b_id) AND relation_action_2.live
ORDER BY relation_action_2.sort_date DESC, relation_action_2.id DESC

LIMIT $28::INTEGER) AS anon_26) AS anon_23) RETURNING json) AS anon_21
FROM
(SELECT country_2.id AS a_id, coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $29::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $30::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $31::UUID)) AS b_id
WHERE country_2.id != coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $29::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $30::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $31::UUID))) AS anon_27) RETURNING json) AS anon_3
FROM country AS country_2
WHERE country_2.id = anon_2.key_id) RETURNING json)
ORDER BY anon_2.n ASC) FILTER (WHERE anon_2.n <= $32::INTEGER), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_28.key_id AS key_id, anon_28.k0 AS k0, anon_28.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT country_1.id AS key_id, country_1.code AS k0, country_1.id AS k1
FROM country AS country_1
WHERE country_1.live
ORDER BY country_1.code ASC, country_1.id ASC

LIMIT $33::INTEGER) AS anon_28) AS anon_2), 'organizations' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE false, 'hasPreviousPage' VALUE count(*) > $34::INTEGER, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, anon_30.k0, anon_30.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_30.n DESC) FILTER (WHERE anon_30.n <= $35::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, anon_30.k0, anon_30.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_30.n ASC) FILTER (WHERE anon_30.n <= $36::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('af566e5b'::text, anon_30.k0, anon_30.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('name' VALUE organization_2.name RETURNING json) AS anon_31
FROM organization AS organization_2
WHERE organization_2.id = anon_30.key_id) RETURNING json)
ORDER BY anon_30.n DESC) FILTER (WHERE anon_30.n <= $37::INTEGER), '[]'::json) RETURNING json) AS anon_29
FROM
(SELECT anon_32.key_id AS key_id, anon_32.k0 AS k0, anon_32.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT organization_3.id AS key_id, organization_3.name AS k0, organization_3.id AS k1
FROM organization AS organization_3
WHERE organization_3.live
ORDER BY organization_3.name DESC, organization_3.id DESC

LIMIT $38::INTEGER) AS anon_32) AS anon_30), 'officials' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $39::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, anon_34.k0, anon_34.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_34.n ASC) FILTER (WHERE anon_34.n <= $40::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, anon_34.k0, anon_34.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_34.n DESC) FILTER (WHERE anon_34.n <= $41::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('3233dc5e'::text, anon_34.k0, anon_34.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('name' VALUE official_1.display_name RETURNING json) AS anon_35
FROM official AS official_1
WHERE official_1.id = anon_34.key_id) RETURNING json)
ORDER BY anon_34.n ASC) FILTER (WHERE anon_34.n <= $42::INTEGER), '[]'::json) RETURNING json) AS anon_33
FROM
(SELECT anon_36.key_id AS key_id, anon_36.k0 AS k0, anon_36.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT official_2.id AS key_id, official_2.display_name AS k0, official_2.id AS k1
FROM official AS official_2
WHERE official_2.live
ORDER BY official_2.display_name ASC, official_2.id ASC

LIMIT $43::INTEGER) AS anon_36) AS anon_34), 'agreements' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $44::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85c88d4d'::text, anon_38.k0, anon_38.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_38.n ASC) FILTER (WHERE anon_38.n <= $45::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85c88d4d'::text, anon_38.k0, anon_38.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_38.n DESC) FILTER (WHERE anon_38.n <= $46::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('85c88d4d'::text, anon_38.k0, anon_38.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('title' VALUE agreement_1.title, 'reports' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM report AS report_3 JOIN article AS article_3 ON article_3.id = report_3.article_id
WHERE report_3.survivor_id = agreement_1.id AND report_3.retracted_at IS NULL) RETURNING json) AS anon_40) RETURNING json) AS anon_39
FROM agreement AS agreement_1
WHERE agreement_1.id = anon_38.key_id) RETURNING json)
ORDER BY anon_38.n ASC) FILTER (WHERE anon_38.n <= $47::INTEGER), '[]'::json) RETURNING json) AS anon_37
FROM
(SELECT anon_41.key_id AS key_id, anon_41.k0 AS k0, anon_41.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT agreement_2.id AS key_id, agreement_2.sort_date AS k0, agreement_2.id AS k1
FROM agreement AS agreement_2
WHERE agreement_2.live
ORDER BY agreement_2.sort_date DESC, agreement_2.id DESC

LIMIT $48::INTEGER) AS anon_41) AS anon_38), 'statements' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $49::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85be9958'::text, anon_43.k0, anon_43.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_43.n ASC) FILTER (WHERE anon_43.n <= $50::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('85be9958'::text, anon_43.k0, anon_43.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_43.n DESC) FILTER (WHERE anon_43.n <= $51::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('85be9958'::text, anon_43.k0, anon_43.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('act' VALUE statement_1.act RETURNING json) AS anon_44
FROM statement AS statement_1
WHERE statement_1.id = anon_43.key_id) RETURNING json)
ORDER BY anon_43.n ASC) FILTER (WHERE anon_43.n <= $52::INTEGER), '[]'::json) RETURNING json) AS anon_42
FROM
(SELECT anon_45.key_id AS key_id, anon_45.k0 AS k0, anon_45.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_2.id AS key_id, statement_2.sort_date AS k0, statement_2.id AS k1
FROM statement AS statement_2
WHERE statement_2.live
ORDER BY statement_2.sort_date DESC, statement_2.id DESC

LIMIT $53::INTEGER) AS anon_45) AS anon_43), 'articles' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $54::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4bc16541'::text, anon_47.k0, anon_47.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_47.n ASC) FILTER (WHERE anon_47.n <= $55::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('4bc16541'::text, anon_47.k0, anon_47.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_47.n DESC) FILTER (WHERE anon_47.n <= $56::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('4bc16541'::text, anon_47.k0, anon_47.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('reports' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $57::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9ccfa985'::text, anon_50.k0, anon_50.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_50.n ASC) FILTER (WHERE anon_50.n <= $58::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('9ccfa985'::text, anon_50.k0, anon_50.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_50.n DESC) FILTER (WHERE anon_50.n <= $59::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('9ccfa985'::text, anon_50.k0, anon_50.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('start' VALUE report_4.start RETURNING json) AS anon_51
FROM report AS report_4
WHERE report_4.entity_id = anon_50.key_entity_id AND report_4.article_id = anon_50.key_article_id) RETURNING json)
ORDER BY anon_50.n ASC) FILTER (WHERE anon_50.n <= $60::INTEGER), '[]'::json) RETURNING json) AS anon_49
FROM
(SELECT anon_52.key_entity_id AS key_entity_id, anon_52.key_article_id AS key_article_id, anon_52.k0 AS k0, anon_52.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT report_5.entity_id AS key_entity_id, report_5.article_id AS key_article_id, report_5.start AS k0, report_5.entity_id AS k1
FROM report AS report_5
WHERE report_5.article_id = article_4.id AND report_5.retracted_at IS NULL
ORDER BY report_5.start ASC, report_5.entity_id ASC

LIMIT $61::INTEGER) AS anon_52) AS anon_50), 'entities' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $62::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('b66107d8'::text, anon_54.k0, anon_54.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_54.n ASC) FILTER (WHERE anon_54.n <= $63::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('b66107d8'::text, anon_54.k0, anon_54.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_54.n DESC) FILTER (WHERE anon_54.n <= $64::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('b66107d8'::text, anon_54.k0, anon_54.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_3.id RETURNING json) AS anon_55
FROM agreement AS agreement_3
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_3.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_3.id RETURNING json) AS anon_56
FROM agreement_action AS agreement_action_3
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_4.id RETURNING json) AS anon_57
FROM country AS country_4
WHERE entity_2.kind = 'COUNTRY'::text AND country_4.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_1.id RETURNING json) AS anon_58
FROM meeting AS meeting_1
WHERE entity_2.kind = 'MEETING'::text AND meeting_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_3.id RETURNING json) AS anon_59
FROM office_holding AS office_holding_3
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_3.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_3.id RETURNING json) AS anon_60
FROM official AS official_3
WHERE entity_2.kind = 'OFFICIAL'::text AND official_3.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_4.id RETURNING json) AS anon_61
FROM organization AS organization_4
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_4.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_3.id RETURNING json) AS anon_62
FROM relation_action AS relation_action_3
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_3.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_3.id RETURNING json) AS anon_63
FROM statement AS statement_3
WHERE entity_2.kind = 'STATEMENT'::text AND statement_3.id = entity_2.id)) AS coalesce_1
FROM entity AS entity_2
WHERE entity_2.id = anon_54.key_id) RETURNING json)
ORDER BY anon_54.n ASC) FILTER (WHERE anon_54.n <= $65::INTEGER), '[]'::json) RETURNING json) AS anon_53
FROM
(SELECT anon_64.key_id AS key_id, anon_64.k0 AS k0, anon_64.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT report_6.survivor_id AS key_id, report_6.start AS k0, report_6.survivor_id AS k1
FROM report AS report_6
WHERE report_6.article_id = article_4.id AND report_6.retracted_at IS NULL AND
(SELECT 1
FROM report AS report_7
WHERE report_7.article_id = report_6.article_id AND report_7.survivor_id = report_6.survivor_id AND report_7.retracted_at IS NULL AND (report_7.start, report_7.entity_id) < (report_6.start, report_6.entity_id)

LIMIT 1) IS NULL
ORDER BY report_6.start ASC, report_6.survivor_id ASC

LIMIT $66::INTEGER) AS anon_64) AS anon_54), 'claims' VALUE
(SELECT JSON_OBJECT('pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $67::INTEGER, 'hasPreviousPage' VALUE false, 'startCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1d211e8f'::text, anon_66.k0, anon_66.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_66.n ASC) FILTER (WHERE anon_66.n <= $68::INTEGER)) -> 0, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('1d211e8f'::text, anon_66.k0, anon_66.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)
ORDER BY anon_66.n DESC) FILTER (WHERE anon_66.n <= $69::INTEGER)) -> 0 RETURNING json), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('1d211e8f'::text, anon_66.k0, anon_66.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'node' VALUE
(SELECT JSON_OBJECT('property' VALUE claim_1.property RETURNING json) AS anon_67
FROM claim AS claim_1
WHERE claim_1.id = anon_66.key_id) RETURNING json)
ORDER BY anon_66.n ASC) FILTER (WHERE anon_66.n <= $70::INTEGER), '[]'::json) RETURNING json) AS anon_65
FROM
(SELECT anon_68.key_id AS key_id, anon_68.k0 AS k0, anon_68.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT claim_2.id AS key_id, claim_2.property AS k0, claim_2.id AS k1
FROM claim AS claim_2
WHERE claim_2.id IN
(SELECT evidence_1.claim_id
FROM evidence AS evidence_1
WHERE evidence_1.article_id = article_4.id) AND claim_2.retracted_at IS NULL
ORDER BY claim_2.property ASC, claim_2.id ASC

LIMIT $71::INTEGER) AS anon_68) AS anon_66) RETURNING json) AS anon_48
FROM article AS article_4
WHERE article_4.id = anon_47.key_id) RETURNING json)
ORDER BY anon_47.n ASC) FILTER (WHERE anon_47.n <= $72::INTEGER), '[]'::json) RETURNING json) AS anon_46
FROM
(SELECT anon_69.key_id AS key_id, anon_69.k0 AS k0, anon_69.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT article_5.id AS key_id, article_5.sort_date AS k0, article_5.id AS k1
FROM article AS article_5
ORDER BY article_5.sort_date DESC, article_5.id DESC

LIMIT $73::INTEGER) AS anon_69) AS anon_47) RETURNING json) AS data, array_remove(ARRAY[CASE WHEN (coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $29::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $30::VARCHAR AND organization_1.live),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $31::UUID)) IS NULL) THEN 0 ELSE NULL END], NULL) AS missing
