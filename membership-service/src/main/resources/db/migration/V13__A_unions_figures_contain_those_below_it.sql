-- Figures of a union with all below it, kept beside its own: a city of 50,000 unions is one look, as a single union is.
ALTER TABLE headcount_now
    ADD COLUMN all_members         integer NOT NULL DEFAULT 0,
    ADD COLUMN all_migrant_workers integer NOT NULL DEFAULT 0,
    ADD COLUMN all_female          integer NOT NULL DEFAULT 0;

CREATE INDEX unit_copy_by_parent ON unit_copy (parent_id);

WITH RECURSIVE branch (own, unit_id) AS (
    SELECT unit_id, unit_id FROM headcount_now
    UNION
    SELECT b.own, u.parent_id FROM branch b JOIN unit_copy u ON u.unit_id = b.unit_id WHERE u.parent_id IS NOT NULL)
INSERT INTO headcount_now AS n
    (unit_id, worker_group, members, migrant_workers, female, all_members, all_migrant_workers, all_female)
SELECT b.unit_id, f.worker_group, 0, 0, 0, sum(f.members), sum(f.migrant_workers), sum(f.female)
FROM branch b JOIN headcount_now f ON f.unit_id = b.own
GROUP BY b.unit_id, f.worker_group
ON CONFLICT (unit_id, worker_group) DO UPDATE SET
    all_members = excluded.all_members, all_migrant_workers = excluded.all_migrant_workers,
    all_female = excluded.all_female;
