/** Imports a file in a host that stays open, as a window does. Prints how many rows were used, and how long the host heard nobody. */
import { argv, stdout } from 'node:process';
import { hostOf } from './hostOf.ts';
import { watchLoop } from './watchLoop.ts';

const [path = '', dataFolder = ''] = argv.slice(2);
const { client, close } = await hostOf(dataFolder);
const watch = watchLoop();
const { datasets } = await client.call('datasets.import', { files: [{ path }] });
const deafMs = watch.longestMs();
await close();
stdout.write(JSON.stringify({ rows: datasets[0]!.rows.used, deafMs }));
