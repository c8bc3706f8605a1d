SELECT JSON_OBJECT('articles' VALUE
(SELECT JSON_OBJECT('totalCount' VALUE
(SELECT count(*) AS count_1
FROM article AS article_1), 'byYear' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('year' VALUE anon_2."by_YEAR" RETURNING json), 'count' VALUE anon_2.count_ RETURNING json)
ORDER BY anon_2.n), '[]'::json) AS coalesce_1
FROM
(SELECT anon_3."by_YEAR" AS "by_YEAR", anon_3.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_4."by_YEAR" AS "by_YEAR", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR"
FROM article AS article_1) AS anon_4 GROUP BY anon_4."by_YEAR"
ORDER BY count(*) DESC NULLS LAST, anon_4."by_YEAR" ASC NULLS LAST, anon_4."by_YEAR"

LIMIT $1::INTEGER) AS anon_3) AS anon_2), 'byQuarter' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('quarter' VALUE anon_5."by_QUARTER" RETURNING json), 'count' VALUE anon_5.count_ RETURNING json)
ORDER BY anon_5.n), '[]'::json) AS coalesce_2
FROM
(SELECT anon_6."by_QUARTER" AS "by_QUARTER", anon_6.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_7."by_QUARTER" AS "by_QUARTER", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (date_trunc('quarter'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('quarter'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-"Q"Q'::text) END AS "by_QUARTER"
FROM article AS article_1) AS anon_7 GROUP BY anon_7."by_QUARTER"
ORDER BY count(*) DESC NULLS LAST, anon_7."by_QUARTER" ASC NULLS LAST, anon_7."by_QUARTER"

LIMIT $2::INTEGER) AS anon_6) AS anon_5), 'byMonth' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('month' VALUE anon_8."by_MONTH" RETURNING json), 'count' VALUE anon_8.count_ RETURNING json)
ORDER BY anon_8.n), '[]'::json) AS coalesce_3
FROM
(SELECT anon_9."by_MONTH" AS "by_MONTH", anon_9.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_10."by_MONTH" AS "by_MONTH", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, CASE WHEN (date_trunc('month'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('month'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN to_char(CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE), 'YYYY-MM'::text) END AS "by_MONTH"
FROM article AS article_1) AS anon_10 GROUP BY anon_10."by_MONTH"
ORDER BY count(*) DESC NULLS LAST, anon_10."by_MONTH" ASC NULLS LAST, anon_10."by_MONTH"

LIMIT $3::INTEGER) AS anon_9) AS anon_8), 'byOutlet' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('outlet' VALUE anon_11."by_OUTLET" RETURNING json), 'count' VALUE anon_11.count_ RETURNING json)
ORDER BY anon_11.n), '[]'::json) AS coalesce_4
FROM
(SELECT anon_12."by_OUTLET" AS "by_OUTLET", anon_12.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_13."by_OUTLET" AS "by_OUTLET", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.outlet AS "by_OUTLET"
FROM article AS article_1) AS anon_13 GROUP BY anon_13."by_OUTLET"
ORDER BY count(*) DESC NULLS LAST, anon_13."by_OUTLET" ASC NULLS LAST, anon_13."by_OUTLET"

LIMIT $4::INTEGER) AS anon_12) AS anon_11), 'byAuthor' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('author' VALUE anon_14."by_AUTHOR" RETURNING json), 'count' VALUE anon_14.count_ RETURNING json)
ORDER BY anon_14.n), '[]'::json) AS coalesce_5
FROM
(SELECT anon_15."by_AUTHOR" AS "by_AUTHOR", anon_15.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_16."by_AUTHOR" AS "by_AUTHOR", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.author AS "by_AUTHOR"
FROM article AS article_1) AS anon_16 GROUP BY anon_16."by_AUTHOR"
ORDER BY count(*) DESC NULLS LAST, anon_16."by_AUTHOR" ASC NULLS LAST, anon_16."by_AUTHOR"

LIMIT $5::INTEGER) AS anon_15) AS anon_14), 'byLanguage' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('key' VALUE JSON_OBJECT('language' VALUE anon_17."by_LANGUAGE" RETURNING json), 'count' VALUE anon_17.count_ RETURNING json)
ORDER BY anon_17.n), '[]'::json) AS coalesce_6
FROM
(SELECT anon_18."by_LANGUAGE" AS "by_LANGUAGE", anon_18.count_ AS count_, row_number() OVER () AS n
FROM
(SELECT anon_19."by_LANGUAGE" AS "by_LANGUAGE", count(*) AS count_
FROM
(SELECT article_1.id AS item_id, article_1.language AS "by_LANGUAGE"
FROM article AS article_1) AS anon_19 GROUP BY anon_19."by_LANGUAGE"
ORDER BY count(*) DESC NULLS LAST, anon_19."by_LANGUAGE" ASC NULLS LAST, anon_19."by_LANGUAGE"

LIMIT $6::INTEGER) AS anon_18) AS anon_17), 'all' VALUE
(SELECT coalesce(json_agg(JSON_OBJECT('count' VALUE anon_20.count_, 'distinct' VALUE anon_20."distinct_YEAR", 'min' VALUE JSON_OBJECT('date' VALUE anon_20.min_date RETURNING json), 'max' VALUE JSON_OBJECT('date' VALUE anon_20.max_date RETURNING json) RETURNING json)
ORDER BY anon_20.n), '[]'::json) AS coalesce_7
FROM
(SELECT anon_21.count_ AS count_, anon_21."distinct_YEAR" AS "distinct_YEAR", anon_21.min_date AS min_date, anon_21.max_date AS max_date, row_number() OVER () AS n
FROM
(SELECT count(DISTINCT anon_22.item_id) AS count_, count(DISTINCT anon_22."by_YEAR") AS "distinct_YEAR", min(anon_22.min_date) AS min_date, max(anon_22.max_date) AS max_date
FROM
(SELECT article_1.id AS item_id, CASE WHEN (date_trunc('year'::text, CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) = date_trunc('year'::text, CAST(article_1.published_latest AS TIMESTAMP WITHOUT TIME ZONE))) THEN CAST(EXTRACT(year
FROM CAST(article_1.published_earliest AS TIMESTAMP WITHOUT TIME ZONE)) AS INTEGER) END AS "by_YEAR", article_1.published_earliest AS min_date, article_1.published_latest AS max_date
FROM article AS article_1) AS anon_22
ORDER BY count(DISTINCT anon_22.item_id) DESC NULLS LAST

LIMIT $7::INTEGER) AS anon_21) AS anon_20) RETURNING json) AS anon_1) RETURNING json) AS data
