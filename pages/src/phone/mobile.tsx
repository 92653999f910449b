// By which mobile the account is reached: changing it, claiming a former account, letting one go.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { session } from '../shared/session';
import { moment } from '../shared/time';
import { ID_TYPES } from './erasure';
import { Choices, useTask, type Message } from './frame';
import { bring, say, type WordName } from './say';
import { form } from './words/form';
import { mobile as words } from './words/mobile';

bring(form);
bring(words);

type Change = components['schemas']['MobileChange'];
type IdType = components['schemas']['IdType'];

const SHOWN = 5;

interface Props {
  tell: (message: Message | null) => void;
  onOut: () => void;
}

type Part = { tell: Props['tell']; onDone: () => void };

export function Mobile({ tell, onOut }: Props) {
  const [mine, setMine] = useState<Change[]>([]);
  const [busy, run] = useTask(tell);
  const load = async (): Promise<void> => setMine((await ask(api.GET('/api/v1/mobile-changes', { params: { query: { limit: SHOWN } } }))).items ?? []);
  const again = (): void => void run(load);
  useEffect(again, []);
  const stop = (one: Change) =>
    run(async () => {
      await ask(api.POST('/api/v1/mobile-changes/{id}/end', { params: { path: { id: one.id ?? '' } } }));
      await load();
    });
  const out = (): void => {
    session.end();
    onOut();
  };
  return (
    <section class="card" id="mobile-changes">
      <h2>{say('changeMobile')}</h2>
      <ul class="list">
        {mine.map((one) => (
          <li key={one.id}>
            <strong>{say(`mobileKind${one.kind}` as WordName)}</strong> <span class="badge">{say(`mobile${one.state}` as WordName)}</span>
            <p>{one.newMobile ? say('mobileFromTo', one.formerMobile ?? '', one.newMobile) : one.formerMobile}</p>
            <p class="hint">{moment(one.askedAt)}</p>
            {one.code && <p>{say('mobileCode')} <strong class="code">{one.code}</strong></p>}
            {one.confirmed && <p>{say('mobileConfirmed')}</p>}
            {one.dueOn && !one.byYou && <p>{say('mobileBy')}</p>}
            {one.dueOn && <p class="hint">{say('mobileUntil', one.dueOn)}</p>}
            {one.dueOn && <button type="button" class="button second" disabled={busy} onClick={() => void stop(one)}>{say('mobileStop')}</button>}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say('mobileBoth')}</summary>
        <Both tell={tell} onDone={out} />
      </details>
      <details>
        <summary>{say('mobileLost')}</summary>
        <Lost tell={tell} onDone={again} />
      </details>
      <details>
        <summary>{say('mobileNotMine')}</summary>
        <NotMine tell={tell} onDone={again} />
      </details>
    </section>
  );
}

interface EntryProps {
  id: string;
  text: WordName;
  value: string;
  onInput: (value: string) => void;
  digits?: boolean;
}

function Entry({ id, text, value, onInput, digits }: EntryProps) {
  return (
    <>
      <label for={id}>{say(text)}</label>
      <input id={id} inputMode={digits ? 'numeric' : undefined} autocomplete="off" maxLength={digits ? 20 : 100} value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </>
  );
}

/** Both telephones are at hand. */
function Both({ tell, onDone }: Part) {
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [attempts, setAttempts] = useState<(string | null)[]>();
  const [codes, setCodes] = useState(['', '']);
  const [busy, run] = useTask(tell);
  const sendCodes = () =>
    run(async () => {
      const sent: (string | null)[] = [];
      for (const mobile of [now, next]) {
        sent.push((await ask(api.POST('/api/v1/sign-in/codes', { body: { mobile } }))).attempt ?? null);
      }
      setAttempts(sent);
    });
  const change = () =>
    run(async () => {
      const body = { mobile: next, formerCode: codes[0] ?? '', formerAttempt: attempts?.[0] ?? null, code: codes[1] ?? '', attempt: attempts?.[1] ?? null };
      await ask(api.POST('/api/v1/mobile-changes', { body }));
      onDone();
    });
  return (
    <form class="notice" id="mobile-both" onSubmit={(event) => { event.preventDefault(); void (attempts ? change() : sendCodes()); }}>
      <Entry id="mobile-now" text="mobileNow" digits value={now} onInput={setNow} />
      <Entry id="mobile-new" text="mobileNew" digits value={next} onInput={setNext} />
      <button type="button" class="button second" id="mobile-codes" disabled={busy || !now || !next} onClick={() => void sendCodes()}>{say('mobileCodes')}</button>
      {attempts && (
        <>
          <p role="status">{say('mobileCodesSent')}</p>
          <Entry id="code-now" text="codeNow" digits value={codes[0] ?? ''} onInput={(code) => setCodes([code, codes[1] ?? ''])} />
          <Entry id="code-new" text="codeNew" digits value={codes[1] ?? ''} onInput={(code) => setCodes([codes[0] ?? '', code])} />
          <button type="submit" class="button" id="mobile-change" disabled={busy || codes.includes('')}>{say('mobileChange')}</button>
        </>
      )}
    </form>
  );
}

/** The telephone of the former account is lost. */
function Lost({ tell, onDone }: Part) {
  const [formerMobile, setFormer] = useState('');
  const [name, setName] = useState('');
  const [idType, setIdType] = useState<IdType>('RESIDENT_ID');
  const [idNumber, setIdNumber] = useState('');
  const [busy, run] = useTask(tell);
  const claim = () =>
    run(async () => {
      await ask(api.POST('/api/v1/mobile-changes/claims', { body: { formerMobile: formerMobile || null, name, idType, idNumber } }));
      onDone();
    });
  return (
    <form class="notice" id="mobile-lost" onSubmit={(event) => { event.preventDefault(); void claim(); }}>
      <p>{say('mobileLostHint')}</p>
      <Entry id="former-mobile" text="mobileFormer" digits value={formerMobile} onInput={setFormer} />
      <Entry id="former-name" text="name" value={name} onInput={setName} />
      <label for="former-type">{say('idType')}</label>
      <Choices id="former-type" values={ID_TYPES} value={idType} onChange={(type) => setIdType(type as IdType)} />
      <Entry id="former-number" text="idNumber" value={idNumber} onInput={setIdNumber} />
      <button type="submit" class="button" id="mobile-claim" disabled={busy || !name || !idNumber}>{say('mobileClaim')}</button>
    </form>
  );
}

/** The number was somebody else's before. */
function NotMine({ tell, onDone }: Part) {
  const [busy, run] = useTask(tell);
  const release = () =>
    run(async () => {
      await ask(api.POST('/api/v1/mobile-changes/release'));
      onDone();
    });
  return (
    <div class="notice">
      <p>{say('mobileNotMineHint')}</p>
      <button type="button" class="button second" id="mobile-release" disabled={busy} onClick={() => void release()}>{say('mobileRelease')}</button>
    </div>
  );
}
