import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contractDocument, shapeOf } from '../../scripts/contractDocs.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs', 'contract.md');

it('docs/contract.md says what the contract says (else run `npm run docs`)', () => {
  expect(readFileSync(docs, 'utf8')).toBe(contractDocument());
});

it('writes optional members, choices and lists in one short line', () => {
  const schema = {
    type: 'object',
    properties: {
      id: { type: 'string' },
      n: { anyOf: [{ type: 'integer' }, { type: 'null' }] },
      dry: { type: 'boolean' },
    },
    required: ['id', 'n'],
  };
  expect(shapeOf({ type: 'array', items: schema })).toBe(
    'list of { id: string, n: integer | null, dry?: boolean }',
  );
});
