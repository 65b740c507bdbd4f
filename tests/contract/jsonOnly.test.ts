import { describe, expect, it } from 'vitest';
import { contractEvents, contractMethods } from '../../shared/contract/index.ts';
import { z } from '../../shared/zod.ts';

/** Writing a schema as JSON Schema fails for what JSON has no form for: dates, maps, bigint, undefined, NaN. */
const isJson = (schema: z.ZodType, io: 'input' | 'output') =>
  expect(() => z.toJSONSchema(schema, { io, unrepresentable: 'throw' })).not.toThrow();

describe('the contract holds only values that JSON can carry', () => {
  it.each(Object.entries(contractMethods))('in parameters and result of %s', (_name, { params, result }) => {
    isJson(params, 'input');
    isJson(result, 'output');
  });

  it.each(Object.entries(contractEvents))('in event %s', (_name, payload) => {
    isJson(payload, 'output');
  });

  it('and this test would notice a value that it cannot', () => {
    for (const schema of [z.date(), z.bigint(), z.map(z.string(), z.int()), z.undefined(), z.nan()]) {
      expect(() => z.toJSONSchema(schema, { unrepresentable: 'throw' })).toThrow();
    }
  });
});
