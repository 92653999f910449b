CREATE TABLE access_log (
    id              uuid PRIMARY KEY,
    subject         varchar(12)  NOT NULL,
    subject_id      uuid         NOT NULL,
    account_id      uuid,
    field           varchar(20)  NOT NULL,
    purpose         varchar(200) NOT NULL,
    actor_id        uuid         NOT NULL,
    at              timestamptz  NOT NULL
);
CREATE INDEX access_log_by_subject ON access_log (subject_id, id);
CREATE INDEX access_log_by_account ON access_log (account_id, id);
CREATE TRIGGER access_log_is_a_ledger BEFORE UPDATE OR DELETE ON access_log
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
