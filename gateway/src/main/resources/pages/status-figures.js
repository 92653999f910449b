// The details of the status page: what wants a person, and the figures of each part.
import { current, knows, say } from '/assets/words.js';

const LATE = 5;
const TOO_LATE = 60;

export const named = (name) => (knows(name) ? say(name) : name);

export function moment(text) {
  return new Date(text).toLocaleString(current() === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'short', timeStyle: 'medium' });
}

function span(seconds) {
  if (seconds < 120) return say('seconds', seconds < 10 ? seconds.toFixed(1) : Math.round(seconds));
  return seconds < 7200 ? say('minutes', Math.round(seconds / 60)) : say('hours', Math.round(seconds / 3600));
}

function element(tag, text, className) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function title(instance, all) {
  const several = all.filter((other) => other.service === instance.service).length > 1;
  return named(instance.service) + (several ? ` ${instance.number}` : '');
}

const short = (topic) => topic.replace(/^unionhall\./, '').replace(/\.v\d+$/, '');

/** What wants a person, worst first: [{bad, what, how}]. */
function todo({ gateway, instances }) {
  const found = [];
  const add = (bad, what, how) => found.push({ bad, what, how });
  for (const one of instances) {
    const name = title(one, instances);
    if (!one.answers) {
      add(true, say('todoAway', name), say('todoAwayDo'));
      continue;
    }
    for (const full of one.withoutRoom) add(true, say('todoDisk', name, full), say('todoDiskDo'));
    if (one.brokerAway) add(true, say('todoBroker', name), say('todoBrokerDo'));
    else if (one.outboxAgeSeconds > LATE) add(one.outboxAgeSeconds > TOO_LATE, say('todoOutbox', name, span(one.outboxAgeSeconds)), say('todoOutboxDo'));
    if (one.waitingForConnection > 0) add(false, say('todoPool', name, one.waitingForConnection), say('todoPoolDo'));
    for (const topic of one.topics) {
      if (topic.parked > 0) add(true, say('todoParked', name, short(topic.topic), topic.parked, topic.parkedKeys), say('todoParkedDo', one.service));
      if (topic.lagSeconds > LATE) add(topic.lagSeconds > TOO_LATE, say('todoLag', name, short(topic.topic), span(topic.lagSeconds)), say('todoLagDo'));
    }
  }
  if (gateway.failed > 0) add(gateway.failed > gateway.answers / 100, say('todoErrors', gateway.minutes, gateway.failed), say('todoErrorsDo'));
  if (gateway.signIn.codesFailed > 0) add(true, say('todoSms', gateway.minutes, gateway.signIn.codesFailed), say('todoSmsDo'));
  return found.sort((a, b) => Number(b.bad) - Number(a.bad));
}

function fact(list, name, value, alarm = false) {
  list.append(element('dt', say(name)), element('dd', value ?? say('unknown'), alarm ? 'alarm' : ''));
}

function card(heading, look, badge) {
  const section = element('section', '', 'card');
  const h3 = element('h3', heading);
  h3.append(element('span', badge, `badge ${look}`));
  const list = element('dl', '', 'facts');
  section.append(h3, list);
  return { section, list };
}

function door(details) {
  const { gateway } = details;
  const { section, list } = card(say('gateway'), 'good', say('UP'));
  fact(list, 'version', details.version);
  fact(list, 'since', moment(details.since));
  fact(list, 'answers', `${gateway.answers}`);
  fact(list, 'failedAnswers', `${gateway.failed}`, gateway.failed > 0);
  fact(list, 'limited', `${gateway.refusedByLimit}`);
  fact(list, 'codes', `${gateway.signIn.codesSent} / ${gateway.signIn.codesFailed}`, gateway.signIn.codesFailed > 0);
  fact(list, 'signIns', `${gateway.signIn.signedIn} / ${gateway.signIn.refused}`);
  section.append(element('p', say('lastMinutes', gateway.minutes), 'hint'));
  if (gateway.failing.length) {
    const worst = element('ul', '', 'failing');
    worst.append(...gateway.failing.map((one) => element('li', `${one.method} ${one.route} ${one.status} × ${one.times}`)));
    section.append(worst);
  }
  return section;
}

function sum(topics, figure) {
  return topics.reduce((total, topic) => total + topic[figure], 0);
}

function connections({ connectionsUsed, connectionsFree, waitingForConnection }) {
  return waitingForConnection > 0 ? say('poolWaiting', connectionsUsed, waitingForConnection) : say('poolFigure', connectionsUsed, connectionsFree);
}

function part(instance, all) {
  const { section, list } = card(title(instance, all), instance.answers ? 'good' : 'bad', say(instance.answers ? 'UP' : 'silent'));
  if (!instance.answers) return section;
  const { topics } = instance;
  const behind = Math.max(0, ...topics.map((topic) => topic.lagSeconds));
  const parked = sum(topics, 'parked');
  fact(list, 'version', instance.version);
  fact(list, 'since', instance.since && moment(instance.since));
  fact(list, 'outbox', instance.outboxBacklog === null ? null : `${instance.outboxBacklog}`);
  fact(list, 'outboxAge', instance.outboxAgeSeconds === null ? null : span(instance.outboxAgeSeconds), instance.outboxAgeSeconds > LATE);
  if (topics.length) {
    fact(list, 'lag', `${sum(topics, 'lag')}`);
    fact(list, 'lagAge', span(behind), behind > LATE);
    fact(list, 'parked', `${parked}`, parked > 0);
  }
  if (instance.withoutRoom.length) fact(list, 'withoutRoom', instance.withoutRoom.join(', '), true);
  fact(list, 'pool', instance.connectionsUsed === null ? null : connections(instance), instance.waitingForConnection > 0);
  return section;
}

/** Draws everything into the lists of the page. */
export function drawDetails(details, list, grid) {
  const found = todo(details);
  const items = found.map(({ bad, what, how }) => {
    const li = element('li', '', bad ? 'bad' : '');
    li.append(element('strong', what), element('span', how, 'small'));
    return li;
  });
  list.replaceChildren(...(items.length ? items : [element('li', say('fine'), 'good')]));
  grid.replaceChildren(door(details), ...details.instances.map((one) => part(one, details.instances)));
}
