ALTER TABLE refresh_token ADD COLUMN device varchar(60);
COMMENT ON COLUMN refresh_token.device IS 'What the person calls the telephone or browser; the same for a whole family.';
CREATE INDEX refresh_token_by_account ON refresh_token (account_id, family);
