-- Which WeChat is an account's; the key is the account's id. One WeChat belongs to one account.
CREATE TABLE wechat_binding (
    id            uuid        NOT NULL,
    version       bigint      NOT NULL,
    openid_sealed bytea       NOT NULL,
    openid_index  bytea       NOT NULL,
    bound_at      timestamptz NOT NULL,
    CONSTRAINT wechat_binding_pk PRIMARY KEY (id),
    CONSTRAINT wechat_binding_one_account UNIQUE (openid_index)
);

-- WeChat is tried before a text message is sent. What was told before this has none.
ALTER TABLE notification
    ADD COLUMN wechat_state  varchar(10) NOT NULL DEFAULT 'SKIPPED',
    ADD COLUMN wechat_reason varchar(20) DEFAULT 'NOT_BOUND';
ALTER TABLE notification ALTER COLUMN wechat_reason DROP DEFAULT;
ALTER TABLE notification ALTER COLUMN wechat_state SET DEFAULT 'QUEUED';
UPDATE notification SET wechat_state = 'QUEUED', wechat_reason = NULL WHERE text_state = 'QUEUED';
ALTER TABLE notification_choice ADD COLUMN wechat_off text[] NOT NULL DEFAULT '{}';
