-- The calendar of working days, a year at a time, as the State Council announces it: which days are off, and on which Saturdays and
-- Sundays people work in exchange. A year whose notice is still to come is provisional.
CREATE TABLE calendar_year (
    year        integer     NOT NULL CONSTRAINT calendar_year_pk PRIMARY KEY,
    version     bigint      NOT NULL,
    provisional boolean     NOT NULL,
    source      text        NOT NULL,
    announced   boolean     NOT NULL DEFAULT false,
    set_by      uuid,
    set_at      timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE calendar_day (
    year  integer NOT NULL CONSTRAINT calendar_day_of_a_year REFERENCES calendar_year,
    day   date    NOT NULL,
    works boolean NOT NULL,
    CONSTRAINT calendar_day_pk PRIMARY KEY (day),
    CONSTRAINT calendar_day_in_its_year CHECK (extract(year FROM day) = year),
    CONSTRAINT calendar_day_worked_is_of_a_weekend CHECK (NOT works OR extract(isodow FROM day) >= 6)
);
CREATE INDEX calendar_day_by_year ON calendar_day (year);
COMMENT ON COLUMN calendar_day.works IS 'False for a day off, true for a Saturday or Sunday that is worked in exchange.';

INSERT INTO calendar_year (year, version, provisional, source) VALUES
    (2018, 1, false, '国务院办公厅关于2018年部分节假日安排的通知'),
    (2019, 1, false, '国务院办公厅关于2019年部分节假日安排的通知(含2019年3月22日关于劳动节的调整)'),
    (2020, 1, false, '国务院办公厅关于2020年部分节假日安排的通知(含2020年1月27日关于延长春节假期的调整)'),
    (2021, 1, false, '国务院办公厅关于2021年部分节假日安排的通知'),
    (2022, 1, false, '国务院办公厅关于2022年部分节假日安排的通知'),
    (2023, 1, false, '国务院办公厅关于2023年部分节假日安排的通知'),
    (2024, 1, false, '国务院办公厅关于2024年部分节假日安排的通知'),
    (2025, 1, false, '国务院办公厅关于2025年部分节假日安排的通知'),
    (2026, 1, false, '国务院办公厅关于2026年部分节假日安排的通知'),
    (2027, 1, true, '《全国年节及纪念日放假办法》法定节假日;国务院办公厅调休安排尚未公布');

INSERT INTO calendar_day (year, day, works)
SELECT extract(year FROM d), d, false FROM (VALUES
    (date '2018-01-01', date '2018-01-01'),
    (date '2018-02-15', date '2018-02-21'),
    (date '2018-04-05', date '2018-04-07'),
    (date '2018-04-29', date '2018-05-01'),
    (date '2018-06-18', date '2018-06-18'),
    (date '2018-09-24', date '2018-09-24'),
    (date '2018-10-01', date '2018-10-07'),
    (date '2018-12-30', date '2018-12-31'),
    (date '2019-01-01', date '2019-01-01'),
    (date '2019-02-04', date '2019-02-10'),
    (date '2019-04-05', date '2019-04-05'),
    (date '2019-05-01', date '2019-05-04'),
    (date '2019-06-07', date '2019-06-07'),
    (date '2019-09-13', date '2019-09-13'),
    (date '2019-10-01', date '2019-10-07'),
    (date '2020-01-01', date '2020-01-01'),
    (date '2020-01-24', date '2020-02-02'),
    (date '2020-04-04', date '2020-04-06'),
    (date '2020-05-01', date '2020-05-05'),
    (date '2020-06-25', date '2020-06-27'),
    (date '2020-10-01', date '2020-10-08'),
    (date '2021-01-01', date '2021-01-03'),
    (date '2021-02-11', date '2021-02-17'),
    (date '2021-04-03', date '2021-04-05'),
    (date '2021-05-01', date '2021-05-05'),
    (date '2021-06-12', date '2021-06-14'),
    (date '2021-09-19', date '2021-09-21'),
    (date '2021-10-01', date '2021-10-07'),
    (date '2022-01-01', date '2022-01-03'),
    (date '2022-01-31', date '2022-02-06'),
    (date '2022-04-03', date '2022-04-05'),
    (date '2022-04-30', date '2022-05-04'),
    (date '2022-06-03', date '2022-06-05'),
    (date '2022-09-10', date '2022-09-12'),
    (date '2022-10-01', date '2022-10-07'),
    (date '2022-12-31', date '2022-12-31'),
    (date '2023-01-01', date '2023-01-02'),
    (date '2023-01-21', date '2023-01-27'),
    (date '2023-04-05', date '2023-04-05'),
    (date '2023-04-29', date '2023-05-03'),
    (date '2023-06-22', date '2023-06-24'),
    (date '2023-09-29', date '2023-10-06'),
    (date '2024-01-01', date '2024-01-01'),
    (date '2024-02-10', date '2024-02-17'),
    (date '2024-04-04', date '2024-04-06'),
    (date '2024-05-01', date '2024-05-05'),
    (date '2024-06-10', date '2024-06-10'),
    (date '2024-09-15', date '2024-09-17'),
    (date '2024-10-01', date '2024-10-07'),
    (date '2025-01-01', date '2025-01-01'),
    (date '2025-01-28', date '2025-02-04'),
    (date '2025-04-04', date '2025-04-06'),
    (date '2025-05-01', date '2025-05-05'),
    (date '2025-05-31', date '2025-06-02'),
    (date '2025-10-01', date '2025-10-08'),
    (date '2026-01-01', date '2026-01-03'),
    (date '2026-02-15', date '2026-02-23'),
    (date '2026-04-04', date '2026-04-06'),
    (date '2026-05-01', date '2026-05-05'),
    (date '2026-06-19', date '2026-06-21'),
    (date '2026-09-25', date '2026-09-27'),
    (date '2026-10-01', date '2026-10-07'),
    (date '2027-01-01', date '2027-01-01'),
    (date '2027-02-05', date '2027-02-08'),
    (date '2027-04-05', date '2027-04-05'),
    (date '2027-05-01', date '2027-05-02'),
    (date '2027-06-09', date '2027-06-09'),
    (date '2027-09-15', date '2027-09-15'),
    (date '2027-10-01', date '2027-10-03')) AS off (first, last)
CROSS JOIN LATERAL generate_series(first, last, interval '1 day') AS s (d);

INSERT INTO calendar_day (year, day, works)
SELECT extract(year FROM d), d, true FROM (VALUES
    (date '2018-02-11'), (date '2018-02-24'), (date '2018-04-08'), (date '2018-04-28'), (date '2018-09-29'), (date '2018-09-30'), (date '2018-12-29'),
    (date '2019-02-02'), (date '2019-02-03'), (date '2019-04-28'), (date '2019-05-05'), (date '2019-09-29'), (date '2019-10-12'),
    (date '2020-01-19'), (date '2020-04-26'), (date '2020-05-09'), (date '2020-06-28'), (date '2020-09-27'), (date '2020-10-10'),
    (date '2021-02-07'), (date '2021-02-20'), (date '2021-04-25'), (date '2021-05-08'), (date '2021-09-18'), (date '2021-09-26'), (date '2021-10-09'),
    (date '2022-01-29'), (date '2022-01-30'), (date '2022-04-02'), (date '2022-04-24'), (date '2022-05-07'), (date '2022-10-08'), (date '2022-10-09'),
    (date '2023-01-28'), (date '2023-01-29'), (date '2023-04-23'), (date '2023-05-06'), (date '2023-06-25'), (date '2023-10-07'), (date '2023-10-08'),
    (date '2024-02-04'), (date '2024-02-18'), (date '2024-04-07'), (date '2024-04-28'), (date '2024-05-11'), (date '2024-09-14'), (date '2024-09-29'), (date '2024-10-12'),
    (date '2025-01-26'), (date '2025-02-08'), (date '2025-04-27'), (date '2025-09-28'), (date '2025-10-11'),
    (date '2026-01-04'), (date '2026-02-14'), (date '2026-02-28'), (date '2026-05-09'), (date '2026-09-20'), (date '2026-10-10')) AS worked (d);
