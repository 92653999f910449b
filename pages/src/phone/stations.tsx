// The public page of stations: near the person, or in a county where no place is given.
import { h, Fragment, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/organization';
import { api, ask } from '../shared/client';
import { Refusal } from '../shared/refusal';
import type { Kind } from './found';
import { Notice, messageOf, open, type Message } from './frame';
import { bring, label, say } from './say';
import type { Spot } from './spots';
import { station } from './words/station';
import './phone.css';

bring(station);

const KINDS: Kind[] = ['CARE_STATION', 'BABY_ROOM', 'RIGHTS_STATION'];
const PATIENCE = 15_000;
const FRESH = 60_000;

interface Parts {
  Found?: ComponentType<{ place: Spot | null; region: string; kind: Kind | ''; tell: (message: Message | null) => void }>;
}

function Stations() {
  const [parts, setParts] = useState<Parts>({});
  const [regions, setRegions] = useState<components['schemas']['StationRegion'][]>([]);
  const [kind, setKind] = useState<Kind | ''>('');
  const [region, setRegion] = useState('');
  const [place, setPlace] = useState<Spot | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const begin = (): void => {
    setMessage(null);
    ask(api.GET('/api/v1/public-stations/regions')).then((page) => setRegions(page.items ?? []), (refusal: unknown) => setMessage(messageOf(refusal, begin)));
  };
  useEffect(begin, []);
  useEffect(() => {
    if ((place || region) && !parts.Found) import('./found').then(setParts, () => setMessage(messageOf(new Refusal(0), () => location.reload())));
  }, [place, region]);
  const locate = (): void => {
    setMessage(null);
    const none = (): void => setMessage({ title: say('failed'), text: say('noPlace') });
    if (!('geolocation' in navigator)) return none();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setRegion('');
        setPlace({ latitude: coords.latitude, longitude: coords.longitude });
      },
      none,
      { timeout: PATIENCE, maximumAge: FRESH },
    );
  };
  return (
    <>
      <h1 id="title">{say('stations')}</h1>
      <p class="lead">{say('stationsLead')}</p>
      <Notice message={message} />
      <section class="card">
        <button type="button" class="button" id="near-me" onClick={locate}>{say('nearMe')}</button>
        <p class="hint">{say('whereHint')}</p>
        <div class="field">
          <label for="county">{say('orCounty')}</label>
          <select id="county" value={region} onChange={(event) => { setPlace(null); setRegion(event.currentTarget.value); }}>
            <option value="">{say('chooseCounty')}</option>
            {regions.map((one) => <option key={one.regionCode} value={one.regionCode}>{one.district}（{one.stations}）</option>)}
          </select>
        </div>
        <div class="field">
          <label for="kind">{say('whichKind')}</label>
          <select id="kind" value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind | '')}>
            <option value="">{say('allKinds')}</option>
            {KINDS.map((one) => <option key={one} value={one}>{label(one)}</option>)}
          </select>
        </div>
      </section>
      {parts.Found && (place || region) && <parts.Found place={place} region={region} kind={kind} tell={setMessage} />}
      <p class="foot"><a href="/">{say('home')}</a></p>
    </>
  );
}

void open(() => <Stations />);
