/** Bursts, recovery and take-over of the lock, and how others write the same change: each beside its floor or peer. */
import { hash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { JSONFilePreset } from 'lowdb/node';
import { openForWriting } from '../main/adapters/dataFolder.ts';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { systemClock } from '../main/adapters/systemClock.ts';
import type { Ledger } from '../main/core/ledger/Ledger.ts';
import { openLedger } from '../main/core/ledger/openLedger.ts';
import type { Figure } from './figures.ts';
import { ms } from './figures.ts';
import { floorCase, silent } from './floor.ts';
import { type Case, measure, type Timing } from './measure.ts';

const ROUNDS = 60;
const BURST = 100;
const ENTRIES = 1_000;

async function openIn(folder: string) {
  const store = await openForWriting(folder, 'bench');
  const { ledger } = await openLedger({ store, clock: systemClock, crypto: nodeCrypto, log: silent });
  return { store, ledger };
}

/** One transition of the lock, as the journal keeps it. */
function transition(ledger: Ledger) {
  return ledger.transact(({ lock }) => ({
    entries: [
      {
        type: 'LOCK_ACQUIRED',
        provider: lock.holder === 'groq' ? 'openai' : 'groq',
        epoch: lock.epoch + 1,
        cause: 'SWITCH',
        details: { from: lock.holder, reason: 'measured' },
      },
    ],
    answer: null,
  }));
}

async function burstFigures(folder: string): Promise<Figure[]> {
  const { store, ledger } = await openIn(join(folder, 'burst'));
  const { floor, close } = await floorCase(folder);
  const burst: Case = {
    name: 'burst',
    run: async () => void (await Promise.all(Array.from({ length: BURST }, () => transition(ledger)))),
  };
  const [f, hundred] = (await measure([floor, burst], ROUNDS)) as [Timing, Timing];
  await close();
  await ledger.close();
  await store.close();
  return [
    {
      name: `burst of ${BURST} transitions, p50`,
      measured: `${ms(hundred.p50Ms)} = ${(hundred.p50Ms / f.p50Ms).toFixed(1)} F`,
      goal: '2 F',
      isMet: hundred.p50Ms <= 2 * f.p50Ms,
    },
  ];
}

/** Reads a journal as plainly as its promise allows: every line parsed, and hashed. */
function parseAndHash(folder: string): void {
  for (const name of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      if (line === '') continue;
      hash('sha256', line);
      JSON.parse(line);
    }
  }
}

async function recoveryFigures(folder: string): Promise<Figure[]> {
  const data = join(folder, 'recovery');
  const first = await openIn(data);
  for (let entry = 0; entry < ENTRIES; entry += 1) await transition(first.ledger);
  await first.ledger.close();
  await first.store.close();
  const bare: Case = { name: 'bare', run: () => parseAndHash(join(data, 'journal')) };
  const store = await openForWriting(data, 'bench');
  const recover: Case = {
    name: 'recovery',
    run: async () => void (await openLedger({ store, clock: systemClock, crypto: nodeCrypto, log: silent })),
  };
  const [loop, recovery] = (await measure([bare, recover], ROUNDS)) as [Timing, Timing];
  await store.close();
  return [
    {
      name: `recovery of ${ENTRIES} entries, p50`,
      measured: `${ms(recovery.p50Ms)} = ${(recovery.p50Ms / loop.p50Ms).toFixed(1)} L (L ${ms(loop.p50Ms)})`,
      goal: '2 L, L a bare loop that parses and hashes',
      isMet: recovery.p50Ms <= 2 * loop.p50Ms,
    },
  ];
}

/** How long others take for a change of the lock with its entry: shown beside ours, without a goal of its own. */
async function peerFigures(folder: string): Promise<Figure[]> {
  const { store, ledger } = await openIn(join(folder, 'ours'));
  const database = new DatabaseSync(join(folder, 'peer.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec('CREATE TABLE entries (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO entries (body) VALUES (?)');
  const body = 'x'.repeat(300);
  const document = await JSONFilePreset<{ entries: string[] }>(join(folder, 'peer.json'), { entries: [] });
  const [ours, sqlite, lowdb] = (await measure(
    [
      { name: 'ours', run: async () => void (await transition(ledger)) },
      { name: 'sqlite', run: () => void insert.run(body) },
      { name: 'lowdb', run: () => document.update(({ entries }) => void entries.push(body)) },
    ],
    ROUNDS,
  )) as [Timing, Timing, Timing];
  database.close();
  await ledger.close();
  await store.close();
  const beside = (name: string, peer: Timing): Figure => ({
    name,
    measured: `${ms(peer.p50Ms)}; ours ${ms(ours.p50Ms)} = ${(ours.p50Ms / peer.p50Ms).toFixed(1)} times`,
    goal: '-',
    isMet: true,
  });
  return [
    beside('one change in node:sqlite (WAL, FULL), p50', sqlite),
    beside('one change in plain lowdb (not synced), p50', lowdb),
  ];
}

/** The figures of the journal, measured in folders of their own on the disk of temporary files. */
export async function journalFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-'));
  try {
    return [
      ...(await burstFigures(folder)),
      ...(await recoveryFigures(folder)),
      ...(await peerFigures(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
