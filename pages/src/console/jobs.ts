// A list of long work: the newest that goes on is followed, refusals are shown, files are taken.
import { onMounted, onUnmounted, shallowRef } from 'vue';
import { refusalOf, send } from '../shared/client';
import { follow } from '../shared/events';
import type { usePages } from '../shared/pages';
import { save } from '../shared/save';
import { Refusal } from '../shared/refusal';

const AGAIN = 3_000;
type Job = { id?: string; file?: { address?: string } | null };

export async function answered(request: Request): Promise<Response> {
  const answer = await send(request);
  if (!answer.ok) throw refusalOf(answer, await answer.json().catch(() => ({})));
  return answer;
}

export function useJobs<T extends Job>(path: string, pages: ReturnType<typeof usePages<T>>, goesOn: (one: T) => boolean) {
  const refusal = shallowRef<Refusal | null>(null);
  const left = new AbortController();

  async function watch(): Promise<void> {
    while (!left.signal.aborted) {
      const one = pages.items.value.find(goesOn);
      if (!one) return;
      try {
        for await (const now of follow<T>(`${path}/${one.id}/events`, left.signal)) pages.items.value = pages.items.value.map((row) => (row.id === now.id ? now : row));
      } catch {
        await new Promise((later) => setTimeout(later, AGAIN));
      }
    }
  }

  async function begin(): Promise<void> {
    await pages.reload();
    await watch();
  }

  async function tried(deed: () => Promise<unknown>): Promise<void> {
    refusal.value = null;
    try {
      await deed();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal.value = error;
    }
  }

  const take = (one: T, name: string) =>
    tried(async () => {
      await save(await answered(new Request(new URL(one.file!.address!, location.href))), `${name}-${one.id}.xlsx`);
    });

  onMounted(begin);
  onUnmounted(() => left.abort());
  return { refusal, begin, tried, take };
}
