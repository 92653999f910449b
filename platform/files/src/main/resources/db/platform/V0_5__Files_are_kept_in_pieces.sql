-- A file is seen once it is whole: until then it is ARRIVING, and one that never becomes whole ends like any other.
CREATE TABLE stored_file (
    id           uuid        NOT NULL CONSTRAINT stored_file_pk PRIMARY KEY,
    service      text        NOT NULL,
    purpose      text        NOT NULL,
    unit_id      uuid,
    account_id   uuid,
    subject      text        NOT NULL,
    shows        text        NOT NULL,
    content_type text        NOT NULL,
    size         bigint      NOT NULL,
    pieces       integer     NOT NULL,
    key_sealed   bytea,
    state        text        NOT NULL CONSTRAINT stored_file_state CHECK (state IN ('ARRIVING', 'KEPT')),
    made_at      timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX stored_file_once ON stored_file (purpose, subject, shows) WHERE state = 'KEPT';
CREATE INDEX stored_file_end ON stored_file (ends_at);

CREATE TABLE stored_file_piece (
    file_id  uuid    NOT NULL CONSTRAINT stored_file_piece_of REFERENCES stored_file ON DELETE CASCADE,
    position integer NOT NULL,
    bytes    bytea   NOT NULL,
    CONSTRAINT stored_file_piece_pk PRIMARY KEY (file_id, position)
);
-- What arrives is packed or sealed already: nothing is gained by compressing it again.
ALTER TABLE stored_file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
