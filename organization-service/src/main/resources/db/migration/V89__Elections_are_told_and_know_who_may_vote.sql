-- Everybody who ever reported a result, also one that was put right by another: none of them decides.
ALTER TABLE election ADD COLUMN reporters uuid[] NOT NULL DEFAULT '{}';
UPDATE election SET reporters = ARRAY[reported_by] WHERE reported_by IS NOT NULL;
ALTER TABLE election DROP CONSTRAINT election_decided_by_another;
ALTER TABLE election ADD CONSTRAINT election_decided_by_another
    CHECK (status NOT IN ('CONFIRMED', 'RETURNED', 'REFUSED')
        OR (decided_by <> announced_by AND decided_by <> ALL (reporters)));
ALTER TABLE election DROP COLUMN reported_by;

-- What membership-service says of who may vote: how many, and by which list.
CREATE TABLE voter_list_copy (
    election_id uuid        NOT NULL CONSTRAINT voter_list_copy_pk PRIMARY KEY,
    version     bigint      NOT NULL,
    voters      int         NOT NULL,
    sha256      text        NOT NULL,
    closed_at   timestamptz NOT NULL
);

INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0d8', 'ELECTION_TRANSFER_PAUSE_DAYS', 30, 'DAYS',
     '平台默认:选举期间暂停办理会员关系转接,以本市总工会文件为准', '2000-01-01');
