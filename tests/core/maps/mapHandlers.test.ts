import { beforeEach, describe, expect, it } from 'vitest';
import { openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const ring = (x: number) => [
  [x, 50],
  [x + 1, 50],
  [x + 1, 51],
  [x, 50],
];
const fileOf = (...names: string[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: names.map((name, index) => ({
      type: 'Feature',
      properties: { name, number: index },
      geometry: { type: 'Polygon', coordinates: [ring(index)] },
    })),
  });

let test: TestCore;
let datasetId: string;

beforeEach(async () => {
  test = await openTestCore();
  datasetId = await test.importPlaces(twoPlaces);
});

async function upload(text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const { uploadId } = await test.client.call('uploads.open', { name: 'map.geojson', bytes: bytes.length });
  await test.client.call('uploads.append', { uploadId, base64: bytes.toString('base64') });
  return uploadId;
}

async function imported(text: string) {
  return (await test.client.call('maps.import', { datasetId, uploadId: await upload(text) })).map;
}
const shown = async (core = test) => (await core.client.call('maps.show', { datasetId })).map;

describe('the shapes of a dataset', () => {
  it('are there once they were imported, also after a start', async () => {
    expect(await shown()).toBe(null);
    const map = await imported(fileOf('Nord', 'Ouest'));
    expect(map).toMatchObject({ fileName: 'map.geojson', property: null });
    expect(map!.shapes.map(({ properties }) => properties)).toEqual([
      { name: 'Nord', number: '0' },
      { name: 'Ouest', number: '1' },
    ]);
    await test.client.call('maps.join', { datasetId, property: 'name' });
    await test.core.close();
    const again = await openTestCore({ disk: test.disk });
    expect(await shown(again)).toEqual({ ...map, property: 'name' });
  });

  it('stay as they are where the next file can not be used', async () => {
    const map = await imported(fileOf('Nord'));
    for (const text of ['{}', fileOf()])
      expect(await rejectionOf(imported(text))).toMatchObject({ code: 'FILE_UNREADABLE' });
    expect(await shown()).toEqual(map);
  });

  it('leave nothing behind when others take their place, or none', async () => {
    const filesIn = async () => (await test.store.files.list('maps')).length;
    await imported(fileOf('Nord'));
    await imported(fileOf('Nord', 'Ouest'));
    expect(await filesIn()).toBe(1);
    expect((await test.client.call('maps.remove', { datasetId })).map).toBe(null);
    expect(await shown()).toBe(null);
    expect(await filesIn()).toBe(0);
  });

  it('are said to be damaged where their file is gone', async () => {
    await imported(fileOf('Nord'));
    for (const name of await test.store.files.list('maps')) await test.store.files.remove(name);
    expect(await rejectionOf(shown())).toMatchObject({ code: 'FOLDER_DAMAGED' });
  });

  it('belong to a dataset that is there', async () => {
    const asked = test.client.call('maps.show', { datasetId: 'nobody' });
    expect(await rejectionOf(asked)).toMatchObject({ code: 'UNKNOWN_DATASET' });
  });
});
