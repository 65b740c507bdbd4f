import { createClient } from '../shared/contract/index.ts';
import './app/index.css';
import { chooseTransport } from './data/transport/chooseTransport.ts';
import { createLanguageStore } from './words/languageStore.ts';

const language = createLanguageStore(navigator.languages);
const transport = chooseTransport(window, () => language.getState().text.errors);
const client = createClient(transport);
// Apart from the contract above: each of the two takes its own moment to start, and neither is a long task.
const { mount } = await import('./app/mount.tsx');
const root = document.getElementById('root')!;
mount(root, { client, watch: transport, now: () => Date.now(), language });
