CREATE TABLE real_name_check (
    application_id uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    state          varchar(12) NOT NULL,
    attempts       integer     NOT NULL DEFAULT 0,
    due_at         timestamptz,
    reference      varchar(64),
    finished_at    timestamptz
);
COMMENT ON COLUMN real_name_check.due_at IS 'When to ask next; pushed ahead while one instance asks, so that another takes over when it dies. Null when finished.';
CREATE INDEX real_name_check_due ON real_name_check (due_at) WHERE due_at IS NOT NULL;
