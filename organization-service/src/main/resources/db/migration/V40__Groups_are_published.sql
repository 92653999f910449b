-- Which groups there are is data: the other services keep a copy, and a new group needs a row and no release of theirs.
ALTER TABLE worker_group
    ADD COLUMN version   bigint  NOT NULL DEFAULT 1,
    ADD COLUMN published boolean NOT NULL DEFAULT false;
