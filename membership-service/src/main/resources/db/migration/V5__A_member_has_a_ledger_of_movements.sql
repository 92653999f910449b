CREATE TABLE member (
    id                   uuid PRIMARY KEY,
    version              integer     NOT NULL,
    member_number        varchar(20) NOT NULL,
    account_id           uuid,
    application_id       uuid,
    unit_id              uuid        NOT NULL,
    channel_code         varchar(64),
    name                 varchar(50) NOT NULL,
    sex                  varchar(10) NOT NULL,
    birth_date           date,
    id_type              varchar(30) NOT NULL,
    id_sealed            bytea       NOT NULL,
    id_index             bytea       NOT NULL,
    id_mask              varchar(40) NOT NULL,
    mobile_sealed        bytea,
    mobile_mask          varchar(20),
    worker_group         varchar(40) NOT NULL,
    employment_form      varchar(20) NOT NULL,
    migrant_worker       boolean     NOT NULL,
    employer_name        varchar(100),
    employer_credit_code varchar(18),
    status               varchar(15) NOT NULL,
    joined_on            date        NOT NULL,
    changed_at           timestamptz NOT NULL,
    changed_tx           bigint      NOT NULL DEFAULT 0,
    CONSTRAINT member_one_per_number UNIQUE (member_number),
    CONSTRAINT member_one_per_application UNIQUE (application_id)
);
CREATE UNIQUE INDEX member_one_live_per_identity ON member (id_index)
    WHERE status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED');
CREATE UNIQUE INDEX member_one_live_per_account ON member (account_id)
    WHERE status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED');
CREATE INDEX member_by_unit ON member (unit_id, id);
CREATE INDEX member_by_name ON member (name text_pattern_ops);
CREATE INDEX member_by_change ON member (changed_tx, id);

-- The changes feed follows transactions: a reader stops before the oldest one still running, so that none is overtaken.
-- After a restore from a logical dump the transaction counter starts anew: UPDATE member SET version = version restamps all.
CREATE FUNCTION stamp_member_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.changed_tx := pg_current_xact_id()::text::bigint;
    RETURN NEW;
END $$;
CREATE TRIGGER member_change_is_stamped BEFORE INSERT OR UPDATE ON member
    FOR EACH ROW EXECUTE FUNCTION stamp_member_change();

-- 工会会员实名制: 会籍变化类型 1 入会 2 转入 3 保留 4 转出 5 除名 6 退会.
CREATE TABLE member_movement (
    id          uuid PRIMARY KEY,
    member_id   uuid        NOT NULL REFERENCES member,
    kind        varchar(20) NOT NULL,
    reason      varchar(40),
    effective_on date       NOT NULL,
    unit_id     uuid        NOT NULL,
    document    varchar(100),
    actor_id    uuid        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX member_movement_by_member ON member_movement (member_id, id);

CREATE SEQUENCE member_number_block INCREMENT BY 50;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is a ledger: rows are never changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER member_movement_is_a_ledger BEFORE UPDATE OR DELETE ON member_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
