import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, api, ask, signOut } from './client';
import { Refusal } from './refusal';
import { session } from './session';

type Reply = (request: Request) => Response | Promise<Response>;
const calls: Request[] = [];

function answering(...replies: Reply[]): void {
  vi.stubGlobal('fetch', (request: Request) => {
    calls.push(request);
    return Promise.resolve((replies.length > 1 ? replies.shift() : replies[0])!(request));
  });
}

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response => new Response(JSON.stringify(body), { status, headers });

beforeEach(() => {
  calls.length = 0;
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

describe('a call', () => {
  it('fills in the path and leaves out what was not given', () => {
    const address = addressOf('/api/v1/members/{id}', { path: { id: 'a/b' }, query: { unit: undefined, limit: 20, group: ['A', 'B'] } });
    expect(address.pathname + address.search).toBe('/api/v1/members/a%2Fb?limit=20&group=A&group=B');
  });

  it('throws the refusal of the service with its code and the seconds to wait', async () => {
    answering(() => json(429, { code: 'CODE_TOO_OFTEN', correlationId: 'c-1' }, { 'Retry-After': '540' }));
    const refusal = await ask(api.POST('/api/v1/sign-in/codes', { body: { mobile: '13800000000' } })).catch((e: unknown) => e);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ status: 429, code: 'CODE_TOO_OFTEN', retryAfter: 540, problem: { correlationId: 'c-1' } });
  });

  it('without an answer is a refusal with status 0', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    await expect(ask(api.GET('/api/v1/members/me'))).rejects.toMatchObject({ status: 0, passing: true });
  });

  it('renews an expired sign-in once and goes on with the new token', async () => {
    session.keep({ accessToken: 'old', refreshToken: 'r1' });
    answering(
      () => json(401, {}),
      () => json(200, { accessToken: 'new', refreshToken: 'r2' }),
      () => json(200, { memberNumber: '6106' }),
    );
    const me = await ask(api.GET('/api/v1/members/me'));
    expect(me.memberNumber).toBe('6106');
    expect(calls.map((call) => call.headers.get('Authorization'))).toEqual(['Bearer old', null, 'Bearer new']);
    expect(session.tokens?.refreshToken).toBe('r2');
  });

  it('uses the token another tab got meanwhile, instead of a refresh token that is used up', async () => {
    session.keep({ accessToken: 'old', refreshToken: 'r1' });
    answering(
      () => {
        session.keep({ accessToken: 'new', refreshToken: 'r2' });
        return json(401, {});
      },
      () => json(200, {}),
    );
    await ask(api.GET('/api/v1/members/me'));
    expect(calls).toHaveLength(2);
    expect(calls[1]?.headers.get('Authorization')).toBe('Bearer new');
  });

  it('forgets a sign-in that cannot be renewed', async () => {
    session.keep({ accessToken: 'old', refreshToken: 'r1' });
    answering(() => json(401, { code: 'REFRESH_TOKEN_INVALID' }));
    await expect(ask(api.GET('/api/v1/members/me'))).rejects.toMatchObject({ status: 401 });
    expect(session.open).toBe(false);
  });
});

describe('a sign-out', () => {
  it('ends the sign-in at the server, and here even when the server is away', async () => {
    session.keep({ accessToken: 'a', refreshToken: 'r1' });
    vi.stubGlobal('fetch', (request: Request) => {
      calls.push(request);
      return Promise.reject(new TypeError('network'));
    });
    await signOut();
    expect(session.open).toBe(false);
    expect(new URL(calls[0]!.url).pathname).toBe('/api/v1/sign-in/sign-out');
    expect(await calls[0]!.json()).toEqual({ refreshToken: 'r1' });
  });
});
