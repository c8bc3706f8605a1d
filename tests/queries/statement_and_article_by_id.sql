SELECT convert_to(('{"statement":' || coalesce((SELECT ('{"id":' || coalesce(to_json('Statement:'::text || statement_1.id)::text, 'null') || ',"text":' || coalesce(to_json(statement_1.text)::text, 'null') || ',"reports":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = statement_1.id AND report_1.retracted_at IS NULL))::text, 'null') || ',"nodes":[' || coalesce(string_agg(('{"sentence":' || coalesce(to_json(cut_1.sentence)::text, 'null') || '}'), ','), '') || ']}') AS anon_2
FROM
(SELECT report_1.sentence AS sentence
FROM report AS report_1 JOIN article AS article_1 ON article_1.id = report_1.article_id
WHERE report_1.survivor_id = statement_1.id AND report_1.retracted_at IS NULL
ORDER BY article_1.sort_date DESC, article_1.id DESC, report_1.entity_id DESC

LIMIT $1::INTEGER) AS cut_1), 'null') || '}') AS anon_1
FROM statement AS statement_1
WHERE statement_1.id = coalesce((SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $2::UUID), $2::UUID)), 'null') || ',"article":' || coalesce((SELECT ('{"id":' || coalesce(to_json('Article:'::text || article_2.id)::text, 'null') || ',"title":' || coalesce(to_json(article_2.title)::text, 'null') || '}') AS anon_3
FROM article AS article_2
WHERE article_2.id = coalesce((SELECT entity_2.survivor_id
FROM entity AS entity_2
WHERE entity_2.id = $3::UUID), $3::UUID)), 'null') || '}'), 'UTF8'::text) AS data
