-- A member's name or document may be put right: the registry is asked about the member then, under the member's id.
ALTER TABLE member ADD COLUMN identity_version integer NOT NULL DEFAULT 0;
COMMENT ON COLUMN member.identity_version IS 'Which correction of name or document holds; 0 while they are those of the application.';
COMMENT ON COLUMN real_name_check.application_id IS 'The application, or the member whose identity was put right.';
CREATE VIEW checked_identity AS
    SELECT id, identity_version FROM application
    UNION ALL
    SELECT id, identity_version FROM member WHERE identity_version > 0;

-- What was put right: entries are added, never changed.
CREATE TABLE member_correction (
    id             uuid        NOT NULL CONSTRAINT member_correction_pk PRIMARY KEY,
    member_id      uuid        NOT NULL CONSTRAINT member_correction_about_member REFERENCES member,
    request_id     uuid,
    field          text        NOT NULL,
    former_sealed  bytea,
    present_sealed bytea,
    id_type        text,
    reason         text        NOT NULL,
    document       text,
    actor_id       uuid        NOT NULL,
    recorded_at    timestamptz NOT NULL
);
COMMENT ON COLUMN member_correction.request_id IS 'What was asked for or proposed; null where a clerk corrected without a second account.';
COMMENT ON COLUMN member_correction.former_sealed IS 'What the register said; null where it said nothing.';
CREATE INDEX member_correction_by_member ON member_correction (member_id, id);
CREATE FUNCTION refuse_changed_correction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'former_sealed' - 'present_sealed' <> to_jsonb(OLD) - 'former_sealed' - 'present_sealed' THEN
        RAISE EXCEPTION 'Corrections are added, never changed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER member_correction_is_append_only BEFORE UPDATE OR DELETE ON member_correction
    FOR EACH ROW EXECUTE FUNCTION refuse_changed_correction();

-- What a member asks to have put right, or a clerk proposes that needs a second account.
CREATE TABLE correction_request (
    id               uuid        NOT NULL CONSTRAINT correction_request_pk PRIMARY KEY,
    version          bigint      NOT NULL,
    member_id        uuid        NOT NULL CONSTRAINT correction_request_about_member REFERENCES member,
    account_id       uuid,
    asked_by_account uuid        NOT NULL,
    asked_at         timestamptz NOT NULL,
    field            text        NOT NULL,
    value_sealed     bytea,
    id_type          text,
    asked_reason     text        NOT NULL,
    asked_document   text,
    state            text        NOT NULL,
    checked_by       uuid,
    decided_by       uuid,
    decision         text,
    closed_at        timestamptz,
    counted_from     date        NOT NULL,
    answer_days      integer     NOT NULL,
    due_at           timestamptz NOT NULL,
    calendar         text        NOT NULL,
    provisional      boolean     NOT NULL,
    CONSTRAINT correction_request_is_open_or_closed CHECK ((state IN ('OPEN', 'CHECKED')) = (closed_at IS NULL)),
    CONSTRAINT correction_request_checked_by_somebody CHECK (state <> 'CHECKED' OR checked_by IS NOT NULL),
    CONSTRAINT correction_request_decided_by_another CHECK (state <> 'GRANTED' OR decided_by <> asked_by_account AND decided_by IS DISTINCT FROM checked_by),
    CONSTRAINT correction_request_not_decided_by_oneself CHECK (state NOT IN ('GRANTED', 'REFUSED') OR decided_by IS DISTINCT FROM account_id),
    CONSTRAINT correction_request_identity_needs_two CHECK (state <> 'GRANTED' OR field <> 'ID_NUMBER' OR checked_by IS NOT NULL)
);
COMMENT ON COLUMN correction_request.account_id IS 'The account of the member, who decides nothing about the own data; null for a member without one.';
COMMENT ON COLUMN correction_request.checked_by IS 'The first of two clerks; null where one is enough, and while nobody has looked.';
CREATE UNIQUE INDEX correction_request_one_open ON correction_request (member_id, field) WHERE state IN ('OPEN', 'CHECKED');
CREATE INDEX correction_request_by_member ON correction_request (member_id, id);
CREATE INDEX correction_request_by_account ON correction_request (account_id, id);
CREATE INDEX correction_request_waiting ON correction_request (due_at) WHERE state IN ('OPEN', 'CHECKED');

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0b0', 0, 'CORRECTION_ANSWER_DAYS', NULL, '15', 'WORKING_DAYS',
     '《中华人民共和国个人信息保护法》第四十六条、第五十条:个人信息不准确或者不完整的,有权请求更正、补充,应当及时;十五个工作日为平台默认,以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0b1', 0, 'CORRECTION_REQUESTS_PER_ACCOUNT', NULL, '10', 'TIMES',
     '平台默认:防止反复申请与撤回', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0b2', 0, 'END_UNDO_DAYS', NULL, '180', 'DAYS',
     '平台默认:误登记的退会、开除、去世可以撤销的期限,以本市总工会文件为准', '2000-01-01');
