// Small things every page does: showing and hiding, faults at their fields, a message on top.
import { say } from '/assets/words.js';

export const at = (id) => document.getElementById(id);

export function show(...ids) {
  ids.forEach((id) => { at(id).hidden = false; });
}

export function hide(...ids) {
  ids.forEach((id) => { at(id).hidden = true; });
}

export function quiet() {
  hide('message');
}

/** A message on top of the page, read out by screen readers. */
export function tell(title, text, small = '') {
  const [strong, p, note] = at('message').children;
  strong.textContent = title;
  p.textContent = text;
  note.textContent = small;
  show('message');
  at('message').scrollIntoView({ block: 'nearest' });
}

/** Says what a refusal says: never more than the service told us, never nothing. */
export function tellRefusal(refusal) {
  const { title, detail, correlationId } = refusal.problem || {};
  const reference = correlationId ? say('reference', correlationId) : '';
  if (refusal.status === 0) tell(say('failed'), say('offline'));
  else if (refusal.status >= 500 || (refusal.status === 429 && !detail)) tell(title || say('failed'), detail || say('busy'), reference);
  else tell(title || say('failed'), detail || '', reference);
}

function input(box) {
  return box.matches('input, select, fieldset') ? box : box.querySelector('input, select');
}

/** Takes all marks of faults away within an element. */
export function unmark(root) {
  root.querySelectorAll('.error').forEach((error) => error.remove());
  root.querySelectorAll('[aria-invalid]').forEach((element) => {
    element.removeAttribute('aria-invalid');
    element.removeAttribute('aria-describedby');
  });
}

/** Marks a field with what is wrong with it. */
export function mark(id, text) {
  const element = input(at(id));
  const holder = element.closest('.field') || element;
  const error = document.createElement('p');
  error.className = 'error';
  error.id = `${id}-error`;
  error.textContent = text;
  holder.querySelector('.error')?.remove();
  holder.append(error);
  element.setAttribute('aria-invalid', 'true');
  element.setAttribute('aria-describedby', error.id);
}

/** Goes to the first marked field within an element. */
export function toFirstFault(root) {
  const first = root.querySelector('[aria-invalid=true]');
  if (!first) return;
  (first.matches('fieldset') ? first.querySelector('input') || first : first).focus();
  first.scrollIntoView({ block: 'center' });
}

/** Runs a task while a button is off, so that a second tap does nothing. */
export async function busy(button, task) {
  if (button.disabled) return;
  button.disabled = true;
  button.classList.add('busy');
  try {
    await task();
  } finally {
    button.disabled = false;
    button.classList.remove('busy');
  }
}
