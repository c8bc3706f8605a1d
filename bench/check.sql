-- Whatever the guards would have refused, or derived otherwise, had they watched the COPY; each row says what and how often.
SELECT what, count(*) FROM (
    SELECT 'evidence not verbatim' AS what
    FROM evidence e JOIN article a ON a.id = e.article_id
    WHERE substr(a.text, e.start + 1, e."end" - e.start) <> e.text
       OR substr(a.text, e.sentence_start + 1, length(e.sentence)) <> e.sentence
    UNION ALL
    SELECT 'report not verbatim'
    FROM report r JOIN article a ON a.id = r.article_id
    WHERE substr(a.text, r.start + 1, r."end" - r.start) <> r.sentence
    UNION ALL
    SELECT 'claim without evidence'
    FROM claim c LEFT JOIN evidence e ON e.claim_id = c.id
    WHERE e.claim_id IS NULL
    UNION ALL
    SELECT 'entity without claim'
    FROM entity LEFT JOIN claim ON claim.survivor_id = entity.id
    WHERE claim.id IS NULL AND entity.kind NOT IN ('COUNTRY', 'ORGANIZATION') AND EXISTS (SELECT FROM claim)
    UNION ALL
    SELECT 'meeting of another status'
    FROM meeting LEFT JOIN report ON report.survivor_id = meeting.id AND report.modality = 'ACTUAL'
    WHERE (report.survivor_id IS NOT NULL) <> (meeting.status = 'HELD')
    UNION ALL
    SELECT 'agreement of another day'
    FROM agreement LEFT JOIN agreement_action action ON action.agreement_id = agreement.id
    WHERE action.date_earliest IS DISTINCT FROM agreement.sort_date
) wrong GROUP BY what
