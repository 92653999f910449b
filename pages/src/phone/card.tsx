// The public check of a member's card: the code stands behind the #, which no server is sent.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { Notice, messageOf, open, type Message } from './frame';
import { bring, say } from './say';
import { card } from './words/card';
import { timeOfDay } from '../shared/time';
import './phone.css';
import './card.css';

bring(card);

type Check = components['schemas']['CardCheck'];
const SHORTEST = 5_000;
const LONGEST = 120_000;

function CardCheck() {
  const [token, setToken] = useState(() => location.hash.slice(1));
  const [found, setFound] = useState<Check | null>(null);
  const [over, setOver] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  useEffect(() => {
    const turn = (): void => setToken(location.hash.slice(1));
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);
  const check = (): void => {
    setFound(null);
    setOver(false);
    setMessage(null);
    ask(api.POST('/api/v1/member-card/check', { body: { token } })).then(setFound, (refusal: unknown) => setMessage(messageOf(refusal, check)));
  };
  useEffect(() => {
    if (token) check();
  }, [token]);
  useEffect(() => {
    if (!found?.valid || !found.until) return undefined;
    // the telephone's clock may be wrong: neither at once nor for long
    const left = Math.min(Math.max(Date.parse(found.until) - Date.now(), SHORTEST), LONGEST);
    const timer = setTimeout(() => setOver(true), left);
    return () => clearTimeout(timer);
  }, [found]);
  return (
    <>
      <h1 id="title">{say('checkCard')}</h1>
      <Notice message={message} />
      {!token && <p class="card">{say('scanCard')}</p>}
      {token && !found && !message && <p>{say('opening')}</p>}
      {found?.valid && !over && (
        <section class="card good" id="valid" role="status">
          <p class="big">{say('cardValid')}</p>
          <dl class="facts">
            <dt>{say('name')}</dt>
            <dd>{found.name}</dd>
            <dt>{say('union')}</dt>
            <dd>{found.union}</dd>
            <dt>{say('checkedUntil')}</dt>
            <dd>{timeOfDay(found.until)}</dd>
          </dl>
        </section>
      )}
      {over && <p class="card" id="over" role="status">{say('checkOver')}</p>}
      {found && !found.valid && (
        <section class="card bad" id="not-valid" role="status">
          <p class="big">{say('cardNotValid')}</p>
          <p>{say('cardNotValidHint')}</p>
        </section>
      )}
    </>
  );
}

void open(() => <CardCheck />);
