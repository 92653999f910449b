-- The calendar of working days as organization publishes it, a year a row; the days as they are written.
CREATE TABLE calendar_copy (
    year        integer NOT NULL CONSTRAINT calendar_copy_pk PRIMARY KEY,
    version     bigint  NOT NULL,
    provisional boolean NOT NULL,
    off_days    text[]  NOT NULL,
    work_days   text[]  NOT NULL
);
