import { createClient } from '../shared/contract/index.ts';
import { mount } from './app/mount.tsx';
import './app/index.css';
import { chooseTransport } from './data/transport/chooseTransport.ts';
import { en } from './words/en.ts';

const transport = chooseTransport(window, en.errors);
mount(document.getElementById('root')!, {
  client: createClient(transport),
  watch: transport,
  now: () => Date.now(),
});
