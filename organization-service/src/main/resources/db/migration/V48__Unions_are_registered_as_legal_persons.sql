-- 工会法人登记: what unions apply for, the certificates they hold, and every edition of those.
CREATE TABLE union_certificate (
    id             uuid        NOT NULL CONSTRAINT union_certificate_pk PRIMARY KEY,
    version        bigint      NOT NULL,
    unit_id        uuid        NOT NULL CONSTRAINT union_certificate_unit_exists REFERENCES unit (id),
    type           text        NOT NULL,
    credit_code    text        NOT NULL COLLATE "C",
    name           text        NOT NULL,
    address        text        NOT NULL,
    representative text        NOT NULL,
    valid_from     date        NOT NULL,
    valid_to       date        NOT NULL,
    registrar_id   uuid        NOT NULL CONSTRAINT union_certificate_registrar_exists REFERENCES unit (id),
    registrar_name text        NOT NULL,
    edition        int         NOT NULL,
    registered_on  date        NOT NULL,
    cancelled_on   date,
    reminded_for   date,
    changed_at     timestamptz NOT NULL,
    CONSTRAINT union_certificate_type CHECK (type IN ('LEGAL_PERSON', 'CREDIT_CODE')),
    CONSTRAINT union_certificate_validity CHECK (valid_to >= valid_from),
    CONSTRAINT union_certificate_code_of_one_union EXCLUDE USING gist (credit_code WITH =, unit_id WITH <>)
);

CREATE UNIQUE INDEX union_certificate_held_once ON union_certificate (unit_id) WHERE cancelled_on IS NULL;
CREATE INDEX union_certificate_ends ON union_certificate (valid_to) WHERE cancelled_on IS NULL;

CREATE TABLE union_certificate_edition (
    id              uuid        NOT NULL CONSTRAINT union_certificate_edition_pk PRIMARY KEY,
    certificate_id  uuid        NOT NULL CONSTRAINT union_certificate_edition_of REFERENCES union_certificate (id),
    edition         int         NOT NULL,
    kind            text        NOT NULL,
    unit_id         uuid        NOT NULL,
    type            text        NOT NULL,
    credit_code     text        NOT NULL COLLATE "C",
    name            text        NOT NULL,
    address         text        NOT NULL,
    representative  text        NOT NULL,
    valid_from      date        NOT NULL,
    valid_to        date        NOT NULL,
    registrar_id    uuid        NOT NULL,
    registrar_name  text        NOT NULL,
    issued_on       date        NOT NULL,
    registration_id uuid,
    decided_by      uuid        NOT NULL,
    decided_at      timestamptz NOT NULL,
    outcome         text        NOT NULL,
    reason          text,
    document_number text        NOT NULL,
    CONSTRAINT union_certificate_edition_once UNIQUE (certificate_id, edition)
);

CREATE INDEX union_certificate_edition_day ON union_certificate_edition (issued_on, unit_id);

CREATE TABLE registration (
    id                uuid        NOT NULL CONSTRAINT registration_pk PRIMARY KEY,
    version           bigint      NOT NULL,
    unit_id           uuid        NOT NULL CONSTRAINT registration_unit_exists REFERENCES unit (id),
    kind              text        NOT NULL,
    type              text        NOT NULL,
    certificate_id    uuid        CONSTRAINT registration_certificate_exists REFERENCES union_certificate (id),
    address           text,
    representative    text,
    term_from         date,
    term_to           date,
    approval_document text,
    happened_on       date,
    statement         text,
    settled           boolean,
    late              boolean     NOT NULL,
    status            text        NOT NULL,
    returned          boolean     NOT NULL,
    applied_by        uuid        NOT NULL,
    corrected_by      uuid,
    applied_at        timestamptz NOT NULL,
    counted_from      date        NOT NULL,
    review_days       int         NOT NULL,
    due_at            timestamptz,
    calendar          text        NOT NULL,
    provisional       boolean     NOT NULL,
    overdue_since     timestamptz,
    decided_by        uuid,
    decided_at        timestamptz,
    outcome           text,
    reason            text,
    document_number   text,
    CONSTRAINT registration_kind CHECK (kind IN ('FIRST', 'CHANGE', 'RENEWAL', 'REPLACEMENT', 'CANCELLATION')),
    CONSTRAINT registration_certificate CHECK ((kind = 'FIRST') = (certificate_id IS NULL)),
    CONSTRAINT registration_clock CHECK ((status = 'SUBMITTED') = (due_at IS NOT NULL))
);

CREATE UNIQUE INDEX registration_open_once ON registration (unit_id) WHERE status IN ('SUBMITTED', 'RETURNED');
CREATE INDEX registration_due ON registration (due_at) WHERE status = 'SUBMITTED';
CREATE INDEX registration_of_unit ON registration (unit_id, id);

INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-000000000048', 'CERTIFICATE_VALID_YEARS', 5, 'YEARS',
     '《基层工会法人登记管理办法》(总工办发〔2020〕20号)第二十六条:证书有效期与工会委员会任期相同,为三年至五年', '2021-01-01');
