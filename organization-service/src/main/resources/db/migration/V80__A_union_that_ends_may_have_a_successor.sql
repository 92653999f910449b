-- The union that takes over members and applications of one that ended, by which document and whose decision.
ALTER TABLE unit ADD COLUMN end_document text,
    ADD COLUMN successor_id uuid CONSTRAINT unit_successor_exists REFERENCES unit (id),
    ADD COLUMN ended_by uuid;
ALTER TABLE unit ADD CONSTRAINT unit_ends_by_a_document
    CHECK (ended_on IS NOT NULL OR (end_document IS NULL AND successor_id IS NULL AND ended_by IS NULL));
ALTER TABLE unit ADD CONSTRAINT unit_is_not_its_successor CHECK (successor_id <> id);
CREATE INDEX unit_succeeded ON unit (successor_id) WHERE successor_id IS NOT NULL;
