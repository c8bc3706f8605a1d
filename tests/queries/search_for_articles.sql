SELECT convert_to((('{"titled":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM
(SELECT anon_3.kind AS kind, anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
FROM
(SELECT 'STATEMENT'::text AS kind, statement_1.id AS id, statement_1.text AS text, passage_score(statement_1.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM statement AS statement_1
WHERE false UNION ALL SELECT 'ARTICLE'::text AS kind, article_1.id AS id, CASE WHEN (article_1.text_words @@
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
(SELECT sought($1::VARCHAR) AS sought_1)) IS NOT true) AS anon_3) AS anon_2))::text, 'null') || ',"edges":[' || coalesce(string_agg((('{"kind":' || coalesce(to_json(cut_1.kind)::text, 'null') || ',"score":' || coalesce(to_json(cut_1.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_1.text, cut_1.given), cut_1.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_2
FROM report AS report_1
WHERE report_1.survivor_id = agreement_1.id AND report_1.retracted_at IS NULL))::text, 'null') || '}') AS anon_4
FROM agreement AS agreement_1
WHERE anon_5.kind = 'AGREEMENT'::text AND agreement_1.id = anon_5.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_2.article_id) AS count_3
FROM report AS report_2
WHERE report_2.survivor_id = agreement_action_1.id AND report_2.retracted_at IS NULL))::text, 'null') || '}') AS anon_6
FROM agreement_action AS agreement_action_1
WHERE anon_5.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = anon_5.id),
(SELECT ('{"__typename":"Article","title":' || coalesce(to_json(article_3.title)::text, 'null') || ',"outlet":' || coalesce(to_json(article_3.outlet)::text, 'null') || '}') AS anon_7
FROM article AS article_3
WHERE anon_5.kind = 'ARTICLE'::text AND article_3.id = anon_5.id),
(SELECT ('{"__typename":"Country","reportCount":' || coalesce(((SELECT count(DISTINCT report_3.article_id) AS count_4
FROM report AS report_3
WHERE report_3.survivor_id = country_1.id AND report_3.retracted_at IS NULL))::text, 'null') || '}') AS anon_8
FROM country AS country_1
WHERE anon_5.kind = 'COUNTRY'::text AND country_1.id = anon_5.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_4.article_id) AS count_5
FROM report AS report_4
WHERE report_4.survivor_id = meeting_1.id AND report_4.retracted_at IS NULL))::text, 'null') || '}') AS anon_9
FROM meeting AS meeting_1
WHERE anon_5.kind = 'MEETING'::text AND meeting_1.id = anon_5.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_5.article_id) AS count_6
FROM report AS report_5
WHERE report_5.survivor_id = office_holding_1.id AND report_5.retracted_at IS NULL))::text, 'null') || '}') AS anon_10
FROM office_holding AS office_holding_1
WHERE anon_5.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = anon_5.id),
(SELECT ('{"__typename":"Official","reportCount":' || coalesce(((SELECT count(DISTINCT report_6.article_id) AS count_7
FROM report AS report_6
WHERE report_6.survivor_id = official_1.id AND report_6.retracted_at IS NULL))::text, 'null') || '}') AS anon_11
FROM official AS official_1
WHERE anon_5.kind = 'OFFICIAL'::text AND official_1.id = anon_5.id),
(SELECT ('{"__typename":"Organization","reportCount":' || coalesce(((SELECT count(DISTINCT report_7.article_id) AS count_8
FROM report AS report_7
WHERE report_7.survivor_id = organization_1.id AND report_7.retracted_at IS NULL))::text, 'null') || '}') AS anon_12
FROM organization AS organization_1
WHERE anon_5.kind = 'ORGANIZATION'::text AND organization_1.id = anon_5.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_8.article_id) AS count_9
FROM report AS report_8
WHERE report_8.survivor_id = relation_action_1.id AND report_8.retracted_at IS NULL))::text, 'null') || '}') AS anon_13
FROM relation_action AS relation_action_1
WHERE anon_5.kind = 'RELATION_ACTION'::text AND relation_action_1.id = anon_5.id),
(SELECT ('{"__typename":"Statement","reportCount":' || coalesce(((SELECT count(DISTINCT report_9.article_id) AS count_10
FROM report AS report_9
WHERE report_9.survivor_id = statement_2.id AND report_9.retracted_at IS NULL))::text, 'null') || '}') AS anon_14
FROM statement AS statement_2
WHERE anon_5.kind = 'STATEMENT'::text AND statement_2.id = anon_5.id)) AS coalesce_1
FROM
(SELECT cut_1.kind AS kind, cut_1.id AS id) AS anon_5), 'null')) || ('}')), ','), '') || ']}') AS anon_1
FROM
(SELECT anon_2.kind AS kind, anon_2.score AS score, anon_2.text AS text, anon_2.given AS given, anon_2.id AS id
FROM
(SELECT anon_3.kind AS kind, anon_3.id AS id, anon_3.text AS text, anon_3.score AS score, $1::VARCHAR AS given
FROM
(SELECT 'STATEMENT'::text AS kind, statement_1.id AS id, statement_1.text AS text, passage_score(statement_1.text_words,
(SELECT sought($1::VARCHAR) AS sought_1)) AS score
FROM statement AS statement_1
WHERE false UNION ALL SELECT 'ARTICLE'::text AS kind, article_1.id AS id, CASE WHEN (article_1.text_words @@
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

LIMIT $2::INTEGER) AS cut_1), 'null') || ',"told":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_11
FROM
(SELECT anon_17.kind AS kind, anon_17.id AS id, anon_17.text AS text, anon_17.score AS score, $3::VARCHAR AS given
FROM
(SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE false UNION ALL SELECT 'ARTICLE'::text AS kind, article_4.id AS id, CASE WHEN (article_4.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) THEN article_4.text ELSE article_4.title END AS text, name_score(article_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2), article_4.title_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM article AS article_4
WHERE ((article_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (article_4.title_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) AND ((article_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (article_4.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_5.id AS id, article_5.text AS text, greatest(passage_score(article_5.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)), passage_score(article_5.text_words,
(SELECT nullif(either_of(sought($3::VARCHAR)), sought($3::VARCHAR)) AS nullif_2)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_5
WHERE (article_5.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) AND (article_5.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) IS NOT true) AS anon_17) AS anon_16))::text, 'null') || ',"edges":[' || coalesce(string_agg((('{"kind":' || coalesce(to_json(cut_2.kind)::text, 'null') || ',"score":' || coalesce(to_json(cut_2.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_2.text, cut_2.given), cut_2.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_10.article_id) AS count_12
FROM report AS report_10
WHERE report_10.survivor_id = agreement_2.id AND report_10.retracted_at IS NULL))::text, 'null') || '}') AS anon_18
FROM agreement AS agreement_2
WHERE anon_19.kind = 'AGREEMENT'::text AND agreement_2.id = anon_19.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_11.article_id) AS count_13
FROM report AS report_11
WHERE report_11.survivor_id = agreement_action_2.id AND report_11.retracted_at IS NULL))::text, 'null') || '}') AS anon_20
FROM agreement_action AS agreement_action_2
WHERE anon_19.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = anon_19.id),
(SELECT ('{"__typename":"Article","title":' || coalesce(to_json(article_6.title)::text, 'null') || ',"outlet":' || coalesce(to_json(article_6.outlet)::text, 'null') || '}') AS anon_21
FROM article AS article_6
WHERE anon_19.kind = 'ARTICLE'::text AND article_6.id = anon_19.id),
(SELECT ('{"__typename":"Country","reportCount":' || coalesce(((SELECT count(DISTINCT report_12.article_id) AS count_14
FROM report AS report_12
WHERE report_12.survivor_id = country_2.id AND report_12.retracted_at IS NULL))::text, 'null') || '}') AS anon_22
FROM country AS country_2
WHERE anon_19.kind = 'COUNTRY'::text AND country_2.id = anon_19.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_13.article_id) AS count_15
FROM report AS report_13
WHERE report_13.survivor_id = meeting_2.id AND report_13.retracted_at IS NULL))::text, 'null') || '}') AS anon_23
FROM meeting AS meeting_2
WHERE anon_19.kind = 'MEETING'::text AND meeting_2.id = anon_19.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_14.article_id) AS count_16
FROM report AS report_14
WHERE report_14.survivor_id = office_holding_2.id AND report_14.retracted_at IS NULL))::text, 'null') || '}') AS anon_24
FROM office_holding AS office_holding_2
WHERE anon_19.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = anon_19.id),
(SELECT ('{"__typename":"Official","reportCount":' || coalesce(((SELECT count(DISTINCT report_15.article_id) AS count_17
FROM report AS report_15
WHERE report_15.survivor_id = official_2.id AND report_15.retracted_at IS NULL))::text, 'null') || '}') AS anon_25
FROM official AS official_2
WHERE anon_19.kind = 'OFFICIAL'::text AND official_2.id = anon_19.id),
(SELECT ('{"__typename":"Organization","reportCount":' || coalesce(((SELECT count(DISTINCT report_16.article_id) AS count_18
FROM report AS report_16
WHERE report_16.survivor_id = organization_2.id AND report_16.retracted_at IS NULL))::text, 'null') || '}') AS anon_26
FROM organization AS organization_2
WHERE anon_19.kind = 'ORGANIZATION'::text AND organization_2.id = anon_19.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_17.article_id) AS count_19
FROM report AS report_17
WHERE report_17.survivor_id = relation_action_2.id AND report_17.retracted_at IS NULL))::text, 'null') || '}') AS anon_27
FROM relation_action AS relation_action_2
WHERE anon_19.kind = 'RELATION_ACTION'::text AND relation_action_2.id = anon_19.id),
(SELECT ('{"__typename":"Statement","reportCount":' || coalesce(((SELECT count(DISTINCT report_18.article_id) AS count_20
FROM report AS report_18
WHERE report_18.survivor_id = statement_4.id AND report_18.retracted_at IS NULL))::text, 'null') || '}') AS anon_28
FROM statement AS statement_4
WHERE anon_19.kind = 'STATEMENT'::text AND statement_4.id = anon_19.id)) AS coalesce_2
FROM
(SELECT cut_2.kind AS kind, cut_2.id AS id) AS anon_19), 'null')) || ('}')), ','), '') || ']}') AS anon_15
FROM
(SELECT anon_16.kind AS kind, anon_16.score AS score, anon_16.text AS text, anon_16.given AS given, anon_16.id AS id
FROM
(SELECT anon_17.kind AS kind, anon_17.id AS id, anon_17.text AS text, anon_17.score AS score, $3::VARCHAR AS given
FROM
(SELECT 'STATEMENT'::text AS kind, statement_3.id AS id, statement_3.text AS text, passage_score(statement_3.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)) AS score
FROM statement AS statement_3
WHERE false UNION ALL SELECT 'ARTICLE'::text AS kind, article_4.id AS id, CASE WHEN (article_4.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) THEN article_4.text ELSE article_4.title END AS text, name_score(article_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2), article_4.title_folded,
(SELECT words_of($3::VARCHAR) AS words_of_2)) AS score
FROM article AS article_4
WHERE ((article_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (article_4.title_folded %>
(SELECT spelt($3::VARCHAR) AS spelt_2))) AND ((article_4.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) OR (article_4.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_5.id AS id, article_5.text AS text, greatest(passage_score(article_5.text_words,
(SELECT sought($3::VARCHAR) AS sought_2)), passage_score(article_5.text_words,
(SELECT nullif(either_of(sought($3::VARCHAR)), sought($3::VARCHAR)) AS nullif_2)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_5
WHERE (article_5.text_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) AND (article_5.title_words @@
(SELECT sought($3::VARCHAR) AS sought_2)) IS NOT true) AS anon_17) AS anon_16
ORDER BY anon_16.score DESC, anon_16.id DESC

LIMIT $4::INTEGER) AS cut_2), 'null') || ',"misspelt":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_21
FROM
(SELECT anon_31.kind AS kind, anon_31.id AS id, anon_31.text AS text, anon_31.score AS score, $5::VARCHAR AS given
FROM
(SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($5::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE false UNION ALL SELECT 'ARTICLE'::text AS kind, article_7.id AS id, CASE WHEN (article_7.text_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) THEN article_7.text ELSE article_7.title END AS text, name_score(article_7.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3), article_7.title_folded,
(SELECT words_of($5::VARCHAR) AS words_of_3)) AS score
FROM article AS article_7
WHERE ((article_7.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) OR (article_7.title_folded %>
(SELECT spelt($5::VARCHAR) AS spelt_3))) AND ((article_7.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) OR (article_7.text_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_8.id AS id, article_8.text AS text, greatest(passage_score(article_8.text_words,
(SELECT sought($5::VARCHAR) AS sought_3)), passage_score(article_8.text_words,
(SELECT nullif(either_of(sought($5::VARCHAR)), sought($5::VARCHAR)) AS nullif_3)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_8
WHERE (article_8.text_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) AND (article_8.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) IS NOT true) AS anon_31) AS anon_30))::text, 'null') || ',"edges":[' || coalesce(string_agg((('{"kind":' || coalesce(to_json(cut_3.kind)::text, 'null') || ',"score":' || coalesce(to_json(cut_3.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_3.text, cut_3.given), cut_3.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_19.article_id) AS count_22
FROM report AS report_19
WHERE report_19.survivor_id = agreement_3.id AND report_19.retracted_at IS NULL))::text, 'null') || '}') AS anon_32
FROM agreement AS agreement_3
WHERE anon_33.kind = 'AGREEMENT'::text AND agreement_3.id = anon_33.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_20.article_id) AS count_23
FROM report AS report_20
WHERE report_20.survivor_id = agreement_action_3.id AND report_20.retracted_at IS NULL))::text, 'null') || '}') AS anon_34
FROM agreement_action AS agreement_action_3
WHERE anon_33.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = anon_33.id),
(SELECT ('{"__typename":"Article","title":' || coalesce(to_json(article_9.title)::text, 'null') || ',"outlet":' || coalesce(to_json(article_9.outlet)::text, 'null') || '}') AS anon_35
FROM article AS article_9
WHERE anon_33.kind = 'ARTICLE'::text AND article_9.id = anon_33.id),
(SELECT ('{"__typename":"Country","reportCount":' || coalesce(((SELECT count(DISTINCT report_21.article_id) AS count_24
FROM report AS report_21
WHERE report_21.survivor_id = country_3.id AND report_21.retracted_at IS NULL))::text, 'null') || '}') AS anon_36
FROM country AS country_3
WHERE anon_33.kind = 'COUNTRY'::text AND country_3.id = anon_33.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_22.article_id) AS count_25
FROM report AS report_22
WHERE report_22.survivor_id = meeting_3.id AND report_22.retracted_at IS NULL))::text, 'null') || '}') AS anon_37
FROM meeting AS meeting_3
WHERE anon_33.kind = 'MEETING'::text AND meeting_3.id = anon_33.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_23.article_id) AS count_26
FROM report AS report_23
WHERE report_23.survivor_id = office_holding_3.id AND report_23.retracted_at IS NULL))::text, 'null') || '}') AS anon_38
FROM office_holding AS office_holding_3
WHERE anon_33.kind = 'OFFICE_HOLDING'::text AND office_holding_3.id = anon_33.id),
(SELECT ('{"__typename":"Official","reportCount":' || coalesce(((SELECT count(DISTINCT report_24.article_id) AS count_27
FROM report AS report_24
WHERE report_24.survivor_id = official_3.id AND report_24.retracted_at IS NULL))::text, 'null') || '}') AS anon_39
FROM official AS official_3
WHERE anon_33.kind = 'OFFICIAL'::text AND official_3.id = anon_33.id),
(SELECT ('{"__typename":"Organization","reportCount":' || coalesce(((SELECT count(DISTINCT report_25.article_id) AS count_28
FROM report AS report_25
WHERE report_25.survivor_id = organization_3.id AND report_25.retracted_at IS NULL))::text, 'null') || '}') AS anon_40
FROM organization AS organization_3
WHERE anon_33.kind = 'ORGANIZATION'::text AND organization_3.id = anon_33.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_26.article_id) AS count_29
FROM report AS report_26
WHERE report_26.survivor_id = relation_action_3.id AND report_26.retracted_at IS NULL))::text, 'null') || '}') AS anon_41
FROM relation_action AS relation_action_3
WHERE anon_33.kind = 'RELATION_ACTION'::text AND relation_action_3.id = anon_33.id),
(SELECT ('{"__typename":"Statement","reportCount":' || coalesce(((SELECT count(DISTINCT report_27.article_id) AS count_30
FROM report AS report_27
WHERE report_27.survivor_id = statement_6.id AND report_27.retracted_at IS NULL))::text, 'null') || '}') AS anon_42
FROM statement AS statement_6
WHERE anon_33.kind = 'STATEMENT'::text AND statement_6.id = anon_33.id)) AS coalesce_3
FROM
(SELECT cut_3.kind AS kind, cut_3.id AS id) AS anon_33), 'null')) || ('}')), ','), '') || ']}') AS anon_29
FROM
(SELECT anon_30.kind AS kind, anon_30.score AS score, anon_30.text AS text, anon_30.given AS given, anon_30.id AS id
FROM
(SELECT anon_31.kind AS kind, anon_31.id AS id, anon_31.text AS text, anon_31.score AS score, $5::VARCHAR AS given
FROM
(SELECT 'STATEMENT'::text AS kind, statement_5.id AS id, statement_5.text AS text, passage_score(statement_5.text_words,
(SELECT sought($5::VARCHAR) AS sought_3)) AS score
FROM statement AS statement_5
WHERE false UNION ALL SELECT 'ARTICLE'::text AS kind, article_7.id AS id, CASE WHEN (article_7.text_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) THEN article_7.text ELSE article_7.title END AS text, name_score(article_7.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3), article_7.title_folded,
(SELECT words_of($5::VARCHAR) AS words_of_3)) AS score
FROM article AS article_7
WHERE ((article_7.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) OR (article_7.title_folded %>
(SELECT spelt($5::VARCHAR) AS spelt_3))) AND ((article_7.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) OR (article_7.text_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_8.id AS id, article_8.text AS text, greatest(passage_score(article_8.text_words,
(SELECT sought($5::VARCHAR) AS sought_3)), passage_score(article_8.text_words,
(SELECT nullif(either_of(sought($5::VARCHAR)), sought($5::VARCHAR)) AS nullif_3)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_8
WHERE (article_8.text_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) AND (article_8.title_words @@
(SELECT sought($5::VARCHAR) AS sought_3)) IS NOT true) AS anon_31) AS anon_30
ORDER BY anon_30.score DESC, anon_30.id DESC

LIMIT $6::INTEGER) AS cut_3), 'null') || ',"ofOutlet":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_31
FROM
(SELECT anon_45.kind AS kind, anon_45.id AS id, anon_45.text AS text, anon_45.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_46.kind AS kind, anon_46.id AS id, anon_46.text AS text, anon_46.score AS score
FROM
(SELECT DISTINCT ON (anon_47.id) anon_47.kind AS kind, anon_47.id AS id, anon_47.text AS text, anon_47.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_4.id AS id, anon_48.text AS text, name_score(found_by(anon_48.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_48.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM country AS country_4 JOIN LATERAL unnest((ARRAY[country_4.code, country_4.alpha3, country_4.name, country_4.official_name] || country_4.names) || country_4.demonyms) AS anon_48(text) ON true
WHERE country_4.live AND anon_48.text IS NOT NULL AND ((country_4.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (country_4.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_4.id AS id, anon_49.text AS text, name_score(found_by(anon_49.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_49.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_4 JOIN LATERAL unnest(ARRAY[organization_4.acronym, organization_4.name] || organization_4.names) AS anon_49(text) ON true
WHERE organization_4.live AND anon_49.text IS NOT NULL AND ((organization_4.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (organization_4.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_4.id AS id, office_holding_4.title AS text, name_score(office_holding_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), office_holding_4.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM office_holding AS office_holding_4
WHERE office_holding_4.live AND ((office_holding_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (office_holding_4.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_4.id AS id, meeting_4.name AS text, name_score(meeting_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), meeting_4.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM meeting AS meeting_4
WHERE meeting_4.live AND ((meeting_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (meeting_4.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_4.id AS id, agreement_4.title AS text, name_score(agreement_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), agreement_4.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_4
WHERE agreement_4.live AND ((agreement_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (agreement_4.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_5.id AS id, agreement_5.designation AS text, name_score(agreement_5.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_4), agreement_5.designation_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_5
WHERE agreement_5.live AND ((agreement_5.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (agreement_5.designation_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_4.id AS id, official_name_1.name AS text, name_score(official_name_1.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), official_name_1.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_1 JOIN official AS official_4 ON official_4.id = official_name_1.official_id
WHERE official_4.live AND ((official_name_1.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (official_name_1.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_1.kind AS kind, entity_1.id AS id, report_28.sentence AS text, passage_score(report_28.sentence_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM report AS report_28 JOIN entity AS entity_1 ON entity_1.id = report_28.survivor_id
WHERE report_28.retracted_at IS NULL AND entity_1.live AND entity_1.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_28.sentence_words @@
(SELECT sought($7::VARCHAR) AS sought_4))) AS anon_47
ORDER BY anon_47.id, anon_47.score DESC, anon_47.text) AS anon_46 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_10.id AS id, CASE WHEN (article_10.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) THEN article_10.text ELSE article_10.title END AS text, name_score(article_10.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), article_10.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM article AS article_10
WHERE ((article_10.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (article_10.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) AND ((article_10.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (article_10.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_11.id AS id, article_11.text AS text, greatest(passage_score(article_11.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)), passage_score(article_11.text_words,
(SELECT nullif(either_of(sought($7::VARCHAR)), sought($7::VARCHAR)) AS nullif_4)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_11
WHERE (article_11.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) AND (article_11.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) IS NOT true) AS anon_45) AS anon_44
WHERE EXISTS
(SELECT 1
FROM
(SELECT anon_44.kind AS kind, anon_44.id AS id) AS anon_50
WHERE EXISTS
(SELECT 1
FROM article AS article_12
WHERE article_12.id = anon_50.id AND article_12.outlet = $8::VARCHAR))))::text, 'null') || ',"edges":[' || coalesce(string_agg((('{"kind":' || coalesce(to_json(cut_4.kind)::text, 'null') || ',"score":' || coalesce(to_json(cut_4.score)::text, 'null') || ',"snippet":' || coalesce(to_json(snippet_of(stretch_of(cut_4.text, cut_4.given), cut_4.given))::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT ('{"__typename":"Agreement","reportCount":' || coalesce(((SELECT count(DISTINCT report_29.article_id) AS count_32
FROM report AS report_29
WHERE report_29.survivor_id = agreement_6.id AND report_29.retracted_at IS NULL))::text, 'null') || '}') AS anon_51
FROM agreement AS agreement_6
WHERE anon_52.kind = 'AGREEMENT'::text AND agreement_6.id = anon_52.id),
(SELECT ('{"__typename":"AgreementAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_30.article_id) AS count_33
FROM report AS report_30
WHERE report_30.survivor_id = agreement_action_4.id AND report_30.retracted_at IS NULL))::text, 'null') || '}') AS anon_53
FROM agreement_action AS agreement_action_4
WHERE anon_52.kind = 'AGREEMENT_ACTION'::text AND agreement_action_4.id = anon_52.id),
(SELECT ('{"__typename":"Article","title":' || coalesce(to_json(article_13.title)::text, 'null') || ',"outlet":' || coalesce(to_json(article_13.outlet)::text, 'null') || '}') AS anon_54
FROM article AS article_13
WHERE anon_52.kind = 'ARTICLE'::text AND article_13.id = anon_52.id),
(SELECT ('{"__typename":"Country","reportCount":' || coalesce(((SELECT count(DISTINCT report_31.article_id) AS count_34
FROM report AS report_31
WHERE report_31.survivor_id = country_5.id AND report_31.retracted_at IS NULL))::text, 'null') || '}') AS anon_55
FROM country AS country_5
WHERE anon_52.kind = 'COUNTRY'::text AND country_5.id = anon_52.id),
(SELECT ('{"__typename":"Meeting","reportCount":' || coalesce(((SELECT count(DISTINCT report_32.article_id) AS count_35
FROM report AS report_32
WHERE report_32.survivor_id = meeting_5.id AND report_32.retracted_at IS NULL))::text, 'null') || '}') AS anon_56
FROM meeting AS meeting_5
WHERE anon_52.kind = 'MEETING'::text AND meeting_5.id = anon_52.id),
(SELECT ('{"__typename":"OfficeHolding","reportCount":' || coalesce(((SELECT count(DISTINCT report_33.article_id) AS count_36
FROM report AS report_33
WHERE report_33.survivor_id = office_holding_5.id AND report_33.retracted_at IS NULL))::text, 'null') || '}') AS anon_57
FROM office_holding AS office_holding_5
WHERE anon_52.kind = 'OFFICE_HOLDING'::text AND office_holding_5.id = anon_52.id),
(SELECT ('{"__typename":"Official","reportCount":' || coalesce(((SELECT count(DISTINCT report_34.article_id) AS count_37
FROM report AS report_34
WHERE report_34.survivor_id = official_5.id AND report_34.retracted_at IS NULL))::text, 'null') || '}') AS anon_58
FROM official AS official_5
WHERE anon_52.kind = 'OFFICIAL'::text AND official_5.id = anon_52.id),
(SELECT ('{"__typename":"Organization","reportCount":' || coalesce(((SELECT count(DISTINCT report_35.article_id) AS count_38
FROM report AS report_35
WHERE report_35.survivor_id = organization_5.id AND report_35.retracted_at IS NULL))::text, 'null') || '}') AS anon_59
FROM organization AS organization_5
WHERE anon_52.kind = 'ORGANIZATION'::text AND organization_5.id = anon_52.id),
(SELECT ('{"__typename":"RelationAction","reportCount":' || coalesce(((SELECT count(DISTINCT report_36.article_id) AS count_39
FROM report AS report_36
WHERE report_36.survivor_id = relation_action_4.id AND report_36.retracted_at IS NULL))::text, 'null') || '}') AS anon_60
FROM relation_action AS relation_action_4
WHERE anon_52.kind = 'RELATION_ACTION'::text AND relation_action_4.id = anon_52.id),
(SELECT ('{"__typename":"Statement","reportCount":' || coalesce(((SELECT count(DISTINCT report_37.article_id) AS count_40
FROM report AS report_37
WHERE report_37.survivor_id = statement_8.id AND report_37.retracted_at IS NULL))::text, 'null') || '}') AS anon_61
FROM statement AS statement_8
WHERE anon_52.kind = 'STATEMENT'::text AND statement_8.id = anon_52.id)) AS coalesce_4
FROM
(SELECT cut_4.kind AS kind, cut_4.id AS id) AS anon_52), 'null')) || ('}')), ','), '') || ']}') AS anon_43
FROM
(SELECT anon_44.kind AS kind, anon_44.score AS score, anon_44.text AS text, anon_44.given AS given, anon_44.id AS id
FROM
(SELECT anon_45.kind AS kind, anon_45.id AS id, anon_45.text AS text, anon_45.score AS score, $7::VARCHAR AS given
FROM
(SELECT anon_46.kind AS kind, anon_46.id AS id, anon_46.text AS text, anon_46.score AS score
FROM
(SELECT DISTINCT ON (anon_47.id) anon_47.kind AS kind, anon_47.id AS id, anon_47.text AS text, anon_47.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_4.id AS id, anon_48.text AS text, name_score(found_by(anon_48.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_48.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM country AS country_4 JOIN LATERAL unnest((ARRAY[country_4.code, country_4.alpha3, country_4.name, country_4.official_name] || country_4.names) || country_4.demonyms) AS anon_48(text) ON true
WHERE country_4.live AND anon_48.text IS NOT NULL AND ((country_4.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (country_4.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_4.id AS id, anon_49.text AS text, name_score(found_by(anon_49.text) @@
(SELECT sought($7::VARCHAR) AS sought_4), fold(anon_49.text),
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM organization AS organization_4 JOIN LATERAL unnest(ARRAY[organization_4.acronym, organization_4.name] || organization_4.names) AS anon_49(text) ON true
WHERE organization_4.live AND anon_49.text IS NOT NULL AND ((organization_4.spellings_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (organization_4.spellings_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_4.id AS id, office_holding_4.title AS text, name_score(office_holding_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), office_holding_4.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM office_holding AS office_holding_4
WHERE office_holding_4.live AND ((office_holding_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (office_holding_4.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_4.id AS id, meeting_4.name AS text, name_score(meeting_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), meeting_4.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM meeting AS meeting_4
WHERE meeting_4.live AND ((meeting_4.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (meeting_4.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_4.id AS id, agreement_4.title AS text, name_score(agreement_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), agreement_4.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_4
WHERE agreement_4.live AND ((agreement_4.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (agreement_4.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_5.id AS id, agreement_5.designation AS text, name_score(agreement_5.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_4), agreement_5.designation_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM agreement AS agreement_5
WHERE agreement_5.live AND ((agreement_5.designation_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (agreement_5.designation_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_4.id AS id, official_name_1.name AS text, name_score(official_name_1.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4), official_name_1.name_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM official_name AS official_name_1 JOIN official AS official_4 ON official_4.id = official_name_1.official_id
WHERE official_4.live AND ((official_name_1.name_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (official_name_1.name_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) UNION ALL SELECT entity_1.kind AS kind, entity_1.id AS id, report_28.sentence AS text, passage_score(report_28.sentence_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM report AS report_28 JOIN entity AS entity_1 ON entity_1.id = report_28.survivor_id
WHERE report_28.retracted_at IS NULL AND entity_1.live AND entity_1.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_28.sentence_words @@
(SELECT sought($7::VARCHAR) AS sought_4))) AS anon_47
ORDER BY anon_47.id, anon_47.score DESC, anon_47.text) AS anon_46 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_7.id AS id, statement_7.text AS text, passage_score(statement_7.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)) AS score
FROM statement AS statement_7
WHERE statement_7.live AND (statement_7.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_10.id AS id, CASE WHEN (article_10.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) THEN article_10.text ELSE article_10.title END AS text, name_score(article_10.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4), article_10.title_folded,
(SELECT words_of($7::VARCHAR) AS words_of_4)) AS score
FROM article AS article_10
WHERE ((article_10.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (article_10.title_folded %>
(SELECT spelt($7::VARCHAR) AS spelt_4))) AND ((article_10.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) OR (article_10.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_11.id AS id, article_11.text AS text, greatest(passage_score(article_11.text_words,
(SELECT sought($7::VARCHAR) AS sought_4)), passage_score(article_11.text_words,
(SELECT nullif(either_of(sought($7::VARCHAR)), sought($7::VARCHAR)) AS nullif_4)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_11
WHERE (article_11.text_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) AND (article_11.title_words @@
(SELECT sought($7::VARCHAR) AS sought_4)) IS NOT true) AS anon_45) AS anon_44
WHERE EXISTS
(SELECT 1
FROM
(SELECT anon_44.kind AS kind, anon_44.id AS id) AS anon_50
WHERE EXISTS
(SELECT 1
FROM article AS article_12
WHERE article_12.id = anon_50.id AND article_12.outlet = $8::VARCHAR))
ORDER BY anon_44.score DESC, anon_44.id DESC

LIMIT $9::INTEGER) AS cut_4), 'null')) || (',"ofEntities":' || coalesce((SELECT ('{"edges":[' || coalesce(string_agg(('{"kind":' || coalesce(to_json(cut_5.kind)::text, 'null') || ',"node":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Agreement"}' AS anon_63
FROM agreement AS agreement_9
WHERE anon_64.kind = 'AGREEMENT'::text AND agreement_9.id = anon_64.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_65
FROM agreement_action AS agreement_action_5
WHERE anon_64.kind = 'AGREEMENT_ACTION'::text AND agreement_action_5.id = anon_64.id),
(SELECT '{"__typename":"Article"}' AS anon_66
FROM article AS article_16
WHERE anon_64.kind = 'ARTICLE'::text AND article_16.id = anon_64.id),
(SELECT '{"__typename":"Country"}' AS anon_67
FROM country AS country_7
WHERE anon_64.kind = 'COUNTRY'::text AND country_7.id = anon_64.id),
(SELECT '{"__typename":"Meeting"}' AS anon_68
FROM meeting AS meeting_7
WHERE anon_64.kind = 'MEETING'::text AND meeting_7.id = anon_64.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_69
FROM office_holding AS office_holding_7
WHERE anon_64.kind = 'OFFICE_HOLDING'::text AND office_holding_7.id = anon_64.id),
(SELECT '{"__typename":"Official"}' AS anon_70
FROM official AS official_7
WHERE anon_64.kind = 'OFFICIAL'::text AND official_7.id = anon_64.id),
(SELECT '{"__typename":"Organization"}' AS anon_71
FROM organization AS organization_7
WHERE anon_64.kind = 'ORGANIZATION'::text AND organization_7.id = anon_64.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_72
FROM relation_action AS relation_action_5
WHERE anon_64.kind = 'RELATION_ACTION'::text AND relation_action_5.id = anon_64.id),
(SELECT '{"__typename":"Statement"}' AS anon_73
FROM statement AS statement_10
WHERE anon_64.kind = 'STATEMENT'::text AND statement_10.id = anon_64.id)) AS coalesce_5
FROM
(SELECT cut_5.kind AS kind, cut_5.id AS id) AS anon_64), 'null') || '}'), ','), '') || ']}') AS anon_62
FROM
(SELECT anon_74.kind AS kind, anon_74.id AS id
FROM
(SELECT anon_75.kind AS kind, anon_75.id AS id, anon_75.text AS text, anon_75.score AS score, $10::VARCHAR AS given
FROM
(SELECT anon_76.kind AS kind, anon_76.id AS id, anon_76.text AS text, anon_76.score AS score
FROM
(SELECT DISTINCT ON (anon_77.id) anon_77.kind AS kind, anon_77.id AS id, anon_77.text AS text, anon_77.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_6.id AS id, anon_78.text AS text, name_score(found_by(anon_78.text) @@
(SELECT sought($10::VARCHAR) AS sought_5), fold(anon_78.text),
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM country AS country_6 JOIN LATERAL unnest((ARRAY[country_6.code, country_6.alpha3, country_6.name, country_6.official_name] || country_6.names) || country_6.demonyms) AS anon_78(text) ON true
WHERE country_6.live AND anon_78.text IS NOT NULL AND ((country_6.spellings_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (country_6.spellings_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_6.id AS id, anon_79.text AS text, name_score(found_by(anon_79.text) @@
(SELECT sought($10::VARCHAR) AS sought_5), fold(anon_79.text),
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM organization AS organization_6 JOIN LATERAL unnest(ARRAY[organization_6.acronym, organization_6.name] || organization_6.names) AS anon_79(text) ON true
WHERE organization_6.live AND anon_79.text IS NOT NULL AND ((organization_6.spellings_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (organization_6.spellings_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_6.id AS id, office_holding_6.title AS text, name_score(office_holding_6.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5), office_holding_6.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM office_holding AS office_holding_6
WHERE office_holding_6.live AND ((office_holding_6.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (office_holding_6.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_6.id AS id, meeting_6.name AS text, name_score(meeting_6.name_words @@
(SELECT sought($10::VARCHAR) AS sought_5), meeting_6.name_folded,
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM meeting AS meeting_6
WHERE meeting_6.live AND ((meeting_6.name_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (meeting_6.name_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_7.id AS id, agreement_7.title AS text, name_score(agreement_7.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5), agreement_7.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_7
WHERE agreement_7.live AND ((agreement_7.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (agreement_7.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_8.id AS id, agreement_8.designation AS text, name_score(agreement_8.designation_words @@
(SELECT sought($10::VARCHAR) AS sought_5), agreement_8.designation_folded,
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM agreement AS agreement_8
WHERE agreement_8.live AND ((agreement_8.designation_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (agreement_8.designation_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_6.id AS id, official_name_2.name AS text, name_score(official_name_2.name_words @@
(SELECT sought($10::VARCHAR) AS sought_5), official_name_2.name_folded,
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM official_name AS official_name_2 JOIN official AS official_6 ON official_6.id = official_name_2.official_id
WHERE official_6.live AND ((official_name_2.name_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (official_name_2.name_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) UNION ALL SELECT entity_2.kind AS kind, entity_2.id AS id, report_38.sentence AS text, passage_score(report_38.sentence_words,
(SELECT sought($10::VARCHAR) AS sought_5)) AS score
FROM report AS report_38 JOIN entity AS entity_2 ON entity_2.id = report_38.survivor_id
WHERE report_38.retracted_at IS NULL AND entity_2.live AND entity_2.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_38.sentence_words @@
(SELECT sought($10::VARCHAR) AS sought_5))) AS anon_77
ORDER BY anon_77.id, anon_77.score DESC, anon_77.text) AS anon_76 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_9.id AS id, statement_9.text AS text, passage_score(statement_9.text_words,
(SELECT sought($10::VARCHAR) AS sought_5)) AS score
FROM statement AS statement_9
WHERE statement_9.live AND (statement_9.text_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_14.id AS id, CASE WHEN (article_14.text_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) THEN article_14.text ELSE article_14.title END AS text, name_score(article_14.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5), article_14.title_folded,
(SELECT words_of($10::VARCHAR) AS words_of_5)) AS score
FROM article AS article_14
WHERE ((article_14.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (article_14.title_folded %>
(SELECT spelt($10::VARCHAR) AS spelt_5))) AND ((article_14.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) OR (article_14.text_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_15.id AS id, article_15.text AS text, greatest(passage_score(article_15.text_words,
(SELECT sought($10::VARCHAR) AS sought_5)), passage_score(article_15.text_words,
(SELECT nullif(either_of(sought($10::VARCHAR)), sought($10::VARCHAR)) AS nullif_5)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_15
WHERE (article_15.text_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) AND (article_15.title_words @@
(SELECT sought($10::VARCHAR) AS sought_5)) IS NOT true) AS anon_75) AS anon_74
WHERE EXISTS
(SELECT 1
FROM
(SELECT anon_74.kind AS kind, anon_74.id AS id) AS anon_80
WHERE EXISTS
(SELECT 1
FROM entity AS entity_3
WHERE entity_3.id = anon_80.id AND
(SELECT count(DISTINCT report_39.article_id) AS count_41
FROM report AS report_39
WHERE report_39.survivor_id = entity_3.id AND report_39.retracted_at IS NULL) > $11::INTEGER))
ORDER BY anon_74.score DESC, anon_74.id DESC

LIMIT $12::INTEGER) AS cut_5), 'null') || ',"byKind":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_42
FROM
(SELECT anon_83.kind AS kind, anon_83.id AS id, anon_83.text AS text, anon_83.score AS score, $13::VARCHAR AS given
FROM
(SELECT anon_84.kind AS kind, anon_84.id AS id, anon_84.text AS text, anon_84.score AS score
FROM
(SELECT DISTINCT ON (anon_85.id) anon_85.kind AS kind, anon_85.id AS id, anon_85.text AS text, anon_85.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_8.id AS id, anon_86.text AS text, name_score(found_by(anon_86.text) @@
(SELECT sought($13::VARCHAR) AS sought_6), fold(anon_86.text),
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM country AS country_8 JOIN LATERAL unnest((ARRAY[country_8.code, country_8.alpha3, country_8.name, country_8.official_name] || country_8.names) || country_8.demonyms) AS anon_86(text) ON true
WHERE country_8.live AND anon_86.text IS NOT NULL AND ((country_8.spellings_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (country_8.spellings_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_8.id AS id, anon_87.text AS text, name_score(found_by(anon_87.text) @@
(SELECT sought($13::VARCHAR) AS sought_6), fold(anon_87.text),
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_8 JOIN LATERAL unnest(ARRAY[organization_8.acronym, organization_8.name] || organization_8.names) AS anon_87(text) ON true
WHERE organization_8.live AND anon_87.text IS NOT NULL AND ((organization_8.spellings_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (organization_8.spellings_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_8.id AS id, office_holding_8.title AS text, name_score(office_holding_8.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6), office_holding_8.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_8
WHERE office_holding_8.live AND ((office_holding_8.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (office_holding_8.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_8.id AS id, meeting_8.name AS text, name_score(meeting_8.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6), meeting_8.name_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_8
WHERE meeting_8.live AND ((meeting_8.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (meeting_8.name_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_10.id AS id, agreement_10.title AS text, name_score(agreement_10.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6), agreement_10.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_10
WHERE agreement_10.live AND ((agreement_10.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (agreement_10.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_11.id AS id, agreement_11.designation AS text, name_score(agreement_11.designation_words @@
(SELECT sought($13::VARCHAR) AS sought_6), agreement_11.designation_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_11
WHERE agreement_11.live AND ((agreement_11.designation_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (agreement_11.designation_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_8.id AS id, official_name_3.name AS text, name_score(official_name_3.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6), official_name_3.name_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_3 JOIN official AS official_8 ON official_8.id = official_name_3.official_id
WHERE official_8.live AND ((official_name_3.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (official_name_3.name_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_4.kind AS kind, entity_4.id AS id, report_40.sentence AS text, passage_score(report_40.sentence_words,
(SELECT sought($13::VARCHAR) AS sought_6)) AS score
FROM report AS report_40 JOIN entity AS entity_4 ON entity_4.id = report_40.survivor_id
WHERE report_40.retracted_at IS NULL AND entity_4.live AND entity_4.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_40.sentence_words @@
(SELECT sought($13::VARCHAR) AS sought_6))) AS anon_85
ORDER BY anon_85.id, anon_85.score DESC, anon_85.text) AS anon_84 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($13::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE statement_11.live AND (statement_11.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_17.id AS id, CASE WHEN (article_17.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) THEN article_17.text ELSE article_17.title END AS text, name_score(article_17.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6), article_17.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM article AS article_17
WHERE ((article_17.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (article_17.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) AND ((article_17.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (article_17.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_18.id AS id, article_18.text AS text, greatest(passage_score(article_18.text_words,
(SELECT sought($13::VARCHAR) AS sought_6)), passage_score(article_18.text_words,
(SELECT nullif(either_of(sought($13::VARCHAR)), sought($13::VARCHAR)) AS nullif_6)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_18
WHERE (article_18.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) AND (article_18.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) IS NOT true) AS anon_83) AS anon_82
WHERE anon_82.kind = any($14::TEXT[])))::text, 'null') || ',"groups":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"kind":' || coalesce(to_json(anon_89."by_KIND")::text, 'null') || '},"count":' || coalesce((anon_89.count_)::text, 'null') || '}'), ','
ORDER BY anon_89.n), '') || ']') AS anon_88
FROM
(SELECT anon_90."by_KIND" AS "by_KIND", anon_90.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_91."by_KIND" AS "by_KIND", anon_91.count_ AS count_
FROM
(SELECT anon_92."by_KIND" AS "by_KIND", count(*) AS count_
FROM
(SELECT anon_82.id AS item_id, anon_82.kind AS "by_KIND"
FROM
(SELECT anon_83.kind AS kind, anon_83.id AS id, anon_83.text AS text, anon_83.score AS score, $13::VARCHAR AS given
FROM
(SELECT anon_84.kind AS kind, anon_84.id AS id, anon_84.text AS text, anon_84.score AS score
FROM
(SELECT DISTINCT ON (anon_85.id) anon_85.kind AS kind, anon_85.id AS id, anon_85.text AS text, anon_85.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_8.id AS id, anon_86.text AS text, name_score(found_by(anon_86.text) @@
(SELECT sought($13::VARCHAR) AS sought_6), fold(anon_86.text),
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM country AS country_8 JOIN LATERAL unnest((ARRAY[country_8.code, country_8.alpha3, country_8.name, country_8.official_name] || country_8.names) || country_8.demonyms) AS anon_86(text) ON true
WHERE country_8.live AND anon_86.text IS NOT NULL AND ((country_8.spellings_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (country_8.spellings_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_8.id AS id, anon_87.text AS text, name_score(found_by(anon_87.text) @@
(SELECT sought($13::VARCHAR) AS sought_6), fold(anon_87.text),
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM organization AS organization_8 JOIN LATERAL unnest(ARRAY[organization_8.acronym, organization_8.name] || organization_8.names) AS anon_87(text) ON true
WHERE organization_8.live AND anon_87.text IS NOT NULL AND ((organization_8.spellings_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (organization_8.spellings_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_8.id AS id, office_holding_8.title AS text, name_score(office_holding_8.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6), office_holding_8.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM office_holding AS office_holding_8
WHERE office_holding_8.live AND ((office_holding_8.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (office_holding_8.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_8.id AS id, meeting_8.name AS text, name_score(meeting_8.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6), meeting_8.name_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM meeting AS meeting_8
WHERE meeting_8.live AND ((meeting_8.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (meeting_8.name_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_10.id AS id, agreement_10.title AS text, name_score(agreement_10.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6), agreement_10.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_10
WHERE agreement_10.live AND ((agreement_10.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (agreement_10.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_11.id AS id, agreement_11.designation AS text, name_score(agreement_11.designation_words @@
(SELECT sought($13::VARCHAR) AS sought_6), agreement_11.designation_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM agreement AS agreement_11
WHERE agreement_11.live AND ((agreement_11.designation_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (agreement_11.designation_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_8.id AS id, official_name_3.name AS text, name_score(official_name_3.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6), official_name_3.name_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM official_name AS official_name_3 JOIN official AS official_8 ON official_8.id = official_name_3.official_id
WHERE official_8.live AND ((official_name_3.name_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (official_name_3.name_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) UNION ALL SELECT entity_4.kind AS kind, entity_4.id AS id, report_40.sentence AS text, passage_score(report_40.sentence_words,
(SELECT sought($13::VARCHAR) AS sought_6)) AS score
FROM report AS report_40 JOIN entity AS entity_4 ON entity_4.id = report_40.survivor_id
WHERE report_40.retracted_at IS NULL AND entity_4.live AND entity_4.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_40.sentence_words @@
(SELECT sought($13::VARCHAR) AS sought_6))) AS anon_85
ORDER BY anon_85.id, anon_85.score DESC, anon_85.text) AS anon_84 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_11.id AS id, statement_11.text AS text, passage_score(statement_11.text_words,
(SELECT sought($13::VARCHAR) AS sought_6)) AS score
FROM statement AS statement_11
WHERE statement_11.live AND (statement_11.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_17.id AS id, CASE WHEN (article_17.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) THEN article_17.text ELSE article_17.title END AS text, name_score(article_17.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6), article_17.title_folded,
(SELECT words_of($13::VARCHAR) AS words_of_6)) AS score
FROM article AS article_17
WHERE ((article_17.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (article_17.title_folded %>
(SELECT spelt($13::VARCHAR) AS spelt_6))) AND ((article_17.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) OR (article_17.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_18.id AS id, article_18.text AS text, greatest(passage_score(article_18.text_words,
(SELECT sought($13::VARCHAR) AS sought_6)), passage_score(article_18.text_words,
(SELECT nullif(either_of(sought($13::VARCHAR)), sought($13::VARCHAR)) AS nullif_6)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_18
WHERE (article_18.text_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) AND (article_18.title_words @@
(SELECT sought($13::VARCHAR) AS sought_6)) IS NOT true) AS anon_83) AS anon_82
WHERE anon_82.kind = any($14::TEXT[])) AS anon_92 GROUP BY anon_92."by_KIND") AS anon_91
ORDER BY coalesce(anon_91.count_, 0) DESC, anon_91."by_KIND" IS NULL, coalesce(anon_91."by_KIND", '')

LIMIT $15::INTEGER) AS anon_90) AS anon_89), 'null') || '}') AS anon_81), 'null') || '}')), 'UTF8'::text) AS data
