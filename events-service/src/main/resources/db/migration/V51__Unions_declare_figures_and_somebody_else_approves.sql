-- Figures of unions that do not work with the system yet. What is approved becomes a fact; what was wrong is declared again and
-- names what it puts right.
CREATE TABLE declared_fact (
    id              uuid        NOT NULL CONSTRAINT declared_fact_pk PRIMARY KEY,
    version         bigint      NOT NULL,
    unit_id         uuid        NOT NULL,
    measure         text        NOT NULL,
    month           date        NOT NULL,
    on_day          date        NOT NULL,
    quantity        bigint      NOT NULL CONSTRAINT declared_fact_not_negative CHECK (quantity >= 0),
    evidence        text        NOT NULL,
    document        text,
    corrects        uuid        CONSTRAINT declared_fact_corrects REFERENCES declared_fact (id),
    status          text        NOT NULL
        CONSTRAINT declared_fact_status CHECK (status IN ('SUBMITTED', 'APPROVED', 'REJECTED', 'WITHDRAWN')),
    declared_by     uuid        NOT NULL,
    declared_at     timestamptz NOT NULL,
    decided_by      uuid,
    decided_at      timestamptz,
    reason          text,
    standing        bigint,                 -- what counts now, once approved; put right by corrections
    facts           integer     NOT NULL,   -- how many facts it and its corrections have made
    CONSTRAINT declared_fact_four_eyes CHECK (status NOT IN ('APPROVED', 'REJECTED') OR decided_by <> declared_by),
    CONSTRAINT declared_fact_decided CHECK ((status = 'SUBMITTED') = (decided_at IS NULL))
);
CREATE INDEX declared_fact_by_unit ON declared_fact (unit_id, id);
-- A union's figure of a month stands once.
CREATE UNIQUE INDEX declared_fact_stands_once ON declared_fact (unit_id, measure, month)
    WHERE status = 'APPROVED' AND corrects IS NULL;
