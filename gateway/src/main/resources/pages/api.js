// The platform's API as the pages use it. The token lives in this tab only.
import { current } from '/assets/words.js';

const TOKENS = 'unionhall.tokens';
const PATIENCE = 20000;

/** A refusal by the service: `problem` is its RFC 9457 body; status 0 means that nothing was heard. */
export class Refusal extends Error {
  constructor(status, problem) {
    super(problem.code || String(status));
    this.status = status;
    this.problem = problem;
  }
}

export const session = {
  get tokens() { return JSON.parse(sessionStorage.getItem(TOKENS) || 'null'); },
  keep(tokens) { sessionStorage.setItem(TOKENS, JSON.stringify(tokens)); },
  end() { sessionStorage.removeItem(TOKENS); },
  get open() { return sessionStorage.getItem(TOKENS) !== null; },
};

async function once(method, path, body, headers) {
  const tokens = session.tokens;
  const open = path.startsWith('/sign-in/') || path.startsWith('/channels/');
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE);
  let answer;
  let text;
  try {
    answer = await fetch(path.startsWith('/status/') ? path : `/api/v1${path}`, {
      method,
      headers: {
        'Accept': 'application/json',
        'Accept-Language': current() === 'en' ? 'en' : 'zh-CN',
        ...(body ? { 'Content-Type': 'application/json' } : {}),
        ...(tokens && !open ? { 'Authorization': `Bearer ${tokens.accessToken}` } : {}),
        ...headers,
      },
      body: body ? JSON.stringify(body) : undefined,
      credentials: 'omit',
      cache: 'no-store',
      signal: patience.signal,
    });
    text = await answer.text();
  } catch {
    throw new Refusal(0, {});
  } finally {
    clearTimeout(timer);
  }
  let content = {};
  try {
    content = text ? JSON.parse(text) : {};
  } catch {
    content = {};
  }
  if (!answer.ok) throw new Refusal(answer.status, content);
  return content;
}

/** Ends the sign-in at the service too, so that nobody who copied its tokens goes on with them. */
export async function signOut() {
  const { refreshToken } = session.tokens || {};
  session.end();
  if (refreshToken) await once('POST', '/sign-in/sign-out', { refreshToken }, {}).catch(() => {});
}

async function renew() {
  const { refreshToken } = session.tokens || {};
  if (!refreshToken) return false;
  try {
    session.keep(await once('POST', '/sign-in/tokens', { refreshToken }, {}));
    return true;
  } catch (refusal) {
    if (refusal.status >= 400 && refusal.status < 500) session.end();
    return false;
  }
}

/** Calls an operation; an expired token is renewed once. Throws a Refusal. */
export async function call(method, path, body, headers = {}) {
  try {
    return await once(method, path, body, headers);
  } catch (refusal) {
    if (refusal.status === 401 && session.open && (await renew())) return once(method, path, body, headers);
    throw refusal;
  }
}
