/** The machine's facts from real folders; what only an administrator can make comes by a stand-in. */
import * as fs from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileSystemOf, mountedKind } from '../../../main/adapters/machine/mountTable.ts';
import { createNodeMachine } from '../../../main/adapters/machine/nodeMachine.ts';
import { testSyncs } from '../../../main/adapters/machine/syncTest.ts';
import { tempFolders } from '../../support/tempFolder.ts';

const newFolder = tempFolders();
const table = [
  'rootfs / ext4 rw 0 0',
  'server:/export /mnt/share nfs4 rw,vers=4.2 0 0',
  'tmpfs /mnt/share/quick tmpfs rw 0 0',
  '//server/field /media/field\\040data cifs rw 0 0',
  'overlay /mnt/share/quick overlay rw 0 0',
].join('\n');

describe('the table of mounts', () => {
  it.each([
    ['/home/data', 'ext4'],
    ['/mnt/share/outpost', 'nfs4'],
    ['/mnt/shared', 'ext4'],
    ['/media/field data/x', 'cifs'],
    ['/mnt/share/quick/x', 'overlay'],
  ])('says of %s that it is on %s', (path, kind) => {
    expect(mountedKind(table, path)).toBe(kind);
  });

  it('follows links to where the folder is, and says nothing where there is no table', async () => {
    const folder = fs.realpathSync(newFolder());
    const [there, link] = [join(folder, 'there'), join(folder, 'link')];
    fs.mkdirSync(there);
    fs.symlinkSync(there, link);
    const readTable = async () => `rootfs / ext4 rw 0 0\nserver:/x ${there} nfs rw 0 0`;
    expect(await fileSystemOf(link, readTable)).toBe('nfs');
    const none = () => Promise.reject(new Error('no table'));
    expect(await fileSystemOf(link, none)).toBeNull();
  });
});

describe('the test of syncs', () => {
  it('measures both, and leaves no file', async () => {
    const folder = newFolder();
    const test = await testSyncs(folder);
    expect(test).toMatchObject({ outcome: 'done', syncMs: expect.any(Number), writeMs: expect.any(Number) });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'not-writable'],
    ['EACCES', 'not-writable'],
    ['EIO', 'failing'],
  ])('tells %s apart, and leaves no file', async (code, why) => {
    const folder = newFolder();
    const refuse = () => Promise.reject(Object.assign(new Error(code), { code }));
    // The file can be made, and not be filled: as on a disk that is full.
    const open: typeof openFile = async (...args) =>
      Object.assign(await openFile(...args), { write: refuse });
    expect(await testSyncs(folder, open)).toEqual({ outcome: 'refused', why });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('finds that a folder of the system takes no file', async () => {
    // Nobody may make a file there, not even an administrator; and where there is no such folder, there is none to write.
    expect(await testSyncs('/proc')).toEqual({ outcome: 'refused', why: 'not-writable' });
  });
});

describe('the facts of a folder', () => {
  it('tell a folder, none, and a file in its place', async () => {
    const folder = newFolder();
    const well = await createNodeMachine(folder).folderFacts();
    expect(well).toMatchObject({ state: 'readable', system: null });
    expect(well.freeBytes).toBeGreaterThan(0);
    expect((await createNodeMachine(join(folder, 'none')).folderFacts()).state).toBe('missing');
    fs.writeFileSync(join(folder, 'file'), '');
    expect((await createNodeMachine(join(folder, 'file')).folderFacts()).state).toBe('no-folder');
    expect(fs.existsSync(join(folder, 'none'))).toBe(false);
  });
});
