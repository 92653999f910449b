-- People without a phone, or with one they share, apply on paper: a clerk enters it, another clerk decides it.
ALTER TABLE application
    ALTER COLUMN account_id DROP NOT NULL,
    ADD COLUMN entered_by uuid,
    ADD COLUMN signed_on date,
    ADD COLUMN paper_id uuid,
    ADD COLUMN mobile_sealed bytea,
    ADD COLUMN mobile_mask text,
    ADD COLUMN mobile_shared boolean,
    ADD CONSTRAINT application_is_handed_in CHECK (account_id IS NOT NULL OR entered_by IS NOT NULL),
    ADD CONSTRAINT application_entered_from_paper CHECK ((entered_by IS NULL) = (paper_id IS NULL) AND (entered_by IS NULL) = (signed_on IS NULL)),
    ADD CONSTRAINT application_not_entered_for_oneself CHECK (entered_by <> account_id),
    ADD CONSTRAINT application_decided_by_another CHECK (entered_by IS NULL OR status IN ('SUBMITTED', 'WITHDRAWN')
        OR decided_by <> entered_by AND confirmed_by IS DISTINCT FROM entered_by);
COMMENT ON COLUMN application.entered_by IS 'The clerk who entered it from paper, who decides nothing about it; null where the applicant handed it in.';
COMMENT ON COLUMN application.paper_id IS 'The file with the signed paper.';
COMMENT ON COLUMN application.mobile_sealed IS 'Of somebody without an account; null without a mobile.';
COMMENT ON COLUMN application.mobile_shared IS 'Whether the number is also somebody else''s; nobody is known by it.';
CREATE UNIQUE INDEX application_one_per_paper ON application (paper_id) WHERE paper_id IS NOT NULL;
CREATE INDEX application_entered ON application (unit_id, id) WHERE entered_by IS NOT NULL;

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0e0', 0, 'ENTRIES_PER_ACCOUNT', NULL, '200', 'TIMES',
     '平台默认：一场集中入会活动由一人代录的份数，防止批量试探证件号码', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0e1', 0, 'PAPER_CONSENT_DAYS', NULL, '30', 'DAYS',
     '《中华人民共和国个人信息保护法》第十四条：同意应当在充分知情的前提下作出；三十日为平台默认，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c0e2', 0, 'PAPER_KEPT_DAYS', NULL, '10950', 'DAYS',
     '平台默认：参照《机关文件材料归档范围和文书档案保管期限规定》定期三十年，以本市总工会文件为准', '2021-11-01');
