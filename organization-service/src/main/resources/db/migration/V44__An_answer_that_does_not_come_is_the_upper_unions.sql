INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-000000000034', 'JOINING_ESCALATION_DAYS', 15, 'WORKING_DAYS',
     '平台默认:十五个工作日内未答复的入会申请由上级工会督办;以本市总工会文件为准', '2000-01-01');
