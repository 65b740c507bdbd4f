import { describe, expect, it } from 'vitest';
import {
  actionOf,
  blockOf,
  hasChanges,
  type ImportReview,
  newReview,
  remedyFor,
  requestOf,
  shownFields,
  withoutChanges,
  withPreview,
  withRemedy,
  withSheet,
  withStatement,
} from '../../../../../renderer/features/import/review/importReview.ts';
import type { Difference } from '../../../../../shared/contract/index.ts';
import {
  fakeDataset,
  fakeFilePreview,
  fakeImport,
  fakeMapping,
  fakePreview,
  settings,
} from '../../../support/fakeParts.ts';

const result = fakeImport(fakeDataset({ ...settings, issuedAt: settings.now }, 'ds'), 'dry-run');
const refusal = { code: 'AMBIGUOUS', message: 'Which?', details: null } as const;
const calm = { isReading: false, hasFailed: false };
const difference: Difference = {
  datasetId: 'ds',
  against: '2016-11-01',
  added: 14,
  revised: 6,
  removed: 0,
  examples: [],
};

function reviewOf(names: readonly string[], changes: Parameters<typeof fakePreview>[1] = {}): ImportReview {
  const files = names.map((name) => fakeFilePreview(name));
  const sent = names.map((name, i) => ({ name, uploadId: `u${i + 1}`, sheet: null }));
  return newReview(sent, fakePreview(result, { files, ...changes }));
}

describe('the request of a review', () => {
  it('names the uploads alone while nothing is stated', () => {
    expect(requestOf(reviewOf(['a.csv']))).toEqual({ files: [{ uploadId: 'u1' }] });
  });

  it('states a change of one file flatly, of several by their names', () => {
    const one = withStatement(reviewOf(['a.csv']), 0, { dateFormat: 'DD/MM/YYYY' });
    expect(requestOf(one).mapping).toEqual({ dateFormat: 'DD/MM/YYYY' });
    const two = withStatement(reviewOf(['a.csv', 'b.csv']), 1, { deaths: 'died' });
    expect(requestOf(two).mapping).toEqual({ files: { 'a.csv': {}, 'b.csv': { deaths: 'died' } } });
  });

  it('says of all files at once what one dataset has one of', () => {
    const two = withStatement(reviewOf(['a.csv', 'b.csv']), 1, { epiWeek: 'iso', cases: 'x' });
    expect(requestOf(two).mapping).toEqual({
      epiWeek: 'iso',
      files: { 'a.csv': { epiWeek: 'iso' }, 'b.csv': { epiWeek: 'iso', cases: 'x' } },
    });
  });

  it('carries fields, sheet, population and the wish to keep the files apart', () => {
    const review = withSheet(reviewOf(['a.xlsx']), 0, 'Week 12');
    const full: ImportReview = {
      ...review,
      fields: { name: ' Haiti ', disease: 'cholera', asOf: '2016-12-01', populationSource: ' INE ' },
      population: { name: 'p.csv', uploadId: 'u9', sheet: null },
      isSeparate: true,
    };
    expect(requestOf(full)).toEqual({
      files: [{ uploadId: 'u1', sheet: 'Week 12' }],
      population: { uploadId: 'u9' },
      populationSource: 'INE',
      name: 'Haiti',
      disease: 'cholera',
      asOf: '2016-12-01',
      into: 'new',
    });
  });

  it('leaves out a date that is not written to its end, and empty names', () => {
    const review = { ...reviewOf(['a.csv']), fields: { name: ' ', asOf: '2016-1', populationSource: ' ' } };
    expect(requestOf(review)).toEqual({ files: [{ uploadId: 'u1' }] });
  });
});

describe('a remembered mapping', () => {
  const remembered = reviewOf(['a.csv', 'b.csv'], { isRemembered: true });

  it('is stated whole with the first change, so that the rest of it stays', () => {
    const changed = withStatement(remembered, 0, { dateFormat: 'DD/MM/YYYY' });
    expect(changed.stated[0]).toEqual({ dateFormat: 'DD/MM/YYYY' });
    expect(changed.stated[1]).toMatchObject({ date: 'date_saturday', layout: 'wide-by-place' });
  });

  it('does not count as detected, until it is left aside', () => {
    expect(remembered.isRecalled).toBe(true);
    const changed = withStatement(remembered, 0, { cases: null });
    expect(withPreview(changed, fakePreview(result)).isRecalled).toBe(true);
    expect(withPreview({ ...remembered, isAnew: true }, fakePreview(result)).isRecalled).toBe(false);
  });

  it('is left aside by an empty statement', () => {
    expect(requestOf({ ...remembered, isAnew: true }).mapping).toEqual({});
  });
});

describe('a reading of what was stated', () => {
  it('keeps the mapping known before where the files are refused', () => {
    const review = withStatement(reviewOf(['a.csv']), 0, { date: 'report' });
    const files = [fakeFilePreview('a.csv', { mapping: null })];
    const refused = withPreview(review, fakePreview(result, { files, result: null, refusal }));
    expect(refused.read).toEqual([fakeMapping]);
    expect(blockOf(refused, calm)).toBe('refused');
  });

  it('does not change what counts as detected', () => {
    const review = withStatement(reviewOf(['a.csv']), 0, { epiWeek: 'iso' });
    const files = [fakeFilePreview('a.csv', { mapping: { ...fakeMapping, epiWeek: 'iso' } })];
    const read = withPreview(review, fakePreview(result, { files }));
    expect([read.read[0]?.epiWeek, read.detected[0]?.epiWeek]).toEqual(['iso', 'cdc']);
  });

  it('keeps the offer to update after the files were kept apart, until they no longer fit', () => {
    const fits = reviewOf(['a.csv'], { result: { ...result, difference } });
    expect(fits.updates).toBe('ds');
    const apart = withPreview({ ...fits, isSeparate: true }, fakePreview(result));
    expect(apart.updates).toBe('ds');
    expect(withPreview(fits, fakePreview(result)).updates).toBeNull();
  });

  it('that fails leaves a workbook its sheets to choose from', () => {
    const sheets = ['One', 'Two'];
    const review = reviewOf(['a.xlsx'], { files: [fakeFilePreview('a.xlsx', { sheet: 'One', sheets })] });
    const failed = withPreview(
      withSheet(review, 0, 'Two'),
      fakePreview(result, { files: [], result: null, refusal }),
    );
    expect(failed.preview.files).toMatchObject([
      { sheet: 'Two', sheets, columns: [], head: [], mapping: null },
    ]);
  });

  it('of another sheet forgets what was stated about the one before', () => {
    const stated = withStatement(reviewOf(['a.csv', 'b.csv']), 1, { cases: 'x' });
    const other = withSheet(withStatement(stated, 0, { cases: 'y' }), 0, 'Two');
    expect(other.stated).toEqual([{}, { cases: 'x' }]);
    expect(other.read).toEqual([null, fakeMapping]);
  });
});

describe('changes', () => {
  it('are known, and can be taken back', () => {
    const changed = withStatement(reviewOf(['a.csv']), 0, { cases: null });
    expect([hasChanges(changed), hasChanges(withoutChanges(changed))]).toEqual([true, false]);
  });
});

describe('the import button', () => {
  it('names places or the dataset that is updated', () => {
    expect(actionOf(result)).toEqual({ kind: 'new', places: 10 });
    expect(actionOf({ ...result, difference })).toEqual({ kind: 'update', difference });
    expect(actionOf(null)).toEqual({ kind: 'none' });
  });

  it('is off for the first reason there is', () => {
    const review = reviewOf(['a.csv']);
    expect(blockOf(review, calm)).toBeNull();
    expect(blockOf(review, { isReading: true, hasFailed: true })).toBe('reading');
    expect(blockOf(review, { ...calm, hasFailed: true })).toBe('unread');
    expect(blockOf({ ...review, fields: { name: '  ' } }, calm)).toBe('name');
    expect(blockOf({ ...review, fields: { disease: '' } }, calm)).toBe('disease');
    expect(blockOf({ ...review, fields: { asOf: '' } }, calm)).toBe('asOf');
    const there = { ...result, stored: 'already-there' as const };
    expect(blockOf(withPreview(review, fakePreview(there)), calm)).toBe('already-there');
  });

  it('goes with fields that show what was read until they are written in', () => {
    const review = reviewOf(['a.csv']);
    expect(shownFields(review)).toEqual({
      name: 'Cholera, Haiti',
      disease: 'cholera',
      asOf: '2016-11-27',
      populationSource: '',
    });
    expect(shownFields({ ...review, fields: { name: '' } }).name).toBe('');
  });
});

describe('a remedy of a finding', () => {
  const codes = { code: 'MISSING_CODE', value: -99 } as const;
  const zeros = { code: 'FALSE_ZERO' } as const;

  it('is stated with the import, one for each finding, and taken back', () => {
    const chosen = withRemedy(withRemedy(reviewOf(['a.csv']), codes, 'missing'), zeros, 'as-is');
    expect(remedyFor(chosen, codes)).toBe('missing');
    const changed = withRemedy(chosen, codes, 'suppressed');
    expect(requestOf(changed).mapping).toEqual({
      remedies: [
        { ...zeros, as: 'as-is' },
        { ...codes, as: 'suppressed' },
      ],
    });
    expect(hasChanges(changed)).toBe(true);
    expect(requestOf(withRemedy(withRemedy(changed, codes, null), zeros, null)).mapping).toBeUndefined();
    expect(withoutChanges(changed).remedies).toEqual([]);
  });

  it('keeps what was recalled from an earlier import', () => {
    const recalled = reviewOf(['a.csv'], { isRemembered: true });
    const { mapping } = requestOf(withRemedy(recalled, zeros, 'missing'));
    expect(mapping).toMatchObject({ date: recalled.read[0]!.date, remedies: [{ ...zeros, as: 'missing' }] });
  });

  it('reads all sheets again where none is chosen', () => {
    const chosen = withSheet(reviewOf(['a.xlsx']), 0, '2023');
    expect(withSheet(chosen, 0, '').files[0]!.sheet).toBeNull();
  });
});
