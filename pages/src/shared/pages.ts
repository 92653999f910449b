// A list read page by page: what was read, whether more follows, and the refusal of the last attempt.
import { ref, shallowRef } from 'vue';
import { Refusal } from './refusal';

export interface Page<T> {
  items?: T[];
  next?: string | null;
}

export function usePages<T>(load: (cursor?: string) => Promise<Page<T>>) {
  const items = shallowRef<T[]>([]);
  const next = ref<string | null>(null);
  const loading = ref(false);
  const refusal = shallowRef<Refusal | null>(null);
  let turn = 0;

  async function read(cursor?: string): Promise<void> {
    const mine = ++turn;
    loading.value = true;
    refusal.value = null;
    try {
      const page = await load(cursor);
      if (mine !== turn) return; // a later question was asked meanwhile
      items.value = cursor ? [...items.value, ...(page.items ?? [])] : (page.items ?? []);
      next.value = page.next ?? null;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (mine === turn) refusal.value = error;
    } finally {
      if (mine === turn) loading.value = false;
    }
  }

  return { items, next, loading, refusal, reload: () => read(), more: () => (next.value ? read(next.value) : Promise.resolve()) };
}
