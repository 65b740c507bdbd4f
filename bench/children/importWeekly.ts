/** Imports a file into a data folder and chooses the no-change model. Prints the identifier of the dataset. */
import { argv, stdout } from 'node:process';
import { hostOf } from './hostOf.ts';

const [path = '', dataFolder = '', asOf = ''] = argv.slice(2);
const { client, close } = await hostOf(dataFolder);
await client.call('settings.set', { key: 'providers.embedded.model', value: 'no-change' });
const { datasets } = await client.call('datasets.import', { files: [{ path }], disease: 'measles', asOf });
await close();
stdout.write(JSON.stringify({ datasetId: datasets[0]!.id }));
