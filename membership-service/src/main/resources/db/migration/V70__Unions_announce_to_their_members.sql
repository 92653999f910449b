-- What a union announces to its members. How far its sending has come is in the same row, beside the version: a piece that was sent is no
-- other announcement.
CREATE TABLE announcement (
    id           uuid          NOT NULL,
    version      bigint        NOT NULL,
    unit_id      uuid          NOT NULL,
    title        varchar(60)   NOT NULL,
    text         varchar(2000) NOT NULL,
    ends_on      date,
    audience     varchar(20)   NOT NULL,
    worker_group varchar(40),
    status       varchar(10)   NOT NULL,
    stopped_for  varchar(20),
    written_by   uuid          NOT NULL,
    written_at   timestamptz   NOT NULL,
    published_by uuid,
    published_at timestamptz,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    sent_at      timestamptz,
    turn_at      timestamptz   NOT NULL DEFAULT '-infinity',
    sent_after   uuid          NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
    addressed    bigint        NOT NULL DEFAULT 0,
    told         bigint        NOT NULL DEFAULT 0,
    CONSTRAINT announcement_pk PRIMARY KEY (id),
    CONSTRAINT announcement_is_published_by_somebody
        CHECK ((status = 'DRAFT' OR published_by IS NOT NULL OR status = 'WITHDRAWN') AND (published_by IS NULL) = (published_at IS NULL)),
    CONSTRAINT announcement_is_withdrawn_by_somebody CHECK ((status = 'WITHDRAWN') = (withdrawn_by IS NOT NULL)),
    CONSTRAINT announcement_stops_for_a_reason CHECK ((status = 'STOPPED') = (stopped_for IS NOT NULL))
);
COMMENT ON COLUMN announcement.sent_after IS 'The account that was told last; accounts are told in the order of their ids.';
CREATE INDEX announcement_of_unit ON announcement (unit_id, id);
CREATE INDEX announcement_sending ON announcement (turn_at) WHERE status = 'SENDING';

-- How many announcements a union has published on a day.
CREATE TABLE announcement_day (
    unit_id uuid    NOT NULL,
    day     date    NOT NULL,
    used    integer NOT NULL,
    CONSTRAINT announcement_day_pk PRIMARY KEY (unit_id, day)
);

-- Reach is counted by what the notifications are about. Texts of announcements wait behind all others.
CREATE INDEX notification_of_announcement ON notification (subject) WHERE template = 'ANNOUNCEMENT';
DROP INDEX notification_text_due;
CREATE INDEX notification_text_due ON notification (text_due_at) WHERE text_state = 'QUEUED' AND template <> 'ANNOUNCEMENT';
CREATE INDEX notification_text_due_last ON notification (text_due_at) WHERE text_state = 'QUEUED' AND template = 'ANNOUNCEMENT';
CREATE INDEX notification_text_queued ON notification (created_at) WHERE text_state = 'QUEUED';
