-- An office may have begun before it was recorded; what it allows begins with the record. What is known of older rows is the day of
-- their last change, which is that of the record where there was no other.
ALTER TABLE appointment ADD COLUMN rights_from date;
UPDATE appointment
SET rights_from = CASE WHEN version = 1 THEN greatest(valid_from, (changed_at AT TIME ZONE 'Asia/Shanghai')::date) ELSE valid_from END;
ALTER TABLE appointment ALTER COLUMN rights_from SET NOT NULL;
ALTER TABLE appointment ADD CONSTRAINT appointment_rights_begin_no_earlier CHECK (rights_from >= valid_from);
