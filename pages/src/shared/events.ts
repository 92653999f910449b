// Events as the server sends them, read with fetch: EventSource sends no token.
import { refusalOf, send } from './client';

/** The content of each event, until they end or the signal is given. */
export async function* follow<T>(path: string, signal: AbortSignal): AsyncGenerator<T> {
  const answer = await send(new Request(new URL(path, location.href), { headers: { Accept: 'text/event-stream' }, signal }));
  if (!answer.ok || !answer.body) throw refusalOf(answer, await answer.json().catch(() => ({})));
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const events = (rest + read.value).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const data = dataOf(event);
        if (data) yield JSON.parse(data) as T;
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The data lines of one event; a comment has none. */
export const dataOf = (event: string): string =>
  event.split('\n').filter((line) => line.startsWith('data:')).map((line) => line.slice(5).replace(/^ /, '')).join('\n');
