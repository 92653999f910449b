-- Who, when and why stand in the row already; after a correction the status no longer says what had been decided.
ALTER TABLE application ADD COLUMN outcome text, ADD COLUMN document_number text;
UPDATE application SET outcome = CASE status WHEN 'SUBMITTED' THEN 'RETURNED' ELSE status END WHERE decided_at IS NOT NULL;
