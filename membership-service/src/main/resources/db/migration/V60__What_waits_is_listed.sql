-- What each service said last of a thing that waits for somebody; 'done' stays, so that an older message does not bring it back.
CREATE TABLE task_copy (
    task_id    uuid        NOT NULL,
    version    bigint      NOT NULL,
    service    text        NOT NULL,
    kind       text        NOT NULL,
    unit_id    uuid,
    permission text        NOT NULL,
    since      timestamptz NOT NULL,
    due        timestamptz,
    count      bigint      NOT NULL,
    subject    text        NOT NULL,
    done       boolean     NOT NULL,
    CONSTRAINT task_copy_pk PRIMARY KEY (task_id)
);
CREATE INDEX task_copy_waiting ON task_copy (permission, due, task_id) WHERE NOT done;
