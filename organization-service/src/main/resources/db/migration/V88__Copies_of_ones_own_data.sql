INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-0000000000d0', 'DATA_COPIES_PER_ACCOUNT', 5, 'TIMES',
     '《中华人民共和国个人信息保护法》第四十五条:个人有权查阅、复制其个人信息,应当及时提供;每日份数为平台默认,防止反复生成', '2021-11-01');
