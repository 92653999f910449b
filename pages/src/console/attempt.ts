// What is tried on a page, whether it still runs, and the refusal that is shown on it.
import { computed, ref, shallowRef } from 'vue';
import { Refusal } from '../shared/refusal';

export function useAttempt() {
  const refusal = shallowRef<Refusal | null>(null);
  const running = ref(0);
  const busy = computed(() => running.value > 0);
  async function attempt(task: () => Promise<void>): Promise<void> {
    refusal.value = null;
    running.value++;
    try {
      await task();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal.value = error;
    } finally {
      running.value--;
    }
  }
  return { refusal, busy, attempt };
}
