-- What PostGraphile is given to ask the same questions: its own way of saying what its schema cannot, as SQL that
-- the planner takes apart. Each is the statement that its best user would write; none is slower than ours.
CREATE OR REPLACE FUNCTION meetings_of_pair(a text, b text) RETURNS SETOF meeting
LANGUAGE sql STABLE AS $$
    SELECT meeting.*
    FROM participation mine JOIN meeting ON meeting.id = mine.meeting_id
    WHERE mine.actor_id = (SELECT id FROM country WHERE code = a) AND mine.live AND mine.status = 'HELD'
      AND (SELECT 1 FROM participation other
           WHERE other.meeting_id = mine.meeting_id
             AND other.actor_id = (SELECT id FROM country WHERE code = b) LIMIT 1) IS NOT NULL
    ORDER BY mine.sort_date DESC, mine.meeting_id DESC
$$;
