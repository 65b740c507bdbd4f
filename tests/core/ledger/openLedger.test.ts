import { beforeEach, describe, expect, it } from 'vitest';
import { SEGMENT_ENTRIES } from '../../../main/core/ledger/Ledger.ts';
import { verifyJournal } from '../../../main/core/ledger/verifyJournal.ts';
import type { MemoryDisk } from '../../support/memoryDisk.ts';
import {
  acquiredDraft,
  datasetDraft,
  holdAndRelease,
  openTestLedger,
  publishedDraft,
  replayOf,
  segmentsOf,
  settingDraft,
  type TestLedger,
} from '../../support/testLedger.ts';

const FIRST = 'journal/0000000001.jsonl';

/** Where a line of a segment begins, in bytes; line 1 is the first. */
function offsetOf(disk: MemoryDisk, line: number, segment = FIRST): number {
  const lines = disk.text(segment).split('\n');
  return Buffer.byteLength(
    lines
      .slice(0, line - 1)
      .map((text) => `${text}\n`)
      .join(''),
  );
}

function damageLine(disk: MemoryDisk, line: number, segment = FIRST): void {
  disk.flip(segment, offsetOf(disk, line, segment) + 20);
}

const recoveries = ({ ledger }: TestLedger) => ledger.recent.filter((entry) => entry.type === 'RECOVERED');

/** Six entries: dataset, setting, lock, set (the documents are saved up to here), lock, lock. */
async function filled(): Promise<TestLedger> {
  const test = await openTestLedger();
  await test.commit(datasetDraft('haiti'), settingDraft('forecast.horizons', 6));
  await test.commit(acquiredDraft(1));
  await test.commit(publishedDraft('run-1', 1, 'haiti'));
  test.disk.write('sets/run-1.e1.json', '{}');
  await test.commit(acquiredDraft(2, 'groq'));
  await test.commit(acquiredDraft(3, 'gemini'));
  return test;
}

describe('opening a whole data folder', () => {
  it('gives the state of the journal and writes nothing', async () => {
    const before = await filled();
    const disk = before.disk.copy();
    const after = await openTestLedger(disk);
    expect(after.ledger.state).toEqual(before.ledger.state);
    expect(after.findings).toEqual([]);
    expect(disk.fingerprint()).toBe(before.disk.fingerprint());
  });

  it.each([
    ['deleted', (disk: MemoryDisk) => disk.remove('index.json')],
    [
      'deleted with its backup',
      (disk: MemoryDisk) => ['index.json', 'index.json.bak'].map((n) => disk.remove(n)),
    ],
    ['older than the journal', (disk: MemoryDisk) => disk.write('index.json', disk.bytes('index.json.bak'))],
    ['settings deleted', (disk: MemoryDisk) => disk.remove('settings.json')],
  ])('rebuilds documents from the journal: %s', async (_what, change) => {
    const before = await filled();
    change(before.disk);
    const after = await openTestLedger(before.disk);
    expect(after.ledger.state).toEqual(before.ledger.state);
    expect(after.findings).toEqual([]);
    await after.ledger.close();
    expect(JSON.parse(before.disk.text('index.json'))).toMatchObject({ appliedSeq: 6 });
  });

  it.each([
    ['index.json', 'empty', ''],
    ['index.json', 'zeros', '\0\0\0\0'],
    ['index.json', 'cut', '{"schemaVersion":1,"appliedSeq":6,'],
    ['index.json', 'of the wrong shape', '{"schemaVersion":1}'],
    ['index.json', 'null', 'null'],
    ['settings.json', 'a list', '[]'],
  ])('keeps a damaged %s (%s) and goes on from the journal', async (name, _how, text) => {
    const before = await filled();
    before.disk.write(name, text);
    const after = await openTestLedger(before.disk);
    expect(after.findings.map((finding) => finding.code)).toEqual(['FILE_RESTORED']);
    const { file } = after.findings[0]!.quarantined[0]!;
    expect(after.disk.text(`quarantine/${file}`)).toBe(text);
    expect(after.ledger.state).toMatchObject({
      lock: { holder: 'gemini', epoch: 3 },
      settings: { 'forecast.horizons': 6 },
      appliedSeq: 7,
    });
    expect(recoveries(after)).toMatchObject([
      { seq: 7, epoch: 3, details: { lost: null, quarantined: [{ file }] } },
    ]);
    expect((await openTestLedger(after.disk)).findings).toEqual([]);
  });
});

describe('opening after an interrupted write', () => {
  it('cuts the trace off, notes it once, and keeps every line before it', async () => {
    const before = await filled();
    before.disk.append(FIRST, '{"seq":7,"at":"2016-11-0');
    const after = await openTestLedger(before.disk);
    expect(after.findings.map((finding) => finding.code)).toEqual(['WRITE_INTERRUPTED']);
    expect(recoveries(after)).toMatchObject([{ seq: 7, details: { lost: null, quarantined: [] } }]);
    expect(replayOf(after.disk)).toEqual(after.ledger.state);
    expect(after.ledger.state.lock).toEqual(before.ledger.state.lock);
    expect(after.disk.names('quarantine/')).toEqual([]);
    expect((await openTestLedger(after.disk)).findings).toEqual([]);
  });

  it('starts anew behind a first write that was interrupted', async () => {
    const first = await openTestLedger();
    await first.commit(acquiredDraft(1));
    const [segment] = segmentsOf(first.disk);
    first.disk.write(FIRST, segment!.lines[0]!.slice(0, 50));
    const after = await openTestLedger(first.disk);
    expect(after.ledger.state.lock).toMatchObject({ holder: null, epoch: 0 });
    await after.commit(acquiredDraft(1));
    expect(replayOf(after.disk)).toEqual(after.ledger.state);
  });
});

describe('opening a damaged journal', () => {
  let before: TestLedger;

  beforeEach(async () => {
    before = await filled();
  });

  it('keeps the damaged file, lets nobody hold, and records one recovery that names both', async () => {
    const damaged = before.disk;
    damageLine(damaged, 5);
    const text = damaged.text(FIRST);
    const after = await openTestLedger(damaged);
    expect(after.findings.map((finding) => finding.code)).toEqual(['JOURNAL_DAMAGED']);
    const [kept] = after.findings[0]!.quarantined;
    expect(damaged.text(`quarantine/${kept!.file}`)).toBe(text);
    expect(kept!.hash).toBe(after.crypto.sha256(text));
    expect(recoveries(after)).toMatchObject([
      { seq: 7, cause: 'RECOVERED', details: { quarantined: [kept], lost: { from: 5, to: 6 } } },
    ]);
    expect(after.ledger.state.lock).toMatchObject({ holder: null, cause: 'RECOVERED' });
    expect(verifyJournal(segmentsOf(damaged), after.crypto).broken).toBeNull();
  });

  it('begins an epoch above every one that is still readable behind the damage', async () => {
    damageLine(before.disk, 5);
    expect((await openTestLedger(before.disk)).ledger.state.lock.epoch).toBe(4);
  });

  it('begins an epoch above the one in the snapshot', async () => {
    await before.ledger.close();
    for (const line of [1, 5, 6]) damageLine(before.disk, line);
    expect((await openTestLedger(before.disk)).ledger.state.lock.epoch).toBe(4);
  });

  it('begins an epoch above the one that only the name of a published set still carries', async () => {
    for (const line of [1, 2, 3, 4, 5, 6]) damageLine(before.disk, line);
    for (const name of ['index.json', 'index.json.bak']) before.disk.remove(name);
    before.disk.write('sets/run-9.e41.json', '{}');
    expect((await openTestLedger(before.disk)).ledger.state.lock.epoch).toBe(42);
  });

  it('never gives a number twice that an entry behind the damage had', async () => {
    damageLine(before.disk, 2);
    const after = await openTestLedger(before.disk);
    expect(recoveries(after)).toMatchObject([{ seq: 7, details: { lost: { from: 2, to: 6 } } }]);
  });

  it('claims of a damaged document only what is true when the journal is damaged too', async () => {
    damageLine(before.disk, 2);
    before.disk.write('settings.json', '{');
    const [document] = (await openTestLedger(before.disk)).findings;
    expect(document).toMatchObject({ code: 'FILE_RESTORED' });
    expect(document!.message).toContain('the journal is damaged too');
    expect(document!.message).not.toContain('nothing acknowledged is lost');
  });

  it('restores what the snapshot knows, and keeps it over the starts that follow', async () => {
    damageLine(before.disk, 1);
    let after = await openTestLedger(before.disk);
    const known = after.ledger.state;
    expect(known).toMatchObject({
      datasets: [{ dataset: { id: 'haiti' } }],
      sets: [{ runId: 'run-1' }],
      settings: { 'forecast.horizons': 6 },
      lock: { records: { embedded: { lastSuccessAt: '2016-11-02T08:00:00.000Z' } } },
    });
    for (let start = 0; start < 2; start += 1) {
      after = await openTestLedger(after.disk);
      expect(after.ledger.state).toEqual(known);
      expect(after.findings).toEqual([]);
    }
  });

  it('goes on from the entries before the damage when the snapshot is not newer than they are', async () => {
    damageLine(before.disk, 6);
    const after = await openTestLedger(before.disk);
    expect(after.ledger.state).toMatchObject({
      sets: [{ runId: 'run-1' }],
      settings: { 'forecast.horizons': 6 },
    });
    expect(recoveries(after)).toMatchObject([{ details: { restored: null } }]);
    expect((await openTestLedger(after.disk)).ledger.state).toEqual(after.ledger.state);
  });

  it('notices entries that are missing at the end, though what is left is a whole chain', async () => {
    await before.ledger.close();
    const lines = segmentsOf(before.disk)[0]!.lines.slice(0, 2);
    before.disk.write(FIRST, lines.map((line) => `${line}\n`).join(''));
    const after = await openTestLedger(before.disk);
    expect(recoveries(after)).toMatchObject([
      { seq: 7, epoch: 4, details: { lost: { from: 3, to: 6 }, quarantined: [] } },
    ]);
    expect(after.ledger.state.sets).toHaveLength(1);
    expect((await openTestLedger(after.disk)).ledger.state).toEqual(after.ledger.state);
  });

  it('notices a journal that is gone', async () => {
    before.disk.remove(FIRST);
    const after = await openTestLedger(before.disk);
    expect(after.findings.map((finding) => finding.code)).toEqual(['JOURNAL_DAMAGED']);
    expect(after.ledger.state).toMatchObject({
      sets: [{ runId: 'run-1' }],
      lock: { holder: null, epoch: 2 },
    });
  });

  it('notices a journal that is gone with the index: a published set tells', async () => {
    for (const name of before.disk.names().filter((one) => !one.startsWith('sets/')))
      before.disk.remove(name);
    const after = await openTestLedger(before.disk);
    expect(after.findings.map((finding) => finding.code)).toEqual(['JOURNAL_DAMAGED']);
    expect(after.ledger.state.lock).toMatchObject({ holder: null, epoch: 2 });
    expect(after).toMatchObject({ disk: before.disk });
  });

  it('keeps every segment from the damage on, and later ones can be written again', async () => {
    const test = await openTestLedger();
    await test.commit(...Array.from({ length: SEGMENT_ENTRIES }, (_, index) => acquiredDraft(index + 1)));
    await holdAndRelease(test, 2);
    damageLine(test.disk, 999);
    const after = await openTestLedger(test.disk);
    expect(after.findings[0]!.quarantined).toHaveLength(2);
    expect(segmentsOf(after.disk).map(({ name, lines }) => [name, lines.length])).toEqual([
      ['0000000001.jsonl', 999],
    ]);
    expect(after.ledger.state).toMatchObject({ appliedSeq: 1_005, lock: { epoch: 1_005 } });
    await holdAndRelease(after, 2);
    expect(replayOf(after.disk)).toEqual(after.ledger.state);
    expect((await openTestLedger(after.disk)).findings).toEqual([]);
  });
});

describe('a reader', () => {
  const damages: [string, (disk: MemoryDisk) => void][] = [
    ['a damaged journal', (disk) => damageLine(disk, 2)],
    ['a journal that is gone', (disk) => disk.remove(FIRST)],
    ['an interrupted write', (disk) => disk.append(FIRST, '{"seq":7')],
    ['a damaged index', (disk) => disk.write('index.json', '{')],
    ['damaged settings', (disk) => disk.write('settings.json', 'null')],
  ];

  it.each(damages)(
    'changes no byte beside %s, and shows the newest verifiable state',
    async (_what, damage) => {
      const test = await filled();
      damage(test.disk);
      const before = test.disk.fingerprint();
      const reader = await openTestLedger(test.disk, 'reader');
      expect(test.disk.fingerprint()).toBe(before);
      expect(reader.ledger.state).toMatchObject({
        sets: [{ runId: 'run-1' }],
        settings: { 'forecast.horizons': 6 },
      });
      expect(reader.findings.every((finding) => !finding.message.includes('quarantine'))).toBe(true);
    },
  );

  it('of an empty folder creates nothing', async () => {
    const reader = await openTestLedger(undefined, 'reader');
    expect(reader.disk.names()).toEqual([]);
    expect(reader.ledger.state.appliedSeq).toBe(0);
  });

  it('never takes a writer that works beside it for damage', async () => {
    const writer = await filled();
    const atStart = writer.disk.copy();
    const moments: MemoryDisk[] = [];
    writer.store.onWrite = () => moments.push(writer.disk.copy());
    await writer.commit(acquiredDraft(4), publishedDraft('run-2', 4, 'haiti'));
    // The reader reads each file at another moment: documents and sets early, the journal late.
    for (const early of [atStart, ...moments]) {
      const seen = writer.disk.copy();
      for (const name of seen.names().filter((one) => !one.startsWith('journal/'))) seen.remove(name);
      for (const name of early.names().filter((one) => !one.startsWith('journal/')))
        seen.write(name, early.bytes(name));
      expect((await openTestLedger(seen, 'reader')).findings).toEqual([]);
    }
  });
});

describe('a folder that a newer Outpost wrote', () => {
  it.each(['index.json', 'settings.json'])('is refused for %s and left as it is', async (name) => {
    for (const access of ['writer', 'reader'] as const) {
      const test = await filled();
      test.disk.write(name, JSON.stringify({ schemaVersion: 3, somethingNew: true }));
      const before = test.disk.fingerprint();
      await expect(openTestLedger(test.disk, access)).rejects.toMatchObject({
        code: 'NEWER_VERSION',
        details: { file: name, schemaVersion: 3 },
      });
      expect(test.disk.fingerprint()).toBe(before);
    }
  });
});
