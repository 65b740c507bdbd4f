/** Hindcasts in a core of its own and watches its event loop: how long nobody was answered. Prints one JSON document. */
import { argv, stdout } from 'node:process';
import { openNodeCore } from '../../main/hosts/openNodeCore.ts';
import { createClient } from '../../shared/contract/client.ts';
import { watchLoop } from './watchLoop.ts';

const [vintages = '', rounds = '', population = '', out = '', dataFolder = ''] = argv.slice(2);
const core = await openNodeCore({ dataFolder, host: 'cli', access: 'reader' });
const client = createClient({
  call: (request) => core.dispatch(request, { host: 'cli' }),
  subscribe: (listener) => core.subscribe(listener),
});

// As for runs and imports: a loop that never rested would take a core from the work, and measure its own waiting for one.
const watch = watchLoop();
const source = {
  vintages: { path: vintages },
  rounds: { path: rounds },
  population: { path: population },
  disease: 'influenza',
};
const result = await client.call('hindcast.run', { source, out });
const longestMs = watch.longestMs();
await core.close();
stdout.write(JSON.stringify({ ...result, longestMs }));
