-- When an application has to be answered, and when the union above is told of it that it was not. While it is with the applicant there
-- are no times: then the days are those that are left. Rows from before, and those an older instance still writes beside this schema,
-- have the days of the parameters of this day and no edition of a calendar: the task that counts again what was counted by another
-- edition gives them their times. None of a decided application is asked for.
ALTER TABLE application
    ADD COLUMN counted_from    date    NOT NULL DEFAULT ((now() AT TIME ZONE 'Asia/Shanghai')::date),
    ADD COLUMN review_days     integer NOT NULL DEFAULT 3,
    ADD COLUMN escalation_days integer NOT NULL DEFAULT 15,
    ADD COLUMN due_at          timestamptz,
    ADD COLUMN escalates_at    timestamptz,
    ADD COLUMN calendar        text    NOT NULL DEFAULT '',
    ADD COLUMN provisional     boolean NOT NULL DEFAULT true,
    ADD COLUMN escalated_at    timestamptz;
UPDATE application SET counted_from = (submitted_at AT TIME ZONE 'Asia/Shanghai')::date WHERE status = 'SUBMITTED';
COMMENT ON COLUMN application.due_at IS 'The first moment that is too late: midnight in Asia/Shanghai.';
COMMENT ON COLUMN application.calendar IS 'Years and versions of the calendar it was counted by; empty while it is not counted.';

CREATE INDEX application_by_due ON application (due_at) WHERE status = 'SUBMITTED';
CREATE INDEX application_escalated ON application (unit_id, id) WHERE status = 'SUBMITTED' AND escalated_at IS NOT NULL;

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c040', 0, 'JOINING_REVIEW_DAYS', NULL, '3', 'WORKING_DAYS',
     '各地入会办理惯例:三个工作日内审核;以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-00000000c041', 0, 'JOINING_ESCALATION_DAYS', NULL, '15', 'WORKING_DAYS',
     '平台默认:十五个工作日内未答复的入会申请由上级工会督办;以本市总工会文件为准', '2000-01-01');
