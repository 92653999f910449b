// Signing in with a code by text message, on every page that needs to know the person.
import { h, type ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { api, ask } from '../shared/client';
import { Refusal } from '../shared/refusal';
import { session } from '../shared/session';
import { Field, Notice, minutes, tied, useTask, type Message } from './frame';
import { say } from './say';

const AGAIN_AFTER = 60;
const plain = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '');

/** What the service says beside the expiry when it counts the tries of one attempt. */
type CodeSent = { expiresIn?: number; attempt?: string };

/** A right code of an account with a second factor, and the part of the page that asks for it. */
type Half = { challenge: string; SecondHalf: ComponentType<{ challenge: string; onDone: () => void; onAgain: () => void }> };

export function SignIn({ onDone }: { onDone: () => void }) {
  const [mobile, setMobile] = useState('');
  const [code, setCode] = useState('');
  const [sent, setSent] = useState<CodeSent | null>(null);
  const [half, setHalf] = useState<Half | null>(null);
  const [wait, setWait] = useState(0);
  const [faults, setFaults] = useState<{ mobile?: string; code?: string }>({});
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, run] = useTask(setMessage);
  const codeField = useRef<HTMLInputElement>(null);
  const mobileField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (wait <= 0) return undefined;
    const timer = setTimeout(() => setWait(wait - 1), 1000);
    return () => clearTimeout(timer);
  }, [wait]);

  function mobileIsRight(): boolean {
    if (/^(\+?86)?1[3-9]\d{9}$/.test(plain(mobile))) return true;
    setFaults({ mobile: say('mobileWrong') });
    mobileField.current?.focus();
    return false;
  }

  function refused(refusal: unknown): void {
    if (!(refusal instanceof Refusal)) throw refusal;
    const { triesLeft, errors, detail } = refusal.problem;
    const pointer = errors?.[0]?.pointer;
    if (refusal.code === 'CODE_INVALID') {
      const left = triesLeft === undefined ? detail : triesLeft > 0 ? say('codeRefused', triesLeft) : say('codeRefusedLast');
      setFaults({ code: left ?? say('codeWrong') });
    } else if (pointer === '/mobile' || pointer === '/code') {
      setFaults({ [pointer.slice(1)]: errors?.[0]?.detail ?? detail });
    } else if (refusal.code.startsWith('CODE_') && refusal.status !== 429) {
      setFaults({ code: detail });
    } else {
      throw refusal;
    }
    (pointer === '/mobile' ? mobileField : codeField).current?.focus();
  }

  const sendCode = () =>
    run(async () => {
      setFaults({});
      if (!mobileIsRight()) return;
      try {
        setSent((await ask(api.POST('/api/v1/sign-in/codes', { body: { mobile: plain(mobile) } }))) as CodeSent);
        setWait(AGAIN_AFTER);
        codeField.current?.focus();
      } catch (refusal) {
        refused(refusal);
      }
    });

  const signIn = () =>
    run(async () => {
      setFaults({});
      if (!mobileIsRight()) return;
      if (!/^\d{4,8}$/.test(plain(code))) {
        setFaults({ code: say('codeWrong') });
        codeField.current?.focus();
        return;
      }
      try {
        const attempt = sent?.attempt;
        const body = { mobile: plain(mobile), code: plain(code), ...(attempt ? { attempt } : {}) };
        session.keep((await ask(api.POST('/api/v1/sign-in/tokens', { body }))) ?? {});
        onDone();
      } catch (refusal) {
        const challenge = refusal instanceof Refusal ? refusal.problem.challenge : undefined;
        if (!challenge) return refused(refusal);
        const { SecondHalf } = await import('./SecondHalf').catch((): never => {
          throw new Refusal(0);
        });
        setHalf({ challenge, SecondHalf });
      }
    });

  function beginAgain(): void {
    setHalf(null);
    setCode('');
    setSent(null);
  }

  if (half) return <half.SecondHalf challenge={half.challenge} onDone={onDone} onAgain={beginAgain} />;

  return (
    <form
      class="card"
      id="sign-in"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void (code === '' && !sent ? sendCode() : signIn());
      }}
    >
      <h2>{say('signIn')}</h2>
      <Notice message={message} />
      <Field id="mobile" text={say('mobile')} fault={faults.mobile}>
        <input {...tied('mobile', faults.mobile)} ref={mobileField} type="tel" inputMode="numeric" autocomplete="tel-national" maxLength={20} value={mobile} onInput={(event) => setMobile(event.currentTarget.value)} />
      </Field>
      <Field id="code" text={say('code')} fault={faults.code}>
        <div class="row">
          <input {...tied('code', faults.code)} ref={codeField} type="text" inputMode="numeric" autocomplete="one-time-code" maxLength={8} value={code} onInput={(event) => setCode(event.currentTarget.value)} />
          <button type="button" class="button second" id="send-code" disabled={busy || wait > 0} onClick={sendCode}>
            {wait > 0 ? say('sendAgain', wait) : say('sendCode')}
          </button>
        </div>
        <p class="hint" id="code-hint" role="status">{sent ? say('codeSent', minutes(sent.expiresIn ?? 0)) : ''}</p>
      </Field>
      <button class="button" id="enter" disabled={busy}>{say('next')}</button>
    </form>
  );
}

