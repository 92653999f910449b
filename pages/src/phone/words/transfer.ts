// The sentences about going to another union, in Chinese; the English ones are in en.ts.
export const transfer = {
  transfer: '转接会员关系', transferHint: '换了工作单位，可将会员关系转到新工会，会员编号和入会日期不变。请输入新工会入会二维码下方的编码。', transferCode: '新工会的编码', transferFind: '查找工会', transferInto: '转入：{0}',
  transferReason: '原因', transferAsk: '提出转接', transferFrom: '原工会', transferTo: '转入工会', answerBy: '答复期限', transferPaused: '其中一个工会将于 {0} 选举，转接暂停至当日。', silence: '{0} 之前没有答复的，视为同意。', transferWithdraw: '撤回转接', transferSure: '撤回后会员关系不变，可以重新提出。确定撤回吗？',
  atREQUESTED: '等待原工会同意转出', atRELEASED: '等待新工会接收', atCOMPLETED: '已转接', atREFUSED: '未获同意', atWITHDRAWN: '已撤回', atLAPSED: '已失效：新工会不能再接收会员，或会籍另有变动',
  didASKED: '提出转接', didRELEASED: '同意转出', didACCEPTED: '同意接收', didCOMPLETED: '转接完成', didREFUSED: '不同意', didWITHDRAWN: '撤回', didLAPSED: '失效',
  byMEMBER: '本人', byFORMER_UNION: '原工会', byNEW_UNION: '新工会', byTIME: '期限已过',
  forEMPLOYMENT_CHANGED: '换了工作单位', forLAID_OFF: '下岗待岗', forUNEMPLOYED: '失业', forEMPLOYER_CLOSED: '单位破产或工会撤销、合并', forOTHER: '其他原因',
  groundNOT_EMPLOYED_THERE: '不在该单位就业', groundDISPUTE: '争议尚未办结', groundELECTION_FREEZE: '换届选举期间',
};
