// Prepares the merged OpenAPI for Specmatic: real ids of the demonstration where only they find something, and without what cannot be
// generated (specmatic-left-out.txt).
//   node specmatic.mjs <openapi.json> <demo.json> <gateway> <token> <left out> <result.json>
import { readFileSync, writeFileSync } from 'node:fs';

const [openapi, demoFile, gateway, token, leftOutFile, result] = process.argv.slice(2);
const api = JSON.parse(readFileSync(openapi, 'utf8'));
const demo = JSON.parse(readFileSync(demoFile, 'utf8'));

async function first(path) {
  const answer = await fetch(gateway + path, { headers: { Authorization: `Bearer ${token}` } });
  const body = await answer.json();
  if (!answer.ok || !body.items?.length) {
    throw new Error(`${path} answers ${answer.status} and nothing to try`);
  }
  return body.items[0].id;
}

const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10);
const known = {
  '/api/v1/applications/': await first('/api/v1/applications?limit=1'),
  '/api/v1/appointments/': await first('/api/v1/appointments?limit=1'),
  '/api/v1/drives/': demo.driveId,
  '/api/v1/members/': await first('/api/v1/members?limit=1'),
  '/api/v1/parameters/': await first('/api/v1/parameters?limit=1'),
  '/api/v1/units/': demo.cityId,
};
const byName = {
  code: demo.channels[0].code,
  unit: demo.cityId,
  unitId: demo.channels[0].unitId,
  under: demo.cityId,
  on: today,
  group: 'COURIER',
};
// Only what was handed out is understood; what is not known is refused, as the contract says. A language nobody understands is no
// mistake (RFC 9110, 12.5.4).
const HANDED_OUT = ['cursor', 'after', 'If-Match', 'Idempotency-Key', 'Accept-Language'];

const leftOut = new Map();
for (const line of readFileSync(leftOutFile, 'utf8').split('\n')) {
  const [operation, reason] = line.split(' -- ');
  if (!line.startsWith('#') && line.trim()) {
    if (!reason) throw new Error(`No reason: ${line}`);
    leftOut.set(operation.trim(), reason);
  }
}

let kept = 0;
for (const [path, item] of Object.entries(api.paths)) {
  for (const verb of ['get', 'post', 'put', 'patch', 'delete']) {
    const operation = item[verb];
    if (!operation) continue;
    if (leftOut.delete(`${verb.toUpperCase()} ${path}`)) {
      delete item[verb];
      continue;
    }
    kept++;
    operation.parameters = (operation.parameters ?? []).filter((one) => !HANDED_OUT.includes(one.name));
    for (const parameter of operation.parameters) {
      const place = Object.keys(known).find((list) => path.startsWith(list));
      const value = parameter.in === 'path' && parameter.name === 'id' ? known[place] : byName[parameter.name];
      if (value) parameter.schema = { type: 'string', enum: [value] };
    }
  }
  if (!['get', 'post', 'put', 'patch', 'delete'].some((verb) => item[verb])) delete api.paths[path];
}
if (leftOut.size > 0) throw new Error(`No such operation: ${[...leftOut.keys()].join(', ')}`);
// Free texts refuse control characters and half characters, which no pattern of the contract says. With texts as long as may be, what is
// generated against the pattern is refused for its length.
for (const [name, schema] of Object.entries(api.components.schemas)) {
  if (!/Request$/.test(name) || schema.properties?.id) continue; // one with an id is answered, not sent
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const text = field.type === 'string' || field.type?.includes?.('string');
    if (key === 'mobile') {
      field.pattern = '^13[0-9]{9}$';
    } else if (key === 'deviceToken') {
      delete schema.properties[key]; // one that is not known is no mistake
    } else if (key === 'purpose') {
      field.pattern = `^abcd[a-z]{${field.maxLength - 4}}$`; // words, not one letter over and over
      delete field.minLength;
    } else if (text && !field.format && !field.enum && !field.$ref && !field.anyOf && field.maxLength) {
      field.pattern = `^[a-z]{${field.maxLength}}$`;
      delete field.minLength;
    }
  }
}
const channel = api.components.schemas.ChannelRequest;
if (channel) channel.properties = { unitId: { type: 'string', enum: [byName.unitId] }, label: channel.properties.label };
// Two lists hold 1 to 500 together: a rule between fields, which no schema of the contract says.
for (const name of ['BulkApprovalRequest', 'BulkRejectionRequest']) {
  const many = api.components.schemas[name];
  delete many.properties.items;
  many.required = [...(many.required ?? []), 'ids'];
  Object.assign(many.properties.ids, { type: 'array', minItems: 1 });
}
api.servers = [{ url: gateway }];
writeFileSync(result, JSON.stringify(api));
console.log(`${kept} operations to play`);
