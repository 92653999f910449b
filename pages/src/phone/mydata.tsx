// What the register says of the member, what was put right, and asking for a correction.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import type { components as organization } from '../api/organization';
import { api, ask, keys } from '../shared/client';
import { current } from '../shared/language';
import { moment } from '../shared/time';
import type { Member } from './applications';
import { useTask, type Message } from './frame';
import { ENDED } from './over';
import { bring, label, say, type WordName } from './say';
import { form } from './words/form';
import { mydata } from './words/mydata';

bring(form);
bring(mydata);

type Field = components['schemas']['PersonField'];
type Asked = components['schemas']['CorrectionRequest'];
type Entry = components['schemas']['MemberCorrection'];
type Group = organization['schemas']['Group'];

const FIELDS: Field[] = ['MOBILE', 'GROUP', 'MIGRANT_WORKER', 'EMPLOYMENT_FORM', 'EMPLOYER_NAME', 'EMPLOYER_CREDIT_CODE', 'NAME', 'ID_NUMBER'];
const CODES: Partial<Record<Field, string[]>> = {
  MIGRANT_WORKER: ['true', 'false'],
  EMPLOYMENT_FORM: ['STANDARD', 'DISPATCH', 'PART_TIME', 'PLATFORM', 'SELF_EMPLOYED'],
};
const LONGEST = 100;
const keyFor = keys();
const fact = (field: Field | undefined): string => say(`fact${field}` as WordName);
/** A value as people read it. */
function worded(field: Field | undefined, value: string | undefined, groups: Group[]): string {
  if (value === undefined) return say('nothingThere');
  if (field === 'MIGRANT_WORKER') return say(value === 'true' ? 'factTrue' : 'factFalse');
  if (field !== 'GROUP') return field && CODES[field] ? label(value) : value;
  const group = groups.find((one) => one.code === value);
  return (current() === 'en' ? group?.nameEn : group?.nameZh) ?? label(value);
}

interface MyDataProps {
  member: Member;
  tell: (message: Message | null) => void;
}

export function MyData({ member, tell }: MyDataProps) {
  const [asked, setAsked] = useState<Asked[]>([]);
  const [entries, setEntries] = useState<Entry[]>([]);
  const [groups, setGroups] = useState<Group[]>([]);
  const [asking, setAsking] = useState(false);
  const [busy, run] = useTask(tell);
  const load = () =>
    run(async () => {
      const [requests, corrections, known] = await Promise.all([
        ask(api.GET('/api/v1/correction-requests/mine')),
        ask(api.GET('/api/v1/members/{id}/corrections', { params: { path: { id: member.id ?? '' } } })),
        ask(api.GET('/api/v1/groups')),
      ]);
      setGroups(known.items ?? []);
      setAsked(requests.items ?? []);
      setEntries(corrections.items ?? []);
    });
  useEffect(() => void load(), [member.version]);
  const withdraw = (one: Asked) =>
    run(async () => {
      await ask(api.POST('/api/v1/correction-requests/{id}/withdrawal', { params: { path: { id: one.id ?? '' }, header: { 'If-Match': `"v${one.version}"` } } }));
      void load();
    });
  const done = (): void => {
    setAsking(false);
    void load();
  };
  const facts: [Field, string | undefined][] = [
    ['ID_NUMBER', member.idNumber],
    ['MOBILE', member.mobile ?? undefined],
    ['GROUP', member.group],
    ['MIGRANT_WORKER', String(member.migrantWorker)],
    ['EMPLOYMENT_FORM', member.employmentForm],
    ['EMPLOYER_NAME', member.employer?.name ?? undefined],
  ];
  return (
    <section class="card" id="my-data">
      <h2>{say('myData')}</h2>
      <dl class="facts">
        {facts.map(([field, value]) => (
          <Fragment key={field}>
            <dt>{fact(field)}</dt>
            <dd>{worded(field, value, groups)}</dd>
          </Fragment>
        ))}
      </dl>
      {!ENDED.includes(member.status ?? '') && !asking && <button type="button" class="link" id="correct" onClick={() => setAsking(true)}>{say('askCorrect')}</button>}
      {asking && <AskCorrection count={asked.length} groups={groups} tell={tell} onDone={done} onCancel={() => setAsking(false)} />}
      {asked.length > 0 && <h3>{say('correctAsked')}</h3>}
      <ul class="list" id="corrections-asked">
        {asked.map((one) => (
          <li key={one.id}>
            <strong>{fact(one.field)}</strong> <span class="badge">{say(`asked${one.state}` as WordName)}</span>
            <p>{say('correctTo')} {worded(one.field, one.value, groups)}</p>
            <p class="hint">{one.reason}</p>
            {one.dueOn && <p class="hint">{say('correctAnswerBy', one.dueOn)}</p>}
            {one.decision && <p>{say('correctRefused', one.decision)}</p>}
            {one.own && one.dueOn && <button type="button" class="link" disabled={busy} onClick={() => void withdraw(one)}>{say('correctWithdraw')}</button>}
          </li>
        ))}
      </ul>
      {entries.length > 0 && <h3>{say('correctedEntries')}</h3>}
      <ul class="list" id="corrections">
        {entries.map((one) => (
          <li key={one.id}>
            <strong>{fact(one.field)}</strong>
            <p>{say('correctFromTo', worded(one.field, one.former, groups), worded(one.field, one.present, groups))}</p>
            <p class="hint">{[moment(one.at), one.reason, one.document].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AskProps {
  /** How many were asked for before: the same may be asked for again. */
  count: number;
  groups: Group[];
  tell: (message: Message | null) => void;
  onDone: () => void;
  onCancel: () => void;
}

function AskCorrection({ count, groups, tell, onDone, onCancel }: AskProps) {
  const [field, setField] = useState<Field>('MOBILE');
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const [busy, run] = useTask(tell);
  const codes = field === 'GROUP' ? groups.map((one) => one.code ?? '') : CODES[field];
  const send = () =>
    run(async () => {
      const body = { field, value: value.trim() || null, idType: field === 'ID_NUMBER' ? ('RESIDENT_ID' as const) : null, reason: reason.trim(), document: null };
      await ask(api.POST('/api/v1/correction-requests', { params: { header: { 'Idempotency-Key': keyFor({ ...body, at: count }) } }, body }));
      onDone();
    });
  const choose = (next: Field): void => {
    setField(next);
    setValue('');
  };
  return (
    <form class="notice" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <p>{say('correctLead')}</p>
      <label for="correct-field">{say('correctWhat')}</label>
      <select id="correct-field" value={field} onChange={(event) => choose(event.currentTarget.value as Field)}>
        {FIELDS.map((one) => <option key={one} value={one}>{fact(one)}</option>)}
      </select>
      <label for="correct-value">{say('correctTo')}</label>
      {codes ? (
        <select id="correct-value" value={value} onChange={(event) => setValue(event.currentTarget.value)}>
          <option value="" />
          {codes.map((one) => <option key={one} value={one}>{worded(field, one, groups)}</option>)}
        </select>
      ) : (
        <input id="correct-value" value={value} maxLength={LONGEST} autocomplete="off" onInput={(event) => setValue(event.currentTarget.value)} />
      )}
      <label for="correct-reason">{say('correctWhy')}</label>
      <textarea id="correct-reason" rows={2} maxLength={500} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      <div class="row">
        <button type="submit" class="button" id="correct-send" disabled={busy || reason.trim().length < 2 || !(value.trim() || field.startsWith('EMPLOYER_'))}>{say('correctSend')}</button>
        <button type="button" class="button second" onClick={onCancel}>{say('cancel')}</button>
      </div>
    </form>
  );
}
