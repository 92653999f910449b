-- Live members whose present identity the registry does not confirm.
CREATE VIEW refuted_member AS
    SELECT m.id, m.unit_id, m.account_id, c.finished_at, cast(NULL AS timestamptz) AS due_at
    FROM real_name_check c
        JOIN checked_identity a ON a.id = c.application_id
            AND coalesce(c.identity_version, a.identity_version) = a.identity_version
        JOIN member m ON m.application_id = c.application_id AND m.identity_version = 0
    WHERE c.state IN ('MISMATCHED', 'NOT_FOUND') AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')
    UNION ALL
    SELECT m.id, m.unit_id, m.account_id, c.finished_at, cast(NULL AS timestamptz)
    FROM real_name_check c
        JOIN member m ON m.id = c.application_id AND m.identity_version > 0
            AND coalesce(c.identity_version, m.identity_version) = m.identity_version
    WHERE c.state IN ('MISMATCHED', 'NOT_FOUND') AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED');
