// The person's WeChat: bound by a code that WeChat hands back to this page, and unbound.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { tabShelf } from '../shared/shelf';
import { useTask, type Message } from './frame';
import { say } from './say';

type Binding = components['schemas']['WechatBinding'];
const STATE = 'unionhall.wechat';
const AUTHORIZE = 'https://open.weixin.qq.com/connect/oauth2/authorize';

/** The code of the address, when it answers this page's own question; it is taken out of the address. */
function answered(): string | null {
  const { searchParams, pathname } = new URL(location.href);
  const code = searchParams.get('code');
  if (!code) return null;
  const mine = tabShelf.read(STATE);
  tabShelf.remove(STATE);
  history.replaceState(null, '', `${pathname}#messages`);
  return mine && searchParams.get('state') === mine ? code : null;
}

function question(appId: string): string {
  const state = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  tabShelf.write(STATE, state);
  const query = new URLSearchParams({ appid: appId, redirect_uri: `${location.origin}${location.pathname}`, response_type: 'code', scope: 'snsapi_base', state });
  return `${AUTHORIZE}?${query}#wechat_redirect`;
}

export function Wechat({ tell, onChange }: { tell: (message: Message | null) => void; onChange: (bound: boolean) => void }) {
  const [binding, setBinding] = useState<Binding>();
  const [busy, run] = useTask(tell);
  const show = (now: Binding): void => {
    setBinding(now);
    onChange(Boolean(now.bound));
  };
  const load = async (): Promise<void> => show(await ask(api.GET('/api/v1/wechat-binding')));
  useEffect(
    () =>
      void run(async () => {
        const code = answered();
        if (code) show(await ask(api.PUT('/api/v1/wechat-binding', { body: { code } })));
        else await load();
      }),
    [],
  );
  const unbind = () =>
    run(async () => {
      await ask(api.DELETE('/api/v1/wechat-binding'));
      await load();
    });
  if (!binding?.offered) return null;
  const inside = /MicroMessenger/i.test(navigator.userAgent);
  return (
    <section class="card" id="wechat">
      <h2>{say('wechat')}</h2>
      <p class="hint">{say(binding.bound ? 'wechatBound' : inside ? 'wechatHint' : 'wechatInside')}</p>
      {binding.bound && <button type="button" class="button second" id="unbind" disabled={busy} onClick={unbind}>{say('unbind')}</button>}
      {!binding.bound && inside && <button type="button" class="button second" id="bind" disabled={busy} onClick={() => location.assign(question(binding.appId ?? ''))}>{say('bind')}</button>}
    </section>
  );
}
