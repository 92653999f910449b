// The sentences of “my union”, in Chinese; the English ones are in en.ts.
export const me = {
  printForm: '入会申请书（PDF）', PAPER: '纸质入会申请书',
  noCard: '您还不是工会会员；申请通过后，会员卡会显示在这里。', since: '入会日期', memberStatus: '会员状态', ACTIVE: '正常',
  TRANSFERRING: '转接中', RETAINED: '保留会籍', EXITED: '已退会', EXPELLED: '已除名', DECEASED: '已故', MERGED: '已合并', VOID: '无效',
  readWhole: '阅读全文', wasWithdrawn: '该公告已撤回。', usefulUntil: '有效期至 {0}', ANNOUNCEMENTS: '所在工会的公告', wechat: '微信通知', wechatBound: '已绑定微信，消息优先发到微信。', wechatHint: '绑定后，消息优先发到微信，不再发短信。', wechatInside: '在微信中打开本页，可绑定微信接收消息。', bind: '绑定微信', unbind: '解除绑定', byWechat: '微信提醒', byWechatHint: '勾选的消息发到微信；未关注服务号的改发短信。',
  noMessages: '还没有消息。审核结果等会通知到这里。', allRead: '全部标为已读', unread: '未读', texts: '短信提醒', textsHint: '勾选的消息同时发短信；22 点到次日 8 点不发送。', DECISIONS: '入会申请、会员关系转接、会籍变动的结果', OFFICE: '本人的任职', WAITING: '工作人员的待办',
  looksHint: '工会人员每次查看您的完整证件号码或手机号，都会记录在这里。', noLooks: '还没有人查看过您的完整证件号码或手机号。', ID_NUMBER: '证件号码', MOBILE: '手机号', lookedAt: '查看了{0}',
  purpose: '用途：{0}', by: '查看人：{0}', more: '更多', signInsHint: '登录在一台手机上保持 30 天；换手机或手机丢失时，请在这里结束登录。', device: '设备', thisPhone: '未注明的设备',
  signedInAt: '登录时间', lastUsedAt: '最近使用', endOne: '结束这次登录', endAll: '结束所有登录',
  name: '姓名', cardCode: '会员卡二维码', codeTurns: '出示给对方扫描；二维码每分钟自动更换，截图无效。', codeNotRenewed: '网络不稳，正在更换二维码……', codeGone: '二维码已过期，暂时不能更换：{0}',
};
