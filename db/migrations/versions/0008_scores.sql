-- How well a name or a title fits, from 0 to 1: at least .5 where it has the words, else as it is spelt alike.
CREATE OR REPLACE FUNCTION name_score(has boolean, folded text, words text) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN round(CASE WHEN has THEN 1 ELSE word_similarity(words, folded) ^ 2 END
    * (1 + similarity(words, folded)) / 2 * 10000) / 10000;

-- How well a passage that has the words fits, from 0 to .5.
CREATE OR REPLACE FUNCTION passage_score(found tsvector, asked tsquery) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN round(ts_rank(found, asked, 32)::double precision * 10000) / 10000;
