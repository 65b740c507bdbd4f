import { createClient } from '../shared/contract/index.ts';
import { mount } from './mount.tsx';
import './styles/index.css';
import { en } from './text/en.ts';
import { chooseTransport } from './transport/chooseTransport.ts';

const transport = chooseTransport(window, en.errors);
mount(document.getElementById('root')!, {
  client: createClient(transport),
  watch: transport,
  now: () => Date.now(),
});
