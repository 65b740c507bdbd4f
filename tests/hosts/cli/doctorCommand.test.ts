/** `outpost doctor` on real folders: its answer, its exit code, and that it leaves everything as it was. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderBytes } from '../../support/folderBytes.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { cli, cliJson } from './cliInProcess.ts';

const newFolder = tempFolders();
const idOf = ({ id }: { id: string }) => id;

async function madeFolder(): Promise<string> {
  const folder = join(newFolder(), 'data');
  await cli(['lock', 'acquire', 'embedded'], folder);
  await cli(['lock', 'release'], folder);
  return folder;
}

describe('outpost doctor', () => {
  it('checks a folder and changes no byte of it', async () => {
    const folder = await madeFolder();
    const before = folderBytes(folder);
    const { reply } = await cliJson(['doctor'], folder);
    expect(reply.ok).toBe(true);
    const { findings } = reply.value;
    expect(findings.map(idOf)).toEqual(
      expect.arrayContaining(['folder', 'writing', 'durability', 'journal', 'clock']),
    );
    const own = findings.filter(({ id }: { id: string }) =>
      ['folder', 'writing', 'journal', 'clock'].includes(id),
    );
    expect(own.map(({ state }: { state: string }) => state)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(folderBytes(folder)).toEqual(before);
  });

  it('creates no folder where there is none, and says so', async () => {
    const folder = join(newFolder(), 'none');
    const { reply, code } = await cliJson(['doctor'], folder);
    expect(code).toBe(0);
    expect(reply.value.findings.map(idOf)).not.toContain('writing');
    expect(fs.existsSync(folder)).toBe(false);
  });

  it('ends with 6 for a damaged journal, and says from where on', async () => {
    const folder = await madeFolder();
    const [segment] = fs.readdirSync(join(folder, 'journal'));
    const path = join(folder, 'journal', segment!);
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('LOCK_RELEASED', 'LOCK_RELEASET'));
    const { code, out } = await cli(['doctor'], folder);
    expect(code).toBe(6);
    expect(out).toMatch(/^! problem {2}Audit trail: Damaged: the entries from \d+ on/m);
  });

  it('answers with 6 also where the folder is of a newer Outpost', async () => {
    const folder = await madeFolder();
    const path = join(folder, 'index.json');
    const index = JSON.parse(fs.readFileSync(path, 'utf8'));
    fs.writeFileSync(path, JSON.stringify({ ...index, schemaVersion: 99 }));
    const { code, reply } = await cliJson(['doctor'], folder);
    expect(code).toBe(6);
    const journal = reply.value.findings.find(({ id }: { id: string }) => id === 'journal');
    expect(journal.what).toContain('newer Outpost');
  });

  it('ends with 3 where a file stands in the place of the folder', async () => {
    const path = join(newFolder(), 'file');
    fs.writeFileSync(path, 'not a folder');
    const { code, reply } = await cliJson(['doctor'], path);
    expect(code).toBe(3);
    expect(reply.value.findings.find(({ id }: { id: string }) => id === 'folder').state).toBe('problem');
  });
});
