// The form of an application: new, or prefilled with what is to be corrected.
import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask, askWithVersion, keys } from '../shared/client';
import { faultOf, tidy } from '../shared/idNumber';
import { Refusal } from '../shared/refusal';
import type { Application } from './applications';
import { OpenDispute } from './dispute';
import { dropDraft, draftFor, keepDraft } from './draft';
import { Choices, Field, Notice, tied, useTask, type Message } from './frame';
import { bring, label, say, type WordName } from './say';
import { form } from './words/form';
import './form.css';

bring(form);

type Request = components['schemas']['ApplicationRequest'];

const ID_TYPES = ['RESIDENT_ID', 'HK_MACAO_TAIWAN_RESIDENCE', 'HK_MACAO_PERMIT', 'TAIWAN_PERMIT', 'FOREIGN_RESIDENCE', 'PASSPORT', 'MILITARY'];
const EMPLOYMENT = ['PLATFORM', 'STANDARD', 'DISPATCH', 'PART_TIME', 'SELF_EMPLOYED'];
const FIELDS = ['name', 'idType', 'idNumber', 'group', 'employmentForm', 'migrantWorker', 'employer', 'consents'];

/** A text to agree to. */
export interface Consent {
  notice?: string;
  version?: number;
  title?: string;
  text?: string;
  required?: boolean;
}

/** Where the person applies: a channel, or a union for an application without one. */
export interface Place {
  channelCode?: string;
  unitId?: string;
  groups: readonly string[];
  notices: readonly Consent[];
}

interface FormProps {
  place: Place;
  /** What was submitted before; corrected when it is still open. */
  before: Application | null;
  onDone: () => Promise<void>;
  onSignInOver: () => void;
}

type Faults = Record<string, string>;

export function JoinForm({ place, before, onDone, onSignInOver }: FormProps) {
  const shelfKey = place.channelCode ?? place.unitId ?? '';
  const [draft, setDraft] = useState(() => draftFor(shelfKey, before));
  const [idNumber, setIdNumber] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [reading, setReading] = useState<Consent | null>(null);
  const [taken, setTaken] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, run] = useTask(setMessage);
  const summary = useRef<HTMLDivElement>(null);
  const reader = useRef<HTMLDialogElement>(null);
  const keyFor = useRef(keys());
  const correcting = before !== null && (before.status === 'RETURNED' || before.status === 'SUBMITTED');
  const group = draft.group || (place.groups.length === 1 ? (place.groups[0] ?? '') : '');

  function change(part: Partial<typeof draft>, field: string): void {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(shelfKey, next);
    clear(field);
  }

  function clear(field: string): void {
    if (field in faults) setFaults(Object.fromEntries(Object.entries(faults).filter(([name]) => name !== field)));
  }

  useEffect(() => {
    if (reading && !reader.current?.open) reader.current?.showModal?.();
  }, [reading]);

  const keyOf = (consent: Consent): string => `${consent.notice}@${consent.version}`;

  function found(): Faults {
    const wrong: Faults = {};
    if (draft.name.trim() === '') wrong.name = say('nameMissing');
    const number = draft.idType === 'RESIDENT_ID' ? faultOf(idNumber) : tidy(idNumber) === '' ? 'idMissing' : null;
    if (number) wrong.idNumber = say(number);
    if (!group) wrong.group = say('groupMissing');
    for (const consent of place.notices) {
      if (consent.required !== false && !draft.consents.includes(keyOf(consent))) wrong[`consent-${consent.notice}`] = say('consentMissing', consent.title ?? '');
    }
    return wrong;
  }

  function show(wrong: Faults): boolean {
    setFaults(wrong);
    const any = Object.keys(wrong).length > 0;
    if (any) setTimeout(() => summary.current?.focus());
    return any;
  }

  /** What the service found wrong, at its fields; false when none of it belongs to a field. */
  function showRefused({ problem }: Refusal): boolean {
    const wrong: Faults = {};
    for (const { pointer = '', detail } of problem.errors ?? []) {
      const [, field = '', index] = pointer.split('/');
      const consent = field === 'consents' && index ? body().consents[Number(index)]?.notice : undefined;
      const missing = field === 'consents' && !consent ? place.notices.find((one) => detail?.includes(one.title ?? '\n'))?.notice : consent;
      if (FIELDS.includes(field)) wrong[field === 'consents' ? `consent-${missing ?? place.notices[0]?.notice}` : field] = detail ?? problem.title ?? '';
    }
    return show(wrong);
  }

  function body(): Request {
    const employer = draft.employer.trim();
    return {
      ...(place.channelCode ? { channelCode: place.channelCode } : { unitId: place.unitId }),
      name: draft.name.trim(),
      idType: draft.idType as Request['idType'],
      idNumber: draft.idType === 'RESIDENT_ID' ? tidy(idNumber) : idNumber.trim(),
      group: group as Request['group'],
      employmentForm: draft.employmentForm as Request['employmentForm'],
      migrantWorker: draft.migrantWorker,
      ...(employer ? { employer: { name: employer } } : {}),
      consents: place.notices.filter((one) => draft.consents.includes(keyOf(one))).map(({ notice = '', version = 0 }) => ({ notice, version })),
    };
  }

  /** Whose document is disputed where it is taken. */
  function identity() {
    const { name, idType, idNumber: number } = body();
    return { name, idType, idNumber: number };
  }

  async function deliver(content: Request): Promise<void> {
    if (!correcting) {
      await ask(api.POST('/api/v1/applications', { params: { header: { 'Idempotency-Key': keyFor.current(content) } }, body: content }));
      return;
    }
    const path = { id: before.id ?? '' };
    const { etag } = await askWithVersion(api.GET('/api/v1/applications/{id}', { params: { path } }));
    await ask(api.PUT('/api/v1/applications/{id}', { params: { path, header: { 'If-Match': etag } }, body: content }));
  }

  const submit = () =>
    run(async () => {
      setTaken(false);
      if (show(found())) return;
      try {
        await deliver(body());
        dropDraft(shelfKey);
        await onDone();
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        setTaken(refusal.code === 'IDENTITY_TAKEN');
        if (refusal.status === 401) onSignInOver();
        else if (refusal.code === 'STALE_VERSION' || refusal.code === 'ALREADY_DECIDED' || refusal.code === 'ALREADY_APPLIED') {
          await onDone();
          throw refusal;
        } else if (!showRefused(refusal)) throw refusal;
      }
    });

  const hint = correcting || before ? say('idAgain', before?.idNumber ?? '') : undefined;
  return (
    <form
      class="card"
      id="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      <h2>{say(correcting ? 'correctTitle' : 'formTitle')}</h2>
      <Notice message={message} />
      {Object.keys(faults).length > 0 && (
        <div class="notice" id="summary" role="alert" tabIndex={-1} ref={summary}>
          <strong>{say('faults')}</strong>
          <ul>
            {Object.entries(faults).map(([field, text]) => (
              <li key={field}>
                <a
                  href={`#${field}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(field === 'group' ? `group-${place.groups[0]}` : field)?.focus();
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Field id="name" text={say('name')} fault={faults.name} hint={say('nameHint')}>
        <input {...tied('name', faults.name, 'name')} type="text" autocomplete="name" maxLength={60} value={draft.name} onInput={(event) => change({ name: event.currentTarget.value }, 'name')} />
      </Field>
      <Field id="idType" text={say('idType')} fault={faults.idType}>
        <Choices id="idType" values={ID_TYPES} value={draft.idType} onChange={(idType) => change({ idType }, 'idNumber')} />
      </Field>
      <Field id="idNumber" text={say('idNumber')} fault={faults.idNumber} hint={hint}>
        <input
          {...tied('idNumber', faults.idNumber, hint)}
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={40}
          value={idNumber}
          onInput={(event) => {
            setIdNumber(event.currentTarget.value);
            clear('idNumber');
          }}
        />
      </Field>
      <fieldset class={faults.group ? 'field wrong' : 'field'} id="group" aria-describedby={faults.group ? 'group-error' : undefined}>
        <legend>{say('group')}</legend>
        <div class="choices">
          {place.groups.map((value) => (
            <label class="choice" key={value}>
              <input type="radio" name="group" id={`group-${value}`} value={value} checked={value === group} onChange={() => change({ group: value }, 'group')} />
              <span>{label(value)}</span>
            </label>
          ))}
        </div>
        {faults.group && <p class="error" id="group-error">{faults.group}</p>}
      </fieldset>
      <Field id="employmentForm" text={say('employmentForm')} fault={faults.employmentForm}>
        <Choices id="employmentForm" values={EMPLOYMENT} value={draft.employmentForm} onChange={(employmentForm) => change({ employmentForm }, 'employmentForm')} />
      </Field>
      <div class="field tick">
        <input type="checkbox" id="migrantWorker" checked={draft.migrantWorker} onChange={(event) => change({ migrantWorker: event.currentTarget.checked }, 'migrantWorker')} />
        <label for="migrantWorker">{say('migrantWorker')}</label>
      </div>
      <Field id="employer" text={say('employer')} fault={faults.employer}>
        <input {...tied('employer', faults.employer)} type="text" autocomplete="organization" maxLength={100} value={draft.employer} onInput={(event) => change({ employer: event.currentTarget.value }, 'employer')} />
      </Field>
      <fieldset class="field" id="consents">
        <legend>{say('consents')}</legend>
        {place.notices.map((consent) => {
          const id = `consent-${consent.notice}`;
          const key = keyOf(consent);
          return (
            <div class={faults[id] ? 'wrong' : ''} key={key}>
              <div class="tick">
                <input
                  {...tied(id, faults[id])}
                  type="checkbox"
                  checked={draft.consents.includes(key)}
                  onChange={(event) => change({ consents: event.currentTarget.checked ? [...draft.consents, key] : draft.consents.filter((one) => one !== key) }, id)}
                />
                <div>
                  <label for={id}>{say('agree', consent.title ?? '') + (consent.required === false ? say('optional') : '')}</label>
                  <button type="button" class="link" aria-label={`${say('read')} ${consent.title}`} onClick={() => setReading(consent)}>{say('read')}</button>
                </div>
              </div>
              {faults[id] && <p class="error" id={`${id}-error`}>{faults[id]}</p>}
            </div>
          );
        })}
      </fieldset>
      {taken && <OpenDispute identity={identity()} place={place} tell={setMessage} />}
      <button class="button" id="submit" disabled={busy}>{say((correcting ? 'resubmit' : 'submit') satisfies WordName)}</button>
      <dialog ref={reader} aria-labelledby="reader-title" onClose={() => setReading(null)}>
        <h2 id="reader-title">{reading?.title}</h2>
        <p class="text">{reading?.text}</p>
        <button type="button" class="button" onClick={() => reader.current?.close()}>{say('close')}</button>
      </dialog>
    </form>
  );
}
