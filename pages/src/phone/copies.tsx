// A copy of one's own data: asked for, followed until it is made, and taken.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { addressOf, api, ask, keys, refusalOf, send } from '../shared/client';
import { save } from '../shared/save';
import { moment } from '../shared/time';
import { useTask, type Message } from './frame';
import { bring, say, type WordName } from './say';
import { copies as words } from './words/copies';

bring(words);

type Copy = components['schemas']['DataCopy'];

const SHOWN = 5;
const AGAIN = 2_000;
const keyFor = keys();
const going = (one: Copy): boolean => one.state === 'WAITING' || one.state === 'RUNNING';

export function Copies({ tell }: { tell: (message: Message | null) => void }) {
  const [copies, setCopies] = useState<Copy[]>([]);
  const [busy, run] = useTask(tell);
  const load = async (): Promise<void> => setCopies((await ask(api.GET('/api/v1/accounts/me/data-copies', { params: { query: { limit: SHOWN } } }))).items ?? []);
  useEffect(() => void run(load), []);
  useEffect(() => {
    if (!copies.some(going)) return undefined;
    const turn = setTimeout(() => void run(load), AGAIN);
    return () => clearTimeout(turn);
  }, [copies]);
  const make = () =>
    run(async () => {
      await ask(api.POST('/api/v1/accounts/me/data-copies', { params: { header: { 'Idempotency-Key': keyFor(copies[0]?.id) } } }));
      await load();
    });
  const take = (id: string) =>
    run(async () => {
      const answer = await send(new Request(addressOf('/api/v1/accounts/me/data-copies/{id}/file', { path: { id } })));
      if (!answer.ok) throw refusalOf(answer, await answer.json().catch(() => null));
      await save(answer, `${say('dataCopy')}.xlsx`);
    });
  return (
    <section class="card" id="data-copies">
      <h2>{say('dataCopy')}</h2>
      <p class="hint">{say('dataCopyHint')}</p>
      <ul class="list">
        {copies.map((one) => (
          <li key={one.id}>
            <strong>{moment(one.askedAt)}</strong> <span class="badge">{say(`copy${one.state}` as WordName)}</span>
            {one.takenUntil && <p class="hint">{say('copyUntil', moment(one.takenUntil))}</p>}
            {one.takenUntil && <button type="button" class="link" disabled={busy} onClick={() => void take(one.id ?? '')}>{say('copyTake')}</button>}
          </li>
        ))}
      </ul>
      <button type="button" class="button second" id="copy-ask" disabled={busy || copies.some(going)} onClick={() => void make()}>{say('copyAsk')}</button>
    </section>
  );
}
