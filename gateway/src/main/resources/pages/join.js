// A worker's whole join on a phone: what the code leads to, sign in, apply, see the state.
import { Refusal, call, session } from '/assets/api.js';
import { application, check, fill, label, showFaults, watch } from '/assets/join-form.js';
import { show as showState, wait } from '/assets/join-state.js';
import { WORDS } from '/assets/join-words.js';
import { at, busy, mark, quiet, show, tell, tellRefusal, toFirstFault, unmark } from '/assets/page.js';
import { current, say, speak } from '/assets/words.js';

const channelCode = decodeURIComponent(location.pathname.split('/')[2] || '');
let invitation = null;
let shown = null;
let attempt = { body: '', key: '' };

function step(name) {
  shown = name;
  const order = ['sign-in', 'form', 'state'];
  order.forEach((id, i) => {
    const item = at('steps').children[i];
    at(id).hidden = id !== name;
    item.classList.toggle('done', i < order.indexOf(name));
    if (id === name) item.setAttribute('aria-current', 'step');
    else item.removeAttribute('aria-current');
  });
  show('steps');
  at('sign-out').hidden = !session.open;
  at('invitation').hidden = name === 'state';
  at('title').focus({ preventScroll: true });
  scrollTo(0, 0);
}

function head() {
  if (!invitation) return;
  const open = invitation.open !== false;
  at('title').textContent = say(open ? 'title' : 'closedTitle');
  document.title = at('title').textContent;
  at('lead').textContent = open ? say('lead') : invitation.message || say('closed');
  at('unit').textContent = invitation.unit?.name || '';
  at('drive').textContent = invitation.drive?.title || '';
  at('until').textContent = invitation.drive?.endsOn || '';
  at('groups').textContent = (invitation.groups || []).map(label).join(current() === 'en' ? ', ' : '、');
  at('invitation').hidden = shown === 'state';
}

async function invite() {
  const answer = await call('GET', `/channels/${encodeURIComponent(channelCode)}`);
  if (!(answer.notices || []).some((notice) => !notice.text)) return answer;
  const texts = await call('GET', '/notices').catch(() => ({ items: [] }));
  const byKey = new Map((texts.items || []).map((notice) => [notice.notice, notice]));
  answer.notices = answer.notices.map((notice) => ({ ...byKey.get(notice.notice), ...notice }));
  return answer;
}

/** Where the person stands: their newest application, or membership; null when neither. */
async function standing() {
  const mine = await call('GET', '/applications/mine');
  const items = Array.isArray(mine) ? mine : mine.items || (mine.id ? [mine] : []);
  return items.slice().sort((a, b) => (b.submittedAt || '').localeCompare(a.submittedAt || ''))[0] || null;
}

async function afterSignIn() {
  quiet();
  const newest = await standing().catch((refusal) => {
    if (refusal.status === 404) return null;
    throw refusal;
  });
  if (newest && ['SUBMITTED', 'APPROVED'].includes(newest.status)) await toState(newest);
  else if (invitation.open !== false) step('form');
  else if (newest) await toState(newest);
  else tell(say('closedTitle'), say('nothingYet'));
}

async function toState(found) {
  step('state');
  await showState(found);
  wait(standing, () => shown === 'state');
}

async function sendCode() {
  unmark(at('sign-in'));
  const mobile = at('mobile').value.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^(\+?86)?1[3-9]\d{9}$/.test(mobile)) {
    mark('mobile', say('mobileWrong'));
    at('mobile').focus();
    return;
  }
  try {
    const { expiresIn } = await call('POST', '/sign-in/codes', { mobile });
    quiet();
    at('code-hint').textContent = say('codeSent', Math.max(1, Math.round((expiresIn || 300) / 60)));
    at('code').focus();
    countDown(60);
  } catch (refusal) {
    signInRefused(refusal);
  }
}

function countDown(seconds) {
  const button = at('send-code');
  button.disabled = seconds > 0;
  button.textContent = seconds > 0 ? say('sendAgain', seconds) : say('sendCode');
  if (seconds > 0) setTimeout(countDown, 1000, seconds - 1);
}

function signInRefused(refusal) {
  if (!(refusal instanceof Refusal)) throw refusal;
  const error = (refusal.problem.errors || [])[0];
  const field = error?.pointer === '/mobile' ? 'mobile' : error?.pointer === '/code' ? 'code' : null;
  if (!field) return tellRefusal(refusal);
  mark(field, error.detail || refusal.problem.detail);
  return toFirstFault(at('sign-in'));
}

async function signIn() {
  unmark(at('sign-in'));
  const mobile = at('mobile').value.normalize('NFKC').replace(/[\s-]/g, '');
  const code = at('code').value.normalize('NFKC').replace(/\s/g, '');
  if (!mobile) mark('mobile', say('mobileWrong'));
  if (!/^\d{4,8}$/.test(code)) mark('code', say('codeWrong'));
  if (document.querySelector('#sign-in [aria-invalid=true]')) return toFirstFault(at('sign-in'));
  try {
    session.keep(await call('POST', '/sign-in/tokens', { mobile, code }));
    at('code').value = '';
    return await afterSignIn();
  } catch (refusal) {
    return signInRefused(refusal);
  }
}

/** The same content keeps its key however often it is sent, so that a lost answer cannot make a second application. */
function keyFor(body) {
  const text = JSON.stringify(body);
  if (attempt.body !== text) attempt = { body: text, key: crypto.randomUUID ? crypto.randomUUID() : randomKey() };
  return attempt.key;
}

function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function submit() {
  quiet();
  if (!check()) return;
  const body = application(channelCode);
  try {
    const made = await call('POST', '/applications', body, { 'Idempotency-Key': keyFor(body) });
    attempt = { body: '', key: '' };
    at('form').reset();
    await toState(made);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.status === 401) {
      session.end();
      step('sign-in');
      tell(say('stepSignIn'), say('signInAgain'));
    } else if (showFaults(refusal.problem)) {
      tell(refusal.problem.title, (refusal.problem.errors || []).length > 1 ? say('correct') : refusal.problem.detail);
    } else {
      tellRefusal(refusal);
    }
  }
}

function onSubmit(form, button, task) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    busy(button, task);
  });
}

async function begin() {
  try {
    invitation = await invite();
    head();
    fill(invitation);
    watch();
    if (session.open) await afterSignIn();
    else if (invitation.open !== false) step('sign-in');
    else show('see-state');
  } catch (refusal) {
    const unknown = refusal.status === 404 || refusal.status === 400;
    at('title').textContent = unknown ? say('unknownTitle') : say('title');
    if (unknown) at('lead').textContent = say('unknown');
    else if (refusal.status === 401 && invitation) step('sign-in');
    else tellRefusal(refusal);
  }
}

speak(WORDS, () => {
  head();
  if (invitation) fill(invitation);
  if (shown === 'state') showState();
});
at('send-code').addEventListener('click', sendCode);
onSubmit(at('sign-in'), at('sign-in').querySelector('.button:not(.second)'), signIn);
onSubmit(at('form'), at('submit'), submit);
at('refresh').addEventListener('click', () => busy(at('refresh'), async () => showState(await standing()).catch(tellRefusal)));
at('again').addEventListener('click', () => step('form'));
at('see-state').addEventListener('click', () => {
  at('see-state').hidden = true;
  step('sign-in');
});
at('reader-close').addEventListener('click', () => at('reader').close());
at('sign-out').addEventListener('click', () => {
  session.end();
  location.reload();
});
begin();
