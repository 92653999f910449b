-- A record that was a duplicate leads to the one that took its place.
ALTER TABLE member ADD COLUMN merged_into uuid CONSTRAINT member_merged_into REFERENCES member;
ALTER TABLE member ADD CONSTRAINT member_merged_leads_on CHECK (status <> 'MERGED' OR merged_into IS NOT NULL) NOT VALID;
ALTER TABLE member ADD CONSTRAINT member_not_merged_into_itself CHECK (merged_into <> id) NOT VALID;
COMMENT ON COLUMN member.merged_into IS 'The record that stays, where this one was a duplicate of it.';

-- Somebody says that two records are of one person; the people concerned may object, and the union above both decides.
CREATE TABLE member_merge (
    id                   uuid        NOT NULL CONSTRAINT member_merge_pk PRIMARY KEY,
    version              bigint      NOT NULL,
    survivor_id          uuid        NOT NULL CONSTRAINT member_merge_stays REFERENCES member,
    merged_id            uuid        NOT NULL CONSTRAINT member_merge_goes REFERENCES member,
    survivor_account_id  uuid,
    merged_account_id    uuid,
    decider_id           uuid        NOT NULL,
    ground               text        NOT NULL,
    reason               text        NOT NULL,
    document             text        NOT NULL,
    asked_by             uuid        NOT NULL,
    asked_at             timestamptz NOT NULL,
    state                text        NOT NULL,
    objected_by          uuid,
    objection            text,
    objected_at          timestamptz,
    decided_by           uuid,
    decision             text,
    decided_at           timestamptz,
    former_joined_on     date,
    former_account_id    uuid,
    duplicate_account_id uuid,
    duplicate_retained   boolean,
    duplicate_version    bigint,
    undo_asked_by        uuid,
    undo_reason          text,
    undo_document        text,
    undo_asked_at        timestamptz,
    undo_decided_by      uuid,
    undo_decision        text,
    undo_decided_at      timestamptz,
    counted_from         date        NOT NULL,
    answer_days          integer     NOT NULL,
    due_at               timestamptz NOT NULL,
    calendar             text        NOT NULL,
    provisional          boolean     NOT NULL,
    looked_at            timestamptz NOT NULL,
    CONSTRAINT member_merge_of_two CHECK (survivor_id <> merged_id),
    CONSTRAINT member_merge_is_open_or_decided CHECK ((state IN ('HEARING', 'DECIDING', 'OBJECTED')) = (decided_at IS NULL)),
    CONSTRAINT member_merge_not_of_oneself CHECK (asked_by IS DISTINCT FROM survivor_account_id AND asked_by IS DISTINCT FROM merged_account_id),
    CONSTRAINT member_merge_decided_by_another CHECK (state IN ('HEARING', 'DECIDING', 'OBJECTED', 'WITHDRAWN', 'LAPSED') OR decided_by IS NOT NULL AND decided_by <> asked_by),
    CONSTRAINT member_merge_not_decided_about_oneself CHECK (decided_by <> survivor_account_id AND decided_by <> merged_account_id),
    CONSTRAINT member_merge_not_against_an_objection CHECK (objected_by IS NULL OR state IN ('OBJECTED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    CONSTRAINT member_merge_can_be_undone CHECK (state NOT IN ('MERGED', 'UNDO_ASKED', 'UNDONE', 'UNDO_REFUSED')
        OR former_joined_on IS NOT NULL AND duplicate_version IS NOT NULL AND duplicate_retained IS NOT NULL),
    CONSTRAINT member_merge_undo_not_by_oneself CHECK (undo_asked_by <> survivor_account_id AND undo_asked_by <> merged_account_id
        AND undo_decided_by <> survivor_account_id AND undo_decided_by <> merged_account_id),
    CONSTRAINT member_merge_undone_by_another CHECK (undo_decided_by <> undo_asked_by AND undo_decided_by <> asked_by AND undo_decided_by <> decided_by),
    CONSTRAINT member_merge_undo_is_decided CHECK (state NOT IN ('UNDONE', 'UNDO_REFUSED') OR undo_asked_by IS NOT NULL AND undo_decided_by IS NOT NULL)
);
COMMENT ON COLUMN member_merge.survivor_account_id IS 'The account of the record that stays, which is heard and decides nothing; null where it has none.';
COMMENT ON COLUMN member_merge.decider_id IS 'The nearest union above both.';
COMMENT ON COLUMN member_merge.former_account_id IS 'Of the record that stays, before.';
CREATE UNIQUE INDEX member_merge_one_open ON member_merge (merged_id) WHERE state IN ('HEARING', 'DECIDING', 'OBJECTED', 'UNDO_ASKED');
CREATE UNIQUE INDEX member_merge_one_open_into ON member_merge (survivor_id) WHERE state IN ('HEARING', 'DECIDING', 'OBJECTED', 'UNDO_ASKED');
CREATE UNIQUE INDEX member_merge_once ON member_merge (merged_id) WHERE state IN ('MERGED', 'UNDO_ASKED', 'UNDO_REFUSED');
CREATE INDEX member_merge_by_survivor ON member_merge (survivor_id, id);
CREATE INDEX member_merge_by_merged ON member_merge (merged_id, id);
CREATE INDEX member_merge_of_survivor ON member_merge (survivor_account_id, id);
CREATE INDEX member_merge_of_merged ON member_merge (merged_account_id, id);
CREATE INDEX member_merge_by_decider ON member_merge (decider_id, id);
CREATE INDEX member_merge_waiting ON member_merge (looked_at) WHERE state IN ('HEARING', 'DECIDING', 'OBJECTED', 'UNDO_ASKED');

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c100', 0, 'MERGE_HEARING_DAYS', NULL, '10', 'WORKING_DAYS',
     '平台默认：参照《中国工会章程》关于会员权利的规定，合并前告知本人并听取异议，十个工作日以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c101', 0, 'MERGE_DECISION_DAYS', NULL, '10', 'WORKING_DAYS',
     '《中华人民共和国个人信息保护法》第四十六条：应当及时核实、更正；十个工作日为平台默认，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c102', 0, 'MERGE_UNDO_DAYS', NULL, '180', 'DAYS',
     '平台默认：与误终止会籍的撤销期限一致，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c103', 0, 'MERGES_PER_ACCOUNT', NULL, '50', 'TIMES',
     '平台默认：防止逐个试探会员证号和反复提出', '2021-11-01');
