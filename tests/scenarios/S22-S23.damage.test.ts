import { beforeEach, describe, expect, it } from 'vitest';
import { verifyJournal } from '../../main/core/ledger/verifyJournal.ts';
import type { EntryDraft } from '../../main/core/state/entries.ts';
import { foldLock } from '../../main/core/state/foldLock.ts';
import { MINUTE } from '../../shared/time/durations.ts';
import { createFakeCrypto } from '../support/fakeCrypto.ts';
import { countOf } from '../support/longCounts.ts';
import type { MemoryDisk } from '../support/memoryDisk.ts';
import { acquiredDraft, openTestLedger, releasedDraft, segmentsOf } from '../support/testLedger.ts';
import { rejectionOf } from '../support/thrownBy.ts';
import { fails, openWorld, type World } from './world.ts';

const JOURNAL = 'journal/0000000001.jsonl';

describe('S22 damaged state at the start', () => {
  let world: World;
  let disk: MemoryDisk;

  beforeEach(async () => {
    world = await openWorld({ places: 2 });
    world.openai.next(fails('QUOTA', { resumeAtMs: world.test.clock.now() + 60 * MINUTE }));
    await world.run();
    await world.call('lock.pin', { id: 'gemini', reason: 'one model', until: 'never' });
    await world.call('lock.hold', { reason: 'checking' });
    await world.test.core.close();
    disk = world.test.disk.copy();
  });

  const damages: [string, (text: string) => string][] = [
    ['empty', () => ''],
    ['zeros', (text) => '\0'.repeat(text.length)],
    ['cut', (text) => text.slice(0, text.length / 2)],
    ['of a wrong shape', () => '{"schemaVersion":1,"lock":[]}'],
    ['null', () => 'null'],
  ];

  const documents = ['index.json', 'settings.json'].flatMap((name) =>
    damages.map(([what, damage]) => ({ name, what, damage })),
  );

  // Fails when a damaged document is replaced without a copy, or when defaults take the place of the journal's state.
  it.each(documents)(
    'S22 $name $what: a copy is kept, the state is that of the journal, the audit says so',
    async ({ name, damage }) => {
      const damaged = damage(disk.text(name));
      disk.write(name, damaged);
      const before = await world.status();
      const again = await world.restart({ disk });
      expect(await again.status()).toEqual(before);
      const kept = again.test.disk.names('quarantine/').map((path) => again.test.disk.text(path));
      expect(kept).toContain(damaged);
      const [noted] = (await again.entries('RECOVERED')).slice(-1);
      expect(noted?.details.what).toContain(name);
      expect((await again.test.client.call('app.info', {})).notices).toMatchObject([
        { code: 'FILE_RESTORED' },
      ]);
      expect(JSON.parse(again.test.disk.text(name))).toMatchObject({ schemaVersion: 2 });
    },
  );

  // Fails when a newer file is read, repaired or moved.
  it.each(['index.json', 'settings.json'])(
    'S22 %s of a newer version is refused and left untouched',
    async (name) => {
      disk.write(name, JSON.stringify({ schemaVersion: 3, lock: 'of tomorrow' }));
      const bytes = disk.fingerprint();
      expect(await rejectionOf(world.restart({ disk }))).toMatchObject({ code: 'NEWER_VERSION' });
      expect(disk.fingerprint()).toBe(bytes);
    },
  );

  // Fails when a start behind a lost journal keeps a holder, forgets pin, hold, benches or counts, or reuses an epoch.
  it.each(damages)(
    'S22 a journal that is %s: nobody holds under a new epoch; pin, hold, benches and counts stay',
    async (_what, damage) => {
      disk.write(JOURNAL, damage(disk.text(JOURNAL)));
      const before = await world.status();
      const again = await world.restart({ disk });
      const after = await again.status();
      expect(after).toMatchObject({ holder: null, epoch: before.epoch + 1, cause: 'RECOVERED' });
      expect(after.pinned).toEqual(before.pinned);
      expect(after.held).toEqual(before.held);
      expect(after.providers).toEqual(before.providers);
      const recovered = await again.entries('RECOVERED');
      expect(recovered.filter(({ details }) => details.lost !== null)).toHaveLength(1);
      expect(await again.test.client.call('audit.list', { verify: true })).toMatchObject({ verified: true });
      const onceMore = await again.restart();
      expect(await onceMore.status()).toEqual(after);
    },
  );
});

describe('S23 an audit trail of 2,500 entries', () => {
  /** Every kind of entry that changes the lock, round and round. */
  function draftsFrom(epoch: number): EntryDraft[] {
    const failure = {
      class: 'DOWN',
      scope: 'provider',
      status: null,
      model: null,
      reason: 'refusé: 连接',
      requests: 1,
    } as const;
    const bench = {
      cause: 'QUOTA',
      until: null,
      lengthMs: null,
      reason: 'spent',
      keyMark: null,
      model: null,
    } as const;
    const at = { provider: 'openai', epoch: epoch + 1, cause: 'USER' } as const;
    return [
      acquiredDraft(epoch + 1, 'openai'),
      { ...at, type: 'PROVIDER_FAILED', details: { ...failure, runId: 'run-1', consecutive: 1, total: 1 } },
      { ...at, type: 'PROVIDER_BENCHED', details: bench },
      { ...at, type: 'PROVIDER_READMITTED', details: { reason: 'credit bought' } },
      { ...at, type: 'PROVIDER_SUCCEEDED', details: { runId: 'run-1' } },
      { ...at, type: 'LOCK_PINNED', details: { reason: 'one model', until: null } },
      { ...at, type: 'LOCK_UNPINNED', details: {} },
      { ...at, type: 'RUNS_HELD', details: { reason: 'checking' } },
      { ...at, type: 'RUNS_RESUMED', details: {} },
      releasedDraft(epoch + 2, 'openai'),
    ];
  }

  const newJournal = async () => {
    const test = await openTestLedger();
    for (let round = 0; round < 250; round += 1) await test.commit(...draftsFrom(2 * round));
    return test;
  };
  const check = (disk: MemoryDisk) => verifyJournal(segmentsOf(disk), createFakeCrypto());

  // Fails when a segment is not continued, or its beginning is not chained to the one before.
  it('S23 the newest 1,000 are at hand, the older ones archived; the chain holds over two restarts', async () => {
    const first = await newJournal();
    const second = await openTestLedger(first.disk.copy());
    const third = await openTestLedger(second.disk.copy());
    expect(third.ledger.state).toEqual(first.ledger.state);
    expect(third.ledger.recent.map(({ seq }) => seq)).toEqual(
      Array.from({ length: 1_000 }, (_, n) => 1_501 + n),
    );
    expect(third.disk.names('journal/')).toEqual(
      ['0000000001', '0000001001', '0000002001'].map((name) => `journal/${name}.jsonl`),
    );
    const { entries, broken } = check(third.disk);
    expect([entries.length, broken]).toEqual([2_500, null]);
    const lock = entries.reduce(
      (state, entry) => foldLock(state, entry as Parameters<typeof foldLock>[1]),
      third.ledger.state.lock,
    );
    expect(lock.epoch).toBe(500);
  });

  // Fails when the hash leaves out a part of the line, or when the place of the damage is not the entry's.
  it('S23 any flipped byte is located', async () => {
    const { disk } = await newJournal();
    const places = disk.names('journal/').flatMap((name) => {
      const lines = disk.text(name).split('\n').slice(0, -1);
      const firstSeq = Number(name.slice('journal/'.length, -'.jsonl'.length));
      return lines.map((line, index) => ({
        name,
        seq: firstSeq + index,
        length: Buffer.byteLength(line) + 1,
      }));
    });
    const step = Math.ceil(places.length / countOf(40, 2_500));
    for (let at = 0; at < places.length; at += step) {
      const { name, seq, length } = places[at]!;
      const before = places.slice(0, at).filter((one) => one.name === name);
      const offset = before.reduce((sum, one) => sum + one.length, 0) + ((seq * 37) % length);
      disk.flip(name, offset, 1 + (seq % 255));
      const { entries, broken } = check(disk);
      expect(broken, `byte ${offset} of ${name}`).toMatchObject({
        seq,
        segment: name.slice('journal/'.length),
      });
      expect(entries).toHaveLength(seq - 1);
      disk.flip(name, offset, 1 + (seq % 255));
    }
    expect(check(disk).broken).toBeNull();
  });

  // Fails when a line is not chained to the one before it, over segments too.
  it('S23 a line that was rewritten together with its hash is found by the one behind it', async () => {
    const { disk } = await newJournal();
    for (const [name, index, next] of [
      ['journal/0000000001.jsonl', 10, 12],
      ['journal/0000000001.jsonl', 999, 1_001],
    ] as const) {
      const forged = disk.copy();
      const lines = forged.text(name).split('\n');
      const { hash: _hash, ...entry } = JSON.parse(lines[index]!);
      const body = JSON.stringify({ ...entry, at: '2016-11-02T08:00:00.001Z' });
      const hash = createFakeCrypto().sha256(body);
      lines[index] = `${body.slice(0, -1)},"hash":"${hash}"}`;
      forged.write(name, lines.join('\n'));
      expect(check(forged).broken).toMatchObject({ seq: next });
    }
  });

  // Fails when the trace of an interrupted write is taken for damage, kept, or dropped without a note.
  it('S23 a half-written last line is dropped and noted; all earlier lines stay', async () => {
    const { disk } = await newJournal();
    const last = disk.names('journal/').at(-1)!;
    const whole = disk.text(last);
    disk.append(last, whole.split('\n')[0]!.slice(0, 200));
    const again = await openTestLedger(disk.copy());
    expect(again.findings).toMatchObject([{ code: 'WRITE_INTERRUPTED' }]);
    expect(again.disk.text(last).startsWith(whole)).toBe(true);
    expect(again.ledger.recent.at(-1)).toMatchObject({ seq: 2_501, type: 'RECOVERED' });
    expect(check(again.disk)).toMatchObject({ broken: null });
    expect((await openTestLedger(again.disk.copy())).findings).toEqual([]);
  });
});
