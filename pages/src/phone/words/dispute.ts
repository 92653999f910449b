// The sentences about disputes of an identity, in Chinese; the English ones are in en.ts.
export const dispute = {
  disputes: '身份争议', disputeIt: '这是我的证件', disputeLead: '证件确属本人的，可以提出身份争议。提出后请带证件原件到任一工会核验，并报出核验码；核验之前不作任何处理。工会听取对方说明后，由上级工会决定。', disputeWhy: '请说明情况（不要填写证件号码、手机号）', disputeSend: '提出争议', disputeSent: '已提出。请带证件原件到任一工会核验，报出核验码：', disputeLater: '核验码和进展在“我的工会”的“我的申请”中查看。',
  disputeCode: '核验码', disputeBy: '最迟 {0}', disputeShown: '{0} 已核验证件原件', disputeWithdraw: '撤回争议', disputeDecision: '决定的理由：{0}',
  disputeAbout: '有人持证件原件到工会，称您登记的证件属于其本人。请说明情况；逾期未说明的，由上级工会直接决定。', disputeAnswer: '情况说明', disputeAnswerSend: '提交说明', disputeAnswered: '您的说明：{0}',
  disputeOPENED: '待核验证件', disputeHEARING: '听取对方说明', disputeDECIDING: '待上级工会决定', disputeVOIDED: '证件属于提出人，原登记已作废', disputeUPHELD: '维持原登记', disputeWITHDRAWN: '已撤回', disputeLAPSED: '已失效：逾期未核验，或该证件没有他人登记。可以直接申请入会',
};
