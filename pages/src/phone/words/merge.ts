// The sentences about merges of two records, in Chinese; the English ones are in en.ts.
export const merge = {
  merges: '重复会籍合并', mergeTwo: '会员证号 {0}（{1}）并入 {2}（{3}）', mergeBy: '如有异议，请最迟于 {0} 提出', mergeObjection: '异议：{0}', mergeDecision: '决定的理由：{0}',
  mergeAbout: '有人认为这两条记录属于同一人，提出合并。如果不是，请提出异议；提出后不会合并。', mergeWhy: '异议的理由（不要填写证件号码、手机号）', mergeObject: '提出异议',
  mergeHEARING: '可以提出异议', mergeDECIDING: '待上级工会决定', mergeOBJECTED: '已有异议，不会合并', mergeMERGED: '已合并', mergeREFUSED: '不予合并', mergeWITHDRAWN: '已撤回', mergeLAPSED: '已失效', mergeUNDO_ASKED: '已合并，待决定是否撤销', mergeUNDONE: '已撤销合并', mergeUNDO_REFUSED: '不予撤销合并',
};
