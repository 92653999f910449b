// Types of the API from the committed contracts: <service>.ts in src/api, or in the folder named. Run after a contract changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const out = resolve(process.argv[2] ?? fileURLToPath(new URL('../src/api', import.meta.url)));
const SERVICES = ['membership', 'organization', 'events'];

mkdirSync(out, { recursive: true });
for (const service of SERVICES) {
  const contract = new URL(`../../contracts/openapi/${service}.yaml`, import.meta.url);
  const types = astToString(await openapiTS(contract, { alphabetize: true }));
  const head = `// Generated from contracts/openapi/${service}.yaml by "npm run api"; do not edit.\n`;
  writeFileSync(resolve(out, `${service}.ts`), head + types);
}
