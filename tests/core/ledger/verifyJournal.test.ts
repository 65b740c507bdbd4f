import { beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../../main/core/ledger/verifyJournal.ts';
import type { JournalSegment } from '../../../main/core/ports/Store.ts';
import { createFakeCrypto } from '../../support/fakeCrypto.ts';
import { holdAndRelease, openTestLedger, segmentsOf } from '../../support/testLedger.ts';

const crypto = createFakeCrypto();
let lines: string[];

/** Two segments of four lines each, changed before they are checked. */
function segments(change: (first: string[], second: string[]) => void = () => {}): JournalSegment[] {
  const first = lines.slice(0, 4);
  const second = lines.slice(4);
  change(first, second);
  return [
    { name: '0000000001.jsonl', lines: first, tail: '' },
    { name: '0000000005.jsonl', lines: second, tail: '' },
  ];
}

beforeAll(async () => {
  const ledger = await openTestLedger();
  await holdAndRelease(ledger, 4);
  lines = segmentsOf(ledger.disk)[0]!.lines;
});

describe('the check of a journal', () => {
  it('follows the chain over segments and gives every entry', () => {
    const check = verifyJournal(segments(), crypto);
    expect(check.broken).toBeNull();
    expect(check.entries.map((entry) => entry.seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(check.lastSegment).toEqual({ name: '0000000005.jsonl', lines: 4 });
  });

  it('finds nothing wrong with an empty journal', () => {
    expect(verifyJournal([], crypto)).toEqual({ entries: [], broken: null, lastSegment: null });
  });

  it.each([
    ['a removed line', (first: string[]) => first.splice(1, 1), '0000000001.jsonl', 2, 1],
    [
      'two swapped lines',
      (first: string[]) => first.splice(1, 2, first[2]!, first[1]!),
      '0000000001.jsonl',
      2,
      1,
    ],
    ['a line twice', (first: string[]) => first.splice(2, 0, first[1]!), '0000000001.jsonl', 3, 2],
    ['an inserted empty line', (first: string[]) => first.splice(2, 0, ''), '0000000001.jsonl', 3, 2],
    ['a line from elsewhere', (first: string[]) => first.splice(3, 1, lines[7]!), '0000000001.jsonl', 4, 3],
    ['a removed first line', (first: string[]) => first.shift(), '0000000001.jsonl', 1, 0],
    ['a removed end of a segment', (first: string[]) => first.pop(), '0000000005.jsonl', 4, 0],
  ])('locates %s', (_what, change, segment, seq, goodLines) => {
    const check = verifyJournal(segments(change), crypto);
    expect(check.broken).toEqual({ segment, seq, goodLines });
    expect(check.entries).toHaveLength(seq - 1);
  });

  it('locates a removed first segment', () => {
    const check = verifyJournal(segments().slice(1), crypto);
    expect(check.broken).toEqual({ segment: '0000000005.jsonl', seq: 1, goodLines: 0 });
  });

  it('locates swapped segments', () => {
    const check = verifyJournal(segments().reverse(), crypto);
    expect(check.broken).toEqual({ segment: '0000000005.jsonl', seq: 1, goodLines: 0 });
  });

  it('takes the beginning of a line at the end for an interrupted write, not for damage', () => {
    const [first, second] = segments((_first, last) => last.pop());
    for (const length of [1, 40, lines[7]!.length]) {
      const tail = lines[7]!.slice(0, length);
      const check = verifyJournal([first!, { ...second!, tail }], crypto);
      expect(check.broken).toBeNull();
      expect(check.entries).toHaveLength(7);
    }
  });

  it('locates a damaged line end behind a whole last entry', () => {
    const [first, second] = segments((_first, last) => last.pop());
    for (const damaged of ['\v', '\ufffd', '\0\0']) {
      const check = verifyJournal([first!, { ...second!, tail: `${lines[7]}${damaged}` }], crypto);
      expect(check.broken).toEqual({ segment: '0000000005.jsonl', seq: 8, goodLines: 3 });
    }
  });

  it('accepts a hole only behind a recovery that names exactly the lost numbers', async () => {
    const ledger = await openTestLedger();
    await holdAndRelease(ledger, 1);
    const lost = { from: 3, to: 9 };
    const recovery = { what: 'x', quarantined: [], lost, restored: null };
    await ledger.commit({
      type: 'RECOVERED',
      provider: null,
      epoch: 3,
      cause: 'RECOVERED',
      details: recovery,
    });
    const [segment] = segmentsOf(ledger.disk);
    expect(verifyJournal([segment!], crypto).entries.map((entry) => entry.seq)).toEqual([1, 2, 10]);
    const withoutSecond = { ...segment!, lines: segment!.lines.toSpliced(1, 1) };
    expect(verifyJournal([withoutSecond], crypto).broken).toMatchObject({ seq: 2 });
  });
});
