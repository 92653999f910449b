-- One row for every identity that applies or is a member: the two constraints decide every race.
CREATE TABLE identity_claim (
    identity_index bytea PRIMARY KEY,
    account_id     uuid,
    application_id uuid,
    member_id      uuid,
    claimed_at     timestamptz NOT NULL,
    CONSTRAINT identity_claim_one_per_account UNIQUE (account_id)
);
COMMENT ON TABLE identity_claim IS 'Taken by submitting, kept by approval, released by rejection, withdrawal or leaving.';

CREATE TABLE application (
    id                   uuid PRIMARY KEY,
    version              integer      NOT NULL,
    account_id           uuid         NOT NULL,
    unit_id              uuid         NOT NULL,
    channel_id           uuid,
    channel_code         varchar(64),
    name                 varchar(50)  NOT NULL,
    sex                  varchar(10)  NOT NULL,
    birth_date           date,
    id_type              varchar(30)  NOT NULL,
    id_sealed            bytea        NOT NULL,
    id_index             bytea        NOT NULL,
    id_mask              varchar(40)  NOT NULL,
    worker_group         varchar(40)  NOT NULL,
    employment_form      varchar(20)  NOT NULL,
    migrant_worker       boolean      NOT NULL,
    employer_name        varchar(100),
    employer_credit_code varchar(18),
    consents             jsonb        NOT NULL,
    warnings             varchar(200) NOT NULL,
    status               varchar(12)  NOT NULL,
    reason               varchar(500),
    submitted_at         timestamptz  NOT NULL,
    submitted_on         date         NOT NULL,
    decided_at           timestamptz,
    decided_by           uuid,
    member_id            uuid
);
CREATE INDEX application_by_account ON application (account_id);
CREATE INDEX application_by_unit ON application (unit_id, id);
CREATE INDEX application_refused ON application (decided_at) WHERE status IN ('REJECTED', 'WITHDRAWN');
CREATE INDEX application_waiting ON application (unit_id, id) WHERE status IN ('SUBMITTED', 'RETURNED');
