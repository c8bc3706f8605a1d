SELECT convert_to((('{"within":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_1
FROM meeting AS meeting_1
WHERE meeting_1.live AND meeting_1.status = 'HELD'::text AND meeting_1.sort_date <= coalesce($1::DATE, 'infinity'::date) AND meeting_1.sort_date >= coalesce($2::DATE, '-infinity'::date) AND meeting_1.start_earliest >= coalesce($3::DATE, '-infinity'::date) AND meeting_1.start_latest <= coalesce($4::DATE, 'infinity'::date)))::text, 'null') || '}') AS anon_1), 'null') || ',"overlaps":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_2
FROM meeting AS meeting_2
WHERE meeting_2.live AND meeting_2.status = 'HELD'::text AND meeting_2.sort_date <= coalesce($5::DATE, 'infinity'::date) AND meeting_2.start_latest >= coalesce($6::DATE, '-infinity'::date) AND meeting_2.start_earliest <= coalesce($7::DATE, 'infinity'::date)))::text, 'null') || '}') AS anon_2), 'null') || ',"since":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_3
FROM meeting AS meeting_3
WHERE meeting_3.live AND meeting_3.status = 'HELD'::text AND meeting_3.sort_date <= coalesce($8::DATE, 'infinity'::date) AND meeting_3.sort_date >= coalesce($9::DATE, '-infinity'::date) AND meeting_3.start_earliest >= coalesce($10::DATE, '-infinity'::date) AND meeting_3.start_latest <= coalesce($11::DATE, 'infinity'::date)))::text, 'null') || '}') AS anon_3), 'null') || ',"days":' || coalesce((SELECT ('{"totalCount":' || coalesce(((SELECT count(*) AS count_4
FROM meeting AS meeting_4
WHERE meeting_4.live AND meeting_4.status = 'HELD'::text AND meeting_4.start_earliest >= $12::DATE AND meeting_4.start_latest <= $13::DATE))::text, 'null') || '}') AS anon_4), 'null')) || ('}')), 'UTF8'::text) AS data
