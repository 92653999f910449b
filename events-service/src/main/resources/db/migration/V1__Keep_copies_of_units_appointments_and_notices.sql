-- Other services' facts, as their messages told them. Each row is replaced only by a newer version of itself.
CREATE TABLE unit_copy (
    unit_id     uuid   NOT NULL CONSTRAINT unit_copy_pk PRIMARY KEY,
    version     bigint NOT NULL,
    name        text   NOT NULL,
    parent_id   uuid,
    type        text   NOT NULL,
    level       text,
    region_code text,
    status      text   NOT NULL,
    lo          bigint NOT NULL,
    hi          bigint NOT NULL
);
CREATE INDEX unit_copy_by_place ON unit_copy (lo);

CREATE TABLE appointment_copy (
    appointment_id uuid    NOT NULL CONSTRAINT appointment_copy_pk PRIMARY KEY,
    version        bigint  NOT NULL,
    account_id     uuid    NOT NULL,
    unit_id        uuid,                    -- null: every unit
    role           text    NOT NULL,
    permissions    text[]  NOT NULL,
    valid_from     date    NOT NULL,
    valid_to       date,                    -- inclusive; null: until ended
    ended          boolean NOT NULL
);
CREATE INDEX appointment_copy_by_account ON appointment_copy (account_id);

CREATE TABLE notice_copy (
    notice_id      uuid    NOT NULL CONSTRAINT notice_copy_pk PRIMARY KEY,
    version        bigint  NOT NULL,
    notice         text    NOT NULL,
    notice_version integer NOT NULL,
    title          text    NOT NULL,
    text           text    NOT NULL,
    required       boolean NOT NULL,
    valid_from     date    NOT NULL
);
