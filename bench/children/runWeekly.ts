/** Makes one forecast set of a dataset in a host of its own. Prints what it took, and how long the host heard nobody. */
import { argv, stdout } from 'node:process';
import { hostOf } from './hostOf.ts';
import { watchLoop } from './watchLoop.ts';

const [dataFolder = '', datasetId = '', asOf = ''] = argv.slice(2);
const { client, close } = await hostOf(dataFolder);
const watch = watchLoop();
const start = performance.now();
const { run, forecasts } = await client.call('forecasts.run', { datasetId, asOf });
const tookMs = performance.now() - start;
const deafMs = watch.longestMs();
await close();
stdout.write(
  JSON.stringify({
    tookMs,
    deafMs,
    forecasts: forecasts.length,
    runId: run.id,
    firstCode: forecasts[0]!.location.code,
  }),
);
