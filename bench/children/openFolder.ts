/**
 * Opens a data folder as a host does, lists it page by page if asked to; prints what that took and what it holds then. Times are those of
 * the processor: a busy machine makes them longer by far less than those of a clock.
 */
import { argv, stdout } from 'node:process';
import { inProcessTransport } from '../../main/hosts/cli/inProcessTransport.ts';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient } from '../../shared/contract/index.ts';

const [, , dataFolder, task] = argv;
function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

const start = cpuMs();
const core = await openNodeCore({ dataFolder: dataFolder!, host: 'web', access: 'reader' });
const openMs = cpuMs() - start;
const client = createClient(inProcessTransport(core));
const pagesMs: number[] = [];
let forecasts = 0;
let before: string | undefined;
while (task === 'list') {
  const from = cpuMs();
  const page = await client.call('forecasts.list', before === undefined ? {} : { before });
  pagesMs.push(cpuMs() - from);
  forecasts += page.forecasts.length;
  if (page.next === null) break;
  before = page.next;
}
const heapMB = process.memoryUsage().heapUsed / 1024 / 1024;
const peakMB = process.resourceUsage().maxRSS / 1024;
await core.close();
stdout.write(JSON.stringify({ openMs, pagesMs, forecasts, heapMB, peakMB }));
