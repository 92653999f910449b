-- 集体合同: offered, negotiated, adopted, signed, filed and in effect.
CREATE TABLE collective_contract (
    id                   uuid        NOT NULL CONSTRAINT collective_contract_pk PRIMARY KEY,
    version              bigint      NOT NULL,
    unit_id              uuid        NOT NULL CONSTRAINT collective_contract_unit_exists REFERENCES unit (id),
    kind                 text        NOT NULL,
    level                text        NOT NULL,
    other_side           text        NOT NULL,
    renews_id            uuid        CONSTRAINT collective_contract_renews_one REFERENCES collective_contract (id),
    status               text        NOT NULL,
    offered_by           text,
    offered_on           date,
    replied_on           date,
    union_negotiators    int,
    employer_negotiators int,
    adopted_on           date,
    due                  int,
    present              int,
    in_favour            int,
    signed_on            date,
    union_signer         text,
    employer_signer      text,
    begins_on            date,
    ends_on              date,
    employers_covered    bigint      NOT NULL,
    workers_covered      bigint      NOT NULL,
    filed_on             date,
    filing_number        text,
    counted_from         date        NOT NULL,
    time_days            int         NOT NULL,
    due_at               timestamptz,
    calendar             text        NOT NULL,
    provisional          boolean     NOT NULL,
    keepers              uuid[]      NOT NULL,
    decided_by           uuid,
    decided_at           timestamptz,
    outcome              text,
    reason               text,
    document_number      text,
    objected_on          date,
    objection            text,
    effective_from       date,
    effective_to         date,
    ended_on             date,
    end_reason           text,
    CONSTRAINT collective_contract_clock
        CHECK ((status IN ('OFFERED', 'SIGNED', 'FILED', 'CONFIRMED')) = (due_at IS NOT NULL)),
    CONSTRAINT collective_contract_equal_sides CHECK (union_negotiators = employer_negotiators),
    CONSTRAINT collective_contract_quorum
        CHECK (in_favour <= present AND present <= due AND present * 3::bigint >= due * 2::bigint AND in_favour * 2::bigint >= due),
    CONSTRAINT collective_contract_in_order
        CHECK (offered_on <= replied_on AND replied_on <= adopted_on AND adopted_on <= signed_on AND signed_on <= filed_on),
    CONSTRAINT collective_contract_runs CHECK (begins_on < ends_on),
    CONSTRAINT collective_contract_signed
        CHECK (status NOT IN ('SIGNED', 'FILED', 'CONFIRMED', 'IN_EFFECT', 'ENDED') OR (signed_on IS NOT NULL AND employers_covered > 0)),
    CONSTRAINT collective_contract_takes_effect
        CHECK ((status IN ('IN_EFFECT', 'ENDED')) = (effective_from IS NOT NULL) AND effective_from <= effective_to),
    CONSTRAINT collective_contract_renews_another CHECK (renews_id <> id),
    CONSTRAINT collective_contract_confirmed_by_another
        CHECK (status NOT IN ('CONFIRMED', 'IN_EFFECT', 'ENDED') OR (decided_by IS NOT NULL AND decided_by <> ALL (keepers)))
);

CREATE UNIQUE INDEX collective_contract_open_once ON collective_contract (unit_id, kind, other_side)
    WHERE status IN ('OFFERED', 'NEGOTIATING', 'ADOPTED', 'SIGNED', 'FILED', 'CONFIRMED');
CREATE UNIQUE INDEX collective_contract_renewed_once ON collective_contract (renews_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX collective_contract_due ON collective_contract (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX collective_contract_of_unit ON collective_contract (unit_id, id);
CREATE INDEX collective_contract_in_effect ON collective_contract (effective_to, effective_from, unit_id)
    INCLUDE (id, kind) WHERE effective_from IS NOT NULL;

-- Whom a contract binds. An employer has one row for each of its contracts.
CREATE TABLE covered_employer (
    contract_id uuid NOT NULL CONSTRAINT covered_employer_of REFERENCES collective_contract (id),
    name        text NOT NULL,
    credit_code text NOT NULL COLLATE "C",
    workers     int  NOT NULL CONSTRAINT covered_employer_has_workers CHECK (workers > 0),
    CONSTRAINT covered_employer_pk PRIMARY KEY (contract_id, credit_code) INCLUDE (workers)
);

INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-000000006601', 'CONTRACT_REPLY_DAYS', 20, 'DAYS',
     '《集体合同规定》(劳动和社会保障部令第22号)第三十二条:自收到集体协商要求之日起20日内书面回应', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006602', 'CONTRACT_NEGOTIATORS', 3, 'PERSONS',
     '《集体合同规定》第十九条:双方代表人数对等,每方至少3人', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006603', 'CONTRACT_FILING_DAYS', 10, 'DAYS',
     '《集体合同规定》第四十二条:自签字之日起10日内报送', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006604', 'CONTRACT_OBJECTION_DAYS', 15, 'DAYS',
     '《中华人民共和国劳动合同法》第五十四条:自收到集体合同文本之日起15日内未提出异议的,集体合同即行生效', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006605', 'CONTRACT_LEAST_YEARS', 1, 'YEARS',
     '《集体合同规定》第三十八条:期限一般为1至3年', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006606', 'CONTRACT_MOST_YEARS', 3, 'YEARS',
     '《集体合同规定》第三十八条:期限一般为1至3年', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006607', 'CONTRACT_WARNING_DAYS', 90, 'DAYS',
     '《集体合同规定》第三十八条:期满前3个月内,任何一方均可提出重新签订或续订', '2000-01-01');
