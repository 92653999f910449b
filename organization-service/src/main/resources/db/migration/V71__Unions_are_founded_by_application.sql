-- 建会申请: what people apply for, and each step of it.
CREATE TABLE founding_application (
    id              uuid        NOT NULL CONSTRAINT founding_application_pk PRIMARY KEY,
    version         bigint      NOT NULL,
    unit_id         uuid        NOT NULL CONSTRAINT founding_application_unit_exists REFERENCES unit (id),
    name            text        NOT NULL,
    type            text        NOT NULL,
    employer        text,
    credit_code     text        COLLATE "C",
    industry        text,
    nature          text,
    workers         int         NOT NULL,
    joiners         int         NOT NULL,
    women           int         NOT NULL,
    migrants        int         NOT NULL,
    region_code     text        NOT NULL COLLATE "C",
    address         text        NOT NULL,
    people          text[]      NOT NULL,
    statement       text,
    status          text        NOT NULL,
    applied_by      uuid        NOT NULL,
    applied_at      timestamptz NOT NULL,
    counted_from    date        NOT NULL,
    answer_days     int         NOT NULL,
    due_at          timestamptz,
    calendar        text        NOT NULL,
    provisional     boolean     NOT NULL,
    escalated_at    timestamptz,
    decided_by      uuid,
    decided_at      timestamptz,
    outcome         text,
    reason          text,
    document_number text,
    union_id        uuid        CONSTRAINT founding_application_union_exists REFERENCES unit (id),
    upper_name      text,
    union_ended     boolean     NOT NULL,
    CONSTRAINT founding_application_counts CHECK (joiners <= workers AND women <= workers AND migrants <= workers),
    CONSTRAINT founding_application_clock CHECK ((status = 'SUBMITTED') = (due_at IS NOT NULL)),
    CONSTRAINT founding_application_founds CHECK ((status = 'APPROVED') = (union_id IS NOT NULL)),
    CONSTRAINT founding_application_decided_by_another
        CHECK (status NOT IN ('RETURNED', 'APPROVED', 'REJECTED') OR decided_by <> applied_by)
);

CREATE UNIQUE INDEX founding_application_open_once ON founding_application (applied_by, name)
    WHERE status IN ('SUBMITTED', 'RETURNED');
-- An employer has one live union of its own; what is only applied for blocks nobody.
CREATE UNIQUE INDEX founding_application_employer_once ON founding_application (credit_code)
    WHERE status = 'APPROVED' AND type = 'GRASSROOTS' AND NOT union_ended;
CREATE UNIQUE INDEX founding_application_of_union ON founding_application (union_id);
CREATE INDEX founding_application_due ON founding_application (due_at) WHERE status = 'SUBMITTED';
CREATE INDEX founding_application_of_unit ON founding_application (unit_id, id);
CREATE INDEX founding_application_of_account ON founding_application (applied_by, id);
CREATE INDEX founding_application_of_employer ON founding_application (credit_code);
CREATE INDEX founding_application_of_name ON founding_application (name);

CREATE TABLE founding_step (
    id              uuid        NOT NULL CONSTRAINT founding_step_pk PRIMARY KEY,
    application_id  uuid        NOT NULL CONSTRAINT founding_step_of REFERENCES founding_application (id),
    kind            text        NOT NULL,
    actor_id        uuid,
    unit_id         uuid        NOT NULL,
    reason          text,
    document_number text,
    at              timestamptz NOT NULL
);

CREATE INDEX founding_step_of_application ON founding_step (application_id, at);

INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-000000006401', 'FOUNDING_ANSWER_DAYS', 15, 'WORKING_DAYS',
     '平台默认:《中华人民共和国工会法》第十二条规定建立工会须报上一级工会批准,未规定答复时限;以本省、本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006402', 'FOUNDINGS_OPEN_PER_ACCOUNT', 3, 'TIMES',
     '平台默认:防止占用和骚扰,以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006403', 'FOUNDINGS_PER_ACCOUNT', 5, 'TIMES',
     '平台默认:防止占用和骚扰,以本市总工会文件为准', '2000-01-01');
