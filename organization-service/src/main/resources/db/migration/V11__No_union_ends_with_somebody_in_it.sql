-- To which union each live member and each open application belongs, from membership's messages: ids without a person, the version
-- so that a message applied twice or late changes nothing.
CREATE TABLE belonging (
    kind    text    NOT NULL,
    id      uuid    NOT NULL,
    version bigint  NOT NULL,
    unit_id uuid    NOT NULL,
    counts  boolean NOT NULL,
    CONSTRAINT belonging_pk PRIMARY KEY (kind, id),
    CONSTRAINT belonging_kind CHECK (kind IN ('MEMBER', 'APPLICATION'))
);
CREATE INDEX belonging_of_unit ON belonging (unit_id, kind) WHERE counts;

-- However a union ends, the day is kept.
ALTER TABLE unit DROP CONSTRAINT unit_status;
ALTER TABLE unit ADD CONSTRAINT unit_status
    CHECK (status IN ('PREPARING', 'NORMAL', 'LOCKED', 'REVOKED', 'DISSOLVED', 'MERGED'));
ALTER TABLE unit DROP CONSTRAINT unit_ends_once;
UPDATE unit SET ended_on = (changed_at AT TIME ZONE 'Asia/Shanghai')::date WHERE status = 'REVOKED';
ALTER TABLE unit ADD CONSTRAINT unit_ends_once
    CHECK ((status IN ('REVOKED', 'DISSOLVED', 'MERGED')) = (ended_on IS NOT NULL));
