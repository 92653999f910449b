// Memberships that are over: who had one may join again.
import { membership, newest, type Application } from './applications';

export const ENDED = ['EXITED', 'EXPELLED', 'DECEASED', 'MERGED', 'VOID'];

/** The newest application, unless it led to a membership that is over. */
export async function current(): Promise<Application | null> {
  const found = await newest();
  return found?.status === 'APPROVED' && ENDED.includes((await membership())?.status ?? '') ? null : found;
}
