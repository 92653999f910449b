-- The first six and the last four characters beside the birth date were the whole number, in the clear.
ALTER TABLE application DROP COLUMN id_mask;
ALTER TABLE member DROP COLUMN id_mask;
