// The way of a membership to another union: asked for, seen step by step, withdrawn.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask, keys } from '../shared/client';
import { useTask, type Message } from './frame';
import { say, type WordName } from './say';
import { moment } from '../shared/time';

type Transfer = components['schemas']['Transfer'];
type Step = components['schemas']['TransferStep'];
type Reason = components['schemas']['TransferReason'];

const REASONS: Reason[] = ['EMPLOYMENT_CHANGED', 'LAID_OFF', 'UNEMPLOYED', 'EMPLOYER_CLOSED', 'OTHER'];
const MOST = 20;
const isOpen = ({ state }: Transfer): boolean => state === 'REQUESTED' || state === 'RELEASED';
/** The word of a value, under the names that transfers give theirs. */
const named = (of: 'at' | 'did' | 'by' | 'for' | 'ground', value: string | undefined): string => (value ? say(`${of}${value}` as WordName) : '');

interface TransfersProps {
  tell: (message: Message | null) => void;
  /** The membership is on its way, or stays. */
  onChange: () => void;
}

export function Transfers({ tell, onChange }: TransfersProps) {
  const [all, setAll] = useState<Transfer[]>();
  const [busy, run] = useTask(tell);
  const load = () => run(async () => setAll((await ask(api.GET('/api/v1/transfers/mine', { params: { query: { limit: MOST } } }))).items ?? []));
  useEffect(() => void load(), []);
  const changed = (): void => {
    void load();
    onChange();
  };
  if (!all) return null;
  const open = all.find(isOpen);
  return (
    <section class="card" id="transfers">
      <h2>{say('transfer')}</h2>
      {open ? <OpenTransfer transfer={open} tell={tell} onChange={changed} /> : <AskTransfer tell={tell} onChange={changed} />}
      {all.filter((one) => one !== open).map((one) => (
        <details key={one.id}>
          <summary>{one.toUnitName} · {named('at', one.state)}</summary>
          <Steps steps={one.steps ?? []} />
        </details>
      ))}
      {open && <button type="button" class="button second" id="transfer-refresh" disabled={busy} onClick={() => void load()}>{say('refresh')}</button>}
    </section>
  );
}

function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol class="list">
      {steps.map((step, i) => (
        <li key={i}>
          <strong>{named('did', step.kind)}</strong>
          {step.reason && <p>{[named('ground', step.ground), step.reason].join('：')}</p>}
          <p class="hint">{[named('by', step.by), step.unitName, moment(step.at)].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
    </ol>
  );
}

interface OneProps {
  tell: (message: Message | null) => void;
  onChange: () => void;
}

function OpenTransfer({ transfer, tell, onChange }: OneProps & { transfer: Transfer }) {
  const [sure, setSure] = useState(false);
  const [busy, run] = useTask(tell);
  const withdraw = () =>
    run(async () => {
      await ask(api.POST('/api/v1/transfers/{id}/withdrawal', { params: { path: { id: transfer.id ?? '' }, header: { 'If-Match': `"v${transfer.version}"` } } }));
      onChange();
    });
  return (
    <>
      <p role="status"><span class="badge" id="transfer-state">{named('at', transfer.state)}</span></p>
      <dl class="facts">
        <dt>{say('transferFrom')}</dt>
        <dd>{transfer.fromUnitName}</dd>
        <dt>{say('transferTo')}</dt>
        <dd>{transfer.toUnitName}</dd>
        <dt>{say('answerBy')}</dt>
        <dd>{transfer.dueOn}</dd>
      </dl>
      {transfer.pausedUntil && <p class="hint" id="transfer-paused">{say('transferPaused', transfer.pausedUntil)}</p>}
      {transfer.silenceOn && <p class="hint">{say('silence', transfer.silenceOn)}</p>}
      <Steps steps={transfer.steps ?? []} />
      {sure ? (
        <div class="notice" role="alert">
          <p>{say('transferSure')}</p>
          <div class="row">
            <button type="button" class="button" id="transfer-withdraw-yes" disabled={busy} onClick={withdraw}>{say('withdrawYes')}</button>
            <button type="button" class="button second" onClick={() => setSure(false)}>{say('cancel')}</button>
          </div>
        </div>
      ) : (
        <button type="button" class="link" id="transfer-withdraw" onClick={() => setSure(true)}>{say('transferWithdraw')}</button>
      )}
    </>
  );
}

const keyFor = keys();

function AskTransfer({ tell, onChange }: OneProps) {
  const [code, setCode] = useState(new URLSearchParams(location.search).get('to') ?? ''); // of a scanned code
  const [unit, setUnit] = useState<string>();
  const [reason, setReason] = useState<Reason>('EMPLOYMENT_CHANGED');
  const [busy, run] = useTask(tell);
  const find = () =>
    run(async () => setUnit((await ask(api.GET('/api/v1/channels/{code}', { params: { path: { code: code.trim() } } }))).unit?.name));
  const send = () =>
    run(async () => {
      const body = { channelCode: code.trim(), reason };
      await ask(api.POST('/api/v1/transfers', { params: { header: { 'Idempotency-Key': keyFor(body) } }, body }));
      onChange();
    });
  return (
    <form onSubmit={(event) => { event.preventDefault(); void (unit ? send() : find()); }}>
      <p class="hint">{say('transferHint')}</p>
      <label for="transfer-code">{say('transferCode')}</label>
      <input id="transfer-code" maxLength={64} autocapitalize="characters" value={code} onInput={(event) => { setCode(event.currentTarget.value); setUnit(undefined); }} />
      {unit && (
        <>
          <p id="transfer-unit"><strong>{say('transferInto', unit)}</strong></p>
          <label for="transfer-reason">{say('transferReason')}</label>
          <select id="transfer-reason" value={reason} onChange={(event) => setReason(event.currentTarget.value as Reason)}>
            {REASONS.map((one) => <option key={one} value={one}>{named('for', one)}</option>)}
          </select>
        </>
      )}
      <button type="submit" class={unit ? 'button' : 'button second'} id="transfer-ask" disabled={busy || !code.trim()}>{say(unit ? 'transferAsk' : 'transferFind')}</button>
    </form>
  );
}
