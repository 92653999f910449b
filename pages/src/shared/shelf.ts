// What this browser keeps for the pages; where it keeps nothing (private browsing), this page does.

export interface Shelf {
  read(key: string): string | null;
  write(key: string, value: string): void;
  remove(key: string): void;
}

function shelfOver(storage: () => Storage): Shelf {
  const instead = new Map<string, string>();
  const attempt = <T>(use: (kept: Storage) => T, otherwise: () => T): T => {
    try {
      return use(storage());
    } catch {
      return otherwise();
    }
  };
  return {
    read: (key) => attempt((kept) => kept.getItem(key), () => instead.get(key) ?? null),
    write: (key, value) => attempt((kept) => kept.setItem(key, value), () => void instead.set(key, value)),
    remove: (key) => attempt((kept) => kept.removeItem(key), () => void instead.delete(key)),
  };
}

/** Kept on this device. */
export const shelf = shelfOver(() => localStorage);

/** Kept until this tab is closed. */
export const tabShelf = shelfOver(() => sessionStorage);
