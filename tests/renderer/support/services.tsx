import { QueryObserver } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import type { StoreApi } from 'zustand/vanilla';
import { createStores, type Stores } from '../../../renderer/app/createStores.ts';
import { preloadScreens } from '../../../renderer/app/screens.ts';
import { followAnswers, knownAnswer, type Question, settleAnswers } from '../../../renderer/data/answers.ts';
import { AUDIT_PAGE, entriesQuery } from '../../../renderer/data/audit/auditQueries.ts';
import { listsQuery, summaryQuery, weeklyQuery } from '../../../renderer/data/datasets/datasetQueries.ts';
import { infoQuery } from '../../../renderer/data/infoQuery.ts';
import { explanationQuery, lockQuery, triedQuery } from '../../../renderer/data/lock/lockQueries.ts';
import { type Services, ServicesContext } from '../../../renderer/data/Services.ts';
import { healthQuery, schedulerQuery } from '../../../renderer/features/background/backgroundQueries.ts';
import { exchangeQuery } from '../../../renderer/features/exchange/exchangeQuery.ts';
import { previewQuery } from '../../../renderer/features/provider/previewQuery.ts';
import { setupQuery } from '../../../renderer/features/provider/setupQuery.ts';
import { failoversQuery } from '../../../renderer/features/run/failoversQuery.ts';
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
  const { answers, data, run } = stores;
  const questions = [infoQuery, lockQuery, explanationQuery, schedulerQuery, healthQuery, failoversQuery];
  const asked = settleAnswers(answers, ...questions.map((questionOf) => questionOf(client)));
  await Promise.all([data.load(), asked, run.getState().load()]);
  const services: Services = { stores, text: en, format: testFormat, now: () => testNow, isMac: false };
  return { services, stores, client, hashes };
}

/** Asks for the lists, the published set and the counts of the chosen dataset whenever they are old, as the screens do. */
export async function followData({ answers, data }: Stores): Promise<() => void> {
  const { client } = answers;
  await data.load();
  const { selectedId, day } = data.known();
  const questions = [
    listsQuery(client),
    ...(selectedId === null ? [] : [summaryQuery(client, selectedId), weeklyQuery(client, selectedId, day)]),
  ];
  return followAnswers(answers, questions);
}

/** Reads the audit trail as its screen does. @returns its entries, newest first */
export async function readAudit({ answers }: Stores, limit = AUDIT_PAGE) {
  const question = entriesQuery(answers.client, answers.queries, limit);
  await settleAnswers(answers, question);
  return () => knownAnswer(answers, question)!;
}

export const schedulerIn = ({ answers }: Stores) => knownAnswer(answers, schedulerQuery(answers.client));
export const healthIn = ({ answers }: Stores) => knownAnswer(answers, healthQuery(answers.client));

/** Keeps the set-up fresh, as the screens that show it do. */
export async function followSetup(stores: Stores): Promise<() => void> {
  const end = followAnswers(stores.answers, [setupQuery(stores.answers.client)]);
  await answered(stores);
  return end;
}

export const setupIn = ({ answers }: Stores) => knownAnswer(answers, setupQuery(answers.client));

/** What is shown of a question: nothing while it is asked, an answer, or the message of a failure. */
export function shownIn<T>({ answers }: Stores, { queryKey }: Question<T>) {
  const state = answers.queries.getQueryState<T, Error>(queryKey);
  const isShown = state?.fetchStatus === 'idle';
  const value = isShown && state.error === null ? (state.data ?? null) : null;
  return { value, sentence: isShown ? (state.error?.message ?? null) : null, error: state?.error ?? null };
}

/** Everything that was asked is answered. */
export async function answered({ answers }: Stores): Promise<void> {
  await expect.poll(() => answers.queries.isFetching()).toBe(0);
}

/** Asks what a dialog shows whenever that changes, as its screen does. */
function followDialog<S>(
  { answers }: Stores,
  store: StoreApi<S>,
  questionOf: (state: S) => Question<unknown> | null,
): () => void {
  const options = () => questionOf(store.getState()) ?? { queryKey: ['closed'], enabled: false };
  const observer = new QueryObserver<unknown>(answers.queries, options());
  const ends = [observer.subscribe(() => {}), store.subscribe(() => observer.setOptions(options()))];
  return () => {
    for (const end of ends) end();
  };
}

/** Asks what open dialogs show, as their screens do. */
export function followDialogs(stores: Stores): () => void {
  const { answers, lockDialog, consent, exchange } = stores;
  const { client } = answers;
  const ends = [
    followDialog(stores, lockDialog, ({ dialog }) =>
      dialog === null || dialog.tried === null ? null : triedQuery(client, dialog.tried),
    ),
    followDialog(stores, consent, ({ dialog }) =>
      dialog === null || dialog.datasetId === null ? null : previewQuery(answers, dialog),
    ),
    followDialog(stores, exchange, ({ dialog }) =>
      dialog === null ? null : exchangeQuery(client, dialog.hash),
    ),
  ];
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
