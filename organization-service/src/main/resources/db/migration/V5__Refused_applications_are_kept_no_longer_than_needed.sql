INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-000000000012', 'REFUSED_APPLICATION_DAYS', 365, 'DAYS',
     '《中华人民共和国个人信息保护法》第十九条:保存期限应当为实现处理目的所必要的最短时间', '2021-11-01');
