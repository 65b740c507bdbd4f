import { describe, expect, it } from 'vitest';
import type { AppError } from '../../../../../shared/errors/AppError.ts';
import type { Remedy } from '../../../../../shared/surveillance/datasetSchema.ts';
import { openTestCore } from '../../../../support/testCore.ts';
import { rejectionOf } from '../../../../support/thrownBy.ts';
import { casesOf, csv, importText, issueOf } from '../../importing.ts';
import { datesFrom } from '../tables.ts';

const WEEKS = datesFrom('2016-01-03', 12, 7);
/** Ouest counts about 200 a week, with a code for "none" twice and a single zero; Nord is plain. */
const ouest = [200, 210, -99, 190, 205, 0, 198, 207, -99, 201, 199, 204];
const text = csv(
  'date,region,cases',
  ...WEEKS.flatMap((week, at) => [`${week},Ouest,${ouest[at]}`, `${week},Nord,${20 + ((at * 7) % 5)}`]),
);
const nullsOf = (counts: readonly (number | null)[]) =>
  counts.flatMap((count, at) => (count === null ? [at] : []));
const withRemedies = (...remedies: readonly Remedy[]) =>
  importText(text, { mapping: { remedies: [...remedies] } });

describe('a finding about counts', () => {
  it('says which remedy it has', async () => {
    const built = await importText(text.replaceAll('-99', '250'));
    expect(issueOf(built, 'MISSING_CODE')).toBeUndefined();
    expect(issueOf(built, 'FALSE_ZERO')).toMatchObject({ count: 1, remedy: { code: 'FALSE_ZERO' } });
  });

  it.each([
    ['missing', 'as not reported'],
    ['suppressed', 'as suppressed'],
  ] as const)('is answered by taking its counts for %s', async (as, said) => {
    const built = await withRemedies({ code: 'MISSING_CODE', value: -99, as }, { code: 'FALSE_ZERO', as });
    expect(nullsOf(casesOf(built, 'Ouest'))).toEqual([2, 5, 8]);
    expect(issueOf(built, 'MISSING_CODE')).toBeUndefined();
    expect(issueOf(built, 'FALSE_ZERO')).toBeUndefined();
    expect(issueOf(built, 'REMEDY')!.message).toContain(said);
    expect(built.remedies).toMatchObject([{ counts: 2 }, { counts: 1 }]);
  });

  it('is answered by leaving its counts as they are: it warns no more', async () => {
    const built = await withRemedies({ code: 'MISSING_CODE', value: -99, as: 'as-is' });
    expect(nullsOf(casesOf(built, 'Ouest'))).toEqual([]);
    expect(issueOf(built, 'MISSING_CODE')).toMatchObject({
      severity: 'info',
      message: expect.stringContaining('Left as it is, as stated.'),
    });
  });

  it('is answered for one place and time', async () => {
    const built = await withRemedies(
      { code: 'MISSING_CODE', value: -99, as: 'as-is' },
      { code: 'FALSE_ZERO', place: 'Ouest', from: WEEKS[5]!, as: 'missing' },
      { code: 'OUTLIER', place: 'Nord', from: WEEKS[1]!, to: WEEKS[2]!, as: 'missing' },
    );
    expect(nullsOf(casesOf(built, 'Ouest'))).toEqual([5]);
    expect(nullsOf(casesOf(built, 'Nord'))).toEqual([1, 2]);
  });

  it('is refused where it is about nothing', async () => {
    const refused = rejectionOf(withRemedies({ code: 'MISSING_CODE', value: 999, as: 'missing' }));
    expect(await refused).toMatchObject({
      code: 'BAD_MAPPING',
      message: expect.stringContaining('MISSING_CODE, 999 is about no count'),
    });
  });

  it('finds zeros between high counts, and none where a wave fades out', async () => {
    const rows = [80, 60, 40, 35, 33, 31, 0, 4, 0, 2, 0, 0].map((n, at) => `${WEEKS[at]},Ouest,${n}`);
    expect(issueOf(await importText(csv('date,region,cases', ...rows)), 'FALSE_ZERO')).toBeUndefined();
  });
});

describe('the remedies of an import', () => {
  it('are kept with its snapshot, not recalled for the next file, and undone with the import', async () => {
    const test = await openTestCore();
    test.files.set('counts.csv', text);
    const files = [{ path: 'counts.csv' }];
    const asIs: Remedy[] = [{ code: 'MISSING_CODE', value: -99, as: 'as-is' }];
    const plain = await test.client.call('datasets.import', {
      files,
      disease: 'x',
      mapping: { remedies: asIs },
    });
    const { id } = plain.datasets[0]!;
    const remedies: Remedy[] = [{ code: 'MISSING_CODE', value: -99, as: 'missing' }];
    const remedied = await test.client.call('datasets.import', {
      files,
      disease: 'x',
      into: id,
      mapping: { remedies },
    });
    expect(remedied.datasets[0]!.snapshots.at(-1)!.remedies).toEqual([{ ...remedies[0], counts: 2 }]);
    expect(remedied.datasets[0]!.cases!.total).toBe(plain.datasets[0]!.cases!.total + 198);
    await test.client.call('datasets.undoImport', { id });
    const back = await test.client.call('datasets.show', { id });
    expect(back.cases!.total).toBe(plain.datasets[0]!.cases!.total);
    expect(back.snapshots.at(-1)!.remedies).toEqual([{ ...asIs[0], counts: 2 }]);
    const { isRemembered } = await test.client.call('datasets.preview', { files });
    expect(isRemembered).toBe(false);
  });
});

describe('codes that would be counted', () => {
  const weeks = datesFrom('2016-01-03', 40, 7);
  const withCode = (code: number, times: number) =>
    csv(
      'date,region,cases',
      ...weeks.map((week, at) => `${week},Ouest,${at < times ? code : 200 + (at % 7)}`),
    );

  it('are asked about below zero, with remedies that work when they are taken', async () => {
    const refusal = (await rejectionOf(importText(text))) as AppError;
    expect(refusal.code).toBe('AMBIGUOUS');
    expect(refusal.message).toContain('-99 stands 2 times');
    const readings = refusal.details!.readings as { remedies: Remedy[]; totals: { cases: number } }[];
    expect(readings.map(({ remedies }) => remedies[0]!.as)).toEqual(['missing', 'suppressed', 'as-is']);
    for (const { remedies, totals } of readings) {
      const { summary } = await withRemedies(...remedies);
      expect(summary.cases!.total).toBe(totals.cases);
    }
    expect(readings[0]!.totals.cases).toBe(readings[2]!.totals.cases + 198);
  });

  it.each([9999, 88888])('are asked about where %i is most of a total', async (code) => {
    const refused = rejectionOf(importText(withCode(code, 2)));
    expect(await refused).toMatchObject({ code: 'AMBIGUOUS', details: { codes: [code] } });
  });

  it('are counted and told where they are a small part of it', async () => {
    const many = Array.from({ length: 200 }, (_, at) => `2016-01-03,Place ${at},${250 + (at % 9)}`);
    const more = Array.from({ length: 200 }, (_, at) => `2016-01-10,Place ${at},${at < 2 ? 999 : 255}`);
    const built = await importText(csv('date,region,cases', ...many, ...more));
    expect(issueOf(built, 'MISSING_CODE')).toMatchObject({ count: 2, remedy: { value: 999 } });
  });
});
