/** The public surface as text: what callers can rely on, one field a line, so that every change shows in a diff. */
import {
  contractEvents,
  contractMethods,
  errorCodes,
  PROTOCOL_VERSION,
} from '../../shared/contract/index.ts';
import { z } from '../../shared/zod.ts';

interface JsonSchema {
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  format?: string;
  [bound: string]: unknown;
}

const INDENT = '  ';
const bounds = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];
const lengths = ['minLength', 'maxLength', 'minItems', 'maxItems'];
const SAFE = Number.MAX_SAFE_INTEGER;

function limitsOf(schema: JsonSchema): string {
  const stated = [...bounds, ...lengths]
    .filter((name) => schema[name] !== undefined && Math.abs(Number(schema[name])) !== SAFE)
    .map((name) => `${name} ${schema[name]}`);
  const form = schema.format ?? (schema.pattern === undefined ? null : `/${schema.pattern}/`);
  const all = form === null ? stated : [form, ...stated];
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `${INDENT}${line}`);
}

/** The type of a schema; what does not fit on its line follows below, indented. */
function typeLines(schema: JsonSchema): string[] {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choiceLines(choices);
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  if (schema.enum !== undefined) return [schema.enum.map((value) => JSON.stringify(value)).join(' | ')];
  if (schema.prefixItems !== undefined) {
    return [`[${schema.prefixItems.map((item) => typeLines(item).join(' ')).join(', ')}]`];
  }
  if (schema.type === 'array') return listLines(schema);
  if (schema.type === 'object') return objectLines(schema);
  return [`${[schema.type ?? 'anything'].flat().join(' | ')}${limitsOf(schema)}`];
}

function choiceLines(choices: readonly JsonSchema[]): string[] {
  const isNullable = choices.some((one) => one.type === 'null');
  const others = choices.filter((one) => one.type !== 'null').map(typeLines);
  const nullable = isNullable ? ' | null' : '';
  const [only] = others;
  if (others.length === 1 && only !== undefined) return [`${only[0]}${nullable}`, ...only.slice(1)];
  return [
    `one of${nullable}`,
    ...others.flatMap((lines) => indented([`- ${lines[0]}`, ...indented(lines.slice(1))])),
  ];
}

function listLines(schema: JsonSchema): string[] {
  const [first, ...rest] = typeLines(schema.items ?? {});
  return [`list of ${first}${limitsOf(schema)}`, ...rest];
}

function objectLines(schema: JsonSchema): string[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    const [first, ...rest] = typeLines(field);
    return [`${name}${required.includes(name) ? '' : '?'}: ${first}`, ...rest];
  });
  if (fields.length > 0) return ['object', ...indented(fields)];
  if (typeof additionalProperties !== 'object') return ['object without fields'];
  const [first, ...rest] = typeLines(additionalProperties);
  return [`object of ${first}`, ...rest];
}

function shape(title: string, schema: z.ZodType, io: 'input' | 'output'): string[] {
  const [first, ...rest] = typeLines(z.toJSONSchema(schema, { io }) as JsonSchema);
  return indented([`${title}: ${first}`, ...rest]);
}

function methodLines(): string[] {
  return Object.entries(contractMethods).flatMap(([name, { access, params, result, errors }]) => [
    '',
    `method ${name} (${access})`,
    ...shape('params', params, 'input'),
    ...shape('result', result, 'output'),
    ...indented([`errors: ${errors.join(', ') || 'none of its own'}`]),
  ]);
}

function eventLines(): string[] {
  return Object.entries(contractEvents).flatMap(([name, payload]) => [
    '',
    `event ${name}`,
    ...shape('payload', payload, 'output'),
  ]);
}

/** Methods, events and error codes with their exit codes. */
export function surfaceText(): string {
  const codes = Object.entries(errorCodes).map(([code, { exit }]) => `error ${code}: exit ${exit}`);
  const lines = [`protocol ${PROTOCOL_VERSION}`, ...methodLines(), ...eventLines(), '', ...codes];
  return `${lines.join('\n')}\n`;
}
