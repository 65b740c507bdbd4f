/** A backup that was put back, and what backups and sync services leave beside the files: no epoch is used twice. */
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import type { MemoryDisk } from '../../support/memoryDisk.ts';
import {
  acquiredDraft,
  openTestLedger,
  releasedDraft,
  settingDraft,
  type TestLedger,
} from '../../support/testLedger.ts';

const JOURNAL = 'journal/0000000001.jsonl';
let older: MemoryDisk;
let newer: MemoryDisk;

/** A folder at epoch 2, and the same one at epoch 5, three entries later. */
beforeEach(async () => {
  const test = await openTestLedger();
  await test.commit(acquiredDraft(1), acquiredDraft(2, 'groq'));
  await test.ledger.close();
  older = test.disk.copy();
  await test.commit(acquiredDraft(3, 'gemini'), releasedDraft(4), acquiredDraft(5, 'openai'));
  await test.ledger.close();
  newer = test.disk.copy();
});

/** The older folder, put back, with one file of the newer one beside it. */
function withCopy(name: string, of: string): MemoryDisk {
  const disk = older.copy();
  disk.write(name, newer.bytes(of));
  return disk;
}

async function expectAbove(disk: MemoryDisk, epoch: number): Promise<TestLedger> {
  const reader = await openTestLedger(disk.copy(), 'reader');
  expect(reader.findings).toMatchObject([{ code: 'JOURNAL_DAMAGED' }]);
  const test = await openTestLedger(disk);
  expect(test.findings).toMatchObject([{ code: 'JOURNAL_DAMAGED' }]);
  expect(test.ledger.state.lock).toMatchObject({ holder: null, epoch: epoch + 1 });
  await test.commit(acquiredDraft(epoch + 2));
  await test.ledger.close();
  const again = await openTestLedger(disk);
  expect(again.findings, 'it is said once').toEqual([]);
  expect(again.ledger.state.lock).toMatchObject({ holder: 'embedded', epoch: epoch + 2 });
  return test;
}

describe('a backup that was put back beside a copy that knows of more', () => {
  it.each([
    ['journal/0000000001 (Anna’s conflicted copy 2024-01-01).jsonl', JOURNAL],
    ['journal/0000000001-LAPTOP-7.jsonl', JOURNAL],
    ['journal/0000000001.sync-conflict-20240101-101112-ABCDEF7.jsonl', JOURNAL],
    ['journal/0000000001 (1).jsonl', JOURNAL],
    ['journal/Copy of 0000000001.jsonl', JOURNAL],
    ['journal/0000000001.jsonl.bak', JOURNAL],
    ['journal (copy)/0000000001.jsonl', JOURNAL],
    ['backup/2024/journal/0000000001.jsonl', JOURNAL],
    ['.stversions/journal/0000000001~20240101-101112.jsonl', JOURNAL],
    [`quarantine/0000000001.jsonl.0123456789ab.damaged`, JOURNAL],
    ['index.json.bak', 'index.json'],
    ['index (Anna’s conflicted copy 2024-01-01).json', 'index.json'],
    ['index-LAPTOP-7.json', 'index.json'],
    ['index.sync-conflict-20240101-101112-ABCDEF7.json', 'index.json'],
    ['index (1).json', 'index.json'],
    ['index.json.bak (conflicted)', 'index.json'],
  ])('begins above every epoch in %s, and says what it knows', async (name, of) => {
    const disk = withCopy(name, of);
    if (name.startsWith('quarantine/')) nameByHash(disk, name);
    const test = await expectAbove(disk, 5);
    expect(test.ledger.state.appliedSeq, 'no number is given again').toBeGreaterThan(6);
    if (!name.startsWith('quarantine/')) expect(test.findings[0]?.message).toContain(name);
  });

  it.each([
    'sets/run-9.e5 (Anna’s conflicted copy 2024-01-01).json',
    'sets/run-9.e5-LAPTOP-7.json',
    'sets/run-9.e5.sync-conflict-20240101-101112-ABCDEF7.json',
    'sets/run-9.e5 (1).json',
    'sets (copy)/run-9.e5.json',
  ])('begins above the epoch in the name of %s', async (name) => {
    const disk = older.copy();
    disk.write(name, '{}');
    await expectAbove(disk, 5);
  });

  it('ends the epoch that another computer used too, for another holder', async () => {
    const here = await openTestLedger(older.copy());
    await here.commit(
      acquiredDraft(3, 'openai'),
      acquiredDraft(4),
      acquiredDraft(5, 'groq'),
      settingDraft('forecast.horizons', 6),
    );
    await here.ledger.close();
    const disk = here.disk.copy();
    disk.write('journal/0000000001-LAPTOP-7.jsonl', newer.bytes(JOURNAL));
    await expectAbove(disk, 5);
  });
});

describe('a copy that knows of nothing more', () => {
  it.each([
    ['an older journal', 'journal/0000000001 (1).jsonl', JOURNAL],
    ['an older index', 'index (1).json', 'index.json'],
  ])('is no sign of a loss: %s', async (_what, name, of) => {
    const disk = newer.copy();
    disk.write(name, older.bytes(of));
    disk.write('index-old.json', '{"half');
    disk.write('notes about the index.json', '{}');
    disk.write('journal/0000000001.jsonl~', 'no entry');
    disk.write('datasets/haiti-12345678.e12345678901.json', '{}');
    disk.write('sets/run-9.e9a.json', '{}');
    const test = await openTestLedger(disk);
    expect(test.findings).toEqual([]);
    expect(test.ledger.state.lock).toMatchObject({ holder: 'openai', epoch: 5 });
  });

  it('is no sign of a loss when the other computer’s changes are lower than ours', async () => {
    const there = await openTestLedger(older.copy());
    await there.commit(acquiredDraft(3, 'openai'));
    const disk = newer.copy();
    disk.write('journal/0000000001-LAPTOP-7.jsonl', there.disk.bytes(JOURNAL));
    expect((await openTestLedger(disk)).findings).toEqual([]);
  });
});

/** A copy in quarantine counts only under the hash of its bytes. */
function nameByHash(disk: MemoryDisk, name: string): void {
  const bytes = disk.bytes(name);
  const hash = nodeCrypto.sha256(bytes.toString('utf8')).slice(7, 19);
  disk.remove(name);
  disk.write(name.replace('0123456789ab', hash), bytes);
}
