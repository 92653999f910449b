-- The sum of all days, which nearly every question asks for. A past day is today less what came after it.
CREATE TABLE headcount_now (
    unit_id         uuid        NOT NULL,
    worker_group    varchar(40) NOT NULL,
    members         integer     NOT NULL,
    migrant_workers integer     NOT NULL,
    female          integer     NOT NULL,
    PRIMARY KEY (unit_id, worker_group)
);
INSERT INTO headcount_now (unit_id, worker_group, members, migrant_workers, female)
SELECT unit_id, worker_group, sum(members), sum(migrant_workers), sum(female) FROM headcount_day GROUP BY unit_id, worker_group;

CREATE INDEX headcount_day_by_day ON headcount_day (day);
