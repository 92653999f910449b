-- 届期: for how long a body of a union is elected, and the elections that begin and end it.
CREATE TABLE term (
    id              uuid    NOT NULL CONSTRAINT term_pk PRIMARY KEY,
    version         bigint  NOT NULL,
    unit_id         uuid    NOT NULL CONSTRAINT term_unit_exists REFERENCES unit (id),
    body            text    NOT NULL,
    number          int     NOT NULL CONSTRAINT term_number_counts CHECK (number >= 1),
    years           int     NOT NULL CONSTRAINT term_years_count CHECK (years >= 1),
    began_on        date    NOT NULL,
    ends_on         date    NOT NULL,
    delayed_to      date,
    ended_on        date,
    document_number text    NOT NULL,
    CONSTRAINT term_in_order CHECK (began_on < ends_on AND began_on <= ended_on),
    CONSTRAINT term_overlaps EXCLUDE USING gist
        (unit_id WITH =, body WITH =, daterange(began_on, ended_on) WITH &&)
);

CREATE UNIQUE INDEX term_number_once ON term (unit_id, body, number);
CREATE UNIQUE INDEX term_open_once ON term (unit_id, body) WHERE ended_on IS NULL;
CREATE INDEX term_ends ON term (ends_on) WHERE ended_on IS NULL;

CREATE TABLE election (
    id              uuid        NOT NULL CONSTRAINT election_pk PRIMARY KEY,
    version         bigint      NOT NULL,
    unit_id         uuid        NOT NULL CONSTRAINT election_unit_exists REFERENCES unit (id),
    body            text        NOT NULL,
    kind            text        NOT NULL,
    noticed_on      date        NOT NULL,
    held_on         date        NOT NULL,
    seats           int         NOT NULL,
    years           int         NOT NULL,
    due             int         NOT NULL,
    candidates      text[]      NOT NULL,
    statement       text,
    status          text        NOT NULL,
    announced_by    uuid        NOT NULL,
    announced_at    timestamptz NOT NULL,
    permit          text,
    present         int,
    issued          int,
    returned        int,
    valid           int,
    reported_by     uuid,
    counted_from    date,
    answer_days     int,
    due_at          timestamptz,
    calendar        text,
    provisional     boolean,
    escalated_at    timestamptz,
    decided_by      uuid,
    decided_at      timestamptz,
    outcome         text,
    reason          text,
    document_number text,
    term_id         uuid        CONSTRAINT election_term_exists REFERENCES term (id),
    CONSTRAINT election_clock CHECK ((status IN ('ASKED', 'REPORTED')) = (due_at IS NOT NULL)),
    CONSTRAINT election_quorum CHECK (present IS NULL OR (present <= due AND present * 3 >= due * 2)),
    CONSTRAINT election_ballots CHECK (valid <= returned AND returned <= issued AND issued <= present),
    CONSTRAINT election_decided_by_another CHECK (status NOT IN ('CONFIRMED', 'RETURNED', 'REFUSED')
        OR (decided_by <> announced_by AND decided_by IS DISTINCT FROM reported_by))
);

CREATE UNIQUE INDEX election_open_once ON election (unit_id, body)
    WHERE status IN ('ASKED', 'ANNOUNCED', 'REPORTED', 'RETURNED');
CREATE INDEX election_due ON election (due_at) WHERE status IN ('ASKED', 'REPORTED');
CREATE INDEX election_of_unit ON election (unit_id, id);

-- How many members a committee has, by the number of the union's members.
CREATE TABLE committee_size (
    members_from int  NOT NULL,
    valid_from   date NOT NULL,
    least        int  NOT NULL,
    most         int  NOT NULL,
    legal_basis  text NOT NULL,
    CONSTRAINT committee_size_pk PRIMARY KEY (members_from, valid_from),
    CONSTRAINT committee_size_in_order CHECK (0 < least AND least <= most)
);

INSERT INTO committee_size (members_from, valid_from, least, most, legal_basis)
SELECT size.members, '2000-01-01', size.least, size.most, '《工会基层组织选举工作条例》（总工发〔2016〕27号）；以本省总工会文件为准'
FROM (VALUES (0, 3, 5), (25, 3, 7), (201, 7, 15), (1001, 15, 21), (5001, 21, 29), (10001, 29, 37), (50001, 37, 45))
    AS size (members, least, most);

INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-000000006501', 'ELECTION_ANSWER_DAYS', 15, 'WORKING_DAYS',
     '平台默认:选举结果报上一级工会批准,批复时限以本省、本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006502', 'CANDIDATE_SURPLUS_PERCENT', 5, 'PERCENT',
     '《工会基层组织选举工作条例》:委员候选人的差额率不低于5%', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006503', 'TERM_FIRST_WARNING_DAYS', 180, 'DAYS',
     '平台默认:届满前提醒,以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006504', 'TERM_SECOND_WARNING_DAYS', 90, 'DAYS',
     '平台默认:届满前提醒,以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006505', 'TERM_LAST_WARNING_DAYS', 30, 'DAYS',
     '平台默认:届满前提醒,以本市总工会文件为准', '2000-01-01');
