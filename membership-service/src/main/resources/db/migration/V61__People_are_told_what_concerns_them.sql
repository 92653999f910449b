-- What somebody is told, once for each cause. The text is made when it is read; facts hold numbers and names of unions, nothing of persons.
CREATE TABLE notification (
    id          uuid         NOT NULL,
    account_id  uuid         NOT NULL,
    template    varchar(40)  NOT NULL,
    facts       jsonb        NOT NULL,
    subject     varchar(200) NOT NULL,
    cause       varchar(200) NOT NULL,
    created_at  timestamptz  NOT NULL,
    read_at     timestamptz,
    text_state  varchar(10)  NOT NULL,
    text_reason varchar(20),
    text_due_at timestamptz,
    text_tries  integer      NOT NULL DEFAULT 0,
    text_at     timestamptz,
    CONSTRAINT notification_pk PRIMARY KEY (id),
    CONSTRAINT notification_once UNIQUE (cause),
    CONSTRAINT notification_text_is_due CHECK ((text_state = 'QUEUED') = (text_due_at IS NOT NULL))
);
CREATE INDEX notification_of_account ON notification (account_id, id);
CREATE INDEX notification_unread ON notification (account_id, id) WHERE read_at IS NULL;
CREATE INDEX notification_text_due ON notification (text_due_at) WHERE text_state = 'QUEUED';
CREATE INDEX notification_text_sent ON notification (text_at) WHERE text_state = 'SENT';
CREATE INDEX notification_by_age ON notification (created_at);

-- The kinds an account wants no text message about; without a row it wants all.
CREATE TABLE notification_choice (
    account_id uuid   NOT NULL,
    version    bigint NOT NULL,
    texts_off  text[] NOT NULL,
    CONSTRAINT notification_choice_pk PRIMARY KEY (account_id)
);

-- How far the round of a day has come that tells officers what waits.
CREATE TABLE notification_round (
    day   date    NOT NULL,
    after uuid    NOT NULL,
    ended boolean NOT NULL,
    CONSTRAINT notification_round_pk PRIMARY KEY (day)
);
