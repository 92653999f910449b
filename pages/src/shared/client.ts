// The API as its contracts describe it: typed calls, the sign-in renewed when it ends, refusals thrown.
import type { Client } from 'openapi-fetch';
import type { paths as Events } from '../api/events';
import type { paths as Membership } from '../api/membership';
import type { paths as Organization } from '../api/organization';
import { tag } from './language';
import { Refusal, type Problem } from './refusal';
import { alone, session, type Tokens } from './session';

const PATIENCE = 20_000;
const OPEN = /^\/api\/v1\/(sign-in\/(codes|tokens|second-factor|sign-out)|member-card\/check|channels\/[^/]+$|notices|public-stations)/;

async function once(request: Request): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  request.headers.set('Accept-Language', tag());
  const token = session.tokens?.accessToken;
  if (token && !OPEN.test(new URL(request.url).pathname)) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    // The mode of credentials is that of what the gateway lets the browser ask in advance; there are no cookies.
    return await fetch(request, { signal: patience.signal, cache: 'no-store' });
  } catch {
    throw new Refusal(0);
  } finally {
    clearTimeout(timer);
  }
}

/** True when there is a fresh access token: this tab's or one another tab got meanwhile. */
function renew(used: Tokens): Promise<boolean> {
  return alone(async () => {
    const kept = session.tokens;
    if (!kept) return false;
    if (kept.accessToken !== used.accessToken) return true;
    const answer = await once(
      new Request(new URL('/api/v1/sign-in/tokens', location.href), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ refreshToken: kept.refreshToken }),
      }),
    );
    if (answer.ok) session.keep((await answer.json()) as Tokens);
    else if (answer.status === 401 || answer.status === 422) session.end();
    return answer.ok;
  });
}

/** Sends a request; a sign-in that ended is renewed once. */
export async function send(request: Request): Promise<Response> {
  const used = session.tokens;
  const again = request.clone();
  const answer = await once(request);
  return answer.status === 401 && used && !OPEN.test(new URL(request.url).pathname) && (await renew(used)) ? once(again) : answer;
}

type Paths = Membership & Organization & Events;

interface Options {
  params?: { path?: Record<string, string>; query?: Record<string, unknown>; header?: Record<string, string | undefined> };
  body?: unknown;
}

/** The address of an operation with its parameters filled in. */
export function addressOf(path: string, params: Options['params'] = {}): URL {
  const address = new URL(path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params.path?.[name] ?? '')), location.href);
  for (const [name, value] of Object.entries(params.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null && one !== '') address.searchParams.append(name, String(one));
  }
  return address;
}

/** Calls any operation; `data` is the content of an answer, `error` the body of a refusal. */
export async function callAny(method: string, path: string, { params, body }: Options = {}): Promise<{ data?: unknown; error?: unknown; response: Response }> {
  const headers = new Headers({ Accept: 'application/json' });
  for (const [name, value] of Object.entries(params?.header ?? {})) if (value) headers.set(name, value);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  const response = await send(new Request(addressOf(path, params), { method, headers, body: body === undefined ? undefined : JSON.stringify(body) }));
  const text = await response.text().catch(() => '');
  let content: unknown;
  try {
    content = text ? JSON.parse(text) : undefined;
  } catch {
    content = undefined;
  }
  return response.ok ? { data: content, response } : { error: content ?? {}, response };
}

const method = (name: string) => (path: string, options?: Options) => callAny(name, path, options);

/** The operations of the contracts, typed by them. */
export const api = { GET: method('GET'), POST: method('POST'), PUT: method('PUT'), DELETE: method('DELETE') } as unknown as Pick<
  Client<Paths>,
  'GET' | 'POST' | 'PUT' | 'DELETE'
>;

/** A refusal of the answer, whatever its body is. */
export function refusalOf(response: Response, body: unknown): Refusal {
  const wait = Number(response.headers.get('Retry-After'));
  return new Refusal(response.status, (body !== null && typeof body === 'object' ? body : {}) as Problem, wait > 0 ? wait : null);
}

/** The content of an answer; a refusal is thrown. */
export async function ask<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw refusalOf(response, error);
  return data as T;
}

/** The content of an answer with its `ETag`. */
export async function askWithVersion<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<{ content: T; etag: string }> {
  const { response } = await answer;
  return { content: await ask(answer), etag: response.headers.get('ETag') ?? '' };
}

/** Null when the thing does not exist, or not for this person. */
export async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.status === 404) return null;
    throw refusal;
  }
}

/** Gives the same content the same key however often it is sent, so that a lost answer makes no second thing of it. */
export function keys(): (content: unknown) => string {
  let sent = { text: '', key: '' };
  return (content) => {
    const text = JSON.stringify(content);
    if (sent.text !== text) sent = { text, key: newKey() };
    return sent.key;
  };
}

function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Ends the sign-in here and at the server. */
export async function signOut(): Promise<void> {
  const refreshToken = session.tokens?.refreshToken;
  session.end();
  if (refreshToken) await api.POST('/api/v1/sign-in/sign-out', { body: { refreshToken } }).catch(() => undefined);
}
