// The sentences of the form, in Chinese; the English ones are in en.ts.
export const form = {
  close: '关闭', formTitle: '填写入会信息', correctTitle: '修改入会申请', nameHint: '请与证件一致；少数民族姓名中的“·”请一并填写。', nameMissing: '请填写姓名。', idType: '证件类型',
  idNumber: '证件号码', idAgain: '原证件号码为 {0}；为保护个人信息，请重新填写完整号码。', idMissing: '请填写证件号码。', idLetters: '号码中只能有数字，最后一位可以是 X；请检查是否把数字 0 输成了字母 O。',
  idLength: '居民身份证号码应为 18 位，请检查是否漏输或多输。', idDate: '号码第 7 至 14 位不是有效的出生日期，请检查。', idChecksum: '号码校验不通过，很可能有一位输错了，请逐位核对。', group: '您从事的职业',
  groupMissing: '请选择您从事的职业。', employmentForm: '就业形式', migrantWorker: '我是农民工（户籍在农村、在外务工）', employer: '所在单位或平台（选填）', consents: '请阅读并同意',
  read: '阅读全文', agree: '我已阅读并同意《{0}》', optional: '（可选）', consentMissing: '请阅读《{0}》并勾选同意。', submit: '提交入会申请', resubmit: '重新提交申请',
  faults: '请更正以下内容：', RESIDENT_ID: '居民身份证', HK_MACAO_TAIWAN_RESIDENCE: '港澳台居民居住证', HK_MACAO_PERMIT: '港澳居民来往内地通行证',
  TAIWAN_PERMIT: '台湾居民来往大陆通行证', FOREIGN_RESIDENCE: '外国人永久居留身份证', PASSPORT: '护照', MILITARY: '军官证或士兵证', STANDARD: '与单位签订劳动合同',
  DISPATCH: '劳务派遣', PART_TIME: '非全日制用工', PLATFORM: '平台灵活就业（骑手、司机等）', SELF_EMPLOYED: '个体经营',
  TRUCK_DRIVER: '货车司机', COURIER: '快递员', CARE_WORKER: '护工护理员', DOMESTIC_WORKER: '家政服务员', MALL_INFORMATION_WORKER: '商场信息员', FOOD_DELIVERY_RIDER: '网约送餐员', REAL_ESTATE_AGENT: '房产中介员', SECURITY_GUARD: '保安员', RIDE_HAILING_DRIVER: '网约车司机', SANITATION_WORKER: '环卫工人', FLEXIBLE_WORKER: '灵活就业人员', OTHER: '其他职工', name: '姓名',
};
