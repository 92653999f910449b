-- The groups as organization publishes them. The rows below are those of the day this copy came to be, so that drives can name
-- them before the first message is read; each is replaced by a newer version of itself.
CREATE TABLE worker_group_copy (
    code       text    NOT NULL CONSTRAINT worker_group_copy_pk PRIMARY KEY,
    version    bigint  NOT NULL,
    position   integer NOT NULL,
    name_zh    text    NOT NULL,
    name_en    text    NOT NULL,
    valid_from date    NOT NULL,
    valid_to   date
);

INSERT INTO worker_group_copy (code, version, position, name_zh, name_en, valid_from) VALUES
    ('TRUCK_DRIVER', 0, 1, '货车司机', 'truck driver', '2018-03-01'),
    ('COURIER', 0, 2, '快递员', 'courier', '2018-03-01'),
    ('CARE_WORKER', 0, 3, '护工护理员', 'care worker', '2018-03-01'),
    ('DOMESTIC_WORKER', 0, 4, '家政服务员', 'domestic-service worker', '2018-03-01'),
    ('MALL_INFORMATION_WORKER', 0, 5, '商场信息员', 'shop-floor information worker', '2018-03-01'),
    ('FOOD_DELIVERY_RIDER', 0, 6, '网约送餐员', 'online food-delivery rider', '2018-03-01'),
    ('REAL_ESTATE_AGENT', 0, 7, '房产中介员', 'real-estate agent', '2018-03-01'),
    ('SECURITY_GUARD', 0, 8, '保安员', 'security guard', '2018-03-01'),
    ('RIDE_HAILING_DRIVER', 0, 9, '网约车司机', 'ride-hailing driver', '2018-03-01'),
    ('SANITATION_WORKER', 0, 10, '环卫工人', 'sanitation worker', '2018-03-01'),
    ('FLEXIBLE_WORKER', 0, 11, '灵活就业人员', 'flexible worker', '2018-03-01'),
    ('OTHER', 0, 12, '不属于以上群体', 'none of these', '2018-03-01');
