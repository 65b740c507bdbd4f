/** Folders with many published sets and long journals, written at once: what the figures of the disk are taken of. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCrypto } from '../main/adapters/nodeCrypto.ts';
import { systemClock } from '../main/adapters/systemClock.ts';
import { SetFiles } from '../main/core/forecasts/SetFiles.ts';
import { SEGMENT_ENTRIES, segmentName } from '../main/core/ledger/Ledger.ts';
import type { Store } from '../main/core/ports/Store.ts';
import { CHAIN_START, chainEntry } from '../main/core/state/chain.ts';
import type { EntryDraft, SetRow } from '../main/core/state/entries.ts';
import type { PublishedSet } from '../main/core/state/stored/v1/publishedSet.ts';

export const PLACES = 52;
const FIRST_ISSUE = Date.parse('2016-11-02T08:00:00.000Z');
const HOUR_MS = 3_600_000;

/** A set of 52 places: copies of the sample's forecasts, each with counts of its own. */
export function setOf(sample: PublishedSet, n: number, datasetId = sample.datasetId): PublishedSet {
  const runId = `bench-${n}`;
  const finishedAt = new Date(FIRST_ISSUE + n * HOUR_MS).toISOString();
  const places = Array.from({ length: PLACES }, (_, place) => {
    const from = place % sample.forecasts.length;
    const factor = 1 + ((place * 31 + n * 17) % 97) / 100;
    const id = `${runId}.${place}`;
    const { provenance, ...forecast } = scaled(sample.forecasts[from]!, factor);
    const location = { ...forecast.location, code: String(place), name: `Place ${place}` };
    const twin = { ...scaled(sample.naiveTwins[from]!, factor), forecastId: id };
    return { forecast: { ...forecast, id, location, provenance: { ...provenance, runId } }, twin };
  });
  return {
    ...sample,
    datasetId,
    run: { ...sample.run, id: runId, finishedAt },
    forecasts: places.map(({ forecast }) => forecast),
    naiveTwins: places.map(({ twin }) => twin),
  };
}

/** The same with other quantiles. */
function scaled<T extends PublishedSet['naiveTwins'][number] | PublishedSet['forecasts'][number]>(
  one: T,
  factor: number,
): T {
  const weeks = (all: T['targets']['cases']) =>
    all.map((week) => ({
      ...week,
      quantiles: week.quantiles.map((q) => ({ ...q, value: Math.round(q.value * factor * 100) / 100 })),
    }));
  const { cases, deaths } = one.targets;
  return { ...one, targets: { cases: weeks(cases), deaths: deaths === null ? null : weeks(deaths) } };
}

/** Writes the files of a set. @returns its row, before an entry names it */
export async function writeSet(store: Store, set: PublishedSet): Promise<SetRow> {
  const { run, datasetId, forecasts, gaps } = set;
  const { provider, model, epoch, id: runId, finishedAt: issuedAt } = run;
  const files = await new SetFiles({ store, crypto: nodeCrypto, clock: systemClock }).write(set);
  const { kind, asOf } = forecasts[0]!;
  return {
    runId,
    datasetId,
    contentHash: nodeCrypto.sha256(''),
    kind,
    provider,
    model,
    epoch,
    asOf,
    issuedAt,
    forecasts: forecasts.length,
    gaps: gaps.length,
    ...files,
  };
}

export function publication(row: SetRow): EntryDraft {
  return { type: 'SET_PUBLISHED', provider: row.provider, epoch: row.epoch, cause: 'RUN', details: row };
}

/** Writes entries as a ledger does, without its syncs. */
export class QuickJournal {
  readonly #folder: string;
  #seq: number;
  #prev: string;

  /** @param last the entry that they go on behind */
  constructor(dataFolder: string, last: { seq: number; hash: string } = { seq: 0, hash: CHAIN_START }) {
    this.#folder = join(dataFolder, 'journal');
    this.#seq = last.seq;
    this.#prev = last.hash;
    mkdirSync(this.#folder, { recursive: true });
  }

  append(draft: EntryDraft): void {
    const at = new Date(FIRST_ISSUE + this.#seq * 60_000).toISOString();
    const { entry, line } = chainEntry(draft, this.#seq + 1, at, this.#prev, nodeCrypto);
    const segment = segmentName(this.#seq - (this.#seq % SEGMENT_ENTRIES) + 1);
    appendFileSync(join(this.#folder, segment), `${line}\n`);
    this.#seq = entry.seq;
    this.#prev = entry.hash;
  }
}
