/** How things lie on disk: pages of many sets, a start behind a long journal, the disk after a year, one set opened. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openForWriting } from '../main/adapters/dataFolder.ts';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { systemClock } from '../main/adapters/systemClock.ts';
import { ForecastArchive } from '../main/core/forecasts/ForecastArchive.ts';
import type { Store } from '../main/core/ports/Store.ts';
import { KeptExchanges } from '../main/core/providers/chat/keptExchanges.ts';
import type { EntryDraft } from '../main/core/state/entries.ts';
import type { PublishedSet } from '../main/core/state/stored/v1/publishedSet.ts';
import { DatasetArchive } from '../main/core/surveillance/archive/DatasetArchive.ts';
import type { Series } from '../shared/surveillance/datasetSchema.ts';
import { addDays } from '../shared/time/plainDate.ts';
import { makeSampleDataset, makeSampleSet } from './cachedForecasts.ts';
import { type Figure, ms } from './figures.ts';
import { openJournal, readJournal } from './journal.ts';
import { PLACES, publication, QuickJournal, setOf, writeSet } from './manySets.ts';
import { measure } from './measure.ts';

const SETS = 8_760;
const FEWER_SETS = SETS / 10;
const MOST_PAGE_MS = 300;
const MOST_PEAK_MB = 400;
/** A page may not take longer for what lies behind it. */
const MOST_GROWTH = 1.15;

interface Opened {
  openMs: number;
  pagesMs: number[];
  forecasts: number;
  heapMB: number;
  peakMB: number;
}

async function openIn(folder: string, ...task: 'list'[]): Promise<Opened> {
  const script = join(import.meta.dirname, 'children', 'openFolder.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, folder, ...task];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

/** A store whose files are the same and not synced: thousands of them are written in seconds. */
function quick(store: Store): Store {
  const { files } = store;
  return {
    ...store,
    files: {
      read: (name) => files.read(name),
      list: (inFolder) => files.list(inFolder),
      sizes: (inFolder) => files.sizes(inFolder),
      listAll: () => files.listAll(),
      remove: (name) => files.remove(name),
      listQuarantined: () => files.listQuarantined(),
      async put(name, text) {
        const path = join(store.location, name);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : text);
        return null;
      },
    },
  };
}

/** One dataset with so many sets of it. */
async function folderOfSets(folder: string, sample: PublishedSet, sets: number): Promise<string> {
  const { store, ledger } = await openJournal(folder);
  const { series, rejected, ...dataset } = await makeSampleDataset();
  const datasets = new DatasetArchive(ledger, { store, crypto: nodeCrypto, clock: systemClock });
  await datasets.add({ dataset, series, rejected, remembered: [] });
  const from = ledger.recent.at(-1)!;
  await ledger.close();
  await store.close();
  const journal = new QuickJournal(folder, from);
  for (let n = 0; n < sets; n += 1) {
    journal.append(publication(await writeSet(quick(store), setOf(sample, n, dataset.id))));
  }
  return folder;
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function listFigures(folder: string, sample: PublishedSet): Promise<Figure[]> {
  const many = await openIn(await folderOfSets(join(folder, 'many'), sample, SETS), 'list');
  const few = await openIn(await folderOfSets(join(folder, 'few'), sample, FEWER_SETS), 'list');
  if (many.forecasts !== SETS * PLACES) throw new Error(`${many.forecasts} forecasts were listed.`);
  const [page, fewerPage] = [many, few].map(({ pagesMs }) => middle(pagesMs)) as [number, number];
  const worst = Math.max(...many.pagesMs);
  const sets = `${SETS.toLocaleString('en')} sets of ${PLACES} places`;
  return [
    {
      name: `forecasts.list over ${sets}, a page, CPU: p50 (first, worst)`,
      measured: `${ms(page)} (${ms(many.pagesMs[0]!)}, ${ms(worst)}), ${many.pagesMs.length} pages`,
      goal: ms(MOST_PAGE_MS),
      isMet: Math.max(page, many.pagesMs[0]!) <= MOST_PAGE_MS,
    },
    {
      name: `the same beside ${FEWER_SETS} sets`,
      measured: `${(page / fewerPage).toFixed(2)} times (${ms(fewerPage)})`,
      goal: `${MOST_GROWTH} times`,
      isMet: page <= MOST_GROWTH * fewerPage,
    },
    {
      name: `memory of a host that listed ${sets}, at its most`,
      measured: `${many.peakMB.toFixed(0)} MB (heap afterwards ${many.heapMB.toFixed(0)} MB)`,
      goal: `${MOST_PEAK_MB} MB`,
      isMet: many.peakMB <= MOST_PEAK_MB,
    },
  ];
}

const ENTRIES = 100_000;
const MOST_START_MS = 1_000;
const STARTS = 5;

/** What a busy folder's journal holds: of ten entries, one is a publication. */
function entryOf(n: number, details: Extract<EntryDraft, { type: 'SET_PUBLISHED' }>['details']): EntryDraft {
  const runId = `bench-${Math.floor(n / 10)}`;
  const base = { provider: 'groq', epoch: 1 + Math.floor(n / 1_000), cause: 'RUN' } as const;
  switch (n % 10) {
    case 0: {
      const { datasetId, asOf } = details;
      return {
        ...base,
        type: 'RUN_STARTED',
        details: { runId, datasetId, asOf, places: PLACES, host: 'web' },
      };
    }
    case 8:
      return {
        ...base,
        type: 'SET_PUBLISHED',
        details: { ...details, runId, file: `sets/${runId}.e1.json` },
      };
    case 9:
      return { ...base, type: 'RUN_ENDED', details: { runId, outcome: 'published', message: null } };
    default:
      if (n % 1_000 === 1)
        return { ...base, type: 'LOCK_ACQUIRED', cause: 'FAILOVER', details: { from: 'openai' } };
      if (n % 3 > 0) return { ...base, type: 'PROVIDER_SUCCEEDED', details: { runId } };
      return {
        ...base,
        type: 'PROVIDER_FAILED',
        details: {
          class: 'TRANSIENT',
          scope: 'provider',
          status: 503,
          model: 'bench-model',
          reason: 'the server is overloaded',
          requests: 3,
          requestHash: details.contentHash,
          runId,
          consecutive: 1,
          total: n,
        },
      };
  }
}

async function startFigures(folder: string, sample: PublishedSet): Promise<Figure[]> {
  const empty = join(folder, 'empty');
  const long = join(folder, 'long');
  const { store, ledger } = await openJournal(empty);
  await ledger.close();
  await store.close();
  const journal = new QuickJournal(long);
  const row = await writeSet(quick(await storeOf(long)), setOf(sample, 0));
  for (let n = 0; n < ENTRIES; n += 1) journal.append(entryOf(n, row));
  const took: { empty: number[]; long: number[] } = { empty: [], long: [] };
  for (let round = 0; round < STARTS; round += 1) {
    took.empty.push((await openIn(empty)).openMs);
    took.long.push((await openIn(long)).openMs);
  }
  const beyond = Math.min(...took.long) - Math.min(...took.empty);
  return [
    {
      name: `start with ${ENTRIES.toLocaleString('en')} journal entries beyond an empty start, CPU, the least of ${STARTS}`,
      measured: `${ms(beyond)} (${ms(Math.min(...took.long))} and ${ms(Math.min(...took.empty))})`,
      goal: ms(MOST_START_MS),
      isMet: beyond <= MOST_START_MS,
    },
  ];
}

/** The store of a folder that is closed again: its files can still be written. */
async function storeOf(folder: string): Promise<Store> {
  const store = await openForWriting(folder, 'bench');
  await store.close();
  return store;
}

const WEEKS = 52;
const HISTORY_WEEKS = 520;
const MOST_YEAR_MB = 200;
const BLOCK = 4_096;
/** Texts as long as a request for 104 weeks and a reply with all quantiles. */
const REQUEST_BYTES = 9_000;
const REPLY_BYTES = 3_000;

function seriesUpTo(lastWeek: number): Series[] {
  const dates = Array.from({ length: HISTORY_WEEKS }, (_, week) =>
    addDays('2007-01-06', 7 * (week + lastWeek)),
  );
  return Array.from({ length: PLACES }, (_, place) => ({
    location: { code: String(place), name: `Place ${place}`, population: 100_000 + place },
    isPlaceUnknown: false,
    dates,
    cases: dates.map((_date, week) =>
      Math.round(50 + 40 * Math.sin((week + lastWeek) / 8) + ((place * week * 7) % 23)),
    ),
    deaths: dates.map((_date, week) => (place * (week + lastWeek)) % 3),
  }));
}

/** A text of numbers as they stand in requests and replies: each its own. */
function numbersText(length: number, seed: number): string {
  let state = seed + 1;
  const parts: string[] = [];
  for (let size = 0; size < length; size += 18) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    parts.push(`["2016-${10 + (state % 3)}-${10 + (state % 20)}",${state % 1_000}]`);
  }
  return parts.join(',');
}

function bytesOf(folder: string): Record<string, number> {
  const sizes: Record<string, number> = {};
  for (const item of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!item.isFile()) continue;
    const path = join(item.parentPath, item.name);
    const part =
      path
        .slice(folder.length + 1)
        .split('/')
        .slice(0, -1)[0] ?? 'documents';
    sizes[part] = (sizes[part] ?? 0) + Math.ceil(statSync(path).size / BLOCK) * BLOCK;
  }
  return sizes;
}

/** A year: each week an import with one week more, and a set whose 52 places a remote provider was asked for. */
async function yearFigures(folder: string, sample: PublishedSet): Promise<Figure[]> {
  const data = join(folder, 'year');
  const opened = await openJournal(data);
  const store = quick(opened.store);
  const ledger = await readJournal(store);
  const datasets = new DatasetArchive(ledger, { store, crypto: nodeCrypto, clock: systemClock });
  const exchanges = new KeptExchanges(store.files, nodeCrypto);
  const { series: _series, rejected, ...dataset } = await makeSampleDataset();
  for (let week = 0; week < WEEKS; week += 1) {
    const series = seriesUpTo(week);
    const contentHash = await datasets.contentHash({ ...dataset, series });
    const snapshots = [{ ...dataset.snapshots[0]!, contentHash, asOf: addDays('2016-12-24', 7 * week) }];
    await datasets.add({ dataset: { ...dataset, contentHash, snapshots }, series, rejected, remembered: [] });
    for (let place = 0; place < PLACES; place += 1) {
      await exchanges.keep(numbersText(REQUEST_BYTES, week * PLACES + place));
      await exchanges.keep(numbersText(REPLY_BYTES, 100_000 + week * PLACES + place));
    }
    const row = await writeSet(store, setOf(sample, week, dataset.id));
    await ledger.transact(() => ({ entries: [publication(row)], answer: null }));
  }
  await ledger.close();
  await opened.store.close();
  const sizes = bytesOf(data);
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const mb = (size: number) => `${(size / 1_000_000).toFixed(1)} MB`;
  return [
    {
      name: `disk after a year of weekly imports and sets of ${PLACES} places, in blocks of ${BLOCK}`,
      measured: `${mb(total)} (${Object.entries(sizes)
        .map(([part, size]) => `${part} ${mb(size)}`)
        .join(', ')})`,
      goal: `${MOST_YEAR_MB} MB`,
      isMet: total <= MOST_YEAR_MB * 1_000_000,
    },
  ];
}

const ROUNDS = 30;

async function oneSetFigures(folder: string, sample: PublishedSet): Promise<Figure[]> {
  const { store, ledger } = await openJournal(join(folder, 'one'));
  const row = await writeSet(store, setOf(sample, 0));
  await ledger.transact(() => ({ entries: [publication(row)], answer: null }));
  const archive = new ForecastArchive(ledger, { store, crypto: nodeCrypto, clock: systemClock });
  const text = JSON.stringify(setOf(sample, 0));
  const [parse, whole] = await measure(
    [
      { name: 'parse', run: () => void JSON.parse(text) },
      {
        name: 'whole set',
        async run() {
          archive.clear();
          await archive.retrieve(row);
        },
      },
    ],
    ROUNDS,
  );
  await ledger.close();
  await store.close();
  return [
    {
      name: `open one set of ${PLACES} places from disk, p50`,
      measured: `${ms(whole!.p50Ms)} = ${(whole!.p50Ms / parse!.p50Ms).toFixed(1)} J (J ${ms(parse!.p50Ms)}: the plain JSON parsed)`,
      goal: '-',
      isMet: true,
    },
  ];
}

/** The figures of the disk, measured in folders of their own on the disk of temporary files. */
export async function diskFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'outpost-bench-'));
  try {
    const sample = await makeSampleSet();
    return [
      ...(await oneSetFigures(folder, sample)),
      ...(await yearFigures(folder, sample)),
      ...(await startFigures(folder, sample)),
      ...(await listFigures(folder, sample)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
