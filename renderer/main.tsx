import { createClient } from '../shared/contract/index.ts';
import './app/index.css';
import { chooseTransport } from './data/transport/chooseTransport.ts';
import { en } from './words/en.ts';

const transport = chooseTransport(window, en.errors);
const client = createClient(transport);
// Apart from the contract above: each of the two takes its own moment to start, and neither is a long task.
const { mount } = await import('./app/mount.tsx');
mount(document.getElementById('root')!, { client, watch: transport, now: () => Date.now() });
