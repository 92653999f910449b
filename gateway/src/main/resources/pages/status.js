// Up and down for everybody; details for who may operate the platform. The token lives in this tab only.
import { Refusal, call, session, signOut } from '/assets/api.js';
import { at, busy, hide, mark, quiet, show, tell, tellRefusal, toFirstFault, unmark } from '/assets/page.js';
import { drawDetails, moment, named } from '/assets/status-figures.js';
import { WORDS } from '/assets/status-words.js';
import { say, speak } from '/assets/words.js';

const EVERY = 5000;
let report = null;
let heard = null;
let details = null;
let refusedHere = false;

function cell(text, className, look) {
  const td = document.createElement('td');
  td.className = className;
  const inner = look ? td.appendChild(document.createElement('span')) : td;
  inner.textContent = text;
  if (look) inner.className = look;
  return td;
}

function row(service) {
  const tr = document.createElement('tr');
  const look = service.status === 'UP' ? 'badge good' : service.status === 'DOWN' ? 'badge bad' : 'badge';
  tr.append(
    cell(named(service.name), ''),
    cell(say(service.status), '', look),
    cell(`${service.ready}/${service.instances}`, 'number'),
    cell(service.ms ?? '–', 'number'),
  );
  return tr;
}

function draw() {
  if (!report) {
    at('overall').textContent = say(heard === false ? 'away' : 'loading');
    return;
  }
  at('overall').textContent = say(report.status === 'UP' ? 'allUp' : 'someDown');
  at('as-of').textContent = say('asOf', moment(report.asOf));
  const gateway = { name: 'gateway', status: 'UP', ready: 1, instances: 1, ms: null };
  at('services').replaceChildren(row(gateway), ...report.services.map(row));
  if (details) {
    drawDetails(details, at('todo'), at('figures'));
    at('details-as-of').textContent = say('asOf', moment(details.asOf));
  }
}

function askWho() {
  details = null;
  hide('details');
  show('sign-in');
}

async function leave() {
  askWho();
  await signOut();
}

async function lookCloser() {
  try {
    details = await call('GET', '/status/details');
    quiet();
    hide('sign-in');
    show('details');
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.status === 401 || refusal.status === 403) askWho();
    refusedHere = refusal.status === 403;
    if (refusedHere) tell(say('notAllowed'), say('notAllowedText'));
    else if (refusal.status !== 401) tellRefusal(refusal);
  }
  return draw();
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
  if (session.open && !refusedHere) await lookCloser();
  setTimeout(look, EVERY);
}

const mobile = () => at('mobile').value.normalize('NFKC').replace(/[\s-]/g, '');

function refused(refusal) {
  if (!(refusal instanceof Refusal)) throw refusal;
  const error = (refusal.problem.errors || [])[0];
  const field = { '/mobile': 'mobile', '/code': 'code' }[error?.pointer];
  if (!field) return tellRefusal(refusal);
  mark(field, error.detail || refusal.problem.detail);
  return toFirstFault(at('sign-in'));
}

async function sendCode() {
  unmark(at('sign-in'));
  if (!/^(\+?86)?1[3-9]\d{9}$/.test(mobile())) {
    mark('mobile', say('mobileWrong'));
    return at('mobile').focus();
  }
  try {
    const { expiresIn } = await call('POST', '/sign-in/codes', { mobile: mobile() });
    quiet();
    at('code-hint').textContent = say('codeSent', Math.max(1, Math.round((expiresIn || 300) / 60)));
    return at('code').focus();
  } catch (refusal) {
    return refused(refusal);
  }
}

async function signIn() {
  unmark(at('sign-in'));
  const code = at('code').value.normalize('NFKC').replace(/\s/g, '');
  if (!/^(\+?86)?1[3-9]\d{9}$/.test(mobile())) mark('mobile', say('mobileWrong'));
  if (!/^\d{4,8}$/.test(code)) mark('code', say('codeWrong'));
  if (document.querySelector('#sign-in [aria-invalid=true]')) return toFirstFault(at('sign-in'));
  try {
    session.keep(await call('POST', '/sign-in/tokens', { mobile: mobile(), code }));
    at('code').value = '';
    return await lookCloser();
  } catch (refusal) {
    return refused(refusal);
  }
}

at('send-code').addEventListener('click', () => busy(at('send-code'), sendCode));
at('sign-in').addEventListener('submit', (event) => {
  event.preventDefault();
  busy(at('see'), signIn);
});
at('sign-out').addEventListener('click', leave);
speak(WORDS, draw);
if (!session.open) show('sign-in');
look();
