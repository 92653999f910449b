CREATE TABLE reading_room (
    id        uuid    NOT NULL CONSTRAINT reading_room_pk PRIMARY KEY,
    version   bigint  NOT NULL,
    unit_id   uuid    NOT NULL CONSTRAINT reading_room_of_unit REFERENCES unit (id),
    name      text    NOT NULL,
    seats     integer NOT NULL,
    closed_on date
);
CREATE INDEX reading_room_by_unit ON reading_room (unit_id);
