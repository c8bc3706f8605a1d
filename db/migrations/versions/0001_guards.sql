-- What the database itself refuses or derives, whoever writes to it.

-- Evidence is verbatim, checked set-wise so that a bulk load pays for each article once a row, not once a trigger.
CREATE FUNCTION refuse_altered_words() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    wrong record;
BEGIN
    SELECT added.article_id, added.start, added."end", added.text INTO wrong
    FROM added JOIN article ON article.id = added.article_id
    WHERE substr(article.text, added.start + 1, added."end" - added.start) <> added.text
       OR substr(article.text, added.sentence_start + 1, length(added.sentence)) <> added.sentence
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'evidence is not verbatim: article % does not read "%" at [%, %)',
            wrong.article_id, left(wrong.text, 200), wrong.start, wrong."end"
            USING ERRCODE = 'check_violation', CONSTRAINT = 'evidence_verbatim';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER evidence_verbatim_on_insert AFTER INSERT ON evidence
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_altered_words();
CREATE TRIGGER evidence_verbatim_on_update AFTER UPDATE ON evidence
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_altered_words();

CREATE FUNCTION refuse_altered_sentence() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    wrong record;
BEGIN
    SELECT added.article_id, added.start, added."end", added.sentence INTO wrong
    FROM added JOIN article ON article.id = added.article_id
    WHERE substr(article.text, added.start + 1, added."end" - added.start) <> added.sentence
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION 'a report''s sentence is not verbatim: article % does not read "%" at [%, %)',
            wrong.article_id, left(wrong.sentence, 200), wrong.start, wrong."end"
            USING ERRCODE = 'check_violation', CONSTRAINT = 'report_verbatim';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER report_verbatim_on_insert AFTER INSERT ON report
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_altered_sentence();
CREATE TRIGGER report_verbatim_on_update AFTER UPDATE ON report
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_altered_sentence();

-- Changing an article's text would falsify the evidence already checked against it.
CREATE FUNCTION refuse_changed_text() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the text of article % cannot be changed; load the new text as an article of its own', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = 'article_text_immutable';
END $$;

CREATE TRIGGER article_text_immutable BEFORE UPDATE ON article
    FOR EACH ROW WHEN (NEW.text IS DISTINCT FROM OLD.text OR NEW.sha256 IS DISTINCT FROM OLD.sha256
                       OR NEW.id IS DISTINCT FROM OLD.id)
    EXECUTE FUNCTION refuse_changed_text();

-- At commit, every claim has evidence, and every live entity a live claim or, for reference actors, a source.
CREATE FUNCTION require_evidence() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    claimed uuid;
BEGIN
    IF TG_TABLE_NAME = 'claim' THEN claimed := NEW.id; ELSE claimed := OLD.claim_id; END IF;
    IF EXISTS (SELECT FROM claim WHERE id = claimed)
       AND NOT EXISTS (SELECT FROM evidence WHERE claim_id = claimed) THEN
        RAISE EXCEPTION 'claim % has no evidence', claimed
            USING ERRCODE = 'check_violation', CONSTRAINT = 'claim_has_evidence';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER claim_has_evidence AFTER INSERT ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_evidence();
CREATE CONSTRAINT TRIGGER claim_keeps_evidence AFTER DELETE OR UPDATE OF claim_id ON evidence
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_evidence();

CREATE FUNCTION has_ground(subject uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM claim WHERE survivor_id = subject AND retracted_at IS NULL)
        OR EXISTS (SELECT FROM country WHERE id = subject)
        OR EXISTS (SELECT FROM organization WHERE id = subject AND source IS NOT NULL)
$$;

CREATE FUNCTION require_ground() RETURNS trigger
LANGUAGE plpgsql AS $$
DECLARE
    subject uuid;
BEGIN
    IF TG_TABLE_NAME = 'entity' THEN subject := NEW.id; ELSE subject := OLD.survivor_id; END IF;
    IF EXISTS (SELECT FROM entity WHERE id = subject AND live) AND NOT has_ground(subject) THEN
        RAISE EXCEPTION 'entity % is live without a live claim; retract it, or give it one', subject
            USING ERRCODE = 'check_violation', CONSTRAINT = 'entity_has_claim';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER entity_has_claim AFTER INSERT OR UPDATE OF retracted_at, merged_into_id ON entity
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.live) EXECUTE FUNCTION require_ground();
CREATE CONSTRAINT TRIGGER entity_keeps_claim AFTER DELETE OR UPDATE OF retracted_at, survivor_id ON claim
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_ground();

-- A survivor is never itself merged, so that a merged id is one hop from its answer.
CREATE FUNCTION refuse_merge_chain() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM entity WHERE id = NEW.merged_into_id AND (merged_into_id IS NOT NULL OR kind <> NEW.kind))
       OR EXISTS (SELECT FROM entity WHERE merged_into_id = NEW.id) THEN
        RAISE EXCEPTION 'entity % cannot be merged into %: both must be of one kind and neither in a merge already',
            NEW.id, NEW.merged_into_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'merge_one_hop',
                  HINT = 'point earlier merges at the new survivor first';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER merge_one_hop AFTER INSERT OR UPDATE OF merged_into_id ON entity
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL)
    EXECUTE FUNCTION refuse_merge_chain();

-- A meeting's status is derived from the modalities of its reports.
CREATE FUNCTION derive_meeting_status(meetings uuid[]) RETURNS void
LANGUAGE sql AS $$
    UPDATE meeting SET status = derived.status
    FROM (
        SELECT m.id, CASE
            WHEN bool_or(r.modality IN ('ACTUAL', 'HISTORICAL')) THEN 'HELD'
            WHEN bool_or(r.modality = 'NEGATED') THEN 'CANCELLED'
            WHEN bool_or(r.modality = 'PLANNED') THEN 'PLANNED'
            ELSE 'HYPOTHETICAL' END AS status
        FROM meeting m LEFT JOIN report r ON r.survivor_id = m.id AND r.retracted_at IS NULL
        WHERE m.id = ANY (meetings)
        GROUP BY m.id
    ) derived
    WHERE meeting.id = derived.id AND meeting.status <> derived.status
$$;

CREATE FUNCTION follow_reports() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM derive_meeting_status(ARRAY(SELECT DISTINCT survivor_id FROM added));
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM derive_meeting_status(ARRAY(SELECT DISTINCT survivor_id FROM removed));
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER meeting_status_on_insert AFTER INSERT ON report
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_reports();
CREATE TRIGGER meeting_status_on_update AFTER UPDATE ON report
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_reports();
CREATE TRIGGER meeting_status_on_delete AFTER DELETE ON report
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION follow_reports();

-- A meeting inserted after its reports, or with a status of the writer's own, gets the derived one too.
CREATE FUNCTION follow_meeting() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM derive_meeting_status(ARRAY(SELECT id FROM added));
    RETURN NULL;
END $$;

CREATE TRIGGER meeting_status_of_new AFTER INSERT ON meeting
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_meeting();

-- An agreement is ordered by its first signature, else by its first action.
CREATE FUNCTION derive_agreement_date(agreements uuid[]) RETURNS void
LANGUAGE sql AS $$
    UPDATE agreement SET sort_date = derived.day
    FROM (
        SELECT a.id, coalesce(
            min(x.date_earliest) FILTER (WHERE x.action = 'SIGNATURE'), min(x.date_earliest), '-infinity'::date) AS day
        FROM agreement a LEFT JOIN agreement_action x ON x.agreement_id = a.id AND x.live
        WHERE a.id = ANY (agreements)
        GROUP BY a.id
    ) derived
    WHERE agreement.id = derived.id AND agreement.sort_date <> derived.day
$$;

CREATE FUNCTION follow_agreement_actions() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' THEN
        PERFORM derive_agreement_date(ARRAY(SELECT DISTINCT agreement_id FROM added));
    END IF;
    IF TG_OP <> 'INSERT' THEN
        PERFORM derive_agreement_date(ARRAY(SELECT DISTINCT agreement_id FROM removed));
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER agreement_date_on_insert AFTER INSERT ON agreement_action
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_agreement_actions();
CREATE TRIGGER agreement_date_on_update AFTER UPDATE ON agreement_action
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION follow_agreement_actions();
CREATE TRIGGER agreement_date_on_delete AFTER DELETE ON agreement_action
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION follow_agreement_actions();

-- What orders and counts a meeting, an agreement or a statement is repeated in its link tables, whose deferred foreign
-- keys refuse any other value. These read the row as it stands, so that changes may arrive nested and in any order.
CREATE FUNCTION carry_order_of_meeting() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE participation link SET sort_date = m.sort_date, status = m.status, live = m.live
    FROM added JOIN meeting m ON m.id = added.id
    WHERE link.meeting_id = m.id
      AND (link.sort_date, link.status, link.live) IS DISTINCT FROM (m.sort_date, m.status, m.live);
    UPDATE attendance link SET sort_date = m.sort_date, status = m.status, live = m.live
    FROM added JOIN meeting m ON m.id = added.id
    WHERE link.meeting_id = m.id
      AND (link.sort_date, link.status, link.live) IS DISTINCT FROM (m.sort_date, m.status, m.live);
    RETURN NULL;
END $$;

CREATE TRIGGER meeting_order AFTER UPDATE ON meeting
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION carry_order_of_meeting();

CREATE FUNCTION carry_order_of_agreement() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE agreement_party link SET sort_date = a.sort_date, live = a.live
    FROM added JOIN agreement a ON a.id = added.id
    WHERE link.agreement_id = a.id AND (link.sort_date, link.live) IS DISTINCT FROM (a.sort_date, a.live);
    RETURN NULL;
END $$;

CREATE TRIGGER agreement_order AFTER UPDATE ON agreement
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION carry_order_of_agreement();

CREATE FUNCTION carry_order_of_statement() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    UPDATE statement_speaker link SET sort_date = s.sort_date, live = s.live
    FROM added JOIN statement s ON s.id = added.id
    WHERE link.statement_id = s.id AND (link.sort_date, link.live) IS DISTINCT FROM (s.sort_date, s.live);
    UPDATE statement_about link SET sort_date = s.sort_date, live = s.live
    FROM added JOIN statement s ON s.id = added.id
    WHERE link.statement_id = s.id AND (link.sort_date, link.live) IS DISTINCT FROM (s.sort_date, s.live);
    RETURN NULL;
END $$;

CREATE TRIGGER statement_order AFTER UPDATE ON statement
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION carry_order_of_statement();

-- updated_at moves with whatever the entity shows.
CREATE FUNCTION touch_entity() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END $$;

CREATE TRIGGER entity_touched BEFORE UPDATE ON entity FOR EACH ROW EXECUTE FUNCTION touch_entity();
