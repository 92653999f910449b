ALTER TABLE declared_fact ADD COLUMN outcome text, ADD COLUMN document_number text;
UPDATE declared_fact SET outcome = status WHERE decided_at IS NOT NULL;
