/** Hindcasts in a core of its own and watches its event loop: how long nobody was answered. Prints one JSON document. */
import { argv, stdout } from 'node:process';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient } from '../../shared/contract/client.ts';

const [vintages = '', rounds = '', population = '', out = '', dataFolder = ''] = argv.slice(2);
const core = await openNodeCore({ dataFolder, host: 'cli', access: 'reader' });
const client = createClient({
  call: (request) => core.dispatch(request, { host: 'cli' }),
  subscribe: (listener) => core.subscribe(listener),
});

let longestMs = 0;
let isWatching = true;
let last = performance.now();
const watch = () => {
  const now = performance.now();
  longestMs = Math.max(longestMs, now - last);
  last = now;
  if (isWatching) setImmediate(watch);
};
setImmediate(watch);
const source = {
  vintages: { path: vintages },
  rounds: { path: rounds },
  population: { path: population },
  disease: 'influenza',
};
const result = await client.call('hindcast.run', { source, out });
isWatching = false;
await core.close();
stdout.write(JSON.stringify({ ...result, longestMs }));
