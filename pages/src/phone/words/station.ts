// The sentences of the public page of stations before anything is found, in Chinese; the English ones are in en.ts.
export const station = {
  stations: '附近的服务站点', stationsLead: '爱心驿站、母婴室和职工维权服务站，均可免费使用。', nearMe: '查找附近的站点', whereHint: '位置只用于这一次查找，取整到约一百米后发送，不保存。', noPlace: '无法取得位置，请改为选择区县。', orCounty: '或选择区县', chooseCounty: '（请选择）', whichKind: '种类', allKinds: '全部',
  CARE_STATION: '爱心驿站', BABY_ROOM: '母婴室', RIGHTS_STATION: '职工维权服务站',
};
