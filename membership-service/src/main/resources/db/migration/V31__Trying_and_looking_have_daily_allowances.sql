-- Which identities somebody tried on a day, by account and by mobile: blind indexes, kept for the day alone.
CREATE TABLE identity_try (
    who        bytea   NOT NULL,
    day        date    NOT NULL,
    identities bytea[] NOT NULL,
    grew       boolean NOT NULL,
    CONSTRAINT identity_try_pk PRIMARY KEY (who, day)
);
COMMENT ON COLUMN identity_try.grew IS 'Whether the latest try was of an identity that was not tried before on that day.';
-- Several rows an address, so that the people of a meeting do not wait for each other.
CREATE TABLE address_try (
    address bytea    NOT NULL,
    day     date     NOT NULL,
    stripe  smallint NOT NULL,
    tries   integer  NOT NULL,
    CONSTRAINT address_try_pk PRIMARY KEY (address, day, stripe)
);
CREATE TABLE daily_use (
    account_id uuid        NOT NULL,
    day        date        NOT NULL,
    kind       varchar(20) NOT NULL,
    used       integer     NOT NULL,
    CONSTRAINT daily_use_pk PRIMARY KEY (account_id, day, kind)
);

INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c030', 0, 'IDENTITIES_PER_ACCOUNT', NULL, '5', 'PERSONS',
     '《中华人民共和国个人信息保护法》第五十一条:防止未经授权的访问;每日试用不同证件的上限', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c031', 0, 'IDENTITIES_PER_ADDRESS', NULL, '2000', 'PERSONS',
     '《中华人民共和国个人信息保护法》第五十一条:按一场集中入会活动所需设定', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c032', 0, 'REVEALS_PER_ACCOUNT', NULL, '200', 'TIMES',
     '《中华人民共和国个人信息保护法》第五十一条:合理确定个人信息处理的操作权限', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c033', 0, 'LOOKUP_MISSES_PER_ACCOUNT', NULL, '10', 'TIMES',
     '《中华人民共和国个人信息保护法》第五十一条:防止以逐个试查的方式推知证件号码', '2021-11-01');

-- A look-up is a look too, also one that finds nobody.
ALTER TABLE access_log
    ALTER COLUMN subject DROP NOT NULL,
    ALTER COLUMN subject_id DROP NOT NULL,
    ADD COLUMN identity_index bytea;
COMMENT ON COLUMN access_log.identity_index IS 'The number that was looked up, as its blind index; null for a reveal.';
