import { afterEach, expect, it, vi } from 'vitest';
import { dataOf, follow } from './events';

afterEach(() => vi.unstubAllGlobals());

it('an event may come in pieces, two at once, and with comments between', async () => {
  const pieces = ['event: job\ndata: {"do', 'ne":1}\n\ndata: {"done":2}\n\n', ':\n\n', 'data: {"done":3}\n\ndata: {"cut'];
  const body = new ReadableStream({
    start(stream) {
      for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
      stream.close();
    },
  });
  vi.stubGlobal('fetch', async () => new Response(body));
  const told: unknown[] = [];
  for await (const one of follow('/api/v1/members/exports/7/events', new AbortController().signal)) told.push(one);
  expect(told).toEqual([{ done: 1 }, { done: 2 }, { done: 3 }]);
});

it('what is refused is thrown', async () => {
  vi.stubGlobal('fetch', async () => new Response('{"code":"TOO_MANY_STREAMS"}', { status: 429 }));
  await expect(follow('/x', new AbortController().signal).next()).rejects.toMatchObject({ status: 429 });
});

it('data over several lines is one', () => expect(dataOf('id: 1\ndata: a\ndata:b')).toBe('a\nb'));
