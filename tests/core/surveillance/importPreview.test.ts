import { beforeEach, describe, expect, it } from 'vitest';
import type { EventPayload } from '../../../shared/contract/index.ts';
import type { MappingInput } from '../../../shared/surveillance/datasetSchema.ts';
import { risingCounts, weekEnds, wideCsv } from '../../support/builders.ts';
import { encodedAs } from '../../support/encodedAs.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let test: TestCore;
const wide = wideCsv(twoPlaces);

/** Two columns of counts, neither of which is named after a measure: only a mapping can tell. */
const table = (rows: number, header = 'week,lieu,alpha,beta') =>
  `${header}\n${risingCounts(rows)
    .map((count, week) => `${weekEnds(rows)[week]},Ouest,${count},${(3 * week) % 7}`)
    .join('\n')}\n`;
const stated: MappingInput = { layout: 'long', cases: 'beta', location: 'lieu' };

beforeEach(async () => {
  test = await openTestCore();
});

async function uploadBytes(bytes: Uint8Array): Promise<string> {
  const { uploadId } = await test.client.call('uploads.open', { name: 'page.csv', bytes: bytes.length });
  const base64 = Buffer.from(bytes).toString('base64');
  await test.client.call('uploads.append', { uploadId, base64 });
  return uploadId;
}

const imported = (text: string, params: { mapping?: MappingInput; name?: string } = {}) => {
  const { name: path = 'counts.csv', ...rest } = params;
  test.files.set(path, text);
  return test.client.call('datasets.import', { files: [{ path }], ...rest });
};

const previewed = (text: string, params: { mapping?: MappingInput; name?: string } = {}) => {
  const { name: path = 'counts.csv', ...rest } = params;
  test.files.set(path, text);
  return test.client.call('datasets.preview', { files: [{ path }], ...rest });
};

const upload = (text: string) => uploadBytes(Buffer.from(text));

describe('a preview', () => {
  it('shows the file, its first rows, how it is read, and what it would give; nothing is stored', async () => {
    const preview = await previewed(wide);
    expect(preview).toMatchObject({
      files: [
        {
          file: 'counts.csv',
          format: 'delimited',
          encoding: 'utf-8',
          delimiter: ',',
          sheet: null,
          sheets: [],
          rows: 24,
          columns: ['date', 'Ouest', 'Nord'],
          mapping: { layout: 'wide-by-place', date: 'date' },
        },
      ],
      result: { stored: 'dry-run', datasets: [{ locations: 2 }], difference: null },
      refusal: null,
      isRemembered: false,
    });
    expect(preview.files[0]!.head).toHaveLength(20);
    expect(preview.files[0]!.head[0]).toEqual({ row: 2, cells: wide.split('\n')[1]!.split(',') });
    expect(test.disk.names()).toEqual([]);
  });

  it('reads an upload again in the encoding that is stated', async () => {
    const rows = weekEnds(6).map((week) => `${week},Võru,7`);
    const uploadId = await uploadBytes(encodedAs(`date,place,cases\n${rows.join('\n')}\n`, 'windows-1252'));
    const placeOf = async (mapping: MappingInput) => {
      const preview = await test.client.call('datasets.preview', { files: [{ uploadId }], mapping });
      return preview.files[0]!.head[0]!.cells[1];
    };
    expect(await placeOf({})).toBe('Vőru');
    expect(await placeOf({ encoding: 'windows-1252' })).toBe('Võru');
    expect(await placeOf({ files: { 'page.csv': { encoding: 'windows-1252' } } })).toBe('Võru');
  });

  it('gives what the import then gives', async () => {
    const { result } = await previewed(wide);
    expect(await imported(wide)).toEqual({ ...result, stored: 'new' });
  });

  it('answers with the refusal, and still shows the rows', async () => {
    const preview = await previewed('place,cases\nOuest,3\nNord,4\n');
    expect(preview).toMatchObject({ result: null, refusal: { code: 'NO_DATE_COLUMN' } });
    expect(preview.files).toMatchObject([{ rows: 2, columns: ['place', 'cases'], mapping: null }]);
    expect(preview.files[0]!.head[0]!.cells).toEqual(['Ouest', '3']);
  });

  it.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['a mapping that does not fit', wide, 'BAD_MAPPING'],
  ])('answers with the refusal of %s', async (_what, text, code) => {
    const mapping = code === 'BAD_MAPPING' ? { cases: 'no such column' } : {};
    expect(await previewed(text, { mapping })).toMatchObject({ result: null, refusal: { code } });
  });

  it('shows the files that could be read when a later one could not', async () => {
    test.files.set('a.csv', wide).set('b.csv', '');
    const { files, refusal } = await test.client.call('datasets.preview', {
      files: [{ path: 'a.csv' }, { path: 'b.csv' }],
    });
    expect(refusal).toMatchObject({ code: 'FILE_EMPTY' });
    expect(files.map(({ file }) => file)).toEqual(['a.csv']);
  });

  it('throws for a file that is not there, which no mapping can mend', async () => {
    const refusal = rejectionOf(test.client.call('datasets.preview', { files: [{ path: 'nope.csv' }] }));
    expect(await refusal).toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it('works beside another process that has the data folder', async () => {
    await imported(wide);
    const reader = await test.restart({ access: 'reader' });
    reader.files.set('counts.csv', wide);
    const preview = await reader.client.call('datasets.preview', { files: [{ path: 'counts.csv' }] });
    expect(preview.result).toMatchObject({ difference: { added: 0, revised: 0, removed: 0 } });
  });

  it('hides what a list says about persons, also when it is refused, and from the log', async () => {
    const rows = weekEnds(30).map((date, n) => `${n},Marie Secret${n},${20 + n},f,${date},Ouest`);
    const list = `case id,name,age,sex,date of onset,district\n${rows.join('\n')}\n`;
    const preview = await previewed(list);
    expect(preview.files[0]!.mapping).toMatchObject({ layout: 'line-list' });
    expect(JSON.stringify(preview)).not.toContain('Secret');
    expect(preview.files[0]!.head[0]!.cells.filter((cell) => cell !== null)).toHaveLength(2);
    const refused = await previewed(list, { mapping: { date: 'name' } });
    expect(refused.refusal).not.toBeNull();
    expect(JSON.stringify(refused.files)).not.toContain('Secret');
    await imported(list);
    expect(JSON.stringify(test.logLines)).not.toContain('Secret');
  });
});

describe('an upload', () => {
  it('is read once, however often its mapping is changed, and for the import too', async () => {
    const uploadId = await upload(wide);
    const files = [{ uploadId }];
    const first = await test.client.call('datasets.preview', { files });
    const second = await test.client.call('datasets.preview', { files, mapping: { epiWeek: 'iso' } });
    const { stored } = await test.client.call('datasets.import', { files });
    expect(test.opened).toEqual(['page.csv']);
    expect(second.files[0]!.head).toEqual(first.files[0]!.head);
    expect(stored).toBe('new');
  });

  it('is read anew when it is another one', async () => {
    await test.client.call('datasets.preview', { files: [{ uploadId: await upload(wide) }] });
    const other = await upload(table(24));
    const preview = await test.client.call('datasets.preview', { files: [{ uploadId: other }] });
    expect(preview.files[0]!.columns).toEqual(['week', 'lieu', 'alpha', 'beta']);
  });

  it('is gone once it is discarded, also when it was previewed', async () => {
    const uploadId = await upload(wide);
    await test.client.call('datasets.preview', { files: [{ uploadId }] });
    await test.client.call('uploads.discard', { uploadId });
    const refusal = rejectionOf(test.client.call('datasets.preview', { files: [{ uploadId }] }));
    expect(await refusal).toMatchObject({ code: 'UNKNOWN_UPLOAD' });
  });

  it('may be the population of another', async () => {
    const [counts, people] = [await upload(wide), await upload('place,population\nOuest,7\nNord,8\n')];
    const { datasets } = await test.client.call('datasets.import', {
      files: [{ uploadId: counts }],
      population: { uploadId: people },
    });
    const { series } = await test.client.call('datasets.show', { id: datasets[0]!.id });
    expect(series.map(({ location }) => location.population)).toEqual([7, 8]);
    const again = rejectionOf(test.client.call('datasets.import', { files: [{ uploadId: people }] }));
    expect(await again).toMatchObject({ code: 'UNKNOWN_UPLOAD' });
  });
});

describe('a page that names a path', () => {
  it('is refused, for counts and for populations, imports and previews', async () => {
    test.files.set('secret.csv', wide);
    const page = await openTestCore({ host: 'web' });
    const path = { path: 'secret.csv' };
    const { uploadId } = await page.client.call('uploads.open', { name: 'a.csv', bytes: 0 });
    for (const params of [{ files: [path] }, { files: [{ uploadId }], population: path }]) {
      for (const method of ['datasets.import', 'datasets.preview'] as const) {
        expect(await rejectionOf(page.client.call(method, params))).toMatchObject({ code: 'UNAUTHORISED' });
      }
    }
  });
});

describe('progress', () => {
  const phases = () => test.events('import.progress').map(({ phase }) => phase);

  it('goes through the phases with rows and shares', async () => {
    await imported(wide);
    const told = test.events('import.progress');
    expect(phases()).toEqual(['reading', 'checking', 'saving', 'done']);
    expect(told[0]).toEqual({ phase: 'reading', rowsRead: 0, share: 0, secondsLeft: null });
    expect(told.at(-1)).toEqual({ phase: 'done', rowsRead: 24, share: 1, secondsLeft: null });
  });

  it('ends with what went wrong', async () => {
    await rejectionOf(imported('a,b\n1,2\n'));
    expect(phases().at(-1)).toBe('failed');
  });

  /** Cancels as soon as a phase begins. */
  function cancelAt(wanted: EventPayload<'import.progress'>['phase']) {
    const answers: boolean[] = [];
    test.core.subscribe(({ event, payload }) => {
      if (event !== 'import.progress') return;
      if ((payload as EventPayload<'import.progress'>).phase !== wanted) return;
      void test.client.call('datasets.cancelImport', {}).then(({ cancelled }) => answers.push(cancelled));
    });
    return answers;
  }

  it.each(['reading', 'checking'] as const)(
    'stops at a cancel while %s, and nothing is stored',
    async (phase) => {
      const answers = cancelAt(phase);
      expect(await rejectionOf(imported(wide))).toMatchObject({ code: 'CANCELLED' });
      expect(answers).toEqual([true]);
      expect(phases().at(-1)).toBe('cancelled');
      expect(test.disk.names()).toEqual([]);
    },
  );

  it('of a preview can be cancelled too, and the next one is not', async () => {
    cancelAt('reading');
    expect(await rejectionOf(previewed(wide))).toMatchObject({ code: 'CANCELLED' });
    test = await test.restart();
    expect((await previewed(wide)).result).not.toBeNull();
  });

  it('is not stopped once the dataset is being stored', async () => {
    const answers = cancelAt('saving');
    expect((await imported(wide)).stored).toBe('new');
    expect(answers).toEqual([false]);
  });

  it('has nothing to cancel when nothing is imported', async () => {
    expect(await test.client.call('datasets.cancelImport', {})).toEqual({ cancelled: false });
  });

  it('of a second import waits for the end of the first', async () => {
    const both = await Promise.all([imported(wide), imported(wide)]);
    expect(both.map(({ stored }) => stored)).toEqual(['new', 'already-there']);
    expect(phases()).toEqual([
      'reading',
      'checking',
      'saving',
      'done',
      'reading',
      'checking',
      'saving',
      'done',
    ]);
  });

  it('ends when the core is closed, and those that wait do not begin', async () => {
    const [running, waiting] = [rejectionOf(imported(wide)), rejectionOf(imported(wide))];
    await test.core.close();
    expect(await running).toMatchObject({ code: 'CANCELLED' });
    expect(await waiting).toMatchObject({ code: 'CANCELLED' });
    expect(test.disk.names('datasets/')).toEqual([]);
  });
});

describe('a stated mapping', () => {
  const columnOf = (result: { mapping: { files: { cases: string | null }[] } }) =>
    result.mapping.files[0]!.cases;
  const reason = 'Columns are read as you stated for this kind of file on 2016-11-02.';

  it('is applied again to the next file of the same kind, and that is said', async () => {
    await imported(table(24), { mapping: stated });
    test.clock.advance(7 * 86_400_000);
    const preview = await previewed(table(25), { name: 'next week.csv' });
    expect(preview.isRemembered).toBe(true);
    expect(preview.files[0]!.mapping).toMatchObject({ cases: 'beta' });
    expect(preview.files[0]!.mapping!.why[0]).toBe(reason);
    const result = await imported(table(25), { name: 'next week.csv' });
    expect(columnOf(result)).toBe('beta');
    expect(result.mapping.why[0]).toBe(reason);
    expect(result.stored).toBe('updated');
  });

  it('is remembered over a restart, and over an update that stated nothing', async () => {
    await imported(table(24), { mapping: stated });
    await imported(table(25));
    test = await test.restart();
    expect((await previewed(table(26))).isRemembered).toBe(true);
  });

  it('gives way to what is stated now, also to nothing at all', async () => {
    await imported(table(24), { mapping: stated });
    const other = await previewed(table(25), { mapping: { ...stated, cases: 'alpha' } });
    expect(other).toMatchObject({ isRemembered: false, files: [{ mapping: { cases: 'alpha' } }] });
    expect((await previewed(table(25), { mapping: {} })).isRemembered).toBe(false);
  });

  it('of the newest import counts', async () => {
    await imported(table(24), { mapping: stated });
    test.clock.advance(1_000);
    await imported(table(25), { mapping: { ...stated, cases: 'alpha' } });
    expect((await previewed(table(26))).files[0]!.mapping).toMatchObject({ cases: 'alpha' });
  });

  it('is not applied to a file of another shape, nor remembered from a dry run or an empty statement', async () => {
    test.files.set('counts.csv', table(24));
    await test.client.call('datasets.import', {
      files: [{ path: 'counts.csv' }],
      mapping: stated,
      dryRun: true,
    });
    expect((await previewed(table(25))).isRemembered).toBe(false);
    await imported(table(24), { mapping: stated });
    expect((await previewed(table(25, 'week,lieu,alpha,gamma'))).isRemembered).toBe(false);
    await imported(wide, { mapping: {}, name: 'wide.csv' });
    expect((await previewed(wide)).isRemembered).toBe(false);
  });

  it('is forgotten with an import that is taken back: it was the mistake', async () => {
    const { datasets } = await imported(table(24), { mapping: stated });
    await test.client.call('datasets.undoImport', { id: datasets[0]!.id });
    expect((await previewed(table(24))).isRemembered).toBe(false);
  });

  it('for one file of several is remembered for that kind of file alone', async () => {
    test.files.set('a.csv', table(24)).set('b.csv', wideCsv({ Sud: risingCounts(24) }));
    const files = [{ path: 'a.csv' }, { path: 'b.csv' }];
    await test.client.call('datasets.import', { files, mapping: { files: { 'a.csv': stated } } });
    expect((await previewed(table(25), { name: 'c.csv' })).isRemembered).toBe(true);
    expect((await previewed(wideCsv({ Sud: risingCounts(25) }))).isRemembered).toBe(false);
  });

  it('that no longer fits is passed over, and the file read anew', async () => {
    await imported(wide, { mapping: { placeColumns: ['Ouest', 'Nord'], dateFormat: 'YYYY-MM-DD' } });
    const slashed = wide.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1/$2/$3');
    const preview = await previewed(slashed);
    expect(preview).toMatchObject({ refusal: null, result: { datasets: [{ locations: 2 }] } });
  });
});
