import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodeList, methodNames } from '../../shared/contract/index.ts';
import { openTestCore } from '../support/testCore.ts';
import { surfaceText } from './surfaceText.ts';

const tests = join(import.meta.dirname, '..');

function textsBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.endsWith('publicSurface.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

describe('the public surface', () => {
  it('changes only on purpose: `npx vitest run tests/contract --update` writes the file anew, the diff is reviewed', async () => {
    await expect(surfaceText()).toMatchFileSnapshot('publicSurface.txt');
  });

  it('has a handler for every method: none is unknown to a core', async () => {
    const { core } = await openTestCore();
    for (const method of methodNames) {
      const reply = await core.dispatch(
        { protocol: 1, id: '1', method, params: { no: 'such' } },
        { host: 'cli' },
      );
      expect(reply, method).toMatchObject({ ok: false, error: { code: 'INVALID_PARAMS' } });
    }
  });

  it('has a test that calls each method by name', () => {
    const all = textsBelow(tests, /\.tsx?$/).join('\n');
    expect(methodNames.filter((name) => !all.includes(`'${name}'`))).toEqual([]);
  });

  it('has a test for each error that core and adapters raise', () => {
    const layers = ['core', 'adapters'].map((layer) => join(tests, '..', 'main', layer));
    const raising = layers.flatMap((layer) => textsBelow(layer, /\.ts$/)).join('\n');
    const all = textsBelow(tests, /\.test\.tsx?$/).join('\n');
    const raised = errorCodeList.filter((code) => raising.includes(`'${code}'`));
    expect(raised.filter((code) => !new RegExp(`\\b${code}\\b`).test(all))).toEqual([]);
  });
});
