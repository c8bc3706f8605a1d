SELECT convert_to(('{"articles":' || coalesce((SELECT (('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM article AS article_1))::text, 'null') || ',"byYear":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"year":' || coalesce((anon_3."by_YEAR")::text, 'null') || '},"cursor":' || coalesce(to_json(anon_3.cursor)::text, 'null') || ',"count":' || coalesce((anon_3.count_)::text, 'null') || '}'), ','
ORDER BY anon_3.n), '') || ']') AS anon_2
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, anon_4.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", anon_5.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5b3e7d0f'::text, coalesce(anon_5.count_, 0), anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_6."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('year'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM article AS article_1) AS anon_6 GROUP BY anon_6."by_YEAR") AS anon_5
ORDER BY coalesce(anon_5.count_, 0) DESC, anon_5."by_YEAR" IS NULL, coalesce(anon_5."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_4) AS anon_3), 'null') || ',"byQuarter":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"quarter":' || coalesce(to_json(anon_8."by_QUARTER")::text, 'null') || '},"count":' || coalesce((anon_8.count_)::text, 'null') || '}'), ','
ORDER BY anon_8.n), '') || ']') AS anon_7
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_QUARTER" AS "by_QUARTER", anon_10.count_ AS count_
FROM
(SELECT anon_11."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('quarter'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM article AS article_1) AS anon_11 GROUP BY anon_11."by_QUARTER") AS anon_10
ORDER BY coalesce(anon_10.count_, 0) DESC, anon_10."by_QUARTER" IS NULL, coalesce(anon_10."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_9) AS anon_8), 'null') || ',"byMonth":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"month":' || coalesce(to_json(anon_13."by_MONTH")::text, 'null') || '},"count":' || coalesce((anon_13.count_)::text, 'null') || '}'), ','
ORDER BY anon_13.n), '') || ']') AS anon_12
FROM
(SELECT anon_14."by_MONTH" AS "by_MONTH", anon_14.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_15."by_MONTH" AS "by_MONTH", anon_15.count_ AS count_
FROM
(SELECT anon_16."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('month'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM article AS article_1) AS anon_16 GROUP BY anon_16."by_MONTH") AS anon_15
ORDER BY coalesce(anon_15.count_, 0) DESC, anon_15."by_MONTH" IS NULL, coalesce(anon_15."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_14) AS anon_13), 'null')) || (',"byOutlet":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"outlet":' || coalesce(to_json(anon_18."by_OUTLET")::text, 'null') || '},"count":' || coalesce((anon_18.count_)::text, 'null') || '}'), ','
ORDER BY anon_18.n), '') || ']') AS anon_17
FROM
(SELECT anon_19."by_OUTLET" AS "by_OUTLET", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_OUTLET" AS "by_OUTLET", anon_20.count_ AS count_
FROM
(SELECT anon_21."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.outlet AS "by_OUTLET"
FROM article AS article_1) AS anon_21 GROUP BY anon_21."by_OUTLET") AS anon_20
ORDER BY coalesce(anon_20.count_, 0) DESC, anon_20."by_OUTLET" IS NULL, coalesce(anon_20."by_OUTLET", '')

LIMIT $4::INTEGER) AS anon_19) AS anon_18), 'null') || ',"byAuthor":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"author":' || coalesce(to_json(anon_23."by_AUTHOR")::text, 'null') || '},"count":' || coalesce((anon_23.count_)::text, 'null') || '}'), ','
ORDER BY anon_23.n), '') || ']') AS anon_22
FROM
(SELECT anon_24."by_AUTHOR" AS "by_AUTHOR", anon_24.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_25."by_AUTHOR" AS "by_AUTHOR", anon_25.count_ AS count_
FROM
(SELECT anon_26."by_AUTHOR" AS "by_AUTHOR", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.author AS "by_AUTHOR"
FROM article AS article_1) AS anon_26 GROUP BY anon_26."by_AUTHOR") AS anon_25
ORDER BY coalesce(anon_25.count_, 0) DESC, anon_25."by_AUTHOR" IS NULL, coalesce(anon_25."by_AUTHOR", '')

LIMIT $5::INTEGER) AS anon_24) AS anon_23), 'null') || ',"byLanguage":' || coalesce((SELECT ('[' || coalesce(string_agg(('{"key":{"language":' || coalesce(to_json(anon_28."by_LANGUAGE")::text, 'null') || '},"count":' || coalesce((anon_28.count_)::text, 'null') || '}'), ','
ORDER BY anon_28.n), '') || ']') AS anon_27
FROM
(SELECT anon_29."by_LANGUAGE" AS "by_LANGUAGE", anon_29.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_30."by_LANGUAGE" AS "by_LANGUAGE", anon_30.count_ AS count_
FROM
(SELECT anon_31."by_LANGUAGE" AS "by_LANGUAGE", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.language AS "by_LANGUAGE"
FROM article AS article_1) AS anon_31 GROUP BY anon_31."by_LANGUAGE") AS anon_30
ORDER BY coalesce(anon_30.count_, 0) DESC, anon_30."by_LANGUAGE" IS NULL, coalesce(anon_30."by_LANGUAGE", '')

LIMIT $6::INTEGER) AS anon_29) AS anon_28), 'null') || ',"all":' || coalesce((SELECT ('[' || coalesce(string_agg((('{"count":' || coalesce((anon_33.count_)::text, 'null') || ',"distinct":' || coalesce((anon_33."distinct_YEAR")::text, 'null') || ',"min":{"date":' || coalesce(to_json(anon_33.min_date)::text, 'null') || '},"max":{"date":' || coalesce(to_json(anon_33.max_date)::text, 'null')) || ('}}')), ','
ORDER BY anon_33.n), '') || ']') AS anon_32
FROM
(SELECT anon_34.count_ AS count_, anon_34."distinct_YEAR" AS "distinct_YEAR", anon_34.min_date AS min_date, anon_34.max_date AS max_date, row_number() OVER () AS n
FROM
(SELECT anon_35.count_ AS count_, anon_35."distinct_YEAR" AS "distinct_YEAR", anon_35.min_date AS min_date, anon_35.max_date AS max_date
FROM
(SELECT count(DISTINCT anon_36.item_id) AS count_, count(DISTINCT anon_36."by_YEAR") AS "distinct_YEAR", min(anon_36.min_date) AS min_date, max(anon_36.max_date) AS max_date
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('year'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", article_1.published_earliest AS min_date, article_1.published_latest AS max_date
FROM article AS article_1) AS anon_36) AS anon_35
ORDER BY coalesce(anon_35.count_, 0) DESC

LIMIT $7::INTEGER) AS anon_34) AS anon_33), 'null')) || ('}')) AS anon_1), 'null') || '}'), 'UTF8'::text) AS data
