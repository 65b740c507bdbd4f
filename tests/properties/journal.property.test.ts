import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../main/core/ledger/verifyJournal.ts';
import type { EntryDraft } from '../../main/core/state/entries.ts';
import { createFakeCrypto } from '../support/fakeCrypto.ts';
import { countOf } from '../support/longCounts.ts';
import { MemoryDisk } from '../support/memoryDisk.ts';
import {
  acquiredDraft,
  datasetDraft,
  openTestLedger,
  publishedDraft,
  releasedDraft,
  replayOf,
  segmentsOf,
  settingDraft,
} from '../support/testLedger.ts';

const crypto = createFakeCrypto();

/** Entries of several kinds, with text of one to four bytes per character. */
const drafts: EntryDraft[] = [
  acquiredDraft(1),
  settingDraft('risk.impact', { choléra: 4, 霍乱: 5, '🦟': 3, '\ufffd': 1 }),
  datasetDraft('grand-anse'),
  publishedDraft('run-1', 1, 'grand-anse'),
  releasedDraft(2),
  acquiredDraft(3, 'groq'),
  settingDraft('forecast.horizons', 6),
  releasedDraft(4, 'groq'),
];
const NAMES = ['0000000001.jsonl', '0000000004.jsonl', '0000000007.jsonl'];
const LINES_PER_SEGMENT = 3;

/** The journal in three segments, and for every byte the number of the entry it belongs to. */
let journal: MemoryDisk;
let bytes: { segment: string; offset: number; seq: number }[];

beforeAll(async () => {
  const test = await openTestLedger();
  await test.commit(...drafts);
  const { lines } = segmentsOf(test.disk)[0]!;
  journal = new MemoryDisk();
  bytes = lines.flatMap((line, index) => {
    const segment = NAMES[Math.floor(index / LINES_PER_SEGMENT)]!;
    const path = `journal/${segment}`;
    const start = journal.has(path) ? journal.bytes(path).length : 0;
    journal.append(path, `${line}\n`);
    return Array.from({ length: Buffer.byteLength(line) + 1 }, (_, at) => ({
      segment,
      offset: start + at,
      seq: index + 1,
    }));
  });
});

describe('the hash chain', () => {
  it('locates any single damaged byte, line ends included', () => {
    const position = fc.nat({ max: bytes.length - 1 });
    const mask = fc.integer({ min: 1, max: 255 });
    fc.assert(
      fc.property(position, mask, (index, bits) => {
        const { segment, offset, seq } = bytes[index]!;
        const disk = journal.copy();
        disk.flip(`journal/${segment}`, offset, bits);
        const check = verifyJournal(segmentsOf(disk), crypto);
        expect(check.broken).toMatchObject({ segment, seq });
        expect(check.entries).toHaveLength(seq - 1);
      }),
      { numRuns: countOf(3_000, 60_000) },
    );
  });

  it('drops an end cut at any byte to the whole entries before it, without calling it damage', () => {
    const last = bytes.filter(({ segment }) => segment === NAMES[2]);
    fc.assert(
      fc.property(fc.nat({ max: last.length - 1 }), (index) => {
        const { segment, offset, seq } = last[index]!;
        const disk = journal.copy();
        const path = `journal/${segment}`;
        disk.write(path, disk.bytes(path).subarray(0, offset));
        const check = verifyJournal(segmentsOf(disk), crypto);
        expect(check.broken).toBeNull();
        expect(check.entries).toHaveLength(seq - 1);
      }),
    );
  });

  it('locates any removed, doubled or moved line', () => {
    const line = fc.nat({ max: drafts.length - 1 });
    fc.assert(
      fc.property(line, line, fc.constantFrom('remove', 'double', 'move'), (from, to, how) => {
        const all = segmentsOf(journal).flatMap(({ lines }) => lines);
        const changed = [...all];
        const [taken] = how === 'double' ? [all[from]!] : changed.splice(from, 1);
        if (how !== 'remove') changed.splice(to, 0, taken!);
        const isSame = changed.join() === all.join();
        const isCutAtEnd = how === 'remove' && from === all.length - 1;
        const check = verifyJournal([{ name: NAMES[0]!, lines: changed, tail: '' }], crypto);
        const firstWrong = changed.findIndex((text, index) => text !== all[index]);
        // A chain cut at its end is still one; the ledger finds that by what it knows from elsewhere.
        expect(check.broken?.seq ?? null).toBe(isSame || isCutAtEnd ? null : firstWrong + 1);
      }),
      { numRuns: countOf(500, 10_000) },
    );
  });
});

const anyDraft: fc.Arbitrary<EntryDraft> = fc.oneof(
  fc.integer({ min: 1, max: 50 }).map((epoch) => acquiredDraft(epoch)),
  fc.integer({ min: 1, max: 50 }).map((epoch) => releasedDraft(epoch)),
  fc
    .tuple(fc.constantFrom('a', 'b', 'priority'), fc.jsonValue())
    .map(([key, value]) => settingDraft(key, value)),
  fc.constantFrom('haiti', 'austria').map(datasetDraft),
  fc.tuple(fc.constantFrom('haiti', 'austria'), fc.boolean()).map(
    ([datasetId, isRemoved]): EntryDraft => ({
      type: 'DATASET_REMOVED',
      provider: null,
      epoch: 0,
      cause: 'USER',
      details: { datasetId, isRemoved },
    }),
  ),
  fc.tuple(fc.uuid(), fc.nat({ max: 9 })).map(([runId, epoch]) => publishedDraft(runId, epoch, 'haiti')),
);

type Step =
  | { kind: 'commit'; drafts: EntryDraft[] }
  | { kind: 'fail'; drafts: EntryDraft[] }
  | { kind: 'restart' };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      drafts: fc.array(anyDraft, { maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fail' as const),
      drafts: fc.array(anyDraft, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
);

describe('the ledger', () => {
  it('holds in memory exactly what a replay of the journal on disk gives, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 20 }), async (steps) => {
        let test = await openTestLedger();
        for (const step of steps) {
          if (step.kind === 'restart') test = await openTestLedger(test.disk.copy());
          else if (step.kind === 'commit') await test.commit(...step.drafts);
          else {
            test.store.failNext('append');
            await expect(test.commit(...step.drafts)).rejects.toMatchObject({ code: 'DISK_FULL' });
          }
          expect(test.ledger.state).toEqual(replayOf(test.disk));
        }
      }),
      { numRuns: countOf(150, 5_000) },
    );
  });

  it('opens after any damaged byte: nobody holds under a fresh epoch, or nothing acknowledged changed', async () => {
    const whole = replayOf(journal);
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: bytes.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (index, bits) => {
          const { segment, offset, seq } = bytes[index]!;
          const disk = journal.copy();
          disk.flip(`journal/${segment}`, offset, bits);
          const { ledger } = await openTestLedger(disk);
          const { lock, appliedSeq } = ledger.state;
          expect(lock).toMatchObject({ holder: null, cause: 'RECOVERED' });
          // The damaged entry itself may not be able to say its epoch any more; a lost line end hides nothing.
          const readable = drafts.filter((_draft, at) => at + 1 !== seq).map((draft) => draft.epoch);
          expect(lock.epoch).toBeGreaterThan(Math.max(...readable));
          expect(lock.epoch).toBeLessThanOrEqual(Math.max(...drafts.map(({ epoch }) => epoch)) + 1);
          expect(appliedSeq).toBeGreaterThan(whole.appliedSeq);
          expect(verifyJournal(segmentsOf(disk), crypto).broken).toBeNull();
          expect((await openTestLedger(disk)).ledger.state).toEqual(ledger.state);
        },
      ),
      { numRuns: countOf(200, 5_000) },
    );
  });
});
