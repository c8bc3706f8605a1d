-- Partial dates: EDTF (ISO 8601-2 level 1) calendar dates, a trailing "~" for "about", which widens by one unit.
CREATE FUNCTION edtf_earliest(edtf text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    digits text := rtrim(edtf, '~');
    slack int := CASE WHEN edtf LIKE '%~' THEN 1 ELSE 0 END;
BEGIN
    IF edtf !~ '^\d{4}(-\d{2}(-\d{2})?)?~?$' THEN
        RAISE EXCEPTION 'not a partial date: "%"; write 2022-12-06, 2022-12, 2022 or 1992~', edtf
            USING ERRCODE = 'invalid_datetime_format';
    END IF;
    RETURN CASE length(digits)
        WHEN 4 THEN (make_date(digits::int, 1, 1) - make_interval(years => slack))::date
        WHEN 7 THEN (make_date(left(digits, 4)::int, right(digits, 2)::int, 1) - make_interval(months => slack))::date
        ELSE make_date(left(digits, 4)::int, substr(digits, 6, 2)::int, right(digits, 2)::int) - slack
    END;
END $$;

CREATE FUNCTION edtf_latest(edtf text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
    digits text := rtrim(edtf, '~');
    widened int := CASE WHEN edtf LIKE '%~' THEN 3 ELSE 1 END;
BEGIN
    RETURN CASE length(digits)
        WHEN 4 THEN (edtf_earliest(edtf) + make_interval(years => widened))::date - 1
        WHEN 7 THEN (edtf_earliest(edtf) + make_interval(months => widened))::date - 1
        ELSE edtf_earliest(edtf) + widened - 1
    END;
END $$;
