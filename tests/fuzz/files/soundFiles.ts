/** Sound files of every kind that Outpost reads: what mutations start from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { xlsxFile } from '../../support/xlsxFile.ts';
import { weeklyCounts } from '../weeklyCounts.ts';

export const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

const fixture = (...parts: string[]) => readFileSync(join(fixtures, ...parts));

/** The first rows alone: most files of the field are large. */
function head(name: string, rows = 40): Buffer {
  return Buffer.from(fixture('field', name).toString().split('\n').slice(0, rows).join('\n'));
}

const csv = Buffer.from(weeklyCounts(['Bo', 'Kenema'], 12));
const rows = csv
  .toString()
  .trim()
  .split('\n')
  .map((line) => line.split(','));
const records = rows.slice(1).map(([date, place, cases]) => ({ date, place, cases: Number(cases) }));
const square = [
  [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ],
];
const shapes = {
  type: 'FeatureCollection',
  features: ['Bo', 'Kenema'].map((name) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Polygon', coordinates: square },
  })),
};

/** Tables: what an import takes. */
export const tables: readonly { ending: string; bytes: Uint8Array }[] = [
  { ending: 'csv', bytes: csv },
  { ending: 'csv', bytes: head('cholera_haiti_2010_2019_weekly.csv') },
  { ending: 'csv', bytes: head('covid19_austria_bundeslaender.csv') },
  { ending: 'csv', bytes: head('covid19_south_africa_linelist_cases.csv') },
  { ending: 'csv', bytes: head('covid19_world_confirmed_cumulative.csv', 12) },
  { ending: 'csv', bytes: head('ebola_west_africa_2014_2015.csv') },
  { ending: 'tsv', bytes: Buffer.from(csv.toString().replaceAll(',', '\t')) },
  { ending: 'csv', bytes: Buffer.from(`\ufeff${csv}`, 'utf16le') },
  { ending: 'csv.gz', bytes: gzipSync(csv) },
  { ending: 'json', bytes: Buffer.from(JSON.stringify(records)) },
  { ending: 'json', bytes: Buffer.from(JSON.stringify({ data: records })) },
  { ending: 'xlsx', bytes: xlsxFile([{ name: 'Counts', rows }]) },
];

export const geoJson = Buffer.from(JSON.stringify(shapes));
export const population = Buffer.from('place,population\nBo,1000\nKenema,2000\n');
export const mapping = Buffer.from('{"columns":{"week_end":"date","place":"place","cases":"cases"}}');
export const soundTable = csv;

export const hub = {
  truth: fixture('flusight', 'truth.csv'),
  forecasts: fixture('flusight', '2023-24_FluSight-baseline.csv.gz'),
  exclusions: fixture('flusight', 'exclusions.csv'),
  vintages: fixture('hindcast', 'vintages.csv'),
  rounds: fixture('hindcast', 'rounds.csv'),
};
