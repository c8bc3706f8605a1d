SELECT convert_to(('{"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text))::text, 'null') || ',"pageInfo":{"hasNextPage":' || coalesce((count(*) > $1::INTEGER)::text, 'null') || '}}') AS anon_1
FROM
(SELECT cut_1_rows.one AS one, row_number() OVER () AS n
FROM
(SELECT 1 AS one
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text
ORDER BY meeting_1.sort_date DESC, meeting_1.id DESC

LIMIT $2::INTEGER) AS cut_1_rows) AS cut_1), 'null') || ',"country":' || coalesce((SELECT ('{"meetings":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM participation AS participation_1
WHERE participation_1.actor_id = country_1.id AND participation_1.live AND participation_1.status = 'HELD'::text))::text, 'null') || '}') AS anon_3), 'null') || ',"agreements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM agreement_party AS agreement_party_1
WHERE agreement_party_1.actor_id = country_1.id AND agreement_party_1.live))::text, 'null') || '}') AS anon_4), 'null') || ',"statements":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM statement_speaker AS statement_speaker_1
WHERE statement_speaker_1.actor_id = country_1.id AND statement_speaker_1.live AND
(SELECT 1
FROM statement_speaker AS statement_speaker_2
WHERE statement_speaker_2.statement_id = statement_speaker_1.statement_id AND statement_speaker_2.actor_id = statement_speaker_1.actor_id AND statement_speaker_2.ordinal < statement_speaker_1.ordinal

LIMIT 1) IS NULL))::text, 'null') || '}') AS anon_5), 'null') || '}') AS anon_2
FROM country AS country_1
WHERE country_1.id = coalesce((SELECT country_2.id
FROM country AS country_2
WHERE country_2.code = $3::VARCHAR),
(SELECT entity_1.survivor_id
FROM entity AS entity_1
WHERE entity_1.id = $4::UUID))), 'null') || '}'), 'UTF8'::text) AS data
