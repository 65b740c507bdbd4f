/** Bursts, recovery and take-over of the lock, and how others write the same change: each beside its floor or peer. */
import { execFile, spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { JSONFilePreset } from 'lowdb/node';
import lockfile from 'proper-lockfile';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { CHAIN_START } from '../main/core/state/chain.ts';
import type { Figure } from './figures.ts';
import { ms } from './figures.ts';
import { floorCase } from './floor.ts';
import { openJournal, readJournal, transition } from './journal.ts';
import { type Case, measure, type Timing } from './measure.ts';

const ROUNDS = 60;
const BURST = 100;
const BARE_AT = '2016-11-02T08:00:00.000Z';
const ENTRIES = 1_000;

/** The lines of a burst, made and chained with nothing else done: no decision, no check, no state, nobody answered. */
function bareLines(): string {
  let prev = CHAIN_START;
  let lines = '';
  for (let seq = 1; seq <= BURST; seq += 1) {
    const details = { from: 'openai', reason: 'measured' };
    const entry = { seq, at: BARE_AT, type: 'LOCK_ACQUIRED', provider: 'groq', epoch: seq, cause: 'SWITCH' };
    const body = JSON.stringify({ ...entry, details, prev });
    prev = nodeCrypto.sha256(body);
    lines += `${body.slice(0, -1)},"hash":"${prev}"}\n`;
  }
  return lines;
}

/** What a burst takes at the least: its bytes alone, written and synced once, and the same with the bytes made first. */
async function bareBursts(folder: string): Promise<{ bytes: Case; lines: Case; close: () => Promise<void> }> {
  const handle = await fs.open(join(folder, 'bare-burst'), 'a');
  const written = Buffer.from(bareLines());
  const append = async (bytes: Buffer) => {
    await handle.write(bytes);
    await handle.datasync();
  };
  return {
    bytes: { name: 'bytes of a burst', run: () => append(written) },
    lines: { name: 'lines of a burst', run: () => append(Buffer.from(bareLines())) },
    close: () => handle.close(),
  };
}

async function burstFigures(folder: string): Promise<Figure[]> {
  const { store, ledger } = await openJournal(join(folder, 'burst'));
  const { floor, close } = await floorCase(folder);
  const burst: Case = {
    name: 'burst',
    run: async () => void (await Promise.all(Array.from({ length: BURST }, () => transition(ledger)))),
  };
  const bare = await bareBursts(folder);
  const cases = [floor, bare.bytes, bare.lines, burst];
  const [f, bytes, lines, hundred] = (await measure(cases, ROUNDS)) as [Timing, Timing, Timing, Timing];
  const inF = ({ p50Ms }: Timing) => `${(p50Ms / f.p50Ms).toFixed(1)} F`;
  await close();
  await bare.close();
  await ledger.close();
  await store.close();
  return [
    {
      name: `burst of ${BURST} transitions, p50`,
      measured: `${ms(hundred.p50Ms)} = ${inF(hundred)} (its bytes alone, one sync: ${inF(bytes)}; made and chained first: ${inF(lines)})`,
      goal: '2 F',
      isMet: hundred.p50Ms <= 2 * f.p50Ms,
      cause:
        'The bytes of a hundred entries and their one sync take most of it; each is decided, checked, chained and hashed besides.',
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
  const { ledger, store } = await openJournal(data);
  for (let entry = 0; entry < ENTRIES; entry += 1) await transition(ledger);
  await ledger.close();
  const bare: Case = { name: 'bare', run: () => parseAndHash(join(data, 'journal')) };
  const recover: Case = { name: 'recovery', run: async () => void (await readJournal(store)) };
  const [loop, recovery] = (await measure([bare, recover], ROUNDS)) as [Timing, Timing];
  await store.close();
  return [
    {
      name: `recovery of ${ENTRIES} entries, p50`,
      measured: `${ms(recovery.p50Ms)} = ${(recovery.p50Ms / loop.p50Ms).toFixed(1)} L (L ${ms(loop.p50Ms)}), a sync of what was read among it`,
      goal: '2 L, L a bare loop that parses and hashes',
      isMet: recovery.p50Ms <= 2 * loop.p50Ms,
      cause:
        'Besides parsing and hashing, entries are held against their shapes and folded into the state, and what was read is synced.',
    },
  ];
}

/** How long others take for a change of the lock with its entry: shown beside ours, without a goal of its own. */
async function peerFigures(folder: string): Promise<Figure[]> {
  const { store, ledger } = await openJournal(join(folder, 'ours'));
  const database = new DatabaseSync(join(folder, 'peer.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  database.exec('CREATE TABLE entries (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)');
  const insert = database.prepare('INSERT INTO entries (body) VALUES (?)');
  const body = 'x'.repeat(300);
  const document = await JSONFilePreset<{ entries: string[] }>(join(folder, 'peer.json'), { entries: [] });
  const locked = join(folder, 'peer.lock');
  writeFileSync(locked, '');
  const [ours, sqlite, lowdb, proper] = (await measure(
    [
      { name: 'ours', run: async () => void (await transition(ledger)) },
      { name: 'sqlite', run: () => void insert.run(body) },
      { name: 'lowdb', run: () => document.update(({ entries }) => void entries.push(body)) },
      { name: 'proper-lockfile', run: async () => (await lockfile.lock(locked))() },
    ],
    ROUNDS,
  )) as [Timing, Timing, Timing, Timing];
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
    beside('lock and unlock with proper-lockfile (keeps no record), p50', proper),
  ];
}

const TAKEOVERS = 15;
const MOST_TAKEOVER_MS = 50;
const MEGABYTE = 1024 * 1024;

function childArgs(script: string, ...args: string[]): string[] {
  return ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'children', script), ...args];
}

/** @returns how long a start takes from its first attempt to the lock acquired, after the holder of the folder was killed */
async function takeOver(folder: string): Promise<number> {
  const child = spawn(process.execPath, childArgs('holdFolder.ts', folder), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [epoch] = await once(child.stdout!, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const start = performance.now();
  const { store, ledger } = await openJournal(folder);
  await transition(ledger);
  const tookMs = performance.now() - start;
  if (ledger.state.lock.epoch !== Number(epoch) + 1) throw new Error('The take-over missed an epoch.');
  await ledger.close();
  await store.close();
  return tookMs;
}

async function takeOverFigures(folder: string): Promise<Figure[]> {
  const took: number[] = [];
  for (let round = 0; round < TAKEOVERS; round += 1) took.push(await takeOver(join(folder, 'takeover')));
  took.sort((a, b) => a - b);
  const worst = took.at(-1)!;
  return [
    {
      name: 'take-over after kill -9, p50 (worst)',
      measured: `${ms(took[Math.floor(TAKEOVERS / 2)]!)} (${ms(worst)})`,
      goal: `${MOST_TAKEOVER_MS} ms`,
      isMet: worst <= MOST_TAKEOVER_MS,
    },
  ];
}

async function memoryFigures(folder: string): Promise<Figure[]> {
  const data = join(folder, 'memory');
  const { ledger, store } = await openJournal(data);
  for (let entry = 0; entry < ENTRIES; entry += 1) await transition(ledger);
  await ledger.close();
  await store.close();
  const args = childArgs('journalMemory.ts', join(folder, 'memory-warm-up'), data);
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { bytes, entries } = JSON.parse(stdout) as { bytes: number; entries: number };
  if (entries !== ENTRIES) throw new Error(`The journal has ${entries} entries at hand, not ${ENTRIES}.`);
  return [
    {
      name: `lock state and ${ENTRIES} audit entries in memory`,
      measured: `${(bytes / MEGABYTE).toFixed(2)} MB`,
      goal: '1 MB',
      isMet: bytes <= MEGABYTE,
    },
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
      ...(await takeOverFigures(folder)),
      ...(await memoryFigures(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
