-- The outbox is a ledger: rows are inserted under a striped advisory lock, never changed, and leave by whole partitions.
CREATE SEQUENCE outbox_seq AS bigint CACHE 1;

CREATE TABLE outbox (
    stripe            smallint    NOT NULL,
    seq               bigint      NOT NULL,
    message_id        uuid        NOT NULL,
    topic             text        NOT NULL,
    compacted         boolean     NOT NULL,
    type              text        NOT NULL,
    key               uuid        NOT NULL,
    aggregate_version bigint      NOT NULL,
    headers           jsonb       NOT NULL,
    payload           bytea       NOT NULL,
    created_at        timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT outbox_pk PRIMARY KEY (stripe, seq, created_at)
) PARTITION BY RANGE (created_at);

-- Catches rows for which no daily partition was made; normally empty.
CREATE TABLE outbox_default PARTITION OF outbox DEFAULT;

CREATE TABLE outbox_cursor (
    stripe   smallint NOT NULL CONSTRAINT outbox_cursor_pk PRIMARY KEY,
    position bigint   NOT NULL DEFAULT 0,
    epoch    bigint   NOT NULL DEFAULT 0
) WITH (fillfactor = 50);

INSERT INTO outbox_cursor (stripe) SELECT generate_series(0, 31);

-- Makes the daily partitions that are coming and drops those that every cursor has passed.
CREATE FUNCTION outbox_partitions(ahead integer, keep integer) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
    day  date;
    part record;
    late boolean;
BEGIN
    PERFORM pg_advisory_xact_lock(79, 0);
    FOR i IN 0..ahead LOOP
        day := current_date + i;
        IF to_regclass('outbox_' || to_char(day, 'YYYYMMDD')) IS NULL THEN
            BEGIN
                EXECUTE format('CREATE TABLE %I PARTITION OF outbox FOR VALUES FROM (%L) TO (%L)',
                               'outbox_' || to_char(day, 'YYYYMMDD'), day::timestamptz, (day + 1)::timestamptz);
            EXCEPTION WHEN check_violation THEN
                RAISE WARNING 'outbox rows of % stay in the default partition', day;
            END;
        END IF;
    END LOOP;
    FOR part IN
        SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
        WHERE i.inhparent = 'outbox'::regclass AND c.relname ~ '^outbox_[0-9]{8}$'
          AND to_date(substr(c.relname, 8), 'YYYYMMDD') < current_date - keep
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I o JOIN outbox_cursor c USING (stripe) WHERE o.seq > c.position)',
                       part.relname) INTO late;
        IF NOT late THEN
            EXECUTE format('DROP TABLE %I', part.relname);
        END IF;
    END LOOP;
END $$;

-- What a listener refused, and what waits behind it because it has the same key.
CREATE TABLE dead_letter (
    id                uuid        NOT NULL CONSTRAINT dead_letter_pk PRIMARY KEY,
    topic             text        NOT NULL,
    kafka_partition   integer     NOT NULL,
    kafka_offset      bigint      NOT NULL,
    message_id        text,
    type              text,
    key               text        NOT NULL,
    headers           jsonb       NOT NULL,
    payload           bytea       NOT NULL,
    reason            text        NOT NULL,
    state             text        NOT NULL CONSTRAINT dead_letter_state CHECK (state IN ('PARKED', 'REPLAYED', 'DISCARDED')),
    parked_at         timestamptz NOT NULL DEFAULT now(),
    settled_at        timestamptz,
    settled_by        uuid,
    settled_reason    text,
    CONSTRAINT dead_letter_once UNIQUE (topic, kafka_partition, kafka_offset)
);
CREATE INDEX dead_letter_parked ON dead_letter (topic, key) WHERE state = 'PARKED';

-- Which generation of a copy is being built; raising it reads the topic from its beginning again.
CREATE TABLE subscription (
    topic      text   NOT NULL CONSTRAINT subscription_pk PRIMARY KEY,
    generation bigint NOT NULL DEFAULT 0,
    reached    bigint NOT NULL DEFAULT 0
);

-- Answers already given, kept with what they answer to, in the transaction that made them true.
CREATE TABLE idempotency_key (
    account_id   uuid        NOT NULL,
    operation    text        NOT NULL,
    key          text        NOT NULL,
    request_hash bytea       NOT NULL,
    status       integer     NOT NULL,
    headers      jsonb       NOT NULL,
    body         text,
    created_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_key_pk PRIMARY KEY (account_id, operation, key)
);
CREATE INDEX idempotency_key_age ON idempotency_key (created_at);
