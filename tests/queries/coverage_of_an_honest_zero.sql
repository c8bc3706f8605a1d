SELECT convert_to((('{"russia":' || coalesce((SELECT (('{"found":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text))::text, 'null') || ',"coverage":' || coalesce((SELECT (('{"__typename":"Coverage","reading":' || coalesce(to_json(CASE WHEN anon_4.found THEN 'FOUND'::text WHEN (anon_4.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"since":' || coalesce(to_json(anon_4.since)::text, 'null') || ',"until":' || coalesce(to_json(anon_4.until)::text, 'null') || ',"articleCount":' || coalesce((anon_4.article_count)::text, 'null')) || (',"outletCount":' || coalesce((anon_4.outlet_count)::text, 'null') || ',"firstPublished":' || coalesce(to_json(anon_4.first_published)::text, 'null') || ',"lastPublished":' || coalesce(to_json(anon_4.last_published)::text, 'null') || ',"mentions":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"__typename":"Mention","entity":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Agreement"}' AS anon_6
FROM agreement AS agreement_1
WHERE entity_3.kind = 'AGREEMENT'::text AND agreement_1.id = entity_3.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_7
FROM agreement_action AS agreement_action_1
WHERE entity_3.kind = 'AGREEMENT_ACTION'::text AND agreement_action_1.id = entity_3.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_4.code)::text, 'null') || ',"name":' || coalesce(to_json(country_4.name)::text, 'null') || '}') AS anon_8
FROM country AS country_4
WHERE entity_3.kind = 'COUNTRY'::text AND country_4.id = entity_3.id),
(SELECT '{"__typename":"Meeting"}' AS anon_9
FROM meeting AS meeting_2
WHERE entity_3.kind = 'MEETING'::text AND meeting_2.id = entity_3.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_10
FROM office_holding AS office_holding_1
WHERE entity_3.kind = 'OFFICE_HOLDING'::text AND office_holding_1.id = entity_3.id),
(SELECT '{"__typename":"Official"}' AS anon_11
FROM official AS official_1
WHERE entity_3.kind = 'OFFICIAL'::text AND official_1.id = entity_3.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_5
WHERE country_5.code = organization_2.acronym)) THEN 'org:'::text || organization_2.acronym ELSE organization_2.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(organization_2.name)::text, 'null') || '}') AS anon_12
FROM organization AS organization_2
WHERE entity_3.kind = 'ORGANIZATION'::text AND organization_2.id = entity_3.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_13
FROM relation_action AS relation_action_1
WHERE entity_3.kind = 'RELATION_ACTION'::text AND relation_action_1.id = entity_3.id),
(SELECT '{"__typename":"Statement"}' AS anon_14
FROM statement AS statement_1
WHERE entity_3.kind = 'STATEMENT'::text AND statement_1.id = entity_3.id)) AS coalesce_1
FROM entity AS entity_3
WHERE entity_3.id = anon_15.entity_id), 'null') || ',"articleCount":' || coalesce((anon_15.article_count)::text, 'null') || ',"outletCount":' || coalesce((anon_15.outlet_count)::text, 'null') || ',"firstPublished":' || coalesce(to_json(anon_15.first_published)::text, 'null')) || (',"lastPublished":' || coalesce(to_json(anon_15.last_published)::text, 'null') || '}')), ','
ORDER BY anon_15.place), '') || ']') AS anon_5
FROM
(SELECT anon_16.id AS entity_id, anon_16.place AS place, anon_17.article_count AS article_count, anon_17.outlet_count AS outlet_count, anon_17.first_published AS first_published, anon_17.last_published AS last_published
FROM unnest(anon_4.named) WITH ORDINALITY AS anon_16(id, place) JOIN LATERAL
(SELECT count(article_2.id) AS article_count, count(DISTINCT article_2.outlet) AS outlet_count, min(article_2.sort_date) FILTER (WHERE article_2.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_2.published_edtf IS NOT NULL) THEN article_2.published_latest ELSE article_2.dateline_latest END) AS last_published
FROM article AS article_2
WHERE article_2.id IN
(SELECT report_3.article_id
FROM report AS report_3
WHERE report_3.survivor_id = anon_16.id AND report_3.retracted_at IS NULL) AND (anon_4.since IS NULL AND anon_4.until IS NULL OR article_2.sort_date > '-infinity'::date AND article_2.sort_date >= coalesce(anon_4.since, '-infinity'::date) AND CASE WHEN (article_2.published_edtf IS NOT NULL) THEN article_2.published_latest ELSE article_2.dateline_latest END <= coalesce(anon_4.until, 'infinity'::date))) AS anon_17 ON true) AS anon_15), 'null')) || ('}')) AS anon_3
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[country_1.id, named.actor_0] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM participation AS participation_1 JOIN participation AS participation_2 ON participation_2.meeting_id = participation_1.meeting_id AND participation_2.sort_date = participation_1.sort_date
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text AND participation_2.actor_id = named.actor_0 AND participation_2.live AND participation_2.status = 'HELD'::text) AS found, count(article_1.id) AS article_count, count(DISTINCT article_1.outlet) AS outlet_count, min(article_1.sort_date) FILTER (WHERE article_1.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_1.published_edtf IS NOT NULL) THEN article_1.published_latest ELSE article_1.dateline_latest END) AS last_published
FROM article AS article_1
WHERE article_1.id IN
(SELECT report_1.article_id
FROM report AS report_1
WHERE report_1.survivor_id = country_1.id AND report_1.retracted_at IS NULL) AND article_1.id IN
(SELECT report_2.article_id
FROM report AS report_2
WHERE report_2.survivor_id = named.actor_0 AND report_2.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_1.sort_date > '-infinity'::date AND article_1.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_1.published_edtf IS NOT NULL) THEN article_1.published_latest ELSE article_1.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_4), 'null') || '}') AS anon_2), 'null') || ',"noneThatYear":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM
(SELECT participation_3.meeting_id AS id, participation_3.sort_date AS k0, participation_3.meeting_id AS k1
FROM participation AS participation_3 JOIN participation AS participation_4 ON participation_4.meeting_id = participation_3.meeting_id AND participation_4.sort_date = participation_3.sort_date
WHERE participation_3.actor_id = country_1.id AND participation_3.live AND participation_3.status = 'HELD'::text AND participation_4.actor_id = named.actor_1 AND participation_4.live AND participation_4.status = 'HELD'::text AND participation_3.sort_date <= coalesce($1::DATE, 'infinity'::date) AND participation_3.sort_date >= coalesce($2::DATE, '-infinity'::date)
ORDER BY participation_3.sort_date DESC, participation_3.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_19
WHERE
(SELECT 1
FROM meeting AS meeting_3
WHERE meeting_3.id = anon_19.id AND meeting_3.start_earliest >= coalesce($3::DATE, '-infinity'::date) AND meeting_3.start_latest <= coalesce($4::DATE, 'infinity'::date)

LIMIT 1) IS NOT NULL))::text, 'null') || ',"coverage":' || coalesce((SELECT (('{"__typename":"Coverage","reading":' || coalesce(to_json(CASE WHEN anon_21.found THEN 'FOUND'::text WHEN (anon_21.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"since":' || coalesce(to_json(anon_21.since)::text, 'null') || ',"until":' || coalesce(to_json(anon_21.until)::text, 'null') || ',"articleCount":' || coalesce((anon_21.article_count)::text, 'null')) || (',"outletCount":' || coalesce((anon_21.outlet_count)::text, 'null') || ',"firstPublished":' || coalesce(to_json(anon_21.first_published)::text, 'null') || ',"lastPublished":' || coalesce(to_json(anon_21.last_published)::text, 'null') || ',"mentions":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"__typename":"Mention","entity":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Agreement"}' AS anon_23
FROM agreement AS agreement_2
WHERE entity_5.kind = 'AGREEMENT'::text AND agreement_2.id = entity_5.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_24
FROM agreement_action AS agreement_action_2
WHERE entity_5.kind = 'AGREEMENT_ACTION'::text AND agreement_action_2.id = entity_5.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_7.code)::text, 'null') || ',"name":' || coalesce(to_json(country_7.name)::text, 'null') || '}') AS anon_25
FROM country AS country_7
WHERE entity_5.kind = 'COUNTRY'::text AND country_7.id = entity_5.id),
(SELECT '{"__typename":"Meeting"}' AS anon_26
FROM meeting AS meeting_4
WHERE entity_5.kind = 'MEETING'::text AND meeting_4.id = entity_5.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_27
FROM office_holding AS office_holding_2
WHERE entity_5.kind = 'OFFICE_HOLDING'::text AND office_holding_2.id = entity_5.id),
(SELECT '{"__typename":"Official"}' AS anon_28
FROM official AS official_2
WHERE entity_5.kind = 'OFFICIAL'::text AND official_2.id = entity_5.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_8
WHERE country_8.code = organization_4.acronym)) THEN 'org:'::text || organization_4.acronym ELSE organization_4.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(organization_4.name)::text, 'null') || '}') AS anon_29
FROM organization AS organization_4
WHERE entity_5.kind = 'ORGANIZATION'::text AND organization_4.id = entity_5.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_30
FROM relation_action AS relation_action_2
WHERE entity_5.kind = 'RELATION_ACTION'::text AND relation_action_2.id = entity_5.id),
(SELECT '{"__typename":"Statement"}' AS anon_31
FROM statement AS statement_2
WHERE entity_5.kind = 'STATEMENT'::text AND statement_2.id = entity_5.id)) AS coalesce_2
FROM entity AS entity_5
WHERE entity_5.id = anon_32.entity_id), 'null') || ',"articleCount":' || coalesce((anon_32.article_count)::text, 'null') || ',"outletCount":' || coalesce((anon_32.outlet_count)::text, 'null') || ',"firstPublished":' || coalesce(to_json(anon_32.first_published)::text, 'null')) || (',"lastPublished":' || coalesce(to_json(anon_32.last_published)::text, 'null') || '}')), ','
ORDER BY anon_32.place), '') || ']') AS anon_22
FROM
(SELECT anon_33.id AS entity_id, anon_33.place AS place, anon_34.article_count AS article_count, anon_34.outlet_count AS outlet_count, anon_34.first_published AS first_published, anon_34.last_published AS last_published
FROM unnest(anon_21.named) WITH ORDINALITY AS anon_33(id, place) JOIN LATERAL
(SELECT count(article_4.id) AS article_count, count(DISTINCT article_4.outlet) AS outlet_count, min(article_4.sort_date) FILTER (WHERE article_4.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_4.published_edtf IS NOT NULL) THEN article_4.published_latest ELSE article_4.dateline_latest END) AS last_published
FROM article AS article_4
WHERE article_4.id IN
(SELECT report_6.article_id
FROM report AS report_6
WHERE report_6.survivor_id = anon_33.id AND report_6.retracted_at IS NULL) AND (anon_21.since IS NULL AND anon_21.until IS NULL OR article_4.sort_date > '-infinity'::date AND article_4.sort_date >= coalesce(anon_21.since, '-infinity'::date) AND CASE WHEN (article_4.published_edtf IS NOT NULL) THEN article_4.published_latest ELSE article_4.dateline_latest END <= coalesce(anon_21.until, 'infinity'::date))) AS anon_34 ON true) AS anon_32), 'null')) || ('}')) AS anon_20
FROM
(SELECT nullif(greatest(coalesce($5::DATE, '-infinity'::date)), '-infinity'::date) AS since, nullif(least(coalesce($6::DATE, 'infinity'::date)), 'infinity'::date) AS until, CAST(ARRAY[country_1.id, named.actor_1] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM
(SELECT participation_3.meeting_id AS id, participation_3.sort_date AS k0, participation_3.meeting_id AS k1
FROM participation AS participation_3 JOIN participation AS participation_4 ON participation_4.meeting_id = participation_3.meeting_id AND participation_4.sort_date = participation_3.sort_date
WHERE participation_3.actor_id = country_1.id AND participation_3.live AND participation_3.status = 'HELD'::text AND participation_4.actor_id = named.actor_1 AND participation_4.live AND participation_4.status = 'HELD'::text AND participation_3.sort_date <= coalesce($1::DATE, 'infinity'::date) AND participation_3.sort_date >= coalesce($2::DATE, '-infinity'::date)
ORDER BY participation_3.sort_date DESC, participation_3.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_19
WHERE
(SELECT 1
FROM meeting AS meeting_3
WHERE meeting_3.id = anon_19.id AND meeting_3.start_earliest >= coalesce($3::DATE, '-infinity'::date) AND meeting_3.start_latest <= coalesce($4::DATE, 'infinity'::date)

LIMIT 1) IS NOT NULL) AS found, count(article_3.id) AS article_count, count(DISTINCT article_3.outlet) AS outlet_count, min(article_3.sort_date) FILTER (WHERE article_3.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_3.published_edtf IS NOT NULL) THEN article_3.published_latest ELSE article_3.dateline_latest END) AS last_published
FROM article AS article_3
WHERE article_3.id IN
(SELECT report_4.article_id
FROM report AS report_4
WHERE report_4.survivor_id = country_1.id AND report_4.retracted_at IS NULL) AND article_3.id IN
(SELECT report_5.article_id
FROM report AS report_5
WHERE report_5.survivor_id = named.actor_1 AND report_5.retracted_at IS NULL) AND (nullif(greatest(coalesce($5::DATE, '-infinity'::date)), '-infinity'::date) IS NULL AND nullif(least(coalesce($6::DATE, 'infinity'::date)), 'infinity'::date) IS NULL OR article_3.sort_date > '-infinity'::date AND article_3.sort_date >= coalesce(nullif(greatest(coalesce($5::DATE, '-infinity'::date)), '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_3.published_edtf IS NOT NULL) THEN article_3.published_latest ELSE article_3.dateline_latest END <= coalesce(nullif(least(coalesce($6::DATE, 'infinity'::date)), 'infinity'::date), 'infinity'::date))) AS anon_21), 'null') || '}') AS anon_18), 'null') || ',"noneFound":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM
(SELECT participation_5.meeting_id AS id, participation_5.sort_date AS k0, participation_5.meeting_id AS k1
FROM participation AS participation_5 JOIN participation AS participation_6 ON participation_6.meeting_id = participation_5.meeting_id AND participation_6.sort_date = participation_5.sort_date
WHERE participation_5.actor_id = country_1.id AND participation_5.live AND participation_5.status = 'HELD'::text AND participation_6.actor_id = named.actor_2 AND participation_6.live AND participation_6.status = 'HELD'::text AND participation_5.sort_date <= coalesce($7::DATE, 'infinity'::date) AND participation_5.sort_date >= coalesce($8::DATE, '-infinity'::date)
ORDER BY participation_5.sort_date DESC, participation_5.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_36
WHERE
(SELECT 1
FROM meeting AS meeting_5
WHERE meeting_5.id = anon_36.id AND meeting_5.start_earliest >= coalesce($9::DATE, '-infinity'::date) AND meeting_5.start_latest <= coalesce($10::DATE, 'infinity'::date)

LIMIT 1) IS NOT NULL))::text, 'null') || ',"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_38.found THEN 'FOUND'::text WHEN (anon_38.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_38.article_count)::text, 'null') || ',"mentions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"articleCount":' || coalesce((anon_40.article_count)::text, 'null') || ',"entity":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Agreement"}' AS anon_41
FROM agreement AS agreement_3
WHERE entity_7.kind = 'AGREEMENT'::text AND agreement_3.id = entity_7.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_42
FROM agreement_action AS agreement_action_3
WHERE entity_7.kind = 'AGREEMENT_ACTION'::text AND agreement_action_3.id = entity_7.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_10.code)::text, 'null') || '}') AS anon_43
FROM country AS country_10
WHERE entity_7.kind = 'COUNTRY'::text AND country_10.id = entity_7.id),
(SELECT '{"__typename":"Meeting"}' AS anon_44
FROM meeting AS meeting_6
WHERE entity_7.kind = 'MEETING'::text AND meeting_6.id = entity_7.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_45
FROM office_holding AS office_holding_3
WHERE entity_7.kind = 'OFFICE_HOLDING'::text AND office_holding_3.id = entity_7.id),
(SELECT '{"__typename":"Official"}' AS anon_46
FROM official AS official_3
WHERE entity_7.kind = 'OFFICIAL'::text AND official_3.id = entity_7.id),
(SELECT '{"__typename":"Organization"}' AS anon_47
FROM organization AS organization_6
WHERE entity_7.kind = 'ORGANIZATION'::text AND organization_6.id = entity_7.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_48
FROM relation_action AS relation_action_3
WHERE entity_7.kind = 'RELATION_ACTION'::text AND relation_action_3.id = entity_7.id),
(SELECT '{"__typename":"Statement"}' AS anon_49
FROM statement AS statement_3
WHERE entity_7.kind = 'STATEMENT'::text AND statement_3.id = entity_7.id)) AS coalesce_3
FROM entity AS entity_7
WHERE entity_7.id = anon_40.entity_id), 'null') || '}'), ','
ORDER BY anon_40.place), '') || ']') AS anon_39
FROM
(SELECT anon_50.id AS entity_id, anon_50.place AS place, anon_51.article_count AS article_count, anon_51.outlet_count AS outlet_count, anon_51.first_published AS first_published, anon_51.last_published AS last_published
FROM unnest(anon_38.named) WITH ORDINALITY AS anon_50(id, place) JOIN LATERAL
(SELECT count(article_6.id) AS article_count, count(DISTINCT article_6.outlet) AS outlet_count, min(article_6.sort_date) FILTER (WHERE article_6.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_6.published_edtf IS NOT NULL) THEN article_6.published_latest ELSE article_6.dateline_latest END) AS last_published
FROM article AS article_6
WHERE article_6.id IN
(SELECT report_9.article_id
FROM report AS report_9
WHERE report_9.survivor_id = anon_50.id AND report_9.retracted_at IS NULL) AND (anon_38.since IS NULL AND anon_38.until IS NULL OR article_6.sort_date > '-infinity'::date AND article_6.sort_date >= coalesce(anon_38.since, '-infinity'::date) AND CASE WHEN (article_6.published_edtf IS NOT NULL) THEN article_6.published_latest ELSE article_6.dateline_latest END <= coalesce(anon_38.until, 'infinity'::date))) AS anon_51 ON true) AS anon_40), 'null') || '}') AS anon_37
FROM
(SELECT nullif(greatest(coalesce($11::DATE, '-infinity'::date)), '-infinity'::date) AS since, nullif(least(coalesce($12::DATE, 'infinity'::date)), 'infinity'::date) AS until, CAST(ARRAY[country_1.id, named.actor_2] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM
(SELECT participation_5.meeting_id AS id, participation_5.sort_date AS k0, participation_5.meeting_id AS k1
FROM participation AS participation_5 JOIN participation AS participation_6 ON participation_6.meeting_id = participation_5.meeting_id AND participation_6.sort_date = participation_5.sort_date
WHERE participation_5.actor_id = country_1.id AND participation_5.live AND participation_5.status = 'HELD'::text AND participation_6.actor_id = named.actor_2 AND participation_6.live AND participation_6.status = 'HELD'::text AND participation_5.sort_date <= coalesce($7::DATE, 'infinity'::date) AND participation_5.sort_date >= coalesce($8::DATE, '-infinity'::date)
ORDER BY participation_5.sort_date DESC, participation_5.meeting_id DESC

LIMIT ALL OFFSET 0) AS anon_36
WHERE
(SELECT 1
FROM meeting AS meeting_5
WHERE meeting_5.id = anon_36.id AND meeting_5.start_earliest >= coalesce($9::DATE, '-infinity'::date) AND meeting_5.start_latest <= coalesce($10::DATE, 'infinity'::date)

LIMIT 1) IS NOT NULL) AS found, count(article_5.id) AS article_count, count(DISTINCT article_5.outlet) AS outlet_count, min(article_5.sort_date) FILTER (WHERE article_5.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_5.published_edtf IS NOT NULL) THEN article_5.published_latest ELSE article_5.dateline_latest END) AS last_published
FROM article AS article_5
WHERE article_5.id IN
(SELECT report_7.article_id
FROM report AS report_7
WHERE report_7.survivor_id = country_1.id AND report_7.retracted_at IS NULL) AND article_5.id IN
(SELECT report_8.article_id
FROM report AS report_8
WHERE report_8.survivor_id = named.actor_2 AND report_8.retracted_at IS NULL) AND (nullif(greatest(coalesce($11::DATE, '-infinity'::date)), '-infinity'::date) IS NULL AND nullif(least(coalesce($12::DATE, 'infinity'::date)), 'infinity'::date) IS NULL OR article_5.sort_date > '-infinity'::date AND article_5.sort_date >= coalesce(nullif(greatest(coalesce($11::DATE, '-infinity'::date)), '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_5.published_edtf IS NOT NULL) THEN article_5.published_latest ELSE article_5.dateline_latest END <= coalesce(nullif(least(coalesce($12::DATE, 'infinity'::date)), 'infinity'::date), 'infinity'::date))) AS anon_38), 'null') || '}') AS anon_35), 'null') || ',"noCoverage":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM participation AS participation_7 JOIN participation AS participation_8 ON participation_8.meeting_id = participation_7.meeting_id AND participation_8.sort_date = participation_7.sort_date
WHERE participation_7.actor_id = country_1.id AND participation_7.live AND participation_7.status = 'HELD'::text AND participation_8.actor_id = named.actor_3 AND participation_8.live AND participation_8.status = 'HELD'::text))::text, 'null') || ',"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_54.found THEN 'FOUND'::text WHEN (anon_54.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_54.article_count)::text, 'null') || ',"mentions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"articleCount":' || coalesce((anon_56.article_count)::text, 'null') || '}'), ','
ORDER BY anon_56.place), '') || ']') AS anon_55
FROM
(SELECT anon_57.id AS entity_id, anon_57.place AS place, anon_58.article_count AS article_count, anon_58.outlet_count AS outlet_count, anon_58.first_published AS first_published, anon_58.last_published AS last_published
FROM unnest(anon_54.named) WITH ORDINALITY AS anon_57(id, place) JOIN LATERAL
(SELECT count(article_8.id) AS article_count, count(DISTINCT article_8.outlet) AS outlet_count, min(article_8.sort_date) FILTER (WHERE article_8.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_8.published_edtf IS NOT NULL) THEN article_8.published_latest ELSE article_8.dateline_latest END) AS last_published
FROM article AS article_8
WHERE article_8.id IN
(SELECT report_12.article_id
FROM report AS report_12
WHERE report_12.survivor_id = anon_57.id AND report_12.retracted_at IS NULL) AND (anon_54.since IS NULL AND anon_54.until IS NULL OR article_8.sort_date > '-infinity'::date AND article_8.sort_date >= coalesce(anon_54.since, '-infinity'::date) AND CASE WHEN (article_8.published_edtf IS NOT NULL) THEN article_8.published_latest ELSE article_8.dateline_latest END <= coalesce(anon_54.until, 'infinity'::date))) AS anon_58 ON true) AS anon_56), 'null') || '}') AS anon_53
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[country_1.id, named.actor_3] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM participation AS participation_7 JOIN participation AS participation_8 ON participation_8.meeting_id = participation_7.meeting_id AND participation_8.sort_date = participation_7.sort_date
WHERE participation_7.actor_id = country_1.id AND participation_7.live AND participation_7.status = 'HELD'::text AND participation_8.actor_id = named.actor_3 AND participation_8.live AND participation_8.status = 'HELD'::text) AS found, count(article_7.id) AS article_count, count(DISTINCT article_7.outlet) AS outlet_count, min(article_7.sort_date) FILTER (WHERE article_7.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_7.published_edtf IS NOT NULL) THEN article_7.published_latest ELSE article_7.dateline_latest END) AS last_published
FROM article AS article_7
WHERE article_7.id IN
(SELECT report_10.article_id
FROM report AS report_10
WHERE report_10.survivor_id = country_1.id AND report_10.retracted_at IS NULL) AND article_7.id IN
(SELECT report_11.article_id
FROM report AS report_11
WHERE report_11.survivor_id = named.actor_3 AND report_11.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_7.sort_date > '-infinity'::date AND article_7.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_7.published_edtf IS NOT NULL) THEN article_7.published_latest ELSE article_7.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_54), 'null') || '}') AS anon_52), 'null')) || (',"since":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT (('{"since":' || coalesce(to_json(anon_61.since)::text, 'null') || ',"until":' || coalesce(to_json(anon_61.until)::text, 'null') || ',"reading":' || coalesce(to_json(CASE WHEN anon_61.found THEN 'FOUND'::text WHEN (anon_61.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_61.article_count)::text, 'null')) || (',"outletCount":' || coalesce((anon_61.outlet_count)::text, 'null') || '}')) AS anon_60
FROM
(SELECT nullif(greatest(coalesce($13::DATE, '-infinity'::date), coalesce($14::DATE, '-infinity'::date)), '-infinity'::date) AS since, nullif(least(coalesce($15::DATE, 'infinity'::date), coalesce($16::DATE, 'infinity'::date)), 'infinity'::date) AS until, CAST(ARRAY[country_1.id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = country_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL AND statement_speaker_1.sort_date <= coalesce($17::DATE, 'infinity'::date) AND statement_speaker_1.sort_date <= coalesce($18::DATE, 'infinity'::date) AND
(SELECT 1
FROM statement AS statement_4
WHERE statement_4.id = statement_speaker_1.statement_id AND statement_4.date_latest >= coalesce($19::DATE, '-infinity'::date) AND statement_4.date_earliest <= coalesce($20::DATE, 'infinity'::date) AND statement_4.date_latest >= coalesce($21::DATE, '-infinity'::date) AND statement_4.date_earliest <= coalesce($22::DATE, 'infinity'::date)

LIMIT 1) IS NOT NULL) AS found, count(article_9.id) AS article_count, count(DISTINCT article_9.outlet) AS outlet_count, min(article_9.sort_date) FILTER (WHERE article_9.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_9.published_edtf IS NOT NULL) THEN article_9.published_latest ELSE article_9.dateline_latest END) AS last_published
FROM article AS article_9
WHERE article_9.id IN
(SELECT report_13.article_id
FROM report AS report_13
WHERE report_13.survivor_id = country_1.id AND report_13.retracted_at IS NULL) AND (nullif(greatest(coalesce($13::DATE, '-infinity'::date), coalesce($14::DATE, '-infinity'::date)), '-infinity'::date) IS NULL AND nullif(least(coalesce($15::DATE, 'infinity'::date), coalesce($16::DATE, 'infinity'::date)), 'infinity'::date) IS NULL OR article_9.sort_date > '-infinity'::date AND article_9.sort_date >= coalesce(nullif(greatest(coalesce($13::DATE, '-infinity'::date), coalesce($14::DATE, '-infinity'::date)), '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_9.published_edtf IS NOT NULL) THEN article_9.published_latest ELSE article_9.dateline_latest END <= coalesce(nullif(least(coalesce($15::DATE, 'infinity'::date), coalesce($16::DATE, 'infinity'::date)), 'infinity'::date), 'infinity'::date))) AS anon_61), 'null') || '}') AS anon_59), 'null') || ',"partners":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_64.found THEN 'FOUND'::text WHEN (anon_64.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"mentions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"entity":' || coalesce((SELECT coalesce((SELECT ('{"id":' || coalesce(to_json('Agreement:'::text || agreement_4.id)::text, 'null') || '}') AS anon_66
FROM agreement AS agreement_4
WHERE entity_9.kind = 'AGREEMENT'::text AND agreement_4.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('AgreementAction:'::text || agreement_action_4.id)::text, 'null') || '}') AS anon_67
FROM agreement_action AS agreement_action_4
WHERE entity_9.kind = 'AGREEMENT_ACTION'::text AND agreement_action_4.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Country:'::text || country_12.id)::text, 'null') || '}') AS anon_68
FROM country AS country_12
WHERE entity_9.kind = 'COUNTRY'::text AND country_12.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Meeting:'::text || meeting_9.id)::text, 'null') || '}') AS anon_69
FROM meeting AS meeting_9
WHERE entity_9.kind = 'MEETING'::text AND meeting_9.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('OfficeHolding:'::text || office_holding_4.id)::text, 'null') || '}') AS anon_70
FROM office_holding AS office_holding_4
WHERE entity_9.kind = 'OFFICE_HOLDING'::text AND office_holding_4.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Official:'::text || official_4.id)::text, 'null') || '}') AS anon_71
FROM official AS official_4
WHERE entity_9.kind = 'OFFICIAL'::text AND official_4.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Organization:'::text || organization_8.id)::text, 'null') || '}') AS anon_72
FROM organization AS organization_8
WHERE entity_9.kind = 'ORGANIZATION'::text AND organization_8.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('RelationAction:'::text || relation_action_4.id)::text, 'null') || '}') AS anon_73
FROM relation_action AS relation_action_4
WHERE entity_9.kind = 'RELATION_ACTION'::text AND relation_action_4.id = entity_9.id),
(SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_5.id)::text, 'null') || '}') AS anon_74
FROM statement AS statement_5
WHERE entity_9.kind = 'STATEMENT'::text AND statement_5.id = entity_9.id)) AS coalesce_4
FROM entity AS entity_9
WHERE entity_9.id = anon_75.entity_id), 'null') || ',"articleCount":' || coalesce((anon_75.article_count)::text, 'null') || '}'), ','
ORDER BY anon_75.place), '') || ']') AS anon_65
FROM
(SELECT anon_76.id AS entity_id, anon_76.place AS place, anon_77.article_count AS article_count, anon_77.outlet_count AS outlet_count, anon_77.first_published AS first_published, anon_77.last_published AS last_published
FROM unnest(anon_64.named) WITH ORDINALITY AS anon_76(id, place) JOIN LATERAL
(SELECT count(article_11.id) AS article_count, count(DISTINCT article_11.outlet) AS outlet_count, min(article_11.sort_date) FILTER (WHERE article_11.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_11.published_edtf IS NOT NULL) THEN article_11.published_latest ELSE article_11.dateline_latest END) AS last_published
FROM article AS article_11
WHERE article_11.id IN
(SELECT report_15.article_id
FROM report AS report_15
WHERE report_15.survivor_id = anon_76.id AND report_15.retracted_at IS NULL) AND (anon_64.since IS NULL AND anon_64.until IS NULL OR article_11.sort_date > '-infinity'::date AND article_11.sort_date >= coalesce(anon_64.since, '-infinity'::date) AND CASE WHEN (article_11.published_edtf IS NOT NULL) THEN article_11.published_latest ELSE article_11.dateline_latest END <= coalesce(anon_64.until, 'infinity'::date))) AS anon_77 ON true) AS anon_75), 'null') || '}') AS anon_63
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[country_1.id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM
(SELECT anon_79.actor_id AS actor_id, count(anon_79.meeting_id) AS meeting_count, count(*) FILTER (WHERE anon_79.meeting_id IS NOT NULL AND anon_79.parties = 2) AS bilateral_count, count(anon_79.agreement_id) AS agreement_count, min(anon_79.first) AS first_met, max(anon_79.last) AS last_met
FROM
(SELECT participation_10.actor_id AS actor_id, meeting_8.id AS meeting_id,
(SELECT count(*) AS count_5
FROM participation AS participation_11
WHERE participation_11.meeting_id = meeting_8.id) AS parties, meeting_8.start_earliest AS first, meeting_8.start_latest AS last, CAST(NULL AS UUID) AS agreement_id
FROM participation AS participation_9 JOIN participation AS participation_10 ON participation_10.meeting_id = participation_9.meeting_id JOIN meeting AS meeting_8 ON meeting_8.id = participation_9.meeting_id
WHERE participation_9.actor_id = country_1.id AND participation_10.actor_id != country_1.id AND participation_9.live AND participation_9.status = 'HELD'::text UNION ALL SELECT agreement_party_2.actor_id AS actor_id, CAST(NULL AS UUID) AS anon_80, CAST(NULL AS INTEGER) AS anon__1, CAST(NULL AS DATE) AS anon__2, CAST(NULL AS DATE) AS anon__3, agreement_party_1.agreement_id AS agreement_id
FROM agreement_party AS agreement_party_1 JOIN agreement_party AS agreement_party_2 ON agreement_party_2.agreement_id = agreement_party_1.agreement_id
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_2.actor_id != country_1.id AND agreement_party_1.live) AS anon_79 GROUP BY anon_79.actor_id) AS anon_78) AS found, count(article_10.id) AS article_count, count(DISTINCT article_10.outlet) AS outlet_count, min(article_10.sort_date) FILTER (WHERE article_10.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_10.published_edtf IS NOT NULL) THEN article_10.published_latest ELSE article_10.dateline_latest END) AS last_published
FROM article AS article_10
WHERE article_10.id IN
(SELECT report_14.article_id
FROM report AS report_14
WHERE report_14.survivor_id = country_1.id AND report_14.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_10.sort_date > '-infinity'::date AND article_10.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_10.published_edtf IS NOT NULL) THEN article_10.published_latest ELSE article_10.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_64), 'null') || '}') AS anon_62), 'null') || ',"officials":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg(('{"name":' || coalesce(to_json(cut_7.display_name)::text, 'null') || ',"meetings":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_84.found THEN 'FOUND'::text WHEN (anon_84.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"mentions":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"entity":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Agreement"}' AS anon_86
FROM agreement AS agreement_5
WHERE entity_11.kind = 'AGREEMENT'::text AND agreement_5.id = entity_11.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_87
FROM agreement_action AS agreement_action_5
WHERE entity_11.kind = 'AGREEMENT_ACTION'::text AND agreement_action_5.id = entity_11.id),
(SELECT '{"__typename":"Country"}' AS anon_88
FROM country AS country_14
WHERE entity_11.kind = 'COUNTRY'::text AND country_14.id = entity_11.id),
(SELECT '{"__typename":"Meeting"}' AS anon_89
FROM meeting AS meeting_11
WHERE entity_11.kind = 'MEETING'::text AND meeting_11.id = entity_11.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_90
FROM office_holding AS office_holding_6
WHERE entity_11.kind = 'OFFICE_HOLDING'::text AND office_holding_6.id = entity_11.id),
(SELECT '{"__typename":"Official"}' AS anon_91
FROM official AS official_6
WHERE entity_11.kind = 'OFFICIAL'::text AND official_6.id = entity_11.id),
(SELECT '{"__typename":"Organization"}' AS anon_92
FROM organization AS organization_10
WHERE entity_11.kind = 'ORGANIZATION'::text AND organization_10.id = entity_11.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_93
FROM relation_action AS relation_action_5
WHERE entity_11.kind = 'RELATION_ACTION'::text AND relation_action_5.id = entity_11.id),
(SELECT '{"__typename":"Statement"}' AS anon_94
FROM statement AS statement_6
WHERE entity_11.kind = 'STATEMENT'::text AND statement_6.id = entity_11.id)) AS coalesce_5
FROM entity AS entity_11
WHERE entity_11.id = anon_95.entity_id), 'null') || ',"articleCount":' || coalesce((anon_95.article_count)::text, 'null') || ',"outletCount":' || coalesce((anon_95.outlet_count)::text, 'null') || '}'), ','
ORDER BY anon_95.place), '') || ']') AS anon_85
FROM
(SELECT anon_96.id AS entity_id, anon_96.place AS place, anon_97.article_count AS article_count, anon_97.outlet_count AS outlet_count, anon_97.first_published AS first_published, anon_97.last_published AS last_published
FROM unnest(anon_84.named) WITH ORDINALITY AS anon_96(id, place) JOIN LATERAL
(SELECT count(article_13.id) AS article_count, count(DISTINCT article_13.outlet) AS outlet_count, min(article_13.sort_date) FILTER (WHERE article_13.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_13.published_edtf IS NOT NULL) THEN article_13.published_latest ELSE article_13.dateline_latest END) AS last_published
FROM article AS article_13
WHERE article_13.id IN
(SELECT report_18.article_id
FROM report AS report_18
WHERE report_18.survivor_id = anon_96.id AND report_18.retracted_at IS NULL) AND (anon_84.since IS NULL AND anon_84.until IS NULL OR article_13.sort_date > '-infinity'::date AND article_13.sort_date >= coalesce(anon_84.since, '-infinity'::date) AND CASE WHEN (article_13.published_edtf IS NOT NULL) THEN article_13.published_latest ELSE article_13.dateline_latest END <= coalesce(anon_84.until, 'infinity'::date))) AS anon_97 ON true) AS anon_95), 'null') || '}') AS anon_83
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[cut_7.id, named.actor_4] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM attendance AS attendance_1 JOIN participation AS participation_12 ON participation_12.meeting_id = attendance_1.meeting_id AND participation_12.sort_date = attendance_1.sort_date
WHERE attendance_1.official_id = cut_7.id AND attendance_1.live AND attendance_1.status = 'HELD'::text AND participation_12.actor_id = named.actor_4 AND participation_12.live AND participation_12.status = 'HELD'::text) AS found, count(article_12.id) AS article_count, count(DISTINCT article_12.outlet) AS outlet_count, min(article_12.sort_date) FILTER (WHERE article_12.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_12.published_edtf IS NOT NULL) THEN article_12.published_latest ELSE article_12.dateline_latest END) AS last_published
FROM article AS article_12
WHERE article_12.id IN
(SELECT report_16.article_id
FROM report AS report_16
WHERE report_16.survivor_id = cut_7.id AND report_16.retracted_at IS NULL) AND article_12.id IN
(SELECT report_17.article_id
FROM report AS report_17
WHERE report_17.survivor_id = named.actor_4 AND report_17.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_12.sort_date > '-infinity'::date AND article_12.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_12.published_edtf IS NOT NULL) THEN article_12.published_latest ELSE article_12.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_84), 'null') || '}') AS anon_82), 'null') || '}'), ','), '') || ']}') AS anon_81
FROM
(SELECT official_5.display_name AS display_name, official_5.id AS id
FROM official AS official_5
WHERE official_5.live AND official_5.id IN
(SELECT office_holding_5.official_id
FROM office AS office_1 JOIN office_holding AS office_holding_5 ON office_holding_5.office_id = office_1.id
WHERE office_1.actor_id = country_1.id AND office_holding_5.live)
ORDER BY official_5.display_name ASC, official_5.id ASC

LIMIT $23::INTEGER) AS cut_7), 'null') || '}')) AS anon_1
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $24::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $25::UUID))), 'null') || ',"relation":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_101.found THEN 'FOUND'::text WHEN (anon_101.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_101.article_count)::text, 'null') || '}') AS anon_100
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[anon_102.a_id, anon_102.b_id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM participation AS participation_13 JOIN participation AS participation_14 ON participation_14.meeting_id = participation_13.meeting_id AND participation_14.sort_date = participation_13.sort_date
WHERE participation_13.actor_id = anon_102.a_id AND participation_13.live AND participation_13.status = 'HELD'::text AND participation_14.actor_id = anon_102.b_id AND participation_14.live AND participation_14.status = 'HELD'::text) AS found, count(article_14.id) AS article_count, count(DISTINCT article_14.outlet) AS outlet_count, min(article_14.sort_date) FILTER (WHERE article_14.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_14.published_edtf IS NOT NULL) THEN article_14.published_latest ELSE article_14.dateline_latest END) AS last_published
FROM article AS article_14
WHERE article_14.id IN
(SELECT report_19.article_id
FROM report AS report_19
WHERE report_19.survivor_id = anon_102.a_id AND report_19.retracted_at IS NULL) AND article_14.id IN
(SELECT report_20.article_id
FROM report AS report_20
WHERE report_20.survivor_id = anon_102.b_id AND report_20.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_14.sort_date > '-infinity'::date AND article_14.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_14.published_edtf IS NOT NULL) THEN article_14.published_latest ELSE article_14.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_101), 'null') || '}') AS anon_99), 'null') || ',"actions":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_105.found THEN 'FOUND'::text WHEN (anon_105.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_105.article_count)::text, 'null') || '}') AS anon_104
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[anon_102.a_id, anon_102.b_id] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM relation_action AS relation_action_6
WHERE relation_action_6.a_id = least(anon_102.a_id, anon_102.b_id) AND relation_action_6.b_id = greatest(anon_102.a_id, anon_102.b_id) AND relation_action_6.live) AS found, count(article_15.id) AS article_count, count(DISTINCT article_15.outlet) AS outlet_count, min(article_15.sort_date) FILTER (WHERE article_15.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_15.published_edtf IS NOT NULL) THEN article_15.published_latest ELSE article_15.dateline_latest END) AS last_published
FROM article AS article_15
WHERE article_15.id IN
(SELECT report_21.article_id
FROM report AS report_21
WHERE report_21.survivor_id = anon_102.a_id AND report_21.retracted_at IS NULL) AND article_15.id IN
(SELECT report_22.article_id
FROM report AS report_22
WHERE report_22.survivor_id = anon_102.b_id AND report_22.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_15.sort_date > '-infinity'::date AND article_15.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_15.published_edtf IS NOT NULL) THEN article_15.published_latest ELSE article_15.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_105), 'null') || '}') AS anon_103), 'null') || '}') AS anon_98
FROM
(SELECT coalesce((SELECT country_15.id
FROM country AS country_15
WHERE country_15.code = $26::VARCHAR),
(SELECT organization_11.id
FROM organization AS organization_11
WHERE organization_11.acronym = $27::VARCHAR AND organization_11.live),
(SELECT entity_12.survivor_id
FROM entity AS entity_12
WHERE entity_12.id = $28::UUID)) AS a_id, coalesce((SELECT country_16.id
FROM country AS country_16
WHERE country_16.code = $29::VARCHAR),
(SELECT organization_12.id
FROM organization AS organization_12
WHERE organization_12.acronym = $30::VARCHAR AND organization_12.live),
(SELECT entity_13.survivor_id
FROM entity AS entity_13
WHERE entity_13.id = $31::UUID)) AS b_id
WHERE coalesce((SELECT country_15.id
FROM country AS country_15
WHERE country_15.code = $26::VARCHAR),
(SELECT organization_11.id
FROM organization AS organization_11
WHERE organization_11.acronym = $27::VARCHAR AND organization_11.live),
(SELECT entity_12.survivor_id
FROM entity AS entity_12
WHERE entity_12.id = $28::UUID)) != coalesce((SELECT country_16.id
FROM country AS country_16
WHERE country_16.code = $29::VARCHAR),
(SELECT organization_12.id
FROM organization AS organization_12
WHERE organization_12.acronym = $30::VARCHAR AND organization_12.live),
(SELECT entity_13.survivor_id
FROM entity AS entity_13
WHERE entity_13.id = $31::UUID))) AS anon_102), 'null') || ',"meetings":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT (('{"__typename":"Coverage","reading":' || coalesce(to_json(CASE WHEN anon_108.found THEN 'FOUND'::text WHEN (anon_108.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"since":' || coalesce(to_json(anon_108.since)::text, 'null') || ',"until":' || coalesce(to_json(anon_108.until)::text, 'null') || ',"articleCount":' || coalesce((anon_108.article_count)::text, 'null')) || (',"outletCount":' || coalesce((anon_108.outlet_count)::text, 'null') || ',"firstPublished":' || coalesce(to_json(anon_108.first_published)::text, 'null') || ',"lastPublished":' || coalesce(to_json(anon_108.last_published)::text, 'null') || ',"mentions":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"__typename":"Mention","entity":' || coalesce((SELECT coalesce((SELECT '{"__typename":"Agreement"}' AS anon_110
FROM agreement AS agreement_6
WHERE entity_14.kind = 'AGREEMENT'::text AND agreement_6.id = entity_14.id),
(SELECT '{"__typename":"AgreementAction"}' AS anon_111
FROM agreement_action AS agreement_action_6
WHERE entity_14.kind = 'AGREEMENT_ACTION'::text AND agreement_action_6.id = entity_14.id),
(SELECT ('{"__typename":"Country","code":' || coalesce(to_json(country_17.code)::text, 'null') || ',"name":' || coalesce(to_json(country_17.name)::text, 'null') || '}') AS anon_112
FROM country AS country_17
WHERE entity_14.kind = 'COUNTRY'::text AND country_17.id = entity_14.id),
(SELECT '{"__typename":"Meeting"}' AS anon_113
FROM meeting AS meeting_14
WHERE entity_14.kind = 'MEETING'::text AND meeting_14.id = entity_14.id),
(SELECT '{"__typename":"OfficeHolding"}' AS anon_114
FROM office_holding AS office_holding_7
WHERE entity_14.kind = 'OFFICE_HOLDING'::text AND office_holding_7.id = entity_14.id),
(SELECT '{"__typename":"Official"}' AS anon_115
FROM official AS official_7
WHERE entity_14.kind = 'OFFICIAL'::text AND official_7.id = entity_14.id),
(SELECT ('{"__typename":"Organization","code":' || coalesce(to_json(CASE WHEN (EXISTS
(SELECT *
FROM country AS country_18
WHERE country_18.code = organization_13.acronym)) THEN 'org:'::text || organization_13.acronym ELSE organization_13.acronym END)::text, 'null') || ',"name":' || coalesce(to_json(organization_13.name)::text, 'null') || '}') AS anon_116
FROM organization AS organization_13
WHERE entity_14.kind = 'ORGANIZATION'::text AND organization_13.id = entity_14.id),
(SELECT '{"__typename":"RelationAction"}' AS anon_117
FROM relation_action AS relation_action_7
WHERE entity_14.kind = 'RELATION_ACTION'::text AND relation_action_7.id = entity_14.id),
(SELECT '{"__typename":"Statement"}' AS anon_118
FROM statement AS statement_7
WHERE entity_14.kind = 'STATEMENT'::text AND statement_7.id = entity_14.id)) AS coalesce_6
FROM entity AS entity_14
WHERE entity_14.id = anon_119.entity_id), 'null') || ',"articleCount":' || coalesce((anon_119.article_count)::text, 'null') || ',"outletCount":' || coalesce((anon_119.outlet_count)::text, 'null') || ',"firstPublished":' || coalesce(to_json(anon_119.first_published)::text, 'null')) || (',"lastPublished":' || coalesce(to_json(anon_119.last_published)::text, 'null') || '}')), ','
ORDER BY anon_119.place), '') || ']') AS anon_109
FROM
(SELECT anon_120.id AS entity_id, anon_120.place AS place, anon_121.article_count AS article_count, anon_121.outlet_count AS outlet_count, anon_121.first_published AS first_published, anon_121.last_published AS last_published
FROM unnest(anon_108.named) WITH ORDINALITY AS anon_120(id, place) JOIN LATERAL
(SELECT count(article_17.id) AS article_count, count(DISTINCT article_17.outlet) AS outlet_count, min(article_17.sort_date) FILTER (WHERE article_17.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_17.published_edtf IS NOT NULL) THEN article_17.published_latest ELSE article_17.dateline_latest END) AS last_published
FROM article AS article_17
WHERE article_17.id IN
(SELECT report_25.article_id
FROM report AS report_25
WHERE report_25.survivor_id = anon_120.id AND report_25.retracted_at IS NULL) AND (anon_108.since IS NULL AND anon_108.until IS NULL OR article_17.sort_date > '-infinity'::date AND article_17.sort_date >= coalesce(anon_108.since, '-infinity'::date) AND CASE WHEN (article_17.published_edtf IS NOT NULL) THEN article_17.published_latest ELSE article_17.dateline_latest END <= coalesce(anon_108.until, 'infinity'::date))) AS anon_121 ON true) AS anon_119), 'null')) || ('}')) AS anon_107
FROM
(SELECT nullif(greatest(coalesce($32::DATE, '-infinity'::date)), '-infinity'::date) AS since, nullif(least(coalesce($33::DATE, 'infinity'::date)), 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM meeting AS meeting_13
WHERE meeting_13.live AND meeting_13.status = 'HELD'::text AND meeting_13.sort_date <= coalesce($34::DATE, 'infinity'::date) AND meeting_13.sort_date >= coalesce($35::DATE, '-infinity'::date) AND meeting_13.start_earliest >= coalesce($36::DATE, '-infinity'::date) AND meeting_13.start_latest <= coalesce($37::DATE, 'infinity'::date)) AS found, count(article_16.id) AS article_count, count(DISTINCT article_16.outlet) AS outlet_count, min(article_16.sort_date) FILTER (WHERE article_16.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_16.published_edtf IS NOT NULL) THEN article_16.published_latest ELSE article_16.dateline_latest END) AS last_published
FROM article AS article_16
WHERE ((EXISTS
(SELECT 1
FROM report AS report_23
WHERE report_23.article_id = article_16.id AND report_23.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_24
WHERE report_24.article_id = article_16.id))) AND (nullif(greatest(coalesce($32::DATE, '-infinity'::date)), '-infinity'::date) IS NULL AND nullif(least(coalesce($33::DATE, 'infinity'::date)), 'infinity'::date) IS NULL OR article_16.sort_date > '-infinity'::date AND article_16.sort_date >= coalesce(nullif(greatest(coalesce($32::DATE, '-infinity'::date)), '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_16.published_edtf IS NOT NULL) THEN article_16.published_latest ELSE article_16.dateline_latest END <= coalesce(nullif(least(coalesce($33::DATE, 'infinity'::date)), 'infinity'::date), 'infinity'::date))) AS anon_108), 'null') || '}') AS anon_106), 'null') || ',"officeHolders":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_124.found THEN 'FOUND'::text WHEN (anon_124.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_124.article_count)::text, 'null') || '}') AS anon_123
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[named.actor_5] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM
(SELECT office_holding_8.id AS holding_id, office_holding_8.official_id AS official_id, office_holding_8.office_id AS office_id, official_8.display_name AS name, CASE WHEN (office_holding_8.start_earliest > current_date OR office_holding_8.end_latest < current_date) THEN 'NO'::text WHEN (office_holding_8.start_latest <= current_date AND CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END >= current_date) THEN 'YES'::text WHEN (office_holding_8.first_observed_earliest = current_date AND office_holding_8.first_observed_latest = current_date OR office_holding_8.last_observed_earliest = current_date AND office_holding_8.last_observed_latest = current_date) THEN 'YES'::text WHEN (least(office_holding_8.start_latest, office_holding_8.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_11
WHERE office_holding_11.office_id = office_holding_8.office_id AND office_holding_11.official_id != office_holding_8.official_id AND office_holding_11.live AND (office_holding_11.first_observed_earliest <= greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) AND office_holding_11.first_observed_latest >= least(office_holding_8.start_latest, office_holding_8.first_observed_latest) OR office_holding_11.last_observed_earliest <= greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) AND office_holding_11.last_observed_latest >= least(office_holding_8.start_latest, office_holding_8.first_observed_latest) OR office_holding_11.start_earliest <= greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) AND office_holding_11.start_latest >= least(office_holding_8.start_latest, office_holding_8.first_observed_latest))))) THEN 'YES'::text WHEN ((office_2.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_9
WHERE office_holding_9.office_id = office_holding_8.office_id AND office_holding_9.official_id != office_holding_8.official_id AND office_holding_9.live AND (office_holding_9.start_latest <= current_date AND CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END >= current_date OR office_holding_9.first_observed_earliest = current_date AND office_holding_9.first_observed_latest = current_date OR office_holding_9.last_observed_earliest = current_date AND office_holding_9.last_observed_latest = current_date OR least(office_holding_9.start_latest, office_holding_9.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_10
WHERE office_holding_10.office_id = office_holding_9.office_id AND office_holding_10.official_id != office_holding_9.official_id AND office_holding_10.live AND (office_holding_10.first_observed_earliest <= greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) AND office_holding_10.first_observed_latest >= least(office_holding_9.start_latest, office_holding_9.first_observed_latest) OR office_holding_10.last_observed_earliest <= greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) AND office_holding_10.last_observed_latest >= least(office_holding_9.start_latest, office_holding_9.first_observed_latest) OR office_holding_10.start_earliest <= greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) AND office_holding_10.start_latest >= least(office_holding_9.start_latest, office_holding_9.first_observed_latest)))))))) THEN 'NO'::text ELSE 'UNKNOWN'::text END AS answer, CASE WHEN (office_holding_8.start_earliest > current_date OR office_holding_8.end_latest < current_date) THEN 'OUTSIDE_KNOWN_DATES'::text WHEN (office_holding_8.start_latest <= current_date AND CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END >= current_date) THEN 'KNOWN_DATES'::text WHEN (office_holding_8.first_observed_earliest = current_date AND office_holding_8.first_observed_latest = current_date OR office_holding_8.last_observed_earliest = current_date AND office_holding_8.last_observed_latest = current_date) THEN 'OBSERVED'::text WHEN (least(office_holding_8.start_latest, office_holding_8.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_11
WHERE office_holding_11.office_id = office_holding_8.office_id AND office_holding_11.official_id != office_holding_8.official_id AND office_holding_11.live AND (office_holding_11.first_observed_earliest <= greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) AND office_holding_11.first_observed_latest >= least(office_holding_8.start_latest, office_holding_8.first_observed_latest) OR office_holding_11.last_observed_earliest <= greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) AND office_holding_11.last_observed_latest >= least(office_holding_8.start_latest, office_holding_8.first_observed_latest) OR office_holding_11.start_earliest <= greatest(CASE WHEN (office_holding_8.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_8.end_earliest END, office_holding_8.last_observed_earliest) AND office_holding_11.start_latest >= least(office_holding_8.start_latest, office_holding_8.first_observed_latest))))) THEN 'BETWEEN_OBSERVATIONS'::text WHEN ((office_2.roles && ARRAY['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'FOREIGN_MINISTER', 'NATIONAL_SECURITY_ADVISER', 'ORGANIZATION_HEAD']::text[]) AND (EXISTS
(SELECT 1
FROM office_holding AS office_holding_9
WHERE office_holding_9.office_id = office_holding_8.office_id AND office_holding_9.official_id != office_holding_8.official_id AND office_holding_9.live AND (office_holding_9.start_latest <= current_date AND CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END >= current_date OR office_holding_9.first_observed_earliest = current_date AND office_holding_9.first_observed_latest = current_date OR office_holding_9.last_observed_earliest = current_date AND office_holding_9.last_observed_latest = current_date OR least(office_holding_9.start_latest, office_holding_9.first_observed_latest) <= current_date AND greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) >= current_date AND NOT (EXISTS
(SELECT 1
FROM office_holding AS office_holding_10
WHERE office_holding_10.office_id = office_holding_9.office_id AND office_holding_10.official_id != office_holding_9.official_id AND office_holding_10.live AND (office_holding_10.first_observed_earliest <= greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) AND office_holding_10.first_observed_latest >= least(office_holding_9.start_latest, office_holding_9.first_observed_latest) OR office_holding_10.last_observed_earliest <= greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) AND office_holding_10.last_observed_latest >= least(office_holding_9.start_latest, office_holding_9.first_observed_latest) OR office_holding_10.start_earliest <= greatest(CASE WHEN (office_holding_9.end_bound = 'OPEN'::text) THEN 'infinity'::date ELSE office_holding_9.end_earliest END, office_holding_9.last_observed_earliest) AND office_holding_10.start_latest >= least(office_holding_9.start_latest, office_holding_9.first_observed_latest)))))))) THEN 'ANOTHER_HOLDER'::text ELSE 'NONE'::text END AS basis
FROM office_holding AS office_holding_8 JOIN office AS office_2 ON office_2.id = office_holding_8.office_id JOIN official AS official_8 ON official_8.id = office_holding_8.official_id
WHERE office_2.actor_id = named.actor_5 AND office_holding_8.live AND (office_2.roles @> $38::TEXT[])) AS anon_125) AS found, count(article_18.id) AS article_count, count(DISTINCT article_18.outlet) AS outlet_count, min(article_18.sort_date) FILTER (WHERE article_18.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_18.published_edtf IS NOT NULL) THEN article_18.published_latest ELSE article_18.dateline_latest END) AS last_published
FROM article AS article_18
WHERE article_18.id IN
(SELECT report_26.article_id
FROM report AS report_26
WHERE report_26.survivor_id = named.actor_5 AND report_26.retracted_at IS NULL) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_18.sort_date > '-infinity'::date AND article_18.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_18.published_edtf IS NOT NULL) THEN article_18.published_latest ELSE article_18.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_124), 'null') || '}') AS anon_122), 'null')) || (',"search":' || coalesce((SELECT ('{"coverage":' || coalesce((SELECT ('{"reading":' || coalesce(to_json(CASE WHEN anon_128.found THEN 'FOUND'::text WHEN (anon_128.article_count > 0) THEN 'NONE_FOUND'::text ELSE 'NO_COVERAGE'::text END)::text, 'null') || ',"articleCount":' || coalesce((anon_128.article_count)::text, 'null') || '}') AS anon_127
FROM
(SELECT nullif('-infinity'::date, '-infinity'::date) AS since, nullif('infinity'::date, 'infinity'::date) AS until, CAST(ARRAY[] AS UUID[]) AS named, EXISTS
(SELECT 1
FROM
(SELECT anon_130.kind AS kind, anon_130.id AS id, anon_130.text AS text, anon_130.score AS score, $39::VARCHAR AS given
FROM
(SELECT anon_131.kind AS kind, anon_131.id AS id, anon_131.text AS text, anon_131.score AS score
FROM
(SELECT DISTINCT ON (anon_132.id) anon_132.kind AS kind, anon_132.id AS id, anon_132.text AS text, anon_132.score AS score
FROM
(SELECT 'COUNTRY'::text AS kind, country_20.id AS id, anon_133.text AS text, name_score(found_by(anon_133.text) @@
(SELECT sought($39::VARCHAR) AS sought_1), fold(anon_133.text),
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM country AS country_20 JOIN LATERAL unnest((ARRAY[country_20.code, country_20.alpha3, country_20.name, country_20.official_name] || country_20.names) || country_20.demonyms) AS anon_133(text) ON true
WHERE country_20.live AND anon_133.text IS NOT NULL AND ((country_20.spellings_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (country_20.spellings_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) UNION ALL SELECT 'ORGANIZATION'::text AS kind, organization_15.id AS id, anon_134.text AS text, name_score(found_by(anon_134.text) @@
(SELECT sought($39::VARCHAR) AS sought_1), fold(anon_134.text),
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM organization AS organization_15 JOIN LATERAL unnest(ARRAY[organization_15.acronym, organization_15.name] || organization_15.names) AS anon_134(text) ON true
WHERE organization_15.live AND anon_134.text IS NOT NULL AND ((organization_15.spellings_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (organization_15.spellings_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICE_HOLDING'::text AS kind, office_holding_12.id AS id, office_holding_12.title AS text, name_score(office_holding_12.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1), office_holding_12.title_folded,
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM office_holding AS office_holding_12
WHERE office_holding_12.live AND ((office_holding_12.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (office_holding_12.title_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) UNION ALL SELECT 'MEETING'::text AS kind, meeting_15.id AS id, meeting_15.name AS text, name_score(meeting_15.name_words @@
(SELECT sought($39::VARCHAR) AS sought_1), meeting_15.name_folded,
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM meeting AS meeting_15
WHERE meeting_15.live AND ((meeting_15.name_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (meeting_15.name_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_7.id AS id, agreement_7.title AS text, name_score(agreement_7.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1), agreement_7.title_folded,
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_7
WHERE agreement_7.live AND ((agreement_7.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (agreement_7.title_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) UNION ALL SELECT 'AGREEMENT'::text AS kind, agreement_8.id AS id, agreement_8.designation AS text, name_score(agreement_8.designation_words @@
(SELECT sought($39::VARCHAR) AS sought_1), agreement_8.designation_folded,
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM agreement AS agreement_8
WHERE agreement_8.live AND ((agreement_8.designation_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (agreement_8.designation_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) UNION ALL SELECT 'OFFICIAL'::text AS kind, official_9.id AS id, official_name_1.name AS text, name_score(official_name_1.name_words @@
(SELECT sought($39::VARCHAR) AS sought_1), official_name_1.name_folded,
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM official_name AS official_name_1 JOIN official AS official_9 ON official_9.id = official_name_1.official_id
WHERE official_9.live AND ((official_name_1.name_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (official_name_1.name_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) UNION ALL SELECT entity_16.kind AS kind, entity_16.id AS id, report_27.sentence AS text, passage_score(report_27.sentence_words,
(SELECT sought($39::VARCHAR) AS sought_1)) AS score
FROM report AS report_27 JOIN entity AS entity_16 ON entity_16.id = report_27.survivor_id
WHERE report_27.retracted_at IS NULL AND entity_16.live AND entity_16.kind = any(ARRAY['OFFICE_HOLDING', 'MEETING', 'AGREEMENT', 'AGREEMENT_ACTION', 'RELATION_ACTION']::text[]) AND (report_27.sentence_words @@
(SELECT sought($39::VARCHAR) AS sought_1))) AS anon_132
ORDER BY anon_132.id, anon_132.score DESC, anon_132.text) AS anon_131 UNION ALL SELECT 'STATEMENT'::text AS kind, statement_8.id AS id, statement_8.text AS text, passage_score(statement_8.text_words,
(SELECT sought($39::VARCHAR) AS sought_1)) AS score
FROM statement AS statement_8
WHERE statement_8.live AND (statement_8.text_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) UNION ALL SELECT 'ARTICLE'::text AS kind, article_19.id AS id, CASE WHEN (article_19.text_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) THEN article_19.text ELSE article_19.title END AS text, name_score(article_19.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1), article_19.title_folded,
(SELECT words_of($39::VARCHAR) AS words_of_1)) AS score
FROM article AS article_19
WHERE ((article_19.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (article_19.title_folded %>
(SELECT spelt($39::VARCHAR) AS spelt_1))) AND ((article_19.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) OR (article_19.text_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) IS NOT true) UNION ALL SELECT 'ARTICLE'::text AS kind, article_20.id AS id, article_20.text AS text, greatest(passage_score(article_20.text_words,
(SELECT sought($39::VARCHAR) AS sought_1)), passage_score(article_20.text_words,
(SELECT nullif(either_of(sought($39::VARCHAR)), sought($39::VARCHAR)) AS nullif_1)) / CAST(2 AS NUMERIC)) AS score
FROM article AS article_20
WHERE (article_20.text_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) AND (article_20.title_words @@
(SELECT sought($39::VARCHAR) AS sought_1)) IS NOT true) AS anon_130) AS anon_129) AS found, count(article_21.id) AS article_count, count(DISTINCT article_21.outlet) AS outlet_count, min(article_21.sort_date) FILTER (WHERE article_21.sort_date > '-infinity'::date) AS first_published, max(CASE WHEN (article_21.published_edtf IS NOT NULL) THEN article_21.published_latest ELSE article_21.dateline_latest END) AS last_published
FROM article AS article_21
WHERE ((EXISTS
(SELECT 1
FROM report AS report_28
WHERE report_28.article_id = article_21.id AND report_28.retracted_at IS NULL)) OR NOT (EXISTS
(SELECT 1
FROM report AS report_29
WHERE report_29.article_id = article_21.id))) AND (nullif('-infinity'::date, '-infinity'::date) IS NULL AND nullif('infinity'::date, 'infinity'::date) IS NULL OR article_21.sort_date > '-infinity'::date AND article_21.sort_date >= coalesce(nullif('-infinity'::date, '-infinity'::date), '-infinity'::date) AND CASE WHEN (article_21.published_edtf IS NOT NULL) THEN article_21.published_latest ELSE article_21.dateline_latest END <= coalesce(nullif('infinity'::date, 'infinity'::date), 'infinity'::date))) AS anon_128), 'null') || '}') AS anon_126), 'null') || '}')), 'UTF8'::text) AS data, array_remove(ARRAY[CASE WHEN (named.actor_0 IS NULL) THEN 0 ELSE NULL END, CASE WHEN (named.actor_1 IS NULL) THEN 1 ELSE NULL END, CASE WHEN (named.actor_2 IS NULL) THEN 2 ELSE NULL END, CASE WHEN (named.actor_3 IS NULL) THEN 3 ELSE NULL END, CASE WHEN (named.actor_4 IS NULL) THEN 4 ELSE NULL END, CASE WHEN (named.actor_5 IS NULL) THEN 5 ELSE NULL END], NULL) AS missing
FROM
(SELECT coalesce((SELECT country_3.id
FROM country AS country_3
WHERE country_3.code = $40::VARCHAR),
(SELECT organization_1.id
FROM organization AS organization_1
WHERE organization_1.acronym = $41::VARCHAR AND organization_1.live),
(SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $42::UUID)) AS actor_0, coalesce((SELECT country_6.id
FROM country AS country_6
WHERE country_6.code = $43::VARCHAR),
(SELECT organization_3.id
FROM organization AS organization_3
WHERE organization_3.acronym = $44::VARCHAR AND organization_3.live),
(SELECT entity_4.survivor_id
FROM entity AS entity_4
WHERE entity_4.id = $45::UUID)) AS actor_1, coalesce((SELECT country_9.id
FROM country AS country_9
WHERE country_9.code = $46::VARCHAR),
(SELECT organization_5.id
FROM organization AS organization_5
WHERE organization_5.acronym = $47::VARCHAR AND organization_5.live),
(SELECT entity_6.survivor_id
FROM entity AS entity_6
WHERE entity_6.id = $48::UUID)) AS actor_2, coalesce((SELECT country_11.id
FROM country AS country_11
WHERE country_11.code = $49::VARCHAR),
(SELECT organization_7.id
FROM organization AS organization_7
WHERE organization_7.acronym = $50::VARCHAR AND organization_7.live),
(SELECT entity_8.survivor_id
FROM entity AS entity_8
WHERE entity_8.id = $51::UUID)) AS actor_3, coalesce((SELECT country_13.id
FROM country AS country_13
WHERE country_13.code = $52::VARCHAR),
(SELECT organization_9.id
FROM organization AS organization_9
WHERE organization_9.acronym = $53::VARCHAR AND organization_9.live),
(SELECT entity_10.survivor_id
FROM entity AS entity_10
WHERE entity_10.id = $54::UUID)) AS actor_4, coalesce((SELECT country_19.id
FROM country AS country_19
WHERE country_19.code = $55::VARCHAR),
(SELECT organization_14.id
FROM organization AS organization_14
WHERE organization_14.acronym = $56::VARCHAR AND organization_14.live),
(SELECT entity_15.survivor_id
FROM entity AS entity_15
WHERE entity_15.id = $57::UUID)) AS actor_5

LIMIT ALL OFFSET 0) AS named
