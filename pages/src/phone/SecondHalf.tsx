// The second half of a sign-in: the code of an authenticator app, or a recovery code.
import { h } from 'preact';
import { useState } from 'preact/hooks';
import { api, ask } from '../shared/client';
import { Refusal } from '../shared/refusal';
import { session } from '../shared/session';
import { Field, Notice, tied, useTask, type Message } from './frame';
import { bring, say } from './say';
import { second } from './words/second';

bring(second);

export function SecondHalf({ challenge, onDone, onAgain }: { challenge: string; onDone: () => void; onAgain: () => void }) {
  const [code, setCode] = useState('');
  const [over, setOver] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, run] = useTask(setMessage);
  const complete = () =>
    run(async () => {
      try {
        session.keep((await ask(api.POST('/api/v1/sign-in/second-factor', { body: { challenge, code: code.trim() } }))) ?? {});
        onDone();
      } catch (refusal) {
        setCode('');
        setOver(refusal instanceof Refusal && refusal.code.startsWith('SIGN_IN_'));
        throw refusal;
      }
    });
  const send = (event: Event): void => {
    event.preventDefault();
    if (!busy && code) void complete();
  };
  return (
    <form class="card" id="second-factor" noValidate onSubmit={send}>
      <h2>{say('signIn')}</h2>
      <Notice message={message} />
      {!over && (
        <Field id="second" text={say('appCode')} hint={say('appCodeHint')}>
          <input {...tied('second', undefined, 'hint')} type="text" autocomplete="one-time-code" maxLength={24} value={code} onInput={(event) => setCode(event.currentTarget.value)} />
        </Field>
      )}
      {!over && <button class="button" id="complete" disabled={busy}>{say('next')}</button>}
      <button type="button" class="link" id="again" onClick={onAgain}>{say('beginAgain')}</button>
    </form>
  );
}
