import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableRow } from '../../../main/core/ports/TeamTables.ts';
import { snapshotAsOf, snapshotsOf } from '../../../main/core/state/datasetRows.ts';
import type { Entry, StoredSnapshot } from '../../../main/core/state/entries.ts';
import { observationRows } from '../../../main/core/team/member/tables/countTables.ts';
import { TableEvents } from '../../../main/core/team/member/tables/tableEvents.ts';
import type { DatasetDetail } from '../../../shared/surveillance/datasetSchema.ts';
import { countOf } from '../../support/longCounts.ts';

const RUNS = countOf(300, 20_000);
const DATES = ['2025-01-05', '2025-01-12', '2025-01-19'];
const PLACES = ['A', 'B'];

const count = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
const content = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 2 });
/** An import as of a day of the month, or one that is taken back. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ asOf: fc.integer({ min: 1, max: 5 }), content }) },
  { weight: 1, arbitrary: fc.constant('undo' as const) },
);

type Act = { asOf: number; content: (number | null)[][] } | 'undo';

const dayOf = (asOf: number) => `2025-02-0${asOf}`;

/** Entries of such acts, with what each import holds. */
function journalOf(acts: readonly Act[]) {
  const contents = new Map<string, DatasetDetail>();
  const entries: Entry[] = [];
  const there: string[] = [];
  for (const one of acts) {
    const seq = entries.length + 1;
    if (one === 'undo') {
      if (there.length < 2) continue;
      const details = { datasetId: 'd', contentHash: there.pop()! };
      entries.push({ seq, type: 'DATASET_IMPORT_UNDONE', details } as Entry);
      continue;
    }
    const contentHash = JSON.stringify([one.asOf, one.content]);
    const series = one.content.map((cases, place) => ({
      location: { code: PLACES[place]!, name: PLACES[place]!, population: null },
      isPlaceUnknown: false,
      dates: DATES,
      cases,
      deaths: null,
    }));
    contents.set(contentHash, { series } as unknown as DatasetDetail);
    const dataset = { id: 'd', asOf: dayOf(one.asOf), contentHash, snapshots: [{}] };
    if (there.at(-1) !== contentHash) there.push(contentHash);
    entries.push({
      seq,
      type: 'DATASET_IMPORTED',
      details: { dataset, file: contentHash },
    } as unknown as Entry);
  }
  return { entries, contents };
}

const line = (row: { place: unknown; endDate: unknown; value: unknown }) =>
  `${row.place} ${row.endDate} ${row.value}`;

/** What the tables say of a day: for each count the newest day up to it, and of that the latest entry. */
function kept(rows: readonly TableRow<'observations'>[], asOf: string): string[] {
  const newest = new Map<string, TableRow<'observations'>>();
  const ordered = rows
    .filter((row) => row.asOf! <= asOf)
    .sort((a, b) => (a.asOf! < b.asOf! ? -1 : a.asOf! > b.asOf! ? 1 : a.seq! - b.seq!));
  for (const row of ordered) newest.set(`${row.place} ${row.endDate}`, row);
  return [...newest.values()]
    .filter(({ value }) => value !== null)
    .map(line)
    .sort();
}

function known(
  contents: ReadonlyMap<string, DatasetDetail>,
  counted: readonly StoredSnapshot[],
  asOf: string,
): string[] {
  if (!counted.some(({ dataset }) => dataset.asOf <= asOf)) return [];
  const { series } = contents.get(snapshotAsOf(counted, asOf).dataset.contentHash)!;
  return series
    .flatMap(({ location, dates, cases }) =>
      dates.map((endDate, at) => ({ place: location.code, endDate, value: cases![at] ?? null })),
    )
    .filter(({ value }) => value !== null)
    .map(line)
    .sort();
}

describe('observations as of a day', () => {
  // Fails where an import of an earlier day, or one that is taken back, leaves what later rows said.
  it('are those of the import that counted on it, in whatever order imports come and are taken back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const { entries, contents } = journalOf(acts);
        const parts = {
          clock: { breathe: async () => undefined },
          datasets: { contentOf: async (_id: string, { file }: StoredSnapshot) => contents.get(file)! },
        };
        const rows: TableRow<'observations'>[] = [];
        const events = new TableEvents();
        for (const event of entries.flatMap((entry) => events.after(entry))) {
          if (event.what !== 'counts') continue;
          for await (const some of observationRows(parts, event)) rows.push(...some);
          const counted = snapshotsOf(event.row);
          for (let day = 1; day <= 6; day += 1)
            expect(kept(rows, dayOf(day)), `as of ${dayOf(day)} after entry ${event.seq}`).toEqual(
              known(contents, counted, dayOf(day)),
            );
        }
        const keys = rows.map(({ place, endDate, asOf, seq }) => [place, endDate, asOf, seq].join());
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: RUNS },
    );
  });
});
