-- Unions. parent_id is the truth about the tree; path and (lo, hi) follow from it and make a subtree a range.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SEQUENCE unit_change_seq AS bigint CACHE 1;

CREATE TABLE unit (
    id            uuid        NOT NULL CONSTRAINT unit_pk PRIMARY KEY,
    version       bigint      NOT NULL,
    name          text        NOT NULL,
    parent_id     uuid        CONSTRAINT unit_parent_exists REFERENCES unit (id),
    path          text        COLLATE "C" NOT NULL,
    lo            bigint      NOT NULL,
    hi            bigint      NOT NULL,
    type          text        NOT NULL,
    level         text        NOT NULL,
    region_code   text        COLLATE "C",
    credit_code   text        COLLATE "C",
    status        text        NOT NULL,
    founded_on    date,
    ended_on      date,
    end_reason    text,
    known_outside boolean     NOT NULL,
    changed_at    timestamptz NOT NULL,
    changed_by    uuid        NOT NULL,
    change_seq    bigint      NOT NULL,
    CONSTRAINT unit_interval_not_empty CHECK (lo <= hi),
    CONSTRAINT unit_version_counts CHECK (version > 0),
    CONSTRAINT unit_type CHECK (type IN ('FEDERATION', 'INDUSTRY', 'REGIONAL', 'TOWNSHIP', 'PARK', 'VILLAGE',
        'GRASSROOTS', 'JOINT', 'POOL', 'SUB_UNION', 'GROUP')),
    CONSTRAINT unit_level CHECK (level IN ('PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'VILLAGE', 'GRASSROOTS', 'SUB')),
    CONSTRAINT unit_status CHECK (status IN ('PREPARING', 'NORMAL', 'LOCKED', 'REVOKED', 'DISSOLVED')),
    CONSTRAINT unit_ends_once CHECK ((status = 'DISSOLVED') = (ended_on IS NOT NULL))
);

CREATE UNIQUE INDEX unit_name_among_live_siblings ON unit (parent_id, name) NULLS NOT DISTINCT
    WHERE status IN ('PREPARING', 'NORMAL', 'LOCKED');
CREATE UNIQUE INDEX unit_credit_code_among_live ON unit (credit_code)
    WHERE credit_code IS NOT NULL AND status IN ('PREPARING', 'NORMAL', 'LOCKED');
CREATE INDEX unit_children ON unit (parent_id, id);
CREATE INDEX unit_last_child ON unit (parent_id, hi);
CREATE INDEX unit_place ON unit (lo);
CREATE INDEX unit_end ON unit (hi);
CREATE INDEX unit_path ON unit (path text_pattern_ops);
CREATE INDEX unit_region ON unit (region_code text_pattern_ops);
CREATE INDEX unit_name_search ON unit USING gin (name gin_trgm_ops);
CREATE UNIQUE INDEX unit_feed ON unit (change_seq);

-- What every union was. Only numbers given out anew leave no trace here.
CREATE TABLE unit_history (
    change_seq  bigint      NOT NULL CONSTRAINT unit_history_pk PRIMARY KEY,
    unit_id     uuid        NOT NULL,
    version     bigint      NOT NULL,
    name        text        NOT NULL,
    parent_id   uuid,
    path        text        COLLATE "C" NOT NULL,
    region_code text        COLLATE "C",
    credit_code text        COLLATE "C",
    status      text        NOT NULL,
    founded_on  date,
    changed_at  timestamptz NOT NULL,
    changed_by  uuid        NOT NULL,
    CONSTRAINT unit_history_version_once UNIQUE (unit_id, version)
);

-- A place in the changes feed is given under a lock that is held until the commit, so that a reader who has seen number n has
-- seen every smaller one: a bare sequence would let a late commit slip in behind the reader.
CREATE FUNCTION unit_joins_the_feed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(81, 0);
    NEW.change_seq := nextval('unit_change_seq');
    RETURN NEW;
END $$;

CREATE TRIGGER unit_joins_the_feed BEFORE INSERT OR UPDATE ON unit
    FOR EACH ROW EXECUTE FUNCTION unit_joins_the_feed();

CREATE FUNCTION unit_leaves_a_trace() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT'
       OR (OLD.name, OLD.path, OLD.status) IS DISTINCT FROM (NEW.name, NEW.path, NEW.status)
       OR (OLD.region_code, OLD.credit_code, OLD.founded_on)
          IS DISTINCT FROM (NEW.region_code, NEW.credit_code, NEW.founded_on) THEN
        INSERT INTO unit_history (change_seq, unit_id, version, name, parent_id, path, region_code, credit_code, status,
                                  founded_on, changed_at, changed_by)
        VALUES (NEW.change_seq, NEW.id, NEW.version, NEW.name, NEW.parent_id, NEW.path, NEW.region_code, NEW.credit_code,
                NEW.status, NEW.founded_on, NEW.changed_at, NEW.changed_by);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER unit_leaves_a_trace AFTER INSERT OR UPDATE ON unit
    FOR EACH ROW EXECUTE FUNCTION unit_leaves_a_trace();
