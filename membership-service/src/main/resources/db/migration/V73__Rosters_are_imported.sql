-- A roster that somebody sent: checked, committed and taken back by jobs. What it says of people lies sealed in its pieces and is
-- deleted when its end comes.
CREATE TABLE member_import (
    id              uuid        NOT NULL CONSTRAINT member_import_pk PRIMARY KEY,
    version         integer     NOT NULL,
    account_id      uuid        NOT NULL,
    unit_id         uuid        NOT NULL,
    reason          text        NOT NULL,
    language        text        NOT NULL,
    worker_group    text,
    employment_form text,
    migrant_worker  boolean,
    header          jsonb       NOT NULL,
    key_sealed      bytea       NOT NULL,
    pieces          integer     NOT NULL,
    row_count       integer     NOT NULL,
    stage           text        NOT NULL CONSTRAINT member_import_stage CHECK (stage IN ('CHECK', 'COMMIT', 'UNDO')),
    job_id          uuid        NOT NULL,
    created         integer     NOT NULL,
    unchanged       integer     NOT NULL,
    refused         integer     NOT NULL,
    undone          integer     NOT NULL,
    kept            integer     NOT NULL,
    asked_at        timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL
);
CREATE INDEX member_import_of_account ON member_import (account_id, id);
CREATE INDEX member_import_end ON member_import (ends_at);

-- Rows as they were read, what the check said of them, and what the commit did with them: three sealed contents.
CREATE TABLE member_import_piece (
    import_id uuid    NOT NULL CONSTRAINT member_import_piece_of REFERENCES member_import ON DELETE CASCADE,
    position  integer NOT NULL,
    read      bytea   NOT NULL,
    checked   bytea,
    committed bytea,
    CONSTRAINT member_import_piece_pk PRIMARY KEY (import_id, position)
);
ALTER TABLE member_import_piece ALTER COLUMN read SET STORAGE EXTERNAL;
ALTER TABLE member_import_piece ALTER COLUMN checked SET STORAGE EXTERNAL;
ALTER TABLE member_import_piece ALTER COLUMN committed SET STORAGE EXTERNAL;

-- In which line of the roster a person comes first, by the blind index.
CREATE TABLE member_import_person (
    import_id      uuid    NOT NULL CONSTRAINT member_import_person_of REFERENCES member_import ON DELETE CASCADE,
    identity_index bytea   NOT NULL,
    line           integer NOT NULL,
    CONSTRAINT member_import_person_pk PRIMARY KEY (import_id, identity_index)
);

-- Who became a member by it.
CREATE TABLE member_import_member (
    import_id uuid NOT NULL CONSTRAINT member_import_member_of REFERENCES member_import ON DELETE CASCADE,
    member_id uuid NOT NULL,
    CONSTRAINT member_import_member_pk PRIMARY KEY (import_id, member_id)
);

-- A column of a roster may name the union.
CREATE INDEX unit_copy_by_name ON unit_copy (name);
