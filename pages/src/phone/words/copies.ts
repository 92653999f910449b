// The sentences about copies of one's own data, in Chinese; the English ones are in en.ts.
export const copies = {
  dataCopy: '本人信息副本', dataCopyHint: '把会员系统保存的您的信息生成一份表格：账号、会籍、申请、转接、更正、消息、谁查看过您。号码已遮盖，副本两日后删除。', copyAsk: '申请副本', copyTake: '下载', copyUntil: '可下载至 {0}',
  copyWAITING: '等待生成', copyRUNNING: '正在生成', copyDONE: '已生成', copyFAILED: '未能生成', copyCANCELLED: '已取消',
};
