SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg(JSON_OBJECT('id' VALUE 'Statement:'::text || cut_1.id, 'recordedAt' VALUE
(SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = cut_1.id), 'updatedAt' VALUE
(SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = cut_1.id), 'retractedAt' VALUE
(SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = cut_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Statement:'::text || entity_4.id
ORDER BY entity_4.id), '[]'::json) AS coalesce_1
FROM entity AS entity_4
WHERE entity_4.merged_into_id = cut_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = cut_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = cut_1.id AND report_2.retracted_at IS NULL), 'manner' VALUE cut_1.manner, 'act' VALUE cut_1.act, 'text' VALUE cut_1.text, 'cue' VALUE cut_1.cue, 'topics' VALUE cut_1.topics, 'date' VALUE CASE WHEN (cut_1.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE cut_1.date_edtf, 'earliest' VALUE cut_1.date_earliest, 'latest' VALUE cut_1.date_latest, 'basis' VALUE cut_1.date_basis RETURNING json) ELSE NULL::json END, 'meeting' VALUE
(SELECT JSON_OBJECT('name' VALUE meeting_1.name RETURNING json) AS anon_2
FROM meeting AS meeting_1
WHERE meeting_1.id = cut_1.meeting_id), 'agreement' VALUE
(SELECT JSON_OBJECT('designation' VALUE agreement_1.designation RETURNING json) AS anon_3
FROM agreement AS agreement_1
WHERE agreement_1.id = cut_1.agreement_id) RETURNING json)), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT statement_1.id AS id, statement_1.manner AS manner, statement_1.act AS act, statement_1.text AS text, statement_1.cue AS cue, statement_1.topics AS topics, statement_1.date_edtf AS date_edtf, statement_1.date_earliest AS date_earliest, statement_1.date_latest AS date_latest, statement_1.date_basis AS date_basis, statement_1.meeting_id AS meeting_id, statement_1.agreement_id AS agreement_id
FROM statement AS statement_1
WHERE statement_1.live
ORDER BY statement_1.sort_date DESC, statement_1.id DESC

LIMIT $1::INTEGER) AS cut_1) RETURNING json) AS data
