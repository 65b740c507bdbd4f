import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import type { ReviewPhase } from '../../../../renderer/features/import/importPhase.ts';
import { ImportReviewDialog } from '../../../../renderer/features/import/review/ImportReviewDialog.tsx';
import { AppError, type Difference, type ImportPreview } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { fakeFilePreview, fakeMapping } from '../../support/fakeParts.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

const counts = new File(['a,b'], 'counts.csv');

const difference: Difference = {
  datasetId: 'ds-haiti',
  against: '2016-11-20',
  added: 14,
  revised: 6,
  removed: 0,
  examples: [
    { change: 'revised', location: 'Sud', date: '2016-11-12', measure: 'cases', from: 31, to: 38 },
    { change: 'added', location: 'Nord', date: '2016-11-26', measure: 'cases', from: null, to: 5 },
  ],
};

async function window(options: FakeOptions = { hasDataset: false }) {
  const opened = await openServices(options);
  const imports = () => opened.stores.imports.getState();
  const show = () => markupOf(opened.services, <App />);
  return { ...opened, imports, show, words: () => wordsOf(show()) };
}

/** The dialog over one file, or several, that was read as `changes` say. */
async function dialog(changes: Partial<ImportPreview> = {}, options?: FakeOptions, update?: Difference) {
  const opened = await window(options);
  opened.client.imports.previewChanges = changes;
  opened.client.imports.difference = update ?? null;
  const files = changes.files?.map((file) => new File(['a,b'], file.file)) ?? [counts];
  await opened.imports().start(files);
  const show = () =>
    markupOf(opened.services, <ImportReviewDialog phase={opened.imports().phase as ReviewPhase} />);
  return { ...opened, show, words: () => wordsOf(show()) };
}

/** The options of one chooser, the chosen one in brackets. */
function optionsOf(markup: string, label: string): string[] {
  const id = new RegExp(`<label for="([^"]+)">${label}</label>`).exec(markup)?.[1];
  const start = id === undefined ? `aria-label="${label}"` : `<select id="${id}"`;
  const select = markup.slice(markup.indexOf(start)).split('</select>')[0]!;
  return [...select.matchAll(/<option([^>]*)>(.*?)<\/option>/g)].map(([, attributes, words]) =>
    attributes!.includes('selected') ? `[${words}]` : words!,
  );
}

describe('the ways in', () => {
  it('are all named where there is nothing yet', async () => {
    const { words } = await window();
    expect(words()).toContain('Import a file (Ctrl+O), drop one anywhere on this window, paste a table');
    expect(words()).toContain('Import a file Paste a table');
  });

  it('have a dialog with files and a labelled box to paste into', async () => {
    const { imports, show, words } = await window();
    imports().choose('paste');
    expect(words()).toContain('Import counts Files CSV, Excel (XLSX) or JSON');
    expect(show()).toMatch(/<label for="([^"]+)">Paste a table<\/label>.*<textarea id="\1"/s);
    await imports().cancel();
    expect(show()).not.toContain('<textarea');
  });

  it('stay open while the dialog with the ways in is shown', async () => {
    const { imports } = await window();
    imports().choose('files');
    await imports().start([counts]);
    expect(imports().phase.name).toBe('review');
  });
});

describe('the progress of an import', () => {
  it('names step, share, rows and time left, with the way to stop it', async () => {
    const { client, imports, words, show } = await window();
    const release = client.holdNext('datasets.preview');
    const started = imports().start([counts]);
    await expect.poll(() => imports().phase.name).toBe('reading');
    imports().receiveProgress({ phase: 'reading', rowsRead: 120_000, share: 0.45, secondsLeft: 11.2 });
    expect(words()).toContain('Reading counts.csv… 45 % · 120,000 rows · about 12 seconds left Cancel Esc');
    expect(show()).toMatch(/<progress aria-label="Reading counts.csv…" value="0.45"/);
    expect(show()).toContain('<span role="status">Reading counts.csv…</span>');
    imports().receiveProgress({ phase: 'checking', rowsRead: 260_000, share: null, secondsLeft: 61 });
    expect(words()).toContain('Checking counts.csv… 260,000 rows · about 2 minutes left');
    release();
    await started;
  });

  it('says that nothing was imported once it is cancelled', async () => {
    const { client, imports, words } = await window();
    const release = client.holdNext('datasets.preview');
    const started = imports().start([counts]);
    await expect.poll(() => imports().phase.name).toBe('reading');
    await imports().cancel();
    release();
    await started;
    expect(words()).toContain('Cancelled. Nothing was imported.');
  });
});

describe('what was read', () => {
  it('is shown with exact numbers before anything is stored', async () => {
    const { show, words } = await dialog();
    for (const part of [
      'Nothing is stored yet. The columns were read with certainty.',
      'Layout one column per place',
      'Dates 7 May 2016 to 26 Nov 2016',
      'Cases in total 25,187',
      'Rows 31 read, 30 used, 1 rejected',
      'counts.csv · text · utf-8 · cells split by commas · 31 rows · 12 columns',
      'Not used report',
      'Warning Weeks without a row were found. (2×) Show 2 examples counts.csv, row 9 2016-06-25 Sud and Nippes',
      'counts.csv 17 date 31/02/2016 There is no such day',
    ]) {
      expect(words()).toContain(part);
    }
    expect(show()).toMatch(/<dialog class="wide" aria-labelledby/);
    expect(show()).toMatch(/maxLength="120" value="Cholera, Haiti"/);
    expect(show()).toMatch(/<button type="submit" class="button primary"[^>]*>Import 10 places<\/button>/);
  });

  it('shows the first rows under what each column is read as, the mapped columns first', async () => {
    const { show } = await dialog();
    const heads = [...show().matchAll(/<span class="column-name"><bdi>(.*?)<\/bdi>/g)].map(
      ([, name]) => name,
    );
    expect(heads.slice(0, 2)).toEqual(['date_saturday', 'Artibonite']);
    expect(heads.at(-1)).toBe('report');
    expect(optionsOf(show(), 'Column “date_saturday” is read as')).toEqual([
      '[Date]',
      'Year of the week',
      'Place, its counts',
      'Not used',
    ]);
  });

  it('marks what was detected, also after another choice was made', async () => {
    const { imports, show, words } = await dialog();
    expect(optionsOf(show(), 'Counts are')).toEqual(['[new counts]', 'running sums']);
    expect(words()).toContain('Counts are detected');
    imports().state(0, { countKind: 'cumulative' });
    await expect.poll(() => (imports().phase as ReviewPhase).isReading).toBe(false);
    expect(optionsOf(show(), 'Counts are')).toEqual(['new counts (detected)', '[running sums]']);
    expect(words()).not.toContain('Counts are detected');
    expect(words()).toContain('You changed how the columns are read. Undo my changes');
  });

  it('summarises hundreds of columns of dates', async () => {
    const dateColumns = Array.from({ length: 494 }, (_, i) => `d${i}`);
    const columns = ['region', ...dateColumns];
    const mapping = {
      ...fakeMapping,
      layout: 'wide-by-date' as const,
      date: null,
      location: ['region'],
      placeColumns: [],
      dateColumns,
    };
    const head = [{ row: 2, cells: columns }];
    const { show, words } = await dialog({
      files: [fakeFilePreview('wide.csv', { columns, mapping, head })],
    });
    expect(words()).toContain('and 483 more date columns Show more columns');
    expect(words()).toContain('d0 Date, its counts');
    expect(show().match(/<select/g)!.length).toBeLessThan(10);
  });

  it('says of cells about persons that they are hidden', async () => {
    const head = [{ row: 2, cells: ['2026-03-01', null] }];
    const mapping = { ...fakeMapping, layout: 'line-list' as const, date: 'onset', placeColumns: [] };
    const file = fakeFilePreview('list.csv', { columns: ['onset', 'age'], mapping, head });
    const { words } = await dialog({ files: [file] });
    expect(words()).toContain('2 2026-03-01 hidden: about a person');
  });

  it('offers the sheets of a workbook', async () => {
    const file = fakeFilePreview('a.xlsx', { format: 'xlsx', sheet: 'Week 1', sheets: ['Week 1', 'Week 2'] });
    const { show } = await dialog({ files: [file] });
    expect(optionsOf(show(), 'Sheet')).toEqual(['All sheets with the same columns', '[Week 1]', 'Week 2']);
  });

  it('has a tab for each of several files', async () => {
    const { show } = await dialog({ files: [fakeFilePreview('cases.csv'), fakeFilePreview('deaths.csv')] });
    expect(show().match(/role="tab"/g)).toHaveLength(2);
    expect(show()).toMatch(/role="tab"[^>]*aria-selected="true"[^>]*tabindex="0"><bdi>cases.csv/);
    expect(show()).toMatch(/role="tab"[^>]*aria-selected="false"[^>]*tabindex="-1"><bdi>deaths.csv/);
  });

  it('says that a statement of an earlier import was taken', async () => {
    const { words } = await dialog({ isRemembered: true });
    expect(words()).toContain('Read as you stated last time. Read anew instead');
  });

  it('names every button and field', async () => {
    const { show } = await dialog({}, {}, difference);
    for (const [tag, inner] of show().matchAll(/<button[^>]*>(.*?)<\/button>/gs)) {
      expect(tag.includes('aria-label="') || wordsOf(inner!) !== '').toBe(true);
    }
    for (const [field] of show().matchAll(/<(?:select|input|textarea)[^>]*>/g)) {
      expect(field).toMatch(/aria-label=|id="/);
    }
    expect(show()).not.toContain('style=');
  });
});

describe('files that are refused', () => {
  const refusal = {
    code: 'AMBIGUOUS' as const,
    message: 'The dates can be read in two ways.',
    details: {
      file: 'counts.csv',
      readings: [
        { dateFormat: 'DD/MM/YYYY', firstDate: '2026-01-02', lastDate: '2026-11-03', cases: 1203 },
        { dateFormat: 'MM/DD/YYYY', firstDate: '2026-02-01', lastDate: '2026-12-03', cases: 1203 },
      ],
    },
  };

  it('say why, and offer each reading with what it means', async () => {
    const { words, show } = await dialog({ result: null, refusal });
    expect(words()).toContain('This can’t be imported as it is. The dates can be read in two ways.');
    expect(words()).toContain(
      'Dates: DD/MM/YYYY First date: 2 Jan 2026 · Last date: 3 Nov 2026 · Cases: 1,203',
    );
    expect(show().match(/class="button reading"/g)).toHaveLength(2);
  });

  it('keep the import button off, and say what has to be done', async () => {
    const { words, show } = await dialog({ result: null, refusal });
    expect(show()).toMatch(/<button type="submit" class="button primary" disabled=""/);
    expect(words()).toContain('Not yet: see above what has to be put right first.');
  });
});

describe('files that update a dataset', () => {
  it('show what changes, with the largest changes and the choice to keep them apart', async () => {
    const { words, show } = await dialog({}, {}, difference);
    expect(words()).toContain(
      'Updates “Cholera, Haiti” +14 new, 6 revised, 0 removed, against the counts known',
    );
    expect(words()).toContain('revised Sud 12 Nov 2016 cases 31 38');
    expect(words()).toContain('new Nord 26 Nov 2016 cases none 5');
    expect(words()).toContain('Keep as a separate dataset');
    expect(show()).toMatch(/<button type="submit"[^>]*>Update Cholera, Haiti<\/button>/);
  });
});

describe('the end of an import', () => {
  it('names exact numbers, what was left out, and the way back', async () => {
    const { imports, words } = await window();
    await imports().start([counts]);
    imports().setFields({ name: 'Hurricane' });
    await imports().confirm();
    expect(words()).toContain(
      'Imported 30 rows into “Hurricane”: 10 places. 1 row was rejected: see the list. Undo import Ctrl+Z',
    );
    expect(words()).toContain('1 rejected row File Row Column Found Reason counts.csv 17 date 31/02/2016');
    expect(words()).toContain('1 finding Warning Weeks without a row');
    await imports().undo();
    expect(words()).toContain('“Hurricane” was taken out of all lists.');
    expect(words()).toContain('Import again');
  });

  it('names what an update changed, and says what is shown after its undo', async () => {
    const { client, imports, words } = await window({});
    client.imports.difference = difference;
    await imports().start([counts]);
    await imports().confirm();
    expect(words()).toContain('Updated “Cholera, Haiti”: +14 new, 6 revised, 0 removed. 1 row was rejected');
    await imports().undo();
    expect(words()).toContain('The update of “Cholera, Haiti” was taken back: its counts are those known on');
  });

  it('is said in a region that was there before', async () => {
    const { show } = await window();
    expect(show()).toContain('<div role="status"></div>');
  });

  it('of files that cannot be opened says that nothing was imported, from what, and why', async () => {
    const { client, imports, words } = await window();
    client.failNext('datasets.preview', new AppError('FILE_UNREADABLE', 'It is damaged. Export it again.'));
    await imports().start([counts]);
    expect(words()).toContain(
      'Nothing was imported from counts.csv. It is damaged. Export it again. Choose another file',
    );
  });
});
