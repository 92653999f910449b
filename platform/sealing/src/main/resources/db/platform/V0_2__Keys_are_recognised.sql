-- By its check value each key is recognised, and nobody finds the key from it: a service does not start with others.
CREATE TABLE key_check (
    name        text        NOT NULL CONSTRAINT key_check_pk PRIMARY KEY,
    check_value bytea       NOT NULL CONSTRAINT key_check_length CHECK (octet_length(check_value) = 32),
    made_at     timestamptz NOT NULL DEFAULT now()
);
