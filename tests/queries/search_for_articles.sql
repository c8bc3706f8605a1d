SELECT JSON_OBJECT('titled' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
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
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) AS anon_3
WHERE anon_3.kind = any($2::TEXT[])) AS anon_2), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('kind' VALUE cut_1.kind, 'score' VALUE cut_1.score, 'snippet' VALUE snippet_of(stretch_of(cut_1.text, cut_1.given), cut_1.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = agreement_3.id AND report_2.retracted_at IS NULL) RETURNING json) AS anon_8
FROM agreement AS agreement_3
WHERE anon_9.kind = 'AGREEMENT'::text AND agreement_3.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL) RETURNING json) AS anon_10
FROM agreement_action AS agreement_action_1
WHERE anon_9.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text, 'title' VALUE article_3.title, 'outlet' VALUE article_3.outlet RETURNING json) AS anon_11
FROM article AS article_3
WHERE anon_9.kind = 'ARTICLE'::text AND article_3.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_4.article_id) AS count_4
FROM report AS report_4
WHERE report_4.survivor_id = country_2.id AND report_4.retracted_at IS NULL) RETURNING json) AS anon_12
FROM country AS country_2
WHERE anon_9.kind = 'COUNTRY'::text AND country_2.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_5.article_id) AS count_5
FROM report AS report_5
WHERE report_5.survivor_id = meeting_2.id AND report_5.retracted_at IS NULL) RETURNING json) AS anon_13
FROM meeting AS meeting_2
WHERE anon_9.kind = 'MEETING'::text AND meeting_2.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_6.article_id) AS count_6
FROM report AS report_6
WHERE report_6.survivor_id = office_holding_2.id AND report_6.retracted_at IS NULL) RETURNING json) AS anon_14
FROM office_holding AS office_holding_2
WHERE anon_9.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_7.article_id) AS count_7
FROM report AS report_7
WHERE report_7.survivor_id = official_2.id AND report_7.retracted_at IS NULL) RETURNING json) AS anon_15
FROM official AS official_2
WHERE anon_9.kind = 'OFFICIAL'::text AND official_2.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_8.article_id) AS count_8
FROM report AS report_8
WHERE report_8.survivor_id = organization_2.id AND report_8.retracted_at IS NULL) RETURNING json) AS anon_16
FROM organization AS organization_2
WHERE anon_9.kind = 'ORGANIZATION'::text AND organization_2.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_9.article_id) AS count_9
FROM report AS report_9
WHERE report_9.survivor_id = relation_action_1.id AND report_9.retracted_at IS NULL) RETURNING json) AS anon_17
FROM relation_action AS relation_action_1
WHERE anon_9.kind = 'RELATION_ACTION'::text AND relation_action_1.id = anon_9.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_10.article_id) AS count_10
FROM report AS report_10
WHERE report_10.survivor_id = statement_2.id AND report_10.retracted_at IS NULL) RETURNING json) AS anon_18
FROM statement AS statement_2
WHERE anon_9.kind = 'STATEMENT'::text AND statement_2.id = anon_9.id)) AS coalesce_1
FROM
(SELECT cut_1.kind AS kind, cut_1.id AS id) AS anon_9) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_2.kind AS kind, anon_2.score AS score, anon_2.text AS text, anon_2.given AS given, anon_2.id AS id
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
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) AS anon_3
WHERE anon_3.kind = any($2::TEXT[])) AS anon_2
ORDER BY anon_2.score DESC, anon_2.id DESC

LIMIT $3::INTEGER) AS cut_1), 'told' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_11
FROM
(SELECT anon_21.kind AS kind, anon_21.id AS id, anon_21.text AS text, anon_21.score AS score, $4::VARCHAR AS given
FROM
(SELECT anon_22.kind AS kind, anon_22.id AS id, anon_22.text AS text, anon_22.score AS score
FROM
(SELECT DISTINCT ON (anon_23.id) anon_23.kind AS kind, anon_23.id AS id, anon_23.text AS text, anon_23.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_3.id AS id, anon_24.text AS text, name_score(found_by(anon_24.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_24.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM country AS country_3 JOIN LATERAL unnest((ARRAY[country_3.code, country_3.alpha3, country_3.name, country_3.official_name] || country_3.names) || country_3.demonyms) AS anon_24(text) ON true
WHERE country_3.live AND anon_24.text IS NOT NULL AND ((country_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (country_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_25.text AS text, name_score(found_by(anon_25.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_25.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_25(text) ON true
WHERE organization_3.live AND anon_25.text IS NOT NULL AND ((organization_3.spellings_words @@
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
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_2.kind AS kind, entity_2.id AS id, report_11.sentence AS text, passage_score(report_11.sentence_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM report AS report_11 JOIN entity AS entity_2 ON entity_2.id = report_11.survivor_id
WHERE report_11.retracted_at IS NULL AND entity_2.live AND entity_2.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_11.sentence_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_23
ORDER BY anon_23.id, anon_23.score DESC, anon_23.text) AS anon_22 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
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
(SELECT sought($4::VARCHAR) AS sought_2)) IS NOT true) AS anon_21
WHERE anon_21.kind = any($5::TEXT[])) AS anon_20), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('kind' VALUE cut_2.kind, 'score' VALUE cut_2.score, 'snippet' VALUE snippet_of(stretch_of(cut_2.text, cut_2.given), cut_2.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_12.article_id) AS count_12
FROM report AS report_12
WHERE report_12.survivor_id = agreement_6.id AND report_12.retracted_at IS NULL) RETURNING json) AS anon_26
FROM agreement AS agreement_6
WHERE anon_27.kind = 'AGREEMENT'::text AND agreement_6.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_13.article_id) AS count_13
FROM report AS report_13
WHERE report_13.survivor_id = agreement_action_2.id AND report_13.retracted_at IS NULL) RETURNING json) AS anon_28
FROM agreement_action AS agreement_action_2
WHERE anon_27.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text, 'title' VALUE article_6.title, 'outlet' VALUE article_6.outlet RETURNING json) AS anon_29
FROM article AS article_6
WHERE anon_27.kind = 'ARTICLE'::text AND article_6.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_14.article_id) AS count_14
FROM report AS report_14
WHERE report_14.survivor_id = country_4.id AND report_14.retracted_at IS NULL) RETURNING json) AS anon_30
FROM country AS country_4
WHERE anon_27.kind = 'COUNTRY'::text AND country_4.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_15.article_id) AS count_15
FROM report AS report_15
WHERE report_15.survivor_id = meeting_4.id AND report_15.retracted_at IS NULL) RETURNING json) AS anon_31
FROM meeting AS meeting_4
WHERE anon_27.kind = 'MEETING'::text AND meeting_4.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_16.article_id) AS count_16
FROM report AS report_16
WHERE report_16.survivor_id = office_holding_4.id AND report_16.retracted_at IS NULL) RETURNING json) AS anon_32
FROM office_holding AS office_holding_4
WHERE anon_27.kind = 'OFFICE_HOLDING'::text AND office_holding_4.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_17.article_id) AS count_17
FROM report AS report_17
WHERE report_17.survivor_id = official_4.id AND report_17.retracted_at IS NULL) RETURNING json) AS anon_33
FROM official AS official_4
WHERE anon_27.kind = 'OFFICIAL'::text AND official_4.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_18.article_id) AS count_18
FROM report AS report_18
WHERE report_18.survivor_id = organization_4.id AND report_18.retracted_at IS NULL) RETURNING json) AS anon_34
FROM organization AS organization_4
WHERE anon_27.kind = 'ORGANIZATION'::text AND organization_4.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_19.article_id) AS count_19
FROM report AS report_19
WHERE report_19.survivor_id = relation_action_2.id AND report_19.retracted_at IS NULL) RETURNING json) AS anon_35
FROM relation_action AS relation_action_2
WHERE anon_27.kind = 'RELATION_ACTION'::text AND relation_action_2.id = anon_27.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_20.article_id) AS count_20
FROM report AS report_20
WHERE report_20.survivor_id = statement_4.id AND report_20.retracted_at IS NULL) RETURNING json) AS anon_36
FROM statement AS statement_4
WHERE anon_27.kind = 'STATEMENT'::text AND statement_4.id = anon_27.id)) AS coalesce_2
FROM
(SELECT cut_2.kind AS kind, cut_2.id AS id) AS anon_27) RETURNING json)), '[]'::json) RETURNING json) AS anon_19
FROM
(SELECT anon_20.kind AS kind, anon_20.score AS score, anon_20.text AS text, anon_20.given AS given, anon_20.id AS id
FROM
(SELECT anon_21.kind AS kind, anon_21.id AS id, anon_21.text AS text, anon_21.score AS score, $4::VARCHAR AS given
FROM
(SELECT anon_22.kind AS kind, anon_22.id AS id, anon_22.text AS text, anon_22.score AS score
FROM
(SELECT DISTINCT ON (anon_23.id) anon_23.kind AS kind, anon_23.id AS id, anon_23.text AS text, anon_23.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_3.id AS id, anon_24.text AS text, name_score(found_by(anon_24.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_24.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM country AS country_3 JOIN LATERAL unnest((ARRAY[country_3.code, country_3.alpha3, country_3.name, country_3.official_name] || country_3.names) || country_3.demonyms) AS anon_24(text) ON true
WHERE country_3.live AND anon_24.text IS NOT NULL AND ((country_3.spellings_words @@
(SELECT sought($4::VARCHAR) AS sought_2)) OR (country_3.spellings_folded %>
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_25.text AS text, name_score(found_by(anon_25.text) @@
(SELECT sought($4::VARCHAR) AS sought_2), fold(anon_25.text),
(SELECT words_of($4::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_25(text) ON true
WHERE organization_3.live AND anon_25.text IS NOT NULL AND ((organization_3.spellings_words @@
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
(SELECT spelt($4::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_2.kind AS kind, entity_2.id AS id, report_11.sentence AS text, passage_score(report_11.sentence_words,
(SELECT sought($4::VARCHAR) AS sought_2)) AS score
FROM report AS report_11 JOIN entity AS entity_2 ON entity_2.id = report_11.survivor_id
WHERE report_11.retracted_at IS NULL AND entity_2.live AND entity_2.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_11.sentence_words @@
(SELECT sought($4::VARCHAR) AS sought_2))) AS anon_23
ORDER BY anon_23.id, anon_23.score DESC, anon_23.text) AS anon_22 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
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
(SELECT sought($4::VARCHAR) AS sought_2)) IS NOT true) AS anon_21
WHERE anon_21.kind = any($5::TEXT[])) AS anon_20
ORDER BY anon_20.score DESC, anon_20.id DESC

LIMIT $6::INTEGER) AS cut_2), 'misspelt' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_21
FROM
(SELECT anon_39.kind AS kind, anon_39.id AS id, anon_39.text AS text, anon_39.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_40.kind AS kind, anon_40.id AS id, anon_40.text AS text, anon_40.score AS score
FROM
(SELECT DISTINCT ON (anon_41.id) anon_41.kind AS kind, anon_41.id AS id, anon_41.text AS text, anon_41.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_5.id AS id, anon_42.text AS text, name_score(found_by(anon_42.text) @@
(SELECT sought($7::VARCHAR) AS sought_3), fold(anon_42.text),
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM country AS country_5 JOIN LATERAL unnest((ARRAY[country_5.code, country_5.alpha3, country_5.name, country_5.official_name] || country_5.names) || country_5.demonyms) AS anon_42(text) ON true
WHERE country_5.live AND anon_42.text IS NOT NULL AND ((country_5.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (country_5.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_5.id AS id, anon_43.text AS text, name_score(found_by(anon_43.text) @@
(SELECT sought($7::VARCHAR) AS sought_3), fold(anon_43.text),
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM organization AS organization_5 JOIN LATERAL unnest(ARRAY[organization_5.acronym, organization_5.name] || organization_5.names) AS anon_43(text) ON true
WHERE organization_5.live AND anon_43.text IS NOT NULL AND ((organization_5.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (organization_5.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_5.id AS id, office_holding_5.title AS text, name_score(office_holding_5.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3), office_holding_5.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM office_holding AS office_holding_5
WHERE office_holding_5.live AND ((office_holding_5.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (office_holding_5.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_5.id AS id, meeting_5.name AS text, name_score(meeting_5.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3), meeting_5.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM meeting AS meeting_5
WHERE meeting_5.live AND ((meeting_5.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (meeting_5.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_7.id AS id, agreement_7.title AS text, name_score(agreement_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3), agreement_7.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM agreement AS agreement_7
WHERE agreement_7.live AND ((agreement_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (agreement_7.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_8.id AS id, agreement_8.designation AS text, name_score(agreement_8.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_3), agreement_8.designation_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM agreement AS agreement_8
WHERE agreement_8.live AND ((agreement_8.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (agreement_8.designation_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_5.id AS id, official_name_3.name AS text, name_score(official_name_3.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3), official_name_3.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM official_name AS official_name_3 JOIN official AS official_5 ON official_5.id = official_name_3.official_id
WHERE official_5.live AND ((official_name_3.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (official_name_3.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT entity_3.kind AS kind, entity_3.id AS id, report_21.sentence AS text, passage_score(report_21.sentence_words,
(SELECT sought($7::VARCHAR) AS sought_3)) AS score
FROM report AS report_21 JOIN entity AS entity_3 ON entity_3.id = report_21.survivor_id
WHERE report_21.retracted_at IS NULL AND entity_3.live AND entity_3.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_21.sentence_words @@
(SELECT sought($7::VARCHAR) AS sought_3))) AS anon_41
ORDER BY anon_41.id, anon_41.score DESC, anon_41.text) AS anon_40 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($7::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE statement_5.live AND (statement_5.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_7.id AS id, CASE WHEN (article_7.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) THEN article_7.text ELSE article_7.title END AS text, name_score(article_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3), article_7.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM article AS article_7
WHERE ((article_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (article_7.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) AND ((article_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (article_7.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_8.id AS id, article_8.text AS text, greatest(passage_score(article_8.text_words,
(SELECT sought($7::VARCHAR) AS sought_3)), passage_score(article_8.text_words,
(SELECT nullif(either_of(sought($7::VARCHAR)), sought($7::VARCHAR)) AS nullif_3)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_8
WHERE (article_8.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) AND (article_8.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) IS NOT true) AS anon_39
WHERE anon_39.kind = any($8::TEXT[])) AS anon_38), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('kind' VALUE cut_3.kind, 'score' VALUE cut_3.score, 'snippet' VALUE snippet_of(stretch_of(cut_3.text, cut_3.given), cut_3.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_22.article_id) AS count_22
FROM report AS report_22
WHERE report_22.survivor_id = agreement_9.id AND report_22.retracted_at IS NULL) RETURNING json) AS anon_44
FROM agreement AS agreement_9
WHERE anon_45.kind = 'AGREEMENT'::text AND agreement_9.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_23.article_id) AS count_23
FROM report AS report_23
WHERE report_23.survivor_id = agreement_action_3.id AND report_23.retracted_at IS NULL) RETURNING json) AS anon_46
FROM agreement_action AS agreement_action_3
WHERE anon_45.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text, 'title' VALUE article_9.title, 'outlet' VALUE article_9.outlet RETURNING json) AS anon_47
FROM article AS article_9
WHERE anon_45.kind = 'ARTICLE'::text AND article_9.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_24.article_id) AS count_24
FROM report AS report_24
WHERE report_24.survivor_id = country_6.id AND report_24.retracted_at IS NULL) RETURNING json) AS anon_48
FROM country AS country_6
WHERE anon_45.kind = 'COUNTRY'::text AND country_6.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_25.article_id) AS count_25
FROM report AS report_25
WHERE report_25.survivor_id = meeting_6.id AND report_25.retracted_at IS NULL) RETURNING json) AS anon_49
FROM meeting AS meeting_6
WHERE anon_45.kind = 'MEETING'::text AND meeting_6.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_26.article_id) AS count_26
FROM report AS report_26
WHERE report_26.survivor_id = office_holding_6.id AND report_26.retracted_at IS NULL) RETURNING json) AS anon_50
FROM office_holding AS office_holding_6
WHERE anon_45.kind = 'OFFICE_HOLDING'::text AND office_holding_6.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_27.article_id) AS count_27
FROM report AS report_27
WHERE report_27.survivor_id = official_6.id AND report_27.retracted_at IS NULL) RETURNING json) AS anon_51
FROM official AS official_6
WHERE anon_45.kind = 'OFFICIAL'::text AND official_6.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_28.article_id) AS count_28
FROM report AS report_28
WHERE report_28.survivor_id = organization_6.id AND report_28.retracted_at IS NULL) RETURNING json) AS anon_52
FROM organization AS organization_6
WHERE anon_45.kind = 'ORGANIZATION'::text AND organization_6.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_29.article_id) AS count_29
FROM report AS report_29
WHERE report_29.survivor_id = relation_action_3.id AND report_29.retracted_at IS NULL) RETURNING json) AS anon_53
FROM relation_action AS relation_action_3
WHERE anon_45.kind = 'RELATION_ACTION'::text AND relation_action_3.id = anon_45.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_30.article_id) AS count_30
FROM report AS report_30
WHERE report_30.survivor_id = statement_6.id AND report_30.retracted_at IS NULL) RETURNING json) AS anon_54
FROM statement AS statement_6
WHERE anon_45.kind = 'STATEMENT'::text AND statement_6.id = anon_45.id)) AS coalesce_3
FROM
(SELECT cut_3.kind AS kind, cut_3.id AS id) AS anon_45) RETURNING json)), '[]'::json) RETURNING json) AS anon_37
FROM
(SELECT anon_38.kind AS kind, anon_38.score AS score, anon_38.text AS text, anon_38.given AS given, anon_38.id AS id
FROM
(SELECT anon_39.kind AS kind, anon_39.id AS id, anon_39.text AS text, anon_39.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_40.kind AS kind, anon_40.id AS id, anon_40.text AS text, anon_40.score AS score
FROM
(SELECT DISTINCT ON (anon_41.id) anon_41.kind AS kind, anon_41.id AS id, anon_41.text AS text, anon_41.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_5.id AS id, anon_42.text AS text, name_score(found_by(anon_42.text) @@
(SELECT sought($7::VARCHAR) AS sought_3), fold(anon_42.text),
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM country AS country_5 JOIN LATERAL unnest((ARRAY[country_5.code, country_5.alpha3, country_5.name, country_5.official_name] || country_5.names) || country_5.demonyms) AS anon_42(text) ON true
WHERE country_5.live AND anon_42.text IS NOT NULL AND ((country_5.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (country_5.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_5.id AS id, anon_43.text AS text, name_score(found_by(anon_43.text) @@
(SELECT sought($7::VARCHAR) AS sought_3), fold(anon_43.text),
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM organization AS organization_5 JOIN LATERAL unnest(ARRAY[organization_5.acronym, organization_5.name] || organization_5.names) AS anon_43(text) ON true
WHERE organization_5.live AND anon_43.text IS NOT NULL AND ((organization_5.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (organization_5.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_5.id AS id, office_holding_5.title AS text, name_score(office_holding_5.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3), office_holding_5.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM office_holding AS office_holding_5
WHERE office_holding_5.live AND ((office_holding_5.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (office_holding_5.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_5.id AS id, meeting_5.name AS text, name_score(meeting_5.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3), meeting_5.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM meeting AS meeting_5
WHERE meeting_5.live AND ((meeting_5.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (meeting_5.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_7.id AS id, agreement_7.title AS text, name_score(agreement_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3), agreement_7.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM agreement AS agreement_7
WHERE agreement_7.live AND ((agreement_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (agreement_7.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_8.id AS id, agreement_8.designation AS text, name_score(agreement_8.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_3), agreement_8.designation_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM agreement AS agreement_8
WHERE agreement_8.live AND ((agreement_8.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (agreement_8.designation_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_5.id AS id, official_name_3.name AS text, name_score(official_name_3.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3), official_name_3.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM official_name AS official_name_3 JOIN official AS official_5 ON official_5.id = official_name_3.official_id
WHERE official_5.live AND ((official_name_3.name_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (official_name_3.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) UNION ALL SELECT entity_3.kind AS kind, entity_3.id AS id, report_21.sentence AS text, passage_score(report_21.sentence_words,
(SELECT sought($7::VARCHAR) AS sought_3)) AS score
FROM report AS report_21 JOIN entity AS entity_3 ON entity_3.id = report_21.survivor_id
WHERE report_21.retracted_at IS NULL AND entity_3.live AND entity_3.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_21.sentence_words @@
(SELECT sought($7::VARCHAR) AS sought_3))) AS anon_41
ORDER BY anon_41.id, anon_41.score DESC, anon_41.text) AS anon_40 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($7::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE statement_5.live AND (statement_5.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_7.id AS id, CASE WHEN (article_7.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) THEN article_7.text ELSE article_7.title END AS text, name_score(article_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3), article_7.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_3)) AS score
FROM article AS article_7
WHERE ((article_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (article_7.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_3))) AND ((article_7.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) OR (article_7.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_8.id AS id, article_8.text AS text, greatest(passage_score(article_8.text_words,
(SELECT sought($7::VARCHAR) AS sought_3)), passage_score(article_8.text_words,
(SELECT nullif(either_of(sought($7::VARCHAR)), sought($7::VARCHAR)) AS nullif_3)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_8
WHERE (article_8.text_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) AND (article_8.title_words @@
(SELECT sought($7::VARCHAR) AS sought_3)) IS NOT true) AS anon_39
WHERE anon_39.kind = any($8::TEXT[])) AS anon_38
ORDER BY anon_38.score DESC, anon_38.id DESC

LIMIT $9::INTEGER) AS cut_3), 'ofOutlet' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_31
FROM
(SELECT anon_57.kind AS kind, anon_57.id AS id, anon_57.text AS text, anon_57.score AS score, $10::VARCHAR AS given
FROM
(SELECT anon_58.kind AS kind, anon_58.id AS id, anon_58.text AS text, anon_58.score AS score
FROM
(SELECT DISTINCT ON (anon_59.id) anon_59.kind AS kind, anon_59.id AS id, anon_59.text AS text, anon_59.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_7.id AS id, anon_60.text AS text, name_score(found_by(anon_60.text) @@
(SELECT sought($10::VARCHAR) AS sought_4), fold(anon_60.text),
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM country AS country_7 JOIN LATERAL unnest((ARRAY[country_7.code, country_7.alpha3, country_7.name, country_7.official_name] || country_7.names) || country_7.demonyms) AS anon_60(text) ON true
WHERE country_7.live AND anon_60.text IS NOT NULL AND ((country_7.spellings_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (country_7.spellings_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_7.id AS id, anon_61.text AS text, name_score(found_by(anon_61.text) @@
(SELECT sought($10::VARCHAR) AS sought_4), fold(anon_61.text),
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_7 JOIN LATERAL unnest(ARRAY[organization_7.acronym, organization_7.name] || organization_7.names) AS anon_61(text) ON true
WHERE organization_7.live AND anon_61.text IS NOT NULL AND ((organization_7.spellings_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (organization_7.spellings_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_7.id AS id, office_holding_7.title AS text, name_score(office_holding_7.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4), office_holding_7.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM office_holding AS office_holding_7
WHERE office_holding_7.live AND ((office_holding_7.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (office_holding_7.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_7.id AS id, meeting_7.name AS text, name_score(meeting_7.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4), meeting_7.name_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM meeting AS meeting_7
WHERE meeting_7.live AND ((meeting_7.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (meeting_7.name_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_10.id AS id, agreement_10.title AS text, name_score(agreement_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4), agreement_10.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_10
WHERE agreement_10.live AND ((agreement_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (agreement_10.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_11.id AS id, agreement_11.designation AS text, name_score(agreement_11.designation_words @@
(SELECT sought($10::VARCHAR) AS sought_4), agreement_11.designation_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_11
WHERE agreement_11.live AND ((agreement_11.designation_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (agreement_11.designation_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_7.id AS id, official_name_4.name AS text, name_score(official_name_4.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4), official_name_4.name_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_4 JOIN official AS official_7 ON official_7.id = official_name_4.official_id
WHERE official_7.live AND ((official_name_4.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (official_name_4.name_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_4.kind AS kind, entity_4.id AS id, report_31.sentence AS text, passage_score(report_31.sentence_words,
(SELECT sought($10::VARCHAR) AS sought_4)) AS score
FROM report AS report_31 JOIN entity AS entity_4 ON entity_4.id = report_31.survivor_id
WHERE report_31.retracted_at IS NULL AND entity_4.live AND entity_4.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_31.sentence_words @@
(SELECT sought($10::VARCHAR) AS sought_4))) AS anon_59
ORDER BY anon_59.id, anon_59.score DESC, anon_59.text) AS anon_58 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($10::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_10.id AS id, CASE WHEN (article_10.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) THEN article_10.text ELSE article_10.title END AS text, name_score(article_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4), article_10.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM article AS article_10
WHERE ((article_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (article_10.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) AND ((article_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (article_10.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_11.id AS id, article_11.text AS text, greatest(passage_score(article_11.text_words,
(SELECT sought($10::VARCHAR) AS sought_4)), passage_score(article_11.text_words,
(SELECT nullif(either_of(sought($10::VARCHAR)), sought($10::VARCHAR)) AS nullif_4)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_11
WHERE (article_11.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) AND (article_11.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) IS NOT true) AS anon_57) AS anon_56
WHERE EXISTS
(SELECT 1
FROM
(SELECT anon_56.kind AS kind, anon_56.id AS id) AS anon_62
WHERE EXISTS
(SELECT 1
FROM article AS article_12
WHERE article_12.id = anon_62.id AND article_12.outlet = $11::VARCHAR))), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('kind' VALUE cut_4.kind, 'score' VALUE cut_4.score, 'snippet' VALUE snippet_of(stretch_of(cut_4.text, cut_4.given), cut_4.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_32.article_id) AS count_32
FROM report AS report_32
WHERE report_32.survivor_id = agreement_12.id AND report_32.retracted_at IS NULL) RETURNING json) AS anon_63
FROM agreement AS agreement_12
WHERE anon_64.kind = 'AGREEMENT'::text AND agreement_12.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_33.article_id) AS count_33
FROM report AS report_33
WHERE report_33.survivor_id = agreement_action_4.id AND report_33.retracted_at IS NULL) RETURNING json) AS anon_65
FROM agreement_action AS agreement_action_4
WHERE anon_64.kind = 'AGREEMENT_ACTION'::text AND agreement_action_4.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text, 'title' VALUE article_13.title, 'outlet' VALUE article_13.outlet RETURNING json) AS anon_66
FROM article AS article_13
WHERE anon_64.kind = 'ARTICLE'::text AND article_13.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_34.article_id) AS count_34
FROM report AS report_34
WHERE report_34.survivor_id = country_8.id AND report_34.retracted_at IS NULL) RETURNING json) AS anon_67
FROM country AS country_8
WHERE anon_64.kind = 'COUNTRY'::text AND country_8.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_35.article_id) AS count_35
FROM report AS report_35
WHERE report_35.survivor_id = meeting_8.id AND report_35.retracted_at IS NULL) RETURNING json) AS anon_68
FROM meeting AS meeting_8
WHERE anon_64.kind = 'MEETING'::text AND meeting_8.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_36.article_id) AS count_36
FROM report AS report_36
WHERE report_36.survivor_id = office_holding_8.id AND report_36.retracted_at IS NULL) RETURNING json) AS anon_69
FROM office_holding AS office_holding_8
WHERE anon_64.kind = 'OFFICE_HOLDING'::text AND office_holding_8.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_37.article_id) AS count_37
FROM report AS report_37
WHERE report_37.survivor_id = official_8.id AND report_37.retracted_at IS NULL) RETURNING json) AS anon_70
FROM official AS official_8
WHERE anon_64.kind = 'OFFICIAL'::text AND official_8.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_38.article_id) AS count_38
FROM report AS report_38
WHERE report_38.survivor_id = organization_8.id AND report_38.retracted_at IS NULL) RETURNING json) AS anon_71
FROM organization AS organization_8
WHERE anon_64.kind = 'ORGANIZATION'::text AND organization_8.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_39.article_id) AS count_39
FROM report AS report_39
WHERE report_39.survivor_id = relation_action_4.id AND report_39.retracted_at IS NULL) RETURNING json) AS anon_72
FROM relation_action AS relation_action_4
WHERE anon_64.kind = 'RELATION_ACTION'::text AND relation_action_4.id = anon_64.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_40.article_id) AS count_40
FROM report AS report_40
WHERE report_40.survivor_id = statement_8.id AND report_40.retracted_at IS NULL) RETURNING json) AS anon_73
FROM statement AS statement_8
WHERE anon_64.kind = 'STATEMENT'::text AND statement_8.id = anon_64.id)) AS coalesce_4
FROM
(SELECT cut_4.kind AS kind, cut_4.id AS id) AS anon_64) RETURNING json)), '[]'::json) RETURNING json) AS anon_55
FROM
(SELECT anon_56.kind AS kind, anon_56.score AS score, anon_56.text AS text, anon_56.given AS given, anon_56.id AS id
FROM
(SELECT anon_57.kind AS kind, anon_57.id AS id, anon_57.text AS text, anon_57.score AS score, $10::VARCHAR AS given
FROM
(SELECT anon_58.kind AS kind, anon_58.id AS id, anon_58.text AS text, anon_58.score AS score
FROM
(SELECT DISTINCT ON (anon_59.id) anon_59.kind AS kind, anon_59.id AS id, anon_59.text AS text, anon_59.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_7.id AS id, anon_60.text AS text, name_score(found_by(anon_60.text) @@
(SELECT sought($10::VARCHAR) AS sought_4), fold(anon_60.text),
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM country AS country_7 JOIN LATERAL unnest((ARRAY[country_7.code, country_7.alpha3, country_7.name, country_7.official_name] || country_7.names) || country_7.demonyms) AS anon_60(text) ON true
WHERE country_7.live AND anon_60.text IS NOT NULL AND ((country_7.spellings_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (country_7.spellings_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_7.id AS id, anon_61.text AS text, name_score(found_by(anon_61.text) @@
(SELECT sought($10::VARCHAR) AS sought_4), fold(anon_61.text),
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_7 JOIN LATERAL unnest(ARRAY[organization_7.acronym, organization_7.name] || organization_7.names) AS anon_61(text) ON true
WHERE organization_7.live AND anon_61.text IS NOT NULL AND ((organization_7.spellings_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (organization_7.spellings_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_7.id AS id, office_holding_7.title AS text, name_score(office_holding_7.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4), office_holding_7.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM office_holding AS office_holding_7
WHERE office_holding_7.live AND ((office_holding_7.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (office_holding_7.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_7.id AS id, meeting_7.name AS text, name_score(meeting_7.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4), meeting_7.name_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM meeting AS meeting_7
WHERE meeting_7.live AND ((meeting_7.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (meeting_7.name_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_10.id AS id, agreement_10.title AS text, name_score(agreement_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4), agreement_10.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_10
WHERE agreement_10.live AND ((agreement_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (agreement_10.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_11.id AS id, agreement_11.designation AS text, name_score(agreement_11.designation_words @@
(SELECT sought($10::VARCHAR) AS sought_4), agreement_11.designation_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_11
WHERE agreement_11.live AND ((agreement_11.designation_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (agreement_11.designation_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_7.id AS id, official_name_4.name AS text, name_score(official_name_4.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4), official_name_4.name_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_4 JOIN official AS official_7 ON official_7.id = official_name_4.official_id
WHERE official_7.live AND ((official_name_4.name_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (official_name_4.name_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_4.kind AS kind, entity_4.id AS id, report_31.sentence AS text, passage_score(report_31.sentence_words,
(SELECT sought($10::VARCHAR) AS sought_4)) AS score
FROM report AS report_31 JOIN entity AS entity_4 ON entity_4.id = report_31.survivor_id
WHERE report_31.retracted_at IS NULL AND entity_4.live AND entity_4.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_31.sentence_words @@
(SELECT sought($10::VARCHAR) AS sought_4))) AS anon_59
ORDER BY anon_59.id, anon_59.score DESC, anon_59.text) AS anon_58 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($10::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_10.id AS id, CASE WHEN (article_10.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) THEN article_10.text ELSE article_10.title END AS text, name_score(article_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4), article_10.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_4)) AS score
FROM article AS article_10
WHERE ((article_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (article_10.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_4))) AND ((article_10.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) OR (article_10.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_11.id AS id, article_11.text AS text, greatest(passage_score(article_11.text_words,
(SELECT sought($10::VARCHAR) AS sought_4)), passage_score(article_11.text_words,
(SELECT nullif(either_of(sought($10::VARCHAR)), sought($10::VARCHAR)) AS nullif_4)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_11
WHERE (article_11.text_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) AND (article_11.title_words @@
(SELECT sought($10::VARCHAR) AS sought_4)) IS NOT true) AS anon_57) AS anon_56
WHERE EXISTS
(SELECT 1
FROM
(SELECT anon_56.kind AS kind, anon_56.id AS id) AS anon_62
WHERE EXISTS
(SELECT 1
FROM article AS article_12
WHERE article_12.id = anon_62.id AND article_12.outlet = $11::VARCHAR))
ORDER BY anon_56.score DESC, anon_56.id DESC

LIMIT $12::INTEGER) AS cut_4), 'ofEntities' VALUE
(SELECT JSON_OBJECT('edges' VALUE coalesce(json_agg(JSON_OBJECT('kind' VALUE cut_5.kind, 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text RETURNING json) AS anon_75
FROM agreement AS agreement_15
WHERE anon_76.kind = 'AGREEMENT'::text AND agreement_15.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text RETURNING json) AS anon_77
FROM agreement_action AS agreement_action_5
WHERE anon_76.kind = 'AGREEMENT_ACTION'::text AND agreement_action_5.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Article'::text RETURNING json) AS anon_78
FROM article AS article_16
WHERE anon_76.kind = 'ARTICLE'::text AND article_16.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text RETURNING json) AS anon_79
FROM country AS country_10
WHERE anon_76.kind = 'COUNTRY'::text AND country_10.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text RETURNING json) AS anon_80
FROM meeting AS meeting_10
WHERE anon_76.kind = 'MEETING'::text AND meeting_10.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text RETURNING json) AS anon_81
FROM office_holding AS office_holding_10
WHERE anon_76.kind = 'OFFICE_HOLDING'::text AND office_holding_10.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text RETURNING json) AS anon_82
FROM official AS official_10
WHERE anon_76.kind = 'OFFICIAL'::text AND official_10.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text RETURNING json) AS anon_83
FROM organization AS organization_10
WHERE anon_76.kind = 'ORGANIZATION'::text AND organization_10.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text RETURNING json) AS anon_84
FROM relation_action AS relation_action_5
WHERE anon_76.kind = 'RELATION_ACTION'::text AND relation_action_5.id = anon_76.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text RETURNING json) AS anon_85
FROM statement AS statement_10
WHERE anon_76.kind = 'STATEMENT'::text AND statement_10.id = anon_76.id)) AS coalesce_5
FROM
(SELECT cut_5.kind AS kind, cut_5.id AS id) AS anon_76) RETURNING json)), '[]'::json) RETURNING json) AS anon_74
FROM
(SELECT anon_86.kind AS kind, anon_86.id AS id
FROM
(SELECT anon_87.kind AS kind, anon_87.id AS id, anon_87.text AS text, anon_87.score AS score, $13::VARCHAR AS given
FROM
(SELECT anon_88.kind AS kind, anon_88.id AS id, anon_88.text AS text, anon_88.score AS score
FROM
(SELECT DISTINCT ON (anon_89.id) anon_89.kind AS kind, anon_89.id AS id, anon_89.text AS text, anon_89.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_9.id AS id, anon_90.text AS text, name_score(found_by(anon_90.text) @@
(SELECT sought($13::VARCHAR) AS sought_5), fold(anon_90.text),
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM country AS country_9 JOIN LATERAL unnest((ARRAY[country_9.code, country_9.alpha3, country_9.name, country_9.official_name] || country_9.names) || country_9.demonyms) AS anon_90(text) ON true
WHERE country_9.live AND anon_90.text IS NOT NULL AND ((country_9.spellings_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (country_9.spellings_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_91.text AS text, name_score(found_by(anon_91.text) @@
(SELECT sought($13::VARCHAR) AS sought_5), fold(anon_91.text),
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_91(text) ON true
WHERE organization_9.live AND anon_91.text IS NOT NULL AND ((organization_9.spellings_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (organization_9.spellings_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_9.id AS id, office_holding_9.title AS text, name_score(office_holding_9.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5), office_holding_9.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM office_holding AS office_holding_9
WHERE office_holding_9.live AND ((office_holding_9.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (office_holding_9.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_9.id AS id, meeting_9.name AS text, name_score(meeting_9.name_words @@
(SELECT sought($13::VARCHAR) AS sought_5), meeting_9.name_folded,
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM meeting AS meeting_9
WHERE meeting_9.live AND ((meeting_9.name_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (meeting_9.name_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_13.id AS id, agreement_13.title AS text, name_score(agreement_13.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5), agreement_13.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_13
WHERE agreement_13.live AND ((agreement_13.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (agreement_13.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_14.id AS id, agreement_14.designation AS text, name_score(agreement_14.designation_words @@
(SELECT sought($13::VARCHAR) AS sought_5), agreement_14.designation_folded,
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_14
WHERE agreement_14.live AND ((agreement_14.designation_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (agreement_14.designation_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_9.id AS id, official_name_5.name AS text, name_score(official_name_5.name_words @@
(SELECT sought($13::VARCHAR) AS sought_5), official_name_5.name_folded,
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM official_name AS official_name_5 JOIN official AS official_9 ON official_9.id = official_name_5.official_id
WHERE official_9.live AND ((official_name_5.name_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (official_name_5.name_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) UNION ALL SELECT entity_5.kind AS kind, entity_5.id AS id, report_41.sentence AS text, passage_score(report_41.sentence_words,
(SELECT sought($13::VARCHAR) AS sought_5)) AS score
FROM report AS report_41 JOIN entity AS entity_5 ON entity_5.id = report_41.survivor_id
WHERE report_41.retracted_at IS NULL AND entity_5.live AND entity_5.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_41.sentence_words @@
(SELECT sought($13::VARCHAR) AS sought_5))) AS anon_89
ORDER BY anon_89.id, anon_89.score DESC, anon_89.text) AS anon_88 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($13::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_14.id AS id, CASE WHEN (article_14.text_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) THEN article_14.text ELSE article_14.title END AS text, name_score(article_14.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5), article_14.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_5)) AS score
FROM article AS article_14
WHERE ((article_14.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (article_14.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_5))) AND ((article_14.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) OR (article_14.text_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_15.id AS id, article_15.text AS text, greatest(passage_score(article_15.text_words,
(SELECT sought($13::VARCHAR) AS sought_5)), passage_score(article_15.text_words,
(SELECT nullif(either_of(sought($13::VARCHAR)), sought($13::VARCHAR)) AS nullif_5)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_15
WHERE (article_15.text_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) AND (article_15.title_words @@
(SELECT sought($13::VARCHAR) AS sought_5)) IS NOT true) AS anon_87) AS anon_86
WHERE EXISTS
(SELECT 1
FROM
(SELECT anon_86.kind AS kind, anon_86.id AS id) AS anon_92
WHERE EXISTS
(SELECT 1
FROM entity AS entity_6
WHERE entity_6.id = anon_92.id AND
(SELECT count(DISTINCT report_42.article_id) AS count_41
FROM report AS report_42
WHERE report_42.survivor_id = entity_6.id AND report_42.retracted_at IS NULL) > $14::INTEGER))
ORDER BY anon_86.score DESC, anon_86.id DESC

LIMIT $15::INTEGER) AS cut_5), 'byKind' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_42
FROM
(SELECT anon_95.kind AS kind, anon_95.id AS id, anon_95.text AS text, anon_95.score AS score, $16::VARCHAR AS given
FROM
(SELECT anon_96.kind AS kind, anon_96.id AS id, anon_96.text AS text, anon_96.score AS score
FROM
(SELECT DISTINCT ON (anon_97.id) anon_97.kind AS kind, anon_97.id AS id, anon_97.text AS text, anon_97.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_11.id AS id, anon_98.text AS text, name_score(found_by(anon_98.text) @@
(SELECT sought($16::VARCHAR) AS sought_6), fold(anon_98.text),
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM country AS country_11 JOIN LATERAL unnest((ARRAY[country_11.code, country_11.alpha3, country_11.name, country_11.official_name] || country_11.names) || country_11.demonyms) AS anon_98(text) ON true
WHERE country_11.live AND anon_98.text IS NOT NULL AND ((country_11.spellings_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (country_11.spellings_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_11.id AS id, anon_99.text AS text, name_score(found_by(anon_99.text) @@
(SELECT sought($16::VARCHAR) AS sought_6), fold(anon_99.text),
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_11 JOIN LATERAL unnest(ARRAY[organization_11.acronym, organization_11.name] || organization_11.names) AS anon_99(text) ON true
WHERE organization_11.live AND anon_99.text IS NOT NULL AND ((organization_11.spellings_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (organization_11.spellings_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_11.id AS id, office_holding_11.title AS text, name_score(office_holding_11.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6), office_holding_11.title_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_11
WHERE office_holding_11.live AND ((office_holding_11.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (office_holding_11.title_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_11.id AS id, meeting_11.name AS text, name_score(meeting_11.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6), meeting_11.name_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_11
WHERE meeting_11.live AND ((meeting_11.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (meeting_11.name_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_16.id AS id, agreement_16.title AS text, name_score(agreement_16.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6), agreement_16.title_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_16
WHERE agreement_16.live AND ((agreement_16.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (agreement_16.title_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_17.id AS id, agreement_17.designation AS text, name_score(agreement_17.designation_words @@
(SELECT sought($16::VARCHAR) AS sought_6), agreement_17.designation_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_17
WHERE agreement_17.live AND ((agreement_17.designation_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (agreement_17.designation_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_11.id AS id, official_name_6.name AS text, name_score(official_name_6.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6), official_name_6.name_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_6 JOIN official AS official_11 ON official_11.id = official_name_6.official_id
WHERE official_11.live AND ((official_name_6.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (official_name_6.name_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_7.kind AS kind, entity_7.id AS id, report_43.sentence AS text, passage_score(report_43.sentence_words,
(SELECT sought($16::VARCHAR) AS sought_6)) AS score
FROM report AS report_43 JOIN entity AS entity_7 ON entity_7.id = report_43.survivor_id
WHERE report_43.retracted_at IS NULL AND entity_7.live AND entity_7.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_43.sentence_words @@
(SELECT sought($16::VARCHAR) AS sought_6))) AS anon_97
ORDER BY anon_97.id, anon_97.score DESC, anon_97.text) AS anon_96 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($16::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE statement_11.live AND (statement_11.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_17.id AS id, CASE WHEN (article_17.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) THEN article_17.text ELSE article_17.title END AS text, name_score(article_17.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6), article_17.title_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM article AS article_17
WHERE ((article_17.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (article_17.title_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) AND ((article_17.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (article_17.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_18.id AS id, article_18.text AS text, greatest(passage_score(article_18.text_words,
(SELECT sought($16::VARCHAR) AS sought_6)), passage_score(article_18.text_words,
(SELECT nullif(either_of(sought($16::VARCHAR)), sought($16::VARCHAR)) AS nullif_6)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_18
WHERE (article_18.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) AND (article_18.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) IS NOT true) AS anon_95) AS anon_94
WHERE anon_94.kind = any($17::TEXT[])), 'groups' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('kind' VALUE anon_100."by_KIND" RETURNING json), 'count' VALUE anon_100.count_ RETURNING json)
ORDER BY anon_100.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_101."by_KIND" AS "by_KIND", anon_101.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_102."by_KIND" AS "by_KIND", anon_102.count_ AS count_
FROM
(SELECT anon_103."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT anon_94.id AS item_id, anon_94.kind AS "by_KIND"
FROM
(SELECT anon_95.kind AS kind, anon_95.id AS id, anon_95.text AS text, anon_95.score AS score, $16::VARCHAR AS given
FROM
(SELECT anon_96.kind AS kind, anon_96.id AS id, anon_96.text AS text, anon_96.score AS score
FROM
(SELECT DISTINCT ON (anon_97.id) anon_97.kind AS kind, anon_97.id AS id, anon_97.text AS text, anon_97.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_11.id AS id, anon_98.text AS text, name_score(found_by(anon_98.text) @@
(SELECT sought($16::VARCHAR) AS sought_6), fold(anon_98.text),
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM country AS country_11 JOIN LATERAL unnest((ARRAY[country_11.code, country_11.alpha3, country_11.name, country_11.official_name] || country_11.names) || country_11.demonyms) AS anon_98(text) ON true
WHERE country_11.live AND anon_98.text IS NOT NULL AND ((country_11.spellings_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (country_11.spellings_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_11.id AS id, anon_99.text AS text, name_score(found_by(anon_99.text) @@
(SELECT sought($16::VARCHAR) AS sought_6), fold(anon_99.text),
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_11 JOIN LATERAL unnest(ARRAY[organization_11.acronym, organization_11.name] || organization_11.names) AS anon_99(text) ON true
WHERE organization_11.live AND anon_99.text IS NOT NULL AND ((organization_11.spellings_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (organization_11.spellings_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_11.id AS id, office_holding_11.title AS text, name_score(office_holding_11.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6), office_holding_11.title_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_11
WHERE office_holding_11.live AND ((office_holding_11.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (office_holding_11.title_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_11.id AS id, meeting_11.name AS text, name_score(meeting_11.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6), meeting_11.name_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_11
WHERE meeting_11.live AND ((meeting_11.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (meeting_11.name_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_16.id AS id, agreement_16.title AS text, name_score(agreement_16.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6), agreement_16.title_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_16
WHERE agreement_16.live AND ((agreement_16.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (agreement_16.title_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_17.id AS id, agreement_17.designation AS text, name_score(agreement_17.designation_words @@
(SELECT sought($16::VARCHAR) AS sought_6), agreement_17.designation_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_17
WHERE agreement_17.live AND ((agreement_17.designation_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (agreement_17.designation_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_11.id AS id, official_name_6.name AS text, name_score(official_name_6.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6), official_name_6.name_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_6 JOIN official AS official_11 ON official_11.id = official_name_6.official_id
WHERE official_11.live AND ((official_name_6.name_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (official_name_6.name_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_7.kind AS kind, entity_7.id AS id, report_43.sentence AS text, passage_score(report_43.sentence_words,
(SELECT sought($16::VARCHAR) AS sought_6)) AS score
FROM report AS report_43 JOIN entity AS entity_7 ON entity_7.id = report_43.survivor_id
WHERE report_43.retracted_at IS NULL AND entity_7.live AND entity_7.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_43.sentence_words @@
(SELECT sought($16::VARCHAR) AS sought_6))) AS anon_97
ORDER BY anon_97.id, anon_97.score DESC, anon_97.text) AS anon_96 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($16::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE statement_11.live AND (statement_11.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_17.id AS id, CASE WHEN (article_17.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) THEN article_17.text ELSE article_17.title END AS text, name_score(article_17.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6), article_17.title_folded,
(SELECT words_of($16::VARCHAR) AS words_of_6)) AS score
FROM article AS article_17
WHERE ((article_17.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (article_17.title_folded %>
(SELECT spelt($16::VARCHAR) AS spelt_6))) AND ((article_17.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) OR (article_17.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_18.id AS id, article_18.text AS text, greatest(passage_score(article_18.text_words,
(SELECT sought($16::VARCHAR) AS sought_6)), passage_score(article_18.text_words,
(SELECT nullif(either_of(sought($16::VARCHAR)), sought($16::VARCHAR)) AS nullif_6)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_18
WHERE (article_18.text_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) AND (article_18.title_words @@
(SELECT sought($16::VARCHAR) AS sought_6)) IS NOT true) AS anon_95) AS anon_94
WHERE anon_94.kind = any($17::TEXT[])) AS anon_103 GROUP BY anon_103."by_KIND") AS anon_102
ORDER BY coalesce(anon_102.count_, 0) DESC, anon_102."by_KIND" IS NULL, coalesce(anon_102."by_KIND", '')

LIMIT $18::INTEGER) AS anon_101) AS anon_100) RETURNING json) AS anon_93) RETURNING json) AS data
