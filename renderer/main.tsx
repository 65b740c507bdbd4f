import { createClient } from '../shared/contract/index.ts';
import './app/index.css';
import { type Look, lookQuery, usualLook } from './data/look.ts';
import { chooseTransport } from './data/transport/chooseTransport.ts';
import { visitedSite } from './data/visit.ts';
import { createLanguageStore } from './words/languageStore.ts';

const language = createLanguageStore(navigator.languages);
const transport = chooseTransport(window, () => language.getState().text.errors);
/** The first screen asks for what it shows; what is told meanwhile is looked at after it. */
const FIRST_SCREEN_MS = 2_000;
const started = new Promise<void>((done) => setTimeout(done, FIRST_SCREEN_MS));
const client = createClient(transport, started, visitedSite());

/** What is shown first is shown in its language; a core that does not answer is no reason to show nothing. */
async function speak(): Promise<Look> {
  const known = await lookQuery(client)
    .queryFn()
    .catch(() => usualLook);
  await language.getState().choose(known.language, known);
  return known;
}

// Apart from the contract above: each of the two takes its own moment to start, and neither is a long task.
const [look, { mount }] = await Promise.all([speak(), import('./app/mount.tsx')]);
const root = document.getElementById('root')!;
mount(root, { client, watch: transport, now: () => Date.now(), language, look });
