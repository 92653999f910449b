-- Where each union has stood since this service first heard of it. The topic of unions is compacted and tells the last place only:
-- these rows stay when the copy is built again. The first row of a union is good for every day before.
ALTER TABLE unit_copy ADD COLUMN founded_on date;
ALTER TABLE unit_copy ADD COLUMN ended_on date;

CREATE TABLE unit_place (
    unit_id   uuid   NOT NULL,
    from_day  date   NOT NULL,
    parent_id uuid,
    version   bigint NOT NULL,
    CONSTRAINT unit_place_pk PRIMARY KEY (unit_id, from_day)
);
CREATE INDEX unit_place_by_parent ON unit_place (parent_id);
INSERT INTO unit_place SELECT unit_id, '0001-01-01', parent_id, version FROM unit_copy;

-- The unions from the top of the tree down to the union itself, as they stood on the day; null when it is not known.
CREATE FUNCTION path_on(unit uuid, day date) RETURNS uuid[]
LANGUAGE sql STABLE AS $$
    WITH RECURSIVE up (parent_id, path) AS (
        (SELECT p.parent_id, ARRAY[p.unit_id] FROM unit_place p
         WHERE p.unit_id = unit AND p.from_day <= day ORDER BY p.from_day DESC LIMIT 1)
        UNION ALL
        SELECT n.parent_id, n.unit_id || up.path
        FROM up CROSS JOIN LATERAL (
            SELECT p.parent_id, p.unit_id FROM unit_place p
            WHERE p.unit_id = up.parent_id AND p.from_day <= day ORDER BY p.from_day DESC LIMIT 1) n
        WHERE n.unit_id <> ALL (up.path))
    SELECT path FROM up ORDER BY cardinality(path) DESC LIMIT 1
$$;

-- The ledger: a fact is entered once, and never changed but for its path, which follows what is known of the tree of its day.
CREATE TABLE fact (
    fact_id    uuid    NOT NULL CONSTRAINT fact_pk PRIMARY KEY,
    origin     text    NOT NULL CONSTRAINT fact_origin CHECK (origin IN ('MEMBERS', 'UNITS', 'FACTS')),
    declared   boolean NOT NULL,
    measure    text    NOT NULL,
    unit_id    uuid    NOT NULL,
    on_day     date    NOT NULL,
    month      date    NOT NULL,
    quantity   bigint  NOT NULL,
    subject    text    NOT NULL,
    person     uuid,
    dimensions jsonb   NOT NULL,
    corrects   uuid,
    path       uuid[]               -- null: nobody knows the union yet
);
CREATE INDEX fact_by_unit ON fact (unit_id, on_day);
CREATE INDEX fact_by_path ON fact USING gin (path);

-- The figures: each union's rows contain all below it. A row without a dimension is the total.
CREATE TABLE fact_count (
    measure   text    NOT NULL,
    unit_id   uuid    NOT NULL,
    dimension text    NOT NULL,
    month     date    NOT NULL,
    declared  boolean NOT NULL,
    value     text    NOT NULL,
    parent_id uuid    NOT NULL,     -- above it on the days of the facts; all zero at the top
    quantity  bigint  NOT NULL,
    CONSTRAINT fact_count_pk PRIMARY KEY (measure, unit_id, dimension, month, declared, value, parent_id)
);
CREATE INDEX fact_count_by_parent ON fact_count (parent_id, measure, dimension, month);

-- In which months a person counts for a union, and how many persons count in a month for the first time since another: the persons
-- of any period are the sum of those whose month lies in it and whose month before does not.
CREATE TABLE fact_person (
    measure  text   NOT NULL,
    unit_id  uuid   NOT NULL,
    person   uuid   NOT NULL,
    month    date   NOT NULL,
    quantity bigint NOT NULL,
    CONSTRAINT fact_person_pk PRIMARY KEY (measure, unit_id, person, month)
);
CREATE TABLE fact_distinct (
    measure  text   NOT NULL,
    unit_id  uuid   NOT NULL,
    month    date   NOT NULL,
    previous date   NOT NULL,       -- 0001-01-01: none
    persons  bigint NOT NULL,
    CONSTRAINT fact_distinct_pk PRIMARY KEY (measure, unit_id, month, previous)
);

-- What members and unions counted for when their last message was read, so that the next one says what changed.
CREATE TABLE counted_member (
    member_id       uuid    NOT NULL CONSTRAINT counted_member_pk PRIMARY KEY,
    version         bigint  NOT NULL,
    unit_id         uuid    NOT NULL,
    worker_group    text,
    migrant_worker  boolean,
    counted         boolean NOT NULL,
    counted_before  boolean NOT NULL
);
CREATE TABLE counted_union (
    unit_id    uuid   NOT NULL CONSTRAINT counted_union_pk PRIMARY KEY,
    version    bigint NOT NULL,
    founded_on date,
    ended_on   date
);

-- Facts of what was told before this version: both topics are read again from their beginnings, the copies stay as they are.
UPDATE unit_copy SET version = 0;
INSERT INTO subscription (topic, generation)
SELECT topic, 1 FROM unnest(ARRAY['unionhall.organization.units.v1', 'unionhall.membership.members.v1']) topic
WHERE EXISTS (SELECT 1 FROM unit_copy)
ON CONFLICT (topic) DO UPDATE SET generation = subscription.generation + 1;
