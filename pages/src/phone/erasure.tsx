// Being erased: what would become of each part, asking for it, and taking it back in time.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { session } from '../shared/session';
import { moment } from '../shared/time';
import { useTask, type Message } from './frame';
import { bring, label, say, type WordName } from './say';
import { erasure as words } from './words/erasure';
import { form } from './words/form';

bring(words);
bring(form);

type Erasure = components['schemas']['Erasure'];
type Preview = components['schemas']['ErasurePreview'];
type IdType = components['schemas']['IdType'];

export const ID_TYPES: IdType[] = ['RESIDENT_ID', 'HK_MACAO_TAIWAN_RESIDENCE', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_RESIDENCE', 'PASSPORT', 'MILITARY'];
const SHOWN = 3;
const waits = ({ state }: Erasure): boolean => state === 'ASKED' || state === 'CHECKED';

interface Props {
  tell: (message: Message | null) => void;
  onOut: () => void;
}

export function Erasures({ tell, onOut }: Props) {
  const [mine, setMine] = useState<Erasure[]>([]);
  const [preview, setPreview] = useState<Preview>();
  const [busy, run] = useTask(tell);
  const load = async (): Promise<void> => setMine((await ask(api.GET('/api/v1/erasures/mine', { params: { query: { limit: SHOWN } } }))).items ?? []);
  useEffect(() => void run(load), []);
  const look = () => run(async () => setPreview(await ask(api.GET('/api/v1/erasures/preview'))));
  const send = () =>
    run(async () => {
      await ask(api.POST('/api/v1/erasures'));
      setPreview(undefined);
      await load();
    });
  const withdraw = (one: Erasure) =>
    run(async () => {
      await ask(api.POST('/api/v1/erasures/{id}/withdrawal', { params: { path: { id: one.id ?? '' }, header: { 'If-Match': `"v${one.version}"` } } }));
      await load();
    });
  return (
    <section class="card" id="erasures">
      <h2>{say('erasure')}</h2>
      <p class="hint">{say('erasureHint')}</p>
      <ul class="list">
        {mine.map((one) => (
          <li key={one.id}>
            <span class="badge">{say(`erasure${one.state}` as WordName)}</span>
            <p class="hint">{moment(one.askedAt)}</p>
            {one.dueOn && <p>{say('erasureBy', one.state === 'ASKED' ? (one.unitName ?? '') : (one.deciderName ?? ''), one.dueOn)}</p>}
            {one.decision && <p>{say('erasureDecision', one.decision)}</p>}
            {waits(one) && <button type="button" class="link" disabled={busy} onClick={() => void withdraw(one)}>{say('erasureWithdraw')}</button>}
          </li>
        ))}
      </ul>
      {!preview && !mine.some(waits) && <button type="button" class="button second" id="erasure-look" disabled={busy} onClick={() => void look()}>{say('erasureLook')}</button>}
      {preview && (
        <div class="notice" id="erasure-preview">
          <dl class="facts">
            {(preview.items ?? []).filter(({ count }) => count).map((one) => (
              <>
                <dt>{one.title} · {one.count}</dt>
                <dd>
                  <strong>{say(`fate${one.fate}` as WordName)}</strong> {one.why}
                  {!!one.open && <strong class="hint">{say('erasureOpen', String(one.open))}</strong>}
                </dd>
              </>
            ))}
          </dl>
          <p>{preview.possible ? say('erasureSure', String(preview.answerDays), String(preview.restoreDays)) : say('erasureBlocked')}</p>
          <div class="row">
            {preview.possible && <button type="button" class="button" id="erasure-ask" disabled={busy} onClick={() => void send()}>{say('erasureAsk')}</button>}
            <button type="button" class="button second" onClick={() => setPreview(undefined)}>{say('cancel')}</button>
          </div>
        </div>
      )}
      <Restore tell={tell} onOut={onOut} />
    </section>
  );
}

/** For who was erased and has signed in with the same mobile. */
function Restore({ tell, onOut }: Props) {
  const [open, setOpen] = useState(false);
  const [idType, setIdType] = useState<IdType>('RESIDENT_ID');
  const [idNumber, setIdNumber] = useState('');
  const [busy, run] = useTask(tell);
  const send = () =>
    run(async () => {
      await ask(api.POST('/api/v1/erasures/restoration', { body: idNumber.trim() ? { idType, idNumber: idNumber.trim() } : {} }));
      session.end();
      onOut();
    });
  if (!open) return <p><button type="button" class="link" id="restore" onClick={() => setOpen(true)}>{say('restoreIt')}</button></p>;
  return (
    <form class="notice" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <p>{say('restoreHint')}</p>
      <label for="restore-type">{say('idType')}</label>
      <select id="restore-type" value={idType} onInput={(event) => setIdType(event.currentTarget.value as IdType)}>
        {ID_TYPES.map((type) => <option key={type} value={type}>{label(type)}</option>)}
      </select>
      <label for="restore-number">{say('idNumber')}</label>
      <input id="restore-number" maxLength={40} autocomplete="off" value={idNumber} onInput={(event) => setIdNumber(event.currentTarget.value)} />
      <button type="submit" class="button" id="restore-yes" disabled={busy}>{say('restoreNow')}</button>
    </form>
  );
}
