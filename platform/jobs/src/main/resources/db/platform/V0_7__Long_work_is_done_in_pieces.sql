-- A job is done piece by piece, each in one transaction with how far it is: one that was killed goes on where it stood.
CREATE TABLE job (
    id          uuid        NOT NULL CONSTRAINT job_pk PRIMARY KEY,
    version     integer     NOT NULL,
    kind        text        NOT NULL,
    address     text        NOT NULL,
    account_id  uuid        NOT NULL,
    unit_id     uuid        NOT NULL,
    purpose     text        NOT NULL,
    order_json  text        NOT NULL,
    state       text        NOT NULL
        CONSTRAINT job_state CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    done        bigint      NOT NULL,
    total       bigint,
    position    text,
    pieces      integer     NOT NULL,
    whole       boolean     NOT NULL,
    key_sealed  bytea,
    failure     text,
    failures    integer     NOT NULL,
    file_id     uuid,
    asked_at    timestamptz NOT NULL,
    turn_at     timestamptz NOT NULL,
    ended_at    timestamptz
);
CREATE INDEX job_turn ON job (turn_at) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX job_of_account ON job (account_id, kind, id);
CREATE INDEX job_ended ON job (ended_at) WHERE ended_at IS NOT NULL;

CREATE TABLE job_piece (
    job_id   uuid    NOT NULL CONSTRAINT job_piece_of REFERENCES job ON DELETE CASCADE,
    position integer NOT NULL,
    bytes    bytea   NOT NULL,
    CONSTRAINT job_piece_pk PRIMARY KEY (job_id, position)
);
-- Sealed bytes cannot be compressed.
ALTER TABLE job_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;
