-- Whom members and applications of a union that has ended go to, and whose decision it was.
ALTER TABLE unit_copy ADD COLUMN successor_id uuid, ADD COLUMN ended_by uuid;
CREATE INDEX unit_copy_succeeded ON unit_copy (successor_id) WHERE successor_id IS NOT NULL;
