// What is tried on a page, and the refusal that is shown on it.
import { shallowRef } from 'vue';
import { Refusal } from '../shared/refusal';

export function useAttempt() {
  const refusal = shallowRef<Refusal | null>(null);
  async function attempt(task: () => Promise<void>): Promise<void> {
    refusal.value = null;
    try {
      await task();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal.value = error;
    }
  }
  return { refusal, attempt };
}
