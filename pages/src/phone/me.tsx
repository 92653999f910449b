// “My union”: signs the person in, and shows what they have here.
import { h, Fragment, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { signOut } from '../shared/client';
import { Refusal } from '../shared/refusal';
import { session } from '../shared/session';
import { Notice, messageOf, open, type Message } from './frame';
import { bring, say, type WordName } from './say';
import { SignIn } from './SignIn';
import { mefirst } from './words/mefirst';
import './phone.css';

bring(mefirst);

const TABS = { application: 'myApplication', messages: 'messages', card: 'myCard', looks: 'looks', 'sign-ins': 'signIns' } satisfies Record<string, WordName>;
type Tab = keyof typeof TABS;
const asked = /[?&]code=/.test(location.search); // WeChat has handed a code back
const tabOf = (): Tab => (asked && !location.hash ? 'messages' : location.hash.slice(1) in TABS ? (location.hash.slice(1) as Tab) : 'application');

interface Parts {
  Mine?: ComponentType<{ tab: string; tell: (message: Message | null) => void; onOut: () => void }>;
}

function Me() {
  const [signedIn, setSignedIn] = useState(session.open);
  const [tab, setTab] = useState<Tab>(tabOf());
  const [parts, setParts] = useState<Parts>({});
  const [message, setMessage] = useState<Message | null>(null);
  useEffect(() => {
    const turn = (): void => {
      setMessage(null);
      setTab(tabOf());
    };
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  useEffect(() => {
    if (message && !session.open) setSignedIn(false);
  }, [message]);
  useEffect(() => {
    if (signedIn) import('./mine').then(setParts, () => setMessage(messageOf(new Refusal(0), () => location.reload())));
  }, [signedIn]);
  const out = (): void => setSignedIn(false);
  if (!signedIn) {
    return (
      <>
        <h1 id="title">{say('me')}</h1>
        <Notice message={message} />
        <SignIn onDone={() => { setMessage(null); setSignedIn(true); }} />
        <p class="foot"><a href="/">{say('home')}</a></p>
      </>
    );
  }
  return (
    <>
      <h1 id="title">{say(TABS[tab])}</h1>
      <nav class="tabs" aria-label={say('me')}>
        {(Object.keys(TABS) as Tab[]).map((name) => (
          <a key={name} href={`#${name}`} aria-current={name === tab ? 'page' : undefined}>{say(TABS[name])}</a>
        ))}
      </nav>
      <Notice message={message} />
      {parts.Mine ? <parts.Mine key={tab} tab={tab} tell={setMessage} onOut={out} /> : <p>{say('opening')}</p>}
      <p class="foot">
        <a href="/">{say('home')}</a>
        <button type="button" class="link" id="sign-out" onClick={() => void signOut().then(out)}>{say('signOut')}</button>
      </p>
    </>
  );
}

void open(() => <Me />);
