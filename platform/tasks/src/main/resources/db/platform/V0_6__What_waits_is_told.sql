-- What this service has told of things that wait for somebody: a row for each, with the version of its last message.
CREATE TABLE told_task (
    task_id    uuid        NOT NULL,
    version    bigint      NOT NULL,
    kind       text        NOT NULL,
    permission text        NOT NULL,
    unit_id    uuid,
    since      timestamptz NOT NULL,
    due        timestamptz,
    count      bigint      NOT NULL,
    subject    text        NOT NULL,
    done       boolean     NOT NULL,
    CONSTRAINT told_task_pk PRIMARY KEY (task_id)
);
CREATE INDEX told_task_waiting ON told_task (kind) WHERE NOT done;
