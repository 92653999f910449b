// The code of a member's card: it turns before it ends, and says when it cannot.
import { h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { Refusal } from '../shared/refusal';
import { messageOf } from './frame';
import { say } from './say';

type Code = components['schemas']['CardCode'];
const AGAIN_AFTER = 3000;
const SECOND = 1000;

/** When a code of so many seconds is renewed: after two thirds, so that a slow answer still comes in time. */
const renewAfter = (seconds: number): number => Math.max(AGAIN_AFTER, (seconds * SECOND * 2) / 3);

export function TurningCode() {
  const [code, setCode] = useState<Code | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    let timer = 0;
    let over = 0;
    let asking = false;
    const turn = async (): Promise<void> => {
      clearTimeout(timer);
      if (asking || document.hidden) return;
      asking = true;
      const begun = performance.now();
      try {
        const next = await ask(api.POST('/api/v1/member-card/code'));
        const seconds = next.expiresIn ?? 0;
        const taken = performance.now() - begun;
        clearTimeout(over);
        over = window.setTimeout(() => setCode(null), Math.max(0, seconds * SECOND - taken));
        timer = window.setTimeout(() => void turn(), Math.max(AGAIN_AFTER, renewAfter(seconds) - taken));
        setCode(next);
        setFailed('');
      } catch (refusal) {
        setFailed(messageOf(refusal).text);
        if (refusal instanceof Refusal && !refusal.passing && refusal.status !== 429) setCode(null);
        else timer = window.setTimeout(() => void turn(), AGAIN_AFTER);
      } finally {
        asking = false;
      }
    };
    const seen = (): void => void turn();
    document.addEventListener('visibilitychange', seen);
    void turn();
    return () => {
      document.removeEventListener('visibilitychange', seen);
      clearTimeout(timer);
      clearTimeout(over);
    };
  }, []);
  return (
    <div class="turning">
      {code && (
        <svg id="qr" viewBox={`0 0 ${code.qr?.edge} ${code.qr?.edge}`} role="img" aria-label={say('cardCode')}>
          <path d={code.qr?.path} />
        </svg>
      )}
      <p class="hint" role="status" id="qr-state">{failed && !code ? say('codeGone', failed) : failed ? say('codeNotRenewed') : code ? say('codeTurns') : say('opening')}</p>
    </div>
  );
}
