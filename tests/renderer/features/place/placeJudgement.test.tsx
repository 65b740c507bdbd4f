import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import { askAnew } from '../../../../renderer/data/answers.ts';
import {
  placeDetailQuery,
  summaryQuery,
  weeklyQuery,
} from '../../../../renderer/data/datasets/datasetQueries.ts';
import { assessQuery } from '../../../../renderer/features/place/assessQuery.ts';
import type { DataNote } from '../../../../shared/contract/index.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { placeFixtures } from '../../support/placeFixtures.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';

const question = { datasetId: 'ds-haiti', code: 'grand-anse', asOf: '2016-11-02' };

/** Grand'Anse with its forecast and its counts read, as the effects of the screen would. */
async function placeScreen(options: FakeOptions = {}) {
  const opened = await openServices(options, '#/places/grand-anse');
  const { client, queries } = opened.stores.answers;
  await queries.query(placeDetailQuery(client, 'run-1.grand-anse'));
  await queries.query(assessQuery(client, question));
  const words = () => wordsOf(markupOf(opened.services, <App />)).replace(/\u00a0/g, ' ');
  return { ...opened, words };
}

const noted = (dataNotes: DataNote[]) => ({
  places: placeFixtures.map((place) => ({ ...place, dataNotes })),
});

describe('the judgement of a place', () => {
  it('shows the same percent in the table and beside the chart', async () => {
    const { words, stores } = await placeScreen();
    expect(words()).toContain('Chance to stay above 75 %');
    stores.navigation.getState().follow('#/');
    expect(words()).toMatch(/Grand'Anse Red 349 .*?, 249, 349 75 %/);
  });

  it('shows what the counts alone say beside it', async () => {
    const { words } = await placeScreen();
    expect(words()).toContain('What the counts alone show Growth per week +26 %');
  });

  it('asks about the official threshold once, and says what was answered with a way back', async () => {
    const { words, stores } = await placeScreen();
    expect(words()).toContain('Does the official threshold of this disease hold here?');
    await stores.alertAnswers.getState().state('ds-haiti', { official: 'declined' });
    await askAnew(stores.answers, assessQuery(stores.answers.client, question));
    expect(words()).not.toContain('Does the official threshold');
    expect(words()).toContain('it does not apply. The next run leaves it out. Undo');
    expect(words()).toContain('does not apply for this dataset.');
  });

  it('says each data note where it belongs, and none twice', async () => {
    const { words } = await placeScreen(
      noted([
        { code: 'PRELIMINARY', facts: {}, text: 'The newest week of cases is provisional' },
        { code: 'BASELINE_FROZEN', facts: {}, text: 'The alert line rests on earlier weeks' },
      ]),
    );
    expect(words()).toContain(
      'About the data under this forecast: preliminary. The newest week of cases is provisional.',
    );
    expect(words()).not.toContain('The alert line rests on earlier weeks');
  });
});

describe('a place without forecast', () => {
  it('has its preliminary weeks hatched with what they will come to, as with one', async () => {
    const { services, stores } = await openServices({ hasForecast: false }, '#/places/grand-anse');
    const words = () => wordsOf(markupOf(services, <App />));
    expect(words()).not.toContain('preliminary');
    const weekly = stores.data.known().weekly!;
    const nowcast = { value: 500, low: 400, high: 700, completeness: 0.7 };
    const preliminary = [{ week: weekly.weekEnds.length - 1, nowcast }];
    const places = weekly.places.map((place) => ({ ...place, preliminary }));
    const { client, queries } = stores.answers;
    const { queryKey } = weeklyQuery(client, 'ds-haiti', weekly.asOf);
    queries.setQueryData(queryKey, { ...weekly, places });
    expect(words()).toContain('reported preliminary expected final count, 80');
  });
});

describe('a place that was forecast by itself after the set', () => {
  it('shows the numbers of the set, names the other with its provider, and shows that one on request', async () => {
    const { words, stores } = await placeScreen();
    const summary = stores.data.known().summary!;
    const made = {
      ...summary,
      provider: 'groq',
      forecastId: 'run-1.sud',
      location: { code: 'grand-anse', name: "Grand'Anse", population: null },
    };
    const { client, queries } = stores.answers;
    queries.setQueryData(summaryQuery(client, 'ds-haiti').queryKey, { ...summary, beside: [made] });
    expect(words()).toContain(
      'forecast by itself after the set that is shown. Groq, data known on 2 Nov 2016',
    );
    await stores.data.readForecast('run-1.sud');
    stores.choice.getState().showBeside('run-1.sud');
    expect(words()).toContain('This forecast was made for this place by itself.');
    expect(words()).toContain("Back to the set's forecast");
    stores.navigation.getState().follow('#/');
    expect(words()).toContain("Grand'Anse newer by itself Red 349");
  });
});

describe('the status bar', () => {
  it('says quietly how a backtest goes, and nothing after it', async () => {
    const { words, client, stores } = await placeScreen();
    const end = stores.start();
    const progress = { kind: 'backtest', datasetId: 'ds-haiti', done: 12, total: 40 } as const;
    client.emit('hindcast.progress', { ...progress, phase: 'running' });
    expect(words()).toContain('Audit intact Backtest: 12 of 40');
    expect(words()).not.toContain('Background: next');
    await stores.background.getState().cancelBacktest();
    expect(client.calls.map(({ method }) => method)).toContain('hindcast.cancelBacktest');
    client.emit('hindcast.progress', { ...progress, phase: 'done' });
    expect(words()).not.toContain('Backtest');
    end();
  });
});
