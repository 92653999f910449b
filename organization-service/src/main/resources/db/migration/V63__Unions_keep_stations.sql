-- 服务站点: 爱心驿站, 母婴室 and 职工维权服务站 that unions keep, and what each was at every version.
CREATE EXTENSION IF NOT EXISTS cube;

-- A point of the earth's surface in metres from its centre: the straight distance of two such points orders by nearness, and an index of
-- cubes answers it.
CREATE FUNCTION earth_spot(latitude float8, longitude float8) RETURNS cube LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN cube(ARRAY[6371008.8 * cos(radians(latitude)) * cos(radians(longitude)),
                  6371008.8 * cos(radians(latitude)) * sin(radians(longitude)),
                  6371008.8 * sin(radians(latitude))]::float8[]);

CREATE TABLE station (
    id                uuid        NOT NULL CONSTRAINT station_pk PRIMARY KEY,
    version           bigint      NOT NULL,
    unit_id           uuid        NOT NULL CONSTRAINT station_unit_exists REFERENCES unit (id),
    kind              text        NOT NULL,
    name              text        NOT NULL,
    level             text,
    region_code       text        NOT NULL COLLATE "C",
    district          text        NOT NULL,
    address           text        NOT NULL,
    latitude          float8      NOT NULL,
    longitude         float8      NOT NULL,
    spot              cube        NOT NULL GENERATED ALWAYS AS (earth_spot(latitude, longitude)) STORED,
    partner           text,
    public_phone      text,
    note              text,
    equipment         text[]      NOT NULL,
    hours             text[]      NOT NULL,
    opened_on         date        NOT NULL,
    approval_document text        NOT NULL,
    checked_on        date        NOT NULL,
    check_due_on      date        NOT NULL,
    closed_on         date,
    changed_at        timestamptz NOT NULL,
    CONSTRAINT station_kind CHECK (kind IN ('CARE_STATION', 'BABY_ROOM', 'RIGHTS_STATION')),
    CONSTRAINT station_days CHECK (closed_on >= opened_on)
);

CREATE UNIQUE INDEX station_open_once ON station (unit_id, kind, name) WHERE closed_on IS NULL;
CREATE INDEX station_spot ON station USING gist (spot) WHERE closed_on IS NULL;
-- The rare kinds: among all of them the nearest few would be looked for everywhere.
CREATE INDEX station_spot_baby_room ON station USING gist (spot) WHERE closed_on IS NULL AND kind = 'BABY_ROOM';
CREATE INDEX station_spot_rights ON station USING gist (spot) WHERE closed_on IS NULL AND kind = 'RIGHTS_STATION';
CREATE INDEX station_check_due ON station (check_due_on) WHERE closed_on IS NULL;
CREATE INDEX station_region ON station (region_code, id) WHERE closed_on IS NULL;
CREATE INDEX station_of_unit ON station (unit_id, id);

CREATE TABLE station_edition (
    id              uuid        NOT NULL CONSTRAINT station_edition_pk PRIMARY KEY,
    station_id      uuid        NOT NULL CONSTRAINT station_edition_of REFERENCES station (id),
    edition         bigint      NOT NULL,
    unit_id         uuid        NOT NULL,
    name            text        NOT NULL,
    level           text,
    region_code     text        NOT NULL COLLATE "C",
    district        text        NOT NULL,
    address         text        NOT NULL,
    latitude        float8      NOT NULL,
    longitude       float8      NOT NULL,
    partner         text,
    public_phone    text,
    note            text,
    equipment       text[]      NOT NULL,
    hours           text[]      NOT NULL,
    checked_on      date        NOT NULL,
    closed_on       date,
    decided_by      uuid        NOT NULL,
    decided_at      timestamptz NOT NULL,
    outcome         text        NOT NULL,
    reason          text,
    document_number text,
    CONSTRAINT station_edition_once UNIQUE (station_id, edition)
);

-- What a station can have; a row more needs no release.
CREATE TABLE station_equipment (
    code     text NOT NULL CONSTRAINT station_equipment_pk PRIMARY KEY,
    position int  NOT NULL CONSTRAINT station_equipment_order UNIQUE,
    name_zh  text NOT NULL,
    name_en  text NOT NULL
);

INSERT INTO station_equipment (code, position, name_zh, name_en) VALUES
    ('TABLE_AND_CHAIRS', 1, '桌椅', 'table and chairs'),
    ('WATER_DISPENSER', 2, '饮水设备', 'water dispenser'),
    ('MICROWAVE', 3, '微波炉', 'microwave'),
    ('AIR_CONDITIONER', 4, '冷暖空调', 'air conditioning'),
    ('REFRIGERATOR', 5, '冰箱', 'refrigerator'),
    ('TOILET', 6, '卫生间', 'toilet'),
    ('FIRST_AID_BOX', 7, '急救药箱', 'first-aid box'),
    ('CHARGING', 8, '手机充电', 'phone charging'),
    ('VEHICLE_CHARGING', 9, '电动车充电', 'charging of electric bicycles'),
    ('WIRELESS_NETWORK', 10, '无线网络', 'wireless network'),
    ('RAIN_GEAR', 11, '雨具', 'rain gear'),
    ('BOOKS', 12, '书报', 'books and newspapers'),
    ('NURSING_CHAIR', 13, '哺乳座椅', 'nursing chair'),
    ('CHANGING_TABLE', 14, '婴儿护理台', 'changing table'),
    ('WASHBASIN', 15, '洗手设施', 'washbasin'),
    ('LOCKABLE_DOOR', 16, '带锁的门或遮帘', 'lockable door or curtain'),
    ('BOTTLE_WARMER', 17, '温奶器', 'bottle warmer'),
    ('CONSULTING_DESK', 18, '咨询接待台', 'consulting desk');

INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-000000006301', 'STATION_CHECK_MONTHS', 12, 'MONTHS',
     '平台默认:站点每年至少复核一次;母婴室参照《关于加快推进母婴设施建设的指导意见》(国卫指导发〔2016〕63号),以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006302', 'STATION_CHECK_NOTICE_DAYS', 30, 'DAYS',
     '平台默认:复核到期前三十日列入待办,以本市总工会文件为准', '2000-01-01'),
    ('00000000-0000-7000-8000-000000006303', 'STATION_CHECK_GRACE_DAYS', 30, 'DAYS',
     '平台默认:逾期三十日内对外标明“待复核”,此后仍未复核的不再对外显示,以本市总工会文件为准', '2000-01-01');
