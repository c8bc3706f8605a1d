-- What a text can be found by. A tsvector holds 1 MB: however these many characters are folded and encoded, theirs fits.
CREATE OR REPLACE FUNCTION found_by(printed text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN setweight(to_tsvector('simple', left(words_of(left(printed, 100000)), 100000)) || CASE WHEN printed ~ '[əƏ]'
    THEN to_tsvector('simple', left(words_in_english(left(printed, 100000)), 100000)) ELSE ''::tsvector END, 'A');

-- Any of the words, where all of them or a phrase is asked.
CREATE FUNCTION either_of(asked tsquery) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(asked::text, ' (&|<->|<[0-9]+>) ', ' | ', 'g')::tsquery;

-- A text; of a long one the stretch with the most of what was sought, the first of several, whole words of it.
CREATE FUNCTION stretch_of(printed text, given text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE WHEN length(printed) <= 1000 THEN printed ELSE (
    WITH asked AS MATERIALIZED (
        SELECT either_of(sought(given)) AS words
    ), searched AS MATERIALIZED (
        SELECT left(printed, 100000) AS whole
    ), stretch AS MATERIALIZED (
        SELECT first, substr(whole, first, 600) AS words FROM searched, generate_series(1, length(whole), 400) AS first
    ), best AS (
        SELECT first, stretch.words FROM stretch, asked
        ORDER BY ts_rank(found_by(stretch.words), asked.words) DESC, first LIMIT 1
    )
    SELECT CASE WHEN first > 1 THEN '… ' || regexp_replace(words, '^\S*\s+', '') ELSE words END
        || CASE WHEN first + 600 <= length(printed) THEN ' …' ELSE '' END
    FROM (
        SELECT first, CASE WHEN first + 600 <= length(printed) THEN regexp_replace(words, '\s+\S*$', '') ELSE words END AS words
        FROM best
    ) AS ended
) END;
