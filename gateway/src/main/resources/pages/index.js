import { speak } from '/assets/words.js';

speak({
  brand: ['工会组建与会员平台', 'Union membership and organizing'],
  title: ['您好', 'Welcome'],
  lead: ['会员实名制、基层工会组建与入会行动。', 'Membership, grassroots unions and joining drives.'],
  join: ['申请入会', 'Join'],
  code: ['二维码下方的编码', 'The code below the QR code'],
  go: ['开始申请', 'Begin'],
  more: ['更多', 'More'],
  docs: ['开放接口文档', 'API documentation'],
  openapi: ['OpenAPI 描述文件（YAML）', 'OpenAPI description (YAML)'],
  status: ['运行状态', 'Status'],
});
document.getElementById('enter').addEventListener('submit', (event) => {
  event.preventDefault();
  const code = document.getElementById('code').value.normalize('NFKC').trim();
  if (code) location.assign(`/join/${encodeURIComponent(code)}`);
  else document.getElementById('code').focus();
});
