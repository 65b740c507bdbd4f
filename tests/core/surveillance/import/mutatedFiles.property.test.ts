import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuiltDataset } from '../../../../main/core/surveillance/import/buildDataset.ts';
import { weeklyPanelOf } from '../../../../main/core/surveillance/panel/weeklyPanelOf.ts';
import { isAppError } from '../../../../shared/errors/AppError.ts';
import { datasetDetailSchema } from '../../../../shared/surveillance/datasetSchema.ts';
import { MINUTE } from '../../../../shared/time/durations.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';
import { countOf } from '../../../support/longCounts.ts';
import { csv, type GivenFile, importFiles, importText } from '../importing.ts';
import { shuffled } from './anyTable.ts';
import { byteMutation, cellMutation, packed, texts, withCells } from './mutations.ts';

function expectValid({ summary, series, rejected }: BuiltDataset): void {
  const identity = { id: 'x', importedAt: '2020-01-01T00:00:00.000Z', attribution: null, snapshots: [] };
  const contentHash = `sha256:${'0'.repeat(64)}`;
  const snapshot = {
    asOf: summary.asOf,
    importedAt: identity.importedAt,
    contentHash,
    files: ['counts.csv'],
  };
  const dataset = { ...summary, ...identity, snapshots: [snapshot], contentHash, series, rejected };
  expect(datasetDetailSchema.safeParse(dataset).error).toBeUndefined();
  expect(summary.rows.used + summary.rows.rejected).toBe(summary.rows.read);
  expect(summary.locations).toBe(series.filter((one) => !one.isPlaceUnknown).length);
  expect(new Set(series.map(({ location }) => location.code)).size).toBe(series.length);
  for (const measure of ['cases', 'deaths'] as const) {
    const counts = series.flatMap((one) => one[measure] ?? []);
    const sum = counts.reduce<number>((total, count) => total + (count ?? 0), 0);
    expect(summary[measure]?.total ?? 0).toBe(sum);
  }
  for (const { dates, cases, deaths } of series) {
    expect(dates).toEqual([...new Set(dates)].sort());
    for (const counts of [cases, deaths]) if (counts !== null) expect(counts).toHaveLength(dates.length);
  }
  expect(() => weeklyPanelOf({ ...summary, series }, summary.asOf)).not.toThrow();
}

/** A valid dataset, or a refusal in a sentence that names a file. Work without end would run into the limit of the runner. */
async function expectUsedOrRefused(files: readonly GivenFile[]): Promise<void> {
  try {
    expectValid(await importFiles(files, { today: '2026-11-24' }));
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    expect(files.some(({ name }) => thrown.message.includes(name))).toBe(true);
    expect(thrown.message).toMatch(/[.!?]$/);
    expect(structuredClone(thrown.details)).toEqual(thrown.details);
  }
}

const one = (bytes: Uint8Array, name = 'counts.csv') => [{ name, bytes }];
const byteMutations = fc.array(byteMutation, { minLength: 1, maxLength: 8 });
const cellMutations = fc.array(cellMutation, { minLength: 1, maxLength: 4 });

describe('a damaged file gives a valid dataset or a refusal with a sentence, never anything else', () => {
  it('when bytes of a text are changed', { timeout: countOf(2 * MINUTE, 0) }, async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...texts),
      byteMutations,
      fc.nat({ max: 9 }),
      async (text, mutations, packing) => {
        const bytes = mutations.reduce<Uint8Array>((now, mutate) => mutate(now), Buffer.from(text));
        await expectUsedOrRefused(one(packing === 0 ? gzipSync(bytes) : bytes));
      },
    );
    await fc.assert(property, { numRuns: countOf(1_200, 45_000) });
  });

  it('when columns, rows, names or dates change places', { timeout: countOf(2 * MINUTE, 0) }, async () => {
    const property = fc.asyncProperty(fc.constantFrom(...texts), cellMutations, async (text, mutations) => {
      await expectUsedOrRefused(one(Buffer.from(withCells(text, mutations))));
    });
    await fc.assert(property, { numRuns: countOf(1_000, 35_000) });
  });

  it('when bytes of a workbook, a packed file, records or UTF-16 are changed', {
    timeout: countOf(2 * MINUTE, 0),
  }, async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...packed),
      byteMutations,
      async (original, mutations) => {
        await expectUsedOrRefused(one(mutations.reduce((now, mutate) => mutate(now), original)));
      },
    );
    await fc.assert(property, { numRuns: countOf(1_000, 15_000) });
  });

  it('when it is one of two', { timeout: countOf(2 * MINUTE, 0) }, async () => {
    const property = fc.asyncProperty(
      fc.constantFrom(...texts),
      fc.constantFrom(...texts),
      cellMutations,
      async (cases, deaths, mutations) => {
        await expectUsedOrRefused([
          ...one(Buffer.from(cases), 'cases.csv'),
          ...one(Buffer.from(withCells(deaths, mutations)), 'deaths.csv'),
        ]);
      },
    );
    await fc.assert(property, { numRuns: countOf(300, 5_000) });
  });
});

const seeds = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 40, maxLength: 40 });

describe('a change that no damage shows is not taken in silence', () => {
  it('when the counts of cases and deaths have changed places', async () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 50, max: 5_000 }), fc.nat({ max: 40 })), {
      minLength: 14,
      maxLength: 30,
    });
    const property = fc.asyncProperty(rows, fc.constantFrom(1, 7), async (counts, step) => {
      const lines = counts.map(
        ([cases, deaths], at) => `${addDays('2020-01-04', at * step)},A,${deaths},${cases}`,
      );
      try {
        const { summary } = await importText(csv('date,place,cases,deaths', ...lines), {
          today: '2026-11-24',
        });
        expect(summary.issues.map(({ code }) => code)).toContain('DEATHS_EXCEED_CASES');
      } catch (thrown) {
        if (!isAppError(thrown)) throw thrown;
      }
    });
    await fc.assert(property, { numRuns: countOf(300, 10_000) });
  });

  it('when a date can be read with day and month in either order', async () => {
    const parts = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 })), {
      minLength: 2,
      maxLength: 20,
      selector: ([a, b]) => `${a}/${b}`,
    });
    const property = fc.asyncProperty(
      parts.filter((dates) => dates.some(([a, b]) => a !== b)),
      seeds,
      fc.constantFrom('/', '-'),
      async (dates, order, mark) => {
        const sorted = shuffled(dates, order);
        const lines = sorted.map(([a, b], at) => `${a}${mark}${b}${mark}2020,A,${((at * 37) % 90) + 1}`);
        try {
          const built = await importText(csv('date,place,cases', ...lines), { today: '2026-11-24' });
          expect(built.summary.issues.map(({ code }) => code)).toContain('DATE_ORDER');
        } catch (thrown) {
          if (!isAppError(thrown)) throw thrown;
        }
      },
    );
    await fc.assert(property, { numRuns: countOf(300, 10_000) });
  });
});
