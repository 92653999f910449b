-- 所属群体. One record of a member answers by several schemes: a report of 2020 counts eight groups, one of 2022 four.
CREATE TABLE worker_group (
    code       text   NOT NULL CONSTRAINT worker_group_pk PRIMARY KEY,
    position   int    NOT NULL CONSTRAINT worker_group_order UNIQUE,
    name_zh    text   NOT NULL,
    name_en    text   NOT NULL,
    aliases    text[] NOT NULL,
    valid_from date   NOT NULL,
    valid_to   date,
    CONSTRAINT worker_group_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

CREATE TABLE group_scheme_member (
    scheme     text NOT NULL,
    code       text NOT NULL CONSTRAINT group_scheme_member_exists REFERENCES worker_group (code),
    valid_from date NOT NULL,
    valid_to   date,
    CONSTRAINT group_scheme_member_pk PRIMARY KEY (scheme, code),
    CONSTRAINT group_scheme CHECK (scheme IN ('EIGHT_GROUPS_2018', 'NEW_EMPLOYMENT_FOUR_2021', 'NINE_GROUPS')),
    CONSTRAINT group_scheme_member_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

INSERT INTO worker_group (code, position, name_zh, name_en, aliases, valid_from) VALUES
    ('TRUCK_DRIVER', 1, '货车司机', 'truck driver', '{卡车司机}', '2018-03-01'),
    ('COURIER', 2, '快递员', 'courier', '{快递小哥}', '2018-03-01'),
    ('CARE_WORKER', 3, '护工护理员', 'care worker', '{护理员,护工}', '2018-03-01'),
    ('DOMESTIC_WORKER', 4, '家政服务员', 'domestic-service worker', '{家政}', '2018-03-01'),
    ('MALL_INFORMATION_WORKER', 5, '商场信息员', 'shop-floor information worker', '{商场导购员,导购员}', '2018-03-01'),
    ('FOOD_DELIVERY_RIDER', 6, '网约送餐员', 'online food-delivery rider', '{外卖配送员,网约配送员,骑手,外卖员}', '2018-03-01'),
    ('REAL_ESTATE_AGENT', 7, '房产中介员', 'real-estate agent', '{房产中介}', '2018-03-01'),
    ('SECURITY_GUARD', 8, '保安员', 'security guard', '{保安}', '2018-03-01'),
    ('RIDE_HAILING_DRIVER', 9, '网约车司机', 'ride-hailing driver', '{网约车驾驶员}', '2018-03-01'),
    ('SANITATION_WORKER', 10, '环卫工人', 'sanitation worker', '{环卫工}', '2018-03-01'),
    ('FLEXIBLE_WORKER', 11, '灵活就业人员', 'flexible worker', '{灵活就业}', '2018-03-01'),
    ('OTHER', 12, '不属于以上群体', 'none of these', '{其他}', '2018-03-01');

INSERT INTO group_scheme_member (scheme, code, valid_from)
SELECT 'EIGHT_GROUPS_2018', code, '2018-03-01' FROM worker_group WHERE position <= 8;

INSERT INTO group_scheme_member (scheme, code, valid_from) VALUES
    ('NEW_EMPLOYMENT_FOUR_2021', 'TRUCK_DRIVER', '2021-07-01'),
    ('NEW_EMPLOYMENT_FOUR_2021', 'RIDE_HAILING_DRIVER', '2021-07-01'),
    ('NEW_EMPLOYMENT_FOUR_2021', 'COURIER', '2021-07-01'),
    ('NEW_EMPLOYMENT_FOUR_2021', 'FOOD_DELIVERY_RIDER', '2021-07-01');

INSERT INTO group_scheme_member (scheme, code, valid_from)
SELECT 'NINE_GROUPS', code, '2023-01-01' FROM worker_group WHERE position <= 9;
