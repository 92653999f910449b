// What a desk must load before the console can be used.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

it('the first view of the console is at most 250 KB gzipped', () => {
  const html = readFileSync('web/console/index.html', 'utf8');
  const files = ['index.html', ...[...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file ?? '')];
  expect(files.length).toBeGreaterThan(2);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(`web/console/${file}`)).length, 0);
  expect(bytes).toBeLessThanOrEqual(250 * 1024);
});
