-- Copies of what other services say by messages. Each can be emptied and filled again from its topic.
CREATE TABLE unit_copy (
    unit_id     uuid PRIMARY KEY,
    version     bigint       NOT NULL,
    name        varchar(200) NOT NULL,
    parent_id   uuid,
    type        varchar(30)  NOT NULL,
    level       varchar(30),
    region_code varchar(12),
    status      varchar(20)  NOT NULL,
    lo          bigint       NOT NULL,
    hi          bigint       NOT NULL
);
CREATE INDEX unit_copy_by_place ON unit_copy (lo);

CREATE TABLE appointment_copy (
    appointment_id uuid PRIMARY KEY,
    version        bigint      NOT NULL,
    account_id     uuid        NOT NULL,
    unit_id        uuid,
    role           varchar(30) NOT NULL,
    permissions    text        NOT NULL,
    starts_on      date        NOT NULL,
    ends_on        date,
    ended          boolean     NOT NULL
);
CREATE INDEX appointment_copy_by_account ON appointment_copy (account_id);

CREATE TABLE parameter_copy (
    parameter_id uuid PRIMARY KEY,
    version      bigint       NOT NULL,
    name         varchar(60)  NOT NULL,
    region       varchar(12),
    value        varchar(100) NOT NULL,
    unit         varchar(30),
    legal_basis  varchar(500) NOT NULL,
    valid_from   date         NOT NULL
);
CREATE INDEX parameter_copy_by_name ON parameter_copy (name);
-- What holds until the organization service says otherwise; version 0 gives way to any message.
INSERT INTO parameter_copy (parameter_id, version, name, region, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c001', 0, 'MINIMUM_JOINING_AGE', NULL, '16', 'YEARS',
     '《中华人民共和国劳动法》第十五条:禁止用人单位招用未满十六周岁的未成年人', '1995-01-01'),
    ('00000000-0000-7000-8000-00000000c002', 0, 'JOINING_AGE_WARNING', NULL, '60', 'YEARS',
     '仅提示核实,不作为入会限制', '1995-01-01'),
    ('00000000-0000-7000-8000-00000000c003', 0, 'REFUSED_APPLICATION_DAYS', NULL, '365', 'DAYS',
     '《中华人民共和国个人信息保护法》第十九条:保存期限应当为实现处理目的所必要的最短时间', '2021-11-01');

CREATE TABLE drive_copy (
    drive_id uuid PRIMARY KEY,
    version  bigint      NOT NULL,
    status   varchar(20) NOT NULL
);
CREATE TABLE channel_copy (
    channel_id uuid PRIMARY KEY,
    version    bigint      NOT NULL,
    code       varchar(64) NOT NULL,
    drive_id   uuid        NOT NULL,
    unit_id    uuid        NOT NULL,
    label      varchar(200),
    open       boolean     NOT NULL,
    starts_on  date,
    ends_on    date,
    groups     text        NOT NULL
);
CREATE INDEX channel_copy_by_code ON channel_copy (code);
