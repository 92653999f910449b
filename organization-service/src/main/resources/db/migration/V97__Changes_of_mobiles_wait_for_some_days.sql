INSERT INTO parameter (id, name, value, unit, legal_basis, valid_from) VALUES
    ('00000000-0000-7000-8000-00000000c110', 'MOBILE_CHANGE_DAYS', 5, 'WORKING_DAYS',
     '《电话用户真实身份信息登记规定》与号码再次启用的行业惯例；五个工作日为平台默认，以本市总工会文件为准', '2021-11-01'),
    ('00000000-0000-7000-8000-00000000c111', 'MOBILE_CLAIMS_PER_ACCOUNT', 3, 'TIMES',
     '《中华人民共和国个人信息保护法》第五十一条：防止逐个试探他人的证件号码', '2021-11-01');
