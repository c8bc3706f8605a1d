SELECT convert_to(('{"statements":' || coalesce((SELECT ('{"nodes":[' || coalesce(string_agg((('{"id":' || coalesce(to_json('Statement:'::text || cut_1.id)::text, 'null') || ',"recordedAt":' || coalesce(to_json((SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id))::text, 'null') || ',"updatedAt":' || coalesce(to_json((SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id))::text, 'null') || ',"retractedAt":' || coalesce(to_json((SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id))::text, 'null')) || (',"formerIds":' || coalesce((SELECT ('[' || coalesce(string_agg(coalesce(to_json('Statement:'::text || entity_4.id)::text, 'null'), ','
ORDER BY entity_4.id), '') || ']') AS anon_2
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'null') || ',"reportCount":' || coalesce(((SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"outletCount":' || coalesce(((SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL))::text, 'null') || ',"manner":' || coalesce('"' || cut_1.manner || '"', 'null')) || (',"act":' || coalesce('"' || cut_1.act || '"', 'null') || ',"text":' || coalesce(to_json(cut_1.text)::text, 'null') || ',"cue":' || coalesce(to_json(cut_1.cue)::text, 'null') || ',"topics":' || coalesce(to_json(cut_1.topics)::text, 'null')) || (',"date":' || coalesce(CASE WHEN (cut_1.date_edtf IS NOT NULL) THEN (('{"edtf":' || coalesce(to_json(cut_1.date_edtf)::text, 'null') || ',"earliest":' || coalesce(to_json(cut_1.date_earliest)::text, 'null') || ',"latest":' || coalesce(to_json(cut_1.date_latest)::text, 'null') || ',"basis":' || coalesce('"' || cut_1.date_basis || '"', 'null')) || ('}')) ELSE 'null' END, 'null') || ',"meeting":' || coalesce((SELECT ('{"name":' || coalesce(to_json(meeting_1.name)::text, 'null') || '}') AS anon_3
FROM meeting AS meeting_1
WHERE meeting_1.id = cut_1.meeting_id), 'null') || ',"agreement":' || coalesce((SELECT ('{"designation":' || coalesce(to_json(agreement_1.designation)::text, 'null') || '}') AS anon_4
FROM agreement AS agreement_1
WHERE agreement_1.id = cut_1.agreement_id), 'null') || '}')), ','), '') || ']}') AS anon_1
FROM
(SELECT statement_1.id AS id, statement_1.manner AS manner, statement_1.act AS act, statement_1.text AS text, statement_1.cue AS cue, statement_1.topics AS topics, statement_1.date_edtf AS date_edtf, statement_1.date_earliest AS date_earliest, statement_1.date_latest AS date_latest, statement_1.date_basis AS date_basis, statement_1.meeting_id AS meeting_id, statement_1.agreement_id AS agreement_id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}'), 'UTF8'::text) AS data
