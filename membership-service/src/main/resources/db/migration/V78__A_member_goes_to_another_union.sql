-- A membership that goes from one union to another. Until the last step the member belongs to the former union.
CREATE TABLE transfer (
    id               uuid        NOT NULL CONSTRAINT transfer_pk PRIMARY KEY,
    version          bigint      NOT NULL,
    member_id        uuid        NOT NULL CONSTRAINT transfer_of_member REFERENCES member,
    account_id       uuid,
    from_unit_id     uuid        NOT NULL,
    to_unit_id       uuid        NOT NULL,
    asked_by         text        NOT NULL CONSTRAINT transfer_is_asked_by_a_party CHECK (asked_by IN ('MEMBER', 'FORMER_UNION', 'NEW_UNION')),
    asked_by_account uuid        NOT NULL,
    asked_at         timestamptz NOT NULL,
    reason           text        NOT NULL,
    state            text        NOT NULL,
    released_by      uuid,
    closed_at        timestamptz,
    counted_from     date        NOT NULL,
    answer_days      integer     NOT NULL,
    silence_days     integer     NOT NULL,
    due_at           timestamptz NOT NULL,
    silent_at        timestamptz,
    calendar         text        NOT NULL,
    provisional      boolean     NOT NULL,
    CONSTRAINT transfer_goes_somewhere_else CHECK (from_unit_id <> to_unit_id),
    CONSTRAINT transfer_is_open_or_closed CHECK ((state IN ('REQUESTED', 'RELEASED')) = (closed_at IS NULL))
);
COMMENT ON COLUMN transfer.account_id IS 'The account of the member, who decides nothing as a clerk; null for a member without one.';
COMMENT ON COLUMN transfer.silent_at IS 'When silence is consent; null where it never is.';
CREATE UNIQUE INDEX transfer_one_open_per_member ON transfer (member_id) WHERE state IN ('REQUESTED', 'RELEASED');
CREATE INDEX transfer_of_former_union ON transfer (from_unit_id, id);
CREATE INDEX transfer_of_new_union ON transfer (to_unit_id, id);
CREATE INDEX transfer_by_member ON transfer (member_id, id);
CREATE INDEX transfer_by_account ON transfer (account_id, id);
CREATE INDEX transfer_open ON transfer (silent_at) WHERE state IN ('REQUESTED', 'RELEASED');

-- What happened on the way, in order; nothing of it is ever changed.
CREATE TABLE transfer_step (
    id          uuid        NOT NULL CONSTRAINT transfer_step_pk PRIMARY KEY,
    transfer_id uuid        NOT NULL CONSTRAINT transfer_step_of REFERENCES transfer,
    kind        text        NOT NULL,
    party       text        NOT NULL,
    actor_id    uuid,
    unit_id     uuid,
    ground      text,
    reason      text,
    at          timestamptz NOT NULL
);
CREATE INDEX transfer_step_in_order ON transfer_step (transfer_id, id);
CREATE TRIGGER transfer_step_is_a_ledger BEFORE UPDATE OR DELETE ON transfer_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c060', 0, 'TRANSFER_ANSWER_DAYS', NULL, '10', 'WORKING_DAYS',
     '平台默认:转出、接收会员关系均应在十个工作日内答复;《工会会员会籍管理办法》(待核实),以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-00000000c061', 0, 'TRANSFER_SILENCE_DAYS', NULL, '10', 'WORKING_DAYS',
     '平台默认:十个工作日内未答复的视为同意,0 为不适用;劳动关系在哪里、会籍就在哪里,以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-00000000c062', 0, 'TRANSFERS_PER_ACCOUNT', NULL, '5', 'TIMES',
     '平台默认:防止反复申请与撤回', '2000-01-01'),
    ('00000000-0000-7000-8000-00000000c063', 0, 'TRANSFERS_BY_NUMBER_PER_ACCOUNT', NULL, '100', 'TIMES',
     '《中华人民共和国个人信息保护法》第五十一条:防止以会员证号逐个试探会员', '2021-11-01');
