// The sentences about one's own data and their correction, in Chinese; the English ones are in en.ts.
export const mydata = {
  myData: '我的资料', askCorrect: '有误？申请更正', correctLead: '您有权请求更正不准确的个人信息。工会会在期限内答复；逾期的，同时提示上级工会。证件号码由两名工作人员核对证件后更正。', correctWhat: '更正的项目', correctTo: '应当是', correctWhy: '原因', correctSend: '提交申请', correctAnswerBy: '最迟 {0} 答复', correctWithdraw: '撤回申请', correctAsked: '更正申请', correctedEntries: '更正记录', correctFromTo: '{0} 改为 {1}', nothingThere: '无', correctRefused: '未予更正的原因：{0}',
  factNAME: '姓名', factID_NUMBER: '证件号码', factSEX: '性别', factBIRTH_DATE: '出生日期', factMOBILE: '手机号', factGROUP: '职业', factEMPLOYMENT_FORM: '就业形式', factMIGRANT_WORKER: '农民工', factEMPLOYER_NAME: '工作单位', factEMPLOYER_CREDIT_CODE: '单位信用代码', factTrue: '是', factFalse: '否',
  askedOPEN: '待办理', askedCHECKED: '待复核', askedGRANTED: '已更正', askedREFUSED: '未予更正', askedWITHDRAWN: '已撤回', askedLAPSED: '已失效',
};
