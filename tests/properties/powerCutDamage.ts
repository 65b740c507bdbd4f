/** Damage to files of a folder, its repair cut off again and again, and what must hold in the end. */
import { expect } from 'vitest';
import { FOLDER, type PoweredFolder } from '../support/poweredFolder.ts';
import { viewOf } from '../support/whatWasSeen.ts';

export interface Damage {
  kind: 'journal' | 'documents' | 'dataset';
  /** The damaged files, by name, with their bytes. */
  files: Map<string, Buffer>;
}

function flipped(bytes: Buffer, offset: number, mask: number): Buffer {
  const damaged = Buffer.from(bytes);
  damaged[offset] = damaged[offset]! ^ mask;
  return damaged;
}

/**
 * Any byte but those of the last entry, which alone may know the newest epoch; its line end is one of them.
 * Nothing where there is no other entry.
 */
function damagedJournal(folder: PoweredFolder, name: string): [string, Buffer][] {
  const { bytes } = folder.disk.file(`${FOLDER}/${name}`);
  const lastLine = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
  if (lastLine <= 0) return [];
  const offset = folder.random() < 0.2 ? bytes.length - 1 : folder.below(lastLine);
  return [[name, flipped(bytes, offset, 1 + folder.below(255))]];
}

function damagedFiles(folder: PoweredFolder, kind: Damage['kind']): [string, Buffer][] {
  const names = folder.disk.names(FOLDER);
  const read = (name: string) => folder.disk.file(`${FOLDER}/${name}`).bytes;
  switch (kind) {
    case 'journal':
      return names
        .filter((name) => name.startsWith('journal/'))
        .flatMap((name) => damagedJournal(folder, name));
    case 'documents':
      return names
        .filter((name) => name.endsWith('.json') && !name.includes('/'))
        .map((name) => [name, read(name).subarray(0, folder.below(read(name).length))]);
    case 'dataset':
      return names
        .filter((name) => name.startsWith('datasets/'))
        .map((name) => [name, flipped(read(name), folder.below(read(name).length), 1)]);
  }
}

/** Damages files of one kind on the disk itself. */
export function damage(folder: PoweredFolder): Damage {
  const kind = folder.oneOf(['journal', 'journal', 'documents', 'dataset'] as const);
  const files = new Map(damagedFiles(folder, kind));
  for (const [name, bytes] of files) folder.disk.put(`${FOLDER}/${name}`, bytes);
  return { kind, files };
}

/** Datasets are repaired by importing them again, if anybody does; all else by the start. */
async function importAgain(folder: PoweredFolder): Promise<void> {
  if (folder.files.has('counts.csv'))
    await folder.call('datasets.import', { files: [{ path: 'counts.csv' }] });
}

/** Some starts that are cut off, and one that is not. */
export async function repair(folder: PoweredFolder, { kind }: Damage): Promise<void> {
  const again = async () => {
    if (kind === 'dataset' && folder.random() < 0.7) await importAgain(folder);
  };
  for (let n = folder.below(4); n > 0; n -= 1) {
    if ((await folder.start({ endsAt: 1 + folder.below(40) })) === 'open') await again();
    if (folder.random() < 0.3) folder.kill();
    else folder.cutPower();
  }
  await folder.start();
  await again();
}

/** Everything damaged is kept, recorded and done with; epochs went on. */
export async function expectRepaired(folder: PoweredFolder, { kind, files }: Damage): Promise<void> {
  const { client } = folder.running!;
  const page = await client.call('audit.list', { verify: true, limit: 100_000 });
  expect(page).toMatchObject({ verified: true, broken: null });
  for (const { file, recoveredAtSeq } of page.quarantined)
    expect(recoveredAtSeq, `${file} is recorded`).not.toBeNull();
  if (kind === 'journal') {
    const status = await client.call('lock.status', {});
    if (files.size > 0) {
      expect(status).toMatchObject({ holder: null, cause: 'RECOVERED' });
      expect(status.epoch, 'no epoch is used twice').toBeGreaterThan(folder.seen.highestEpoch);
    }
  } else if (kind === 'documents') folder.seen.expectKept(await viewOf(client));
  const kept = page.quarantined.map(({ file }) => folder.disk.file(`${FOLDER}/quarantine/${file}`).bytes);
  if (kind !== 'dataset')
    for (const [name, bytes] of files)
      expect(
        kept.some((one) => one.equals(bytes)),
        `${name} is kept as it was`,
      ).toBe(true);
  folder.kill();
  await folder.start();
  const again = folder.running!;
  expect(await again.life.run(() => again.client.call('app.info', {}))).toMatchObject({ notices: [] });
}
