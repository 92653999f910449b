// The sentences of the second half of a sign-in, in Chinese; the English ones are in en.ts.
export const second = {
  appCode: '动态口令或恢复码', appCodeHint: '该账号已启用动态口令，请输入验证器应用显示的口令或一个恢复码。', beginAgain: '重新获取短信验证码',
};
