-- Text as it is searched: without regard to case and accents. `unaccent` leaves ə and is only STABLE.
CREATE FUNCTION fold(printed text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN lower(replace(replace(replace(replace(replace(translate(
    regexp_replace(normalize(printed, NFKD), '[\u0300-\u036f]', '', 'g'),
    'əƏıøØłŁđĐðÐħĦ', 'eEioOlLdDdDhH'),
    'ß', 'ss'), 'æ', 'ae'), 'Æ', 'AE'), 'œ', 'oe'), 'Œ', 'OE'));

-- What a folded text must be LIKE to hold another: that other, folded, its own wildcards made letters.
CREATE FUNCTION folded_pattern(given text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN replace(replace(replace(fold(given), '\', '\\'), '%', '\%'), '_', '\_');
