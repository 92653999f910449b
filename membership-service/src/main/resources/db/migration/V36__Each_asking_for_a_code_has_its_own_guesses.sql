-- Asking for a code makes a row of its own: its code, and the guesses that are sent with its attempt.
CREATE TABLE sign_in_attempt (
    attempt_hash bytea PRIMARY KEY,
    mobile_index bytea       NOT NULL,
    code_mac     bytea       NOT NULL,
    tries        integer     NOT NULL DEFAULT 0,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz
);
COMMENT ON TABLE sign_in_attempt IS 'A code that was sent. A number may have several; none voids another.';
CREATE INDEX sign_in_attempt_by_mobile ON sign_in_attempt (mobile_index);
CREATE INDEX sign_in_attempt_by_expiry ON sign_in_attempt (expires_at);

CREATE TABLE sign_in_allowance (
    subject    bytea       NOT NULL,
    kind       varchar(40) NOT NULL,
    started_at timestamptz NOT NULL,
    used       integer     NOT NULL,
    PRIMARY KEY (subject, kind)
);
COMMENT ON TABLE sign_in_allowance IS 'How often something was done since started_at; the subject is a number (its index) or a sixteenth of the platform.';
CREATE INDEX sign_in_allowance_by_start ON sign_in_allowance (started_at);

CREATE TABLE known_device (
    token_hash   bytea PRIMARY KEY,
    mobile_index bytea       NOT NULL,
    account_id   uuid        NOT NULL REFERENCES account,
    family       uuid        NOT NULL,
    expires_at   timestamptz NOT NULL
);
COMMENT ON TABLE known_device IS 'A device that signed in with this number; it may ask for codes when strangers have used up theirs.';
CREATE INDEX known_device_by_account ON known_device (account_id, family);
CREATE INDEX known_device_by_expiry ON known_device (expires_at);

COMMENT ON TABLE sign_in_code IS 'Used by instances of the release before only; the next release drops it.';
