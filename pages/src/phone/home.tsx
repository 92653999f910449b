// The first page: begin an application by its code, or see what became of it.
import { h, Fragment } from 'preact';
import { useRef } from 'preact/hooks';
import { current } from '../shared/language';
import { session } from '../shared/session';
import { open } from './frame';
import { bring, say } from './say';
import { home } from './words/home';
import './phone.css';

bring(home);

function Home() {
  const code = useRef<HTMLInputElement>(null);
  const begin = (event: Event): void => {
    event.preventDefault();
    const typed = code.current?.value.normalize('NFKC').trim();
    if (typed) location.assign(`/join/${encodeURIComponent(typed)}`);
    else code.current?.focus();
  };
  return (
    <>
      <h1 id="title">{say('welcome')}</h1>
      <p class="lead">{say('homeLead')}</p>
      <section class="card">
        <h2>{say('me')}</h2>
        <a class={session.open ? 'button' : 'button second'} id="my-application" href="/me">{say('myApplication')}</a>
        <a class="button second" href="/me#card">{say('myCard')}</a>
      </section>
      <form class="card" noValidate onSubmit={begin}>
        <h2>{say('joinHere')}</h2>
        <div class="field">
          <label for="code">{say('codeBelow')}</label>
          <input id="code" ref={code} type="text" autocapitalize="characters" autocomplete="off" spellcheck={false} maxLength={64} />
        </div>
        <button class="button">{say('begin')}</button>
      </form>
      <section class="card">
        <h2>{say('others')}</h2>
        <ul class="list">
          <li><a href="/founding">{say('foundLink')}</a></li>
          <li><a href="/stations">{say('stationsLink')}</a></li>
          <li><a href="/console">{say('console')}</a></li>
          <li><a href={`/docs?lang=${current()}`}>{say('docs')}</a></li>
          <li><a href={`/openapi?lang=${current()}&format=yaml`}>{say('openapi')}</a></li>
          <li><a href="/status">{say('status')}</a></li>
        </ul>
      </section>
    </>
  );
}

void open(() => <Home />);
