-- A city of 3,383 unions and :facts facts of ten years, folded as the ledger of events-service folds them. Run by acceptance/bench/facts.sh
-- in an empty database that has the service's tables.
\set ON_ERROR_STOP on
\timing on
CREATE FUNCTION id_of(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$ SELECT cast(md5(kind || n) AS uuid) $$;
-- 0 the city, 1–13 counties, 14–213 townships, the others below them
INSERT INTO unit_place
SELECT id_of('unit', n), '0001-01-01', CASE WHEN n = 0 THEN NULL WHEN n <= 13 THEN id_of('unit', 0)
    WHEN n <= 213 THEN id_of('unit', 1 + n % 13) ELSE id_of('unit', 14 + n % 200) END, 1
FROM generate_series(0, 3382) n;
CREATE TEMP TABLE way AS SELECT n, id_of('unit', n) AS unit_id, path_on(id_of('unit', n), '2026-01-01') AS path FROM generate_series(0, 3382) n;
INSERT INTO fact (fact_id, origin, declared, measure, unit_id, on_day, month, quantity, subject, person, dimensions, corrects, path)
SELECT id_of('fact', i), 'MEMBERS', false,
    (ARRAY['MEMBER_JOINED', 'MEMBER_JOINED', 'MEMBER_JOINED', 'MEMBER_LEFT', 'MEMBER_TRANSFERRED_IN'])[1 + i % 5],
    w.unit_id, d.day, cast(date_trunc('month', d.day) AS date), 1, '/api/v1/members/' || id_of('person', i % (:facts / 5)),
    id_of('person', i % (:facts / 5)), jsonb_build_object('group', 'G' || i % 12, 'migrantWorker', (i % 3 = 0)::text), NULL, w.path
FROM generate_series(1, :facts) i
CROSS JOIN LATERAL (SELECT date '2016-12-01' + cast(hashint8(i) & 2147483647 AS integer) % 3650 AS day) d
JOIN way w ON w.n = 214 + (hashint8(i + 7) & 2147483647) % 3169;
INSERT INTO fact_count (measure, unit_id, dimension, month, declared, value, parent_id, quantity)
SELECT f.measure, f.path[i], d.dimension, f.month, f.declared, d.value,
    coalesce(f.path[i - 1], '00000000-0000-0000-0000-000000000000'), sum(f.quantity)
FROM fact f CROSS JOIN LATERAL generate_subscripts(f.path, 1) AS i
CROSS JOIN LATERAL (SELECT '', '' UNION ALL SELECT key, value FROM jsonb_each_text(f.dimensions)) AS d (dimension, value)
GROUP BY 1, 2, 3, 4, 5, 6, 7;
INSERT INTO fact_person (measure, unit_id, person, month, quantity)
SELECT f.measure, u.unit_id, f.person, f.month, sum(f.quantity) FROM fact f CROSS JOIN LATERAL unnest(f.path) AS u (unit_id) GROUP BY 1, 2, 3, 4;
INSERT INTO fact_distinct (measure, unit_id, month, previous, persons)
SELECT measure, unit_id, month, previous, count(*) FROM (
    SELECT measure, unit_id, month, lag(month, 1, date '0001-01-01') OVER (PARTITION BY measure, unit_id, person ORDER BY month) AS previous
    FROM fact_person WHERE quantity > 0) p GROUP BY 1, 2, 3, 4;
VACUUM (ANALYZE) fact, fact_count, fact_person, fact_distinct;
SELECT relname, n_live_tup, pg_size_pretty(pg_total_relation_size(relid)) FROM pg_stat_user_tables WHERE relname LIKE 'fact%' ORDER BY 1;
