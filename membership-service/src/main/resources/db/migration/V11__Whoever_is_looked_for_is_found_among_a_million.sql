-- Former members are found by document too, and everybody finds their own membership, live or not: the partial indexes that
-- keep "one live membership" true serve neither.
CREATE INDEX member_by_identity ON member (id_index);
CREATE INDEX member_by_account ON member (account_id) WHERE account_id IS NOT NULL;

-- What waits is the small, newest part of all applications: a queue of many unions is read here in its order.
CREATE INDEX application_waiting_in_order ON application (id) WHERE status IN ('SUBMITTED', 'RETURNED');

-- Lists go union by union. The unions of a branch are found in that order without a look at their rows, and the few members of a
-- group without a look at all the others.
CREATE INDEX unit_copy_in_order ON unit_copy (unit_id, lo);
CREATE INDEX member_by_group ON member (worker_group, unit_id, id);

-- The index of names knows where its members stand, so that a name within a branch is found without a look at each of them.
DROP INDEX member_by_name;
CREATE INDEX member_by_name ON member (name text_pattern_ops, unit_id, id);
