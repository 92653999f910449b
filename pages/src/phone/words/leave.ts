// The sentences about leaving the union and what became of a membership, in Chinese; the English ones are in en.ts.
export const leave = {
  leaveUnion: '退会', leaveHint: '退会自愿，可以不说明原因。由所在工会办理；期限内未办理的，自动退会。', leaveAfter: '退会后会员卡失效，不再交会费，不再有选举权、被选举权、表决权，不再享受会员服务；正在办理的转接随之失效。以后可以重新申请入会，会员编号另发。在工会的任职不因此结束，请向工会说明。', leaveWhy: '原因（可不填）', leaveSure: '确定退会', leaveAsked: '已申请退会', leaveBy: '逾期未办理的，自动退会', leaveStay: '不退了，撤回申请',
  expulsion: '工会已决定开除您的会籍，等待上级工会备案', expulsionHint: '备案前您仍是会员。有异议的，请向上级工会说明。', retainedHint: '您的会籍已保留：免交会费，不享有选举权、被选举权和表决权。重新就业后，可请工会恢复会籍。', overHint: '您的会籍已终止。可扫描工会的入会二维码重新申请入会。', ledger: '会籍变动', decisionDocument: '文号',
  moveJOINED: '入会', moveTRANSFERRED_IN: '转入', moveTRANSFERRED_OUT: '转出', moveRETAINED: '保留会籍', moveRESTORED: '恢复会籍', moveEXITED: '退会', moveEXPELLED: '开除会籍', moveDECEASED: '去世', moveVOIDED: '登记作废', moveMERGED: '重复会籍合并', moveMERGED_IN: '并入重复会籍', moveMERGE_UNDONE: '撤销合并', moveREINSTATED: '误终止，已撤销',
};
