import { beforeEach, describe, expect, it } from 'vitest';
import { wideCsv } from '../../support/builders.ts';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';

let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});

async function importAs(name: string, text: string): Promise<string> {
  test.files.set(`${name}.csv`, text);
  const { datasets } = await test.client.call('datasets.import', {
    files: [{ path: `${name}.csv` }],
    into: 'new',
  });
  return datasets[0]!.id;
}

const listed = async () => (await test.client.call('scheduler.status', {})).datasets;
const names = async () => (await listed()).map(({ name }) => name);

describe('what is told as automatic', () => {
  it('is every dataset, imported last first', async () => {
    await importAs('haiti', wideCsv(twoPlaces));
    await importAs('guinea', wideCsv({ Kindia: twoPlaces.Ouest }));
    expect(await names()).toEqual(['guinea', 'haiti']);
  });

  it('is no dataset that was removed', async () => {
    const id = await importAs('haiti', wideCsv(twoPlaces));
    await test.client.call('datasets.remove', { id });
    expect(await listed()).toEqual([]);
  });

  it('is a replay only where its files are watched, and it is forecast by hand all the same', async () => {
    const id = await importAs('haiti', wideCsv(twoPlaces, '2010-10-30'));
    const { datasets } = await test.client.call('datasets.list', {});
    expect(datasets).toMatchObject([{ replay: true }]);
    expect(await listed()).toEqual([]);
    await test.client.call('settings.set', { key: 'scheduler.autoForecast', value: true });
    await test.client.call('datasets.watch', { id, files: [{ path: 'haiti.csv' }] });
    expect(await listed()).toMatchObject([
      {
        datasetId: id,
        message: 'Never: a replay is forecast by hand.',
        watch: { files: [{ path: 'haiti.csv', sheet: null }] },
      },
    ]);
    await test.client.call('scheduler.runOnce', {});
    expect((await test.client.call('forecasts.list', {})).forecasts).toEqual([]);
  });
});
