-- Each file knows where its pieces lie, so that another choice for new ones leaves the kept ones readable. What has ENDED is not
-- seen any more; its row stays until its pieces are gone.
ALTER TABLE stored_file ADD COLUMN store text NOT NULL DEFAULT 'DATABASE'
    CONSTRAINT stored_file_store CHECK (store IN ('DATABASE', 'S3'));
ALTER TABLE stored_file DROP CONSTRAINT stored_file_state;
ALTER TABLE stored_file ADD CONSTRAINT stored_file_state CHECK (state IN ('ARRIVING', 'KEPT', 'ENDED'));
