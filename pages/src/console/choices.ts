// Codes that are data of the platform: which fields hold them, and their words.
import { ref } from 'vue';
import { callAny } from '../shared/client';
import { language } from './words';

export interface Choice {
  value: unknown;
  text: string;
}

interface Group {
  code: string;
  nameZh: string;
  nameEn: string;
}

const GROUP_FIELDS = ['group', 'groups'];
const groups = ref<Group[]>([]);
let asked = false;

/** What a field of that name can hold; empty while it is not loaded, and for other fields: then a code is typed. */
export function choicesOf(name: string): Choice[] {
  if (!GROUP_FIELDS.includes(name)) return [];
  if (!asked) {
    asked = true;
    void load();
  }
  return groups.value.map(({ code, nameZh, nameEn }) => ({ value: code, text: language.value === 'en' ? nameEn : nameZh }));
}

async function load(): Promise<void> {
  const page = await callAny('GET', '/api/v1/groups').catch(() => undefined);
  groups.value = (page?.data as { items?: Group[] } | undefined)?.items ?? [];
  asked = groups.value.length > 0;
}
