// The sign-in of this browser. It lasts as long as its refresh token, and is shared by all tabs.
import { shelf } from './shelf';

export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

const TOKENS = 'unionhall.tokens';

export const session = {
  get tokens(): Tokens | null {
    try {
      return JSON.parse(shelf.read(TOKENS) ?? 'null') as Tokens | null;
    } catch {
      return null;
    }
  },
  get open(): boolean {
    return this.tokens !== null;
  },
  keep({ accessToken, refreshToken }: Partial<Tokens>): void {
    if (accessToken && refreshToken) shelf.write(TOKENS, JSON.stringify({ accessToken, refreshToken }));
  },
  end(): void {
    shelf.remove(TOKENS);
  },
};

/** A refresh token is good for one use, so one tab renews and the others take what it got. */
export async function alone<T>(task: () => Promise<T>): Promise<T> {
  const locks = navigator.locks as LockManager | undefined; // not outside of secure contexts
  return locks ? locks.request('unionhall.renew', task) : task();
}
