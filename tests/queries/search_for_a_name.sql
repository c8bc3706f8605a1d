SELECT JSON_OBJECT('capitals' VALUE
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
(SELECT sought($1::VARCHAR) AS sought_1))) AS anon_3) AS anon_2), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('score' VALUE cut_1.score, 'snippet' VALUE snippet_of(cut_1.text, cut_1.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = agreement_3.id AND report_2.retracted_at IS NULL) RETURNING json) AS anon_8
FROM agreement AS agreement_3
WHERE entity_2.kind = 'AGREEMENT'::text AND agreement_3.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL) RETURNING json) AS anon_9
FROM agreement_action AS agreement_action_1
WHERE entity_2.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_2.code, 'reportCount' VALUE
(SELECT count(DISTINCT report_4.article_id) AS count_4
FROM report AS report_4
WHERE report_4.survivor_id = country_2.id AND report_4.retracted_at IS NULL) RETURNING json) AS anon_10
FROM country AS country_2
WHERE entity_2.kind = 'COUNTRY'::text AND country_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_5.article_id) AS count_5
FROM report AS report_5
WHERE report_5.survivor_id = meeting_2.id AND report_5.retracted_at IS NULL) RETURNING json) AS anon_11
FROM meeting AS meeting_2
WHERE entity_2.kind = 'MEETING'::text AND meeting_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_6.article_id) AS count_6
FROM report AS report_6
WHERE report_6.survivor_id = office_holding_2.id AND report_6.retracted_at IS NULL) RETURNING json) AS anon_12
FROM office_holding AS office_holding_2
WHERE entity_2.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'name' VALUE official_2.display_name, 'reportCount' VALUE
(SELECT count(DISTINCT report_7.article_id) AS count_7
FROM report AS report_7
WHERE report_7.survivor_id = official_2.id AND report_7.retracted_at IS NULL) RETURNING json) AS anon_13
FROM official AS official_2
WHERE entity_2.kind = 'OFFICIAL'::text AND official_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END, 'reportCount' VALUE
(SELECT count(DISTINCT report_8.article_id) AS count_8
FROM report AS report_8
WHERE report_8.survivor_id = organization_2.id AND report_8.retracted_at IS NULL) RETURNING json) AS anon_14
FROM organization AS organization_2
WHERE entity_2.kind = 'ORGANIZATION'::text AND organization_2.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_9.article_id) AS count_9
FROM report AS report_9
WHERE report_9.survivor_id = relation_action_1.id AND report_9.retracted_at IS NULL) RETURNING json) AS anon_15
FROM relation_action AS relation_action_1
WHERE entity_2.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_2.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'act' VALUE statement_2.act, 'reportCount' VALUE
(SELECT count(DISTINCT report_10.article_id) AS count_10
FROM report AS report_10
WHERE report_10.survivor_id = statement_2.id AND report_10.retracted_at IS NULL) RETURNING json) AS anon_16
FROM statement AS statement_2
WHERE entity_2.kind = 'STATEMENT'::text AND statement_2.id = entity_2.id)) AS coalesce_1
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_2.score AS score, anon_2.text AS text, anon_2.given AS given, anon_2.id AS id
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

LIMIT $2::INTEGER) AS cut_1), 'latin' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_11
FROM
(SELECT anon_19.id AS id, anon_19.text AS text, anon_19.score AS score, $3::VARCHAR AS given
FROM
(SELECT anon_20.kind AS kind, anon_20.id AS id, anon_20.text AS text, anon_20.score AS score
FROM
(SELECT DISTINCT ON (anon_21.id) anon_21.kind AS kind, anon_21.id AS id, anon_21.text AS text, anon_21.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_4.id AS id, anon_22.text AS text, name_score(found_by(anon_22.text) @@
(SELECT sought($3::VARCHAR) AS sought_2), fold(anon_22.text),
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM country AS country_4 JOIN LATERAL unnest((ARRAY[country_4.code, country_4.alpha3, country_4.name, country_4.official_name] || country_4.names) || country_4.demonyms) AS anon_22(text) ON true
WHERE country_4.live AND anon_22.text IS NOT NULL AND ((country_4.spellings_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (country_4.spellings_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_23.text AS text, name_score(found_by(anon_23.text) @@
(SELECT sought($3::VARCHAR) AS sought_2), fold(anon_23.text),
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_23(text) ON true
WHERE organization_3.live AND anon_23.text IS NOT NULL AND ((organization_3.spellings_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (organization_3.spellings_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_3.id AS id, office_holding_3.title AS text, name_score(office_holding_3.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2), office_holding_3.title_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM office_holding AS office_holding_3
WHERE office_holding_3.live AND ((office_holding_3.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (office_holding_3.title_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_3.id AS id, meeting_3.name AS text, name_score(meeting_3.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2), meeting_3.name_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM meeting AS meeting_3
WHERE meeting_3.live AND ((meeting_3.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (meeting_3.name_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_4.id AS id, agreement_4.title AS text, name_score(agreement_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2), agreement_4.title_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_4
WHERE agreement_4.live AND ((agreement_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (agreement_4.title_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_5.id AS id, agreement_5.designation AS text, name_score(agreement_5.designation_words @@
(SELECT sought($3::VARCHAR) AS sought_2), agreement_5.designation_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_5
WHERE agreement_5.live AND ((agreement_5.designation_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (agreement_5.designation_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_3.id AS id, official_name_2.name AS text, name_score(official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2), official_name_2.name_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM official_name AS official_name_2 JOIN official AS official_3 ON official_3.id = official_name_2.official_id
WHERE official_3.live AND ((official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (official_name_2.name_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_3.kind AS kind, entity_3.id AS id, report_11.sentence AS text, passage_score(report_11.sentence_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM report AS report_11 JOIN entity AS entity_3 ON entity_3.id = report_11.survivor_id
WHERE report_11.retracted_at IS NULL AND entity_3.live AND entity_3.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_11.sentence_words @@
(SELECT sought($3::VARCHAR) AS sought_2))) AS anon_21
ORDER BY anon_21.id, anon_21.score DESC, anon_21.text) AS anon_20 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE statement_3.live AND (statement_3.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2))) AS anon_19
WHERE anon_19.kind = any($4::TEXT[])) AS anon_18), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('score' VALUE cut_2.score, 'snippet' VALUE snippet_of(cut_2.text, cut_2.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_12.article_id) AS count_12
FROM report AS report_12
WHERE report_12.survivor_id = agreement_6.id AND report_12.retracted_at IS NULL) RETURNING json) AS anon_24
FROM agreement AS agreement_6
WHERE entity_4.kind = 'AGREEMENT'::text AND agreement_6.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_13.article_id) AS count_13
FROM report AS report_13
WHERE report_13.survivor_id = agreement_action_2.id AND report_13.retracted_at IS NULL) RETURNING json) AS anon_25
FROM agreement_action AS agreement_action_2
WHERE entity_4.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_5.code, 'reportCount' VALUE
(SELECT count(DISTINCT report_14.article_id) AS count_14
FROM report AS report_14
WHERE report_14.survivor_id = country_5.id AND report_14.retracted_at IS NULL) RETURNING json) AS anon_26
FROM country AS country_5
WHERE entity_4.kind = 'COUNTRY'::text AND country_5.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_15.article_id) AS count_15
FROM report AS report_15
WHERE report_15.survivor_id = meeting_4.id AND report_15.retracted_at IS NULL) RETURNING json) AS anon_27
FROM meeting AS meeting_4
WHERE entity_4.kind = 'MEETING'::text AND meeting_4.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_16.article_id) AS count_16
FROM report AS report_16
WHERE report_16.survivor_id = office_holding_4.id AND report_16.retracted_at IS NULL) RETURNING json) AS anon_28
FROM office_holding AS office_holding_4
WHERE entity_4.kind = 'OFFICE_HOLDING'::text AND office_holding_4.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'name' VALUE official_4.display_name, 'reportCount' VALUE
(SELECT count(DISTINCT report_17.article_id) AS count_17
FROM report AS report_17
WHERE report_17.survivor_id = official_4.id AND report_17.retracted_at IS NULL) RETURNING json) AS anon_29
FROM official AS official_4
WHERE entity_4.kind = 'OFFICIAL'::text AND official_4.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_6
WHERE country_6.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END, 'reportCount' VALUE
(SELECT count(DISTINCT report_18.article_id) AS count_18
FROM report AS report_18
WHERE report_18.survivor_id = organization_4.id AND report_18.retracted_at IS NULL) RETURNING json) AS anon_30
FROM organization AS organization_4
WHERE entity_4.kind = 'ORGANIZATION'::text AND organization_4.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_19.article_id) AS count_19
FROM report AS report_19
WHERE report_19.survivor_id = relation_action_2.id AND report_19.retracted_at IS NULL) RETURNING json) AS anon_31
FROM relation_action AS relation_action_2
WHERE entity_4.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_4.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'act' VALUE statement_4.act, 'reportCount' VALUE
(SELECT count(DISTINCT report_20.article_id) AS count_20
FROM report AS report_20
WHERE report_20.survivor_id = statement_4.id AND report_20.retracted_at IS NULL) RETURNING json) AS anon_32
FROM statement AS statement_4
WHERE entity_4.kind = 'STATEMENT'::text AND statement_4.id = entity_4.id)) AS coalesce_2
FROM entity AS entity_4
WHERE entity_4.id = cut_2.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_17
FROM
(SELECT anon_18.score AS score, anon_18.text AS text, anon_18.given AS given, anon_18.id AS id
FROM
(SELECT anon_19.id AS id, anon_19.text AS text, anon_19.score AS score, $3::VARCHAR AS given
FROM
(SELECT anon_20.kind AS kind, anon_20.id AS id, anon_20.text AS text, anon_20.score AS score
FROM
(SELECT DISTINCT ON (anon_21.id) anon_21.kind AS kind, anon_21.id AS id, anon_21.text AS text, anon_21.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_4.id AS id, anon_22.text AS text, name_score(found_by(anon_22.text) @@
(SELECT sought($3::VARCHAR) AS sought_2), fold(anon_22.text),
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM country AS country_4 JOIN LATERAL unnest((ARRAY[country_4.code, country_4.alpha3, country_4.name, country_4.official_name] || country_4.names) || country_4.demonyms) AS anon_22(text) ON true
WHERE country_4.live AND anon_22.text IS NOT NULL AND ((country_4.spellings_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (country_4.spellings_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_3.id AS id, anon_23.text AS text, name_score(found_by(anon_23.text) @@
(SELECT sought($3::VARCHAR) AS sought_2), fold(anon_23.text),
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM organization AS organization_3 JOIN LATERAL unnest(ARRAY[organization_3.acronym, organization_3.name] || organization_3.names) AS anon_23(text) ON true
WHERE organization_3.live AND anon_23.text IS NOT NULL AND ((organization_3.spellings_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (organization_3.spellings_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_3.id AS id, office_holding_3.title AS text, name_score(office_holding_3.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2), office_holding_3.title_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM office_holding AS office_holding_3
WHERE office_holding_3.live AND ((office_holding_3.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (office_holding_3.title_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_3.id AS id, meeting_3.name AS text, name_score(meeting_3.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2), meeting_3.name_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM meeting AS meeting_3
WHERE meeting_3.live AND ((meeting_3.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (meeting_3.name_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_4.id AS id, agreement_4.title AS text, name_score(agreement_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2), agreement_4.title_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_4
WHERE agreement_4.live AND ((agreement_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (agreement_4.title_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_5.id AS id, agreement_5.designation AS text, name_score(agreement_5.designation_words @@
(SELECT sought($3::VARCHAR) AS sought_2), agreement_5.designation_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM agreement AS agreement_5
WHERE agreement_5.live AND ((agreement_5.designation_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (agreement_5.designation_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_3.id AS id, official_name_2.name AS text, name_score(official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2), official_name_2.name_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM official_name AS official_name_2 JOIN official AS official_3 ON official_3.id = official_name_2.official_id
WHERE official_3.live AND ((official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (official_name_2.name_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) UNION ALL SELECT entity_3.kind AS kind, entity_3.id AS id, report_11.sentence AS text, passage_score(report_11.sentence_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM report AS report_11 JOIN entity AS entity_3 ON entity_3.id = report_11.survivor_id
WHERE report_11.retracted_at IS NULL AND entity_3.live AND entity_3.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_11.sentence_words @@
(SELECT sought($3::VARCHAR) AS sought_2))) AS anon_21
ORDER BY anon_21.id, anon_21.score DESC, anon_21.text) AS anon_20 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE statement_3.live AND (statement_3.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2))) AS anon_19
WHERE anon_19.kind = any($4::TEXT[])) AS anon_18
ORDER BY anon_18.score DESC, anon_18.id DESC

LIMIT $5::INTEGER) AS cut_2), 'half' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_21
FROM
(SELECT anon_35.id AS id, anon_35.text AS text, anon_35.score AS score, $6::VARCHAR AS given
FROM
(SELECT anon_36.kind AS kind, anon_36.id AS id, anon_36.text AS text, anon_36.score AS score
FROM
(SELECT DISTINCT ON (anon_37.id) anon_37.kind AS kind, anon_37.id AS id, anon_37.text AS text, anon_37.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_7.id AS id, anon_38.text AS text, name_score(found_by(anon_38.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_38.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM country AS country_7 JOIN LATERAL unnest((ARRAY[country_7.code, country_7.alpha3, country_7.name, country_7.official_name] || country_7.names) || country_7.demonyms) AS anon_38(text) ON true
WHERE country_7.live AND anon_38.text IS NOT NULL AND ((country_7.spellings_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (country_7.spellings_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_5.id AS id, anon_39.text AS text, name_score(found_by(anon_39.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_39.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM organization AS organization_5 JOIN LATERAL unnest(ARRAY[organization_5.acronym, organization_5.name] || organization_5.names) AS anon_39(text) ON true
WHERE organization_5.live AND anon_39.text IS NOT NULL AND ((organization_5.spellings_words @@
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
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT entity_5.kind AS kind, entity_5.id AS id, report_21.sentence AS text, passage_score(report_21.sentence_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM report AS report_21 JOIN entity AS entity_5 ON entity_5.id = report_21.survivor_id
WHERE report_21.retracted_at IS NULL AND entity_5.live AND entity_5.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_21.sentence_words @@
(SELECT sought($6::VARCHAR) AS sought_3))) AS anon_37
ORDER BY anon_37.id, anon_37.score DESC, anon_37.text) AS anon_36 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE statement_5.live AND (statement_5.text_words @@
(SELECT sought($6::VARCHAR) AS sought_3))) AS anon_35
WHERE anon_35.kind = any($7::TEXT[])) AS anon_34), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('score' VALUE cut_3.score, 'snippet' VALUE snippet_of(cut_3.text, cut_3.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_22.article_id) AS count_22
FROM report AS report_22
WHERE report_22.survivor_id = agreement_9.id AND report_22.retracted_at IS NULL) RETURNING json) AS anon_40
FROM agreement AS agreement_9
WHERE entity_6.kind = 'AGREEMENT'::text AND agreement_9.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_23.article_id) AS count_23
FROM report AS report_23
WHERE report_23.survivor_id = agreement_action_3.id AND report_23.retracted_at IS NULL) RETURNING json) AS anon_41
FROM agreement_action AS agreement_action_3
WHERE entity_6.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_8.code, 'reportCount' VALUE
(SELECT count(DISTINCT report_24.article_id) AS count_24
FROM report AS report_24
WHERE report_24.survivor_id = country_8.id AND report_24.retracted_at IS NULL) RETURNING json) AS anon_42
FROM country AS country_8
WHERE entity_6.kind = 'COUNTRY'::text AND country_8.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_25.article_id) AS count_25
FROM report AS report_25
WHERE report_25.survivor_id = meeting_6.id AND report_25.retracted_at IS NULL) RETURNING json) AS anon_43
FROM meeting AS meeting_6
WHERE entity_6.kind = 'MEETING'::text AND meeting_6.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_26.article_id) AS count_26
FROM report AS report_26
WHERE report_26.survivor_id = office_holding_6.id AND report_26.retracted_at IS NULL) RETURNING json) AS anon_44
FROM office_holding AS office_holding_6
WHERE entity_6.kind = 'OFFICE_HOLDING'::text AND office_holding_6.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'name' VALUE official_6.display_name, 'reportCount' VALUE
(SELECT count(DISTINCT report_27.article_id) AS count_27
FROM report AS report_27
WHERE report_27.survivor_id = official_6.id AND report_27.retracted_at IS NULL) RETURNING json) AS anon_45
FROM official AS official_6
WHERE entity_6.kind = 'OFFICIAL'::text AND official_6.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_9
WHERE country_9.code = organization_6.acronym)) THEN 'org:'::text || organization_6.acronym ELSE organization_6.acronym END, 'reportCount' VALUE
(SELECT count(DISTINCT report_28.article_id) AS count_28
FROM report AS report_28
WHERE report_28.survivor_id = organization_6.id AND report_28.retracted_at IS NULL) RETURNING json) AS anon_46
FROM organization AS organization_6
WHERE entity_6.kind = 'ORGANIZATION'::text AND organization_6.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_29.article_id) AS count_29
FROM report AS report_29
WHERE report_29.survivor_id = relation_action_3.id AND report_29.retracted_at IS NULL) RETURNING json) AS anon_47
FROM relation_action AS relation_action_3
WHERE entity_6.kind = 'RELATION_ACTION'::text AND relation_action_3.id = entity_6.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'act' VALUE statement_6.act, 'reportCount' VALUE
(SELECT count(DISTINCT report_30.article_id) AS count_30
FROM report AS report_30
WHERE report_30.survivor_id = statement_6.id AND report_30.retracted_at IS NULL) RETURNING json) AS anon_48
FROM statement AS statement_6
WHERE entity_6.kind = 'STATEMENT'::text AND statement_6.id = entity_6.id)) AS coalesce_3
FROM entity AS entity_6
WHERE entity_6.id = cut_3.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_33
FROM
(SELECT anon_34.score AS score, anon_34.text AS text, anon_34.given AS given, anon_34.id AS id
FROM
(SELECT anon_35.id AS id, anon_35.text AS text, anon_35.score AS score, $6::VARCHAR AS given
FROM
(SELECT anon_36.kind AS kind, anon_36.id AS id, anon_36.text AS text, anon_36.score AS score
FROM
(SELECT DISTINCT ON (anon_37.id) anon_37.kind AS kind, anon_37.id AS id, anon_37.text AS text, anon_37.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_7.id AS id, anon_38.text AS text, name_score(found_by(anon_38.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_38.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM country AS country_7 JOIN LATERAL unnest((ARRAY[country_7.code, country_7.alpha3, country_7.name, country_7.official_name] || country_7.names) || country_7.demonyms) AS anon_38(text) ON true
WHERE country_7.live AND anon_38.text IS NOT NULL AND ((country_7.spellings_words @@
(SELECT sought($6::VARCHAR) AS sought_3)) OR (country_7.spellings_folded %>
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_5.id AS id, anon_39.text AS text, name_score(found_by(anon_39.text) @@
(SELECT sought($6::VARCHAR) AS sought_3), fold(anon_39.text),
(SELECT words_of($6::VARCHAR) AS words_of_3)) AS score
FROM organization AS organization_5 JOIN LATERAL unnest(ARRAY[organization_5.acronym, organization_5.name] || organization_5.names) AS anon_39(text) ON true
WHERE organization_5.live AND anon_39.text IS NOT NULL AND ((organization_5.spellings_words @@
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
(SELECT spelt($6::VARCHAR) AS spelt_3))) UNION ALL SELECT entity_5.kind AS kind, entity_5.id AS id, report_21.sentence AS text, passage_score(report_21.sentence_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM report AS report_21 JOIN entity AS entity_5 ON entity_5.id = report_21.survivor_id
WHERE report_21.retracted_at IS NULL AND entity_5.live AND entity_5.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_21.sentence_words @@
(SELECT sought($6::VARCHAR) AS sought_3))) AS anon_37
ORDER BY anon_37.id, anon_37.score DESC, anon_37.text) AS anon_36 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($6::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE statement_5.live AND (statement_5.text_words @@
(SELECT sought($6::VARCHAR) AS sought_3))) AS anon_35
WHERE anon_35.kind = any($7::TEXT[])) AS anon_34
ORDER BY anon_34.score DESC, anon_34.id DESC

LIMIT $8::INTEGER) AS cut_3), 'misspelt' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_31
FROM
(SELECT anon_51.id AS id, anon_51.text AS text, anon_51.score AS score, $9::VARCHAR AS given
FROM
(SELECT anon_52.kind AS kind, anon_52.id AS id, anon_52.text AS text, anon_52.score AS score
FROM
(SELECT DISTINCT ON (anon_53.id) anon_53.kind AS kind, anon_53.id AS id, anon_53.text AS text, anon_53.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_10.id AS id, anon_54.text AS text, name_score(found_by(anon_54.text) @@
(SELECT sought($9::VARCHAR) AS sought_4), fold(anon_54.text),
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM country AS country_10 JOIN LATERAL unnest((ARRAY[country_10.code, country_10.alpha3, country_10.name, country_10.official_name] || country_10.names) || country_10.demonyms) AS anon_54(text) ON true
WHERE country_10.live AND anon_54.text IS NOT NULL AND ((country_10.spellings_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (country_10.spellings_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_7.id AS id, anon_55.text AS text, name_score(found_by(anon_55.text) @@
(SELECT sought($9::VARCHAR) AS sought_4), fold(anon_55.text),
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_7 JOIN LATERAL unnest(ARRAY[organization_7.acronym, organization_7.name] || organization_7.names) AS anon_55(text) ON true
WHERE organization_7.live AND anon_55.text IS NOT NULL AND ((organization_7.spellings_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (organization_7.spellings_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_7.id AS id, office_holding_7.title AS text, name_score(office_holding_7.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4), office_holding_7.title_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM office_holding AS office_holding_7
WHERE office_holding_7.live AND ((office_holding_7.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (office_holding_7.title_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_7.id AS id, meeting_7.name AS text, name_score(meeting_7.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4), meeting_7.name_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM meeting AS meeting_7
WHERE meeting_7.live AND ((meeting_7.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (meeting_7.name_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_10.id AS id, agreement_10.title AS text, name_score(agreement_10.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4), agreement_10.title_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_10
WHERE agreement_10.live AND ((agreement_10.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (agreement_10.title_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_11.id AS id, agreement_11.designation AS text, name_score(agreement_11.designation_words @@
(SELECT sought($9::VARCHAR) AS sought_4), agreement_11.designation_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_11
WHERE agreement_11.live AND ((agreement_11.designation_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (agreement_11.designation_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_7.id AS id, official_name_4.name AS text, name_score(official_name_4.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4), official_name_4.name_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_4 JOIN official AS official_7 ON official_7.id = official_name_4.official_id
WHERE official_7.live AND ((official_name_4.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (official_name_4.name_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_7.kind AS kind, entity_7.id AS id, report_31.sentence AS text, passage_score(report_31.sentence_words,
(SELECT sought($9::VARCHAR) AS sought_4)) AS score
FROM report AS report_31 JOIN entity AS entity_7 ON entity_7.id = report_31.survivor_id
WHERE report_31.retracted_at IS NULL AND entity_7.live AND entity_7.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_31.sentence_words @@
(SELECT sought($9::VARCHAR) AS sought_4))) AS anon_53
ORDER BY anon_53.id, anon_53.score DESC, anon_53.text) AS anon_52 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($9::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($9::VARCHAR) AS sought_4))) AS anon_51
WHERE anon_51.kind = any($10::TEXT[])) AS anon_50), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('score' VALUE cut_4.score, 'snippet' VALUE snippet_of(cut_4.text, cut_4.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_32.article_id) AS count_32
FROM report AS report_32
WHERE report_32.survivor_id = agreement_12.id AND report_32.retracted_at IS NULL) RETURNING json) AS anon_56
FROM agreement AS agreement_12
WHERE entity_8.kind = 'AGREEMENT'::text AND agreement_12.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_33.article_id) AS count_33
FROM report AS report_33
WHERE report_33.survivor_id = agreement_action_4.id AND report_33.retracted_at IS NULL) RETURNING json) AS anon_57
FROM agreement_action AS agreement_action_4
WHERE entity_8.kind = 'AGREEMENT_ACTION'::text AND agreement_action_4.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_11.code, 'reportCount' VALUE
(SELECT count(DISTINCT report_34.article_id) AS count_34
FROM report AS report_34
WHERE report_34.survivor_id = country_11.id AND report_34.retracted_at IS NULL) RETURNING json) AS anon_58
FROM country AS country_11
WHERE entity_8.kind = 'COUNTRY'::text AND country_11.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_35.article_id) AS count_35
FROM report AS report_35
WHERE report_35.survivor_id = meeting_8.id AND report_35.retracted_at IS NULL) RETURNING json) AS anon_59
FROM meeting AS meeting_8
WHERE entity_8.kind = 'MEETING'::text AND meeting_8.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_36.article_id) AS count_36
FROM report AS report_36
WHERE report_36.survivor_id = office_holding_8.id AND report_36.retracted_at IS NULL) RETURNING json) AS anon_60
FROM office_holding AS office_holding_8
WHERE entity_8.kind = 'OFFICE_HOLDING'::text AND office_holding_8.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'name' VALUE official_8.display_name, 'reportCount' VALUE
(SELECT count(DISTINCT report_37.article_id) AS count_37
FROM report AS report_37
WHERE report_37.survivor_id = official_8.id AND report_37.retracted_at IS NULL) RETURNING json) AS anon_61
FROM official AS official_8
WHERE entity_8.kind = 'OFFICIAL'::text AND official_8.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_12
WHERE country_12.code = organization_8.acronym)) THEN 'org:'::text || organization_8.acronym ELSE organization_8.acronym END, 'reportCount' VALUE
(SELECT count(DISTINCT report_38.article_id) AS count_38
FROM report AS report_38
WHERE report_38.survivor_id = organization_8.id AND report_38.retracted_at IS NULL) RETURNING json) AS anon_62
FROM organization AS organization_8
WHERE entity_8.kind = 'ORGANIZATION'::text AND organization_8.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_39.article_id) AS count_39
FROM report AS report_39
WHERE report_39.survivor_id = relation_action_4.id AND report_39.retracted_at IS NULL) RETURNING json) AS anon_63
FROM relation_action AS relation_action_4
WHERE entity_8.kind = 'RELATION_ACTION'::text AND relation_action_4.id = entity_8.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'act' VALUE statement_8.act, 'reportCount' VALUE
(SELECT count(DISTINCT report_40.article_id) AS count_40
FROM report AS report_40
WHERE report_40.survivor_id = statement_8.id AND report_40.retracted_at IS NULL) RETURNING json) AS anon_64
FROM statement AS statement_8
WHERE entity_8.kind = 'STATEMENT'::text AND statement_8.id = entity_8.id)) AS coalesce_4
FROM entity AS entity_8
WHERE entity_8.id = cut_4.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_49
FROM
(SELECT anon_50.score AS score, anon_50.text AS text, anon_50.given AS given, anon_50.id AS id
FROM
(SELECT anon_51.id AS id, anon_51.text AS text, anon_51.score AS score, $9::VARCHAR AS given
FROM
(SELECT anon_52.kind AS kind, anon_52.id AS id, anon_52.text AS text, anon_52.score AS score
FROM
(SELECT DISTINCT ON (anon_53.id) anon_53.kind AS kind, anon_53.id AS id, anon_53.text AS text, anon_53.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_10.id AS id, anon_54.text AS text, name_score(found_by(anon_54.text) @@
(SELECT sought($9::VARCHAR) AS sought_4), fold(anon_54.text),
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM country AS country_10 JOIN LATERAL unnest((ARRAY[country_10.code, country_10.alpha3, country_10.name, country_10.official_name] || country_10.names) || country_10.demonyms) AS anon_54(text) ON true
WHERE country_10.live AND anon_54.text IS NOT NULL AND ((country_10.spellings_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (country_10.spellings_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_7.id AS id, anon_55.text AS text, name_score(found_by(anon_55.text) @@
(SELECT sought($9::VARCHAR) AS sought_4), fold(anon_55.text),
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_7 JOIN LATERAL unnest(ARRAY[organization_7.acronym, organization_7.name] || organization_7.names) AS anon_55(text) ON true
WHERE organization_7.live AND anon_55.text IS NOT NULL AND ((organization_7.spellings_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (organization_7.spellings_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_7.id AS id, office_holding_7.title AS text, name_score(office_holding_7.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4), office_holding_7.title_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM office_holding AS office_holding_7
WHERE office_holding_7.live AND ((office_holding_7.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (office_holding_7.title_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_7.id AS id, meeting_7.name AS text, name_score(meeting_7.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4), meeting_7.name_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM meeting AS meeting_7
WHERE meeting_7.live AND ((meeting_7.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (meeting_7.name_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_10.id AS id, agreement_10.title AS text, name_score(agreement_10.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4), agreement_10.title_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_10
WHERE agreement_10.live AND ((agreement_10.title_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (agreement_10.title_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_11.id AS id, agreement_11.designation AS text, name_score(agreement_11.designation_words @@
(SELECT sought($9::VARCHAR) AS sought_4), agreement_11.designation_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_11
WHERE agreement_11.live AND ((agreement_11.designation_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (agreement_11.designation_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_7.id AS id, official_name_4.name AS text, name_score(official_name_4.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4), official_name_4.name_folded,
(SELECT words_of($9::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_4 JOIN official AS official_7 ON official_7.id = official_name_4.official_id
WHERE official_7.live AND ((official_name_4.name_words @@
(SELECT sought($9::VARCHAR) AS sought_4)) OR (official_name_4.name_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_7.kind AS kind, entity_7.id AS id, report_31.sentence AS text, passage_score(report_31.sentence_words,
(SELECT sought($9::VARCHAR) AS sought_4)) AS score
FROM report AS report_31 JOIN entity AS entity_7 ON entity_7.id = report_31.survivor_id
WHERE report_31.retracted_at IS NULL AND entity_7.live AND entity_7.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_31.sentence_words @@
(SELECT sought($9::VARCHAR) AS sought_4))) AS anon_53
ORDER BY anon_53.id, anon_53.score DESC, anon_53.text) AS anon_52 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($9::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($9::VARCHAR) AS sought_4))) AS anon_51
WHERE anon_51.kind = any($10::TEXT[])) AS anon_50
ORDER BY anon_50.score DESC, anon_50.id DESC

LIMIT $11::INTEGER) AS cut_4), 'country' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_41
FROM
(SELECT anon_67.id AS id, anon_67.text AS text, anon_67.score AS score, $12::VARCHAR AS given
FROM
(SELECT anon_68.kind AS kind, anon_68.id AS id, anon_68.text AS text, anon_68.score AS score
FROM
(SELECT DISTINCT ON (anon_69.id) anon_69.kind AS kind, anon_69.id AS id, anon_69.text AS text, anon_69.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_13.id AS id, anon_70.text AS text, name_score(found_by(anon_70.text) @@
(SELECT sought($12::VARCHAR) AS sought_5), fold(anon_70.text),
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM country AS country_13 JOIN LATERAL unnest((ARRAY[country_13.code, country_13.alpha3, country_13.name, country_13.official_name] || country_13.names) || country_13.demonyms) AS anon_70(text) ON true
WHERE country_13.live AND anon_70.text IS NOT NULL AND ((country_13.spellings_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (country_13.spellings_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_71.text AS text, name_score(found_by(anon_71.text) @@
(SELECT sought($12::VARCHAR) AS sought_5), fold(anon_71.text),
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_71(text) ON true
WHERE organization_9.live AND anon_71.text IS NOT NULL AND ((organization_9.spellings_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (organization_9.spellings_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_9.id AS id, office_holding_9.title AS text, name_score(office_holding_9.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5), office_holding_9.title_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM office_holding AS office_holding_9
WHERE office_holding_9.live AND ((office_holding_9.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (office_holding_9.title_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_9.id AS id, meeting_9.name AS text, name_score(meeting_9.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5), meeting_9.name_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM meeting AS meeting_9
WHERE meeting_9.live AND ((meeting_9.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (meeting_9.name_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_13.id AS id, agreement_13.title AS text, name_score(agreement_13.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5), agreement_13.title_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_13
WHERE agreement_13.live AND ((agreement_13.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (agreement_13.title_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_14.id AS id, agreement_14.designation AS text, name_score(agreement_14.designation_words @@
(SELECT sought($12::VARCHAR) AS sought_5), agreement_14.designation_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_14
WHERE agreement_14.live AND ((agreement_14.designation_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (agreement_14.designation_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_9.id AS id, official_name_5.name AS text, name_score(official_name_5.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5), official_name_5.name_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM official_name AS official_name_5 JOIN official AS official_9 ON official_9.id = official_name_5.official_id
WHERE official_9.live AND ((official_name_5.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (official_name_5.name_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT entity_9.kind AS kind, entity_9.id AS id, report_41.sentence AS text, passage_score(report_41.sentence_words,
(SELECT sought($12::VARCHAR) AS sought_5)) AS score
FROM report AS report_41 JOIN entity AS entity_9 ON entity_9.id = report_41.survivor_id
WHERE report_41.retracted_at IS NULL AND entity_9.live AND entity_9.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_41.sentence_words @@
(SELECT sought($12::VARCHAR) AS sought_5))) AS anon_69
ORDER BY anon_69.id, anon_69.score DESC, anon_69.text) AS anon_68 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($12::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($12::VARCHAR) AS sought_5))) AS anon_67
WHERE anon_67.kind = any($13::TEXT[])) AS anon_66), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('score' VALUE cut_5.score, 'snippet' VALUE snippet_of(cut_5.text, cut_5.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_42.article_id) AS count_42
FROM report AS report_42
WHERE report_42.survivor_id = agreement_15.id AND report_42.retracted_at IS NULL) RETURNING json) AS anon_72
FROM agreement AS agreement_15
WHERE entity_10.kind = 'AGREEMENT'::text AND agreement_15.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_43.article_id) AS count_43
FROM report AS report_43
WHERE report_43.survivor_id = agreement_action_5.id AND report_43.retracted_at IS NULL) RETURNING json) AS anon_73
FROM agreement_action AS agreement_action_5
WHERE entity_10.kind = 'AGREEMENT_ACTION'::text AND agreement_action_5.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_14.code, 'reportCount' VALUE
(SELECT count(DISTINCT report_44.article_id) AS count_44
FROM report AS report_44
WHERE report_44.survivor_id = country_14.id AND report_44.retracted_at IS NULL) RETURNING json) AS anon_74
FROM country AS country_14
WHERE entity_10.kind = 'COUNTRY'::text AND country_14.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_45.article_id) AS count_45
FROM report AS report_45
WHERE report_45.survivor_id = meeting_10.id AND report_45.retracted_at IS NULL) RETURNING json) AS anon_75
FROM meeting AS meeting_10
WHERE entity_10.kind = 'MEETING'::text AND meeting_10.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_46.article_id) AS count_46
FROM report AS report_46
WHERE report_46.survivor_id = office_holding_10.id AND report_46.retracted_at IS NULL) RETURNING json) AS anon_76
FROM office_holding AS office_holding_10
WHERE entity_10.kind = 'OFFICE_HOLDING'::text AND office_holding_10.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'name' VALUE official_10.display_name, 'reportCount' VALUE
(SELECT count(DISTINCT report_47.article_id) AS count_47
FROM report AS report_47
WHERE report_47.survivor_id = official_10.id AND report_47.retracted_at IS NULL) RETURNING json) AS anon_77
FROM official AS official_10
WHERE entity_10.kind = 'OFFICIAL'::text AND official_10.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_15
WHERE country_15.code = organization_10.acronym)) THEN 'org:'::text || organization_10.acronym ELSE organization_10.acronym END, 'reportCount' VALUE
(SELECT count(DISTINCT report_48.article_id) AS count_48
FROM report AS report_48
WHERE report_48.survivor_id = organization_10.id AND report_48.retracted_at IS NULL) RETURNING json) AS anon_78
FROM organization AS organization_10
WHERE entity_10.kind = 'ORGANIZATION'::text AND organization_10.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_49.article_id) AS count_49
FROM report AS report_49
WHERE report_49.survivor_id = relation_action_5.id AND report_49.retracted_at IS NULL) RETURNING json) AS anon_79
FROM relation_action AS relation_action_5
WHERE entity_10.kind = 'RELATION_ACTION'::text AND relation_action_5.id = entity_10.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'act' VALUE statement_10.act, 'reportCount' VALUE
(SELECT count(DISTINCT report_50.article_id) AS count_50
FROM report AS report_50
WHERE report_50.survivor_id = statement_10.id AND report_50.retracted_at IS NULL) RETURNING json) AS anon_80
FROM statement AS statement_10
WHERE entity_10.kind = 'STATEMENT'::text AND statement_10.id = entity_10.id)) AS coalesce_5
FROM entity AS entity_10
WHERE entity_10.id = cut_5.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_65
FROM
(SELECT anon_66.score AS score, anon_66.text AS text, anon_66.given AS given, anon_66.id AS id
FROM
(SELECT anon_67.id AS id, anon_67.text AS text, anon_67.score AS score, $12::VARCHAR AS given
FROM
(SELECT anon_68.kind AS kind, anon_68.id AS id, anon_68.text AS text, anon_68.score AS score
FROM
(SELECT DISTINCT ON (anon_69.id) anon_69.kind AS kind, anon_69.id AS id, anon_69.text AS text, anon_69.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_13.id AS id, anon_70.text AS text, name_score(found_by(anon_70.text) @@
(SELECT sought($12::VARCHAR) AS sought_5), fold(anon_70.text),
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM country AS country_13 JOIN LATERAL unnest((ARRAY[country_13.code, country_13.alpha3, country_13.name, country_13.official_name] || country_13.names) || country_13.demonyms) AS anon_70(text) ON true
WHERE country_13.live AND anon_70.text IS NOT NULL AND ((country_13.spellings_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (country_13.spellings_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_9.id AS id, anon_71.text AS text, name_score(found_by(anon_71.text) @@
(SELECT sought($12::VARCHAR) AS sought_5), fold(anon_71.text),
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM organization AS organization_9 JOIN LATERAL unnest(ARRAY[organization_9.acronym, organization_9.name] || organization_9.names) AS anon_71(text) ON true
WHERE organization_9.live AND anon_71.text IS NOT NULL AND ((organization_9.spellings_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (organization_9.spellings_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_9.id AS id, office_holding_9.title AS text, name_score(office_holding_9.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5), office_holding_9.title_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM office_holding AS office_holding_9
WHERE office_holding_9.live AND ((office_holding_9.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (office_holding_9.title_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_9.id AS id, meeting_9.name AS text, name_score(meeting_9.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5), meeting_9.name_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM meeting AS meeting_9
WHERE meeting_9.live AND ((meeting_9.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (meeting_9.name_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_13.id AS id, agreement_13.title AS text, name_score(agreement_13.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5), agreement_13.title_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_13
WHERE agreement_13.live AND ((agreement_13.title_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (agreement_13.title_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_14.id AS id, agreement_14.designation AS text, name_score(agreement_14.designation_words @@
(SELECT sought($12::VARCHAR) AS sought_5), agreement_14.designation_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_14
WHERE agreement_14.live AND ((agreement_14.designation_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (agreement_14.designation_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_9.id AS id, official_name_5.name AS text, name_score(official_name_5.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5), official_name_5.name_folded,
(SELECT words_of($12::VARCHAR) AS words_of_5)) AS score
FROM official_name AS official_name_5 JOIN official AS official_9 ON official_9.id = official_name_5.official_id
WHERE official_9.live AND ((official_name_5.name_words @@
(SELECT sought($12::VARCHAR) AS sought_5)) OR (official_name_5.name_folded %>
(SELECT spelt($12::VARCHAR) AS spelt_5))) UNION ALL SELECT entity_9.kind AS kind, entity_9.id AS id, report_41.sentence AS text, passage_score(report_41.sentence_words,
(SELECT sought($12::VARCHAR) AS sought_5)) AS score
FROM report AS report_41 JOIN entity AS entity_9 ON entity_9.id = report_41.survivor_id
WHERE report_41.retracted_at IS NULL AND entity_9.live AND entity_9.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_41.sentence_words @@
(SELECT sought($12::VARCHAR) AS sought_5))) AS anon_69
ORDER BY anon_69.id, anon_69.score DESC, anon_69.text) AS anon_68 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($12::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($12::VARCHAR) AS sought_5))) AS anon_67
WHERE anon_67.kind = any($13::TEXT[])) AS anon_66
ORDER BY anon_66.score DESC, anon_66.id DESC

LIMIT $14::INTEGER) AS cut_5), 'code' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_51
FROM
(SELECT anon_83.id AS id, anon_83.text AS text, anon_83.score AS score, $15::VARCHAR AS given
FROM
(SELECT anon_84.kind AS kind, anon_84.id AS id, anon_84.text AS text, anon_84.score AS score
FROM
(SELECT DISTINCT ON (anon_85.id) anon_85.kind AS kind, anon_85.id AS id, anon_85.text AS text, anon_85.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_16.id AS id, anon_86.text AS text, name_score(found_by(anon_86.text) @@
(SELECT sought($15::VARCHAR) AS sought_6), fold(anon_86.text),
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM country AS country_16 JOIN LATERAL unnest((ARRAY[country_16.code, country_16.alpha3, country_16.name, country_16.official_name] || country_16.names) || country_16.demonyms) AS anon_86(text) ON true
WHERE country_16.live AND anon_86.text IS NOT NULL AND ((country_16.spellings_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (country_16.spellings_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_11.id AS id, anon_87.text AS text, name_score(found_by(anon_87.text) @@
(SELECT sought($15::VARCHAR) AS sought_6), fold(anon_87.text),
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_11 JOIN LATERAL unnest(ARRAY[organization_11.acronym, organization_11.name] || organization_11.names) AS anon_87(text) ON true
WHERE organization_11.live AND anon_87.text IS NOT NULL AND ((organization_11.spellings_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (organization_11.spellings_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_11.id AS id, office_holding_11.title AS text, name_score(office_holding_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6), office_holding_11.title_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_11
WHERE office_holding_11.live AND ((office_holding_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (office_holding_11.title_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_11.id AS id, meeting_11.name AS text, name_score(meeting_11.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6), meeting_11.name_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_11
WHERE meeting_11.live AND ((meeting_11.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (meeting_11.name_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_16.id AS id, agreement_16.title AS text, name_score(agreement_16.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6), agreement_16.title_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_16
WHERE agreement_16.live AND ((agreement_16.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (agreement_16.title_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_17.id AS id, agreement_17.designation AS text, name_score(agreement_17.designation_words @@
(SELECT sought($15::VARCHAR) AS sought_6), agreement_17.designation_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_17
WHERE agreement_17.live AND ((agreement_17.designation_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (agreement_17.designation_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_11.id AS id, official_name_6.name AS text, name_score(official_name_6.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6), official_name_6.name_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_6 JOIN official AS official_11 ON official_11.id = official_name_6.official_id
WHERE official_11.live AND ((official_name_6.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (official_name_6.name_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_11.kind AS kind, entity_11.id AS id, report_51.sentence AS text, passage_score(report_51.sentence_words,
(SELECT sought($15::VARCHAR) AS sought_6)) AS score
FROM report AS report_51 JOIN entity AS entity_11 ON entity_11.id = report_51.survivor_id
WHERE report_51.retracted_at IS NULL AND entity_11.live AND entity_11.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_51.sentence_words @@
(SELECT sought($15::VARCHAR) AS sought_6))) AS anon_85
ORDER BY anon_85.id, anon_85.score DESC, anon_85.text) AS anon_84 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($15::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE statement_11.live AND (statement_11.text_words @@
(SELECT sought($15::VARCHAR) AS sought_6))) AS anon_83
WHERE anon_83.kind = any($16::TEXT[])) AS anon_82), 'edges' VALUE coalesce(json_agg(JSON_OBJECT('score' VALUE cut_6.score, 'snippet' VALUE snippet_of(cut_6.text, cut_6.given), 'node' VALUE
(SELECT coalesce((SELECT JSON_OBJECT('__typename' VALUE 'Agreement'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_52.article_id) AS count_52
FROM report AS report_52
WHERE report_52.survivor_id = agreement_18.id AND report_52.retracted_at IS NULL) RETURNING json) AS anon_88
FROM agreement AS agreement_18
WHERE entity_12.kind = 'AGREEMENT'::text AND agreement_18.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'AgreementAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_53.article_id) AS count_53
FROM report AS report_53
WHERE report_53.survivor_id = agreement_action_6.id AND report_53.retracted_at IS NULL) RETURNING json) AS anon_89
FROM agreement_action AS agreement_action_6
WHERE entity_12.kind = 'AGREEMENT_ACTION'::text AND agreement_action_6.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Country'::text, 'code' VALUE country_17.code, 'reportCount' VALUE
(SELECT count(DISTINCT report_54.article_id) AS count_54
FROM report AS report_54
WHERE report_54.survivor_id = country_17.id AND report_54.retracted_at IS NULL) RETURNING json) AS anon_90
FROM country AS country_17
WHERE entity_12.kind = 'COUNTRY'::text AND country_17.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Meeting'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_55.article_id) AS count_55
FROM report AS report_55
WHERE report_55.survivor_id = meeting_12.id AND report_55.retracted_at IS NULL) RETURNING json) AS anon_91
FROM meeting AS meeting_12
WHERE entity_12.kind = 'MEETING'::text AND meeting_12.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'OfficeHolding'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_56.article_id) AS count_56
FROM report AS report_56
WHERE report_56.survivor_id = office_holding_12.id AND report_56.retracted_at IS NULL) RETURNING json) AS anon_92
FROM office_holding AS office_holding_12
WHERE entity_12.kind = 'OFFICE_HOLDING'::text AND office_holding_12.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Official'::text, 'name' VALUE official_12.display_name, 'reportCount' VALUE
(SELECT count(DISTINCT report_57.article_id) AS count_57
FROM report AS report_57
WHERE report_57.survivor_id = official_12.id AND report_57.retracted_at IS NULL) RETURNING json) AS anon_93
FROM official AS official_12
WHERE entity_12.kind = 'OFFICIAL'::text AND official_12.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Organization'::text, 'code' VALUE CASE WHEN (EXISTS
(SELECT *
FROM country AS country_18
WHERE country_18.code = organization_12.acronym)) THEN 'org:'::text || organization_12.acronym ELSE organization_12.acronym END, 'reportCount' VALUE
(SELECT count(DISTINCT report_58.article_id) AS count_58
FROM report AS report_58
WHERE report_58.survivor_id = organization_12.id AND report_58.retracted_at IS NULL) RETURNING json) AS anon_94
FROM organization AS organization_12
WHERE entity_12.kind = 'ORGANIZATION'::text AND organization_12.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'RelationAction'::text, 'reportCount' VALUE
(SELECT count(DISTINCT report_59.article_id) AS count_59
FROM report AS report_59
WHERE report_59.survivor_id = relation_action_6.id AND report_59.retracted_at IS NULL) RETURNING json) AS anon_95
FROM relation_action AS relation_action_6
WHERE entity_12.kind = 'RELATION_ACTION'::text AND relation_action_6.id = entity_12.id),
(SELECT JSON_OBJECT('__typename' VALUE 'Statement'::text, 'act' VALUE statement_12.act, 'reportCount' VALUE
(SELECT count(DISTINCT report_60.article_id) AS count_60
FROM report AS report_60
WHERE report_60.survivor_id = statement_12.id AND report_60.retracted_at IS NULL) RETURNING json) AS anon_96
FROM statement AS statement_12
WHERE entity_12.kind = 'STATEMENT'::text AND statement_12.id = entity_12.id)) AS coalesce_6
FROM entity AS entity_12
WHERE entity_12.id = cut_6.id) RETURNING json)), '[]'::json) RETURNING json) AS anon_81
FROM
(SELECT anon_82.score AS score, anon_82.text AS text, anon_82.given AS given, anon_82.id AS id
FROM
(SELECT anon_83.id AS id, anon_83.text AS text, anon_83.score AS score, $15::VARCHAR AS given
FROM
(SELECT anon_84.kind AS kind, anon_84.id AS id, anon_84.text AS text, anon_84.score AS score
FROM
(SELECT DISTINCT ON (anon_85.id) anon_85.kind AS kind, anon_85.id AS id, anon_85.text AS text, anon_85.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_16.id AS id, anon_86.text AS text, name_score(found_by(anon_86.text) @@
(SELECT sought($15::VARCHAR) AS sought_6), fold(anon_86.text),
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM country AS country_16 JOIN LATERAL unnest((ARRAY[country_16.code, country_16.alpha3, country_16.name, country_16.official_name] || country_16.names) || country_16.demonyms) AS anon_86(text) ON true
WHERE country_16.live AND anon_86.text IS NOT NULL AND ((country_16.spellings_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (country_16.spellings_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_11.id AS id, anon_87.text AS text, name_score(found_by(anon_87.text) @@
(SELECT sought($15::VARCHAR) AS sought_6), fold(anon_87.text),
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_11 JOIN LATERAL unnest(ARRAY[organization_11.acronym, organization_11.name] || organization_11.names) AS anon_87(text) ON true
WHERE organization_11.live AND anon_87.text IS NOT NULL AND ((organization_11.spellings_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (organization_11.spellings_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_11.id AS id, office_holding_11.title AS text, name_score(office_holding_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6), office_holding_11.title_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_11
WHERE office_holding_11.live AND ((office_holding_11.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (office_holding_11.title_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_11.id AS id, meeting_11.name AS text, name_score(meeting_11.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6), meeting_11.name_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_11
WHERE meeting_11.live AND ((meeting_11.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (meeting_11.name_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_16.id AS id, agreement_16.title AS text, name_score(agreement_16.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6), agreement_16.title_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_16
WHERE agreement_16.live AND ((agreement_16.title_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (agreement_16.title_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_17.id AS id, agreement_17.designation AS text, name_score(agreement_17.designation_words @@
(SELECT sought($15::VARCHAR) AS sought_6), agreement_17.designation_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_17
WHERE agreement_17.live AND ((agreement_17.designation_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (agreement_17.designation_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_11.id AS id, official_name_6.name AS text, name_score(official_name_6.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6), official_name_6.name_folded,
(SELECT words_of($15::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_6 JOIN official AS official_11 ON official_11.id = official_name_6.official_id
WHERE official_11.live AND ((official_name_6.name_words @@
(SELECT sought($15::VARCHAR) AS sought_6)) OR (official_name_6.name_folded %>
(SELECT spelt($15::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_11.kind AS kind, entity_11.id AS id, report_51.sentence AS text, passage_score(report_51.sentence_words,
(SELECT sought($15::VARCHAR) AS sought_6)) AS score
FROM report AS report_51 JOIN entity AS entity_11 ON entity_11.id = report_51.survivor_id
WHERE report_51.retracted_at IS NULL AND entity_11.live AND entity_11.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_51.sentence_words @@
(SELECT sought($15::VARCHAR) AS sought_6))) AS anon_85
ORDER BY anon_85.id, anon_85.score DESC, anon_85.text) AS anon_84 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($15::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE statement_11.live AND (statement_11.text_words @@
(SELECT sought($15::VARCHAR) AS sought_6))) AS anon_83
WHERE anon_83.kind = any($16::TEXT[])) AS anon_82
ORDER BY anon_82.score DESC, anon_82.id DESC

LIMIT $17::INTEGER) AS cut_6) RETURNING json) AS data
