// The sentences about consents and being erased, in Chinese; the English ones are in en.ts.
export const erasure = {
  erasure: '删除我的个人信息', erasureHint: '已退会、未通过入会审核或从未入会的，可以申请删除。先看看会删除什么、依法保留什么；查看不作任何改动。', erasureLook: '查看删除的结果', erasureAsk: '申请删除', erasureWithdraw: '撤回申请', erasureDecision: '理由：{0}', erasureBy: '由“{0}”办理，最迟 {1}',
  erasureSure: '工会核验身份后由上级工会批准，{0} 个工作日内答复。批准后立即退出登录，任何人不能再查看您的信息；{1} 天内可用本手机号登录并凭证件恢复，之后不可恢复。', erasureBlocked: '还有未了事项，暂时不能申请删除：会员请先办理退会，任职、转接、更正、争议、入会申请请先办结或撤回。', erasureOpen: '未了事项 {0} 项',
  erasureASKED: '待核验身份', erasureCHECKED: '待上级工会批准', erasureREFUSED: '未同意', erasureWITHDRAWN: '已撤回', erasureSET_ASIDE: '已封存', erasureRESTORED: '已恢复', erasureERASED: '已删除',
  fateERASED: '删除。', fateUNMARKED: '去除标识。', fateKEPT: '依法保留。',
  myConsents: '我的同意', consentGIVEN: '已同意', consentWITHDRAWN: '已撤回', consentAt: '第 {0} 版，{1}', consentWithdraw: '撤回同意', consentSure: '确认撤回', consentRenew: '重新同意',
  restoreIt: '恢复已删除的信息', restoreHint: '用原手机号登录后，填写原登记的证件，在期限内恢复；恢复后请重新登录。从未登记证件的，不填号码。', restoreNow: '恢复',
};
