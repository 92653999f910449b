// Merges of the own record with another: read, and objected to before anything is decided.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { useTask, type Message } from './frame';
import { bring, say, type WordName } from './say';
import { merge } from './words/merge';

bring(merge);

type Merge = components['schemas']['MemberMerge'];
interface Tell {
  tell: (message: Message | null) => void;
}

const LONGEST = 500;
const SHORTEST = 2;

/** Those that concern the person; nothing where there are none. */
export function Merges({ tell }: Tell) {
  const [found, setFound] = useState<Merge[]>([]);
  const [reason, setReason] = useState('');
  const [busy, run] = useTask(tell);
  const load = () => run(async () => setFound((await ask(api.GET('/api/v1/member-merges/mine'))).items ?? []));
  useEffect(() => void load(), []);
  const object = (one: Merge) =>
    run(async () => {
      const params = { path: { id: one.id ?? '' }, header: { 'If-Match': `"v${one.version}"` } };
      await ask(api.POST('/api/v1/member-merges/{id}/objection', { params, body: { reason: reason.trim() } }));
      setReason('');
      void load();
    });
  if (!found.length) return null;
  return (
    <section class="card" id="merges">
      <h2>{say('merges')}</h2>
      <ul class="list">
        {found.map((one) => (
          <li key={one.id}>
            <span class="badge">{say(`merge${one.state}` as WordName)}</span>
            <p>{say('mergeTwo', one.merged?.memberNumber ?? '', one.merged?.unitName ?? '', one.survivor?.memberNumber ?? '', one.survivor?.unitName ?? '')}</p>
            <p>{one.reason}</p>
            {one.dueOn && one.state === 'HEARING' && <p class="hint">{say('mergeBy', one.dueOn)}</p>}
            {one.objection && <p>{say('mergeObjection', one.objection)}</p>}
            {one.decision && <p>{say('mergeDecision', one.decision)}</p>}
            {one.undo?.decision && <p>{say('mergeDecision', one.undo.decision)}</p>}
            {one.objectable && (
              <form class="notice" onSubmit={(event) => { event.preventDefault(); void object(one); }}>
                <p>{say('mergeAbout')}</p>
                <label for={`objection-${one.id}`}>{say('mergeWhy')}</label>
                <textarea id={`objection-${one.id}`} rows={3} maxLength={LONGEST} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
                <button type="submit" class="button" disabled={busy || reason.trim().length < SHORTEST}>{say('mergeObject')}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
