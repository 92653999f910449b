// Who is signed in, what they may do where, and the union they look at now.
import { computed, reactive } from 'vue';
import type { components } from '../api/membership';
import { api, ask, signOut as endSignIn } from '../shared/client';
import { session } from '../shared/session';
import { tabShelf } from '../shared/shelf';

type Account = components['schemas']['AccountView'];
type SecondFactor = components['schemas']['SecondFactor'];
export type Permission = string;

const UNIT = 'unionhall.unit';

interface Chosen {
  id: string;
  name: string;
}

function kept(): Chosen | null {
  try {
    return JSON.parse(tabShelf.read(UNIT) ?? 'null') as Chosen | null;
  } catch {
    return null;
  }
}

export const me = reactive({ account: null as Account | null, unit: kept(), secondFactor: null as SecondFactor | null });

export async function load(): Promise<void> {
  me.account = await ask(api.GET('/api/v1/accounts/me'));
  if (me.account?.appointments?.length) me.secondFactor = await ask(api.GET('/api/v1/second-factor'));
}

export const offices = computed(() => me.account?.appointments ?? []);

/** Whether any of the person's offices allows it. */
export const may = (permission?: Permission): boolean => !permission || offices.value.some(({ permissions }) => permissions?.includes(permission));

/** The unions the person's offices are at. */
export const unions = computed<Chosen[]>(() => {
  const found = new Map<string, Chosen>();
  for (const { unitId, unit } of offices.value) if (unitId) found.set(unitId, { id: unitId, name: unit ?? unitId });
  return [...found.values()];
});

export function look(unit: Chosen | null): void {
  me.unit = unit;
  if (unit) tabShelf.write(UNIT, JSON.stringify(unit));
  else tabShelf.remove(UNIT);
}

export async function signOut(): Promise<void> {
  look(null);
  me.account = null;
  me.secondFactor = null;
  await endSignIn();
}

export const signedIn = (): boolean => session.open;
