-- The truth: one row for each application that came through a channel, and one for each member who joined through one.
CREATE TABLE attributed_application (
    application_id uuid   NOT NULL CONSTRAINT attributed_application_pk PRIMARY KEY,
    version        bigint NOT NULL,
    drive_id       uuid,                    -- null: the code belongs to no channel of ours
    channel_code   text   NOT NULL,
    unit_id        uuid   NOT NULL,
    worker_group   text   NOT NULL,
    status         text   NOT NULL,
    day            date   NOT NULL
);
CREATE INDEX attributed_application_by_drive ON attributed_application (drive_id, channel_code);

CREATE TABLE attributed_member (
    member_id      uuid   NOT NULL CONSTRAINT attributed_member_pk PRIMARY KEY,
    version        bigint NOT NULL,
    application_id uuid,
    drive_id       uuid,
    channel_code   text   NOT NULL
);
CREATE INDEX attributed_member_by_drive ON attributed_member (drive_id, channel_code);

-- The figures: folded from the rows above, a batch of messages at a time; never counted when asked.
CREATE TABLE drive_progress (
    drive_id     uuid        NOT NULL,
    channel_code text        NOT NULL,
    unit_id      uuid        NOT NULL,
    worker_group text        NOT NULL,
    day          date        NOT NULL,
    applied      bigint      NOT NULL,
    approved     bigint      NOT NULL,
    rejected     bigint      NOT NULL,
    withdrawn    bigint      NOT NULL,
    changed_at   timestamptz NOT NULL,
    CONSTRAINT drive_progress_pk PRIMARY KEY (drive_id, channel_code, unit_id, worker_group, day)
);

-- The figures of a settled drive, as they stood when it was settled.
CREATE TABLE settled_progress (
    LIKE drive_progress INCLUDING CONSTRAINTS,
    CONSTRAINT settled_progress_pk PRIMARY KEY (drive_id, channel_code, unit_id, worker_group, day)
);
