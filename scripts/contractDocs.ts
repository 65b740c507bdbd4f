/** The text of docs/contract.md from the contract's own table. A test fails when it is out of date. */
import { contractEvents } from '../shared/contract/events.ts';
import { contractMethods, methodNames } from '../shared/contract/methods.ts';
import { errorCodes } from '../shared/errors/errorCodes.ts';
import { settingDefinitions } from '../shared/settings/settingsSchema.ts';
import { words } from '../shared/words/index.ts';
import { z } from '../shared/zod.ts';

interface JsonSchema {
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  additionalProperties?: JsonSchema | boolean;
}

const MAX_DEPTH = 2;

/** A schema in one short line, such as `{ id: string, dryRun?: boolean }`. */
export function shapeOf(schema: JsonSchema, depth = 0): string {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return [...new Set(choices.map((one) => shapeOf(one, depth)))].join(' | ');
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map((one) => shapeOf(one, depth + 1)).join(', ')}]`;
  if (schema.type === 'array') return `list of ${shapeOf(schema.items ?? {}, depth)}`;
  if (schema.properties) return objectShape(schema, depth);
  if (schema.type === 'object') return 'object';
  return Array.isArray(schema.type) ? schema.type.join(' | ') : (schema.type ?? 'any value');
}

function objectShape(schema: JsonSchema, depth: number): string {
  const entries = Object.entries(schema.properties ?? {});
  if (entries.length === 0) return '{}';
  if (depth >= MAX_DEPTH) return '{ ... }';
  const required = new Set(schema.required);
  const parts = entries.map(
    ([name, one]) => `${name}${required.has(name) ? '' : '?'}: ${shapeOf(one, depth + 1)}`,
  );
  return `{ ${parts.join(', ')} }`;
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema;
}

function methodSection(name: (typeof methodNames)[number]): string {
  const { summary, access, params, result, errors } = contractMethods[name];
  const codes = ['INVALID_PARAMS', ...errors].map((code) => `\`${code}\``).join(', ');
  return [
    `### \`${name}\``,
    '',
    `${summary} Access: ${access}.`,
    '',
    `- parameters: \`${shapeOf(jsonSchema(params, 'input'))}\``,
    `- result: \`${shapeOf(jsonSchema(result, 'output'))}\``,
    `- errors: ${codes}`,
  ].join('\n');
}

/** The whole document. */
export function contractDocument(): string {
  const methods = methodNames.map(methodSection);
  const events = Object.entries(contractEvents).map(
    ([name, schema]) => `- \`${name}\`: \`${shapeOf(jsonSchema(schema, 'output'))}\``,
  );
  const codes = Object.entries(errorCodes).map(([code, { exit }]) => `| \`${code}\` | ${exit} |`);
  const settings = [...settingDefinitions].map(
    ([key, one]) => `| \`${key}\` | \`${JSON.stringify(one.default)}\` | ${words.settings.help(key)} |`,
  );
  return `${[
    '# The contract',
    '',
    'Made by `npm run docs` from `shared/contract`; do not edit by hand. Objects below the second level are',
    'shortened to `{ ... }`: the schemas in `shared/` are the full text.',
    '',
    'A request is `{ protocol: 1, id, method, params }`; a reply is `{ protocol: 1, id, ok: true, value }` or',
    '`{ protocol: 1, id, ok: false, error: { code, message, details } }`. Every method can also answer',
    '`UNAUTHORISED` and `DEFECT`.',
    '',
    '## Methods',
    '',
    methods.join('\n\n'),
    '',
    '## Events',
    '',
    ...events,
    '',
    '## Error codes',
    '',
    '| code | exit code of the command line |',
    '| --- | --- |',
    ...codes,
    '',
    '## Settings',
    '',
    '| key | default | meaning |',
    '| --- | --- | --- |',
    ...settings,
  ].join('\n')}\n`;
}
