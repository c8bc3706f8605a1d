-- What PostGraphile is given to ask the same questions: its own way of saying what its schema cannot, as SQL that
-- the planner takes apart. Each is the statement that its best user would write; none is slower than ours.
CREATE OR REPLACE FUNCTION meetings_of_pair(a text, b text) RETURNS SETOF meeting
LANGUAGE sql STABLE AS $$
    SELECT meeting.*
    FROM participation mine
    JOIN participation other ON other.meeting_id = mine.meeting_id AND other.sort_date = mine.sort_date
    JOIN meeting ON meeting.id = mine.meeting_id
    WHERE mine.actor_id = (SELECT id FROM country WHERE code = a) AND mine.live AND mine.status = 'HELD'
      AND other.actor_id = (SELECT id FROM country WHERE code = b) AND other.live AND other.status = 'HELD'
    ORDER BY mine.sort_date DESC, mine.meeting_id DESC
$$;

DROP TYPE IF EXISTS partner_in_year, ranked_partner CASCADE;
CREATE TYPE partner_in_year AS (year int, partner text, count int);
CREATE TYPE ranked_partner AS (partner text, name text, count int);

CREATE OR REPLACE FUNCTION partners_by_year(code text) RETURNS SETOF partner_in_year
LANGUAGE sql STABLE AS $$
    SELECT found.year, coalesce(country.code, organization.acronym), found.count
    FROM (
        SELECT extract(year FROM mine.sort_date)::int AS year, other.actor_id, count(*)::int AS count
        FROM participation mine JOIN participation other USING (meeting_id)
        WHERE mine.actor_id = (SELECT country.id FROM country WHERE country.code = $1)
          AND mine.live AND mine.status = 'HELD' AND other.actor_id <> mine.actor_id
        GROUP BY 1, 2
    ) found
    LEFT JOIN country ON country.id = found.actor_id LEFT JOIN organization ON organization.id = found.actor_id
    ORDER BY found.count DESC, found.year, found.actor_id
$$;

CREATE OR REPLACE FUNCTION partners(code text) RETURNS SETOF ranked_partner
LANGUAGE sql STABLE AS $$
    SELECT coalesce(country.code, organization.acronym), coalesce(country.name, organization.name), found.count
    FROM (
        SELECT other.actor_id, count(*)::int AS count
        FROM participation mine JOIN participation other USING (meeting_id)
        WHERE mine.actor_id = (SELECT country.id FROM country WHERE country.code = $1)
          AND mine.live AND mine.status = 'HELD' AND other.actor_id <> mine.actor_id
        GROUP BY 1
    ) found
    LEFT JOIN country ON country.id = found.actor_id LEFT JOIN organization ON organization.id = found.actor_id
    ORDER BY found.count DESC, found.actor_id
$$;
