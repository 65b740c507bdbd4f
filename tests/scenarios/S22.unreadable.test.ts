import { beforeEach, describe, expect, it, vi } from 'vitest';
import { exitCodeOf } from '../../shared/errors/errorCodes.ts';
import { risingCounts, wideCsv } from '../support/builders.ts';
import { noLuck, type PowerCutDisk } from '../support/powerCutDisk.ts';
import type { LifeOptions } from '../support/powerCutFiles.ts';
import { FOLDER, PoweredFolder } from '../support/poweredFolder.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { type View, viewOf } from '../support/whatWasSeen.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { powerCutFiles } = await import('../support/powerCutFiles.ts');
  return powerCutFiles(await importOriginal());
});

vi.mock('../../main/adapters/processLock.ts', () => ({
  takeProcessLock: () => ({ release() {} }),
  readWriterNote: () => null,
}));

type Fault = NonNullable<LifeOptions['fault']>;

const JOURNAL = 'journal/0000000001.jsonl';
const codes = ['EACCES', 'EPERM', 'EIO'];

let folder: PoweredFolder;
let disk: PowerCutDisk;
let before: View;

/** Reading a file fails; a permission is asked for when it is opened. */
function unreadable(code: string, ...names: string[]): Fault {
  const calls = code === 'EIO' ? ['read'] : ['read', 'open', 'copyFile'];
  return (call, path) =>
    calls.includes(call) && names.some((name) => path === `${FOLDER}/${name}`) ? code : null;
}

const inLife = <T>(work: (client: NonNullable<PoweredFolder['running']>['client']) => Promise<T>) =>
  folder.running!.life.run(() => work(folder.running!.client));

const notices = async () => (await inLife((client) => client.call('app.info', {}))).notices;
const recoveries = async () => {
  const { entries } = await inLife((client) => client.call('audit.list', { limit: 1_000 }));
  return entries.filter(({ type }) => type === 'RECOVERED');
};
const bytesOf = (name: string) => folder.disk.file(`${FOLDER}/${name}`).bytes;
const verdict = () => inLife((client) => client.call('audit.list', { verify: true, limit: 1 }));

function withoutEntries({ entries: _entries, ...shown }: View) {
  return shown;
}

const view = async () => withoutEntries(await inLife(viewOf));
const shownBefore = () => withoutEntries(before);

/** A lock that is held and pinned, settings, a dataset with a set, and documents behind all of it. */
beforeEach(async () => {
  folder = new PoweredFolder(22);
  await folder.start();
  folder.files.set('counts.csv', wideCsv({ Nord: risingCounts(24), Ouest: risingCounts(24, 9) }));
  await folder.call('datasets.import', { files: [{ path: 'counts.csv' }] });
  await folder.call('settings.set', { key: 'forecast.horizons', value: 3 });
  const { datasets } = await inLife((client) => client.call('datasets.list', {}));
  await folder.call('forecasts.run', { datasetId: datasets[0]!.id });
  await folder.call('lock.pin', { id: 'embedded', reason: 'one model', until: 'never' });
  await folder.call('lock.hold', { reason: 'checking' });
  before = await inLife(viewOf);
  folder.cutPower();
  ({ disk } = folder);
  folder.disk = disk.afterPowerCut(noLuck);
});

describe('S22 a document that can not be read', () => {
  const cases = ['index.json', 'settings.json'].flatMap((name) => codes.map((code) => ({ name, code })));

  // Fails when an unreadable document is a defect, is written over, or is replaced by defaults without a word.
  it.each(cases)(
    'S22 $name with $code is moved aside unchanged, its content comes from the journal, the audit says so',
    async ({ name, code }) => {
      const bytes = bytesOf(name);
      await folder.start({ fault: unreadable(code, name) });
      expect(await view()).toEqual(shownBefore());
      const aside = folder.disk.names(FOLDER).filter((one) => one.endsWith('.unreadable'));
      expect(aside).toHaveLength(1);
      expect(aside[0]).toMatch(new RegExp(`^${name}\\.[0-9a-f]{8}\\.unreadable$`));
      expect(bytesOf(aside[0]!)).toEqual(bytes);
      const [notice, ...others] = await notices();
      expect(others).toEqual([]);
      expect(notice).toMatchObject({ code: 'FILE_RESTORED', severity: 'warning' });
      for (const part of [name, code, aside[0]!, 'nothing acknowledged is lost'])
        expect(notice!.message).toContain(part);
      expect(await recoveries()).toMatchObject([
        { details: { what: notice!.message, quarantined: [], lost: null } },
      ]);
      expect(await verdict()).toMatchObject({ verified: true, broken: null });
      expect(JSON.parse(bytesOf(name).toString())).toMatchObject({ schemaVersion: 2 });
      folder.kill();
      await folder.start();
      expect(await notices()).toEqual([]);
      expect(await view()).toEqual(shownBefore());
    },
  );

  // Fails when a second finding is lost with a commit of its own.
  it('S22 both at once: both are moved aside, and one write says so', async () => {
    await folder.start({ fault: unreadable('EACCES', 'index.json', 'settings.json') });
    expect(await view()).toEqual(shownBefore());
    expect(folder.disk.names(FOLDER).filter((one) => one.endsWith('.unreadable'))).toHaveLength(2);
    expect(await recoveries()).toHaveLength(2);
    folder.kill();
    folder.disk = disk.afterPowerCut(noLuck);
    // The first write to the journal is not let through: neither of them is recorded, or both are.
    const reading = unreadable('EACCES', 'index.json', 'settings.json');
    await folder.start({ fault: reading, endsAt: 1, endsIn: 'datasync' });
    folder.kill();
    await folder.start();
    expect([0, 2]).toContain((await recoveries()).length);
  });

  // Fails when a file that can't be kept otherwise is written over.
  it('S22 that can not be moved either stays as it is: its message says so, and nothing is written over it', async () => {
    const bytes = bytesOf('index.json');
    const reading = unreadable('EACCES', 'index.json');
    const fault: Fault = (call, path) =>
      call === 'rename' && path.endsWith('.unreadable') ? 'EPERM' : reading(call, path);
    await folder.start({ fault });
    expect(await view()).toEqual(shownBefore());
    const [notice] = await notices();
    for (const part of ['index.json', 'EACCES', 'It stays as it is']) expect(notice!.message).toContain(part);
    await folder.call('settings.set', { key: 'forecast.horizons', value: 5 });
    expect(bytesOf('index.json')).toEqual(bytes);
    expect(folder.running!.log.map(({ event }) => event)).toContain('index-not-saved');
    folder.kill();
    await folder.start();
    const shown = await view();
    expect(shown.status).toEqual(before.status);
    expect(shown.settings).toContainEqual(expect.objectContaining({ key: 'forecast.horizons', value: 5 }));
    await folder.call('settings.set', { key: 'forecast.horizons', value: 6 });
    expect(bytesOf('index.json')).not.toEqual(bytes);
  });

  // Fails when a reader repairs.
  it.each(codes)(
    'S22 with %s is left alone by a reader, who shows the state of the journal and says so',
    async (code) => {
      const bytes = folder.copy().fingerprint();
      await folder.start({ access: 'reader', fault: unreadable(code, 'index.json', 'settings.json') });
      expect(await view()).toEqual(shownBefore());
      const said = await notices();
      expect(said.map(({ message }) => message.includes(`can't be read (${code})`))).toEqual([true, true]);
      expect(folder.copy().fingerprint()).toBe(bytes);
    },
  );

  // Fails when a folder in the place of a document is moved or written over.
  it('S22 because a folder is in its place refuses the start, and says so', async () => {
    folder.disk.remove(`${FOLDER}/index.json`);
    folder.disk.makeFolder(`${FOLDER}/index.json`);
    const refusal = await rejectionOf(folder.start());
    expect(refusal).toMatchObject({ code: 'FOLDER_DAMAGED', details: { system: 'EISDIR' } });
    expect(folder.disk.node(`${FOLDER}/index.json`)).toMatchObject({ kind: 'folder' });
  });
});

describe('S22 a journal that can not be read', () => {
  const cases = [...codes, 'EBUSY'].flatMap((code) =>
    (['writer', 'reader'] as const).map((access) => ({ code, access })),
  );

  // Fails when a start goes on without a segment, when the refusal is a defect, or when anything is moved before it.
  it.each(cases)(
    'S22 with $code refuses a $access, names the file, the cause and what to do, and changes no byte',
    async ({ code, access }) => {
      // Other damage too: it must wait until the journal can be read.
      folder.disk.put(`${FOLDER}/settings.json`, '{');
      const bytes = folder.copy().fingerprint();
      const fault = unreadable(code, JOURNAL, ...(code === 'EBUSY' ? [] : ['index.json']));
      const refusal = await rejectionOf(folder.start({ access, fault }));
      expect(refusal).toMatchObject({
        code: 'FOLDER_DAMAGED',
        message: expect.stringMatching(
          new RegExp(`${JOURNAL}.*\\(${code}\\).*Nothing was changed.*try again`),
        ),
        details: { path: `${FOLDER}/${JOURNAL}`, system: code },
      });
      expect(exitCodeOf('FOLDER_DAMAGED')).toBe(6);
      expect(folder.copy().fingerprint()).toBe(bytes);
      await folder.start();
      expect((await view()).status).toEqual(before.status);
    },
  );

  // Fails when only the last segment counts.
  it('S22 also refuses an archived segment that can not be read', async () => {
    folder.disk.put(`${FOLDER}/journal/0000001001.jsonl`, '');
    const bytes = folder.copy().fingerprint();
    const refusal = await rejectionOf(folder.start({ fault: unreadable('EACCES', JOURNAL) }));
    expect(refusal).toMatchObject({ code: 'FOLDER_DAMAGED', details: { path: `${FOLDER}/${JOURNAL}` } });
    expect(folder.copy().fingerprint()).toBe(bytes);
  });

  // Fails when a folder that can't be listed is a defect, or is taken for an empty one.
  it.each(['', '/journal', '/sets', '/datasets'])(
    'S22 refuses a folder that can not be listed: the data folder%s',
    async (name) => {
      const bytes = folder.copy().fingerprint();
      const path = `${FOLDER}${name}`;
      const fault: Fault = (call, at) => (call === 'readdir' && at === path ? 'EACCES' : null);
      expect(await rejectionOf(folder.start({ fault }))).toMatchObject({
        code: 'FOLDER_DAMAGED',
        details: { path },
      });
      expect(folder.copy().fingerprint()).toBe(bytes);
    },
  );

  // Fails when a check that can't read everything ends as a defect, or as an audit that is whole.
  it('S22 under a running program is what its audit answers, and the lock goes on', async () => {
    let isFailing = false;
    const failing = unreadable('EIO', JOURNAL);
    await folder.start({ fault: (call, path) => (isFailing ? failing(call, path) : null) });
    isFailing = true;
    expect(await rejectionOf(verdict())).toMatchObject({ code: 'FOLDER_DAMAGED' });
    expect(await folder.call('lock.resume', {})).toEqual({ how: 'answered' });
    isFailing = false;
    expect(await verdict()).toMatchObject({ verified: true });
  });
});

describe('S22 a file of a dataset or a set that can not be read', () => {
  // Fails when it is a defect, is written over by the same content, or takes more with it than itself.
  it.each(codes)('S22 with %s is named in the answer, and kept; everything else goes on', async (code) => {
    const [dataset] = folder.disk.names(FOLDER).filter((name) => name.startsWith('datasets/'));
    const [set] = folder.disk.names(FOLDER).filter((name) => name.startsWith('sets/'));
    const bytes = [bytesOf(dataset!), bytesOf(set!)];
    await folder.start({ fault: unreadable(code, dataset!, set!) });
    const { datasets } = await inLife((client) => client.call('datasets.list', {}));
    const { id } = datasets[0]!;
    const calls = [
      () => inLife((client) => client.call('datasets.show', { id })),
      () => inLife((client) => client.call('datasets.import', { files: [{ path: 'counts.csv' }], into: id })),
    ];
    for (const call of calls)
      expect(await rejectionOf(call())).toMatchObject({
        code: 'FOLDER_DAMAGED',
        message: expect.stringContaining(`(${code})`),
      });
    const named = [{ message: expect.stringContaining(`(${code})`) }];
    expect(await inLife((client) => client.call('forecasts.list', {}))).toMatchObject({ damaged: named });
    expect(await inLife((client) => client.call('datasets.list', {}))).toMatchObject({ damaged: named });
    expect(await folder.call('lock.resume', {})).toEqual({ how: 'answered' });
    expect([bytesOf(dataset!), bytesOf(set!)]).toEqual(bytes);
    expect(await verdict()).toMatchObject({ verified: true });
    expect(await notices()).toEqual([]);
  });
});
