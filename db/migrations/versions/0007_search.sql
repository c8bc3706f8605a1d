-- A text folded; most are ASCII, which needs no normalizing.
CREATE FUNCTION folded(printed text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE WHEN octet_length(printed) = length(printed) THEN lower(printed) ELSE fold(printed) END;

-- The words of a text, folded, with a space between them.
CREATE FUNCTION words_of(printed text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN btrim(regexp_replace(folded(printed), '[\s!-/:-@\[-`{-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'));

-- The same where ə is written a, as English does: Əliyev is Aliyev.
CREATE FUNCTION words_in_english(printed text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN words_of(translate(printed, 'əƏ', 'aA'));

-- Texts as one, a line each.
CREATE FUNCTION lines_of(texts text[]) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN array_to_string(texts, E'\n');

-- What a text can be found by.
CREATE FUNCTION found_by(printed text) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN setweight(to_tsvector('simple', words_of(printed)) || CASE WHEN printed ~ '[əƏ]'
    THEN to_tsvector('simple', words_in_english(printed)) ELSE ''::tsvector END, 'A');

-- All words, side by side where quoted; of three letters and more, the beginning of one is enough.
CREATE FUNCTION sought_folded(given text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN regexp_replace(regexp_replace(
    websearch_to_tsquery('simple', regexp_replace(
        translate(folded(given), '“”„«»', '"""""'), '[\s!#-/:-@\[-`{-\u00bf\u2000-\u206f\u3000-\u303f]+', ' ', 'g'))::text,
    '''([^'']*)''', '''\1'':*', 'g'), '''([^'']{1,2})'':\*', '''\1''', 'g')::tsquery;

CREATE FUNCTION sought(given text) RETURNS tsquery
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE WHEN given ~ '[əƏ]'
    THEN sought_folded(given) || sought_folded(translate(given, 'əƏ', 'aA')) ELSE sought_folded(given) END;

-- What a name may be spelt like; null where a phrase is quoted, which is meant to the letter.
CREATE FUNCTION spelt(given text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE WHEN given !~ '["“”„«»]' THEN words_of(given) END;

-- How well a name or a title fits, from 0 to 1: at least .5 where it has the words, else as it is spelt alike.
CREATE FUNCTION name_score(has boolean, folded text, words text) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN round((CASE WHEN has THEN 1 ELSE word_similarity(words, folded) ^ 2 END
    * (1 + similarity(words, folded)) / 2)::numeric, 4);

-- How well a passage that has the words fits, from 0 to .5.
CREATE FUNCTION passage_score(found tsvector, asked tsquery) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN round(ts_rank(found, asked, 32)::numeric, 4);

-- A text as HTML has it, within an element or an attribute.
CREATE FUNCTION html(written text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN replace(replace(replace(replace(replace(
    written, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;');

-- The stretch of a text with the first word that was sought, as HTML: all such words within <mark>, all else escaped.
-- A piece is a word with what precedes it; where no word was sought, those are marked that are spelt alike.
CREATE FUNCTION snippet_of(printed text, given text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN (
    WITH asked AS MATERIALIZED (
        SELECT m[1] AS word FROM regexp_matches(sought(given)::text, '''([^'']+)''', 'g') m
    ), piece AS MATERIALIZED (
        SELECT n, m[1] AS before, m[2] AS written, folded(m[2]) AS word, folded(translate(m[2], 'əƏ', 'aA')) AS english
        FROM regexp_matches(printed,
            '([\s!-/:-@\[-`{-\u00bf\u2000-\u206f\u3000-\u303f]*)([^\s!-/:-@\[-`{-\u00bf\u2000-\u206f\u3000-\u303f]*)', 'g'
        ) WITH ORDINALITY AS p (m, n)
    ), told AS MATERIALIZED (
        SELECT piece.*, EXISTS (
            SELECT FROM asked WHERE asked.word IN (piece.word, piece.english)
            OR length(asked.word) > 2 AND (starts_with(piece.word, asked.word) OR starts_with(piece.english, asked.word))
        ) AS has FROM piece
    ), marked AS MATERIALIZED (
        SELECT n, before, written, CASE WHEN bool_or(has) OVER () THEN has ELSE EXISTS (
            SELECT FROM asked WHERE similarity(asked.word, told.word) > 0.3
        ) END AS marked FROM told
    ), kept AS (
        SELECT marked.*, max(n) OVER () AS last, greatest(1, least(
            coalesce(min(n) FILTER (WHERE marked) OVER () - 12, 1), max(n) OVER () - 39
        )) AS first FROM marked
    )
    SELECT string_agg(
        CASE WHEN n = first AND n > 1 THEN '… ' ELSE html(before) END
        || CASE WHEN marked THEN '<mark>' || html(written) || '</mark>' ELSE html(written) END
        || CASE WHEN n = first + 39 AND n < last THEN ' …' ELSE '' END,
        '' ORDER BY n
    ) FROM kept WHERE n BETWEEN first AND first + 39
);
