// Stations that were found: the nearest first, and a map of dots without tiles of others.
import { h, Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/organization';
import { api, ask } from '../shared/client';
import { current } from '../shared/language';
import { messageOf, type Message } from './frame';
import { bring, label, say } from './say';
import { metres, onMap, rounded, scaleFor, type Spot } from './spots';
import { found } from './words/found';
import './stations.css';

bring(found);

type Station = components['schemas']['PublicStation'];
type Equipment = components['schemas']['StationEquipment'];
export type Kind = components['schemas']['StationKind'];
const HALF = 90;
const NOON = 12;
const KILOMETRE = 1000;
const TENS = 10;

const spotOf = (one: Station): Spot => ({ latitude: one.latitude ?? 0, longitude: one.longitude ?? 0 });
const far = (distance: number): string => (distance < KILOMETRE ? say('away', Math.round(distance / TENS) * TENS) : say('awayFar', (distance / KILOMETRE).toFixed(1)));

/** The day of the week in Shanghai, as the API calls it. */
const weekday = (): string => new Date().toLocaleDateString('en-US', { timeZone: 'Asia/Shanghai', weekday: 'long' }).toUpperCase();

function today(one: Station): string {
  const hours = (one.hours ?? []).filter((some) => some.weekday === weekday());
  return hours.length ? say('today', hours.map((some) => `${some.from}–${some.to}`).join(say('comma'))) : say('closedToday');
}

function Dots({ middle, items }: { middle: Spot; items: Station[] }) {
  const scale = scaleFor(Math.max(...items.map((one) => metres(middle, spotOf(one)))));
  return (
    <svg class="map" id="map" viewBox={`${-HALF - 10} ${-HALF - 10} ${2 * HALF + 20} ${2 * HALF + 20}`} role="img" aria-label={say('mapOf', scale)}>
      <circle r={HALF} />
      <circle r={HALF / 2} />
      <path class="arrow" d={`M${HALF} ${-HALF} l-4 ${NOON} h8 z`} />
      <text x={HALF} y={-HALF + 22}>{say('north')}</text>
      <text y={HALF + 8}>{far(scale)}</text>
      <circle class="here" r="4" />
      {items.map((one, i) => {
        const { x, y } = onMap(middle, spotOf(one), scale, HALF);
        return (
          <g key={one.id}>
            <circle class="dot" cx={x} cy={y} r="4" />
            <text x={x} y={y - 6}>{i + 1}</text>
          </g>
        );
      })}
    </svg>
  );
}

function One({ one, place, names }: { one: Station; place: Spot | null; names: Equipment[] }) {
  const has = names.filter((some) => one.equipment?.includes(some.code ?? '')).map((some) => (current() === 'en' ? some.nameEn : some.nameZh));
  return (
    <li class="station">
      <strong>{one.name}</strong> · {label(one.kind)}
      {place && <> · {far(metres(place, spotOf(one)))}</>}
      <p>
        {one.openNow !== undefined && <span class={one.openNow ? 'open-now' : ''}>{say(one.openNow ? 'openNow' : 'closedNow')} · {today(one)}</span>}
      </p>
      <p>{one.district}{one.address}{one.note && <>（{one.note}）</>}</p>
      {has.length > 0 && <p class="hint">{has.join(say('comma'))}</p>}
      {one.publicPhone && <p><a href={`tel:${one.publicPhone}`}>{say('call', one.publicPhone)}</a></p>}
      {one.checkOverdue && <p class="error">{say('checkOverdue')}</p>}
    </li>
  );
}

interface Asked {
  place: Spot | null;
  region: string;
  kind: Kind | '';
  tell: (message: Message | null) => void;
}

export function Found({ place, region, kind, tell }: Asked) {
  const [names, setNames] = useState<Equipment[]>([]);
  const [items, setItems] = useState<Station[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const attempt = (task: () => Promise<void>): void => {
    tell(null);
    task().catch((refusal: unknown) => tell(messageOf(refusal, () => attempt(task))));
  };
  useEffect(() => attempt(async () => setNames((await ask(api.GET('/api/v1/public-stations/equipment'))).items ?? [])), []);
  const load = (cursor?: string): void =>
    attempt(async () => {
      const page = await ask(api.GET('/api/v1/public-stations', { params: { query: { region, kind: kind || undefined, cursor } } }));
      setItems([...(cursor ? (items ?? []) : []), ...(page.items ?? [])]);
      setNext(page.next ?? null);
    });
  useEffect(() => {
    if (!place) return load();
    attempt(async () => {
      const query = { lat: Number(rounded(place.latitude)), lon: Number(rounded(place.longitude)), kind: kind || undefined };
      const near = (await ask(api.GET('/api/v1/public-stations/nearest', { params: { query } }))).items ?? [];
      setItems(near.sort((a, b) => metres(place, spotOf(a)) - metres(place, spotOf(b))));
      setNext(null);
    });
  }, [place, region, kind]);
  if (!items) return <p>{say('opening')}</p>;
  return (
    <section id="found" aria-live="polite">
      <p>{items.length ? say('foundCount', items.length) : say(place ? 'nothingNear' : 'nothingHere')}</p>
      {place && items.length > 0 && <Dots middle={place} items={items} />}
      {items.length > 0 && <ol class="list card">{items.map((one) => <One key={one.id} one={one} place={place} names={names} />)}</ol>}
      {next && <button type="button" class="button second" id="more" onClick={() => load(next)}>{say('moreStations')}</button>}
    </section>
  );
}
