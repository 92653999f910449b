// The sentences about changing the mobile, in Chinese; the English ones are in en.ts.
export const mobile = {
  changeMobile: '登录手机号', mobileBoth: '更换手机号（两个号码都能收短信）', mobileLost: '原手机号不能用了，认领原账号', mobileNotMine: '这不是我的账号',
  mobileNow: '现手机号', mobileNew: '新手机号', mobileCodes: '给两个号码发验证码', mobileCodesSent: '验证码已发送到两个号码。', codeNow: '现手机号收到的验证码', codeNew: '新手机号收到的验证码', mobileChange: '更换',
  mobileLostHint: '填写工会登记的姓名、证件和原手机号。原手机号会收到通知；等待期满无人终止的，账号改用您现在登录的手机号。工会任职人员、启用动态口令的账号，以及由工会代录入会、从未登录过的会员（不填原手机号），请带证件原件和认领码到工会当面核验。', mobileFormer: '原手机号', mobileClaim: '认领', mobileCode: '认领码：', mobileConfirmed: '工会已当面核验。',
  mobileNotMineHint: '您的号码以前由他人使用，登录后出现了他人的账号时，在这里声明。等待期满无人终止后，该账号与本手机号解除关联，您再次登录即可使用新账号入会。', mobileRelease: '声明不是我的账号',
  mobileKindCHANGE: '更换手机号', mobileKindCLAIM: '认领账号', mobileKindRELEASE: '账号与本手机号解除关联', mobileFromTo: '{0} → {1}', mobileBy: '由他人提出。如非本人操作，请立即终止。', mobileUntil: '可在 {0} 及之前终止', mobileStop: '终止',
  mobileWAITING: '等待期内', mobileDONE: '已办结', mobileOBJECTED: '已终止', mobileWITHDRAWN: '已撤回', mobileREFUSED: '未办理：没有符合的账号，请到工会当面办理',
};
