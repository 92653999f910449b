CREATE TABLE notice (
    id             uuid PRIMARY KEY,
    notice         varchar(40)  NOT NULL,
    notice_version integer      NOT NULL,
    title          varchar(100) NOT NULL,
    title_en       varchar(200) NOT NULL,
    text           text         NOT NULL,
    text_en        text         NOT NULL,
    legal_basis    varchar(300) NOT NULL,
    required       boolean      NOT NULL,
    valid_from     date         NOT NULL,
    announced_at   timestamptz,
    CONSTRAINT notice_one_per_version UNIQUE (notice, notice_version)
);
COMMENT ON TABLE notice IS 'A new wording is a new row with the next version: consent given to an earlier one stays what it was.';

INSERT INTO notice (id, notice, notice_version, title, title_en, text, text_en, legal_basis, required, valid_from) VALUES
('00000000-0000-7000-8000-0000000000a1', 'PERSONAL_INFORMATION', 1,
 '个人信息处理告知书', 'How your personal information is used',
 '为办理入会、确认会员身份并提供工会服务,工会收集您的姓名、有效证件类型及号码、手机号、就业形态、所属群体、是否农民工和工作单位。证件号码和手机号加密保存,仅限经授权的工会工作人员因工作需要查看,每次查看均有记录,您可以随时查询。申请未获批准的,相关信息保存一年后删除;入会后按工会档案管理规定保存。您可以随时查阅、复制、更正、撤回同意或申请删除。',
 'To handle your application, establish your membership and serve you, the union collects your name, identity document and number, mobile number, form of employment, group, migrant-worker status and employer. Document and mobile numbers are stored encrypted; authorised union staff see them only for their work, each time on record, and you can read that record. A refused application is deleted after one year; membership records follow the rules for union archives. You may at any time see, copy and correct your information, withdraw consent or ask for erasure.',
 '《中华人民共和国个人信息保护法》第十三条、第十四条、第十七条', true, '2021-11-01'),
('00000000-0000-7000-8000-0000000000a2', 'REAL_NAME_CHECK', 1,
 '实名核验单独同意书', 'Separate consent to the real-name check',
 '我同意工会将我的姓名和证件号码提供给实名核验机构,仅用于核对身份是否一致。核验结果不影响提交申请,核验机构不得将其用于其他目的。',
 'I agree that the union passes my name and document number to the real-name registry, only to check that they belong together. The result does not stop my application, and the registry may use them for nothing else.',
 '《中华人民共和国个人信息保护法》第二十三条、第二十九条', true, '2021-11-01'),
('00000000-0000-7000-8000-0000000000a3', 'JOINING_DECLARATION', 1,
 '中华全国总工会入会申请书', 'Declaration of joining',
 '我自愿加入中华全国总工会,遵守工会章程,执行工会决议,积极参加工会活动,为把我国建设成为富强、民主、文明和谐的社会主义现代化国家而努力奋斗。',
 'I join the All-China Federation of Trade Unions of my own free will, will observe its constitution, carry out its resolutions and take part in its activities, and will strive to build our country into a modern socialist country that is prosperous, strong, democratic, civilised and harmonious.',
 '《中国工会章程》第二条', true, '2018-10-26');
