-- Appointments: who may act for which union, from when to when. unit_id NULL means the whole platform.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE appointment (
    id          uuid        NOT NULL CONSTRAINT appointment_pk PRIMARY KEY,
    version     bigint      NOT NULL,
    account_id  uuid        NOT NULL,
    unit_id     uuid        CONSTRAINT appointment_unit_exists REFERENCES unit (id),
    role        text        NOT NULL,
    permissions text[]      NOT NULL,
    valid_from  date        NOT NULL,
    valid_to    date,
    ended       boolean     NOT NULL,
    ended_on    date,
    end_reason  text,
    changed_by  uuid        NOT NULL,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT appointment_role CHECK (role IN ('FOUNDER', 'CHAIR', 'CLERK', 'ORGANIZER', 'AUDITOR', 'INTEGRATOR')),
    CONSTRAINT appointment_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT appointment_end_has_a_day CHECK (ended = (ended_on IS NOT NULL)),
    CONSTRAINT appointment_founder_stands_above_all CHECK (role <> 'FOUNDER' OR unit_id IS NULL),
    CONSTRAINT appointment_held_once_at_a_time EXCLUDE USING gist (
        account_id WITH =,
        role WITH =,
        (coalesce(unit_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =,
        daterange(valid_from, valid_to, '[]') WITH &&
    ) WHERE (NOT ended)
);

CREATE INDEX appointment_account ON appointment (account_id, id);
CREATE INDEX appointment_unit ON appointment (unit_id, id);
CREATE INDEX appointment_standing ON appointment (id) WHERE NOT ended;
