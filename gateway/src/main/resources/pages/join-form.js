// The form of an application: filling in choices, checking before it is sent, showing what the service refused.
import { faultOf, tidy } from '/assets/id-number.js';
import { EMPLOYMENT, ID_TYPES } from '/assets/join-words.js';
import { at, mark, toFirstFault, unmark } from '/assets/page.js';
import { knows, say } from '/assets/words.js';

const FIELDS = {
  '/name': 'name', '/idType': 'idType', '/idNumber': 'idNumber', '/group': 'group', '/employmentForm': 'employmentForm',
  '/migrantWorker': 'migrantWorker', '/employer': 'employerName', '/consents': 'consents',
};
const AFTER_TAP = 300;
let notices = [];

export const label = (value) => (knows(value) ? say(value) : value);

function options(select, values) {
  const chosen = select.value;
  select.replaceChildren(...values.map((value) => new Option(label(value), value)));
  if (chosen) select.value = chosen;
}

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function reader(notice) {
  const button = element('button', { type: 'button', className: 'link', textContent: say('read') });
  button.setAttribute('aria-label', `${say('read')} ${notice.title}`);
  button.addEventListener('click', () => {
    at('reader-title').textContent = notice.title;
    at('reader-text').textContent = notice.text || '';
    at('reader').showModal();
    at('reader').scrollTop = 0;
    at('reader-title').focus();
  });
  return button;
}

function consent(notice) {
  const id = `consent-${notice.notice}`;
  const was = at(id)?.checked;
  const box = element('input', { type: 'checkbox', id, checked: was === true });
  const text = say('agree', notice.title) + (notice.required === false ? say('optional') : '');
  const words = element('div', {}, element('label', { htmlFor: id, textContent: text }), document.createElement('br'), reader(notice));
  return element('div', { className: 'field tick' }, box, words);
}

/** Fills in what can be chosen; what was chosen before stays. */
export function fill(invitation) {
  notices = invitation.notices || [];
  options(at('idType'), ID_TYPES);
  options(at('employmentForm'), EMPLOYMENT);
  const groups = invitation.groups || [];
  const chosen = document.querySelector('input[name=group]:checked')?.value || (groups.length === 1 ? groups[0] : '');
  document.querySelector('#group .choices').replaceChildren(...groups.map((value) => element('label', { className: 'choice' },
    element('input', { type: 'radio', name: 'group', value, checked: value === chosen }), element('span', { textContent: label(value) }))));
  document.querySelector('#consents > div').replaceChildren(...notices.map(consent));
  at('consents').hidden = notices.length === 0;
}

/** Marks what the person can correct at once; true when there is nothing. */
export function check() {
  const form = at('form');
  unmark(form);
  if (at('name').value.trim() === '') mark('name', say('nameMissing'));
  const resident = at('idType').value === 'RESIDENT_ID';
  const fault = resident ? faultOf(at('idNumber').value) : tidy(at('idNumber').value) === '' ? 'idMissing' : null;
  if (fault) mark('idNumber', say(fault));
  if (!document.querySelector('input[name=group]:checked')) mark('group', say('groupMissing'));
  const refused = notices.find((notice) => notice.required !== false && !at(`consent-${notice.notice}`).checked);
  if (refused) mark('consents', say('consentMissing', refused.title));
  toFirstFault(form);
  return form.querySelector('[aria-invalid=true]') === null;
}

/** The application as it goes over the wire. */
export function application(channelCode) {
  const employer = at('employerName').value.trim();
  return {
    channelCode,
    name: at('name').value.trim(),
    idType: at('idType').value,
    idNumber: at('idType').value === 'RESIDENT_ID' ? tidy(at('idNumber').value) : at('idNumber').value.trim(),
    group: document.querySelector('input[name=group]:checked').value,
    employmentForm: at('employmentForm').value,
    migrantWorker: at('migrantWorker').checked,
    ...(employer ? { employer: { name: employer } } : {}),
    consents: notices.filter((notice) => at(`consent-${notice.notice}`).checked).map(({ notice, version }) => ({ notice, version })),
  };
}

/** Shows the faults of a problem at their fields; false when none belongs to a field. */
export function showFaults(problem) {
  let shown = false;
  for (const { pointer, detail } of problem.errors || []) {
    const known = pointer && Object.keys(FIELDS).find((key) => pointer === key || pointer.startsWith(`${key}/`));
    if (known) {
      mark(FIELDS[known], detail || problem.title);
      shown = true;
    }
  }
  if (shown) toFirstFault(at('form'));
  return shown;
}

function checkNumber() {
  const field = at('idNumber');
  const typed = field.value;
  if (typed === '' || document.activeElement === field || at('idType').value !== 'RESIDENT_ID') return;
  field.value = tidy(typed);
  const fault = faultOf(typed);
  if (fault) mark('idNumber', say(fault));
}

/** Checks the ID number when the person has left the field: a moment later, so that the tap that left it still hits. */
export function watch() {
  at('idNumber').addEventListener('blur', () => setTimeout(checkNumber, AFTER_TAP));
  for (const id of ['idNumber', 'name', 'idType', 'group', 'consents', 'employerName']) {
    at(id).addEventListener('input', () => unmark(at(id).closest('.field')));
  }
}
