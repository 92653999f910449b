// The sentences of the public check of a card, in Chinese; the English ones are in en.ts.
export const card = {
  checkCard: '会员卡核验', scanCard: '请用手机扫描会员出示的二维码。', cardValid: '有效的工会会员', checkedUntil: '本次核验有效至', checkOver: '本次核验已结束。如仍需核验，请重新扫描会员卡上的二维码。',
  cardNotValid: '无法确认', cardNotValidHint: '二维码已过期或无效。请会员在“我的工会”中重新打开会员卡，再扫一次；截图不能使用。', name: '姓名', union: '所属工会',
};
