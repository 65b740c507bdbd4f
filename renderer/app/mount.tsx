import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import type { Client } from '../../shared/contract/index.ts';
import { type Services, ServicesContext } from '../data/Services.ts';
import type { ConnectionWatch } from '../data/transport/connection.ts';
import { createFormat } from '../words/createFormat.ts';
import { en, type Text } from '../words/en.ts';
import { errorSentence } from '../words/errorSentence.ts';
import { pickLocale } from '../words/pickLocale.ts';
import { App } from './App.tsx';
import { createStores } from './createStores.ts';

export interface MountOptions {
  client: Client;
  /** Of a wire that can break. */
  watch?: Partial<ConnectionWatch>;
  now: () => number;
  /** The language of the words. */
  text?: Text;
}

/** Puts the screens into a page around one client. */
export function mount(root: HTMLElement, { client, watch = {}, now, text = en }: MountOptions): void {
  document.documentElement.lang = text.language;
  document.documentElement.dir = text.direction;
  const stores = createStores({
    client,
    watch,
    now,
    sentenceOf: (thrown) => errorSentence(thrown, text),
    hash: location.hash,
    setHash: (hash) => {
      location.hash = hash;
    },
  });
  const services: Services = {
    stores,
    text,
    format: createFormat({
      locale: pickLocale(navigator.languages, text.language),
      direction: text.direction,
    }),
    now,
    isMac: /mac/i.test(navigator.userAgent),
  };
  const followOnline = () => stores.system.getState().setOnline(navigator.onLine);
  followOnline();
  window.addEventListener('online', followOnline);
  window.addEventListener('offline', followOnline);
  window.addEventListener('hashchange', () => stores.navigation.getState().follow(location.hash));
  stores.start();
  const screens = (
    <StrictMode>
      <ServicesContext value={services}>
        <App />
      </ServicesContext>
    </StrictMode>
  );
  // In slices, so that the first rendering is no long task after the loading of the page.
  startTransition(() => createRoot(root).render(screens));
}
