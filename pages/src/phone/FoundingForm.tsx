// The form of an application for a union: new, or what was handed in to be put right.
import { h } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { components } from '../api/organization';
import { api, ask, keys } from '../shared/client';
import { Refusal } from '../shared/refusal';
import { Field, Notice, tied, useTask, type Message } from './frame';
import { say, type WordName } from './say';

type Application = components['schemas']['FoundingApplication'];
type Body = components['schemas']['FoundingApplicationRequest'];
type Person = components['schemas']['FoundingPerson'];
type Unit = components['schemas']['Unit'];

const KINDS: NonNullable<Body['type']>[] = ['GRASSROOTS', 'JOINT', 'INDUSTRY', 'REGIONAL', 'TOWNSHIP', 'PARK', 'VILLAGE'];
const NATURES = ['PRIVATE', 'LIMITED', 'STATE_OWNED', 'COLLECTIVE', 'INDIVIDUAL', 'FOREIGN', 'HK_MACAO_TAIWAN', 'PUBLIC_INSTITUTION', 'GOVERNMENT', 'NON_PROFIT', 'OTHER'];
const POSTS: NonNullable<Person['post']>[] = ['PREPARATION_LEAD', 'PREPARATION_MEMBER', 'CHAIR', 'VICE_CHAIR', 'COMMITTEE_MEMBER', 'AUDIT_COMMITTEE_CHAIR', 'WOMEN_COMMITTEE_CHAIR'];
const TEXTS = ['name', 'employer', 'creditCode', 'industry', 'regionCode', 'address', 'statement'] as const;
const NUMBERS = ['workers', 'joiners', 'women', 'migrants'] as const;
const FOUND = 10;

type Draft = Record<(typeof TEXTS)[number] | (typeof NUMBERS)[number], string>;

function draftOf(before: Application | null): Draft {
  const one: Record<string, unknown> = { ...before };
  return Object.fromEntries([...TEXTS, ...NUMBERS].map((name) => [name, String(one[name] ?? '')])) as Draft;
}

interface FormProps {
  before: Application | null;
  onCancel?: () => void;
  onDone: () => void;
}

export function FoundingForm({ before, onCancel, onDone }: FormProps) {
  const [draft, setDraft] = useState(() => draftOf(before));
  const [kind, setKind] = useState<NonNullable<Body['type']>>(before?.type ?? 'GRASSROOTS');
  const [nature, setNature] = useState<string>(before?.nature ?? '');
  const [people, setPeople] = useState<Person[]>(before?.people ?? [{ post: 'PREPARATION_LEAD', name: '' }]);
  const [sought, setSought] = useState('');
  const [units, setUnits] = useState<Unit[]>();
  const [upper, setUpper] = useState<Unit | null>(null);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, run] = useTask(setMessage);
  const keyFor = useRef(keys());

  const find = () => run(async () => setUnits((await ask(api.GET('/api/v1/units', { params: { query: { name: sought.trim(), limit: FOUND } } }))).items ?? []));

  function body(): Body {
    const text = (name: (typeof TEXTS)[number]) => draft[name].trim() || null;
    const number = (name: (typeof NUMBERS)[number]) => (draft[name].trim() === '' ? undefined : Number(draft[name]));
    return {
      ...Object.fromEntries(TEXTS.map((name) => [name, text(name) ?? undefined])),
      ...Object.fromEntries(NUMBERS.map((name) => [name, number(name)])),
      upperUnionId: upper?.id ?? undefined,
      type: kind,
      nature: nature || undefined,
      people: people.filter(({ name }) => name?.trim()),
    } as unknown as Body;
  }

  const hand = () =>
    run(async () => {
      setFaults({});
      try {
        const sent = body();
        if (before) await ask(api.PUT('/api/v1/founding-applications/{id}', { params: { path: { id: before.id ?? '' }, header: { 'If-Match': `"v${before.version}"` } }, body: sent }));
        else await ask(api.POST('/api/v1/founding-applications', { params: { header: { 'Idempotency-Key': keyFor.current(sent) } }, body: sent }));
        onDone();
      } catch (refusal) {
        const errors = refusal instanceof Refusal ? (refusal.problem.errors ?? []) : [];
        setFaults(Object.fromEntries(errors.map(({ pointer, detail }) => [pointer?.split('/')[1] ?? '', detail ?? ''])));
        if (errors.length < 2) throw refusal;
        setMessage({ title: say('failed'), text: say('f_faults') });
      }
    });

  const input = (name: (typeof TEXTS)[number] | (typeof NUMBERS)[number], most: number, hint?: WordName) => (
    <Field id={`f-${name}`} text={say(`f_${name}` as WordName)} fault={faults[name]} hint={hint && say(hint)}>
      <input {...tied(`f-${name}`, faults[name], hint)} maxLength={most} inputMode={NUMBERS.includes(name as never) || name === 'regionCode' ? 'numeric' : undefined} value={draft[name]} onInput={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })} />
    </Field>
  );
  const person = (i: number, change: Partial<Person>) => setPeople(people.map((one, at) => (at === i ? { ...one, ...change } : one)));

  return (
    <form class="card" id="founding-form" noValidate onSubmit={(event) => { event.preventDefault(); void hand(); }}>
      <h2>{say(before ? 'foundCorrect' : 'foundNew')}</h2>
      {before?.reason && <p class="notice">{before.reason}</p>}
      <Field id="f-type" text={say('f_type')} fault={faults.type}>
        <select {...tied('f-type', faults.type)} value={kind} onChange={(event) => setKind(event.currentTarget.value as typeof kind)}>
          {KINDS.map((one) => <option key={one} value={one}>{say(`fkind${one}` as WordName)}</option>)}
        </select>
      </Field>
      {input('name', 120, 'f_nameHint')}
      {input('employer', 120)}
      {input('creditCode', 40, 'f_codeHint')}
      <Field id="f-nature" text={say('f_nature')} fault={faults.nature}>
        <select id="f-nature" value={nature} onChange={(event) => setNature(event.currentTarget.value)}>
          <option value="">{say('f_none')}</option>
          {NATURES.map((one) => <option key={one} value={one}>{say(`fis${one}` as WordName)}</option>)}
        </select>
      </Field>
      {input('industry', 60)}
      {NUMBERS.map((name) => input(name, 7))}
      {input('address', 120)}
      {!before && (
        <div class="field">
          <label for="f-upper">{say('f_upper')}</label>
          <div class="row">
            <input id="f-upper" maxLength={60} value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
            <button type="button" class="button second" id="f-find" disabled={busy || !sought.trim()} onClick={find}>{say('f_find')}</button>
          </div>
          <p class="hint">{upper ? say('f_chosen', upper.name ?? '') : say('f_upperHint')}</p>
          {units && (
            <ul class="list">
              {units.length === 0 && <li>{say('f_nobody')}</li>}
              {units.map((one) => (
                <li key={one.id}>
                  <button type="button" class="link" onClick={() => { setUpper(one); setUnits(undefined); if (!draft.regionCode) setDraft({ ...draft, regionCode: one.regionCode ?? '' }); }}>{one.name}</button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {input('regionCode', 9, 'f_regionHint')}
      <fieldset class={faults.people ? 'field wrong' : 'field'}>
        <legend><strong>{say('f_people')}</strong></legend>
        {people.map((one, i) => (
          <div class="row" key={i}>
            <select aria-label={say('f_post')} value={one.post} onChange={(event) => person(i, { post: event.currentTarget.value as Person['post'] })}>
              {POSTS.map((post) => <option key={post} value={post}>{say(`fpost${post}` as WordName)}</option>)}
            </select>
            <input aria-label={say('f_person')} placeholder={say('f_person')} maxLength={60} value={one.name} onInput={(event) => person(i, { name: event.currentTarget.value })} />
          </div>
        ))}
        {faults.people && <p class="error">{faults.people}</p>}
        <p class="hint">{say('f_peopleHint')}</p>
        <button type="button" class="link" id="f-more" onClick={() => setPeople([...people, { post: 'PREPARATION_MEMBER', name: '' }])}>{say('f_more')}</button>
      </fieldset>
      {input('statement', 500)}
      <Notice message={message} />
      <button class="button" id="f-send" disabled={busy}>{say(before ? 'f_again' : 'f_send')}</button>
      {onCancel && <button type="button" class="button second" onClick={onCancel}>{say('f_back')}</button>}
    </form>
  );
}
