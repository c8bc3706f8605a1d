SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('nodes' VALUE coalesce(json_agg((SELECT JSON_OBJECT('id' VALUE 'Article:'::text || article_1.id, 'sha256' VALUE article_1.sha256, 'path' VALUE article_1.path, 'url' VALUE article_1.url, 'outlet' VALUE article_1.outlet, 'title' VALUE article_1.title, 'author' VALUE article_1.author, 'datelinePlace' VALUE article_1.dateline_place, 'language' VALUE article_1.language, 'text' VALUE article_1.text, 'recordedAt' VALUE article_1.recorded_at, 'publishedOn' VALUE CASE WHEN (article_1.published_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE article_1.published_edtf, 'earliest' VALUE article_1.published_earliest, 'latest' VALUE article_1.published_latest, 'basis' VALUE article_1.published_basis RETURNING json) ELSE NULL::json END, 'datelineDate' VALUE CASE WHEN (article_1.dateline_edtf IS NOT NULL) THEN JSON_OBJECT('edtf' VALUE article_1.dateline_edtf, 'earliest' VALUE article_1.dateline_earliest, 'latest' VALUE article_1.dateline_latest, 'basis' VALUE article_1.dateline_basis RETURNING json) ELSE NULL::json END RETURNING json) AS anon_2
FROM article AS article_1
WHERE article_1.id = anon_3.key_id)
ORDER BY anon_3.n ASC), '[]'::json) RETURNING json) AS anon_1
FROM
(SELECT anon_4.key_id AS key_id, anon_4.k0 AS k0, anon_4.k1 AS k1, row_number() OVER () AS n
FROM
(SELECT article_2.id AS key_id, article_2.sort_date AS k0, article_2.id AS k1
FROM article AS article_2
ORDER BY article_2.sort_date DESC, article_2.id DESC

LIMIT $1::INTEGER) AS anon_4) AS anon_3) RETURNING json) AS data
