// The person's own applications and membership.
import type { components } from '../api/membership';
import { api, ask, orNull } from '../shared/client';

export type Application = components['schemas']['Application'];
export type Member = components['schemas']['Member'];

/** The newest application, or null. */
export async function newest(): Promise<Application | null> {
  const { items = [] } = await ask(api.GET('/api/v1/applications/mine'));
  return items.slice().sort((a, b) => (b.submittedAt ?? '').localeCompare(a.submittedAt ?? ''))[0] ?? null;
}

export const membership = (): Promise<Member | null> => orNull(ask(api.GET('/api/v1/members/me')));
