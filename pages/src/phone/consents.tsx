// The own consents: what each is to, what follows when it is taken back, and giving it again.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { moment } from '../shared/time';
import { useTask, type Message } from './frame';
import { bring, say } from './say';
import { erasure as words } from './words/erasure';

bring(words);

type Consent = components['schemas']['OwnConsent'];

export function Consents({ tell }: { tell: (message: Message | null) => void }) {
  const [given, setGiven] = useState<Consent[]>([]);
  const [sure, setSure] = useState<Consent['notice']>();
  const [busy, run] = useTask(tell);
  useEffect(() => void run(async () => setGiven((await ask(api.GET('/api/v1/consents'))).items ?? [])), []);
  const withdraw = (notice: NonNullable<Consent['notice']>) =>
    run(async () => {
      setGiven((await ask(api.POST('/api/v1/consents/{notice}/withdrawal', { params: { path: { notice } } }))).items ?? []);
      setSure(undefined);
    });
  const renew = (notice: NonNullable<Consent['notice']>, version: number) =>
    run(async () => setGiven((await ask(api.POST('/api/v1/consents/{notice}/renewal', { params: { path: { notice } }, body: { version } }))).items ?? []));
  if (!given.length) return null;
  return (
    <section class="card" id="consents">
      <h2>{say('myConsents')}</h2>
      <ul class="list">
        {given.map((one) => (
          <li key={one.notice}>
            <strong>{one.title}</strong> <span class="badge">{say(one.state === 'GIVEN' ? 'consentGIVEN' : 'consentWITHDRAWN')}</span>
            <p class="hint">{say('consentAt', String(one.version), moment(one.at))}</p>
            {one.state === 'GIVEN' && sure !== one.notice && <button type="button" class="link" onClick={() => setSure(one.notice)}>{say('consentWithdraw')}</button>}
            {one.state === 'GIVEN' && sure === one.notice && (
              <div class="notice">
                <p>{one.follows}</p>
                <div class="row">
                  {one.withdrawable && <button type="button" class="button" id="consent-yes" disabled={busy} onClick={() => void withdraw(one.notice!)}>{say('consentSure')}</button>}
                  <button type="button" class="button second" onClick={() => setSure(undefined)}>{say('cancel')}</button>
                </div>
              </div>
            )}
            {one.state === 'WITHDRAWN' && one.currentVersion && <button type="button" class="link" disabled={busy} onClick={() => void renew(one.notice!, one.currentVersion!)}>{say('consentRenew')}</button>}
          </li>
        ))}
      </ul>
    </section>
  );
}
