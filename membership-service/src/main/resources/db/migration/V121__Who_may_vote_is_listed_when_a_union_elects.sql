-- The elections of unions, as organization-service publishes them.
CREATE TABLE election_copy (
    election_id uuid   NOT NULL CONSTRAINT election_copy_pk PRIMARY KEY,
    version     bigint NOT NULL,
    unit_id     uuid   NOT NULL,
    body        text   NOT NULL,
    status      text   NOT NULL,
    noticed_on  date   NOT NULL,
    held_on     date   NOT NULL
);
CREATE INDEX election_copy_held ON election_copy (held_on);
CREATE INDEX election_copy_announced ON election_copy (unit_id) WHERE status = 'ANNOUNCED';

-- Elections in which the members of the union vote themselves; the others are of delegates.
CREATE VIEW direct_election AS
    SELECT e.*, u.lo, u.hi
    FROM election_copy e JOIN unit_copy u ON u.unit_id = e.unit_id
    WHERE u.type IN ('GRASSROOTS', 'JOINT', 'SUB_UNION', 'GROUP');

-- The day of the election that a transfer between two unions waits for on a day; null for none.
CREATE FUNCTION transfer_paused_until(from_unit uuid, to_unit uuid, day date, days int) RETURNS date
    LANGUAGE sql STABLE AS $$
        SELECT max(e.held_on)
        FROM direct_election e
            JOIN unit_copy f ON f.unit_id = from_unit
            JOIN unit_copy t ON t.unit_id = to_unit
        WHERE e.status = 'ANNOUNCED' AND day BETWEEN greatest(e.noticed_on, e.held_on - days) AND e.held_on
            AND (f.lo BETWEEN e.lo AND e.hi) <> (t.lo BETWEEN e.lo AND e.hi)
    $$;

-- 选举人名册: who may vote in an election, as the register says when its day begins. Never changed.
CREATE TABLE voter_list (
    id        uuid        NOT NULL CONSTRAINT voter_list_pk PRIMARY KEY,
    unit_id   uuid        NOT NULL,
    body      text        NOT NULL,
    held_on   date        NOT NULL,
    closed_at timestamptz NOT NULL,
    voters    int         NOT NULL,
    sha256    text        NOT NULL
);
COMMENT ON COLUMN voter_list.id IS 'The election.';
COMMENT ON COLUMN voter_list.sha256 IS 'Of the member numbers in their order, joined by line feeds.';
CREATE INDEX voter_list_of_unit ON voter_list (unit_id, id);

CREATE TABLE voter (
    election_id uuid NOT NULL CONSTRAINT voter_of_list REFERENCES voter_list (id),
    member_id   uuid NOT NULL CONSTRAINT voter_is_member REFERENCES member,
    CONSTRAINT voter_pk PRIMARY KEY (election_id, member_id)
);

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0d8', 0, 'ELECTION_TRANSFER_PAUSE_DAYS', NULL, '30', 'DAYS',
     '平台默认:选举期间暂停办理会员关系转接,以本市总工会文件为准', '2000-01-01');
