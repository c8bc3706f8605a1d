SELECT JSON_OBJECT('statements' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Statement:'::text || statement_1.id, 'recordedAt' VALUE
(SELECT entity_1.recorded_at
FROM entity AS entity_1
WHERE entity_1.id = statement_1.id), 'updatedAt' VALUE
(SELECT entity_2.updated_at
FROM entity AS entity_2
WHERE entity_2.id = statement_1.id), 'retractedAt' VALUE
(SELECT entity_3.retracted_at
FROM entity AS entity_3
WHERE entity_3.id = statement_1.id), 'formerIds' VALUE
(SELECT coalesce(json_agg('Statement:'::text || entity_4.id), '[]'::json) AS coalesce_1
FROM entity AS entity_4
WHERE entity_4.merged_into_id = statement_1.id), 'reportCount' VALUE
(SELECT count(DISTINCT report_1.article_id) AS count_1
FROM report AS report_1
WHERE report_1.survivor_id = statement_1.id AND report_1.retracted_at IS NULL), 'outletCount' VALUE
(SELECT count(DISTINCT article_1.outlet) AS count_2
FROM report AS report_2 JOIN article AS article_1 ON article_1.id = report_2.article_id
WHERE report_2.survivor_id = statement_1.id AND report_2.retracted_at IS NULL), 'manner' VALUE statement_1.manner, 'act' VALUE statement_1.act, 'text' VALUE statement_1.text, 'cue' VALUE statement_1.cue, 'topics' VALUE statement_1.topics, 'date' VALUE CASE WHEN (statement_1.date_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE statement_1.date_edtf, 'earliest' VALUE statement_1.date_earliest, 'latest' VALUE statement_1.date_latest, 'basis' VALUE statement_1.date_basis RETURNING json) ELSE NULL::json END, 'meeting' VALUE
(SELECT JSON_OBJECT('name' VALUE meeting_1.name RETURNING json) AS anon_3
FROM meeting AS meeting_1
WHERE meeting_1.id = statement_1.meeting_id), 'agreement' VALUE
(SELECT JSON_OBJECT('designation' VALUE agreement_1.designation RETURNING json) AS anon_4
FROM agreement AS agreement_1
WHERE agreement_1.id = statement_1.agreement_id) RETURNING json) AS anon_2
FROM statement AS statement_1
WHERE statement_1.id = anon_5.key_id)
ORDER BY anon_5.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_6.key_id AS key_id, anon_6.k0 AS k0, anon_6.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT statement_2.id AS key_id, statement_2.sort_date AS k0, statement_2.id AS k1
FROM statement AS statement_2
WHERE statement_2.live
ORDER BY statement_2.sort_date DESC, statement_2.id DESC

LIMIT $1::INTEGER) AS anon_6) AS anon_5) RETURNING json) AS data
