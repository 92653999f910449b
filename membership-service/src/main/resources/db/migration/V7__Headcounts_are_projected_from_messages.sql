-- What each member's last message said, so that the next one moves the figures by exactly the difference.
CREATE TABLE headcount_member (
    member_id      uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    counted        boolean     NOT NULL,
    unit_id        uuid        NOT NULL,
    worker_group   varchar(40) NOT NULL,
    migrant_worker boolean     NOT NULL,
    female         boolean     NOT NULL
);
-- Net change of a unit's own figures on a day; a headcount is the sum of all days up to it.
CREATE TABLE headcount_day (
    unit_id         uuid        NOT NULL,
    day             date        NOT NULL,
    worker_group    varchar(40) NOT NULL,
    members         integer     NOT NULL,
    migrant_workers integer     NOT NULL,
    female          integer     NOT NULL,
    PRIMARY KEY (unit_id, day, worker_group)
);
CREATE TABLE headcount_as_of (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    at       timestamptz NOT NULL
);
INSERT INTO headcount_as_of (at) VALUES ('1970-01-01T00:00:00Z');
