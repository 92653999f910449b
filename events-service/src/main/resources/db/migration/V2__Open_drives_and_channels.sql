-- Positions of the changes feed, taken under an advisory lock so that a reader never passes a change that is not yet committed.
CREATE SEQUENCE drive_feed;

CREATE TABLE drive (
    id              uuid        NOT NULL CONSTRAINT drive_pk PRIMARY KEY,
    version         bigint      NOT NULL,
    title           text        NOT NULL,
    description     text,
    sponsor_unit_id uuid        NOT NULL,
    worker_groups   text[]      NOT NULL CONSTRAINT drive_has_a_group CHECK (cardinality(worker_groups) > 0),
    starts_on       date        NOT NULL,
    ends_on         date        NOT NULL,
    status          text        NOT NULL
        CONSTRAINT drive_status_known CHECK (status IN ('DRAFT', 'OPEN', 'PAUSED', 'CLOSED', 'SETTLED')),
    feed_position   bigint      NOT NULL CONSTRAINT drive_feed_position_unique UNIQUE,
    created_at      timestamptz NOT NULL,
    created_by      uuid        NOT NULL,
    settled_at      timestamptz,
    CONSTRAINT drive_ends_after_it_starts CHECK (ends_on >= starts_on),
    CONSTRAINT drive_settled_has_a_time CHECK ((status = 'SETTLED') = (settled_at IS NOT NULL))
);
CREATE INDEX drive_by_sponsor ON drive (sponsor_unit_id);
CREATE INDEX drive_running ON drive (ends_on) WHERE status IN ('OPEN', 'PAUSED');

CREATE TABLE drive_target (
    drive_id     uuid    NOT NULL CONSTRAINT drive_target_of_drive REFERENCES drive (id) ON DELETE CASCADE,
    position     integer NOT NULL,
    worker_group text,
    unit_id      uuid,
    number       bigint  NOT NULL CONSTRAINT drive_target_positive CHECK (number > 0),
    CONSTRAINT drive_target_pk PRIMARY KEY (drive_id, position),
    CONSTRAINT drive_target_of_one_kind CHECK (worker_group IS NULL OR unit_id IS NULL)
);

CREATE TABLE channel (
    id            uuid        NOT NULL CONSTRAINT channel_pk PRIMARY KEY,
    version       bigint      NOT NULL,
    code          text        NOT NULL CONSTRAINT channel_code_unique UNIQUE,
    drive_id      uuid        NOT NULL CONSTRAINT channel_of_drive REFERENCES drive (id),
    unit_id       uuid        NOT NULL,
    label         text        NOT NULL,
    recruiter     text,
    worker_groups text[]      NOT NULL,     -- its own choice; empty: all of the drive's
    starts_on     date,                     -- its own choice; null: the drive's
    ends_on       date,
    closed        boolean     NOT NULL,
    drive_status  text        NOT NULL,     -- what the drive last said; kept equal in the drive's own transaction
    drive_groups  text[]      NOT NULL,
    drive_starts  date        NOT NULL,
    drive_ends    date        NOT NULL,
    created_at    timestamptz NOT NULL,
    created_by    uuid        NOT NULL,
    CONSTRAINT channel_ends_after_it_starts CHECK (ends_on >= starts_on)
);
CREATE INDEX channel_by_drive ON channel (drive_id, id);
CREATE INDEX channel_by_unit ON channel (unit_id);
