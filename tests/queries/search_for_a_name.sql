SELECT convert_to((('{"capitals":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
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
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) AS anon_3) AS anon_2))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"score":' || coalesce(to_json(cut_1.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_1.text, cut_1.given), cut_1.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_2.article_id) AS count_2
FROM report AS report_2
WHERE report_2.survivor_id = agreement_3.id AND report_2.retracted_at IS NULL))::text, 'null') || '}') AS anon_8
FROM agreement AS agreement_3
WHERE anon_9.kind = 'AGREEMENT'::text AND agreement_3.id = anon_9.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_3.article_id) AS count_3
FROM report AS report_3
WHERE report_3.survivor_id = agreement_action_1.id AND report_3.retracted_at IS NULL))::text, 'null') || '}') AS anon_10
FROM agreement_action AS agreement_action_1
WHERE anon_9.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = anon_9.id),
(SELECT '{"__typename":"Article"}' AS anon_11
FROM article AS article_3
WHERE anon_9.kind = 'ARTICLE'::text AND article_3.id = anon_9.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_2.code)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_4.article_id) AS count_4
FROM report AS report_4
WHERE report_4.survivor_id = country_2.id AND report_4.retracted_at IS NULL))::text, 'null') || '}') AS anon_12
FROM country AS country_2
WHERE anon_9.kind = 'COUNTRY'::text AND country_2.id = anon_9.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_5.article_id) AS count_5
FROM report AS report_5
WHERE report_5.survivor_id = meeting_2.id AND report_5.retracted_at IS NULL))::text, 'null') || '}') AS anon_13
FROM meeting AS meeting_2
WHERE anon_9.kind = 'MEETING'::text AND meeting_2.id = anon_9.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_6.article_id) AS count_6
FROM report AS report_6
WHERE report_6.survivor_id = office_holding_2.id AND report_6.retracted_at IS NULL))::text, 'null') || '}') AS anon_14
FROM office_holding AS office_holding_2
WHERE anon_9.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = anon_9.id),
(SELECT ('{"__typename":"Official","name":' || coalesce(to_json(official_2.display_name)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_7.article_id) AS count_7
FROM report AS report_7
WHERE report_7.survivor_id = official_2.id AND report_7.retracted_at IS NULL))::text, 'null') || '}') AS anon_15
FROM official AS official_2
WHERE anon_9.kind = 'OFFICIAL'::text AND official_2.id = anon_9.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_3
WHERE country_3.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_8.article_id) AS count_8
FROM report AS report_8
WHERE report_8.survivor_id = organization_2.id AND report_8.retracted_at IS NULL))::text, 'null') || '}') AS anon_16
FROM organization AS organization_2
WHERE anon_9.kind = 'ORGANIZATION'::text AND organization_2.id = anon_9.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_9.article_id) AS count_9
FROM report AS report_9
WHERE report_9.survivor_id = relation_action_1.id AND report_9.retracted_at IS NULL))::text, 'null') || '}') AS anon_17
FROM relation_action AS relation_action_1
WHERE anon_9.kind = 'RELATION_ACTION'::text AND relation_action_1.id = anon_9.id),
(SELECT ('{"__typename":"Statement","act":' || coalesce('"' || statement_2.act || '"', 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_10.article_id) AS count_10
FROM report AS report_10
WHERE report_10.survivor_id = statement_2.id AND report_10.retracted_at IS NULL))::text, 'null') || '}') AS anon_18
FROM statement AS statement_2
WHERE anon_9.kind = 'STATEMENT'::text AND statement_2.id = anon_9.id)) AS coalesce_1
FROM
(SELECT cut_1.kind AS kind, cut_1.id AS id) AS anon_9), 'null') || '}'), ','), '') || ']}') AS anon_1
FROM
(SELECT anon_2.score AS score, anon_2.text AS text, anon_2.given AS given, anon_2.kind AS kind, anon_2.id AS id
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

LIMIT $2::INTEGER) AS cut_1), 'null') || ',"latin":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_11
FROM
(SELECT anon_21.kind AS kind, anon_21.id AS id, anon_21.text AS text, anon_21.score AS score, $3::VARCHAR AS given
FROM
(SELECT anon_22.kind AS kind, anon_22.id AS id, anon_22.text AS text, anon_22.score AS score
FROM
(SELECT DISTINCT ON (anon_23.id) anon_23.kind AS kind, anon_23.id AS id, anon_23.text AS text, anon_23.score AS score
FROM
(SELECT 'OFFICIAL'::text AS kind, official_3.id AS id, official_name_2.name AS text, name_score(official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2), official_name_2.name_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM official_name AS official_name_2 JOIN official AS official_3 ON official_3.id = official_name_2.official_id
WHERE official_3.live AND ((official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (official_name_2.name_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2)))) AS anon_23
ORDER BY anon_23.id, anon_23.score DESC, anon_23.text) AS anon_22 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE false) AS anon_21) AS anon_20))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"score":' || coalesce(to_json(cut_2.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_2.text, cut_2.given), cut_2.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_11.article_id) AS count_12
FROM report AS report_11
WHERE report_11.survivor_id = agreement_4.id AND report_11.retracted_at IS NULL))::text, 'null') || '}') AS anon_24
FROM agreement AS agreement_4
WHERE anon_25.kind = 'AGREEMENT'::text AND agreement_4.id = anon_25.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_12.article_id) AS count_13
FROM report AS report_12
WHERE report_12.survivor_id = agreement_action_2.id AND report_12.retracted_at IS NULL))::text, 'null') || '}') AS anon_26
FROM agreement_action AS agreement_action_2
WHERE anon_25.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = anon_25.id),
(SELECT '{"__typename":"Article"}' AS anon_27
FROM article AS article_4
WHERE anon_25.kind = 'ARTICLE'::text AND article_4.id = anon_25.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_4.code)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_13.article_id) AS count_14
FROM report AS report_13
WHERE report_13.survivor_id = country_4.id AND report_13.retracted_at IS NULL))::text, 'null') || '}') AS anon_28
FROM country AS country_4
WHERE anon_25.kind = 'COUNTRY'::text AND country_4.id = anon_25.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_14.article_id) AS count_15
FROM report AS report_14
WHERE report_14.survivor_id = meeting_3.id AND report_14.retracted_at IS NULL))::text, 'null') || '}') AS anon_29
FROM meeting AS meeting_3
WHERE anon_25.kind = 'MEETING'::text AND meeting_3.id = anon_25.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_15.article_id) AS count_16
FROM report AS report_15
WHERE report_15.survivor_id = office_holding_3.id AND report_15.retracted_at IS NULL))::text, 'null') || '}') AS anon_30
FROM office_holding AS office_holding_3
WHERE anon_25.kind = 'OFFICE_HOLDING'::text AND office_holding_3.id = anon_25.id),
(SELECT ('{"__typename":"Official","name":' || coalesce(to_json(official_4.display_name)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_16.article_id) AS count_17
FROM report AS report_16
WHERE report_16.survivor_id = official_4.id AND report_16.retracted_at IS NULL))::text, 'null') || '}') AS anon_31
FROM official AS official_4
WHERE anon_25.kind = 'OFFICIAL'::text AND official_4.id = anon_25.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_3.acronym)) THEN 'org:'::text || organization_3.acronym ELSE organization_3.acronym END)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_17.article_id) AS count_18
FROM report AS report_17
WHERE report_17.survivor_id = organization_3.id AND report_17.retracted_at IS NULL))::text, 'null') || '}') AS anon_32
FROM organization AS organization_3
WHERE anon_25.kind = 'ORGANIZATION'::text AND organization_3.id = anon_25.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_18.article_id) AS count_19
FROM report AS report_18
WHERE report_18.survivor_id = relation_action_2.id AND report_18.retracted_at IS NULL))::text, 'null') || '}') AS anon_33
FROM relation_action AS relation_action_2
WHERE anon_25.kind = 'RELATION_ACTION'::text AND relation_action_2.id = anon_25.id),
(SELECT ('{"__typename":"Statement","act":' || coalesce('"' || statement_4.act || '"', 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_19.article_id) AS count_20
FROM report AS report_19
WHERE report_19.survivor_id = statement_4.id AND report_19.retracted_at IS NULL))::text, 'null') || '}') AS anon_34
FROM statement AS statement_4
WHERE anon_25.kind = 'STATEMENT'::text AND statement_4.id = anon_25.id)) AS coalesce_2
FROM
(SELECT cut_2.kind AS kind, cut_2.id AS id) AS anon_25), 'null') || '}'), ','), '') || ']}') AS anon_19
FROM
(SELECT anon_20.score AS score, anon_20.text AS text, anon_20.given AS given, anon_20.kind AS kind, anon_20.id AS id
FROM
(SELECT anon_21.kind AS kind, anon_21.id AS id, anon_21.text AS text, anon_21.score AS score, $3::VARCHAR AS given
FROM
(SELECT anon_22.kind AS kind, anon_22.id AS id, anon_22.text AS text, anon_22.score AS score
FROM
(SELECT DISTINCT ON (anon_23.id) anon_23.kind AS kind, anon_23.id AS id, anon_23.text AS text, anon_23.score AS score
FROM
(SELECT 'OFFICIAL'::text AS kind, official_3.id AS id, official_name_2.name AS text, name_score(official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2), official_name_2.name_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM official_name AS official_name_2 JOIN official AS official_3 ON official_3.id = official_name_2.official_id
WHERE official_3.live AND ((official_name_2.name_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (official_name_2.name_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2)))) AS anon_23
ORDER BY anon_23.id, anon_23.score DESC, anon_23.text) AS anon_22 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE false) AS anon_21) AS anon_20
ORDER BY anon_20.score DESC, anon_20.id DESC

LIMIT $4::INTEGER) AS cut_2), 'null') || ',"half":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_21
FROM
(SELECT anon_37.kind AS kind, anon_37.id AS id, anon_37.text AS text, anon_37.score AS score, $5::VARCHAR AS given
FROM
(SELECT anon_38.kind AS kind, anon_38.id AS id, anon_38.text AS text, anon_38.score AS score
FROM
(SELECT DISTINCT ON (anon_39.id) anon_39.kind AS kind, anon_39.id AS id, anon_39.text AS text, anon_39.score AS score
FROM
(SELECT 'OFFICIAL'::text AS kind, official_5.id AS id, official_name_3.name AS text, name_score(official_name_3.name_words @@
(SELECT sought($5::VARCHAR) AS sought_3), official_name_3.name_folded,
(SELECT words_of($5::VARCHAR) AS words_of_3)) AS score
FROM official_name AS official_name_3 JOIN official AS official_5 ON official_5.id = official_name_3.official_id
WHERE official_5.live AND ((official_name_3.name_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) OR (official_name_3.name_folded %>
(SELECT spelt($5::VARCHAR) AS spelt_3)))) AS anon_39
ORDER BY anon_39.id, anon_39.score DESC, anon_39.text) AS anon_38 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($5::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE false) AS anon_37) AS anon_36))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"score":' || coalesce(to_json(cut_3.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_3.text, cut_3.given), cut_3.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_20.article_id) AS count_22
FROM report AS report_20
WHERE report_20.survivor_id = agreement_5.id AND report_20.retracted_at IS NULL))::text, 'null') || '}') AS anon_40
FROM agreement AS agreement_5
WHERE anon_41.kind = 'AGREEMENT'::text AND agreement_5.id = anon_41.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_21.article_id) AS count_23
FROM report AS report_21
WHERE report_21.survivor_id = agreement_action_3.id AND report_21.retracted_at IS NULL))::text, 'null') || '}') AS anon_42
FROM agreement_action AS agreement_action_3
WHERE anon_41.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = anon_41.id),
(SELECT '{"__typename":"Article"}' AS anon_43
FROM article AS article_5
WHERE anon_41.kind = 'ARTICLE'::text AND article_5.id = anon_41.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_6.code)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_22.article_id) AS count_24
FROM report AS report_22
WHERE report_22.survivor_id = country_6.id AND report_22.retracted_at IS NULL))::text, 'null') || '}') AS anon_44
FROM country AS country_6
WHERE anon_41.kind = 'COUNTRY'::text AND country_6.id = anon_41.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_23.article_id) AS count_25
FROM report AS report_23
WHERE report_23.survivor_id = meeting_4.id AND report_23.retracted_at IS NULL))::text, 'null') || '}') AS anon_45
FROM meeting AS meeting_4
WHERE anon_41.kind = 'MEETING'::text AND meeting_4.id = anon_41.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_24.article_id) AS count_26
FROM report AS report_24
WHERE report_24.survivor_id = office_holding_4.id AND report_24.retracted_at IS NULL))::text, 'null') || '}') AS anon_46
FROM office_holding AS office_holding_4
WHERE anon_41.kind = 'OFFICE_HOLDING'::text AND office_holding_4.id = anon_41.id),
(SELECT ('{"__typename":"Official","name":' || coalesce(to_json(official_6.display_name)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_25.article_id) AS count_27
FROM report AS report_25
WHERE report_25.survivor_id = official_6.id AND report_25.retracted_at IS NULL))::text, 'null') || '}') AS anon_47
FROM official AS official_6
WHERE anon_41.kind = 'OFFICIAL'::text AND official_6.id = anon_41.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_7
WHERE country_7.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_26.article_id) AS count_28
FROM report AS report_26
WHERE report_26.survivor_id = organization_4.id AND report_26.retracted_at IS NULL))::text, 'null') || '}') AS anon_48
FROM organization AS organization_4
WHERE anon_41.kind = 'ORGANIZATION'::text AND organization_4.id = anon_41.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_27.article_id) AS count_29
FROM report AS report_27
WHERE report_27.survivor_id = relation_action_3.id AND report_27.retracted_at IS NULL))::text, 'null') || '}') AS anon_49
FROM relation_action AS relation_action_3
WHERE anon_41.kind = 'RELATION_ACTION'::text AND relation_action_3.id = anon_41.id),
(SELECT ('{"__typename":"Statement","act":' || coalesce('"' || statement_6.act || '"', 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_28.article_id) AS count_30
FROM report AS report_28
WHERE report_28.survivor_id = statement_6.id AND report_28.retracted_at IS NULL))::text, 'null') || '}') AS anon_50
FROM statement AS statement_6
WHERE anon_41.kind = 'STATEMENT'::text AND statement_6.id = anon_41.id)) AS coalesce_3
FROM
(SELECT cut_3.kind AS kind, cut_3.id AS id) AS anon_41), 'null') || '}'), ','), '') || ']}') AS anon_35
FROM
(SELECT anon_36.score AS score, anon_36.text AS text, anon_36.given AS given, anon_36.kind AS kind, anon_36.id AS id
FROM
(SELECT anon_37.kind AS kind, anon_37.id AS id, anon_37.text AS text, anon_37.score AS score, $5::VARCHAR AS given
FROM
(SELECT anon_38.kind AS kind, anon_38.id AS id, anon_38.text AS text, anon_38.score AS score
FROM
(SELECT DISTINCT ON (anon_39.id) anon_39.kind AS kind, anon_39.id AS id, anon_39.text AS text, anon_39.score AS score
FROM
(SELECT 'OFFICIAL'::text AS kind, official_5.id AS id, official_name_3.name AS text, name_score(official_name_3.name_words @@
(SELECT sought($5::VARCHAR) AS sought_3), official_name_3.name_folded,
(SELECT words_of($5::VARCHAR) AS words_of_3)) AS score
FROM official_name AS official_name_3 JOIN official AS official_5 ON official_5.id = official_name_3.official_id
WHERE official_5.live AND ((official_name_3.name_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) OR (official_name_3.name_folded %>
(SELECT spelt($5::VARCHAR) AS spelt_3)))) AS anon_39
ORDER BY anon_39.id, anon_39.score DESC, anon_39.text) AS anon_38 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($5::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE false) AS anon_37) AS anon_36
ORDER BY anon_36.score DESC, anon_36.id DESC

LIMIT $6::INTEGER) AS cut_3), 'null') || ',"misspelt":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_31
FROM
(SELECT anon_53.kind AS kind, anon_53.id AS id, anon_53.text AS text, anon_53.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_54.kind AS kind, anon_54.id AS id, anon_54.text AS text, anon_54.score AS score
FROM
(SELECT DISTINCT ON (anon_55.id) anon_55.kind AS kind, anon_55.id AS id, anon_55.text AS text, anon_55.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_8.id AS id, anon_56.text AS text, name_score(found_by(anon_56.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_56.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM country AS country_8 JOIN LATERAL unnest((ARRAY[country_8.code, country_8.alpha3, country_8.name, country_8.official_name] || country_8.names) || country_8.demonyms) AS anon_56(text) ON true
WHERE country_8.live AND anon_56.text IS NOT NULL AND ((country_8.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (country_8.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_7.id AS id, official_name_4.name AS text, name_score(official_name_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), official_name_4.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_4 JOIN official AS official_7 ON official_7.id = official_name_4.official_id
WHERE official_7.live AND ((official_name_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (official_name_4.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4)))) AS anon_55
ORDER BY anon_55.id, anon_55.score DESC, anon_55.text) AS anon_54 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE false) AS anon_53) AS anon_52))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"score":' || coalesce(to_json(cut_4.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_4.text, cut_4.given), cut_4.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_29.article_id) AS count_32
FROM report AS report_29
WHERE report_29.survivor_id = agreement_6.id AND report_29.retracted_at IS NULL))::text, 'null') || '}') AS anon_57
FROM agreement AS agreement_6
WHERE anon_58.kind = 'AGREEMENT'::text AND agreement_6.id = anon_58.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_30.article_id) AS count_33
FROM report AS report_30
WHERE report_30.survivor_id = agreement_action_4.id AND report_30.retracted_at IS NULL))::text, 'null') || '}') AS anon_59
FROM agreement_action AS agreement_action_4
WHERE anon_58.kind = 'AGREEMENT_ACTION'::text AND agreement_action_4.id = anon_58.id),
(SELECT '{"__typename":"Article"}' AS anon_60
FROM article AS article_6
WHERE anon_58.kind = 'ARTICLE'::text AND article_6.id = anon_58.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_9.code)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_31.article_id) AS count_34
FROM report AS report_31
WHERE report_31.survivor_id = country_9.id AND report_31.retracted_at IS NULL))::text, 'null') || '}') AS anon_61
FROM country AS country_9
WHERE anon_58.kind = 'COUNTRY'::text AND country_9.id = anon_58.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_32.article_id) AS count_35
FROM report AS report_32
WHERE report_32.survivor_id = meeting_5.id AND report_32.retracted_at IS NULL))::text, 'null') || '}') AS anon_62
FROM meeting AS meeting_5
WHERE anon_58.kind = 'MEETING'::text AND meeting_5.id = anon_58.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_33.article_id) AS count_36
FROM report AS report_33
WHERE report_33.survivor_id = office_holding_5.id AND report_33.retracted_at IS NULL))::text, 'null') || '}') AS anon_63
FROM office_holding AS office_holding_5
WHERE anon_58.kind = 'OFFICE_HOLDING'::text AND office_holding_5.id = anon_58.id),
(SELECT ('{"__typename":"Official","name":' || coalesce(to_json(official_8.display_name)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_34.article_id) AS count_37
FROM report AS report_34
WHERE report_34.survivor_id = official_8.id AND report_34.retracted_at IS NULL))::text, 'null') || '}') AS anon_64
FROM official AS official_8
WHERE anon_58.kind = 'OFFICIAL'::text AND official_8.id = anon_58.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_10
WHERE country_10.code = organization_5.acronym)) THEN 'org:'::text || organization_5.acronym ELSE organization_5.acronym END)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_35.article_id) AS count_38
FROM report AS report_35
WHERE report_35.survivor_id = organization_5.id AND report_35.retracted_at IS NULL))::text, 'null') || '}') AS anon_65
FROM organization AS organization_5
WHERE anon_58.kind = 'ORGANIZATION'::text AND organization_5.id = anon_58.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_36.article_id) AS count_39
FROM report AS report_36
WHERE report_36.survivor_id = relation_action_4.id AND report_36.retracted_at IS NULL))::text, 'null') || '}') AS anon_66
FROM relation_action AS relation_action_4
WHERE anon_58.kind = 'RELATION_ACTION'::text AND relation_action_4.id = anon_58.id),
(SELECT ('{"__typename":"Statement","act":' || coalesce('"' || statement_8.act || '"', 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_37.article_id) AS count_40
FROM report AS report_37
WHERE report_37.survivor_id = statement_8.id AND report_37.retracted_at IS NULL))::text, 'null') || '}') AS anon_67
FROM statement AS statement_8
WHERE anon_58.kind = 'STATEMENT'::text AND statement_8.id = anon_58.id)) AS coalesce_4
FROM
(SELECT cut_4.kind AS kind, cut_4.id AS id) AS anon_58), 'null') || '}'), ','), '') || ']}') AS anon_51
FROM
(SELECT anon_52.score AS score, anon_52.text AS text, anon_52.given AS given, anon_52.kind AS kind, anon_52.id AS id
FROM
(SELECT anon_53.kind AS kind, anon_53.id AS id, anon_53.text AS text, anon_53.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_54.kind AS kind, anon_54.id AS id, anon_54.text AS text, anon_54.score AS score
FROM
(SELECT DISTINCT ON (anon_55.id) anon_55.kind AS kind, anon_55.id AS id, anon_55.text AS text, anon_55.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_8.id AS id, anon_56.text AS text, name_score(found_by(anon_56.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_56.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM country AS country_8 JOIN LATERAL unnest((ARRAY[country_8.code, country_8.alpha3, country_8.name, country_8.official_name] || country_8.names) || country_8.demonyms) AS anon_56(text) ON true
WHERE country_8.live AND anon_56.text IS NOT NULL AND ((country_8.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (country_8.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_7.id AS id, official_name_4.name AS text, name_score(official_name_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), official_name_4.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_4 JOIN official AS official_7 ON official_7.id = official_name_4.official_id
WHERE official_7.live AND ((official_name_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (official_name_4.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4)))) AS anon_55
ORDER BY anon_55.id, anon_55.score DESC, anon_55.text) AS anon_54 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE false) AS anon_53) AS anon_52
ORDER BY anon_52.score DESC, anon_52.id DESC

LIMIT $8::INTEGER) AS cut_4), 'null')) || (',"country":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_41
FROM
(SELECT anon_70.kind AS kind, anon_70.id AS id, anon_70.text AS text, anon_70.score AS score, $9::VARCHAR AS given
FROM
(SELECT anon_71.kind AS kind, anon_71.id AS id, anon_71.text AS text, anon_71.score AS score
FROM
(SELECT DISTINCT ON (anon_72.id) anon_72.kind AS kind, anon_72.id AS id, anon_72.text AS text, anon_72.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_11.id AS id, anon_73.text AS text, name_score(found_by(anon_73.text) @@
(SELECT sought($9::VARCHAR) AS sought_5), fold(anon_73.text),
(SELECT words_of($9::VARCHAR) AS words_of_5)) AS score
FROM country AS country_11 JOIN LATERAL unnest((ARRAY[country_11.code, country_11.alpha3, country_11.name, country_11.official_name] || country_11.names) || country_11.demonyms) AS anon_73(text) ON true
WHERE country_11.live AND anon_73.text IS NOT NULL AND ((country_11.spellings_words @@
(SELECT sought($9::VARCHAR) AS sought_5)) OR (country_11.spellings_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_5)))) AS anon_72
ORDER BY anon_72.id, anon_72.score DESC, anon_72.text) AS anon_71 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($9::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_9
WHERE false) AS anon_70) AS anon_69))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"score":' || coalesce(to_json(cut_5.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_5.text, cut_5.given), cut_5.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_38.article_id) AS count_42
FROM report AS report_38
WHERE report_38.survivor_id = agreement_7.id AND report_38.retracted_at IS NULL))::text, 'null') || '}') AS anon_74
FROM agreement AS agreement_7
WHERE anon_75.kind = 'AGREEMENT'::text AND agreement_7.id = anon_75.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_39.article_id) AS count_43
FROM report AS report_39
WHERE report_39.survivor_id = agreement_action_5.id AND report_39.retracted_at IS NULL))::text, 'null') || '}') AS anon_76
FROM agreement_action AS agreement_action_5
WHERE anon_75.kind = 'AGREEMENT_ACTION'::text AND agreement_action_5.id = anon_75.id),
(SELECT '{"__typename":"Article"}' AS anon_77
FROM article AS article_7
WHERE anon_75.kind = 'ARTICLE'::text AND article_7.id = anon_75.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_12.code)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_40.article_id) AS count_44
FROM report AS report_40
WHERE report_40.survivor_id = country_12.id AND report_40.retracted_at IS NULL))::text, 'null') || '}') AS anon_78
FROM country AS country_12
WHERE anon_75.kind = 'COUNTRY'::text AND country_12.id = anon_75.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_41.article_id) AS count_45
FROM report AS report_41
WHERE report_41.survivor_id = meeting_6.id AND report_41.retracted_at IS NULL))::text, 'null') || '}') AS anon_79
FROM meeting AS meeting_6
WHERE anon_75.kind = 'MEETING'::text AND meeting_6.id = anon_75.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_42.article_id) AS count_46
FROM report AS report_42
WHERE report_42.survivor_id = office_holding_6.id AND report_42.retracted_at IS NULL))::text, 'null') || '}') AS anon_80
FROM office_holding AS office_holding_6
WHERE anon_75.kind = 'OFFICE_HOLDING'::text AND office_holding_6.id = anon_75.id),
(SELECT ('{"__typename":"Official","name":' || coalesce(to_json(official_9.display_name)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_43.article_id) AS count_47
FROM report AS report_43
WHERE report_43.survivor_id = official_9.id AND report_43.retracted_at IS NULL))::text, 'null') || '}') AS anon_81
FROM official AS official_9
WHERE anon_75.kind = 'OFFICIAL'::text AND official_9.id = anon_75.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_13
WHERE country_13.code = organization_6.acronym)) THEN 'org:'::text || organization_6.acronym ELSE organization_6.acronym END)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_44.article_id) AS count_48
FROM report AS report_44
WHERE report_44.survivor_id = organization_6.id AND report_44.retracted_at IS NULL))::text, 'null') || '}') AS anon_82
FROM organization AS organization_6
WHERE anon_75.kind = 'ORGANIZATION'::text AND organization_6.id = anon_75.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_45.article_id) AS count_49
FROM report AS report_45
WHERE report_45.survivor_id = relation_action_5.id AND report_45.retracted_at IS NULL))::text, 'null') || '}') AS anon_83
FROM relation_action AS relation_action_5
WHERE anon_75.kind = 'RELATION_ACTION'::text AND relation_action_5.id = anon_75.id),
(SELECT ('{"__typename":"Statement","act":' || coalesce('"' || statement_10.act || '"', 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_46.article_id) AS count_50
FROM report AS report_46
WHERE report_46.survivor_id = statement_10.id AND report_46.retracted_at IS NULL))::text, 'null') || '}') AS anon_84
FROM statement AS statement_10
WHERE anon_75.kind = 'STATEMENT'::text AND statement_10.id = anon_75.id)) AS coalesce_5
FROM
(SELECT cut_5.kind AS kind, cut_5.id AS id) AS anon_75), 'null') || '}'), ','), '') || ']}') AS anon_68
FROM
(SELECT anon_69.score AS score, anon_69.text AS text, anon_69.given AS given, anon_69.kind AS kind, anon_69.id AS id
FROM
(SELECT anon_70.kind AS kind, anon_70.id AS id, anon_70.text AS text, anon_70.score AS score, $9::VARCHAR AS given
FROM
(SELECT anon_71.kind AS kind, anon_71.id AS id, anon_71.text AS text, anon_71.score AS score
FROM
(SELECT DISTINCT ON (anon_72.id) anon_72.kind AS kind, anon_72.id AS id, anon_72.text AS text, anon_72.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_11.id AS id, anon_73.text AS text, name_score(found_by(anon_73.text) @@
(SELECT sought($9::VARCHAR) AS sought_5), fold(anon_73.text),
(SELECT words_of($9::VARCHAR) AS words_of_5)) AS score
FROM country AS country_11 JOIN LATERAL unnest((ARRAY[country_11.code, country_11.alpha3, country_11.name, country_11.official_name] || country_11.names) || country_11.demonyms) AS anon_73(text) ON true
WHERE country_11.live AND anon_73.text IS NOT NULL AND ((country_11.spellings_words @@
(SELECT sought($9::VARCHAR) AS sought_5)) OR (country_11.spellings_folded %>
(SELECT spelt($9::VARCHAR) AS spelt_5)))) AS anon_72
ORDER BY anon_72.id, anon_72.score DESC, anon_72.text) AS anon_71 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($9::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_9
WHERE false) AS anon_70) AS anon_69
ORDER BY anon_69.score DESC, anon_69.id DESC

LIMIT $10::INTEGER) AS cut_5), 'null') || ',"code":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_51
FROM
(SELECT anon_87.kind AS kind, anon_87.id AS id, anon_87.text AS text, anon_87.score AS score, $11::VARCHAR AS given
FROM
(SELECT anon_88.kind AS kind, anon_88.id AS id, anon_88.text AS text, anon_88.score AS score
FROM
(SELECT DISTINCT ON (anon_89.id) anon_89.kind AS kind, anon_89.id AS id, anon_89.text AS text, anon_89.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_14.id AS id, anon_90.text AS text, name_score(found_by(anon_90.text) @@
(SELECT sought($11::VARCHAR) AS sought_6), fold(anon_90.text),
(SELECT words_of($11::VARCHAR) AS words_of_6)) AS score
FROM country AS country_14 JOIN LATERAL unnest((ARRAY[country_14.code, country_14.alpha3, country_14.name, country_14.official_name] || country_14.names) || country_14.demonyms) AS anon_90(text) ON true
WHERE country_14.live AND anon_90.text IS NOT NULL AND ((country_14.spellings_words @@
(SELECT sought($11::VARCHAR) AS sought_6)) OR (country_14.spellings_folded %>
(SELECT spelt($11::VARCHAR) AS spelt_6)))) AS anon_89
ORDER BY anon_89.id, anon_89.score DESC, anon_89.text) AS anon_88 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($11::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE false) AS anon_87) AS anon_86))::text, 'null') || ',"edges":[' || coalesce(string_agg(('{"score":' || coalesce(to_json(cut_6.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_6.text, cut_6.given), cut_6.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_47.article_id) AS count_52
FROM report AS report_47
WHERE report_47.survivor_id = agreement_8.id AND report_47.retracted_at IS NULL))::text, 'null') || '}') AS anon_91
FROM agreement AS agreement_8
WHERE anon_92.kind = 'AGREEMENT'::text AND agreement_8.id = anon_92.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_48.article_id) AS count_53
FROM report AS report_48
WHERE report_48.survivor_id = agreement_action_6.id AND report_48.retracted_at IS NULL))::text, 'null') || '}') AS anon_93
FROM agreement_action AS agreement_action_6
WHERE anon_92.kind = 'AGREEMENT_ACTION'::text AND agreement_action_6.id = anon_92.id),
(SELECT '{"__typename":"Article"}' AS anon_94
FROM article AS article_8
WHERE anon_92.kind = 'ARTICLE'::text AND article_8.id = anon_92.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_15.code)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_49.article_id) AS count_54
FROM report AS report_49
WHERE report_49.survivor_id = country_15.id AND report_49.retracted_at IS NULL))::text, 'null') || '}') AS anon_95
FROM country AS country_15
WHERE anon_92.kind = 'COUNTRY'::text AND country_15.id = anon_92.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_50.article_id) AS count_55
FROM report AS report_50
WHERE report_50.survivor_id = meeting_7.id AND report_50.retracted_at IS NULL))::text, 'null') || '}') AS anon_96
FROM meeting AS meeting_7
WHERE anon_92.kind = 'MEETING'::text AND meeting_7.id = anon_92.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_51.article_id) AS count_56
FROM report AS report_51
WHERE report_51.survivor_id = office_holding_7.id AND report_51.retracted_at IS NULL))::text, 'null') || '}') AS anon_97
FROM office_holding AS office_holding_7
WHERE anon_92.kind = 'OFFICE_HOLDING'::text AND office_holding_7.id = anon_92.id),
(SELECT ('{"__typename":"Official","name":' || coalesce(to_json(official_10.display_name)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_52.article_id) AS count_57
FROM report AS report_52
WHERE report_52.survivor_id = official_10.id AND report_52.retracted_at IS NULL))::text, 'null') || '}') AS anon_98
FROM official AS official_10
WHERE anon_92.kind = 'OFFICIAL'::text AND official_10.id = anon_92.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_16
WHERE country_16.code = organization_7.acronym)) THEN 'org:'::text || organization_7.acronym ELSE organization_7.acronym END)::text, 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_53.article_id) AS count_58
FROM report AS report_53
WHERE report_53.survivor_id = organization_7.id AND report_53.retracted_at IS NULL))::text, 'null') || '}') AS anon_99
FROM organization AS organization_7
WHERE anon_92.kind = 'ORGANIZATION'::text AND organization_7.id = anon_92.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_54.article_id) AS count_59
FROM report AS report_54
WHERE report_54.survivor_id = relation_action_6.id AND report_54.retracted_at IS NULL))::text, 'null') || '}') AS anon_100
FROM relation_action AS relation_action_6
WHERE anon_92.kind = 'RELATION_ACTION'::text AND relation_action_6.id = anon_92.id),
(SELECT ('{"__typename":"Statement","act":' || coalesce('"' || statement_12.act || '"', 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_55.article_id) AS count_60
FROM report AS report_55
WHERE report_55.survivor_id = statement_12.id AND report_55.retracted_at IS NULL))::text, 'null') || '}') AS anon_101
FROM statement AS statement_12
WHERE anon_92.kind = 'STATEMENT'::text AND statement_12.id = anon_92.id)) AS coalesce_6
FROM
(SELECT cut_6.kind AS kind, cut_6.id AS id) AS anon_92), 'null') || '}'), ','), '') || ']}') AS anon_85
FROM
(SELECT anon_86.score AS score, anon_86.text AS text, anon_86.given AS given, anon_86.kind AS kind, anon_86.id AS id
FROM
(SELECT anon_87.kind AS kind, anon_87.id AS id, anon_87.text AS text, anon_87.score AS score, $11::VARCHAR AS given
FROM
(SELECT anon_88.kind AS kind, anon_88.id AS id, anon_88.text AS text, anon_88.score AS score
FROM
(SELECT DISTINCT ON (anon_89.id) anon_89.kind AS kind, anon_89.id AS id, anon_89.text AS text, anon_89.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_14.id AS id, anon_90.text AS text, name_score(found_by(anon_90.text) @@
(SELECT sought($11::VARCHAR) AS sought_6), fold(anon_90.text),
(SELECT words_of($11::VARCHAR) AS words_of_6)) AS score
FROM country AS country_14 JOIN LATERAL unnest((ARRAY[country_14.code, country_14.alpha3, country_14.name, country_14.official_name] || country_14.names) || country_14.demonyms) AS anon_90(text) ON true
WHERE country_14.live AND anon_90.text IS NOT NULL AND ((country_14.spellings_words @@
(SELECT sought($11::VARCHAR) AS sought_6)) OR (country_14.spellings_folded %>
(SELECT spelt($11::VARCHAR) AS spelt_6)))) AS anon_89
ORDER BY anon_89.id, anon_89.score DESC, anon_89.text) AS anon_88 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($11::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE false) AS anon_87) AS anon_86
ORDER BY anon_86.score DESC, anon_86.id DESC

LIMIT $12::INTEGER) AS cut_6), 'null') || '}')), 'UTF8'::text) AS data
