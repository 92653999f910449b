// Every operation of the contracts has a page: its form is made, and its answers and refusals can be shown.
import { readFileSync } from 'node:fs';
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { operationsOf, plain, read, type Contract } from './contract';
import OperationForm from './parts/OperationForm.vue';

const contracts = ['membership', 'organization', 'events'].map((name) => parse(readFileSync(`../contracts/openapi/${name}.yaml`, 'utf8')) as Contract);
const all = contracts.flatMap((contract) => operationsOf(contract).map((operation) => ({ contract, operation, id: `${operation.method} ${operation.path}` })));

/** The leaves of a schema that a form must have a field for. */
function leaves(contract: Contract, raw: Parameters<typeof plain>[0], path: string): string[] {
  const schema = plain(raw, contract);
  if (schema.properties) return Object.entries(schema.properties).flatMap(([name, member]) => leaves(contract, member, `${path}-${name}`));
  const items = plain(schema.items, contract);
  return schema.type === 'array' && (items.enum || items.properties) ? [] : [path];
}

describe('a contract', () => {
  it('is read without the marks of code in its texts', () => {
    const { components, paths } = read(JSON.stringify({
      paths: { '/a': { get: { description: 'Codes: `A`, `B`' } } },
      components: { schemas: { Thing: { properties: { description: { type: 'string', description: 'of `Thing`' } }, enum: ['`'] } } },
    }));
    expect(paths['/a']!.get!.description).toBe('Codes: A, B');
    expect(components?.schemas?.Thing).toEqual({ properties: { description: { type: 'string', description: 'of Thing' } }, enum: ['`'] });
  });
});

describe('every operation', () => {
  it('is found in the contracts', () => expect(all.length).toBeGreaterThan(80));

  it.each(all)('$id has a form with a field for each parameter and member', ({ contract, operation }) => {
    const page = mount(OperationForm, { props: { contract, operation } });
    expect(page.find('button[type=submit]').exists()).toBe(true);
    for (const { in: place, name, schema } of operation.parameters) {
      if (name === 'cursor') continue;
      const { type, items } = plain(schema, contract);
      if (type === 'array' && plain(items, contract).enum) continue; // a tick for each value
      expect(page.find(`[id="field-${place}-${name.replace(/\W+/g, '-')}"]`).exists(), name).toBe(true);
    }
    for (const id of operation.body ? leaves(contract, operation.body, 'field-body') : []) expect(page.find(`[id="${id}"]`).exists(), id).toBe(true);
    for (const label of page.findAll('label[for]')) expect(page.find(`[id="${label.attributes('for')}"]`).exists()).toBe(true);
    page.unmount();
  });
});

describe('a form', () => {
  const find = (id: string) => all.find(({ operation }) => operation.id === id)!;

  it('sends what was filled in, with the version of the thing and without what was left empty', async () => {
    const calls: Request[] = [];
    globalThis.fetch = (async (request: Request) => {
      calls.push(request);
      return new Response('{"id":"u"}', { status: 200, headers: { ETag: '"v7"' } });
    }) as typeof fetch;
    const { contract, operation } = find('moveUnit');
    const page = mount(OperationForm, { props: { contract, operation, params: { id: '0193' } } });
    await page.find('[id="field-body-parentId"]').setValue('0194');
    await page.find('form').trigger('submit');
    await expect.poll(() => calls.length).toBe(2);
    expect(calls[0]?.method).toBe('GET');
    expect(new URL(calls[1]!.url).pathname).toBe('/api/v1/units/0193/move');
    expect(calls[1]?.headers.get('If-Match')).toBe('"v7"');
    expect(await calls[1]!.json()).toEqual({ parentId: '0194' });
  });

  it('shows what was refused, with its code and the reference to name', async () => {
    const problem = { title: '参数有误', detail: '名称过长。', code: 'INVALID_LENGTH', correlationId: 'c-9', errors: [{ pointer: '/name', detail: '最多 50 个字。' }] };
    globalThis.fetch = (async () => new Response(JSON.stringify(problem), { status: 422 })) as typeof fetch;
    const { contract, operation } = find('addApiClient');
    const page = mount(OperationForm, { props: { contract, operation } });
    await page.find('form').trigger('submit');
    await expect.poll(() => page.find('[role=alert]').exists()).toBe(true);
    for (const text of ['名称过长。', 'INVALID_LENGTH', 'c-9', '/name', '最多 50 个字。']) expect(page.text()).toContain(text);
  });

  it('offers the groups as the platform names them', async () => {
    const groups = { items: [{ code: 'COURIER', nameZh: '快递员', nameEn: 'courier' }, { code: 'DRONE_PILOT', nameZh: '无人机驾驶员', nameEn: 'drone pilot' }] };
    globalThis.fetch = (async () => new Response(JSON.stringify(groups), { status: 200 })) as typeof fetch;
    const { contract, operation } = find('startDrive');
    const page = mount(OperationForm, { props: { contract, operation, preset: {} } });
    await expect.poll(() => page.text()).toContain('drone pilot');
    const courier = page.findAll('label.tick').find((one) => one.text() === 'courier')!;
    await courier.find('input').setValue(true);
    expect(page.findAll('input:checked')).toHaveLength(1);
  });
});
