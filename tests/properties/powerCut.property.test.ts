import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NodeImmutableFiles } from '../../main/adapters/immutableFiles.ts';
import { NodeJournalFiles } from '../../main/adapters/journalFiles.ts';
import { LowdbDocuments } from '../../main/adapters/lowdbDocuments.ts';
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { listQuarantine, quarantineCopy } from '../../main/adapters/quarantine.ts';
import { createFakeCrypto } from '../support/fakeCrypto.ts';
import { countOf, tellCount } from '../support/longCounts.ts';
import { type Luck, noLuck, PowerCutDisk } from '../support/powerCutDisk.ts';
import { type FileCall, Life, type LifeOptions } from '../support/powerCutFiles.ts';
import { FOLDER, PoweredFolder } from '../support/poweredFolder.ts';
import { holdAndRelease, openTestLedger } from '../support/testLedger.ts';
import { damage, expectRepaired, repair } from './powerCutDamage.ts';
import { expectWhole, work } from './powerCutSteps.ts';

vi.mock('node:fs/promises', async (importOriginal) => {
  const { powerCutFiles } = await import('../support/powerCutFiles.ts');
  return powerCutFiles(await importOriginal());
});

vi.mock('../../main/adapters/processLock.ts', async () => {
  const { powerCutLock } = await import('../support/powerCutFiles.ts');
  return powerCutLock;
});

const CUTS = countOf(25, 200);
const FAILING_SYNCS = countOf(16, 1_000);
const REPAIRS = countOf(20, 200);
const CUTS_PER_FOLDER = 5;
const MINUTE = 60_000;
// Without bias: small numbers, and with them the same folders, would come again and again.
const seeds = fc.noBias(fc.integer({ min: 1, max: 2 ** 30 }));

/** A journal that is about to begin its second segment. */
async function oldFolder(seed: number, hasFaults = false): Promise<PoweredFolder> {
  const ledger = await openTestLedger();
  await holdAndRelease(ledger, 498);
  const disk = new PowerCutDisk();
  const name = 'journal/0000000001.jsonl';
  const text = ledger.disk.text(name);
  disk.put(`${FOLDER}/${name}`, text);
  const folder = new PoweredFolder(seed, { disk, hasFaults });
  folder.seen.given(text.trimEnd().split('\n'));
  folder.seen.entries(ledger.ledger.recent);
  return folder;
}

/** Inside any operation, often inside those that a change of the lock consists of. */
function randomEnd(folder: PoweredFolder): Pick<LifeOptions, 'endsAt' | 'endsIn'> {
  const endsIn = folder.oneOf([undefined, undefined, 'write', 'datasync'] as const);
  return { endsAt: 1 + folder.below(folder.oneOf([10, 40, 150])), endsIn };
}

interface Tally {
  cuts: number;
  kills: number;
  /** Changes that nobody had been told of and that survived. */
  inFlight: number;
  /** Ends of the journal that were torn. */
  torn: number;
}

/** One folder through some power cuts and kills; fails where anything that was shown is gone or damaged. */
async function wearOut(seed: number, tally: Tally): Promise<void> {
  const isOld = seed % 4 === 0;
  const folder = isOld ? await oldFolder(seed) : new PoweredFolder(seed, { hasFaults: seed % 3 === 0 });
  for (let cuts = 0; cuts < CUTS_PER_FOLDER; ) {
    if ((await folder.start(randomEnd(folder))) === 'open') await work(folder);
    if (folder.random() < 0.3) {
      folder.kill();
      tally.kills += 1;
    } else {
      folder.cutPower();
      cuts += 1;
      tally.cuts += 1;
      // The next start is cut off too.
      if (folder.random() < 0.3) continue;
    }
    await folder.start();
    const { inFlight, isTorn } = await folder.running!.life.run(() => expectWhole(folder));
    tally.inFlight += inFlight;
    tally.torn += isTorn ? 1 : 0;
    if (folder.random() < 0.5) await folder.close();
    folder.kill();
  }
}

const everySync: readonly FileCall[] = ['sync', 'datasync', 'close'];

/**
 * A disk that fails the nth sync, or close of a file.
 * @param inARow how many it fails from then on
 * @param of the kinds of calls that count
 */
function failingAt(
  n: number,
  inARow = 1,
  of = everySync,
): { fault: (call: FileCall) => string | null; hasFailed: () => boolean } {
  let syncs = 0;
  return {
    fault(call) {
      if (!of.includes(call)) return null;
      syncs += 1;
      return syncs >= n && syncs < n + inARow ? 'EIO' : null;
    },
    hasFailed: () => syncs >= n,
  };
}

/** One folder whose disk fails a sync of a file or a folder; @returns whether it came to that */
async function failOneSync(seed: number): Promise<boolean> {
  const folder = seed % 4 === 0 ? await oldFolder(seed, true) : new PoweredFolder(seed, { hasFaults: true });
  if (folder.random() < 0.5) {
    await folder.start();
    await work(folder);
    folder.kill();
  }
  const { fault, hasFailed } = failingAt(
    1 + folder.below(folder.oneOf([8, 30, 120])),
    folder.oneOf([1, 2, 3]),
  );
  // Now and then the process is killed before it has taken back what was not synced.
  const end = folder.random() < 0.3 ? { endsAt: 1, endsIn: 'truncate' as const } : {};
  if ((await folder.start({ fault, ...end })) === 'open') await work(folder);
  // What the next start shows must be there even when the process that met the fault was only killed.
  for (const cut of [folder.random() < 0.6, true]) {
    if (folder.running !== null && folder.random() < 0.3) await folder.close();
    if (cut) folder.cutPower();
    else folder.kill();
    await folder.start();
    await folder.running!.life.run(() => expectWhole(folder));
  }
  return hasFailed();
}

const JOURNAL = `${FOLDER}/journal/0000000001.jsonl`;

/** A journal of a lock that was taken and held twice, and no document. */
async function twoHolds(): Promise<{ folder: PoweredFolder; disk: PowerCutDisk; bytes: Buffer }> {
  const folder = new PoweredFolder(1);
  await folder.start();
  await folder.call('lock.acquire', { id: 'embedded' });
  for (const reason of ['one', 'two']) await folder.call('lock.hold', { reason });
  folder.cutPower();
  return { folder, disk: folder.disk, bytes: folder.disk.file(JOURNAL).bytes };
}

async function startAndLook(folder: PoweredFolder) {
  await folder.start();
  const { client, life } = folder.running!;
  const status = await life.run(() => client.call('lock.status', {}));
  const { notices } = await life.run(() => client.call('app.info', {}));
  folder.kill();
  return { status, codes: notices.map(({ code }) => code) };
}

/** Something that a process does until it is durable, and whether the disk has it. */
interface Durable {
  name: string;
  perform(): Promise<unknown>;
  isThere(): Promise<boolean>;
}

const LINE = '{"seq":1}';
const files = () => new NodeImmutableFiles(FOLDER);
const lines = async () => (await new NodeJournalFiles(FOLDER).readSegments()).flatMap((one) => one.lines);

const durables: Durable[] = [
  {
    name: 'a file that is written once',
    perform: () => files().put('sets/a.json', 'a whole set'),
    isThere: async () => (await files().read('sets/a.json')) === 'a whole set',
  },
  {
    name: 'a document',
    async perform() {
      await files().put('settings.json', 'another file, so that the folder is there');
      await new LowdbDocuments(FOLDER, true).commit('index.json', { n: 1 });
    },
    isThere: async () => (await files().read('index.json')) === '{"n":1}',
  },
  {
    name: 'a line of the journal',
    async perform() {
      const journal = new NodeJournalFiles(FOLDER, { wasLeft: true });
      const [segment] = await journal.readSegments();
      if (segment !== undefined && segment.tail !== '') await journal.dropTail(segment.name);
      await journal.append('0000000001.jsonl', [LINE]);
      await journal.close();
    },
    isThere: async () => (await lines()).includes(LINE),
  },
  {
    name: 'a copy in quarantine',
    async perform() {
      await files().put('index.json', 'damaged');
      await quarantineCopy(FOLDER, `${FOLDER}/index.json`);
    },
    isThere: async () => (await listQuarantine(FOLDER)).length === 1,
  },
];

describe('a power cut', () => {
  // Fails without the sync of the folder in replaceFile, in makeFolder or for a new segment, the sync of a file that
  // is replaced, the datasync of an append, or the sync of a name that an earlier process left.
  it.each(durables)(
    'after a kill at any operation takes back nothing of $name that was done again',
    async (one) => {
      for (const isLastDone of [false, true]) {
        let isWhole = false;
        for (let endsAt = 1; !isWhole; endsAt += 1) {
          const disk = new PowerCutDisk();
          const first = new Life(disk, { endsAt, isLastDone });
          await Promise.race([first.run(one.perform), first.ended]);
          isWhole = !first.isOver;
          first.end();
          const second = new Life(disk);
          await second.run(one.perform);
          const third = new Life(disk.afterPowerCut(noLuck));
          expect(await third.run(one.isThere), `killed at operation ${endsAt}`).toBe(true);
        }
      }
    },
  );

  // Fails when a file whose sync failed is used further, when a name is taken for synced because it is there, and when
  // a start takes what an earlier process left for written.
  it.each(durables)(
    'after one sync or close that fails takes back nothing of $name that was acknowledged',
    async (one) => {
      let hasFailed = true;
      for (let n = 1; hasFailed; n += 1) {
        for (const isKilled of [false, true]) {
          const disk = new PowerCutDisk();
          disk.isTaken = true;
          const failing = failingAt(n);
          const first = new Life(disk, failing);
          const again = isKilled ? new Life(disk) : first;
          await first.run(one.perform).catch(async (thrown: unknown) => {
            expect(thrown, `sync ${n}`).toMatchObject({
              code: expect.stringMatching(/^DISK_FAILED|FOLDER_DAMAGED$/),
            });
            if (isKilled) first.end();
            await again.run(one.perform);
          });
          hasFailed = failing.hasFailed();
          const later = new Life(disk.afterPowerCut(noLuck));
          expect(await later.run(one.isThere), `sync ${n} failed`).toBe(true);
        }
      }
    },
  );

  it('after one sync or close that fails takes back no line that one journal had acknowledged', async () => {
    const all = [
      ['0000000001.jsonl', 'one'],
      ['0000000001.jsonl', 'two'],
      ['0000001001.jsonl', 'three'],
      ['0000001001.jsonl', 'four'],
    ] as const;
    let hasFailed = true;
    for (let n = 1; hasFailed; n += 1) {
      const failing = failingAt(n);
      const disk = new PowerCutDisk();
      await new Life(disk, failing).run(async () => {
        const journal = new NodeJournalFiles(FOLDER);
        for (const [segment, line] of all)
          await journal.append(segment, [line]).catch(() => journal.append(segment, [line]));
        await journal.close();
      });
      hasFailed = failing.hasFailed();
      const kept = await new Life(disk.afterPowerCut(noLuck)).run(lines);
      expect(kept, `sync ${n} failed`).toEqual(['one', 'two', 'three', 'four']);
    }
  });

  // Fails when lines that were read are shown before they are synced.
  it('takes back no line that a start has read', async () => {
    const disk = new PowerCutDisk();
    const killed = new Life(disk, { endsAt: 1, endsIn: 'datasync' });
    await Promise.race([killed.run(durables[2]!.perform), killed.ended]);
    const shown = await new Life(disk).run(lines);
    expect(shown).toEqual([LINE]);
    expect(await new Life(disk.afterPowerCut(noLuck)).run(lines)).toEqual(shown);
  });

  // Fails when a copy is written under its own name, and not renamed to it.
  it('leaves a copy in quarantine whole, or none', async () => {
    for (let endsAt = 1; endsAt <= 24; endsAt += 1) {
      const { random } = createFakeCrypto(endsAt);
      const luck: Luck = { keeps: () => random() < 0.6, below: (limit) => Math.floor(random() * limit) };
      const disk = new PowerCutDisk();
      disk.put(`${FOLDER}/index.json`, 'damaged');
      const cut = new Life(disk, { endsAt });
      await Promise.race([cut.run(() => quarantineCopy(FOLDER, `${FOLDER}/index.json`)), cut.ended]);
      const found = await new Life(disk.afterPowerCut(luck)).run(() => listQuarantine(FOLDER));
      for (const { hash } of found) expect(hash).toBe(nodeCrypto.sha256('damaged'));
    }
  });

  // Fails when zeros behind a whole entry are taken for damage, or when the trace of a write is not cut off.
  it('inside the last line leaves the state before it, with or without zeros in place of what is missing', async () => {
    const { folder, disk, bytes } = await twoHolds();
    const start = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
    for (let end = bytes.length - 1; end > start; end -= countOf(23, 1)) {
      for (const zeros of [0, bytes.length - end + 40]) {
        folder.disk = disk.afterPowerCut(noLuck);
        folder.disk.put(JOURNAL, Buffer.concat([bytes.subarray(0, end), Buffer.alloc(zeros)]));
        for (const notices of [['WRITE_INTERRUPTED'], []]) {
          const { status, codes } = await startAndLook(folder);
          expect(status, `cut at ${end - start}`).toMatchObject({ epoch: 1, held: { reason: 'one' } });
          expect(codes).toEqual(notices);
        }
      }
    }
  });

  // Fails when a start takes what the process before it left, or could not take back, for written.
  it.each([
    { end: 'is killed before it has taken it back', inARow: 1, endsAt: 1 },
    { end: 'can not take it back', inARow: 2, endsAt: undefined },
  ])(
    'takes back nothing that a start shows of a change whose sync failed, when its process $end',
    async (how) => {
      const folder = new PoweredFolder(3, { hasFaults: true });
      await folder.start();
      await folder.call('lock.hold', { reason: 'one' });
      await folder.close();
      const { fault, hasFailed } = failingAt(1, how.inARow, ['datasync', 'truncate']);
      await folder.start({
        // Nor can a new file be put in its place.
        fault: (call) => fault(call) ?? (call === 'sync' && hasFailed() ? 'EIO' : null),
        luck: noLuck,
        endsAt: how.endsAt,
        endsIn: 'truncate',
        isLastDone: false,
      });
      await folder.call('lock.hold', { reason: 'two' });
      if (how.endsAt === undefined) await folder.close();
      folder.kill();
      const shown = await startAndLook(folder);
      expect(shown.status.held?.reason).toBe('two');
      folder.disk = folder.disk.afterPowerCut(noLuck);
      expect(await startAndLook(folder)).toEqual(shown);
    },
  );

  // Fails when an entry is not asked for its epoch because its line end is damaged.
  it('aside, damage to the last line end does not let an epoch be used twice', async () => {
    const { folder, bytes } = await twoHolds();
    const lastEntry = bytes.subarray(0, bytes.indexOf(0x0a) + 1);
    folder.disk.put(JOURNAL, Buffer.concat([lastEntry.subarray(0, -1), Buffer.from(' ')]));
    const { status, codes } = await startAndLook(folder);
    expect(codes).toEqual(['JOURNAL_DAMAGED']);
    expect(status).toMatchObject({ holder: null, epoch: 2 });
  });

  // Fails when a change is shown or acknowledged before it is synced, when a journal that was torn is not cut, when a
  // start shows what no sync has reached, and without the syncs named above.
  it(
    'at any file operation takes back nothing that was shown, and damages nothing',
    async () => {
      const tally: Tally = { cuts: 0, kills: 0, torn: 0, inFlight: 0 };
      const property = fc.asyncProperty(seeds, (seed) => wearOut(seed, tally));
      await fc.assert(property, { numRuns: CUTS / CUTS_PER_FOLDER, endOnFailure: true });
      expect(tally.cuts).toBeGreaterThanOrEqual(CUTS);
      const { cuts, kills, torn, inFlight } = tally;
      tellCount(
        `${cuts} power cuts: 0 damaged, 0 lost acknowledged changes (${kills} kills besides, ${torn} torn journals, ${inFlight} changes in flight kept)`,
      );
    },
    countOf(2 * MINUTE, 0),
  );

  it(
    'after a failing sync of a file or a folder, at any step, takes back nothing that was acknowledged or shown',
    async () => {
      let failed = 0;
      const property = fc.asyncProperty(seeds, async (seed) => {
        failed += (await failOneSync(seed)) ? 1 : 0;
      });
      await fc.assert(property, { numRuns: FAILING_SYNCS, endOnFailure: true });
      expect(failed).toBeGreaterThan(FAILING_SYNCS / 3);
      tellCount(`${FAILING_SYNCS} folders, ${failed} failing syncs: 0 lost acknowledged changes`);
    },
    countOf(2 * MINUTE, 0),
  );

  // Fails when a start does not look for what an earlier one has kept and not recorded, when a copy in quarantine is
  // not written whole, and when an entry whose line end is damaged is not asked for its epoch.
  it(
    'while damage is being repaired reuses no epoch, and the repair is recorded in the end',
    async () => {
      const property = fc.asyncProperty(seeds, async (seed) => {
        const folder = new PoweredFolder(seed);
        await folder.start();
        await work(folder);
        folder.kill();
        const damaged = damage(folder);
        await repair(folder, damaged);
        await folder.running!.life.run(() => expectRepaired(folder, damaged));
      });
      await fc.assert(property, { numRuns: REPAIRS, endOnFailure: true });
      tellCount(`${REPAIRS} repairs cut off: 0 epochs used twice, 0 left unrecorded`);
    },
    countOf(2 * MINUTE, 0),
  );
});
