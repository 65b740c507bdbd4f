import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundledData } from '../../scripts/supplyChain/bundledData.ts';
import { isAllowed } from '../../scripts/supplyChain/licences.ts';
import { shippedPackages } from '../../scripts/supplyChain/lockedPackages.ts';
import { NOTICES, noticesDocument } from '../../scripts/supplyChain/notices.ts';

const root = join(import.meta.dirname, '..', '..');

it('THIRD_PARTY_NOTICES.md says what ships (else run `npm run notices`)', () => {
  expect(readFileSync(join(root, NOTICES), 'utf8')).toBe(noticesDocument(root));
});

it('names every dependency of package.json, and data that is there', () => {
  const names = shippedPackages(root).map(({ name }) => name);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(Object.keys(dependencies).filter((name) => !names.includes(name))).toEqual([]);
  expect(bundledData.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
});

it('goes into the packages', () => {
  expect(readFileSync(join(root, 'electron-builder.yml'), 'utf8')).toContain(`  - ${NOTICES}\n`);
});

it.each([
  ['MIT', true, true],
  ['(WTFPL OR MIT)', true, true],
  ['MIT AND GPL-3.0', false, false],
  ['MPL-2.0', false, true],
  ['GPL-3.0-only', false, false],
  ['', false, false],
])('the licence %j may ship: %s, may build: %s', (licence, ships, builds) => {
  expect([isAllowed(licence, true), isAllowed(licence, false)]).toEqual([ships, builds]);
});
