// How a membership stands: what became of it, what waits about it, and the way out.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask, keys } from '../shared/client';
import type { Member } from './applications';
import { useTask, type Message } from './frame';
import { ENDED } from './over';
import { say, type WordName } from './say';

type Proposal = components['schemas']['MembershipProposal'];
type Movement = components['schemas']['Movement'];

interface LeavingProps {
  member: Member;
  tell: (message: Message | null) => void;
  /** The membership may stand otherwise. */
  onChange: () => void;
}

const keyFor = keys();

export function Leaving({ member, tell, onChange }: LeavingProps) {
  const [open, setOpen] = useState<Proposal[]>();
  const [ledger, setLedger] = useState<Movement[]>([]);
  const [sure, setSure] = useState(false);
  const [reason, setReason] = useState('');
  const [busy, run] = useTask(tell);
  const load = () =>
    run(async () => {
      const [proposals, movements] = await Promise.all([
        ask(api.GET('/api/v1/membership-proposals/mine')),
        ask(api.GET('/api/v1/members/{id}/movements', { params: { path: { id: member.id ?? '' } } })),
      ]);
      setOpen((proposals.items ?? []).filter(({ state }) => state === 'OPEN'));
      setLedger(movements.items ?? []);
    });
  useEffect(() => void load(), [member.version]);
  const changed = (): void => {
    setSure(false);
    void load();
    onChange();
  };
  const leave = () =>
    run(async () => {
      const body = { reason: reason.trim() || null };
      await ask(api.POST('/api/v1/membership-proposals/exits', { params: { header: { 'Idempotency-Key': keyFor({ ...body, at: ledger.length }) } }, body }));
      changed();
    });
  const stay = (one: Proposal) =>
    run(async () => {
      await ask(api.POST('/api/v1/membership-proposals/{id}/withdrawal', { params: { path: { id: one.id ?? '' }, header: { 'If-Match': `"v${one.version}"` } } }));
      changed();
    });
  if (!open) return null;
  const over = ENDED.includes(member.status ?? '');
  const exit = open.find(({ kind }) => kind === 'EXIT');
  const expulsion = open.find(({ kind }) => kind === 'EXPULSION');
  return (
    <section class="card" id="standing">
      <h2>{say('ledger')}</h2>
      {over && <p>{say('overHint')}</p>}
      {member.status === 'RETAINED' && <p>{say('retainedHint')}</p>}
      {expulsion && (
        <div class="notice" role="alert" id="expulsion">
          <p><strong>{say('expulsion')}</strong></p>
          <p>{expulsion.reason}</p>
          <p class="hint">{say('decisionDocument')} {expulsion.document}</p>
          <p>{say('expulsionHint')}</p>
        </div>
      )}
      <ol class="list" id="movements">
        {ledger.map((one, i) => (
          <li key={i}>
            <strong>{say(`move${one.kind}` as WordName)}</strong>
            {one.explanation && <p>{one.explanation}</p>}
            <p class="hint">{[one.on, one.document].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ol>
      {exit && (
        <>
          <p role="status"><span class="badge" id="leave-state">{say('leaveAsked')}</span></p>
          <dl class="facts">
            <dt>{say('leaveBy')}</dt>
            <dd>{exit.dueOn}</dd>
          </dl>
          <button type="button" class="button second" id="leave-withdraw" disabled={busy} onClick={() => void stay(exit)}>{say('leaveStay')}</button>
        </>
      )}
      {!over && !exit && !sure && <button type="button" class="link" id="leave" onClick={() => setSure(true)}>{say('leaveUnion')}</button>}
      {!over && !exit && sure && (
        <form class="notice" onSubmit={(event) => { event.preventDefault(); void leave(); }}>
          <p>{say('leaveHint')}</p>
          <p>{say('leaveAfter')}</p>
          <label for="leave-reason">{say('leaveWhy')}</label>
          <textarea id="leave-reason" rows={2} maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
          <div class="row">
            <button type="submit" class="button" id="leave-yes" disabled={busy}>{say('leaveSure')}</button>
            <button type="button" class="button second" onClick={() => setSure(false)}>{say('cancel')}</button>
          </div>
        </form>
      )}
    </section>
  );
}
