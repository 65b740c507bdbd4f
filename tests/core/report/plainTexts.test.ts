import { expect, it } from 'vitest';
import { emptyDraft } from '../../../shared/contract/index.ts';
import { openTestCore } from '../../support/testCore.ts';
import { districtsCsv } from './districts.ts';

/** Turns round what follows, and can't be written into a page. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ODD = /[\u202a-\u202e\0\u001b]/;

it('what people typed turns nothing round in a report, and brings no control character into it', async () => {
  const test = await openTestCore();
  test.files.set('districts.csv', districtsCsv());
  const { datasets } = await test.client.call('datasets.import', {
    files: [{ path: 'districts.csv' }],
    disease: 'mea\u202esles\0',
    name: 'Three\u202e districts\u001b',
  });
  const { id: datasetId, name, disease } = datasets[0]!;
  expect({ name, disease }).toEqual({ name: 'Three districts', disease: 'measles' });
  await test.client.call('forecasts.run', { datasetId });
  await test.client.call('lock.pin', { id: 'embedded', reason: 'be\u202ecause\u001b' });
  const line = 'A\u202eda\0';
  const lines = { organisation: line, area: line, number: line, author: line, clearedBy: line };
  const texts = { actions: `one\n${line}`, needs: line, responseGaps: line, suppressionReason: line };
  const highlights = [{ change: 'added', id: 'added-1', text: line }] as const;
  const draft = { ...emptyDraft, ...lines, ...texts, highlights: [...highlights] };
  await test.client.call('report.saveDraft', { datasetId, draft });
  const { report, html } = await test.client.call('report.preview', { datasetId });
  expect(report.header).toMatchObject({
    organisation: 'Ada',
    area: 'Ada',
    author: 'Ada',
    title: 'Situation report no. Ada',
  });
  expect(report.actions).toBe('one\nAda ');
  expect(report.overrides.join()).toContain('because');
  for (const format of ['txt', 'csv', 'html'] as const) {
    const { content } = await test.client.call('report.export', { datasetId, format });
    expect(content).not.toMatch(ODD);
  }
  expect(html).not.toMatch(ODD);
});
