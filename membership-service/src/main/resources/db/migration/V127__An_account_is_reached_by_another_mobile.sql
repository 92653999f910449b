-- An account changes its mobile: at once by who has both, else once nobody has stopped it in time.
CREATE TABLE mobile_change (
    id           uuid        NOT NULL CONSTRAINT mobile_change_pk PRIMARY KEY,
    version      bigint      NOT NULL,
    kind         text        NOT NULL,
    account_id   uuid        NOT NULL CONSTRAINT mobile_change_asked_by REFERENCES account,
    holder_id    uuid        CONSTRAINT mobile_change_of REFERENCES account,
    member_id    uuid        CONSTRAINT mobile_change_of_member REFERENCES member,
    former_index bytea,
    former_mask  text,
    new_mask     text,
    state        text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    objected_at  timestamptz,
    code         text,
    confirmed_by uuid,
    confirmed_at timestamptz,
    ended_at     timestamptz,
    counted_from date,
    answer_days  integer,
    due_at       timestamptz,
    calendar     text,
    provisional  boolean,
    CONSTRAINT mobile_change_waits_or_has_ended CHECK ((state = 'WAITING') = (ended_at IS NULL)),
    CONSTRAINT mobile_change_waits_until CHECK (kind = 'CHANGE' OR due_at IS NOT NULL),
    CONSTRAINT mobile_change_former CHECK (kind = 'CLAIM' OR former_index IS NOT NULL),
    CONSTRAINT mobile_change_not_confirmed_by_oneself CHECK (confirmed_by IS NULL OR confirmed_by <> account_id),
    CONSTRAINT mobile_change_not_confirmed_by_the_holder
        CHECK (confirmed_by IS NULL OR holder_id IS NULL OR confirmed_by <> holder_id),
    CONSTRAINT mobile_change_done_to_somebody CHECK (state <> 'DONE' OR holder_id IS NOT NULL),
    CONSTRAINT mobile_change_not_against_the_holder CHECK (state <> 'DONE' OR objected_at IS NULL)
);
COMMENT ON COLUMN mobile_change.account_id IS 'Who asks; the account itself once a claim is done.';
COMMENT ON COLUMN mobile_change.holder_id IS 'The account that is to be reached otherwise; null when a claim fits none.';
COMMENT ON COLUMN mobile_change.former_index IS 'By which the account was reached, or is said to have been.';
CREATE UNIQUE INDEX mobile_change_by_code ON mobile_change (code);
CREATE UNIQUE INDEX mobile_change_one_open ON mobile_change (account_id, kind) WHERE state = 'WAITING';
CREATE INDEX mobile_change_of_account ON mobile_change (account_id, id);
CREATE INDEX mobile_change_of_holder ON mobile_change (holder_id, id);
CREATE INDEX mobile_change_due ON mobile_change (due_at) WHERE state = 'WAITING';

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c110', 0, 'MOBILE_CHANGE_DAYS', NULL, '5', 'WORKING_DAYS',
     '《电话用户真实身份信息登记规定》与号码再次启用的行业惯例；五个工作日为平台默认，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c111', 0, 'MOBILE_CLAIMS_PER_ACCOUNT', NULL, '3', 'TIMES',
     '《中华人民共和国个人信息保护法》第五十一条：防止逐个试探他人的证件号码', '2021-11-01');
