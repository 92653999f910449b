-- A second factor (TOTP, RFC 6238) is an account's; the key is the account's id. Until its first right code it is not in force.
CREATE TABLE second_factor (
    id            uuid        NOT NULL,
    version       bigint      NOT NULL,
    secret_sealed bytea       NOT NULL,
    begun_at      timestamptz NOT NULL,
    confirmed_at  timestamptz,
    last_step     bigint      NOT NULL,
    CONSTRAINT second_factor_pk PRIMARY KEY (id),
    CONSTRAINT second_factor_of_account FOREIGN KEY (id) REFERENCES account
);
COMMENT ON COLUMN second_factor.last_step IS 'The time step of the last code that was taken: none of it or before is taken again.';

-- Codes for when the telephone is lost, kept as keyed digests, each good once.
CREATE TABLE recovery_code (
    account_id uuid  NOT NULL,
    code_mac   bytea NOT NULL,
    used_at    timestamptz,
    CONSTRAINT recovery_code_pk PRIMARY KEY (account_id, code_mac),
    CONSTRAINT recovery_code_of_factor FOREIGN KEY (account_id) REFERENCES second_factor ON DELETE CASCADE
);

-- What happened to second factors; nothing is ever changed in it.
CREATE TABLE second_factor_entry (
    id         uuid        NOT NULL,
    account_id uuid        NOT NULL,
    kind       varchar(20) NOT NULL,
    at         timestamptz NOT NULL,
    actor_id   uuid        NOT NULL,
    reason     varchar(500),
    CONSTRAINT second_factor_entry_pk PRIMARY KEY (id),
    CONSTRAINT second_factor_entry_reason CHECK (kind <> 'REMOVED_BY_OFFICER' OR reason IS NOT NULL)
);
CREATE INDEX second_factor_entry_by_account ON second_factor_entry (account_id, id);

-- A right code by text message of an account with a second factor: half a sign-in, kept as a digest of what its holder has.
CREATE TABLE half_sign_in (
    challenge_hash bytea       NOT NULL,
    account_id     uuid        NOT NULL,
    device         varchar(60),
    tries          integer     NOT NULL DEFAULT 0,
    expires_at     timestamptz NOT NULL,
    used_at        timestamptz,
    CONSTRAINT half_sign_in_pk PRIMARY KEY (challenge_hash),
    CONSTRAINT half_sign_in_of_account FOREIGN KEY (account_id) REFERENCES account
);
CREATE INDEX half_sign_in_by_expiry ON half_sign_in (expires_at);

ALTER TABLE refresh_token ADD COLUMN second_factor boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN refresh_token.second_factor IS 'Whether its sign-in was completed with a second factor; the same for a whole family.';
