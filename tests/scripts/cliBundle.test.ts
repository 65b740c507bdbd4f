import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cliBundle } from '../../scripts/cliBundle.mjs';

let root: string;
const source = () => join(root, 'main', 'hosts', 'main.ts');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'outpost-checkout-'));
  for (const folder of ['main/hosts', 'shared']) mkdirSync(join(root, folder), { recursive: true });
  for (const name of ['package-lock.json', 'vite.cli.config.ts']) writeFileSync(join(root, name), '{}');
  writeFileSync(source(), 'export {};\n');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the bundle of the command line', () => {
  it('is found again while no source changes', () => {
    expect(cliBundle(root)).toBe(cliBundle(root));
  });

  it('is another one once a source is changed, added or taken away', () => {
    const before = cliBundle(root);
    utimesSync(source(), 1, 1);
    const touched = cliBundle(root);
    writeFileSync(join(root, 'shared', 'more.ts'), '');
    const added = cliBundle(root);
    rmSync(source());
    expect(new Set([before, touched, added, cliBundle(root)]).size).toBe(4);
  });

  it('does not hang on files that are no sources', () => {
    const before = cliBundle(root);
    writeFileSync(join(root, 'main', 'notes.md'), 'text');
    expect(cliBundle(root)).toBe(before);
  });
});
