// The sentences of the first page, in Chinese; the English ones are in en.ts.
export const home = {
  welcome: '您好', homeLead: '会员实名制、基层工会组建与入会行动。', joinHere: '申请入会', codeBelow: '二维码下方的编码', begin: '开始申请', others: '更多', docs: '开放接口文档',
  openapi: 'OpenAPI 描述文件（YAML）', status: '运行状态', console: '工会工作台', foundLink: '申请建立工会', stationsLink: '附近的爱心驿站、母婴室、维权服务站',
};
