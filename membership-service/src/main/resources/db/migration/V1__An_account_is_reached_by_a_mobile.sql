CREATE TABLE account (
    id            uuid PRIMARY KEY,
    mobile_index  bytea,
    mobile_sealed bytea,
    mobile_mask   varchar(20),
    name          varchar(50),
    created_at    timestamptz NOT NULL,
    CONSTRAINT account_one_per_mobile UNIQUE (mobile_index)
);
COMMENT ON TABLE account IS 'Who can sign in. An API client has an account without a mobile.';

-- One row a number: the code last sent, the tries at it, and how many were sent in the running window.
CREATE TABLE sign_in_code (
    mobile_index      bytea PRIMARY KEY,
    code_mac          bytea,
    expires_at        timestamptz,
    tries             integer     NOT NULL DEFAULT 0,
    sent              integer     NOT NULL,
    window_started_at timestamptz NOT NULL
);

CREATE TABLE refresh_token (
    token_hash bytea PRIMARY KEY,
    family     uuid        NOT NULL,
    account_id uuid        NOT NULL REFERENCES account,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    ended_at   timestamptz
);
COMMENT ON TABLE refresh_token IS 'Each refresh uses one up and writes the next of its family; a used one that returns ends the family.';
CREATE INDEX refresh_token_by_family ON refresh_token (family);
CREATE INDEX refresh_token_by_expiry ON refresh_token (expires_at);

CREATE TABLE api_client (
    id          uuid PRIMARY KEY,
    client_id   varchar(64)  NOT NULL,
    account_id  uuid         NOT NULL REFERENCES account,
    name        varchar(100) NOT NULL,
    secret_hash bytea        NOT NULL,
    created_by  uuid,
    created_at  timestamptz  NOT NULL,
    revoked_at  timestamptz,
    CONSTRAINT api_client_one_per_client_id UNIQUE (client_id)
);
