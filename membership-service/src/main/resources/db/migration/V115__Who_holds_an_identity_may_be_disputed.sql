-- Somebody says that an identity which is taken is the own one, and shows the document at a union.
CREATE TABLE identity_dispute (
    id               uuid        NOT NULL CONSTRAINT identity_dispute_pk PRIMARY KEY,
    version          bigint      NOT NULL,
    code             text        NOT NULL CONSTRAINT identity_dispute_code UNIQUE,
    account_id       uuid        NOT NULL,
    name             text        NOT NULL,
    id_type          text        NOT NULL,
    id_sealed        bytea       NOT NULL,
    unit_id          uuid        NOT NULL,
    statement        text        NOT NULL,
    opened_at        timestamptz NOT NULL,
    state            text        NOT NULL,
    shown_to         uuid,
    shown_at_unit    uuid,
    shown_at         timestamptz,
    member_id        uuid        CONSTRAINT identity_dispute_about_member REFERENCES member,
    application_id   uuid,
    holder_id        uuid,
    admitted_by      uuid,
    decider_id       uuid,
    answer           text,
    answered_at      timestamptz,
    decided_by       uuid,
    decision         text,
    closed_at        timestamptz,
    counted_from     date        NOT NULL,
    answer_days      integer     NOT NULL,
    due_at           timestamptz NOT NULL,
    calendar         text        NOT NULL,
    provisional      boolean     NOT NULL,
    looked_at        timestamptz NOT NULL,
    CONSTRAINT identity_dispute_is_open_or_closed CHECK ((state IN ('OPENED', 'HEARING', 'DECIDING')) = (closed_at IS NULL)),
    CONSTRAINT identity_dispute_is_about_somebody CHECK (state NOT IN ('HEARING', 'DECIDING', 'VOIDED', 'UPHELD')
        OR shown_to IS NOT NULL AND decider_id IS NOT NULL AND coalesce(member_id, application_id) IS NOT NULL),
    CONSTRAINT identity_dispute_not_shown_to_a_party CHECK (shown_to <> account_id AND shown_to <> holder_id),
    CONSTRAINT identity_dispute_not_with_oneself CHECK (holder_id <> account_id),
    CONSTRAINT identity_dispute_decided_by_another CHECK (state NOT IN ('VOIDED', 'UPHELD')
        OR decided_by <> account_id AND decided_by <> holder_id
            AND decided_by <> shown_to AND decided_by <> admitted_by)
);
COMMENT ON COLUMN identity_dispute.code IS 'What the person names at a union.';
COMMENT ON COLUMN identity_dispute.unit_id IS 'The union the person wants to join.';
COMMENT ON COLUMN identity_dispute.member_id IS 'Who holds the identity, once the document was seen; null while it is an application.';
COMMENT ON COLUMN identity_dispute.holder_id IS 'The account of who holds it, who is heard and decides nothing; null for a member without one.';
COMMENT ON COLUMN identity_dispute.decider_id IS 'The nearest union above both.';
CREATE UNIQUE INDEX identity_dispute_one_open ON identity_dispute (account_id) WHERE state IN ('OPENED', 'HEARING', 'DECIDING');
CREATE INDEX identity_dispute_by_account ON identity_dispute (account_id, id);
CREATE INDEX identity_dispute_by_holder ON identity_dispute (holder_id, id);
CREATE INDEX identity_dispute_by_decider ON identity_dispute (decider_id, id);
CREATE INDEX identity_dispute_waiting ON identity_dispute (looked_at) WHERE state IN ('OPENED', 'HEARING', 'DECIDING');

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0d0', 0, 'DISPUTE_DOCUMENT_DAYS', NULL, '20', 'WORKING_DAYS',
     '平台默认：提出身份争议后到工会核验证件原件的期限，逾期失效，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0d1', 0, 'DISPUTE_HEARING_DAYS', NULL, '10', 'WORKING_DAYS',
     '平台默认：参照《中国工会章程》关于会员权利和会籍管理的规定，先听取对方说明，十个工作日以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0d2', 0, 'DISPUTE_DECISION_DAYS', NULL, '10', 'WORKING_DAYS',
     '《中华人民共和国个人信息保护法》第四十六条：应当及时核实、更正；十个工作日为平台默认，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0d3', 0, 'DISPUTES_PER_ACCOUNT', NULL, '3', 'TIMES',
     '平台默认：防止反复提出与撤回', '2021-11-01');
