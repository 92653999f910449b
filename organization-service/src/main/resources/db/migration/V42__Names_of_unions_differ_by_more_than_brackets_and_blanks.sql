-- Two unions under one parent whose names differ only by brackets, blanks or width are one to whoever reads them. Those that are there
-- keep their names: each further twin has a number, which falls back to 0 when it gets another name.
ALTER TABLE unit ADD COLUMN name_key text NOT NULL GENERATED ALWAYS AS
    (upper(regexp_replace(normalize(name, NFKC), '[[:space:]()\[\]{}<>〔〕【】〖〗「」『』《》〈〉]', '', 'g'))) STORED;
ALTER TABLE unit ADD COLUMN name_twin integer NOT NULL DEFAULT 0;

ALTER TABLE unit DISABLE TRIGGER USER;
UPDATE unit u SET name_twin = t.twin
FROM (SELECT id, row_number() OVER (PARTITION BY parent_id, name_key ORDER BY change_seq) - 1 AS twin FROM unit
      WHERE status IN ('PREPARING', 'NORMAL', 'LOCKED')) t
WHERE u.id = t.id AND t.twin > 0;
ALTER TABLE unit ENABLE TRIGGER USER;

DROP INDEX unit_name_among_live_siblings;
CREATE UNIQUE INDEX unit_name_among_live_siblings ON unit (parent_id, name_key, name_twin) NULLS NOT DISTINCT
    WHERE status IN ('PREPARING', 'NORMAL', 'LOCKED');

CREATE FUNCTION unit_name_is_no_twin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.name_twin := 0;
    RETURN NEW;
END $$;
CREATE TRIGGER unit_name_is_no_twin BEFORE UPDATE ON unit FOR EACH ROW
    WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.parent_id IS DISTINCT FROM NEW.parent_id)
    EXECUTE FUNCTION unit_name_is_no_twin();
