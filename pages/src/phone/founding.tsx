// Applying for a union: signs the person in, then loads the applications and the form.
import { h, Fragment, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Refusal } from '../shared/refusal';
import { session } from '../shared/session';
import { Notice, messageOf, open, type Message } from './frame';
import { bring, say } from './say';
import { SignIn } from './SignIn';
import { foundingfirst } from './words/foundingfirst';
import './phone.css';

bring(foundingfirst);

interface Parts {
  Foundings?: ComponentType<{ tell: (message: Message | null) => void }>;
}

function Founding() {
  const [signedIn, setSignedIn] = useState(session.open);
  const [parts, setParts] = useState<Parts>({});
  const [message, setMessage] = useState<Message | null>(null);
  useEffect(() => {
    if (message && !session.open) setSignedIn(false);
  }, [message]);
  useEffect(() => {
    if (signedIn) import('./foundings').then(setParts, () => setMessage(messageOf(new Refusal(0), () => location.reload())));
  }, [signedIn]);
  return (
    <>
      <h1 id="title">{say('founding')}</h1>
      <p class="lead">{say('foundingLead')}</p>
      <Notice message={message} />
      {!signedIn && <SignIn onDone={() => { setMessage(null); setSignedIn(true); }} />}
      {signedIn && (parts.Foundings ? <parts.Foundings tell={setMessage} /> : <p>{say('opening')}</p>)}
      <p class="foot"><a href="/">{say('home')}</a></p>
    </>
  );
}

void open(() => <Founding />);
