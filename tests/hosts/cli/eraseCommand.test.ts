/** `outpost erase`: asks, lists, removes, and says what it can't reach. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeProcessLock } from '../../../main/adapters/processLock.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const newFolder = tempFolders();

async function madeFolder(): Promise<string> {
  const folder = join(newFolder(), 'data');
  await cli(['lock', 'acquire', 'embedded'], folder);
  return folder;
}

describe('outpost erase', () => {
  it('asks before it removes anything', async () => {
    const folder = await madeFolder();
    const { code, reply } = await cliJson(['erase'], folder);
    expect([code, reply.error.code]).toEqual([2, 'INVALID_PARAMS']);
    expect(reply.error.message).toContain('--yes');
    expect(fs.existsSync(join(folder, 'index.json'))).toBe(true);
  });

  it('lists what would go, then takes it away', async () => {
    const folder = await madeFolder();
    const listed = await cliJson(['erase', '--dry-run'], folder);
    expect(listed.reply.value).toMatchObject({ dryRun: true, foreign: [], failed: [] });
    expect(fs.existsSync(join(folder, 'index.json'))).toBe(true);
    const { code, out } = await cli(['erase', '--yes'], folder);
    expect(code).toBe(0);
    expect(out).toContain("given to a team's database");
    expect(fs.existsSync(folder)).toBe(false);
    // Where nothing is, there is nothing to do, and nothing is made.
    expect((await cliJson(['erase', '--yes'], folder)).reply.value.files).toEqual([]);
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('ends with 5 while another process has the folder', async () => {
    const folder = await madeFolder();
    const since = '2026-11-02T08:00:00.000Z';
    const lock = takeProcessLock(folder, { pid: process.pid, host: 'electron', since });
    const { code } = await cliJson(['erase', '--yes'], folder);
    lock.release();
    expect(code).toBe(5);
    expect(fs.existsSync(join(folder, 'index.json'))).toBe(true);
  });

  it('names what is of somebody else', async () => {
    const folder = await madeFolder();
    fs.writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { code, out } = await cli(['erase', '--yes'], folder);
    expect(code).toBe(0);
    expect(out).toContain(join(folder, 'notes.txt'));
    expect(fs.readdirSync(folder)).toEqual(['notes.txt']);
  });
});
