SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM article AS article_1), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_2."by_YEAR" RETURNING json), 'cursor' VALUE anon_2.cursor, 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_YEAR" AS "by_YEAR", anon_3.count_ AS count_, anon_3.cursor AS cursor, row_number() OVER () AS n
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", anon_4.count_ AS count_, translate(encode(convert_to(CAST(json_build_array('5b3e7d0f'::text, coalesce(anon_4.count_, 0), anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)) AS TEXT), 'UTF8'::text), 'base64'::text), E'+/\n=', '-_'::text) AS cursor
FROM
(SELECT anon_5."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('year'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM article AS article_1) AS anon_5 GROUP BY anon_5."by_YEAR") AS anon_4
ORDER BY coalesce(anon_4.count_, 0) DESC, anon_4."by_YEAR" IS NULL, coalesce(anon_4."by_YEAR", 0)

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_6."by_QUARTER" RETURNING json), 'count' VALUE anon_6.count_ RETURNING json)
ORDER BY anon_6.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_7."by_QUARTER" AS "by_QUARTER", anon_7.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_8."by_QUARTER" AS "by_QUARTER", anon_8.count_ AS count_
FROM
(SELECT anon_9."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('quarter'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM article AS article_1) AS anon_9 GROUP BY anon_9."by_QUARTER") AS anon_8
ORDER BY coalesce(anon_8.count_, 0) DESC, anon_8."by_QUARTER" IS NULL, coalesce(anon_8."by_QUARTER", '')

LIMIT $2::INTEGER) AS anon_7) AS anon_6), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_10."by_MONTH" RETURNING json), 'count' VALUE anon_10.count_ RETURNING json)
ORDER BY anon_10.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_11."by_MONTH" AS "by_MONTH", anon_11.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_12."by_MONTH" AS "by_MONTH", anon_12.count_ AS count_
FROM
(SELECT anon_13."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('month'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM article AS article_1) AS anon_13 GROUP BY anon_13."by_MONTH") AS anon_12
ORDER BY coalesce(anon_12.count_, 0) DESC, anon_12."by_MONTH" IS NULL, coalesce(anon_12."by_MONTH", '')

LIMIT $3::INTEGER) AS anon_11) AS anon_10), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_14."by_OUTLET" RETURNING json), 'count' VALUE anon_14.count_ RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_15."by_OUTLET" AS "by_OUTLET", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_OUTLET" AS "by_OUTLET", anon_16.count_ AS count_
FROM
(SELECT anon_17."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.outlet AS "by_OUTLET"
FROM article AS article_1) AS anon_17 GROUP BY anon_17."by_OUTLET") AS anon_16
ORDER BY coalesce(anon_16.count_, 0) DESC, anon_16."by_OUTLET" IS NULL, coalesce(anon_16."by_OUTLET", '')

LIMIT $4::INTEGER) AS anon_15) AS anon_14), 'byAuthor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('author' VALUE anon_18."by_AUTHOR" RETURNING json), 'count' VALUE anon_18.count_ RETURNING json)
ORDER BY anon_18.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_19."by_AUTHOR" AS "by_AUTHOR", anon_19.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_20."by_AUTHOR" AS "by_AUTHOR", anon_20.count_ AS count_
FROM
(SELECT anon_21."by_AUTHOR" AS "by_AUTHOR", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.author AS "by_AUTHOR"
FROM article AS article_1) AS anon_21 GROUP BY anon_21."by_AUTHOR") AS anon_20
ORDER BY coalesce(anon_20.count_, 0) DESC, anon_20."by_AUTHOR" IS NULL, coalesce(anon_20."by_AUTHOR", '')

LIMIT $5::INTEGER) AS anon_19) AS anon_18), 'byLanguage' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('language' VALUE anon_22."by_LANGUAGE" RETURNING json), 'count' VALUE anon_22.count_ RETURNING json)
ORDER BY anon_22.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_23."by_LANGUAGE" AS "by_LANGUAGE", anon_23.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_24."by_LANGUAGE" AS "by_LANGUAGE", anon_24.count_ AS count_
FROM
(SELECT anon_25."by_LANGUAGE" AS "by_LANGUAGE", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.language AS "by_LANGUAGE"
FROM article AS article_1) AS anon_25 GROUP BY anon_25."by_LANGUAGE") AS anon_24
ORDER BY coalesce(anon_24.count_, 0) DESC, anon_24."by_LANGUAGE" IS NULL, coalesce(anon_24."by_LANGUAGE", '')

LIMIT $6::INTEGER) AS anon_23) AS anon_22), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_26.count_, 'distinct' VALUE anon_26."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_26.min_date RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_26.max_date RETURNING json) RETURNING json)
ORDER BY anon_26.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_27.count_ AS count_, anon_27."distinct_YEAR" AS "distinct_YEAR", anon_27.min_date AS min_date, anon_27.max_date AS max_date, row_number() OVER () AS n
FROM
(SELECT anon_28.count_ AS count_, anon_28."distinct_YEAR" AS "distinct_YEAR", anon_28.min_date AS min_date, anon_28.max_date AS max_date
FROM
(SELECT count(DISTINCT anon_29.item_id) AS count_, count(DISTINCT anon_29."by_YEAR") AS "distinct_YEAR", min(anon_29.min_date) AS min_date, max(anon_29.max_date) AS max_date
FROM
(SELECT article_1.id AS item_id, CASE WHEN (article_1.published_earliest = article_1.published_latest OR date_trunc('year'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", article_1.published_earliest AS min_date, article_1.published_latest AS max_date
FROM article AS article_1) AS anon_29) AS anon_28
ORDER BY coalesce(anon_28.count_, 0) DESC

LIMIT $7::INTEGER) AS anon_27) AS anon_26) RETURNING json) AS anon_1) RETURNING json) AS data
