// A worker's whole join on a phone: what the code leads to, sign in, apply, see the state, correct it.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/events';
import { api, ask, signOut } from '../shared/client';
import { Refusal } from '../shared/refusal';
import { tag } from '../shared/language';
import { session } from '../shared/session';
import { Notice, messageOf, open, type Message } from './frame';
import type { Application } from './applications';
import type { Consent } from './JoinForm';
import { say, type WordName } from './say';
import { SignIn } from './SignIn';
import './phone.css';

type Invitation = components['schemas']['Invitation'];
type Step = 'opening' | 'unknown' | 'failed' | 'closed' | 'signIn' | 'form' | 'state';

const STEPS: readonly [Step, WordName][] = [['signIn', 'stepSignIn'], ['form', 'stepForm'], ['state', 'stepState']];
/** What is shown after the sign-in; loaded while the person waits for the code. */
const loadRest = () => import('./rest');
type Rest = Awaited<ReturnType<typeof loadRest>>;

const code = decodeURIComponent(location.pathname.split('/')[2] ?? '');

async function invite(): Promise<{ invitation: Invitation; notices: Consent[] }> {
  const lead = () => ask(api.GET('/api/v1/channels/{code}', { params: { path: { code } } }));
  let invitation = await lead();
  // What the browser asked in advance is in the browser's language.
  if (navigator.language.slice(0, 2) !== tag().slice(0, 2)) invitation = await lead();
  const notices: Consent[] = invitation.notices ?? [];
  if (notices.every((one) => one.text)) return { invitation, notices };
  const { items = [] } = await ask(api.GET('/api/v1/notices'));
  return { invitation, notices: notices.map((one) => ({ ...items.find(({ notice }) => notice === one.notice), ...one })) };
}

function Steps({ step }: { step: Step }) {
  const at = STEPS.findIndex(([name]) => name === step);
  return at < 0 ? null : (
    <ol class="steps">
      {STEPS.map(([name, word], i) => (
        <li key={name} class={i < at ? 'done' : ''} aria-current={i === at ? 'step' : undefined}>{say(word)}</li>
      ))}
    </ol>
  );
}

function Drive({ invitation }: { invitation: Invitation }) {
  return (
    <details class="card drive" id="invitation">
      <summary><span id="unit">{say('joining', invitation.unit?.name ?? '')}</span></summary>
      <dl class="facts">
        <dt>{say('drive')}</dt>
        <dd id="drive">{invitation.drive?.title}</dd>
        <dt>{say('until')}</dt>
        <dd>{invitation.drive?.endsOn}</dd>
      </dl>
    </details>
  );
}

function Join() {
  const [step, setStep] = useState<Step>('opening');
  const [invited, setInvited] = useState<Awaited<ReturnType<typeof invite>> | null>(null);
  const [application, setApplication] = useState<Application | null>(null);
  const [again, setAgain] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [rest, setRest] = useState<Rest | null>(null);
  const closed = invited?.invitation.open === false;

  /** Where the person stands decides what is shown; a returned application is shown with the form to correct it. */
  async function stand(shut: boolean): Promise<void> {
    const loaded = await loadRest().catch(() => Promise.reject(new Refusal(0)));
    const found = await loaded.current();
    setRest(loaded);
    setApplication(found);
    setAgain(false);
    if (found && found.status !== 'WITHDRAWN') setStep('state');
    else setStep(shut ? (found ? 'state' : 'closed') : 'form');
  }

  function over(): void {
    session.end();
    setStep('signIn');
    setMessage({ title: say('stepSignIn'), text: say('signInAgain') });
  }

  async function begin(): Promise<void> {
    setMessage(null);
    setStep('opening');
    try {
      const now = await invite();
      setInvited(now);
      if (session.open) await stand(now.invitation.open === false);
      else setStep(now.invitation.open === false ? 'closed' : 'signIn');
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      if (refusal.status === 404 || refusal.status === 400) setStep('unknown');
      else if (refusal.status === 401) over();
      else {
        setStep('failed');
        setMessage(messageOf(refusal, () => void begin()));
      }
    }
  }

  async function signedIn(): Promise<void> {
    setMessage(null);
    try {
      await stand(closed);
    } catch (refusal) {
      setMessage(messageOf(refusal, () => void signedIn()));
    }
  }

  useEffect(() => void begin(), []);
  useEffect(() => {
    if (step === 'signIn') void loadRest().catch(() => undefined);
  }, [step]);
  useEffect(() => scrollTo(0, 0), [step]);

  const correctable = application?.status === 'RETURNED' || application?.status === 'REJECTED';
  const showForm = invited && (step === 'form' || (step === 'state' && (again || (correctable && !(closed && application.status === 'REJECTED')))));
  const title: WordName = step === 'opening' ? 'opening' : step === 'unknown' ? 'unknownTitle' : step === 'closed' ? 'closedTitle' : 'title';
  return (
    <>
      <h1 id="title">{say(title)}</h1>
      {step === 'unknown' && <p class="lead" id="lead">{say('unknown')}</p>}
      {step === 'unknown' && <a class="button second" href="/">{say('home')}</a>}
      {step === 'closed' && <p class="lead" id="lead">{invited?.invitation.message ?? say('closed')}</p>}
      {step === 'signIn' && <p class="lead" id="lead">{say('lead')}</p>}
      <Steps step={showForm && again ? 'form' : step} />
      <Notice message={message} />
      {step === 'closed' && session.open && <p>{say('nothingYet')}</p>}
      {step === 'closed' && !session.open && (
        <button type="button" class="button second" id="see-state" onClick={() => setStep('signIn')}>{say('seeState')}</button>
      )}
      {rest && step === 'state' && application && (
        <rest.Standing application={application} onChange={setApplication} onCorrect={showForm || (closed && application.status !== 'SUBMITTED') ? undefined : () => setAgain(true)} />
      )}
      {invited && step !== 'state' && step !== 'closed' && <Drive invitation={invited.invitation} />}
      {step === 'signIn' && <SignIn onDone={() => void signedIn()} />}
      {rest && showForm && (
        <rest.JoinForm
          key={application?.id ?? 'new'}
          place={{ channelCode: application && application.status !== 'WITHDRAWN' && application.status !== 'REJECTED' ? (application.channelCode ?? code) : code, groups: invited.invitation.groups ?? [], notices: invited.notices }}
          before={application}
          onDone={() => stand(closed)}
          onSignInOver={over}
        />
      )}
      <p class="foot">
        <a href="/me">{say('me')}</a>
        {session.open && step !== 'signIn' && (
          <button type="button" class="link" id="sign-out" onClick={() => void signOut().then(() => location.reload())}>{say('signOut')}</button>
        )}
      </p>
    </>
  );
}

void open(() => <Join />);
