-- How members come into the figures of a union and out of them, day by day. What was counted before is told apart only into more and
-- fewer; a rebuild of the copy of members tells it apart whole.
CREATE TABLE headcount_flow (
    unit_id uuid    NOT NULL,
    day     date    NOT NULL,
    flow    text    NOT NULL,
    members integer NOT NULL,
    CONSTRAINT headcount_flow_pk PRIMARY KEY (unit_id, day, flow)
);
INSERT INTO headcount_flow (unit_id, day, flow, members)
SELECT unit_id, day, CASE WHEN sum(members) > 0 THEN 'JOINED' ELSE 'LEFT' END, abs(sum(members))
FROM headcount_day GROUP BY unit_id, day HAVING sum(members) <> 0;

-- Months are frozen one after the other; what is entered later of a frozen one counts in the next.
CREATE TABLE headcount_frozen (
    month     date        NOT NULL CONSTRAINT headcount_frozen_pk PRIMARY KEY,
    frozen_at timestamptz NOT NULL
);
CREATE TABLE headcount_month (
    month          date   NOT NULL REFERENCES headcount_frozen,
    unit_id        uuid   NOT NULL,
    opening        bigint NOT NULL,
    closing        bigint NOT NULL,
    branch_opening bigint NOT NULL,
    branch_closing bigint NOT NULL,
    reorganized    bigint NOT NULL,
    CONSTRAINT headcount_month_pk PRIMARY KEY (unit_id, month)
);
COMMENT ON COLUMN headcount_month.reorganized IS 'Members of unions that came below this one since the month before, less those of unions that left.';
CREATE TABLE headcount_month_flow (
    month   date   NOT NULL REFERENCES headcount_frozen,
    unit_id uuid   NOT NULL,
    flow    text   NOT NULL,
    ever    bigint NOT NULL,
    own     bigint NOT NULL,
    branch  bigint NOT NULL,
    CONSTRAINT headcount_month_flow_pk PRIMARY KEY (unit_id, month, flow)
);
COMMENT ON COLUMN headcount_month_flow.ever IS 'Of the union itself until the end of the month, since there are figures.';

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c0c0', 0, 'HEADCOUNT_FREEZE_DAYS', NULL, '5', 'DAYS',
     '平台默认:每月结束五日后冻结当月会员数,迟报的变动计入下一月;《中华人民共和国统计法》第七条、第二十五条(待核实)', '2000-01-01');
