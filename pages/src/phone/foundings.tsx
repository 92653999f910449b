// The person's applications for a union: how each stands, and the form.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/organization';
import { addressOf, api, ask, refusalOf, send } from '../shared/client';
import { save } from '../shared/save';
import { moment } from '../shared/time';
import { FoundingForm } from './FoundingForm';
import { useTask, type Message } from './frame';
import { bring, say, type WordName } from './say';
import { founding } from './words/founding';

bring(founding);

type Application = components['schemas']['FoundingApplication'];
type Tell = { tell: (message: Message | null) => void };

const MOST = 20;
/** The word of a value, under the names that foundings give theirs. */
const named = (of: 'fat' | 'fdid', value: string | undefined): string => (value ? say(`${of}${value}` as WordName) : '');

export function Foundings({ tell }: Tell) {
  const [all, setAll] = useState<Application[]>();
  const [writing, setWriting] = useState<Application | 'new' | null>(null);
  const [, run] = useTask(tell);
  const load = () =>
    run(async () => {
      const page = await ask(api.GET('/api/v1/founding-applications/mine', { params: { query: { limit: MOST } } }));
      setAll(page.items ?? []);
      if (!page.items?.length) setWriting('new');
    });
  useEffect(() => void load(), []);
  if (!all) return null;
  if (writing) {
    return <FoundingForm before={writing === 'new' ? null : writing} onCancel={all.length ? () => setWriting(null) : undefined} onDone={() => { setWriting(null); void load(); }} />;
  }
  return (
    <>
      {all.map((one) => <One key={one.id} application={one} tell={tell} onChange={() => void load()} onCorrect={() => setWriting(one)} />)}
      <button type="button" class="button second" id="found-another" onClick={() => setWriting('new')}>{say('foundAnother')}</button>
    </>
  );
}

function One({ application, tell, onChange, onCorrect }: Tell & { application: Application; onChange: () => void; onCorrect: () => void }) {
  const [sure, setSure] = useState(false);
  const [steps, setSteps] = useState<components['schemas']['FoundingStep'][]>();
  const [busy, run] = useTask(tell);
  const { id = '', status } = application;
  const open = status === 'SUBMITTED' || status === 'RETURNED';
  const read = () => run(async () => setSteps((await ask(api.GET('/api/v1/founding-applications/{id}', { params: { path: { id } } }))).steps ?? []));
  const withdraw = () =>
    run(async () => {
      await ask(api.POST('/api/v1/founding-applications/{id}/withdrawal', { params: { path: { id }, header: { 'If-Match': `"v${application.version}"` } } }));
      onChange();
    });
  const print = () =>
    run(async () => {
      const answer = await send(new Request(addressOf('/api/v1/founding-applications/{id}/sheet', { path: { id } })));
      if (!answer.ok) throw refusalOf(answer, await answer.json().catch(() => null));
      await save(answer, `${application.name}.pdf`);
    });
  return (
    <section class="card">
      <h2>{application.name}</h2>
      <p role="status"><span class="badge">{named('fat', status)}</span></p>
      <dl class="facts">
        <dt>{say('foundWith')}</dt>
        <dd>{application.unitName}</dd>
        {application.dueOn && <><dt>{say('foundDue')}</dt><dd>{application.dueOn}</dd></>}
        {application.documentNumber && <><dt>{say('foundDocument')}</dt><dd>{application.documentNumber}</dd></>}
      </dl>
      {application.reason && status !== 'SUBMITTED' && <p class="notice">{application.reason}</p>}
      {steps ? (
        <ol class="list">
          {steps.map((step, i) => (
            <li key={i}>
              <strong>{named('fdid', step.kind)}</strong>
              {step.reason && <p>{step.reason}</p>}
              <p class="hint">{[step.unitName, step.documentNumber, moment(step.at)].filter(Boolean).join(' · ')}</p>
            </li>
          ))}
        </ol>
      ) : (
        <button type="button" class="link found-steps" disabled={busy} onClick={read}>{say('foundSteps')}</button>
      )}
      {status === 'APPROVED' && <button type="button" class="button" disabled={busy} onClick={print}>{say('foundPrint')}</button>}
      {open && !sure && (
        <div class="row">
          <button type="button" class="button found-correct" disabled={busy} onClick={onCorrect}>{say('foundCorrect')}</button>
          <button type="button" class="button second" onClick={() => setSure(true)}>{say('foundWithdraw')}</button>
        </div>
      )}
      {open && sure && (
        <div class="notice" role="alert">
          <p>{say('foundSure')}</p>
          <div class="row">
            <button type="button" class="button" disabled={busy} onClick={withdraw}>{say('foundWithdraw')}</button>
            <button type="button" class="button second" onClick={() => setSure(false)}>{say('foundKeep')}</button>
          </div>
        </div>
      )}
    </section>
  );
}
