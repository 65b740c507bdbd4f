import { describe, expect, it } from 'vitest';
import { dateFormats } from '../../../../../main/core/surveillance/import/dates/dateFormats.ts';
import { dateFormatNames } from '../../../../../renderer/features/import/review/dateFormatNames.ts';
import {
  chooseColumns,
  roleOf,
  rolesOf,
  shownMapping,
  withLayout,
  withRole,
} from '../../../../../renderer/features/import/review/mappingDraft.ts';
import { fullStatement } from '../../../../../renderer/features/import/review/statement.ts';
import { layouts, type Mapping, mappingInputSchema } from '../../../../../shared/contract/index.ts';
import { fakeMapping } from '../../../support/fakeParts.ts';

const long: Mapping = {
  ...fakeMapping,
  layout: 'long',
  date: 'week',
  location: ['district', 'region'],
  locationCode: 'code',
  cases: 'new_cases',
  counted: null,
  placeColumns: [],
};

describe('what is shown of a mapping', () => {
  it('is the statement as soon as it is made, over what was read', () => {
    const shown = shownMapping(long, { dateFormat: 'DD/MM/YYYY', cases: null, location: 'region' });
    expect(shown).toMatchObject({
      dateFormat: 'DD/MM/YYYY',
      cases: null,
      location: ['region'],
      locationCode: 'code',
    });
  });

  it('is what was stated alone while nothing could be read', () => {
    const shown = shownMapping(null, { date: 'week' });
    expect(shown).toMatchObject({ date: 'week', layout: null, dateFormat: null, location: [] });
    expect(roleOf(shown, 'week')).toBe('date');
    expect(roleOf(shown, 'new_cases')).toBe('unused');
  });

  it('gives each column its role', () => {
    const columns = ['week', 'region', 'district', 'code', 'new_cases', 'note'];
    expect(columns.map((column) => roleOf(shownMapping(long, {}), column))).toEqual([
      'date',
      'location',
      'location',
      'locationCode',
      'cases',
      'unused',
    ]);
    expect(roleOf(shownMapping(fakeMapping, {}), 'Sud')).toBe('placeColumn');
  });
});

describe('another role of a column', () => {
  it('takes the old one away and replaces the column that had the new one', () => {
    const stated = withRole(long, {}, 'code', 'cases');
    expect(stated).toEqual({ locationCode: null, cases: 'code' });
    expect(roleOf(shownMapping(long, stated), 'new_cases')).toBe('unused');
  });

  it('adds a column to those that name the place, and takes one away', () => {
    expect(withRole(long, {}, 'code', 'location')).toEqual({
      locationCode: null,
      location: ['code', 'district', 'region'],
    });
    expect(withRole(long, {}, 'region', 'unused')).toEqual({ location: ['district'] });
  });

  it('states that no column names the place once the last one is taken away', () => {
    expect(withRole(long, { location: 'region' }, 'region', 'unused')).toEqual({ location: null });
  });

  it('moves a column in and out of the places of a wide table', () => {
    const { placeColumns } = withRole(fakeMapping, {}, 'Sud', 'unused');
    expect(placeColumns).toHaveLength(9);
    expect(placeColumns).not.toContain('Sud');
    expect(withRole(fakeMapping, {}, 'report', 'placeColumn').placeColumns).toContain('report');
  });

  it('is a statement that the contract takes, for every layout', () => {
    for (const layout of layouts) {
      for (const role of rolesOf(layout)) {
        const stated = withRole({ ...long, layout }, {}, 'region', role);
        expect(mappingInputSchema.safeParse(stated).success).toBe(true);
      }
    }
  });
});

describe('another layout', () => {
  it('keeps how dates and counts are written, and forgets columns', () => {
    const stated = {
      dateFormat: 'DD/MM/YYYY',
      countKind: 'cumulative',
      cases: 'a',
      placeColumns: ['b'],
    } as const;
    expect(withLayout({ ...stated, placeColumns: ['b'] }, 'wide-by-place')).toEqual({
      dateFormat: 'DD/MM/YYYY',
      countKind: 'cumulative',
      layout: 'wide-by-place',
    });
  });
});

describe('a full statement', () => {
  it.each([[long], [fakeMapping]])('says what a mapping says, in the words of the contract', (mapping) => {
    const stated = fullStatement(mapping);
    expect(mappingInputSchema.safeParse(stated).error).toBeUndefined();
    expect(shownMapping(null, stated)).toMatchObject({
      layout: mapping.layout,
      date: mapping.date,
      location: mapping.location,
      cases: mapping.cases,
      placeColumns: mapping.placeColumns,
    });
  });
});

describe('the columns that are shown', () => {
  it('are the mapped ones first, the rest is summarised', () => {
    const dateColumns = Array.from({ length: 494 }, (_, i) => `d${i}`);
    const wide: Mapping = {
      ...long,
      layout: 'wide-by-date',
      date: null,
      cases: null,
      location: ['region'],
      locationCode: null,
      dateColumns,
    };
    const columns = ['lat', 'region', ...dateColumns];
    const chosen = chooseColumns(columns, shownMapping(wide, {}), 12);
    expect(chosen.shown.slice(0, 3)).toEqual([1, 2, 3]);
    expect(chosen.shown).toHaveLength(12);
    expect(chosen.more).toEqual({ dates: 483, places: 0, others: 1 });
  });

  it('are all of a small table, in the order of the file within each group', () => {
    const chosen = chooseColumns(['note', 'new_cases', 'week'], shownMapping(long, {}), 12);
    expect(chosen).toEqual({ shown: [1, 2, 0], more: { dates: 0, places: 0, others: 0 } });
  });
});

describe('the ways to write dates that are offered', () => {
  it('are those that the core reads', () => {
    expect(dateFormatNames).toEqual(dateFormats.map((format) => format.name));
  });
});
