// The sentences about stations that were found, in Chinese; the English ones are in en.ts.
export const found = {
  nothingNear: '五公里内没有站点，请选择区县查找。', nothingHere: '没有找到站点。', moreStations: '载入更多', comma: '、', openNow: '现在开放', closedNow: '现在不开放', today: '今日 {0}', closedToday: '今日不开放',
  checkOverdue: '信息待复核，去前请先联系', away: '约 {0} 米', awayFar: '约 {0} 公里', call: '电话 {0}', mapOf: '站点位置示意图，上方为北，圆圈半径 {0} 米', north: '北', foundCount: '找到 {0} 个站点',
};
