// A dispute about an identity: opened where joining is refused, followed under “My union”, answered by the other side.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask, keys } from '../shared/client';
import { useTask, type Message } from './frame';
import { bring, say, type WordName } from './say';
import { dispute } from './words/dispute';

bring(dispute);

type Dispute = components['schemas']['Dispute'];
type Identity = Pick<components['schemas']['DisputeRequest'], 'name' | 'idType' | 'idNumber'>;
interface Tell {
  tell: (message: Message | null) => void;
}

const LONGEST = 500;
const SHORTEST = 2;
const keyFor = keys();

interface OpenProps extends Tell {
  identity: Identity;
  /** Where the person applies. */
  place: { channelCode?: string; unitId?: string };
}

/** Below the refusal of an identity that is taken. */
export function OpenDispute({ identity, place, tell }: OpenProps) {
  const [open, setOpen] = useState(false);
  const [made, setMade] = useState<Dispute>();
  const [statement, setStatement] = useState('');
  const [busy, run] = useTask(tell);
  const send = () =>
    run(async () => {
      const union = place.channelCode ? (await ask(api.GET('/api/v1/channels/{code}', { params: { path: { code: place.channelCode } } }))).unit?.id : place.unitId;
      const body = { ...identity, unitId: union ?? '', statement: statement.trim() };
      setMade(await ask(api.POST('/api/v1/disputes', { params: { header: { 'Idempotency-Key': keyFor(body) } }, body })));
    });
  if (made) {
    return (
      <div class="notice" role="status" id="dispute-made">
        <p>{say('disputeSent')}</p>
        <p class="big" id="dispute-code">{made.code}</p>
        {made.dueOn && <p>{say('disputeBy', made.dueOn)}</p>}
        <p class="hint">{say('disputeLater')}</p>
      </div>
    );
  }
  if (!open) return <button type="button" class="button second" id="dispute" onClick={() => setOpen(true)}>{say('disputeIt')}</button>;
  return (
    <div class="notice">
      <p>{say('disputeLead')}</p>
      <label for="dispute-why">{say('disputeWhy')}</label>
      <textarea id="dispute-why" rows={3} maxLength={LONGEST} value={statement} onInput={(event) => setStatement(event.currentTarget.value)} />
      <button type="button" class="button" id="dispute-send" disabled={busy || statement.trim().length < SHORTEST} onClick={() => void send()}>{say('disputeSend')}</button>
    </div>
  );
}

/** Those that concern the person; nothing where there are none. */
export function Disputes({ tell }: Tell) {
  const [found, setFound] = useState<Dispute[]>([]);
  const [answer, setAnswer] = useState('');
  const [busy, run] = useTask(tell);
  const load = () => run(async () => setFound((await ask(api.GET('/api/v1/disputes/mine'))).items ?? []));
  useEffect(() => void load(), []);
  const seen = (one: Dispute) => ({ path: { id: one.id ?? '' }, header: { 'If-Match': `"v${one.version}"` } });
  const withdraw = (one: Dispute) =>
    run(async () => {
      await ask(api.POST('/api/v1/disputes/{id}/withdrawal', { params: seen(one) }));
      void load();
    });
  const speakOut = (one: Dispute) =>
    run(async () => {
      await ask(api.POST('/api/v1/disputes/{id}/answer', { params: seen(one), body: { statement: answer.trim() } }));
      setAnswer('');
      void load();
    });
  if (!found.length) return null;
  return (
    <section class="card" id="disputes">
      <h2>{say('disputes')}</h2>
      <ul class="list">
        {found.map((one) => (
          <li key={one.id}>
            <span class="badge">{say(`dispute${one.state}` as WordName)}</span>
            {one.claimant && <p>{one.claimant.name} {one.claimant.idNumber}</p>}
            {one.code && <p>{say('disputeCode')} <strong class="big">{one.code}</strong></p>}
            {one.claimant?.shownAtName && <p class="hint">{say('disputeShown', one.claimant.shownAtName)}</p>}
            {one.dueOn && <p class="hint">{say('disputeBy', one.dueOn)}</p>}
            {one.answer && <p>{say('disputeAnswered', one.answer)}</p>}
            {one.decision && <p>{say('disputeDecision', one.decision)}</p>}
            {one.role === 'CLAIMANT' && one.dueOn && <button type="button" class="link" disabled={busy} onClick={() => void withdraw(one)}>{say('disputeWithdraw')}</button>}
            {one.role === 'HOLDER' && one.state === 'HEARING' && (
              <form class="notice" onSubmit={(event) => { event.preventDefault(); void speakOut(one); }}>
                <p>{say('disputeAbout')}</p>
                <label for={`answer-${one.id}`}>{say('disputeAnswer')}</label>
                <textarea id={`answer-${one.id}`} rows={3} maxLength={LONGEST} value={answer} onInput={(event) => setAnswer(event.currentTarget.value)} />
                <button type="submit" class="button" disabled={busy || answer.trim().length < SHORTEST}>{say('disputeAnswerSend')}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
