// Where an application stands, with its reason, until the member number is there.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { api, ask, askWithVersion } from '../shared/client';
import { moment, timeOfDay } from '../shared/time';
import { membership, newest, type Application } from './applications';
import { Notice, useTask, type Message } from './frame';
import { bring, label, say, type WordName } from './say';
import { state } from './words/state';
import './standing.css';

bring(state);

const FIRST_WAIT = 3000;
const LONGEST_WAIT = 30_000;

interface StandingProps {
  application: Application;
  onChange: (application: Application) => void;
  /** Shows the form; not offered when it is shown already. */
  onCorrect?: () => void;
}

export function Standing({ application, onChange, onCorrect }: StandingProps) {
  const [number, setNumber] = useState('');
  const [asOf, setAsOf] = useState(new Date());
  const [sure, setSure] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [busy, run] = useTask(setMessage);
  const { status = 'SUBMITTED', reason } = application;
  const settled = ['RETURNED', 'REJECTED', 'WITHDRAWN'].includes(status) || number !== '';

  async function look(): Promise<void> {
    const found = await newest();
    if (found?.status === 'APPROVED') setNumber((await membership())?.memberNumber ?? '');
    if (found) onChange(found);
    setAsOf(new Date());
  }

  useEffect(() => {
    if (settled) return undefined;
    let timer = 0;
    const next = (pause: number): void => {
      timer = window.setTimeout(() => {
        const looked = document.hidden ? Promise.resolve() : look().catch(() => undefined);
        void looked.then(() => next(Math.min(pause * 1.5, LONGEST_WAIT)));
      }, pause);
    };
    if (status === 'APPROVED') void look().catch(() => undefined);
    next(FIRST_WAIT);
    return () => clearTimeout(timer);
  }, [status, settled]);

  const withdraw = () =>
    run(async () => {
      const path = { id: application.id ?? '' };
      const { etag } = await askWithVersion(api.GET('/api/v1/applications/{id}', { params: { path } }));
      await ask(api.POST('/api/v1/applications/{id}/withdrawal', { params: { path, header: { 'If-Match': etag } } }));
      setSure(false);
      await look();
    });

  const scanned = /^\/join\/([^/]+)/.exec(location.pathname)?.[1];
  const elsewhere = scanned !== application.channelCode ? scanned : undefined;
  const said = (status === 'APPROVED' && !number ? 'saidAPPROVEDwaiting' : `said${status}`) as WordName;
  const open = status === 'SUBMITTED' || status === 'RETURNED';
  return (
    <section class="card state" id="state">
      <p role="status">
        <span class={`badge ${status === 'APPROVED' ? 'good' : settled ? 'bad' : ''}`} id="status">{label(status)}</span>
      </p>
      <Notice message={message} />
      {number && (
        <div id="number">
          <p class="hint">{say('memberNumber')}</p>
          <p class="big" id="member-number">{number}</p>
          <a class="button second" href="/me#card">{say('myCard')}</a>
          {elsewhere && <a class="button second" id="transfer-here" href={`/me?to=${elsewhere}#card`}>{say('transferHere')}</a>}
        </div>
      )}
      <p id="explanation">{say(said)}</p>
      {reason && <p class="reason" id="reason">{say('reason', reason)}</p>}
      <dl class="facts">
        <dt>{say('union')}</dt>
        <dd>{application.unit?.name}</dd>
        <dt>{say('submittedOn')}</dt>
        <dd>{moment(application.submittedAt)}</dd>
      </dl>
      {!settled && (
        <>
          <p class="hint" id="as-of">{say('asOf', timeOfDay(asOf))}</p>
          <button type="button" class="button second" id="refresh" disabled={busy} onClick={() => void run(look)}>{say('refresh')}</button>
        </>
      )}
      {onCorrect && status !== 'APPROVED' && (
        <button type="button" class="button second" id="again" onClick={onCorrect}>{say(open ? 'change' : 'again')}</button>
      )}
      {open && !sure && (
        <button type="button" class="link" id="withdraw" onClick={() => setSure(true)}>{say('withdraw')}</button>
      )}
      {open && sure && (
        <div class="notice" role="alert">
          <p>{say('withdrawSure')}</p>
          <div class="row">
            <button type="button" class="button" id="withdraw-yes" disabled={busy} onClick={withdraw}>{say('withdrawYes')}</button>
            <button type="button" class="button second" onClick={() => setSure(false)}>{say('cancel')}</button>
          </div>
        </div>
      )}
    </section>
  );
}
