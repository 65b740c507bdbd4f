import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Client } from '../../shared/contract/index.ts';
import { onAnswer, renewAnswers, tellAnswer } from '../data/answers.ts';
import { type Look, lookQuery } from '../data/look.ts';
import type { ConnectionWatch } from '../data/transport/connection.ts';
import { errorSentence } from '../words/errorSentence.ts';
import type { LanguageStore } from '../words/languageStore.ts';
import { App } from './App.tsx';
import { createStores, type StoresOptions } from './createStores.ts';
import { Spoken } from './Spoken.tsx';

export interface MountOptions {
  client: Client;
  /** Of a wire that can break. */
  watch?: Partial<ConnectionWatch>;
  now: () => number;
  language: LanguageStore;
  /** As it was just asked for. */
  look: Look;
}

/** A browser may refuse to keep anything. */
function keptTexts(): Pick<StoresOptions, 'texts'> {
  try {
    return { texts: sessionStorage };
  } catch {
    return {};
  }
}

/** Puts the screens into a page around one client. */
export function mount(root: HTMLElement, { client, watch = {}, now, language, look }: MountOptions): void {
  const stores = createStores({
    client,
    watch,
    now,
    sentenceOf: (thrown) => errorSentence(thrown, language.getState().text),
    ...keptTexts(),
    hash: location.hash,
    setHash: (hash) => {
      location.hash = hash;
    },
  });
  // Another window may have changed it since it was asked for, so that it is asked for again.
  const question = lookQuery(client);
  tellAnswer(stores.answers, question, look);
  onAnswer(stores.answers, question, (known) => void language.getState().choose(known.language, known));
  const isMac = /mac/i.test(navigator.userAgent);
  const followOnline = () => stores.system.getState().setOnline(navigator.onLine);
  followOnline();
  window.addEventListener('online', followOnline);
  window.addEventListener('offline', followOnline);
  window.addEventListener('hashchange', () => stores.navigation.getState().follow(location.hash));
  window.addEventListener('languagechange', () => void language.getState().follow(navigator.languages));
  stores.start();
  void renewAnswers(stores.answers, question.queryKey);
  const screens = (
    <StrictMode>
      <Spoken language={language} services={{ stores, now, isMac }}>
        <App />
      </Spoken>
    </StrictMode>
  );
  // In slices, so that the first rendering is no long task after the loading of the page.
  startTransition(() => createRoot(root).render(screens));
}
