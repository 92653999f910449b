// What every phone page has: the bar on top, a message, buttons that work once at a time.
import { h, Fragment, render, type ComponentChildren, type VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { current } from '../shared/language';
import { Refusal } from '../shared/refusal';
import { label, say, speak } from './say';

/** A message on top: what failed, and what to do about it. */
export interface Message {
  title: string;
  text: string;
  small?: string;
  retry?: () => void;
}

const SECONDS = 60;
export const minutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / SECONDS));

/** Says what a refusal says: never more than the service said, never nothing. */
export function messageOf(refusal: unknown, retry?: () => void): Message {
  if (!(refusal instanceof Refusal)) throw refusal;
  const { title, detail, correlationId } = refusal.problem;
  const small = correlationId ? say('reference', correlationId) : undefined;
  if (refusal.status === 0) return { title: say('failed'), text: say('offline'), retry };
  if (refusal.retryAfter && refusal.status === 429) return { title: title ?? say('failed'), text: say('waitMinutes', minutes(refusal.retryAfter)), small };
  return { title: title ?? say('failed'), text: detail ?? say('busy'), small, retry: refusal.status >= 500 ? retry : undefined };
}

export function Notice({ message }: { message: Message | null }) {
  return (
    <div id="message" role="alert">
      {message && (
        <div class="notice">
          <strong>{message.title}</strong>
          <p>{message.text}</p>
          {message.small && <small>{message.small}</small>}
          {message.retry && (
            <button type="button" class="button second" id="retry" onClick={message.retry}>
              {say('retry')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** A task that does not run twice at the same time; what refuses it becomes a message. */
export function useTask(tell: (message: Message | null) => void): [boolean, (task: () => Promise<void>) => Promise<void>] {
  const [busy, setBusy] = useState(false);
  const run = useCallback(
    async (task: () => Promise<void>): Promise<void> => {
      setBusy(true);
      tell(null);
      try {
        await task();
      } catch (refusal) {
        tell(messageOf(refusal, () => void run(task)));
      } finally {
        setBusy(false);
      }
    },
    [tell],
  );
  return [busy, run];
}

interface FieldProps {
  id: string;
  text: string;
  fault?: string;
  hint?: string;
  children: ComponentChildren;
}

/** A field with its label, its hint and what is wrong with it. */
export function Field({ id, text, fault, hint, children }: FieldProps) {
  return (
    <div class={fault ? 'field wrong' : 'field'}>
      <label for={id}>{text}</label>
      {children}
      {fault && <p class="error" id={`${id}-error`}>{fault}</p>}
      {hint && <p class="hint" id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

/** The attributes that tie an input to its fault and its hint. */
export const tied = (id: string, fault?: string, hint?: string) => ({
  id,
  'aria-invalid': fault ? ('true' as const) : undefined,
  'aria-describedby': [fault && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
});

export function Choices({ id, values, value, onChange }: { id: string; values: readonly string[]; value: string; onChange: (value: string) => void }) {
  return (
    <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {values.map((one) => (
        <option key={one} value={one} selected={one === value}>{label(one)}</option>
      ))}
    </select>
  );
}

function Page({ page }: { page: () => VNode }) {
  const [, turn] = useState(current());
  const other = current() === 'en' ? 'zh' : 'en';
  useEffect(() => {
    document.title = say('brand');
  });
  return (
    <>
      <header class="top">
        <a href="/">{say('brand')}</a>
        <button type="button" id="language" lang={other === 'en' ? 'en' : 'zh-CN'} onClick={() => void speak(other).then(() => turn(other), () => undefined)}>
          {other === 'en' ? 'English' : '中文'}
        </button>
      </header>
      <main>{page()}</main>
    </>
  );
}

/** Shows a page in the person's language; the Chinese words do when the English ones cannot be loaded. */
export async function open(Content: () => VNode): Promise<void> {
  await speak().catch(() => speak('zh'));
  render(<Page page={() => <Content />} />, document.body);
}
