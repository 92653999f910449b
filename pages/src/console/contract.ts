// The operations of the platform as its merged OpenAPI describes them, so that each has a page.
import type { Language } from '../shared/language';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  description?: string;
  examples?: unknown[];
  example?: unknown;
  maxLength?: number;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema?: Schema;
}

interface RawOperation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, { schema?: Schema }> };
  responses?: Record<string, { description?: string }>;
}

export interface Contract {
  paths: Record<string, Record<string, RawOperation>>;
  components?: { schemas?: Record<string, Schema> };
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  summary: string;
  description: string;
  tag: string;
  parameters: Parameter[];
  /** The JSON body, or null when it takes none. */
  body: Schema | null;
  refusals: { status: string; text: string }[];
  /** Whether it takes the version that was read. */
  versioned: boolean;
  /** Whether it takes a key that makes repeating it harmless. */
  keyed: boolean;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** All operations, with an id that is one platform-wide. */
export function operationsOf(contract: Contract): Operation[] {
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, raw]) => operation(path, method, raw)),
  );
}

function operation(path: string, method: string, raw: RawOperation): Operation {
  const parameters = raw.parameters ?? [];
  const header = (name: string): boolean => parameters.some((one) => one.in === 'header' && one.name === name);
  return {
    id: raw.operationId ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    summary: raw.summary ?? raw.operationId ?? path,
    description: raw.description ?? '',
    tag: raw.tags?.[0] ?? '',
    parameters: parameters.filter((one) => one.in === 'path' || one.in === 'query'),
    body: raw.requestBody?.content?.['application/json']?.schema ?? null,
    refusals: Object.entries(raw.responses ?? {})
      .filter(([status]) => status >= '400')
      .map(([status, { description = '' }]) => ({ status, text: description })),
    versioned: header('If-Match'),
    keyed: header('Idempotency-Key'),
  };
}

/** A schema with its reference followed, and without the alternative of being null. */
export function plain(schema: Schema | undefined, contract: Contract): Schema {
  if (!schema) return {};
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const { $ref: _, ...beside } = schema;
    return { ...plain(contract.components?.schemas?.[name], contract), ...beside };
  }
  const choice = (schema.anyOf ?? schema.oneOf)?.find((one) => one.type !== 'null');
  if (choice) {
    const { anyOf: _, oneOf: __, type: ___, ...beside } = schema;
    return { ...plain(choice, contract), ...beside };
  }
  if (Array.isArray(schema.type)) return { ...schema, type: schema.type.find((one) => one !== 'null') };
  return schema;
}

/** A contract as it was sent; its texts are Markdown, of which forms show the words and not the marks of code. */
export function read(text: string): Contract {
  return JSON.parse(text, (key, value: unknown) => (key === 'description' && typeof value === 'string' ? value.replaceAll('`', '') : value)) as Contract;
}

const known = new Map<Language, Promise<Contract>>();

/** The merged OpenAPI of the platform in a language, read once. */
export function contract(language: Language): Promise<Contract> {
  const asked =
    known.get(language) ??
    fetch(`/openapi?lang=${language}`, { headers: { Accept: 'application/json' }, credentials: 'omit' })
      .then((answer) => (answer.ok ? answer.text().then(read) : Promise.reject(new Error(String(answer.status)))))
      .catch((failure: unknown) => {
        known.delete(language);
        throw failure;
      });
  known.set(language, asked);
  return asked;
}
