// What was typed into the form survives a reload and the way back; the document number is not kept.
import { tabShelf } from '../shared/shelf';
import type { Application } from './applications';

export interface Draft {
  name: string;
  idType: string;
  group: string;
  employmentForm: string;
  migrantWorker: boolean;
  employer: string;
  /** Notices agreed to, as `notice@version`. */
  consents: string[];
}

const EMPTY: Draft = { name: '', idType: 'RESIDENT_ID', group: '', employmentForm: 'PLATFORM', migrantWorker: false, employer: '', consents: [] };

const key = (place: string): string => `unionhall.draft.${place}`;

export const keepDraft = (place: string, draft: Draft): void => tabShelf.write(key(place), JSON.stringify(draft));

export const dropDraft = (place: string): void => tabShelf.remove(key(place));

/** The draft of this tab, else what was submitted before, else an empty form. */
export function draftFor(place: string, before: Application | null): Draft {
  try {
    const kept = JSON.parse(tabShelf.read(key(place)) ?? 'null') as Partial<Draft> | null;
    if (kept) return { ...EMPTY, ...kept };
  } catch {
    dropDraft(place);
  }
  return before ? submitted(before) : EMPTY;
}

function submitted(before: Application): Draft {
  const employer = before.employer as { name?: string | null } | null | undefined;
  return {
    name: before.name ?? '',
    idType: before.idType ?? EMPTY.idType,
    group: before.group ?? '',
    employmentForm: before.employmentForm ?? EMPTY.employmentForm,
    migrantWorker: before.migrantWorker ?? false,
    employer: employer?.name ?? '',
    consents: (before.consents ?? []).map(({ notice, version }) => `${notice}@${version}`),
  };
}
