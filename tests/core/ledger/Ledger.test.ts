import { beforeEach, describe, expect, it } from 'vitest';
import { SEGMENT_ENTRIES } from '../../../main/core/ledger/Ledger.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { diskFull } from '../../support/memoryStore.ts';
import {
  acquiredDraft,
  datasetDraft,
  holdAndRelease,
  openTestLedger,
  publishedDraft,
  releasedDraft,
  replayOf,
  segmentsOf,
  settingDraft,
  type TestLedger,
} from '../../support/testLedger.ts';

describe('a transaction of the ledger', () => {
  let test: TestLedger;

  beforeEach(async () => {
    test = await openTestLedger();
  });

  it('is on disk before memory shows it', async () => {
    const seen: [string, number, number][] = [];
    test.store.onWrite = (moment, operation) =>
      operation === 'append' &&
      seen.push([moment, segmentsOf(test.disk)[0]?.lines.length ?? 0, test.ledger.state.appliedSeq]);
    await test.commit(acquiredDraft(1));
    expect(seen).toEqual([
      ['before', 0, 0],
      ['after', 1, 0],
    ]);
    expect(test.ledger.state).toMatchObject({ appliedSeq: 1, lock: { holder: 'embedded', epoch: 1 } });
  });

  it('announces its entries once they are durable, with the state before and after', async () => {
    const heard: unknown[] = [];
    const stop = test.ledger.listen((entries, before, after) =>
      heard.push([entries.map((entry) => entry.type), before.lock.epoch, after.lock.epoch]),
    );
    test.store.onWrite = () => expect(heard).toEqual([]);
    await test.commit(acquiredDraft(1), releasedDraft(2));
    expect(heard).toEqual([[['LOCK_ACQUIRED', 'LOCK_RELEASED'], 0, 2]]);
    test.store.onWrite = null;
    stop();
    await test.commit(acquiredDraft(3));
    expect(heard).toHaveLength(1);
  });

  it('stays committed, and is answered, whatever its listeners make of it', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    try {
      const thrown = new Error('broken');
      const heard: number[] = [];
      test.ledger.listen(() => {
        throw thrown;
      });
      test.ledger.listen(async () => {
        await Promise.resolve();
        throw thrown;
      });
      test.ledger.listen((entries) => heard.push(entries.length));
      await test.commit(acquiredDraft(1));
      await test.commit(releasedDraft(2));
      await new Promise((resolve) => setImmediate(resolve));
      expect(heard).toEqual([1, 1]);
      expect(unhandled).toEqual([]);
      expect(test.logLines.filter(({ event }) => event === 'ledger-listener-failed')).toHaveLength(4);
      expect(replayOf(test.disk)).toEqual(test.ledger.state);
    } finally {
      process.off('unhandledRejection', note);
    }
  });

  it('decides on the state that the one before left, however many are begun at once', async () => {
    const take = () =>
      test.ledger.transact((state) => ({
        entries: [acquiredDraft(state.lock.epoch + 1)],
        answer: state.lock.epoch,
      }));
    const taken = await Promise.all(Array.from({ length: 20 }, take));
    expect(taken.map((one) => one.answer)).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(taken.map((one) => one.entries[0]!.seq)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
    expect(test.ledger.state).toEqual(replayOf(test.disk));
  });

  it('puts all entries of one decision on disk in one write', async () => {
    await test.commit(acquiredDraft(1), settingDraft('forecast.horizons', 6), releasedDraft(2));
    expect(test.store.writes.append).toBe(1);
    expect(segmentsOf(test.disk)[0]!.lines).toHaveLength(3);
  });

  it('shares one write with all that are begun at once', async () => {
    const drafts = Array.from({ length: 100 }, (_, index) => acquiredDraft(index + 1));
    await Promise.all(drafts.map((draft) => test.commit(draft)));
    expect(test.store.writes.append).toBe(1);
    expect(test.ledger.state).toMatchObject({ appliedSeq: 100, lock: { epoch: 100 } });
    expect(test.ledger.state).toEqual(replayOf(test.disk));
  });

  it('is refused for nothing that did not become durable', async () => {
    const takeFirst = (id: 'groq' | 'embedded') =>
      test.ledger.transact((state) => {
        if (state.lock.holder !== null) throw new AppError('LOCK_HELD', 'Somebody holds the lock.');
        return { entries: [acquiredDraft(1, id)], answer: id };
      });
    test.store.failNext('append');
    const outcomes = await Promise.allSettled([takeFirst('groq'), takeFirst('embedded')]);
    expect(outcomes).toMatchObject([
      { status: 'rejected', reason: { code: 'DISK_FULL' } },
      { status: 'fulfilled', value: { answer: 'embedded' } },
    ]);
  });

  it('writes nothing for a decision without entries', async () => {
    const { answer } = await test.ledger.transact(() => ({ entries: [], answer: 'same' }));
    expect(answer).toBe('same');
    expect(test.disk.names()).toEqual([]);
  });

  it('changes nothing when the decision refuses, and the next one works', async () => {
    const before = test.disk.fingerprint();
    const refused = test.ledger.transact(() => {
      throw new AppError('NOT_HELD', 'Nobody holds.');
    });
    await expect(refused).rejects.toMatchObject({ code: 'NOT_HELD' });
    expect(test.disk.fingerprint()).toBe(before);
    await test.commit(acquiredDraft(1));
    expect(test.ledger.state.appliedSeq).toBe(1);
  });

  it('records a refusal that has entries before it throws', async () => {
    const refusal = new AppError('FENCED', 'Too late.');
    const refused = test.ledger.transact(() => ({ entries: [settingDraft('a', 1)], answer: null, refusal }));
    await expect(refused).rejects.toBe(refusal);
    expect(replayOf(test.disk).appliedSeq).toBe(1);
  });

  it('leaves memory and disk as they were when the disk is full, and the next commit works (S21)', async () => {
    await test.commit(acquiredDraft(1));
    const before = { state: test.ledger.state, recent: test.ledger.recent, disk: test.disk.fingerprint() };
    const heard: unknown[] = [];
    test.ledger.listen((entries) => heard.push(entries));
    test.store.failNext('append');
    await expect(test.commit(releasedDraft(2))).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(test.ledger.state).toBe(before.state);
    expect(test.ledger.recent).toBe(before.recent);
    expect(test.disk.fingerprint()).toBe(before.disk);
    expect(heard).toEqual([]);

    await test.commit(releasedDraft(2));
    expect(test.ledger.state).toMatchObject({ appliedSeq: 2, lock: { holder: null, epoch: 2 } });
    expect(test.ledger.state).toEqual(replayOf(test.disk));
  });

  it('fails alone: the ones queued behind a failed one are committed', async () => {
    test.store.failNext('append');
    const failed = test.commit(acquiredDraft(1));
    const next = test.commit(acquiredDraft(1, 'groq'));
    await expect(failed).rejects.toMatchObject({ code: 'DISK_FULL' });
    await next;
    expect(replayOf(test.disk).lock).toMatchObject({ holder: 'groq', epoch: 1 });
  });
});

describe('the segments of the journal', () => {
  it('roll at 1,000 entries, verify across, and 1,000 stay at hand (S23)', async () => {
    const test = await openTestLedger();
    for (let n = 0; n < 2_500; n += 100) {
      await test.commit(...Array.from({ length: 100 }, (_, index) => acquiredDraft(n + index + 1)));
    }
    const segments = segmentsOf(test.disk);
    expect(segments.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['0000000001.jsonl', SEGMENT_ENTRIES],
      ['0000001001.jsonl', SEGMENT_ENTRIES],
      ['0000002001.jsonl', 500],
    ]);
    expect(replayOf(test.disk)).toEqual(test.ledger.state);

    for (let start = 0; start < 2; start += 1) {
      const again = await openTestLedger(test.disk.copy());
      expect(again.ledger.recent.map((entry) => entry.seq)).toEqual(
        Array.from({ length: SEGMENT_ENTRIES }, (_, index) => 1_501 + index),
      );
      expect(again.ledger.state).toEqual(test.ledger.state);
      await again.commit(acquiredDraft(2_501));
      expect(segmentsOf(again.disk).at(-1)).toMatchObject({ name: '0000002001.jsonl' });
    }
  });

  it('go on in the open segment after a restart, and in a new one behind a full one', async () => {
    const test = await openTestLedger();
    await test.commit(...Array.from({ length: SEGMENT_ENTRIES - 1 }, (_, index) => acquiredDraft(index + 1)));
    const again = await openTestLedger(test.disk);
    await again.commit(acquiredDraft(1_000));
    await again.commit(acquiredDraft(1_001));
    expect(segmentsOf(test.disk).map(({ lines }) => lines.length)).toEqual([SEGMENT_ENTRIES, 1]);
    expect((await openTestLedger(test.disk)).ledger.state.lock.epoch).toBe(1_001);
  });
});

describe('the documents of the ledger', () => {
  let test: TestLedger;

  beforeEach(async () => {
    test = await openTestLedger();
    await test.commit(datasetDraft('haiti'), settingDraft('forecast.horizons', 6));
  });

  it('are saved with what changes them, and not for a change of the lock alone', async () => {
    const { commit } = test.store.writes;
    expect(JSON.parse(test.disk.text('settings.json'))).toMatchObject({ values: { 'forecast.horizons': 6 } });
    expect(JSON.parse(test.disk.text('index.json'))).toMatchObject({ appliedSeq: 2, schemaVersion: 2 });
    await holdAndRelease(test, 3);
    expect(test.store.writes.commit).toBe(commit);
    await test.ledger.close();
    expect(JSON.parse(test.disk.text('index.json'))).toMatchObject({ appliedSeq: 8, lock: { epoch: 6 } });
  });

  // Fails when a publication costs as much as all that were made before it.
  it('are saved ever more rarely as sets become many, at the latest when the ledger is closed', async () => {
    const runs = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => publishedDraft(`run-${from + n}`, 1, 'haiti'));
    await test.commit(...runs(0, 300));
    const commits = () => test.store.writes.commit / 2;
    const before = commits();
    for (const draft of runs(300, 20)) await test.commit(draft);
    expect(commits() - before).toBe(10);
    await test.commit(runs(320, 1)[0]!);
    await test.ledger.close();
    expect(JSON.parse(test.disk.text('index.json')).sets).toHaveLength(321);
  });

  it('may fail to be saved: the change stands in the journal, and the log says it', async () => {
    test.store.failNext('commit', { error: diskFull() });
    await test.commit(settingDraft('forecast.horizons', 7));
    expect(test.ledger.state.settings).toEqual({ 'forecast.horizons': 7 });
    expect(test.logLines.map(({ event }) => event)).toContain('index-not-saved');
    expect((await openTestLedger(test.disk)).ledger.state).toEqual(test.ledger.state);
  });

  it('are not written for an empty ledger', async () => {
    const empty = await openTestLedger();
    await empty.ledger.close();
    expect(empty.disk.names()).toEqual([]);
  });
});
