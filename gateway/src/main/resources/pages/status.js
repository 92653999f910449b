import { current, knows, say, speak } from '/assets/words.js';

const EVERY = 5000;
let report = null;
let heard = null;

function cell(text, className) {
  const td = document.createElement('td');
  const inner = className ? td.appendChild(document.createElement('span')) : td;
  inner.textContent = text;
  inner.className = className || '';
  return td;
}

function row(service) {
  const tr = document.createElement('tr');
  const look = service.status === 'UP' ? 'badge good' : service.status === 'DOWN' ? 'badge bad' : 'badge';
  tr.append(
    cell(knows(service.name) ? say(service.name) : service.name),
    cell(say(service.status), look),
    cell(`${service.ready}/${service.instances}`),
    cell(service.ms ?? '–'),
  );
  return tr;
}

function draw() {
  if (!report) {
    document.getElementById('overall').textContent = say(heard === false ? 'away' : 'loading');
    return;
  }
  document.getElementById('overall').textContent = say(report.status === 'UP' ? 'allUp' : 'someDown');
  document.getElementById('as-of').textContent = say('asOf', new Date(report.asOf).toLocaleString(current() === 'en' ? 'en-GB' : 'zh-CN'));
  const gateway = { name: 'gateway', status: 'UP', ready: 1, instances: 1, ms: null };
  document.getElementById('services').replaceChildren(row(gateway), ...report.services.map(row));
}

async function look() {
  try {
    const answer = await fetch('/health', { cache: 'no-store' });
    report = await answer.json();
    heard = true;
  } catch {
    report = null;
    heard = false;
  }
  draw();
  setTimeout(look, EVERY);
}

speak({
  brand: ['运行状态', 'Status'], loading: ['正在查询……', 'Looking…'], away: ['入口没有应答', 'The gateway does not answer'],
  allUp: ['全部正常', 'Everything is up'], someDown: ['部分服务不可用', 'Some services are away'],
  service: ['服务', 'Service'], state: ['状态', 'State'], instances: ['可用实例', 'Instances ready'], ms: ['应答毫秒', 'Answer (ms)'],
  asOf: ['截至 {0}', 'As of {0}'], UP: ['正常', 'Up'], DOWN: ['不可用', 'Away'], UNKNOWN: ['未知', 'Unknown'],
  gateway: ['网关', 'Gateway'], membership: ['会员服务', 'Membership'], organization: ['组织服务', 'Organization'], events: ['活动服务', 'Events'],
}, draw);
look();
