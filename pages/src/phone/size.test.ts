// What a weak phone must load before it can be used.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const LIMIT = 15 * 1024;
const folder = 'web/phone';

/** The page and every file its HTML names. */
function firstView(page: string): string[] {
  const html = readFileSync(`${folder}/${page}.html`, 'utf8');
  return [`${page}.html`, ...[...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file ?? '')];
}

describe('the first view', () => {
  it.each(['index', 'join', 'me', 'card', 'founding', 'stations'])('of %s is at most 15 KB gzipped', (page) => {
    const files = firstView(page);
    expect(files.length).toBeGreaterThan(2);
    const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0);
    expect(bytes).toBeLessThanOrEqual(LIMIT);
  });
});
