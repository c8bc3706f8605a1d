SELECT JSON_OBJECT('words' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM
(SELECT anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
FROM
(SELECT anon_4.kind AS kind, anon_4.id AS id, anon_4.text AS text, anon_4.score AS score
FROM
(SELECT DISTINCT ON (anon_5.id) anon_5.kind AS kind, anon_5.id AS id, anon_5.text AS text, anon_5.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_1.id AS id, anon_6.text AS text, name_score(found_by(anon_6.text) @@
(SELECT sought($1::VARCHAR) AS sought_1), fold(anon_6.text),
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM country AS country_1 JOIN LATERAL unnest((ARRAY[country_1.code, country_1.alpha3, country_1.name, country_1.official_name] || country_1.names) || country_1.demonyms) AS anon_6(text) ON true
WHERE country_1.live AND anon_6.text IS NOT NULL AND ((country_1.spellings_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (country_1.spellings_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_1.id AS id, anon_7.text AS text, name_score(found_by(anon_7.text) @@
(SELECT sought($1::VARCHAR) AS sought_1), fold(anon_7.text),
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM organization AS organization_1 JOIN LATERAL unnest(ARRAY[organization_1.acronym, organization_1.name] || organization_1.names) AS anon_7(text) ON true
WHERE organization_1.live AND anon_7.text IS NOT NULL AND ((organization_1.spellings_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (organization_1.spellings_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_1.id AS id, office_holding_1.title AS text, name_score(office_holding_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), office_holding_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM office_holding AS office_holding_1
WHERE office_holding_1.live AND ((office_holding_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (office_holding_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_1.id AS id, meeting_1.name AS text, name_score(meeting_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1), meeting_1.name_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM meeting AS meeting_1
WHERE meeting_1.live AND ((meeting_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (meeting_1.name_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_1.id AS id, agreement_1.title AS text, name_score(agreement_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), agreement_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_1
WHERE agreement_1.live AND ((agreement_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (agreement_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_2.id AS id, agreement_2.designation AS text, name_score(agreement_2.designation_words @@
(SELECT sought($1::VARCHAR) AS sought_1), agreement_2.designation_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_2
WHERE agreement_2.live AND ((agreement_2.designation_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (agreement_2.designation_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_1.id AS id, official_name_1.name AS text, name_score(official_name_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1), official_name_1.name_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM official_name AS official_name_1 JOIN official AS official_1 ON official_1.id = official_name_1.official_id
WHERE official_1.live AND ((official_name_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (official_name_1.name_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT entity_1.kind AS kind, entity_1.id AS id, report_1.sentence AS text, passage_score(report_1.sentence_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id
WHERE report_1.retracted_at IS NULL AND entity_1.live AND entity_1.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_1.sentence_words @@
(SELECT sought($1::VARCHAR) AS sought_1))) AS anon_5
ORDER BY anon_5.id, anon_5.score DESC, anon_5.text) AS anon_4 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_1.id AS id, statement_1.text AS text, passage_score(statement_1.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM statement AS statement_1
WHERE statement_1.live AND (statement_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1))) AS anon_3) AS anon_2), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('cursor' VALUE translate(encode(convert_to(CAST(json_build_array('bdabb5cd'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text), 'score' VALUE cut_1.score, 'snippet' VALUE snippet_of(cut_1.text, cut_1.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('id' VALUE 'Agreement:'::text || agreement_3.id RETURNING json) AS anon_8
FROM agreement AS agreement_3
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_3.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'AgreementAction:'::text || agreement_action_1.id RETURNING json) AS anon_9
FROM agreement_action AS agreement_action_1
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Country:'::text || country_2.id RETURNING json) AS anon_10
FROM country AS country_2
WHERE entity_2.kind = 'COUNTRY'::text AND country_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Meeting:'::text || meeting_2.id RETURNING json) AS anon_11
FROM meeting AS meeting_2
WHERE entity_2.kind = 'MEETING'::text AND meeting_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'OfficeHolding:'::text || office_holding_2.id RETURNING json) AS anon_12
FROM office_holding AS office_holding_2
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Official:'::text || official_2.id RETURNING json) AS anon_13
FROM official AS official_2
WHERE entity_2.kind = 'OFFICIAL'::text AND official_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Organization:'::text || organization_2.id RETURNING json) AS anon_14
FROM organization AS organization_2
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_2.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'RelationAction:'::text || relation_action_1.id RETURNING json) AS anon_15
FROM relation_action AS relation_action_1
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_2.id RETURNING json) AS anon_16
FROM statement AS statement_2
WHERE entity_2.kind = 'STATEMENT'::text AND statement_2.id = entity_2.id)) AS coalesce_1
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id) RETURNING json)), '[]'::json), 'groups' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('cursor' VALUE anon_17.cursor, 'key' VALUE JSON_OBJECT('kind' VALUE anon_17."by_KIND" RETURNING json), 'count' VALUE anon_17.count_, 'distinct' VALUE anon_17."distinct_KIND" RETURNING json)
ORDER BY anon_17.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_18."by_KIND" AS "by_KIND", anon_18.count_ AS count_, anon_18."distinct_KIND" AS "distinct_KIND", anon_18.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_19."by_KIND" AS "by_KIND", anon_19.count_ AS count_, anon_19."distinct_KIND" AS "distinct_KIND", translate(encode(convert_to(CAST(json_build_array('db99b139'::text, coalesce(anon_19.count_, 0), anon_19."by_KIND" IS NULL, coalesce(anon_19."by_KIND", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_20."by_KIND" AS "by_KIND", count(*) AS count_, count(DISTINCT anon_20."by_KIND") AS "distinct_KIND"
FROM
(SELECT anon_2.id AS item_id,
(SELECT entity_3.kind
FROM entity AS entity_3
WHERE entity_3.id = anon_2.id) AS "by_KIND"
FROM
(SELECT anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
FROM
(SELECT anon_4.kind AS kind, anon_4.id AS id, anon_4.text AS text, anon_4.score AS score
FROM
(SELECT DISTINCT ON (anon_5.id) anon_5.kind AS kind, anon_5.id AS id, anon_5.text AS text, anon_5.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_1.id AS id, anon_6.text AS text, name_score(found_by(anon_6.text) @@
(SELECT sought($1::VARCHAR) AS sought_1), fold(anon_6.text),
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM country AS country_1 JOIN LATERAL unnest((ARRAY[country_1.code, country_1.alpha3, country_1.name, country_1.official_name] || country_1.names) || country_1.demonyms) AS anon_6(text) ON true
WHERE country_1.live AND anon_6.text IS NOT NULL AND ((country_1.spellings_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (country_1.spellings_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_1.id AS id, anon_7.text AS text, name_score(found_by(anon_7.text) @@
(SELECT sought($1::VARCHAR) AS sought_1), fold(anon_7.text),
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM organization AS organization_1 JOIN LATERAL unnest(ARRAY[organization_1.acronym, organization_1.name] || organization_1.names) AS anon_7(text) ON true
WHERE organization_1.live AND anon_7.text IS NOT NULL AND ((organization_1.spellings_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (organization_1.spellings_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_1.id AS id, office_holding_1.title AS text, name_score(office_holding_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), office_holding_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM office_holding AS office_holding_1
WHERE office_holding_1.live AND ((office_holding_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (office_holding_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_1.id AS id, meeting_1.name AS text, name_score(meeting_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1), meeting_1.name_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM meeting AS meeting_1
WHERE meeting_1.live AND ((meeting_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (meeting_1.name_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_1.id AS id, agreement_1.title AS text, name_score(agreement_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), agreement_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_1
WHERE agreement_1.live AND ((agreement_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (agreement_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_2.id AS id, agreement_2.designation AS text, name_score(agreement_2.designation_words @@
(SELECT sought($1::VARCHAR) AS sought_1), agreement_2.designation_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_2
WHERE agreement_2.live AND ((agreement_2.designation_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (agreement_2.designation_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_1.id AS id, official_name_1.name AS text, name_score(official_name_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1), official_name_1.name_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM official_name AS official_name_1 JOIN official AS official_1 ON official_1.id = official_name_1.official_id
WHERE official_1.live AND ((official_name_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (official_name_1.name_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT entity_1.kind AS kind, entity_1.id AS id, report_1.sentence AS text, passage_score(report_1.sentence_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id
WHERE report_1.retracted_at IS NULL AND entity_1.live AND entity_1.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_1.sentence_words @@
(SELECT sought($1::VARCHAR) AS sought_1))) AS anon_5
ORDER BY anon_5.id, anon_5.score DESC, anon_5.text) AS anon_4 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_1.id AS id, statement_1.text AS text, passage_score(statement_1.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM statement AS statement_1
WHERE statement_1.live AND (statement_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1))) AS anon_3) AS anon_2) AS anon_20 GROUP BY anon_20."by_KIND") AS anon_19
ORDER BY coalesce(anon_19.count_, 0) DESC, anon_19."by_KIND" IS NULL, coalesce(anon_19."by_KIND", '')

LIMIT $2::INTEGER) AS anon_18) AS anon_17) RETURNING json) AS anon_1
FROM
(SELECT anon_2.score AS k0, anon_2.id AS k1, anon_2.score AS score, anon_2.text AS text, anon_2.given AS given, anon_2.id AS id
FROM
(SELECT anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
FROM
(SELECT anon_4.kind AS kind, anon_4.id AS id, anon_4.text AS text, anon_4.score AS score
FROM
(SELECT DISTINCT ON (anon_5.id) anon_5.kind AS kind, anon_5.id AS id, anon_5.text AS text, anon_5.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_1.id AS id, anon_6.text AS text, name_score(found_by(anon_6.text) @@
(SELECT sought($1::VARCHAR) AS sought_1), fold(anon_6.text),
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM country AS country_1 JOIN LATERAL unnest((ARRAY[country_1.code, country_1.alpha3, country_1.name, country_1.official_name] || country_1.names) || country_1.demonyms) AS anon_6(text) ON true
WHERE country_1.live AND anon_6.text IS NOT NULL AND ((country_1.spellings_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (country_1.spellings_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_1.id AS id, anon_7.text AS text, name_score(found_by(anon_7.text) @@
(SELECT sought($1::VARCHAR) AS sought_1), fold(anon_7.text),
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM organization AS organization_1 JOIN LATERAL unnest(ARRAY[organization_1.acronym, organization_1.name] || organization_1.names) AS anon_7(text) ON true
WHERE organization_1.live AND anon_7.text IS NOT NULL AND ((organization_1.spellings_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (organization_1.spellings_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_1.id AS id, office_holding_1.title AS text, name_score(office_holding_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), office_holding_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM office_holding AS office_holding_1
WHERE office_holding_1.live AND ((office_holding_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (office_holding_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_1.id AS id, meeting_1.name AS text, name_score(meeting_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1), meeting_1.name_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM meeting AS meeting_1
WHERE meeting_1.live AND ((meeting_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (meeting_1.name_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_1.id AS id, agreement_1.title AS text, name_score(agreement_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), agreement_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_1
WHERE agreement_1.live AND ((agreement_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (agreement_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_2.id AS id, agreement_2.designation AS text, name_score(agreement_2.designation_words @@
(SELECT sought($1::VARCHAR) AS sought_1), agreement_2.designation_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_2
WHERE agreement_2.live AND ((agreement_2.designation_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (agreement_2.designation_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_1.id AS id, official_name_1.name AS text, name_score(official_name_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1), official_name_1.name_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM official_name AS official_name_1 JOIN official AS official_1 ON official_1.id = official_name_1.official_id
WHERE official_1.live AND ((official_name_1.name_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (official_name_1.name_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) UNION ALL SELECT entity_1.kind AS kind, entity_1.id AS id, report_1.sentence AS text, passage_score(report_1.sentence_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM report AS report_1 JOIN entity AS entity_1 ON entity_1.id = report_1.survivor_id
WHERE report_1.retracted_at IS NULL AND entity_1.live AND entity_1.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_1.sentence_words @@
(SELECT sought($1::VARCHAR) AS sought_1))) AS anon_5
ORDER BY anon_5.id, anon_5.score DESC, anon_5.text) AS anon_4 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_1.id AS id, statement_1.text AS text, passage_score(statement_1.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM statement AS statement_1
WHERE statement_1.live AND (statement_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1))) AS anon_3) AS anon_2
ORDER BY anon_2.score DESC, anon_2.id DESC

LIMIT $3::INTEGER) AS cut_1), 'phrase' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_2
FROM
(SELECT anon_23.id AS id, anon_23.text AS text, anon_23.score AS score, $4::VARCHAR AS given
FROM
(SELECT anon_24.kind AS kind, anon_24.id AS id, anon_24.text AS text, anon_24.score AS score
FROM
(SELECT DISTINCT ON (anon_25.id) anon_25.kind AS kind, anon_25.id AS id, anon_25.text AS text, anon_25.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_3.id AS id, anon_26.text AS text, name_score(found_by(anon_26.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_26.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM country AS country_3 JOIN LATERAL unnest((ARRAY[country_3.code, country_3.alpha3, country_3.name, country_3.official_name] || country_3.names) || country_3.demonyms) AS anon_26(text) ON true
WHERE country_3.live AND anon_26.text IS NOT NULL AND ((country_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (country_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_27.text AS text, name_score(found_by(anon_27.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_27.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_27(text) ON true
WHERE organization_3.live AND anon_27.text IS NOT NULL AND ((organization_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (organization_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_3.id AS id, office_holding_3.title AS text, name_score(office_holding_3.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2), office_holding_3.title_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM office_holding AS office_holding_3
WHERE office_holding_3.live AND ((office_holding_3.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (office_holding_3.title_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_3.id AS id, meeting_3.name AS text, name_score(meeting_3.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2), meeting_3.name_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM meeting AS meeting_3
WHERE meeting_3.live AND ((meeting_3.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (meeting_3.name_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_4.id AS id, agreement_4.title AS text, name_score(agreement_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2), agreement_4.title_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_4
WHERE agreement_4.live AND ((agreement_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (agreement_4.title_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_5.id AS id, agreement_5.designation AS text, name_score(agreement_5.designation_words @@
(SELECT sought($4::VARCHAR) AS sought_2), agreement_5.designation_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_5
WHERE agreement_5.live AND ((agreement_5.designation_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (agreement_5.designation_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_3.id AS id, official_name_2.name AS text, name_score(official_name_2.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2), official_name_2.name_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM official_name AS official_name_2 JOIN official AS official_3 ON official_3.id = official_name_2.official_id
WHERE official_3.live AND ((official_name_2.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (official_name_2.name_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_4.kind AS kind, entity_4.id AS id, report_2.sentence AS text, passage_score(report_2.sentence_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM report AS report_2 JOIN entity AS entity_4 ON entity_4.id = report_2.survivor_id
WHERE report_2.retracted_at IS NULL AND entity_4.live AND entity_4.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_2.sentence_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_25
ORDER BY anon_25.id, anon_25.score DESC, anon_25.text) AS anon_24 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE statement_3.live AND (statement_3.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_23) AS anon_22), 'nodes' VALUE coalesce(json_agg((SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text RETURNING json) AS anon_28
FROM agreement AS agreement_6
WHERE entity_5.kind = 'AGREEMENT'::text AND agreement_6.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text RETURNING json) AS anon_29
FROM agreement_action AS agreement_action_2
WHERE entity_5.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_30
FROM country AS country_4
WHERE entity_5.kind = 'COUNTRY'::text AND country_4.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text RETURNING json) AS anon_31
FROM meeting AS meeting_4
WHERE entity_5.kind = 'MEETING'::text AND meeting_4.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text RETURNING json) AS anon_32
FROM office_holding AS office_holding_4
WHERE entity_5.kind = 'OFFICE_HOLDING'::text AND office_holding_4.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_33
FROM official AS official_4
WHERE entity_5.kind = 'OFFICIAL'::text AND official_4.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_34
FROM organization AS organization_4
WHERE entity_5.kind = 'ORGANIZATION'::text AND organization_4.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text RETURNING json) AS anon_35
FROM relation_action AS relation_action_2
WHERE entity_5.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_5.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text RETURNING json) AS anon_36
FROM statement AS statement_4
WHERE entity_5.kind = 'STATEMENT'::text AND statement_4.id = entity_5.id)) AS coalesce_3
FROM entity AS entity_5
WHERE entity_5.id = cut_2.id)), '[]'::json) RETURNING json) AS anon_21
FROM
(SELECT anon_22.id AS id
FROM
(SELECT anon_23.id AS id, anon_23.text AS text, anon_23.score AS score, $4::VARCHAR AS given
FROM
(SELECT anon_24.kind AS kind, anon_24.id AS id, anon_24.text AS text, anon_24.score AS score
FROM
(SELECT DISTINCT ON (anon_25.id) anon_25.kind AS kind, anon_25.id AS id, anon_25.text AS text, anon_25.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_3.id AS id, anon_26.text AS text, name_score(found_by(anon_26.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_26.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM country AS country_3 JOIN LATERAL unnest((ARRAY[country_3.code, country_3.alpha3, country_3.name, country_3.official_name] || country_3.names) || country_3.demonyms) AS anon_26(text) ON true
WHERE country_3.live AND anon_26.text IS NOT NULL AND ((country_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (country_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_27.text AS text, name_score(found_by(anon_27.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_27.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_27(text) ON true
WHERE organization_3.live AND anon_27.text IS NOT NULL AND ((organization_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (organization_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_3.id AS id, office_holding_3.title AS text, name_score(office_holding_3.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2), office_holding_3.title_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM office_holding AS office_holding_3
WHERE office_holding_3.live AND ((office_holding_3.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (office_holding_3.title_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_3.id AS id, meeting_3.name AS text, name_score(meeting_3.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2), meeting_3.name_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM meeting AS meeting_3
WHERE meeting_3.live AND ((meeting_3.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (meeting_3.name_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_4.id AS id, agreement_4.title AS text, name_score(agreement_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2), agreement_4.title_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_4
WHERE agreement_4.live AND ((agreement_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (agreement_4.title_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_5.id AS id, agreement_5.designation AS text, name_score(agreement_5.designation_words @@
(SELECT sought($4::VARCHAR) AS sought_2), agreement_5.designation_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_5
WHERE agreement_5.live AND ((agreement_5.designation_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (agreement_5.designation_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_3.id AS id, official_name_2.name AS text, name_score(official_name_2.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2), official_name_2.name_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM official_name AS official_name_2 JOIN official AS official_3 ON official_3.id = official_name_2.official_id
WHERE official_3.live AND ((official_name_2.name_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (official_name_2.name_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_4.kind AS kind, entity_4.id AS id, report_2.sentence AS text, passage_score(report_2.sentence_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM report AS report_2 JOIN entity AS entity_4 ON entity_4.id = report_2.survivor_id
WHERE report_2.retracted_at IS NULL AND entity_4.live AND entity_4.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_2.sentence_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_25
ORDER BY anon_25.id, anon_25.score DESC, anon_25.text) AS anon_24 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE statement_3.live AND (statement_3.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_23) AS anon_22
ORDER BY anon_22.score DESC, anon_22.id DESC

LIMIT $5::INTEGER) AS cut_2), 'reversed' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_3
FROM
(SELECT anon_39.id AS id, anon_39.text AS text, anon_39.score AS score, $6::VARCHAR AS given
FROM
(SELECT anon_40.kind AS kind, anon_40.id AS id, anon_40.text AS text, anon_40.score AS score
FROM
(SELECT DISTINCT ON (anon_41.id) anon_41.kind AS kind, anon_41.id AS id, anon_41.text AS text, anon_41.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_5.id AS id, anon_42.text AS text, name_score(found_by(anon_42.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_42.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM country AS country_5 JOIN LATERAL unnest((ARRAY[country_5.code, country_5.alpha3, country_5.name, country_5.official_name] || country_5.names) || country_5.demonyms) AS anon_42(text) ON true
WHERE country_5.live AND anon_42.text IS NOT NULL AND ((country_5.spellings_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (country_5.spellings_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_5.id AS id, anon_43.text AS text, name_score(found_by(anon_43.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_43.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM organization AS organization_5 JOIN LATERAL unnest(ARRAY[organization_5.acronym, organization_5.name] || organization_5.names) AS anon_43(text) ON true
WHERE organization_5.live AND anon_43.text IS NOT NULL AND ((organization_5.spellings_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (organization_5.spellings_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_5.id AS id, office_holding_5.title AS text, name_score(office_holding_5.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3), office_holding_5.title_folded,
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM office_holding AS office_holding_5
WHERE office_holding_5.live AND ((office_holding_5.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (office_holding_5.title_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_5.id AS id, meeting_5.name AS text, name_score(meeting_5.name_words @@
(SELECT sought($6::VARCHAR) AS sought_3), meeting_5.name_folded,
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM meeting AS meeting_5
WHERE meeting_5.live AND ((meeting_5.name_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (meeting_5.name_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_7.id AS id, agreement_7.title AS text, name_score(agreement_7.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3), agreement_7.title_folded,
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM agreement AS agreement_7
WHERE agreement_7.live AND ((agreement_7.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (agreement_7.title_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_8.id AS id, agreement_8.designation AS text, name_score(agreement_8.designation_words @@
(SELECT sought($6::VARCHAR) AS sought_3), agreement_8.designation_folded,
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM agreement AS agreement_8
WHERE agreement_8.live AND ((agreement_8.designation_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (agreement_8.designation_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_5.id AS id, official_name_3.name AS text, name_score(official_name_3.name_words @@
(SELECT sought($6::VARCHAR) AS sought_3), official_name_3.name_folded,
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM official_name AS official_name_3 JOIN official AS official_5 ON official_5.id = official_name_3.official_id
WHERE official_5.live AND ((official_name_3.name_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (official_name_3.name_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT entity_6.kind AS kind, entity_6.id AS id, report_3.sentence AS text, passage_score(report_3.sentence_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM report AS report_3 JOIN entity AS entity_6 ON entity_6.id = report_3.survivor_id
WHERE report_3.retracted_at IS NULL AND entity_6.live AND entity_6.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_3.sentence_words @@
(SELECT sought($6::VARCHAR) AS sought_3))) AS anon_41
ORDER BY anon_41.id, anon_41.score DESC, anon_41.text) AS anon_40 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE statement_5.live AND (statement_5.text_words @@
(SELECT sought($6::VARCHAR) AS sought_3))) AS anon_39) AS anon_38) RETURNING json) AS anon_37), 'either' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('snippet' VALUE snippet_of(cut_4.text, cut_4.given) RETURNING json)), '[]'::json) RETURNING json) AS anon_44
FROM
(SELECT anon_45.text AS text, anon_45.given AS given
FROM
(SELECT anon_46.id AS id, anon_46.text AS text, anon_46.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_47.kind AS kind, anon_47.id AS id, anon_47.text AS text, anon_47.score AS score
FROM
(SELECT DISTINCT ON (anon_48.id) anon_48.kind AS kind, anon_48.id AS id, anon_48.text AS text, anon_48.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_6.id AS id, anon_49.text AS text, name_score(found_by(anon_49.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_49.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM country AS country_6 JOIN LATERAL unnest((ARRAY[country_6.code, country_6.alpha3, country_6.name, country_6.official_name] || country_6.names) || country_6.demonyms) AS anon_49(text) ON true
WHERE country_6.live AND anon_49.text IS NOT NULL AND ((country_6.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (country_6.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_6.id AS id, anon_50.text AS text, name_score(found_by(anon_50.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_50.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_6 JOIN LATERAL unnest(ARRAY[organization_6.acronym, organization_6.name] || organization_6.names) AS anon_50(text) ON true
WHERE organization_6.live AND anon_50.text IS NOT NULL AND ((organization_6.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (organization_6.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_6.id AS id, office_holding_6.title AS text, name_score(office_holding_6.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), office_holding_6.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM office_holding AS office_holding_6
WHERE office_holding_6.live AND ((office_holding_6.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (office_holding_6.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_6.id AS id, meeting_6.name AS text, name_score(meeting_6.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), meeting_6.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM meeting AS meeting_6
WHERE meeting_6.live AND ((meeting_6.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (meeting_6.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_9.id AS id, agreement_9.title AS text, name_score(agreement_9.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), agreement_9.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_9
WHERE agreement_9.live AND ((agreement_9.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (agreement_9.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_10.id AS id, agreement_10.designation AS text, name_score(agreement_10.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_4), agreement_10.designation_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_10
WHERE agreement_10.live AND ((agreement_10.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (agreement_10.designation_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_6.id AS id, official_name_4.name AS text, name_score(official_name_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), official_name_4.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_4 JOIN official AS official_6 ON official_6.id = official_name_4.official_id
WHERE official_6.live AND ((official_name_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (official_name_4.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_7.kind AS kind, entity_7.id AS id, report_4.sentence AS text, passage_score(report_4.sentence_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM report AS report_4 JOIN entity AS entity_7 ON entity_7.id = report_4.survivor_id
WHERE report_4.retracted_at IS NULL AND entity_7.live AND entity_7.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_4.sentence_words @@
(SELECT sought($7::VARCHAR) AS sought_4))) AS anon_48
ORDER BY anon_48.id, anon_48.score DESC, anon_48.text) AS anon_47 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_6.id AS id, statement_6.text AS text, passage_score(statement_6.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_6
WHERE statement_6.live AND (statement_6.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4))) AS anon_46) AS anon_45
WHERE (EXISTS
(SELECT 1
FROM entity AS entity_8
WHERE entity_8.id = anon_45.id AND entity_8.kind = $8::VARCHAR)) AND anon_45.score > $9::FLOAT AND anon_45.score < $10::FLOAT
ORDER BY anon_45.score DESC, anon_45.id DESC

LIMIT $11::INTEGER) AS cut_4), 'sorted' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'id' VALUE 'Agreement:'::text || agreement_13.id, 'recordedAt' VALUE
(SELECT entity_12.recorded_at
FROM entity AS entity_12
WHERE entity_12.id = agreement_13.id) RETURNING json) AS anon_52
FROM agreement AS agreement_13
WHERE entity_11.kind = 'AGREEMENT'::text AND agreement_13.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'id' VALUE 'AgreementAction:'::text || agreement_action_3.id, 'recordedAt' VALUE
(SELECT entity_13.recorded_at
FROM entity AS entity_13
WHERE entity_13.id = agreement_action_3.id) RETURNING json) AS anon_53
FROM agreement_action AS agreement_action_3
WHERE entity_11.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'id' VALUE 'Country:'::text || country_8.id, 'recordedAt' VALUE
(SELECT entity_14.recorded_at
FROM entity AS entity_14
WHERE entity_14.id = country_8.id) RETURNING json) AS anon_54
FROM country AS country_8
WHERE entity_11.kind = 'COUNTRY'::text AND country_8.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'id' VALUE 'Meeting:'::text || meeting_8.id, 'recordedAt' VALUE
(SELECT entity_15.recorded_at
FROM entity AS entity_15
WHERE entity_15.id = meeting_8.id) RETURNING json) AS anon_55
FROM meeting AS meeting_8
WHERE entity_11.kind = 'MEETING'::text AND meeting_8.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'id' VALUE 'OfficeHolding:'::text || office_holding_8.id, 'recordedAt' VALUE
(SELECT entity_16.recorded_at
FROM entity AS entity_16
WHERE entity_16.id = office_holding_8.id) RETURNING json) AS anon_56
FROM office_holding AS office_holding_8
WHERE entity_11.kind = 'OFFICE_HOLDING'::text AND office_holding_8.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'id' VALUE 'Official:'::text || official_8.id, 'recordedAt' VALUE
(SELECT entity_17.recorded_at
FROM entity AS entity_17
WHERE entity_17.id = official_8.id) RETURNING json) AS anon_57
FROM official AS official_8
WHERE entity_11.kind = 'OFFICIAL'::text AND official_8.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'id' VALUE 'Organization:'::text || organization_8.id, 'recordedAt' VALUE
(SELECT entity_18.recorded_at
FROM entity AS entity_18
WHERE entity_18.id = organization_8.id) RETURNING json) AS anon_58
FROM organization AS organization_8
WHERE entity_11.kind = 'ORGANIZATION'::text AND organization_8.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'id' VALUE 'RelationAction:'::text || relation_action_3.id, 'recordedAt' VALUE
(SELECT entity_19.recorded_at
FROM entity AS entity_19
WHERE entity_19.id = relation_action_3.id) RETURNING json) AS anon_59
FROM relation_action AS relation_action_3
WHERE entity_11.kind = 'RELATION_ACTION'::text AND relation_action_3.id = entity_11.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'id' VALUE 'Statement:'::text || statement_8.id, 'recordedAt' VALUE
(SELECT entity_20.recorded_at
FROM entity AS entity_20
WHERE entity_20.id = statement_8.id) RETURNING json) AS anon_60
FROM statement AS statement_8
WHERE entity_11.kind = 'STATEMENT'::text AND statement_8.id = entity_11.id)) AS coalesce_4
FROM entity AS entity_11
WHERE entity_11.id = cut_5.id)) FILTER (WHERE cut_5.n <= $12::INTEGER), '[]'::json), 'pageInfo' VALUE JSON_OBJECT('hasNextPage' VALUE count(*) > $13::INTEGER, 'endCursor' VALUE array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('fabc8c14'::text, cut_5.k0, cut_5.k1, cut_5.k2, cut_5.k3, cut_5.k4) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_5.n <= $14::INTEGER)) -> -1 RETURNING json) RETURNING json) AS anon_51
FROM
(SELECT cut_5_rows.id AS id, cut_5_rows.k0 AS k0, cut_5_rows.k1 AS k1, cut_5_rows.k2 AS k2, cut_5_rows.k3 AS k3, cut_5_rows.k4 AS k4, row_number() OVER () AS n
FROM
(SELECT anon_61.id AS id,
(SELECT entity_10.kind
FROM entity AS entity_10
WHERE entity_10.id = anon_61.id) IS NULL AS k0, coalesce((SELECT entity_10.kind
FROM entity AS entity_10
WHERE entity_10.id = anon_61.id), '') AS k1, anon_61.score AS k2, anon_61.score AS k3, anon_61.id AS k4
FROM
(SELECT anon_62.id AS id, anon_62.text AS text, anon_62.score AS score, $15::VARCHAR AS given
FROM
(SELECT anon_63.kind AS kind, anon_63.id AS id, anon_63.text AS text, anon_63.score AS score
FROM
(SELECT DISTINCT ON (anon_64.id) anon_64.kind AS kind, anon_64.id AS id, anon_64.text AS text, anon_64.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_7.id AS id, anon_65.text AS text, name_score(found_by(anon_65.text) @@
(SELECT sought($15::VARCHAR) AS sought_5), fold(anon_65.text),
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM country AS country_7 JOIN LATERAL unnest((ARRAY[country_7.code, country_7.alpha3, country_7.name, country_7.official_name] || country_7.names) || country_7.demonyms) AS anon_65(text) ON true
WHERE country_7.live AND anon_65.text IS NOT NULL AND ((country_7.spellings_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (country_7.spellings_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_7.id AS id, anon_66.text AS text, name_score(found_by(anon_66.text) @@
(SELECT sought($15::VARCHAR) AS sought_5), fold(anon_66.text),
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM organization AS organization_7 JOIN LATERAL unnest(ARRAY[organization_7.acronym, organization_7.name] || organization_7.names) AS anon_66(text) ON true
WHERE organization_7.live AND anon_66.text IS NOT NULL AND ((organization_7.spellings_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (organization_7.spellings_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_7.id AS id, office_holding_7.title AS text, name_score(office_holding_7.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5), office_holding_7.title_folded,
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM office_holding AS office_holding_7
WHERE office_holding_7.live AND ((office_holding_7.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (office_holding_7.title_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_7.id AS id, meeting_7.name AS text, name_score(meeting_7.name_words @@
(SELECT sought($15::VARCHAR) AS sought_5), meeting_7.name_folded,
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM meeting AS meeting_7
WHERE meeting_7.live AND ((meeting_7.name_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (meeting_7.name_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_11.id AS id, agreement_11.title AS text, name_score(agreement_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5), agreement_11.title_folded,
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_11
WHERE agreement_11.live AND ((agreement_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (agreement_11.title_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_12.id AS id, agreement_12.designation AS text, name_score(agreement_12.designation_words @@
(SELECT sought($15::VARCHAR) AS sought_5), agreement_12.designation_folded,
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_12
WHERE agreement_12.live AND ((agreement_12.designation_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (agreement_12.designation_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_7.id AS id, official_name_5.name AS text, name_score(official_name_5.name_words @@
(SELECT sought($15::VARCHAR) AS sought_5), official_name_5.name_folded,
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM official_name AS official_name_5 JOIN official AS official_7 ON official_7.id = official_name_5.official_id
WHERE official_7.live AND ((official_name_5.name_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (official_name_5.name_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT entity_9.kind AS kind, entity_9.id AS id, report_5.sentence AS text, passage_score(report_5.sentence_words,
(SELECT sought($15::VARCHAR) AS sought_5)) AS score
FROM report AS report_5 JOIN entity AS entity_9 ON entity_9.id = report_5.survivor_id
WHERE report_5.retracted_at IS NULL AND entity_9.live AND entity_9.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_5.sentence_words @@
(SELECT sought($15::VARCHAR) AS sought_5))) AS anon_64
ORDER BY anon_64.id, anon_64.score DESC, anon_64.text) AS anon_63 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($15::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($15::VARCHAR) AS sought_5))) AS anon_62) AS anon_61
ORDER BY (SELECT entity_10.kind
FROM entity AS entity_10
WHERE entity_10.id = anon_61.id) IS NULL ASC, coalesce((SELECT entity_10.kind
FROM entity AS entity_10
WHERE entity_10.id = anon_61.id), '') ASC, anon_61.score DESC, anon_61.score DESC, anon_61.id DESC

LIMIT $16::INTEGER) AS cut_5_rows) AS cut_5), 'nothing' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_4
FROM
(SELECT anon_69.id AS id, anon_69.text AS text, anon_69.score AS score, $17::VARCHAR AS given
FROM
(SELECT anon_70.kind AS kind, anon_70.id AS id, anon_70.text AS text, anon_70.score AS score
FROM
(SELECT DISTINCT ON (anon_71.id) anon_71.kind AS kind, anon_71.id AS id, anon_71.text AS text, anon_71.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_9.id AS id, anon_72.text AS text, name_score(found_by(anon_72.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_72.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM country AS country_9 JOIN LATERAL unnest((ARRAY[country_9.code, country_9.alpha3, country_9.name, country_9.official_name] || country_9.names) || country_9.demonyms) AS anon_72(text) ON true
WHERE country_9.live AND anon_72.text IS NOT NULL AND ((country_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (country_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_73.text AS text, name_score(found_by(anon_73.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_73.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_73(text) ON true
WHERE organization_9.live AND anon_73.text IS NOT NULL AND ((organization_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (organization_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_9.id AS id, office_holding_9.title AS text, name_score(office_holding_9.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), office_holding_9.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_9
WHERE office_holding_9.live AND ((office_holding_9.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (office_holding_9.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_9.id AS id, meeting_9.name AS text, name_score(meeting_9.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6), meeting_9.name_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_9
WHERE meeting_9.live AND ((meeting_9.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (meeting_9.name_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_14.id AS id, agreement_14.title AS text, name_score(agreement_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), agreement_14.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_14
WHERE agreement_14.live AND ((agreement_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (agreement_14.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_15.id AS id, agreement_15.designation AS text, name_score(agreement_15.designation_words @@
(SELECT sought($17::VARCHAR) AS sought_6), agreement_15.designation_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_15
WHERE agreement_15.live AND ((agreement_15.designation_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (agreement_15.designation_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_9.id AS id, official_name_6.name AS text, name_score(official_name_6.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6), official_name_6.name_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_6 JOIN official AS official_9 ON official_9.id = official_name_6.official_id
WHERE official_9.live AND ((official_name_6.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (official_name_6.name_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_21.kind AS kind, entity_21.id AS id, report_6.sentence AS text, passage_score(report_6.sentence_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM report AS report_6 JOIN entity AS entity_21 ON entity_21.id = report_6.survivor_id
WHERE report_6.retracted_at IS NULL AND entity_21.live AND entity_21.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_6.sentence_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_71
ORDER BY anon_71.id, anon_71.score DESC, anon_71.text) AS anon_70 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_69) AS anon_68), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('snippet' VALUE snippet_of(cut_6.text, cut_6.given) RETURNING json)), '[]'::json), 'groups' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_74.count_ RETURNING json)
ORDER BY anon_74.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_75."by_KIND" AS "by_KIND", anon_75.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_76."by_KIND" AS "by_KIND", anon_76.count_ AS count_
FROM
(SELECT anon_77."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT anon_68.id AS item_id,
(SELECT entity_22.kind
FROM entity AS entity_22
WHERE entity_22.id = anon_68.id) AS "by_KIND"
FROM
(SELECT anon_69.id AS id, anon_69.text AS text, anon_69.score AS score, $17::VARCHAR AS given
FROM
(SELECT anon_70.kind AS kind, anon_70.id AS id, anon_70.text AS text, anon_70.score AS score
FROM
(SELECT DISTINCT ON (anon_71.id) anon_71.kind AS kind, anon_71.id AS id, anon_71.text AS text, anon_71.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_9.id AS id, anon_72.text AS text, name_score(found_by(anon_72.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_72.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM country AS country_9 JOIN LATERAL unnest((ARRAY[country_9.code, country_9.alpha3, country_9.name, country_9.official_name] || country_9.names) || country_9.demonyms) AS anon_72(text) ON true
WHERE country_9.live AND anon_72.text IS NOT NULL AND ((country_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (country_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_73.text AS text, name_score(found_by(anon_73.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_73.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_73(text) ON true
WHERE organization_9.live AND anon_73.text IS NOT NULL AND ((organization_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (organization_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_9.id AS id, office_holding_9.title AS text, name_score(office_holding_9.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), office_holding_9.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_9
WHERE office_holding_9.live AND ((office_holding_9.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (office_holding_9.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_9.id AS id, meeting_9.name AS text, name_score(meeting_9.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6), meeting_9.name_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_9
WHERE meeting_9.live AND ((meeting_9.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (meeting_9.name_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_14.id AS id, agreement_14.title AS text, name_score(agreement_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), agreement_14.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_14
WHERE agreement_14.live AND ((agreement_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (agreement_14.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_15.id AS id, agreement_15.designation AS text, name_score(agreement_15.designation_words @@
(SELECT sought($17::VARCHAR) AS sought_6), agreement_15.designation_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_15
WHERE agreement_15.live AND ((agreement_15.designation_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (agreement_15.designation_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_9.id AS id, official_name_6.name AS text, name_score(official_name_6.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6), official_name_6.name_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_6 JOIN official AS official_9 ON official_9.id = official_name_6.official_id
WHERE official_9.live AND ((official_name_6.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (official_name_6.name_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_21.kind AS kind, entity_21.id AS id, report_6.sentence AS text, passage_score(report_6.sentence_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM report AS report_6 JOIN entity AS entity_21 ON entity_21.id = report_6.survivor_id
WHERE report_6.retracted_at IS NULL AND entity_21.live AND entity_21.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_6.sentence_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_71
ORDER BY anon_71.id, anon_71.score DESC, anon_71.text) AS anon_70 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_69) AS anon_68) AS anon_77 GROUP BY anon_77."by_KIND") AS anon_76
ORDER BY coalesce(anon_76.count_, 0) DESC, anon_76."by_KIND" IS NULL, coalesce(anon_76."by_KIND", '')

LIMIT $18::INTEGER) AS anon_75) AS anon_74) RETURNING json) AS anon_67
FROM
(SELECT anon_68.text AS text, anon_68.given AS given
FROM
(SELECT anon_69.id AS id, anon_69.text AS text, anon_69.score AS score, $17::VARCHAR AS given
FROM
(SELECT anon_70.kind AS kind, anon_70.id AS id, anon_70.text AS text, anon_70.score AS score
FROM
(SELECT DISTINCT ON (anon_71.id) anon_71.kind AS kind, anon_71.id AS id, anon_71.text AS text, anon_71.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_9.id AS id, anon_72.text AS text, name_score(found_by(anon_72.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_72.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM country AS country_9 JOIN LATERAL unnest((ARRAY[country_9.code, country_9.alpha3, country_9.name, country_9.official_name] || country_9.names) || country_9.demonyms) AS anon_72(text) ON true
WHERE country_9.live AND anon_72.text IS NOT NULL AND ((country_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (country_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_73.text AS text, name_score(found_by(anon_73.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_73.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_73(text) ON true
WHERE organization_9.live AND anon_73.text IS NOT NULL AND ((organization_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (organization_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_9.id AS id, office_holding_9.title AS text, name_score(office_holding_9.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), office_holding_9.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_9
WHERE office_holding_9.live AND ((office_holding_9.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (office_holding_9.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_9.id AS id, meeting_9.name AS text, name_score(meeting_9.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6), meeting_9.name_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_9
WHERE meeting_9.live AND ((meeting_9.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (meeting_9.name_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_14.id AS id, agreement_14.title AS text, name_score(agreement_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), agreement_14.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_14
WHERE agreement_14.live AND ((agreement_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (agreement_14.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_15.id AS id, agreement_15.designation AS text, name_score(agreement_15.designation_words @@
(SELECT sought($17::VARCHAR) AS sought_6), agreement_15.designation_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_15
WHERE agreement_15.live AND ((agreement_15.designation_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (agreement_15.designation_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_9.id AS id, official_name_6.name AS text, name_score(official_name_6.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6), official_name_6.name_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_6 JOIN official AS official_9 ON official_9.id = official_name_6.official_id
WHERE official_9.live AND ((official_name_6.name_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (official_name_6.name_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_21.kind AS kind, entity_21.id AS id, report_6.sentence AS text, passage_score(report_6.sentence_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM report AS report_6 JOIN entity AS entity_21 ON entity_21.id = report_6.survivor_id
WHERE report_6.retracted_at IS NULL AND entity_21.live AND entity_21.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_6.sentence_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_71
ORDER BY anon_71.id, anon_71.score DESC, anon_71.text) AS anon_70 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_69) AS anon_68
ORDER BY anon_68.score DESC, anon_68.id DESC

LIMIT $19::INTEGER) AS cut_6) RETURNING json) AS data
