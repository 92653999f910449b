// What became of an application, until the member number is there.
import { call } from '/assets/api.js';
import { at } from '/assets/page.js';
import { current, knows, say } from '/assets/words.js';

const SETTLED = ['REJECTED', 'WITHDRAWN', 'RETURNED'];
const FIRST_WAIT = 3000;
const LONGEST_WAIT = 30000;
let application = null;
let number = null;

async function memberNumber() {
  const me = await call('GET', '/members/me').catch(() => null);
  return me?.memberNumber || null;
}

/** Shows an application; the last one again when none is given, as after a change of language. */
export async function show(found = application) {
  application = found;
  if (!application) return;
  const { status } = application;
  if (status === 'APPROVED' && !number) number = await memberNumber();
  const badge = at('status');
  badge.textContent = knows(status) ? say(status) : status;
  badge.className = `badge ${status === 'APPROVED' ? 'good' : SETTLED.includes(status) ? 'bad' : ''}`;
  at('number').hidden = !number;
  at('member-number').textContent = number || '';
  const said = status === 'APPROVED' && !number ? 'saidAPPROVEDwaiting' : `said${status}`;
  const reason = application.reason ? ` ${say('reason', application.reason)}` : '';
  at('explanation').textContent = (knows(said) ? say(said) : '') + reason;
  at('as-of').textContent = say('asOf', new Date().toLocaleTimeString(current() === 'en' ? 'en-GB' : 'zh-CN'));
  at('refresh').hidden = number !== null || SETTLED.includes(status);
  at('again').hidden = !['REJECTED', 'RETURNED', 'WITHDRAWN'].includes(status);
}

/** Looks again from time to time, less and less often, while the page is seen and nothing is settled. */
export function wait(look, stillShown, pause = FIRST_WAIT) {
  setTimeout(async () => {
    if (!stillShown() || number || SETTLED.includes(application?.status)) return;
    if (!document.hidden) {
      const found = await look().catch(() => null);
      if (found) await show(found);
    }
    wait(look, stillShown, Math.min(pause * 1.5, LONGEST_WAIT));
  }, pause);
}
