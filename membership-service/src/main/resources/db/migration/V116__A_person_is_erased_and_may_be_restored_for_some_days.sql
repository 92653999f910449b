-- Somebody who is no member any more asks to be erased; a clerk checks who asks, the union above approves.
CREATE TABLE erasure (
    id               uuid        NOT NULL CONSTRAINT erasure_pk PRIMARY KEY,
    version          bigint      NOT NULL,
    account_id       uuid        NOT NULL,
    member_id        uuid        CONSTRAINT erasure_of_member REFERENCES member,
    unit_id          uuid        NOT NULL,
    decider_id       uuid        NOT NULL,
    asked_at         timestamptz NOT NULL,
    state            text        NOT NULL,
    checked_by       uuid,
    check_note       text,
    decided_by       uuid,
    decision         text,
    decided_at       timestamptz,
    restorable_until timestamptz,
    ended_at         timestamptz,
    mobile_index     bytea,
    identity_index   bytea,
    counted_from     date        NOT NULL,
    answer_days      integer     NOT NULL,
    due_at           timestamptz NOT NULL,
    calendar         text        NOT NULL,
    provisional      boolean     NOT NULL,
    CONSTRAINT erasure_goes_on_or_has_ended CHECK ((state IN ('ASKED', 'CHECKED', 'SET_ASIDE')) = (ended_at IS NULL)),
    CONSTRAINT erasure_needs_two CHECK (state NOT IN ('SET_ASIDE', 'RESTORED', 'ERASED')
        OR checked_by IS NOT NULL AND decided_by IS NOT NULL AND restorable_until IS NOT NULL AND decided_by <> checked_by),
    CONSTRAINT erasure_not_by_oneself CHECK (account_id IS DISTINCT FROM checked_by AND account_id IS DISTINCT FROM decided_by),
    CONSTRAINT erasure_leads_to_nobody CHECK (state = 'SET_ASIDE' OR mobile_index IS NULL AND identity_index IS NULL)
);
COMMENT ON COLUMN erasure.unit_id IS 'The union whose clerks check who asks.';
COMMENT ON COLUMN erasure.decider_id IS 'The union above it, which approves.';
COMMENT ON COLUMN erasure.identity_index IS 'By which the person proves to be it while the marks lie sealed.';
CREATE UNIQUE INDEX erasure_one_open ON erasure (account_id) WHERE state IN ('ASKED', 'CHECKED', 'SET_ASIDE');
CREATE INDEX erasure_of_account ON erasure (account_id, id);
CREATE INDEX erasure_by_unit ON erasure (unit_id, id);
CREATE INDEX erasure_by_decider ON erasure (decider_id, id);
CREATE INDEX erasure_to_destroy ON erasure (restorable_until) WHERE state = 'SET_ASIDE';
CREATE INDEX erasure_to_restore ON erasure (mobile_index) WHERE state = 'SET_ASIDE';
CREATE INDEX erasure_by_decision ON erasure (decided_at) WHERE state IN ('SET_ASIDE', 'ERASED');

-- The marks that were taken out of the rows of a person, sealed until they are restored or destroyed.
CREATE TABLE erasure_mark (
    id         uuid  NOT NULL CONSTRAINT erasure_mark_pk PRIMARY KEY,
    erasure_id uuid  NOT NULL CONSTRAINT erasure_mark_of REFERENCES erasure,
    source     text  NOT NULL,
    row_sealed bytea NOT NULL
);
COMMENT ON COLUMN erasure_mark.source IS 'The table, and its columns.';
CREATE INDEX erasure_mark_of_erasure ON erasure_mark (erasure_id, id);

-- Nobody who was erased is a member again under that row: the person joins anew.
ALTER TABLE member ADD CONSTRAINT member_erased_is_over
    CHECK (name <> '已删除' OR status NOT IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')) NOT VALID;

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0f0', 0, 'ERASURE_ANSWER_DAYS', NULL, '15', 'WORKING_DAYS',
     '《中华人民共和国个人信息保护法》第四十七条、第五十条：应当及时处理；十五个工作日为平台默认，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0f1', 0, 'ERASURE_RESTORE_DAYS', NULL, '30', 'DAYS',
     '平台默认：批准删除后本人可以恢复的期限，期满后不可恢复地删除，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0f2', 0, 'ERASURES_PER_ACCOUNT', NULL, '3', 'TIMES',
     '平台默认：防止反复提出与撤回', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0f3', 0, 'RESTORATIONS_PER_ACCOUNT', NULL, '5', 'TIMES',
     '《中华人民共和国个人信息保护法》第五十一条：防止逐个试探证件号码', '2021-11-01');
