import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ENTRY_FORMAT,
  FORMAT_VERSION,
  versionOf,
} from '../../../../main/core/state/migrations/formatVersion.ts';
import { migrated, migrations } from '../../../../main/core/state/migrations/migrations.ts';
import { toVersion2 } from '../../../../main/core/state/migrations/toVersion2.ts';
import { publishedSetV1 } from '../../../../main/core/state/stored/v1/publishedSet.ts';
import type { DatasetV2 } from '../../../../main/core/state/stored/v2/dataset.ts';
import { wholeOf } from '../../../../main/core/state/stored/v2/datasetColumns.ts';
import { type SetParts, setOfParts } from '../../../../main/core/state/stored/v2/setParts.ts';
import { folderDisk } from '../../../support/folderDisk.ts';
import { openTestCore } from '../../../support/testCore.ts';
import { rejectionOf } from '../../../support/thrownBy.ts';

const folder = folderDisk(join(import.meta.dirname, '..', '..', '..', 'fixtures', 'folders', 'v1'));
const earlierDatasets = folder.names('datasets/').map((name) => JSON.parse(folder.text(name)));
const earlierSets = folder.names('sets/').map((name) => JSON.parse(folder.text(name)));

describe('the list of migrations', () => {
  it('goes up by one from version 1 to the present one', () => {
    const numbers = migrations.map(({ version }) => version);
    expect(numbers).toEqual(Array.from({ length: FORMAT_VERSION - 1 }, (_, n) => n + 2));
  });

  it('leaves a document of the present version as it is', () => {
    const json = { schemaVersion: FORMAT_VERSION, anything: true };
    expect(migrated('document', json)).toBe(json);
  });

  it('takes a document that states no version for one of the first', () => {
    expect([{}, null, 'text', { schemaVersion: 'x' }].map(versionOf)).toEqual([1, 1, 1, 1]);
  });
});

describe('the migration to version 2', () => {
  it('changes nothing but the number of a document', () => {
    expect(toVersion2.document!({ schemaVersion: 1, cycles: [1] })).toEqual({
      schemaVersion: 2,
      cycles: [1],
    });
  });

  it.each(earlierSets)('takes a set apart without losing anything (%#)', (json) => {
    const { schemaVersion: _version, ...set } = publishedSetV1.parse(json);
    const parts = toVersion2.set!(json) as SetParts;
    expect(setOfParts(parts)).toEqual(set);
    expect(JSON.stringify(parts.summary)).not.toContain('quantiles');
  });

  it.each(earlierDatasets)('makes columns of a dataset without losing anything (%#)', (json) => {
    const columns = toVersion2.dataset!(json) as DatasetV2;
    expect(wholeOf(columns)).toEqual(json);
    expect(columns.calendars).toHaveLength(1);
  });

  it('refuses a set that is none', () => {
    expect(() => toVersion2.set!({ schemaVersion: 1, forecasts: [] })).toThrow();
    expect(publishedSetV1.safeParse({}).success).toBe(false);
  });
});

describe('what a newer version wrote', () => {
  // Fails when it is taken for damage: the user would be told to run again, or the file would be replaced.
  it.each(['journal', 'settings.json', 'scheduler.json', 'scores.json', 'health.json'])(
    'refuses the folder, and changes no byte: %s',
    async (name) => {
      const test = await openTestCore();
      await test.client.call('settings.set', { key: 'forecast.horizons', value: 3 });
      await test.core.close();
      const { disk } = test;
      if (name === 'journal') {
        const segment = 'journal/0000000001.jsonl';
        const { hash: _old, ...entry } = JSON.parse(disk.text(segment));
        const body = JSON.stringify({ ...entry, format: ENTRY_FORMAT + 1 });
        disk.write(segment, `${body.slice(0, -1)},"hash":"${test.crypto.sha256(body)}"}\n`);
      } else {
        disk.write(name, JSON.stringify({ schemaVersion: FORMAT_VERSION + 1 }));
      }
      const bytes = disk.fingerprint();
      for (const access of ['writer', 'reader'] as const) {
        expect(await rejectionOf(test.restart({ disk, access }))).toMatchObject({ code: 'NEWER_VERSION' });
      }
      expect(disk.fingerprint()).toBe(bytes);
    },
  );
});
