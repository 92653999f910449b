-- A claim was on kind and text of a document, so that one number under two kinds was two people. From version 2 on an index is of the
-- person, in a canonical form; rows of version 1 are moved by a job that runs with the service. There are no defaults: a former
-- version of the service, which knows only the former index, cannot write claims, applications or members beside it.
ALTER TABLE application ADD COLUMN index_version integer NOT NULL DEFAULT 1;
ALTER TABLE application ALTER COLUMN index_version DROP DEFAULT;
ALTER TABLE member ADD COLUMN index_version integer NOT NULL DEFAULT 1;
ALTER TABLE member ALTER COLUMN index_version DROP DEFAULT;
ALTER TABLE identity_claim ADD COLUMN index_version integer NOT NULL DEFAULT 1;
ALTER TABLE identity_claim ALTER COLUMN index_version DROP DEFAULT;

-- The person's present index, where another claim has it already: the two are one person's.
ALTER TABLE identity_claim ADD COLUMN clash_index bytea;
CREATE INDEX identity_claim_clashing ON identity_claim (clash_index) WHERE clash_index IS NOT NULL;

CREATE INDEX application_to_reindex ON application (id) WHERE index_version < 2;
CREATE INDEX member_to_reindex ON member (id) WHERE index_version < 2;
CREATE INDEX identity_claim_to_reindex ON identity_claim (identity_index) WHERE index_version < 2;

-- A member whose index moves has not changed for anybody: it does not come again in the changes feed.
DROP TRIGGER member_change_is_stamped ON member;
CREATE TRIGGER member_insert_is_stamped BEFORE INSERT ON member
    FOR EACH ROW EXECUTE FUNCTION stamp_member_change();
CREATE TRIGGER member_change_is_stamped BEFORE UPDATE ON member
    FOR EACH ROW WHEN (OLD.index_version = NEW.index_version)
    EXECUTE FUNCTION stamp_member_change();
