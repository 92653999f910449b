INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-0000000000c0', 'HEADCOUNT_FREEZE_DAYS', 5, 'DAYS',
     '平台默认:每月结束五日后冻结当月会员数,迟报的变动计入下一月;《中华人民共和国统计法》第七条、第二十五条(待核实)', '2000-01-01');
