// The sentences of every page and of the way to the form, in Chinese; the English ones are in en.ts.
export const base = {
  brand: '工会入会', opening: '正在打开……', retry: '重试', title: '申请加入工会', lead: '入会免费，约需三分钟。', drive: '入会行动', until: '截止日期',
  joining: '加入 {0}', stepSignIn: '验证手机', stepForm: '填写信息', stepState: '等待审核', signIn: '验证手机号', mobile: '手机号', code: '短信验证码',
  sendCode: '获取验证码', sendAgain: '{0} 秒后可重发', codeSent: '验证码已发送，{0} 分钟内有效。', next: '下一步', signOut: '退出登录', mobileWrong: '请输入 11 位大陆手机号。',
  codeWrong: '请输入短信中的数字验证码。', codeRefused: '验证码不正确，还可以试 {0} 次。', codeRefusedLast: '验证码不正确，请重新获取验证码。', waitMinutes: '请在 {0} 分钟后再试。',
  closedTitle: '暂不能通过此二维码入会', closed: '此次入会行动尚未开始或已经结束，请向工作人员索取新的二维码。', unknownTitle: '找不到此二维码', unknown: '请核对链接，或请工作人员再次出示二维码。',
  offline: '网络不通，请检查网络后重试。已填内容不会丢失，重复提交也不会重复申请。', busy: '现在人多，请稍候重试。已填内容不会丢失。', failed: '未能完成', reference: '反馈时请提供编号：{0}',
  signInAgain: '登录已过期，请重新验证手机号；已填内容不会丢失。', seeState: '我已申请过，查看审核状态', nothingYet: '没有找到您的入会申请。请扫描工会的入会二维码开始申请。', me: '我的工会',
  myApplication: '我的申请', home: '首页',
  myCard: '我的会员卡',
};
