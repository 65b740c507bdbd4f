import { QueryObserver, type QueryObserverOptions } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStores, type Stores } from '../../../renderer/app/createStores.ts';
import { preloadScreens } from '../../../renderer/app/screens.ts';
import { listsQuery, summaryQuery, weeklyQuery } from '../../../renderer/data/datasets/datasetQueries.ts';
import { type Services, ServicesContext } from '../../../renderer/data/Services.ts';
import { createFormat } from '../../../renderer/words/createFormat.ts';
import { errorSentence } from '../../../renderer/words/errorSentence.ts';
import { en } from '../../../shared/words/en/window/index.ts';
import { createFakeClient, type FakeClient, type FakeOptions } from './fakeClient.ts';

/** Five minutes after the fake set was made. */
export const testNow = Date.parse('2026-11-18T08:45:00.000Z');

export const testFormat = createFormat({ locale: 'en-GB', timeZone: 'UTC' });

/** Stores on a fake client, everything read once; `hashes` collects where the window was sent. */
export async function openServices(options: FakeOptions = {}, hash = '') {
  await preloadScreens();
  const client = createFakeClient(options);
  const hashes: string[] = [];
  const stores = createStores({
    client,
    sentenceOf: (thrown) => errorSentence(thrown, en),
    now: () => testNow,
    hash,
    // Pauses are over at once.
    later: (run) => {
      run();
      return () => {};
    },
    setHash: (next) => {
      hashes.push(next);
      stores.navigation.getState().follow(next);
    },
  });
  const { data, system, run, background } = stores;
  await Promise.all([data.load(), ...[system, run, background].map((store) => store.getState().load())]);
  const services: Services = { stores, text: en, format: testFormat, now: () => testNow, isMac: false };
  return { services, stores, client, hashes };
}

/** Asks for the lists, the published set and the counts of the chosen dataset whenever they are old, as the screens do. */
export async function followData({ answers, data }: Stores): Promise<() => void> {
  const { client, queries } = answers;
  await data.load();
  const { selectedId, day } = data.known();
  const questions = [
    listsQuery(client),
    ...(selectedId === null ? [] : [summaryQuery(client, selectedId), weeklyQuery(client, selectedId, day)]),
  ];
  const ends = questions.map((one) =>
    new QueryObserver<unknown>(queries, one as QueryObserverOptions).subscribe(() => {}),
  );
  return () => {
    for (const end of ends) end();
  };
}

export interface Opened {
  services: Services;
  stores: Services['stores'];
  client: FakeClient;
}

export function markupOf(services: Services, screen: ReactNode): string {
  return renderToStaticMarkup(<ServicesContext value={services}>{screen}</ServicesContext>);
}

/** The words of a piece of markup as they are read: without tags, with single spaces. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
