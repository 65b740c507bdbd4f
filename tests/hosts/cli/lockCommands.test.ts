import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';
import { haiti } from './runCli.ts';

const why = ['--reason', 'better record here'];
const newFolder = tempFolders();
let folder: string;
let data: string;

beforeEach(() => {
  folder = newFolder();
  data = join(folder, 'data');
});

const lock = async (...args: string[]) => cliJson(['lock', ...args], data);
const state = async () => (await lock()).reply.value;

describe('outpost lock switch', () => {
  it('hands the lock over and keeps the reason in the audit trail', async () => {
    const { code, reply } = await lock('switch', 'embedded', ...why);
    expect({ code, value: reply.value }).toMatchObject({
      code: 0,
      value: { holder: 'embedded', epoch: 1, cause: 'SWITCH' },
    });
    const { reply: audit } = await cliJson(['audit', '--limit', '1'], data);
    expect(audit.value.entries).toMatchObject([
      { cause: 'SWITCH', details: { reason: 'better record here' } },
    ]);
    expect((await lock('switch', 'embedded', ...why)).reply.value).toMatchObject({ epoch: 1 });
  });
});

describe('outpost forecast --dry-run', () => {
  it('says whom one forecast borrows the lock from, without importing anything', async () => {
    await lock('acquire', 'embedded');
    const { code, out } = await cli(['forecast', '--provider', 'embedded', '--dry-run'], data);
    expect(code).toBe(0);
    expect(out).toContain('makes one forecast, asked for now');
    expect((await cli(['forecast', '--provider', 'groq', '--dry-run'], data)).code).toBe(2);
    expect((await cli(['forecast', '--dry-run'], data)).err).toContain('--provider ID');
  });
});

describe('outpost lock pin and unpin', () => {
  it('pins over processes, moves no lock, and ends', async () => {
    await lock('acquire', 'embedded');
    const pinned = await lock('pin', 'embedded', ...why, '--until', 'never');
    expect(pinned.reply.value).toMatchObject({
      holder: 'embedded',
      epoch: 1,
      pinned: { id: 'embedded', reason: 'better record here', until: null },
    });
    expect((await state()).pinned).toMatchObject({ id: 'embedded' });
    expect((await lock('unpin')).reply.value).toMatchObject({ epoch: 1, pinned: null });
  });

  it('pins one that can not serve, says so, and then runs fail with exit 4 until it is unpinned', async () => {
    const { code, out } = await cli(['lock', 'pin', 'groq', ...why, '--until', '2099-01-31'], data);
    expect(code).toBe(0);
    expect(out).toContain(
      "Groq is pinned until 2099-01-31 23:59 UTC (better record here), but can't serve: it is switched off; enable it with `outpost config set providers.groq.enabled true`. [audit 1]",
    );
    const failed = await cliJson(['forecast', '--file', haiti], data);
    expect({ code: failed.code, error: failed.reply.error.code }).toEqual({
      code: 4,
      error: 'PINNED_UNAVAILABLE',
    });
    expect(failed.reply.error.message).toContain('outpost lock unpin');
    await lock('unpin');
    expect((await cliJson(['forecast', '--file', haiti], data)).code).toBe(0);
  });

  it('refuses other providers with exit 2 while one is pinned', async () => {
    await lock('pin', 'groq', ...why);
    for (const args of [
      ['acquire', 'embedded'],
      ['switch', 'embedded', ...why],
    ]) {
      const { code, reply } = await lock(...args);
      expect({ code, error: reply.error.code }).toEqual({ code: 2, error: 'PINNED' });
    }
    const borrowed = await cliJson(['forecast', '--file', haiti, '--provider', 'embedded'], data);
    expect({ code: borrowed.code, error: borrowed.reply.error.code }).toEqual({ code: 2, error: 'PINNED' });
  });
});

describe('outpost lock hold and resume', () => {
  it('lets no run start until they are resumed', async () => {
    expect((await lock('hold', ...why)).reply.value).toMatchObject({
      held: { reason: 'better record here' },
      next: null,
    });
    const refused = await cliJson(['forecast', '--file', haiti], data);
    expect({ code: refused.code, error: refused.reply.error.code }).toEqual({ code: 2, error: 'HELD' });
    expect((await cli(['lock'], data)).out).toContain('No run can start until they are resumed.');
    expect((await lock('resume')).reply.value).toMatchObject({ held: null, next: 'embedded' });
    expect((await cliJson(['forecast', '--file', haiti], data)).code).toBe(0);
  });
});

/** What would change, and what is refused: each is tried as a dry run and for real. */
const changing = [
  ['acquire', 'embedded'],
  ['switch', 'embedded', ...why],
  ['pin', 'groq', ...why],
  ['hold', ...why],
];
const refused = [
  ['acquire', 'groq', 'NOT_ELIGIBLE'],
  ['switch', 'groq', ...why, 'NOT_ELIGIBLE'],
  ['switch', 'skynet', ...why, 'UNKNOWN_PROVIDER'],
  ['switch', 'embedded', 'INVALID_PARAMS'],
  ['switch', 'embedded', '--reason', '  ', 'INVALID_PARAMS'],
  ['pin', 'embedded', 'INVALID_PARAMS'],
  ['pin', 'skynet', ...why, 'UNKNOWN_PROVIDER'],
  ['pin', 'embedded', ...why, '--until', '2026-02-31', 'INVALID_PARAMS'],
  ['hold', 'INVALID_PARAMS'],
  ['release', 'NOT_HELD'],
  ['readmit', 'groq', ...why, 'NOT_BENCHED'],
  ['readmit', 'embedded', ...why, 'NOT_BENCHED'],
  ['readmit', 'groq', 'INVALID_PARAMS'],
];

describe('--dry-run', () => {
  it.each(changing)('of `lock %s %s` says what would change, and creates no folder', async (...args) => {
    const { code, reply } = await lock(...args, '--dry-run');
    expect(code).toBe(0);
    expect(Object.keys(reply.value.wouldChange)).not.toEqual([]);
    expect(existsSync(data)).toBe(false);
  });

  it.each(['unpin', 'resume'])(
    'of `lock %s` says that nothing would change, and creates no folder',
    async (name) => {
      const { code, reply } = await lock(name, '--dry-run');
      expect({ code, wouldChange: reply.value.wouldChange }).toEqual({ code: 0, wouldChange: {} });
      expect(existsSync(data)).toBe(false);
    },
  );

  it('says it in words', async () => {
    const { out } = await cli(['lock', 'hold', ...why, '--dry-run'], data);
    expect(out.trimEnd().split('\n')).toEqual([
      'Dry run, nothing was changed. No run would start until they are resumed; one in progress would end as it began.',
      '  on hold: none -> better record here',
      'The next run would be served by nobody.',
    ]);
    const pin = await cli(['lock', 'pin', 'groq', ...why, '--until', 'never', '--dry-run'], data);
    expect(pin.out).toContain(
      "would fail: this provider can't serve (it is switched off; enable it with `outpost config set providers.groq.enabled true`).",
    );
    expect(pin.out).toContain('  pinned: none -> Groq, better record here');
    const acquire = await cli(['lock', 'acquire', 'embedded', '--dry-run'], data);
    expect(acquire.out).toContain('The next run would use the offline model.');
  });
});

describe('a refusal', () => {
  it.each(refused)('of `lock %s %s` ends with exit 2, and a dry run with the same', async (...all) => {
    const [args, error] = [all.slice(0, -1) as string[], all.at(-1)];
    const dry = await lock(...args, '--dry-run');
    expect({ code: dry.code, error: dry.reply.error?.code }).toEqual({ code: 2, error });
    expect(existsSync(data)).toBe(false);
    const real = await lock(...args);
    expect({ code: real.code, error: real.reply.error }).toEqual({ code: 2, error: dry.reply.error });
    expect((await cliJson(['audit'], data)).reply.value.entries).toEqual([]);
  });
});
