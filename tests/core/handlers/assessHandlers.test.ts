import { beforeEach, describe, expect, it } from 'vitest';
import { wideCsv } from '../../support/builders.ts';
import { clientOf, openTestCore, type TestCore, twoPlaces } from '../../support/testCore.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

let test: TestCore;

beforeEach(async () => {
  test = await openTestCore();
});

async function upload(): Promise<string> {
  const bytes = Buffer.from(wideCsv(twoPlaces));
  const { uploadId } = await test.client.call('uploads.open', { name: 'page.csv', bytes: bytes.length });
  await test.client.call('uploads.append', { uploadId, base64: bytes.toString('base64') });
  return uploadId;
}

describe('assessing', () => {
  it('says the same of files as of the dataset that they become, and stores nothing', async () => {
    const files = [{ uploadId: await upload() }];
    const ofFiles = await test.client.call('datasets.assessFiles', { files });
    expect(ofFiles.places).toHaveLength(2);
    expect(test.disk.names()).toEqual([]);
    const { datasets } = await test.client.call('datasets.import', { files });
    expect(await test.client.call('datasets.assess', { id: datasets[0]!.id })).toEqual(ofFiles);
  });

  it('refuses a place that the data do not have', async () => {
    const files = [{ uploadId: await upload() }];
    const refused = test.client.call('datasets.assessFiles', { files, locations: ['Atlantis'] });
    expect(await rejectionOf(refused)).toMatchObject({ code: 'UNKNOWN_LOCATION' });
  });

  it('reads no file of this machine for a page', async () => {
    const page = clientOf(test.core, 'web');
    const refused = page.call('datasets.assessFiles', { files: [{ path: '/data/counts.csv' }] });
    expect(await rejectionOf(refused)).toMatchObject({ code: 'UNAUTHORISED' });
  });
});
