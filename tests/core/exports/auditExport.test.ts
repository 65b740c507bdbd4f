import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { risingCounts } from '../../support/builders.ts';
import { openTestCore, type TestCore } from '../../support/testCore.ts';

describe('the audit trail as a file', () => {
  let test: TestCore;

  beforeEach(async () => {
    test = await openTestCore();
    await test.importPlaces({ Ouest: risingCounts(20) });
    await test.client.call('settings.set', { key: 'forecast.horizons', value: 2 });
    await test.client.call('lock.hold', { reason: '=SUM(A1:A9)' });
  });

  it('has every entry with its hash, oldest first, in both formats', async () => {
    const { entries } = await test.client.call('audit.list', {});
    const csv = await test.client.call('audit.export', { format: 'csv' });
    const json = await test.client.call('audit.export', { format: 'json' });
    const hashes = entries.map(({ hash }) => hash).toReversed();
    expect(csv).toMatchObject({ entries: entries.length, verified: true });
    expect(csv.suggestedName).toBe(`outpost-audit-${entries.length}.csv`);
    const rows = Papa.parse<Record<string, string>>(csv.text.trimEnd(), { header: true }).data;
    expect(rows.map(({ hash }) => hash)).toEqual(hashes);
    expect(JSON.parse(json.text)).toMatchObject({ verified: true, broken: null });
    expect(JSON.parse(json.text).entries).toEqual(entries.toReversed());
  });

  it('has details that a spreadsheet reads as text and a program as JSON', async () => {
    const { text } = await test.client.call('audit.export', { format: 'csv' });
    const rows = Papa.parse<Record<string, string>>(text.trimEnd(), { header: true }).data;
    expect(JSON.parse(rows.at(-1)!.details!)).toMatchObject({ reason: '=SUM(A1:A9)' });
  });
});
