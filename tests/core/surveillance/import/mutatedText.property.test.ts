import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BuiltDataset } from '../../../../main/core/surveillance/import/buildDataset.ts';
import { weeklyPanelOf } from '../../../../main/core/surveillance/weeklyPanelOf.ts';
import { isAppError } from '../../../../shared/errors/AppError.ts';
import { datasetDetailSchema } from '../../../../shared/surveillance/datasetSchema.ts';
import { countOf } from '../../../support/longCounts.ts';
import { fixtureBytes, importBytes, weekly } from '../importing.ts';

const head = (file: string, bytes: number) => fixtureBytes(file).slice(0, bytes);

const originals = [
  head('cholera_haiti_2010_2019_weekly.csv', 2_000),
  head('covid19_austria_bundeslaender.csv', 4_000),
  fixtureBytes('ebola_west_africa_head.csv'),
  fixtureBytes('covid19_world_confirmed_cumulative_head.csv'),
  fixtureBytes('linelist_deaths_made_up.csv'),
  new TextEncoder().encode(weekly('région,cases,deaths', (week) => `Ouest,${week * 3},${week}`)),
];

/** Pieces that mean something to a reader of tables. */
const pieces = [
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '""',
  '-',
  '<5',
  '1,000',
  '99999999999999999999',
  '31/02/2020',
  '\ufeff',
  '__proto__',
  'total',
  'cases',
  'date',
  '🦠',
  '\0',
];

type Mutation = (bytes: Uint8Array) => Uint8Array;

const at = fc.double({ min: 0, max: 1, noNaN: true });
const cut = (bytes: Uint8Array, share: number) => Math.floor(share * bytes.length);
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...pieces)).map(
    ([share, piece]): Mutation =>
      (bytes) => {
        const from = cut(bytes, share);
        return joined(bytes.subarray(0, from), new TextEncoder().encode(piece), bytes.subarray(from));
      },
  ),
  fc.tuple(at, fc.nat({ max: 60 })).map(
    ([share, length]): Mutation =>
      (bytes) => {
        const from = cut(bytes, share);
        return joined(bytes.subarray(0, from), bytes.subarray(from + length));
      },
  ),
  fc.tuple(at, at, fc.nat({ max: 200 })).map(
    ([from, to, length]): Mutation =>
      (bytes) => {
        const copy = bytes.subarray(cut(bytes, from), cut(bytes, from) + length);
        return joined(bytes.subarray(0, cut(bytes, to)), copy, bytes.subarray(cut(bytes, to)));
      },
  ),
  fc.tuple(at, fc.nat({ max: 255 })).map(
    ([share, byte]): Mutation =>
      (bytes) =>
        bytes.map((old, index) => (index === cut(bytes, share) ? byte : old)),
  ),
  at.map(
    (share): Mutation =>
      (bytes) =>
        bytes.slice(0, cut(bytes, share)),
  ),
);

function expectValid({ summary, series, rejected }: BuiltDataset) {
  const identity = { id: 'x', importedAt: '2020-01-01T00:00:00.000Z', attribution: null };
  const dataset = { ...summary, ...identity, contentHash: `sha256:${'0'.repeat(64)}`, series, rejected };
  expect(datasetDetailSchema.safeParse(dataset).error).toBeUndefined();
  expect(summary.rows.used + summary.rows.rejected).toBe(summary.rows.read);
  expect(summary.locations).toBe(series.length);
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

describe('a damaged file', () => {
  it('gives a valid dataset or a refusal with a sentence, never anything else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...originals),
        fc.array(mutation, { minLength: 1, maxLength: 8 }),
        (original, mutations) => {
          const bytes = mutations.reduce((now, mutate) => mutate(now), original);
          try {
            expectValid(importBytes(bytes, { today: '2026-11-24' }));
          } catch (thrown) {
            if (!isAppError(thrown)) throw thrown;
            expect(thrown.message).toMatch(/counts\.csv/);
            expect(structuredClone(thrown.details)).toEqual(thrown.details);
          }
        },
      ),
      { numRuns: countOf(1_000, 100_000) },
    );
  });
});
