import { beforeEach, describe, expect, it } from 'vitest';
import { type AuditQuery, auditPage } from '../../../main/core/ledger/auditPage.ts';
import { auditPageSchema } from '../../../shared/audit/auditSchema.ts';
import {
  acquiredDraft,
  datasetDraft,
  holdAndRelease,
  openTestLedger,
  segmentsOf,
  type TestLedger,
} from '../../support/testLedger.ts';

const FIRST = 'journal/0000000001.jsonl';
const ask = ({ ledger, store, crypto }: TestLedger, query: AuditQuery = {}) =>
  auditPage(ledger, store, crypto, query);
const seqs = async (test: TestLedger, query: AuditQuery = {}) =>
  (await ask(test, query)).entries.map((entry) => entry.seq);
const range = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index);

describe('the audit trail', () => {
  let test: TestLedger;

  beforeEach(async () => {
    test = await openTestLedger();
    await test.commit(...Array.from({ length: 1_200 }, (_, index) => acquiredDraft(index + 1)));
    await test.commit(datasetDraft('haiti'));
  });

  it('shows the newest 50 entries, newest first, in the form of the contract', async () => {
    const page = await ask(test);
    expect(auditPageSchema.parse(page)).toEqual(page);
    expect(page.entries.map((entry) => entry.seq)).toEqual(range(1_201, 1_152));
    expect(page).toMatchObject({ verified: null, broken: null, quarantined: [] });
  });

  it('shows as many as asked for, also older ones than are at hand', async () => {
    expect(await seqs(test, { limit: 3 })).toEqual([1_201, 1_200, 1_199]);
    expect(await seqs(test, { limit: 1_150 })).toEqual(range(1_201, 52));
    expect(await seqs(test, { limit: 5_000 })).toEqual(range(1_201, 1));
  });

  it('shows only entries after a number', async () => {
    expect(await seqs(test, { since: 1_199 })).toEqual([1_201, 1_200]);
    expect(await seqs(test, { since: 1_201 })).toEqual([]);
    expect(await seqs(test, { since: 100, limit: 2_000 })).toEqual(range(1_201, 101));
    expect(await seqs(test, { since: 1_000, limit: 2 })).toEqual([1_201, 1_200]);
  });

  it('shows an entry with the hash that its line carries', async () => {
    const [newest] = (await ask(test, { limit: 1 })).entries;
    expect(newest!.hash).toBe(JSON.parse(segmentsOf(test.disk).at(-1)!.lines.at(-1)!).hash);
  });
});

describe('the verification of the audit trail', () => {
  let test: TestLedger;

  beforeEach(async () => {
    test = await openTestLedger();
    await test.commit(datasetDraft('haiti'));
    await holdAndRelease(test, 3);
  });

  it('is true for a whole chain and changes nothing', async () => {
    const before = test.disk.fingerprint();
    expect(await ask(test, { verify: true })).toMatchObject({ verified: true, broken: null });
    expect(test.disk.fingerprint()).toBe(before);
  });

  it('is true for an empty journal', async () => {
    expect(await ask(await openTestLedger(), { verify: true })).toMatchObject({ verified: true });
  });

  it('locates an entry that was altered while the program ran, and repairs nothing', async () => {
    test.disk.flip(FIRST, test.disk.text(FIRST).indexOf('"seq":3'));
    const before = test.disk.fingerprint();
    expect(await ask(test, { verify: true })).toMatchObject({
      verified: false,
      broken: { segment: '0000000001.jsonl', seq: 3 },
    });
    expect(test.disk.fingerprint()).toBe(before);
  });

  it.each([1, 3, 7])(
    'finds the last %i entries removed, for the writer and for a new reader',
    async (count) => {
      await test.ledger.close();
      const lines = segmentsOf(test.disk)[0]!.lines.slice(0, 7 - count);
      test.disk.write(FIRST, lines.map((line) => `${line}\n`).join(''));
      const broken = { segment: '0000000001.jsonl', seq: 8 - count };
      expect(await ask(test, { verify: true })).toMatchObject({ verified: false, broken });
      const reader = await openTestLedger(test.disk, 'reader');
      expect(await ask(reader, { verify: true })).toMatchObject({ verified: false, broken });
    },
  );

  it('finds a chain of equal length that is another', async () => {
    const other = await openTestLedger();
    other.clock.advance(1_000);
    await other.commit(datasetDraft('austria'));
    await holdAndRelease(other, 3);
    test.disk.write(FIRST, other.disk.text(FIRST));
    expect(await ask(test, { verify: true })).toMatchObject({ verified: false, broken: { seq: 7 } });
  });

  it('is true for a reader while the writer goes on', async () => {
    const reader = await openTestLedger(test.disk, 'reader');
    await holdAndRelease(test, 2);
    expect(await ask(reader, { verify: true })).toMatchObject({ verified: true, broken: null });
  });

  it('is true after a recovery, which accounts for the damaged file', async () => {
    test.disk.flip(FIRST, test.disk.text(FIRST).indexOf('"seq":3'));
    const after = await openTestLedger(test.disk);
    const page = await ask(after, { verify: true });
    expect(page).toMatchObject({ verified: true, broken: null, quarantined: [{ recoveredAtSeq: 8 }] });
    expect((await openTestLedger(test.disk, 'reader')).findings).toEqual([]);
  });

  it('is false for a damaged file that no recovery names', async () => {
    test.disk.write('quarantine/index.json.0123.damaged', '{');
    expect(await ask(test, { verify: true })).toMatchObject({
      verified: false,
      broken: null,
      quarantined: [{ file: 'index.json.0123.damaged', recoveredAtSeq: null }],
    });
  });

  it('shows of what a recovery restored only how much it was', async () => {
    const lines = segmentsOf(test.disk)[0]!.lines;
    test.disk.write(FIRST, `${lines[1]}\n`);
    const after = await openTestLedger(test.disk);
    const [recovery] = (await ask(after)).entries;
    expect(recovery!.details.restored).toEqual({ datasets: 1, sets: 0, settings: 0 });
    expect(after.ledger.state.datasets).toHaveLength(1);
  });
});
