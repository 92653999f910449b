// Reads asyncapi.yaml as AsyncAPI's own parser does: any finding that is not a mere hint fails.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { Parser } = createRequire(process.cwd() + '/')('@asyncapi/parser');
const { document, diagnostics } = await new Parser().parse(readFileSync(process.argv[2], 'utf8'));
const ERROR = 0;
const findings = diagnostics.filter((finding) => finding.severity === ERROR);
for (const finding of findings) {
  console.log(`${finding.code} ${finding.path.join('.')}: ${finding.message}`);
}
if (!document || findings.length > 0) {
  process.exit(1);
}
console.log(`${document.channels().length} channels, ${document.messages().length} messages`);
