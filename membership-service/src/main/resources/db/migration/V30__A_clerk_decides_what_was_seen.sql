ALTER TABLE application
    ADD COLUMN corrected_at     timestamptz,
    ADD COLUMN identity_version integer NOT NULL DEFAULT 1,
    ADD COLUMN confirmation     varchar(30),
    ADD COLUMN confirmed_by     uuid,
    ADD COLUMN confirmed_at     timestamptz;
COMMENT ON COLUMN application.corrected_at IS 'When the applicant last changed it after submitting; from then on it is decided with its version only.';
COMMENT ON COLUMN application.identity_version IS 'The version in which name and document were last changed: a verdict of the registry belongs to it.';
COMMENT ON COLUMN application.confirmation IS 'Which verdict of the registry a clerk confirmed, by name; with whom and when.';
-- Only a correction makes a submitted application of a later version.
UPDATE application SET corrected_at = submitted_at WHERE version > 1 AND status = 'SUBMITTED' OR version > 2 AND status = 'RETURNED';

ALTER TABLE real_name_check ADD COLUMN identity_version integer;
COMMENT ON COLUMN real_name_check.identity_version IS 'Which identity of the application the answer is about; null while there is none.';
UPDATE real_name_check c SET identity_version = a.identity_version FROM application a
WHERE a.id = c.application_id AND c.finished_at IS NOT NULL
    AND c.version >= a.version - CASE WHEN a.status = 'SUBMITTED' THEN 0 ELSE 2 END;

CREATE INDEX real_name_check_refuted ON real_name_check (application_id) WHERE state IN ('MISMATCHED', 'NOT_FOUND');
