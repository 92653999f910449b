-- What a person takes back or consents to again; what was consented to with an application stands in it.
CREATE TABLE consent_entry (
    id             uuid        NOT NULL CONSTRAINT consent_entry_pk PRIMARY KEY,
    account_id     uuid        NOT NULL,
    notice         text        NOT NULL,
    notice_version integer     NOT NULL,
    state          text        NOT NULL CONSTRAINT consent_entry_state CHECK (state IN ('GIVEN', 'WITHDRAWN')),
    at             timestamptz NOT NULL
);
CREATE INDEX consent_entry_by_account ON consent_entry (account_id, notice, at);
CREATE TRIGGER consent_entry_is_a_ledger BEFORE UPDATE OR DELETE ON consent_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
