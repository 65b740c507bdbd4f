/** What is said of each machine: the facts come through the port, the verdict is the core's. */
import { describe, expect, it } from 'vitest';
import { fileSystemKind } from '../../../main/core/doctor/fileSystemKind.ts';
import { lookAtMachine, machineFindings } from '../../../main/core/doctor/machineFindings.ts';
import type { FolderFacts, Machine, SyncTest } from '../../../main/core/ports/Machine.ts';
import { checkUpOf, type FindingId } from '../../../shared/doctor/doctorSchema.ts';
import { createFakeMachine } from '../../support/fakeMachine.ts';

const wellFolder = await createFakeMachine().folderFacts();

async function found(changes: Partial<Machine> = {}) {
  const findings = machineFindings(await lookAtMachine(createFakeMachine(changes), '1.2.3'));
  const of = (id: FindingId) => findings.find((one) => one.id === id);
  return { state: checkUpOf(findings).state, of };
}

const withFolder = (facts: Partial<FolderFacts>) =>
  found({ folderFacts: async () => ({ ...wellFolder, ...facts }) });
const withSync = (sync: SyncTest | null) => found({ syncTest: async () => sync });

describe('a check of the machine', () => {
  it('has nothing to say against a healthy one', async () => {
    const { state, of } = await found();
    expect(state).toBe('ok');
    expect(of('program')?.what).toBe('Outpost 1.2.3, Node 24.0.0, linux x64.');
    expect(of('durability')?.what).toContain('2.1 ms');
  });

  it('says of a full disk that it is full, and to free some room', async () => {
    const { state, of } = await withSync({ outcome: 'refused', why: 'full' });
    expect(state).toBe('problem');
    expect(of('writing')).toMatchObject({
      state: 'problem',
      what: expect.stringContaining('full'),
      todo: expect.stringContaining('Free some room'),
    });
    expect(of('durability')).toBeUndefined();
  });

  it('says of one that is nearly full how much is left', async () => {
    expect((await withFolder({ freeBytes: 49_999_999 })).of('space')?.state).toBe('problem');
    expect((await withFolder({ freeBytes: 499_999_999 })).of('space')).toMatchObject({
      state: 'notice',
      what: 'Only 499 MB are free.',
    });
    expect((await withFolder({ freeBytes: null })).of('space')).toBeUndefined();
  });

  it('says of a read-only folder that it can only be read', async () => {
    const { of } = await withSync({ outcome: 'refused', why: 'not-writable' });
    expect(of('writing')).toMatchObject({ state: 'problem', what: expect.stringContaining('only be read') });
  });

  it('asks for a backup where the disk reports errors', async () => {
    const { of } = await withSync({ outcome: 'refused', why: 'failing' });
    expect(of('writing')?.todo).toContain('outpost bundle export');
  });

  it('says of a network file system to move the folder', async () => {
    const { state, of } = await withFolder({ fileSystem: 'nfs4' });
    expect(state).toBe('problem');
    expect(of('fileSystem')).toMatchObject({
      what: expect.stringContaining('nfs4'),
      todo: expect.stringContaining('own disk'),
    });
  });

  it.each([
    ['nfs', 'network'],
    ['cifs', 'network'],
    ['smb3', 'network'],
    ['fuse.sshfs', 'network'],
    ['9p', 'network'],
    ['tmpfs', 'memory'],
    ['overlay', 'layer'],
    ['ext4', 'local'],
    ['apfs', 'local'],
    ['fuse.ntfs-3g', 'local'],
  ] as const)('takes %s for %s', (name, kind) => {
    expect(fileSystemKind(name)).toBe(kind);
  });

  it('does not believe syncs that take no time, and says when they take long', async () => {
    const quick = await withSync({ outcome: 'done', syncMs: 0.004, writeMs: 0.003 });
    expect(quick.of('durability')).toMatchObject({
      state: 'problem',
      what: expect.stringContaining('power cut'),
    });
    const slow = await withSync({ outcome: 'done', syncMs: 340, writeMs: 0.02 });
    expect(slow.of('durability')).toMatchObject({
      state: 'notice',
      what: expect.stringContaining('340.0 ms'),
    });
  });

  it('writes nothing where there is no folder, or none that can be read', async () => {
    const never = () => Promise.reject(new Error('wrote'));
    const missing = await found({
      syncTest: never,
      folderFacts: async () => ({ ...wellFolder, state: 'missing' }),
    });
    expect(missing.of('folder')).toMatchObject({
      state: 'ok',
      what: expect.stringContaining('first import'),
    });
    const denied = await found({
      syncTest: never,
      folderFacts: async () => ({ ...wellFolder, state: 'unreadable', system: 'EACCES' }),
    });
    expect(denied.of('folder')).toMatchObject({
      state: 'problem',
      what: expect.stringContaining('EACCES'),
      todo: expect.stringContaining('right to read'),
    });
    const file = await found({
      syncTest: never,
      folderFacts: async () => ({ ...wellFolder, state: 'no-folder' }),
    });
    expect(file.of('folder')?.state).toBe('problem');
  });

  it('names what reports lack', async () => {
    const bare = await found({
      hasBrowser: () => false,
      fonts: async () => ({ latin: true, arabic: false }),
    });
    expect(bare.of('browser')).toMatchObject({ state: 'notice', todo: expect.stringContaining('Chromium') });
    expect(bare.of('fonts')?.what).toContain('Arabic');
    expect((await found({ fonts: async () => null })).of('fonts')?.state).toBe('ok');
    expect((await found({ timeZone: () => null })).of('timeZone')?.state).toBe('notice');
  });
});
