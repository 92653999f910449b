// The sentences of what became of an application, in Chinese; the English ones are in en.ts.
export const state = {
  SUBMITTED: '已提交，等待审核', RETURNED: '已退回，请修改', APPROVED: '已通过', REJECTED: '未通过', WITHDRAWN: '已撤回',
  saidSUBMITTED: '工会正在审核您的申请，审核结果会显示在这里。您可以先关闭本页。', saidRETURNED: '请按下面的说明修改后重新提交。', saidAPPROVED: '欢迎加入工会！',
  saidAPPROVEDwaiting: '申请已通过，正在生成会员编号……', saidREJECTED: '您的申请未通过审核。更正后可以重新申请。', saidWITHDRAWN: '您已撤回申请，可以重新申请。', reason: '原因：{0}',
  refresh: '刷新状态', again: '重新申请', change: '修改申请', withdraw: '撤回申请', withdrawSure: '撤回后，工会不再审核这份申请。确定撤回吗？', withdrawYes: '确定撤回',
  submittedOn: '提交时间', memberNumber: '会员编号', asOf: '更新于 {0}', cancel: '取消', transferHere: '转到此二维码的工会', union: '所属工会',
};
