// What a person has here, a tab each.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { addressOf, api, ask, askWithVersion, refusalOf, send } from '../shared/client';
import { save } from '../shared/save';
import { session } from '../shared/session';
import { moment } from '../shared/time';
import { membership, newest, type Application, type Member } from './applications';
import { messageOf, useTask, type Message } from './frame';
import { Announced } from './announced';
import { Disputes } from './dispute';
import { Merges } from './merge';
import { Erasures } from './erasure';
import { bring, label, say } from './say';
import { Consents } from './consents';
import { Copies } from './copies';
import { Leaving } from './leave';
import { Mobile } from './mobile';
import { MyData } from './mydata';
import { ENDED } from './over';
import { Standing } from './standing';
import { Transfers } from './transfer';
import { TurningCode } from './turning';
import { Wechat } from './wechat';
import { leave } from './words/leave';
import { me } from './words/me';
import { transfer } from './words/transfer';
import './mine.css';

bring(leave);
bring(me);
bring(transfer);

const KINDS: Kind[] = ['DECISIONS', 'ANNOUNCEMENTS', 'OFFICE', 'WAITING'];

type Look = components['schemas']['AccessLogEntry'];
type Told = components['schemas']['Notification'];
type Kind = components['schemas']['NotificationKind'];
type Place = components['schemas']['SignInSession'];

/** Loads what a tab shows, with a way to try again. */
function useLoaded<T>(load: () => Promise<T>, tell: (message: Message | null) => void): [T | undefined, (next: T) => void, () => void] {
  const [found, setFound] = useState<T>();
  const get = (): void => {
    tell(null);
    load().then(setFound, (refusal: unknown) => tell(messageOf(refusal, get)));
  };
  useEffect(get, []);
  return [found, setFound, get];
}

type Tell = { tell: (message: Message | null) => void };

function MyApplication({ tell }: Tell) {
  const [found, setFound] = useLoaded<Application | null>(newest, tell);
  if (found === undefined) return <p>{say('opening')}</p>;
  const correct = found?.channelCode ? () => location.assign(`/join/${encodeURIComponent(found.channelCode ?? '')}`) : undefined;
  return (
    <>
      {found ? <Standing application={found} onChange={setFound} onCorrect={correct} /> : <p class="card">{say('nothingYet')}</p>}
      {found && <PrintForm id={found.id ?? ''} tell={tell} />}
      <Disputes tell={tell} />
    </>
  );
}

/** The own application as a form that can be printed and kept. */
function PrintForm({ id, tell }: Tell & { id: string }) {
  const [busy, run] = useTask(tell);
  const print = () =>
    run(async () => {
      const answer = await send(new Request(addressOf('/api/v1/applications/{id}/form', { path: { id } })));
      if (!answer.ok) throw refusalOf(answer, await answer.json().catch(() => null));
      await save(answer, `${say('printForm')}.pdf`);
    });
  return <p><button type="button" class="button second" id="print-form" disabled={busy} onClick={() => void print()}>{say('printForm')}</button></p>;
}

function MyCard({ tell }: Tell) {
  const [member, , again] = useLoaded<Member | null>(membership, tell);
  if (member === undefined) return <p>{say('opening')}</p>;
  if (!member) return <p class="card">{say('noCard')}</p>;
  return (
    <>
      <section class="card membership" id="card">
        {ENDED.includes(member.status ?? '') || <TurningCode />}
        <p class="hint">{say('memberNumber')}</p>
        <p class="big" id="member-number">{member.memberNumber}</p>
        <dl class="facts">
          <dt>{say('name')}</dt>
          <dd>{member.name}</dd>
          <dt>{say('union')}</dt>
          <dd>{member.unit?.name}</dd>
          <dt>{say('since')}</dt>
          <dd>{member.joinedOn}</dd>
          <dt>{say('memberStatus')}</dt>
          <dd>{label(member.status)}</dd>
        </dl>
      </section>
      <Merges tell={tell} />
      <Disputes tell={tell} />
      {member.status !== 'VOID' && <MyData member={member} tell={tell} />}
      {member.status !== 'VOID' && <Transfers tell={tell} onChange={again} />}
      {member.status !== 'VOID' && <Leaving member={member} tell={tell} onChange={again} />}
    </>
  );
}

function Messages({ tell }: Tell) {
  const [told, setTold] = useState<Told[]>([]);
  const [next, setNext] = useState<string | null | undefined>();
  const [busy, run] = useTask(tell);
  const more = () =>
    run(async () => {
      const page = await ask(api.GET('/api/v1/notifications', { params: { query: next ? { cursor: next } : {} } }));
      setTold([...told, ...(page.items ?? [])]);
      setNext(page.next ?? null);
    });
  const readAll = () =>
    run(async () => {
      await ask(api.POST('/api/v1/notifications/reading'));
      setTold(told.map((one) => ({ ...one, readAt: one.readAt ?? new Date().toISOString() })));
    });
  const readOne = async (one: Told): Promise<void> => {
    const read = await ask(api.POST('/api/v1/notifications/{id}/reading', { params: { path: { id: one.id ?? '' } } }));
    setTold((now) => now.map((other) => (other.id === read.id ? read : other)));
  };
  useEffect(() => void more(), []);
  return (
    <>
      <section class="card">
        {next === null && told.length === 0 && <p>{say('noMessages')}</p>}
        <ul class="list" id="messages">
          {told.map((one) => (
            <li key={one.id}>
              <strong>{one.title}</strong> {!one.readAt && <span class="hint unread">{say('unread')}</span>}
              <p>{one.text}</p>
              {one.template === 'ANNOUNCEMENT' && <Announced subject={one.subject} tell={tell} onRead={() => void readOne(one)} />}
              {one.template?.startsWith('TRANSFER_') && <p><a href="#card">{say('transfer')}</a></p>}
              {/^(MEMBERSHIP|EXPULSION|MEMBER|MERGE|CORRECTION)_/.test(one.template ?? '') && <p><a href="#card">{say('myCard')}</a></p>}
              {one.template?.startsWith('ERASURE_') && <p><a href="#looks">{say('erasure')}</a></p>}
              {one.template?.startsWith('DISPUTE_') && <p><a href="#application">{say('disputes')}</a></p>}
              <p class="hint">{moment(one.createdAt)}</p>
            </li>
          ))}
        </ul>
        {told.some((one) => !one.readAt) && <button type="button" class="button second" id="read-all" disabled={busy} onClick={readAll}>{say('allRead')}</button>}
        {next && <button type="button" class="button second" disabled={busy} onClick={more}>{say('more')}</button>}
      </section>
      <TextChoices tell={tell} />
    </>
  );
}

/** Which messages also come as texts, and by WeChat where it is bound. */
function TextChoices({ tell }: Tell) {
  const [bound, setBound] = useState(false);
  const [chosen, setChosen] = useLoaded(() => askWithVersion(api.GET('/api/v1/notification-choices')), tell);
  const [busy, run] = useTask(tell);
  if (!chosen) return null;
  const { textsOff = [], wechatOff = [] } = chosen.content;
  const turned = (off: Kind[], kind: Kind): Kind[] => (off.includes(kind) ? off.filter((one) => one !== kind) : [...off, kind]);
  const choose = (body: { textsOff: Kind[]; wechatOff: Kind[] }) =>
    run(async () => setChosen(await askWithVersion(api.PUT('/api/v1/notification-choices', { params: { header: { 'If-Match': chosen.etag } }, body }))));
  const ticks = (off: Kind[], turn: (kind: Kind) => void) =>
    KINDS.map((kind) => (
      <label key={kind} class="tick">
        <input type="checkbox" checked={!off.includes(kind)} disabled={busy} onChange={() => turn(kind)} /> {label(kind)}
      </label>
    ));
  return (
    <>
      <Wechat tell={tell} onChange={setBound} />
      {bound && (
        <fieldset class="card choices" id="by-wechat">
          <legend>{say('byWechat')}</legend>
          <p class="hint">{say('byWechatHint')}</p>
          {ticks(wechatOff, (kind) => void choose({ textsOff, wechatOff: turned(wechatOff, kind) }))}
        </fieldset>
      )}
      <fieldset class="card choices" id="texts">
        <legend>{say('texts')}</legend>
        <p class="hint">{say('textsHint')}</p>
        {ticks(textsOff, (kind) => void choose({ textsOff: turned(textsOff, kind), wechatOff }))}
      </fieldset>
    </>
  );
}

function Looks({ tell }: Tell) {
  const [looks, setLooks] = useState<Look[]>([]);
  const [next, setNext] = useState<string | null | undefined>();
  const [busy, run] = useTask(tell);
  const more = () =>
    run(async () => {
      const page = await ask(api.GET('/api/v1/members/me/access-log', { params: { query: next ? { cursor: next } : {} } }));
      setLooks([...looks, ...(page.items ?? [])]);
      setNext(page.next ?? null);
    });
  useEffect(() => void more(), []);
  return (
    <section class="card">
      <p class="hint">{say('looksHint')}</p>
      {next === null && looks.length === 0 && <p>{say('noLooks')}</p>}
      <ul class="list" id="looks">
        {looks.map((look) => (
          <li key={`${look.at}${look.field}`}>
            <strong>{say('lookedAt', label(look.field))}</strong>
            <p>{say('purpose', look.purpose ?? '')}</p>
            <p class="hint">{[look.by && say('by', look.by), moment(look.at)].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
      {next && <button type="button" class="button second" disabled={busy} onClick={more}>{say('more')}</button>}
    </section>
  );
}

function SignIns({ tell, onOut }: Tell & { onOut: () => void }) {
  const [places, , again] = useLoaded(async (): Promise<Place[]> => (await ask(api.GET('/api/v1/sign-in/sessions'))).items ?? [], tell);
  const [busy, run] = useTask(tell);
  const end = (id: string) =>
    run(async () => {
      await ask(api.DELETE('/api/v1/sign-in/sessions/{id}', { params: { path: { id } } }));
      again();
    });
  const endAll = () =>
    run(async () => {
      await ask(api.DELETE('/api/v1/sign-in/sessions'));
      session.end();
      onOut();
    });
  return (
    <section class="card">
      <p class="hint">{say('signInsHint')}</p>
      <ul class="list">
        {(places ?? []).map((place) => (
          <li key={place.id}>
            <strong>{place.device ?? say('thisPhone')}</strong>
            <p class="hint">{say('signedInAt')} {moment(place.signedInAt)}</p>
            <p class="hint">{say('lastUsedAt')} {moment(place.lastUsedAt)}</p>
            <button type="button" class="link" disabled={busy} onClick={() => void end(place.id ?? '')}>{say('endOne')}</button>
          </li>
        ))}
      </ul>
      <button type="button" class="button second" id="end-all" disabled={busy} onClick={endAll}>{say('endAll')}</button>
    </section>
  );
}

/** The tab of that name. */
export function Mine({ tab, tell, onOut }: Tell & { tab: string; onOut: () => void }) {
  if (tab === 'messages') return <Messages tell={tell} />;
  if (tab === 'card') return <MyCard tell={tell} />;
  if (tab === 'looks') return <><Looks tell={tell} /><Copies tell={tell} /><Consents tell={tell} /><Erasures tell={tell} onOut={onOut} /></>;
  if (tab === 'sign-ins') return <><SignIns tell={tell} onOut={onOut} /><Mobile tell={tell} onOut={onOut} /></>;
  return <MyApplication tell={tell} />;
}
