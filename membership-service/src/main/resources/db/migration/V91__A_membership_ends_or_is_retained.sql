-- The ledger says in words why a membership is retained, restored or over; the code stands in "reason".
ALTER TABLE member_movement ADD COLUMN explanation text;

-- What waits for somebody's decision about a membership: a member asks to leave, or a union has decided to expel.
CREATE TABLE membership_proposal (
    id               uuid        NOT NULL CONSTRAINT membership_proposal_pk PRIMARY KEY,
    version          bigint      NOT NULL,
    kind             text        NOT NULL,
    member_id        uuid        NOT NULL CONSTRAINT membership_proposal_about_member REFERENCES member,
    account_id       uuid,
    asked_by_account uuid        NOT NULL,
    asked_at         timestamptz NOT NULL,
    reason           text,
    document         text,
    state            text        NOT NULL,
    decided_by       uuid,
    decision         text,
    closed_at        timestamptz,
    counted_from     date        NOT NULL,
    answer_days      integer     NOT NULL,
    due_at           timestamptz NOT NULL,
    calendar         text        NOT NULL,
    provisional      boolean     NOT NULL,
    CONSTRAINT membership_proposal_is_open_or_closed CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CONSTRAINT membership_proposal_exit_is_the_members CHECK (kind <> 'EXIT' OR asked_by_account = account_id),
    CONSTRAINT membership_proposal_expulsion_is_filed_by_another CHECK (kind <> 'EXPULSION' OR state <> 'EFFECTIVE' OR decided_by <> asked_by_account)
);
COMMENT ON COLUMN membership_proposal.account_id IS 'The account of the member, who decides nothing as a clerk; null for a member without one.';
CREATE UNIQUE INDEX membership_proposal_one_open ON membership_proposal (member_id, kind) WHERE state = 'OPEN';
CREATE INDEX membership_proposal_by_member ON membership_proposal (member_id, id);
CREATE INDEX membership_proposal_by_account ON membership_proposal (account_id, id);
CREATE INDEX membership_proposal_waiting ON membership_proposal (due_at) WHERE state = 'OPEN';

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0a0', 0, 'EXIT_ANSWER_DAYS', NULL, '10', 'WORKING_DAYS',
     '《中国工会章程》第六条:会员有退会自由,由工会委员会宣布退会并收回会员证;十个工作日未办理即自动退会为平台默认,以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-00000000c0a1', 0, 'EXPULSION_FILING_DAYS', NULL, '10', 'WORKING_DAYS',
     '《中国工会章程》第七条:开除会籍由工会委员会决定并报上级工会备案;备案时限为平台默认,以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-00000000c0a2', 0, 'EXIT_REQUESTS_PER_ACCOUNT', NULL, '5', 'TIMES',
     '平台默认:防止反复申请与撤回', '2000-01-01');
