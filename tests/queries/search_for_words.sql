SELECT convert_to((('{"words":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM
(SELECT anon_3.kind AS kind, anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
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
(SELECT sought($1::VARCHAR) AS sought_1)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_1.id AS id, CASE WHEN (article_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) THEN article_1.text ELSE article_1.title END AS text, name_score(article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), article_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM article AS article_1
WHERE ((article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (article_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) AND ((article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (article_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_2.id AS id, article_2.text AS text, greatest(passage_score(article_2.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)), passage_score(article_2.text_words,
(SELECT nullif(either_of(sought($1::VARCHAR)), sought($1::VARCHAR)) AS nullif_1)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_2
WHERE (article_2.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) AND (article_2.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) AS anon_3) AS anon_2))::text, 'null') || ',"edges":[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(translate(encode(convert_to(CAST(json_build_array('bdabb5cd'::text, cut_1.k0, cut_1.k1) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text))::text, 'null') || ',"score":' || coalesce(to_json(cut_1.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_1.text, cut_1.given), cut_1.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_3.id)::text, 'null') || '}') AS anon_8
FROM agreement AS agreement_3
WHERE anon_9.kind = 'AGREEMENT'::text AND agreement_3.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_1.id)::text, 'null') || '}') AS anon_10
FROM agreement_action AS agreement_action_1
WHERE anon_9.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('Article:'::text || article_3.id)::text, 'null') || '}') AS anon_11
FROM article AS article_3
WHERE anon_9.kind = 'ARTICLE'::text AND article_3.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_2.id)::text, 'null') || '}') AS anon_12
FROM country AS country_2
WHERE anon_9.kind = 'COUNTRY'::text AND country_2.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_2.id)::text, 'null') || '}') AS anon_13
FROM meeting AS meeting_2
WHERE anon_9.kind = 'MEETING'::text AND meeting_2.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_2.id)::text, 'null') || '}') AS anon_14
FROM office_holding AS office_holding_2
WHERE anon_9.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_2.id)::text, 'null') || '}') AS anon_15
FROM official AS official_2
WHERE anon_9.kind = 'OFFICIAL'::text AND official_2.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_2.id)::text, 'null') || '}') AS anon_16
FROM organization AS organization_2
WHERE anon_9.kind = 'ORGANIZATION'::text AND organization_2.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_1.id)::text, 'null') || '}') AS anon_17
FROM relation_action AS relation_action_1
WHERE anon_9.kind = 'RELATION_ACTION'::text AND relation_action_1.id = anon_9.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_2.id)::text, 'null') || '}') AS anon_18
FROM statement AS statement_2
WHERE anon_9.kind = 'STATEMENT'::text AND statement_2.id = anon_9.id)) AS coalesce_1
FROM
(SELECT cut_1.kind AS kind, cut_1.id AS id) AS anon_9), 'null')) || ('}')), ','), '') || '],"groups":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"cursor":' || coalesce(to_json(anon_20.cursor)::text, 'null') || ',"key":{"kind":' || coalesce(to_json(anon_20."by_KIND")::text, 'null') || '},"count":' || coalesce((anon_20.count_)::text, 'null') || ',"distinct":' || coalesce((anon_20."distinct_KIND")::text, 'null')) || ('}')), ','
ORDER BY anon_20.n), '') || ']') AS anon_19
FROM
(SELECT anon_21."by_KIND" AS "by_KIND", anon_21.count_ AS count_, anon_21."distinct_KIND" AS "distinct_KIND", anon_21.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_22."by_KIND" AS "by_KIND", anon_22.count_ AS count_, anon_22."distinct_KIND" AS "distinct_KIND", translate(encode(convert_to(CAST(json_build_array('db99b139'::text, coalesce(anon_22.count_, 0), anon_22."by_KIND" IS NULL, coalesce(anon_22."by_KIND", '')) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_23."by_KIND" AS "by_KIND", count(*) AS count_, count(DISTINCT anon_23."by_KIND") AS "distinct_KIND"
FROM
(SELECT anon_2.id AS item_id, anon_2.kind AS "by_KIND"
FROM
(SELECT anon_3.kind AS kind, anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
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
(SELECT sought($1::VARCHAR) AS sought_1)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_1.id AS id, CASE WHEN (article_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) THEN article_1.text ELSE article_1.title END AS text, name_score(article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), article_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM article AS article_1
WHERE ((article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (article_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) AND ((article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (article_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_2.id AS id, article_2.text AS text, greatest(passage_score(article_2.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)), passage_score(article_2.text_words,
(SELECT nullif(either_of(sought($1::VARCHAR)), sought($1::VARCHAR)) AS nullif_1)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_2
WHERE (article_2.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) AND (article_2.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) AS anon_3) AS anon_2) AS anon_23 GROUP BY anon_23."by_KIND") AS anon_22
ORDER BY coalesce(anon_22.count_, 0) DESC, anon_22."by_KIND" IS NULL, coalesce(anon_22."by_KIND", '')

LIMIT $2::INTEGER) AS anon_21) AS anon_20), 'null') || '}') AS anon_1
FROM
(SELECT anon_2.score AS k0, anon_2.id AS k1, anon_2.score AS score, anon_2.text AS text, anon_2.given AS given, anon_2.kind AS kind, anon_2.id AS id
FROM
(SELECT anon_3.kind AS kind, anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
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
(SELECT sought($1::VARCHAR) AS sought_1)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_1.id AS id, CASE WHEN (article_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) THEN article_1.text ELSE article_1.title END AS text, name_score(article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1), article_1.title_folded,
(SELECT words_of($1::VARCHAR) AS words_of_1)) AS score
FROM article AS article_1
WHERE ((article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (article_1.title_folded %>
(SELECT spelt($1::VARCHAR) AS spelt_1))) AND ((article_1.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) OR (article_1.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_2.id AS id, article_2.text AS text, greatest(passage_score(article_2.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)), passage_score(article_2.text_words,
(SELECT nullif(either_of(sought($1::VARCHAR)), sought($1::VARCHAR)) AS nullif_1)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_2
WHERE (article_2.text_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) AND (article_2.title_words @@
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) AS anon_3) AS anon_2
ORDER BY anon_2.score DESC, anon_2.id DESC

LIMIT $3::INTEGER) AS cut_1), 'null') || ',"phrase":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM
(SELECT anon_26.kind AS kind, anon_26.id AS id, anon_26.text AS text, anon_26.score AS score, $4::VARCHAR AS given
FROM
(SELECT anon_27.kind AS kind, anon_27.id AS id, anon_27.text AS text, anon_27.score AS score
FROM
(SELECT DISTINCT ON (anon_28.id) anon_28.kind AS kind, anon_28.id AS id, anon_28.text AS text, anon_28.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_3.id AS id, anon_29.text AS text, name_score(found_by(anon_29.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_29.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM country AS country_3 JOIN LATERAL unnest((ARRAY[country_3.code, country_3.alpha3, country_3.name, country_3.official_name] || country_3.names) || country_3.demonyms) AS anon_29(text) ON true
WHERE country_3.live AND anon_29.text IS NOT NULL AND ((country_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (country_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_30.text AS text, name_score(found_by(anon_30.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_30.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_30(text) ON true
WHERE organization_3.live AND anon_30.text IS NOT NULL AND ((organization_3.spellings_words @@
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
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_2.kind AS kind, entity_2.id AS id, report_2.sentence AS text, passage_score(report_2.sentence_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM report AS report_2 JOIN entity AS entity_2 ON entity_2.id = report_2.survivor_id
WHERE report_2.retracted_at IS NULL AND entity_2.live AND entity_2.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_2.sentence_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_28
ORDER BY anon_28.id, anon_28.score DESC, anon_28.text) AS anon_27 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE statement_3.live AND (statement_3.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_4.id AS id, CASE WHEN (article_4.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) THEN article_4.text ELSE article_4.title END AS text, name_score(article_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2), article_4.title_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM article AS article_4
WHERE ((article_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (article_4.title_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) AND ((article_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (article_4.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_5.id AS id, article_5.text AS text, greatest(passage_score(article_5.text_words,
(SELECT sought($4::VARCHAR) AS sought_2)), passage_score(article_5.text_words,
(SELECT nullif(either_of(sought($4::VARCHAR)), sought($4::VARCHAR)) AS nullif_2)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_5
WHERE (article_5.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) AND (article_5.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) IS NOT true) AS anon_26) AS anon_25))::text, 'null') || ',"nodes":[' || coalesce(string_agg(coalesce((SELECT coalesce((SELECT '{"__typename":"Agreement"}' AS anon_31
FROM agreement AS agreement_6
WHERE anon_32.kind = 'AGREEMENT'::text AND agreement_6.id = anon_32.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_33
FROM agreement_action AS agreement_action_2
WHERE anon_32.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = anon_32.id),
(SELECT '{"__typename":"Article"}' AS anon_34
FROM article AS article_6
WHERE anon_32.kind = 'ARTICLE'::text AND article_6.id = anon_32.id),
(SELECT '{"__typename":"Country"}' AS anon_35
FROM country AS country_4
WHERE anon_32.kind = 'COUNTRY'::text AND country_4.id = anon_32.id),
(SELECT '{"__typename":"Meeting"}' AS anon_36
FROM meeting AS meeting_4
WHERE anon_32.kind = 'MEETING'::text AND meeting_4.id = anon_32.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_37
FROM office_holding AS office_holding_4
WHERE anon_32.kind = 'OFFICE_HOLDING'::text AND office_holding_4.id = anon_32.id),
(SELECT '{"__typename":"Official"}' AS anon_38
FROM official AS official_4
WHERE anon_32.kind = 'OFFICIAL'::text AND official_4.id = anon_32.id),
(SELECT '{"__typename":"Organization"}' AS anon_39
FROM organization AS organization_4
WHERE anon_32.kind = 'ORGANIZATION'::text AND organization_4.id = anon_32.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_40
FROM relation_action AS relation_action_2
WHERE anon_32.kind = 'RELATION_ACTION'::text AND relation_action_2.id = anon_32.id),
(SELECT '{"__typename":"Statement"}' AS anon_41
FROM statement AS statement_4
WHERE anon_32.kind = 'STATEMENT'::text AND statement_4.id = anon_32.id)) AS coalesce_2
FROM
(SELECT cut_2.kind AS kind, cut_2.id AS id) AS anon_32), 'null'), ','), '') || ']}') AS anon_24
FROM
(SELECT anon_25.kind AS kind, anon_25.id AS id
FROM
(SELECT anon_26.kind AS kind, anon_26.id AS id, anon_26.text AS text, anon_26.score AS score, $4::VARCHAR AS given
FROM
(SELECT anon_27.kind AS kind, anon_27.id AS id, anon_27.text AS text, anon_27.score AS score
FROM
(SELECT DISTINCT ON (anon_28.id) anon_28.kind AS kind, anon_28.id AS id, anon_28.text AS text, anon_28.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_3.id AS id, anon_29.text AS text, name_score(found_by(anon_29.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_29.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM country AS country_3 JOIN LATERAL unnest((ARRAY[country_3.code, country_3.alpha3, country_3.name, country_3.official_name] || country_3.names) || country_3.demonyms) AS anon_29(text) ON true
WHERE country_3.live AND anon_29.text IS NOT NULL AND ((country_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (country_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_30.text AS text, name_score(found_by(anon_30.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_30.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_30(text) ON true
WHERE organization_3.live AND anon_30.text IS NOT NULL AND ((organization_3.spellings_words @@
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
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_2.kind AS kind, entity_2.id AS id, report_2.sentence AS text, passage_score(report_2.sentence_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM report AS report_2 JOIN entity AS entity_2 ON entity_2.id = report_2.survivor_id
WHERE report_2.retracted_at IS NULL AND entity_2.live AND entity_2.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_2.sentence_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_28
ORDER BY anon_28.id, anon_28.score DESC, anon_28.text) AS anon_27 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE statement_3.live AND (statement_3.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_4.id AS id, CASE WHEN (article_4.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) THEN article_4.text ELSE article_4.title END AS text, name_score(article_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2), article_4.title_folded,
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM article AS article_4
WHERE ((article_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (article_4.title_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) AND ((article_4.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (article_4.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_5.id AS id, article_5.text AS text, greatest(passage_score(article_5.text_words,
(SELECT sought($4::VARCHAR) AS sought_2)), passage_score(article_5.text_words,
(SELECT nullif(either_of(sought($4::VARCHAR)), sought($4::VARCHAR)) AS nullif_2)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_5
WHERE (article_5.text_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) AND (article_5.title_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) IS NOT true) AS anon_26) AS anon_25
ORDER BY anon_25.score DESC, anon_25.id DESC

LIMIT $5::INTEGER) AS cut_2), 'null') || ',"reversed":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM
(SELECT anon_44.kind AS kind, anon_44.id AS id, anon_44.text AS text, anon_44.score AS score, $6::VARCHAR AS given
FROM
(SELECT anon_45.kind AS kind, anon_45.id AS id, anon_45.text AS text, anon_45.score AS score
FROM
(SELECT DISTINCT ON (anon_46.id) anon_46.kind AS kind, anon_46.id AS id, anon_46.text AS text, anon_46.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_5.id AS id, anon_47.text AS text, name_score(found_by(anon_47.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_47.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM country AS country_5 JOIN LATERAL unnest((ARRAY[country_5.code, country_5.alpha3, country_5.name, country_5.official_name] || country_5.names) || country_5.demonyms) AS anon_47(text) ON true
WHERE country_5.live AND anon_47.text IS NOT NULL AND ((country_5.spellings_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (country_5.spellings_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_5.id AS id, anon_48.text AS text, name_score(found_by(anon_48.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_48.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM organization AS organization_5 JOIN LATERAL unnest(ARRAY[organization_5.acronym, organization_5.name] || organization_5.names) AS anon_48(text) ON true
WHERE organization_5.live AND anon_48.text IS NOT NULL AND ((organization_5.spellings_words @@
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
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT entity_3.kind AS kind, entity_3.id AS id, report_3.sentence AS text, passage_score(report_3.sentence_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM report AS report_3 JOIN entity AS entity_3 ON entity_3.id = report_3.survivor_id
WHERE report_3.retracted_at IS NULL AND entity_3.live AND entity_3.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_3.sentence_words @@
(SELECT sought($6::VARCHAR) AS sought_3))) AS anon_46
ORDER BY anon_46.id, anon_46.score DESC, anon_46.text) AS anon_45 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE statement_5.live AND (statement_5.text_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_7.id AS id, CASE WHEN (article_7.text_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) THEN article_7.text ELSE article_7.title END AS text, name_score(article_7.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3), article_7.title_folded,
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM article AS article_7
WHERE ((article_7.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (article_7.title_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) AND ((article_7.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (article_7.text_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_8.id AS id, article_8.text AS text, greatest(passage_score(article_8.text_words,
(SELECT sought($6::VARCHAR) AS sought_3)), passage_score(article_8.text_words,
(SELECT nullif(either_of(sought($6::VARCHAR)), sought($6::VARCHAR)) AS nullif_3)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_8
WHERE (article_8.text_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) AND (article_8.title_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) IS NOT true) AS anon_44) AS anon_43))::text, 'null') || '}') AS anon_42), 'null') || ',"either":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg(('{"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_4.text, cut_4.given), cut_4.given))::text, 'null') || '}'), ','), '') || ']}') AS anon_49
FROM
(SELECT anon_50.text AS text, anon_50.given AS given
FROM
(SELECT anon_51.kind AS kind, anon_51.id AS id, anon_51.text AS text, anon_51.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_52.kind AS kind, anon_52.id AS id, anon_52.text AS text, anon_52.score AS score
FROM
(SELECT DISTINCT ON (anon_53.id) anon_53.kind AS kind, anon_53.id AS id, anon_53.text AS text, anon_53.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_6.id AS id, anon_54.text AS text, name_score(found_by(anon_54.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_54.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM country AS country_6 JOIN LATERAL unnest((ARRAY[country_6.code, country_6.alpha3, country_6.name, country_6.official_name] || country_6.names) || country_6.demonyms) AS anon_54(text) ON true
WHERE country_6.live AND anon_54.text IS NOT NULL AND ((country_6.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (country_6.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_6.id AS id, anon_55.text AS text, name_score(found_by(anon_55.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_55.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_6 JOIN LATERAL unnest(ARRAY[organization_6.acronym, organization_6.name] || organization_6.names) AS anon_55(text) ON true
WHERE organization_6.live AND anon_55.text IS NOT NULL AND ((organization_6.spellings_words @@
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
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_4.kind AS kind, entity_4.id AS id, report_4.sentence AS text, passage_score(report_4.sentence_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM report AS report_4 JOIN entity AS entity_4 ON entity_4.id = report_4.survivor_id
WHERE report_4.retracted_at IS NULL AND entity_4.live AND entity_4.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_4.sentence_words @@
(SELECT sought($7::VARCHAR) AS sought_4))) AS anon_53
ORDER BY anon_53.id, anon_53.score DESC, anon_53.text) AS anon_52 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_6.id AS id, statement_6.text AS text, passage_score(statement_6.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_6
WHERE statement_6.live AND (statement_6.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_9.id AS id, CASE WHEN (article_9.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) THEN article_9.text ELSE article_9.title END AS text, name_score(article_9.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), article_9.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM article AS article_9
WHERE ((article_9.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (article_9.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) AND ((article_9.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (article_9.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_10.id AS id, article_10.text AS text, greatest(passage_score(article_10.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)), passage_score(article_10.text_words,
(SELECT nullif(either_of(sought($7::VARCHAR)), sought($7::VARCHAR)) AS nullif_4)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_10
WHERE (article_10.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) AND (article_10.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) IS NOT true) AS anon_51) AS anon_50
WHERE anon_50.kind = $8::VARCHAR AND anon_50.score > $9::FLOAT AND anon_50.score < $10::FLOAT
ORDER BY anon_50.score DESC, anon_50.id DESC

LIMIT $11::INTEGER) AS cut_4), 'null')) || (',"sorted":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","id":' || coalesce(to_json('Agreement:'::text || agreement_13.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_6.recorded_at
FROM entity AS entity_6
WHERE entity_6.id = agreement_13.id))::text, 'null') || '}') AS anon_57
FROM agreement AS agreement_13
WHERE anon_58.kind = 'AGREEMENT'::text AND agreement_13.id = anon_58.id),
(SELECT ('{"__typename":"AgreementAction","id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_3.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_7.recorded_at
FROM entity AS entity_7
WHERE entity_7.id = agreement_action_3.id))::text, 'null') || '}') AS anon_59
FROM agreement_action AS agreement_action_3
WHERE anon_58.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = anon_58.id),
(SELECT ('{"__typename":"Article","id":' || coalesce(to_json('Article:'::text || article_13.id)::text, 'null') || '}') AS anon_60
FROM article AS article_13
WHERE anon_58.kind = 'ARTICLE'::text AND article_13.id = anon_58.id),
(SELECT ('{"__typename":"Country","id":' || coalesce(to_json('Country:'::text || country_8.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_8.recorded_at
FROM entity AS entity_8
WHERE entity_8.id = country_8.id))::text, 'null') || '}') AS anon_61
FROM country AS country_8
WHERE anon_58.kind = 'COUNTRY'::text AND country_8.id = anon_58.id),
(SELECT ('{"__typename":"Meeting","id":' || coalesce(to_json('Meeting:'::text || meeting_8.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_9.recorded_at
FROM entity AS entity_9
WHERE entity_9.id = meeting_8.id))::text, 'null') || '}') AS anon_62
FROM meeting AS meeting_8
WHERE anon_58.kind = 'MEETING'::text AND meeting_8.id = anon_58.id),
(SELECT ('{"__typename":"OfficeHolding","id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_8.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_10.recorded_at
FROM entity AS entity_10
WHERE entity_10.id = office_holding_8.id))::text, 'null') || '}') AS anon_63
FROM office_holding AS office_holding_8
WHERE anon_58.kind = 'OFFICE_HOLDING'::text AND office_holding_8.id = anon_58.id),
(SELECT ('{"__typename":"Official","id":' || coalesce(to_json('Official:'::text || official_8.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_11.recorded_at
FROM entity AS entity_11
WHERE entity_11.id = official_8.id))::text, 'null') || '}') AS anon_64
FROM official AS official_8
WHERE anon_58.kind = 'OFFICIAL'::text AND official_8.id = anon_58.id),
(SELECT ('{"__typename":"Organization","id":' || coalesce(to_json('Organization:'::text || organization_8.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_12.recorded_at
FROM entity AS entity_12
WHERE entity_12.id = organization_8.id))::text, 'null') || '}') AS anon_65
FROM organization AS organization_8
WHERE anon_58.kind = 'ORGANIZATION'::text AND organization_8.id = anon_58.id),
(SELECT ('{"__typename":"RelationAction","id":' || coalesce(to_json('RelationAction:'::text || relation_action_3.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_13.recorded_at
FROM entity AS entity_13
WHERE entity_13.id = relation_action_3.id))::text, 'null') || '}') AS anon_66
FROM relation_action AS relation_action_3
WHERE anon_58.kind = 'RELATION_ACTION'::text AND relation_action_3.id = anon_58.id),
(SELECT ('{"__typename":"Statement","id":' || coalesce(to_json('Statement:'::text || statement_8.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_14.recorded_at
FROM entity AS entity_14
WHERE entity_14.id = statement_8.id))::text, 'null') || '}') AS anon_67
FROM statement AS statement_8
WHERE anon_58.kind = 'STATEMENT'::text AND statement_8.id = anon_58.id)) AS coalesce_3
FROM
(SELECT cut_5.kind AS kind, cut_5.id AS id) AS anon_58), 'null'), ',') FILTER (WHERE cut_5.n <= $12::INTEGER), '') || '],"pageInfo":{"hasNextPage":' || coalesce((count(*) > $13::INTEGER)::text, 'null') || ',"endCursor":' || coalesce(to_json(array_to_json(array_agg(translate(encode(convert_to(CAST(json_build_array('e128c095'::text, cut_5.k0, cut_5.k1, cut_5.k2, cut_5.k3, cut_5.k4) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text)) FILTER (WHERE cut_5.n <= $14::INTEGER)) ->> -1)::text, 'null') || '}}') AS anon_56
FROM
(SELECT cut_5_rows.kind AS kind, cut_5_rows.id AS id, cut_5_rows.k0 AS k0, cut_5_rows.k1 AS k1, cut_5_rows.k2 AS k2, cut_5_rows.k3 AS k3, cut_5_rows.k4 AS k4, row_number() OVER () AS n
FROM
(SELECT anon_68.kind AS kind, anon_68.id AS id, anon_68.kind IS NULL AS k0, coalesce(anon_68.kind, '') AS k1, anon_68.score AS k2, anon_68.score AS k3, anon_68.id AS k4
FROM
(SELECT anon_69.kind AS kind, anon_69.id AS id, anon_69.text AS text, anon_69.score AS score, $15::VARCHAR AS given
FROM
(SELECT anon_70.kind AS kind, anon_70.id AS id, anon_70.text AS text, anon_70.score AS score
FROM
(SELECT DISTINCT ON (anon_71.id) anon_71.kind AS kind, anon_71.id AS id, anon_71.text AS text, anon_71.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_7.id AS id, anon_72.text AS text, name_score(found_by(anon_72.text) @@
(SELECT sought($15::VARCHAR) AS sought_5), fold(anon_72.text),
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM country AS country_7 JOIN LATERAL unnest((ARRAY[country_7.code, country_7.alpha3, country_7.name, country_7.official_name] || country_7.names) || country_7.demonyms) AS anon_72(text) ON true
WHERE country_7.live AND anon_72.text IS NOT NULL AND ((country_7.spellings_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (country_7.spellings_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_7.id AS id, anon_73.text AS text, name_score(found_by(anon_73.text) @@
(SELECT sought($15::VARCHAR) AS sought_5), fold(anon_73.text),
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM organization AS organization_7 JOIN LATERAL unnest(ARRAY[organization_7.acronym, organization_7.name] || organization_7.names) AS anon_73(text) ON true
WHERE organization_7.live AND anon_73.text IS NOT NULL AND ((organization_7.spellings_words @@
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
(SELECT spelt($15::VARCHAR) AS spelt_5))) UNION ALL SELECT entity_5.kind AS kind, entity_5.id AS id, report_5.sentence AS text, passage_score(report_5.sentence_words,
(SELECT sought($15::VARCHAR) AS sought_5)) AS score
FROM report AS report_5 JOIN entity AS entity_5 ON entity_5.id = report_5.survivor_id
WHERE report_5.retracted_at IS NULL AND entity_5.live AND entity_5.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_5.sentence_words @@
(SELECT sought($15::VARCHAR) AS sought_5))) AS anon_71
ORDER BY anon_71.id, anon_71.score DESC, anon_71.text) AS anon_70 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($15::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_11.id AS id, CASE WHEN (article_11.text_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) THEN article_11.text ELSE article_11.title END AS text, name_score(article_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5), article_11.title_folded,
(SELECT words_of($15::VARCHAR) AS words_of_5)) AS score
FROM article AS article_11
WHERE ((article_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (article_11.title_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_5))) AND ((article_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) OR (article_11.text_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_12.id AS id, article_12.text AS text, greatest(passage_score(article_12.text_words,
(SELECT sought($15::VARCHAR) AS sought_5)), passage_score(article_12.text_words,
(SELECT nullif(either_of(sought($15::VARCHAR)), sought($15::VARCHAR)) AS nullif_5)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_12
WHERE (article_12.text_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) AND (article_12.title_words @@
(SELECT sought($15::VARCHAR) AS sought_5)) IS NOT true) AS anon_69) AS anon_68
ORDER BY anon_68.kind IS NULL ASC, coalesce(anon_68.kind, '') DESC, anon_68.score DESC, anon_68.score DESC, anon_68.id DESC

LIMIT $16::INTEGER) AS cut_5_rows) AS cut_5), 'null') || ',"nothing":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM
(SELECT anon_76.kind AS kind, anon_76.id AS id, anon_76.text AS text, anon_76.score AS score, $17::VARCHAR AS given
FROM
(SELECT anon_77.kind AS kind, anon_77.id AS id, anon_77.text AS text, anon_77.score AS score
FROM
(SELECT DISTINCT ON (anon_78.id) anon_78.kind AS kind, anon_78.id AS id, anon_78.text AS text, anon_78.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_9.id AS id, anon_79.text AS text, name_score(found_by(anon_79.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_79.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM country AS country_9 JOIN LATERAL unnest((ARRAY[country_9.code, country_9.alpha3, country_9.name, country_9.official_name] || country_9.names) || country_9.demonyms) AS anon_79(text) ON true
WHERE country_9.live AND anon_79.text IS NOT NULL AND ((country_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (country_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_80.text AS text, name_score(found_by(anon_80.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_80.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_80(text) ON true
WHERE organization_9.live AND anon_80.text IS NOT NULL AND ((organization_9.spellings_words @@
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
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_15.kind AS kind, entity_15.id AS id, report_6.sentence AS text, passage_score(report_6.sentence_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM report AS report_6 JOIN entity AS entity_15 ON entity_15.id = report_6.survivor_id
WHERE report_6.retracted_at IS NULL AND entity_15.live AND entity_15.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_6.sentence_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_78
ORDER BY anon_78.id, anon_78.score DESC, anon_78.text) AS anon_77 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_14.id AS id, CASE WHEN (article_14.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) THEN article_14.text ELSE article_14.title END AS text, name_score(article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), article_14.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM article AS article_14
WHERE ((article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (article_14.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) AND ((article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (article_14.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_15.id AS id, article_15.text AS text, greatest(passage_score(article_15.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)), passage_score(article_15.text_words,
(SELECT nullif(either_of(sought($17::VARCHAR)), sought($17::VARCHAR)) AS nullif_6)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_15
WHERE (article_15.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) AND (article_15.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) IS NOT true) AS anon_76) AS anon_75))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_6.text, cut_6.given), cut_6.given))::text, 'null') || '}'), ','), '') || '],"groups":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"count":' || coalesce((anon_82.count_)::text, 'null') || '}'), ','
ORDER BY anon_82.n), '') || ']') AS anon_81
FROM
(SELECT anon_83."by_KIND" AS "by_KIND", anon_83.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_84."by_KIND" AS "by_KIND", anon_84.count_ AS count_
FROM
(SELECT anon_85."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT anon_75.id AS item_id, anon_75.kind AS "by_KIND"
FROM
(SELECT anon_76.kind AS kind, anon_76.id AS id, anon_76.text AS text, anon_76.score AS score, $17::VARCHAR AS given
FROM
(SELECT anon_77.kind AS kind, anon_77.id AS id, anon_77.text AS text, anon_77.score AS score
FROM
(SELECT DISTINCT ON (anon_78.id) anon_78.kind AS kind, anon_78.id AS id, anon_78.text AS text, anon_78.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_9.id AS id, anon_79.text AS text, name_score(found_by(anon_79.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_79.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM country AS country_9 JOIN LATERAL unnest((ARRAY[country_9.code, country_9.alpha3, country_9.name, country_9.official_name] || country_9.names) || country_9.demonyms) AS anon_79(text) ON true
WHERE country_9.live AND anon_79.text IS NOT NULL AND ((country_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (country_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_80.text AS text, name_score(found_by(anon_80.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_80.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_80(text) ON true
WHERE organization_9.live AND anon_80.text IS NOT NULL AND ((organization_9.spellings_words @@
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
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_15.kind AS kind, entity_15.id AS id, report_6.sentence AS text, passage_score(report_6.sentence_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM report AS report_6 JOIN entity AS entity_15 ON entity_15.id = report_6.survivor_id
WHERE report_6.retracted_at IS NULL AND entity_15.live AND entity_15.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_6.sentence_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_78
ORDER BY anon_78.id, anon_78.score DESC, anon_78.text) AS anon_77 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_14.id AS id, CASE WHEN (article_14.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) THEN article_14.text ELSE article_14.title END AS text, name_score(article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), article_14.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM article AS article_14
WHERE ((article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (article_14.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) AND ((article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (article_14.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_15.id AS id, article_15.text AS text, greatest(passage_score(article_15.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)), passage_score(article_15.text_words,
(SELECT nullif(either_of(sought($17::VARCHAR)), sought($17::VARCHAR)) AS nullif_6)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_15
WHERE (article_15.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) AND (article_15.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) IS NOT true) AS anon_76) AS anon_75) AS anon_85 GROUP BY anon_85."by_KIND") AS anon_84
ORDER BY coalesce(anon_84.count_, 0) DESC, anon_84."by_KIND" IS NULL, coalesce(anon_84."by_KIND", '')

LIMIT $18::INTEGER) AS anon_83) AS anon_82), 'null') || '}') AS anon_74
FROM
(SELECT anon_75.text AS text, anon_75.given AS given
FROM
(SELECT anon_76.kind AS kind, anon_76.id AS id, anon_76.text AS text, anon_76.score AS score, $17::VARCHAR AS given
FROM
(SELECT anon_77.kind AS kind, anon_77.id AS id, anon_77.text AS text, anon_77.score AS score
FROM
(SELECT DISTINCT ON (anon_78.id) anon_78.kind AS kind, anon_78.id AS id, anon_78.text AS text, anon_78.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_9.id AS id, anon_79.text AS text, name_score(found_by(anon_79.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_79.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM country AS country_9 JOIN LATERAL unnest((ARRAY[country_9.code, country_9.alpha3, country_9.name, country_9.official_name] || country_9.names) || country_9.demonyms) AS anon_79(text) ON true
WHERE country_9.live AND anon_79.text IS NOT NULL AND ((country_9.spellings_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (country_9.spellings_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_80.text AS text, name_score(found_by(anon_80.text) @@
(SELECT sought($17::VARCHAR) AS sought_6), fold(anon_80.text),
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_80(text) ON true
WHERE organization_9.live AND anon_80.text IS NOT NULL AND ((organization_9.spellings_words @@
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
(SELECT spelt($17::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_15.kind AS kind, entity_15.id AS id, report_6.sentence AS text, passage_score(report_6.sentence_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM report AS report_6 JOIN entity AS entity_15 ON entity_15.id = report_6.survivor_id
WHERE report_6.retracted_at IS NULL AND entity_15.live AND entity_15.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_6.sentence_words @@
(SELECT sought($17::VARCHAR) AS sought_6))) AS anon_78
ORDER BY anon_78.id, anon_78.score DESC, anon_78.text) AS anon_77 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_14.id AS id, CASE WHEN (article_14.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) THEN article_14.text ELSE article_14.title END AS text, name_score(article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6), article_14.title_folded,
(SELECT words_of($17::VARCHAR) AS words_of_6)) AS score
FROM article AS article_14
WHERE ((article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (article_14.title_folded %>
(SELECT spelt($17::VARCHAR) AS spelt_6))) AND ((article_14.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) OR (article_14.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_15.id AS id, article_15.text AS text, greatest(passage_score(article_15.text_words,
(SELECT sought($17::VARCHAR) AS sought_6)), passage_score(article_15.text_words,
(SELECT nullif(either_of(sought($17::VARCHAR)), sought($17::VARCHAR)) AS nullif_6)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_15
WHERE (article_15.text_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) AND (article_15.title_words @@
(SELECT sought($17::VARCHAR) AS sought_6)) IS NOT true) AS anon_76) AS anon_75
ORDER BY anon_75.score DESC, anon_75.id DESC

LIMIT $19::INTEGER) AS cut_6), 'null') || '}')), 'UTF8'::text) AS data
