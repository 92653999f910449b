import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Application } from './decide';

const some = (number: number, from: Partial<Application> = {}): Application[] => Array.from({ length: number }, (_, i) => ({ id: `a${i}`, version: i, ...from }));

/** A service that answers each call in turn; what it was sent. */
function service(...answers: { status: number; body: unknown }[]): unknown[] {
  const sent: unknown[] = [];
  globalThis.fetch = (async (request: Request) => {
    const content = (await request.json()) as { ids?: string[]; items?: unknown[] };
    sent.push(content);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    const number = (content.ids ?? content.items ?? []).length;
    return new Response(JSON.stringify(answer?.body ?? { items: [], succeeded: number, failed: 0 }), { status: answer?.status ?? 200 });
  }) as typeof fetch;
  return sent;
}

describe('deciding many', () => {
  let decide: typeof import('./decide');
  beforeEach(async () => {
    vi.resetModules();
    decide = await import('./decide');
  });

  it('names the version that was seen of each, and what was confirmed', async () => {
    const sent = service();
    await decide.decideMany('approvals', some(2), ['IDENTITY_MISMATCHED']);
    expect(sent).toEqual([{ items: [{ id: 'a0', version: 0 }, { id: 'a1', version: 1 }], confirmations: ['IDENTITY_MISMATCHED'] }]);
  });

  it('goes on with ids alone where the service knows nothing else, and asks only once', async () => {
    const sent = service({ status: 400, body: { code: 'UNKNOWN_FIELD' } }, { status: 200, body: { items: [], succeeded: 1, failed: 0 } });
    await decide.decideMany('rejections', some(1), [], '不在本工会范围');
    await decide.decideMany('rejections', some(1), [], '不在本工会范围');
    expect(sent.slice(1)).toEqual([{ ids: ['a0'], reason: '不在本工会范围' }, { ids: ['a0'], reason: '不在本工会范围' }]);
    expect(sent).toHaveLength(3);
  });

  it('sends two hundred at a time and adds the results up', async () => {
    const sent = service();
    const { succeeded } = await decide.decideMany('approvals', some(450));
    expect(sent).toHaveLength(3);
    expect(succeeded).toBe(450);
  });

  it('passes on a refusal of the whole', async () => {
    service({ status: 403, body: { code: 'FORBIDDEN' } });
    await expect(decide.decideMany('approvals', some(1))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('asks for a confirmation of each verdict that is not a match', () => {
    const about = [...some(2, { realNameCheck: 'MISMATCHED' }), ...some(1, { realNameCheck: 'NOT_FOUND' }), ...some(3, { realNameCheck: 'MATCHED' })];
    expect([...decide.toConfirm(about)]).toEqual([['IDENTITY_MISMATCHED', 2], ['IDENTITY_NOT_FOUND', 1]]);
  });
});
