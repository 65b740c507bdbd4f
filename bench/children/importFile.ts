/** Imports one file as the application does, without storing. Prints what it took. */
import { argv, stdout } from 'node:process';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { nodeInputFiles } from '../../main/adapters/nodeInputFiles.ts';
import { nodeTableReader } from '../../main/adapters/tables/nodeTableReader.ts';
import { buildDataset } from '../../main/core/surveillance/import/buildDataset.ts';
import { readTable } from '../../main/core/surveillance/import/table/readTable.ts';

const start = performance.now();
const file = await nodeInputFiles.open(argv[2]!);
const opened = await nodeTableReader.open(file, {});
const options = { signal: { aborted: false }, onBatch: () => {}, breathe: () => nextTurn() };
const table = await readTable(file.name, opened, options);
const { summary } = buildDataset([{ table, encoding: opened.encoding }], {
  mapping: {},
  asOf: null,
  today: '2026-01-01',
  dailyEpiWeek: 'iso',
});
const tookMs = performance.now() - start;
stdout.write(JSON.stringify({ rows: summary.rows.used, tookMs }));
