// Deciding many applications at once: each in the version that was seen, with the verdicts that were confirmed.
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { Refusal } from '../shared/refusal';

export type Application = components['schemas']['Application'];
export type Result = components['schemas']['BulkDecision'];
export type Confirmation = 'IDENTITY_MISMATCHED' | 'IDENTITY_NOT_FOUND';
type ApprovalBody = components['schemas']['BulkApprovalRequest'];
type RejectionBody = components['schemas']['BulkRejectionRequest'];

const AT_ONCE = 200;

/** A service that knows ids only says so once. */
let idsOnly = false;

/** What must be confirmed before these are approved, with how many of each. */
export function toConfirm(applications: readonly Application[]): Map<Confirmation, number> {
  const found = new Map<Confirmation, number>();
  for (const { realNameCheck } of applications) {
    const verdict = realNameCheck === 'MISMATCHED' ? 'IDENTITY_MISMATCHED' : realNameCheck === 'NOT_FOUND' ? 'IDENTITY_NOT_FOUND' : null;
    if (verdict) found.set(verdict, (found.get(verdict) ?? 0) + 1);
  }
  return found;
}

const isOlder = ({ status, problem, code }: Refusal): boolean =>
  (status === 400 || status === 422) && (code === 'UNKNOWN_FIELD' || (problem.errors ?? []).some(({ pointer, code: fault }) => fault === 'UNKNOWN_FIELD' || pointer === '/ids' || pointer === '/items' || pointer === '/confirmations'));

async function part(verb: 'approvals' | 'rejections', applications: readonly Application[], confirmations: Confirmation[], reason?: string): Promise<Result> {
  const whole = idsOnly
    ? { ids: applications.map(({ id }) => id ?? '') }
    : { items: applications.map(({ id, version }) => ({ id, version })), ...(confirmations.length ? { confirmations } : {}) };
  try {
    return await ask(
      verb === 'approvals'
        ? api.POST('/api/v1/applications/approvals', { body: whole as ApprovalBody })
        : api.POST('/api/v1/applications/rejections', { body: { ...whole, reason } as RejectionBody }),
    );
  } catch (refusal) {
    if (idsOnly || !(refusal instanceof Refusal) || !isOlder(refusal)) throw refusal;
    idsOnly = true;
    return part(verb, applications, confirmations, reason);
  }
}

/** Decides all of them, some at a time; one that is refused spoils no other. */
export async function decideMany(verb: 'approvals' | 'rejections', applications: readonly Application[], confirmations: Confirmation[] = [], reason?: string): Promise<Result> {
  const result = { items: [] as NonNullable<Result['items']>, succeeded: 0, failed: 0 };
  for (let at = 0; at < applications.length; at += AT_ONCE) {
    const { items = [], succeeded = 0, failed = 0 } = await part(verb, applications.slice(at, at + AT_ONCE), confirmations, reason);
    result.items.push(...items);
    result.succeeded += succeeded;
    result.failed += failed;
  }
  return result;
}
