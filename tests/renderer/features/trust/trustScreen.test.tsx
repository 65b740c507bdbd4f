import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import { settleAnswers } from '../../../../renderer/data/answers.ts';
import { providerOfKey } from '../../../../renderer/features/provider/useProviderKeys.ts';
import type { Source } from '../../../../renderer/features/trust/trustChoice.ts';
import {
  linesQuery,
  missesQuery,
  monthsQuery,
  standingQuery,
} from '../../../../renderer/features/trust/trustQueries.ts';
import type { FakeOptions } from '../../support/fakeClient.ts';
import { fakeProviders } from '../../support/fakeParts.ts';
import { markupOf, openServices, wordsOf } from '../../support/services.tsx';
import { line, miss, month, standing, who } from './records.ts';

const record = (...standings: ReturnType<typeof standing>[]) => ({ standings, answers: [], damaged: [] });

/** The screen with everything read that it asks for. */
async function screen(options: FakeOptions, hash = '#/trust', source: Source = 'backtest') {
  const opened = await openServices(options, hash);
  const { answers } = opened.stores;
  const { client } = answers;
  const questions = [standingQuery(client), linesQuery(client, null), monthsQuery(client, null, null)];
  await settleAnswers(answers, ...questions);
  if (source !== 'backtest') await settleAnswers(answers, missesQuery(client, who, source, null));
  const markup = markupOf(opened.services, <App />);
  return { ...opened, markup, words: wordsOf(markup).replace(/\u00a0/g, ' ') };
}

describe('the screen of the track record', () => {
  it('says when the first forecast can be judged, or how to get one', async () => {
    const { words } = await screen({});
    expect(words).toContain('Nothing can be judged yet. The first week that was forecast ends on');
    const none = await screen({ hasForecast: false });
    expect(none.words).toContain('Nothing can be judged yet. Ask for a forecast:');
  });

  it('names what is damaged, and shows the rest', async () => {
    const sentence = 'The set of 3 November is damaged: its forecasts are not scored.';
    const { words } = await screen({ standing: { ...record(standing()), damaged: [sentence] } });
    expect(words).toContain(`Not everything could be judged: ${sentence}`);
    expect(words).toContain('Of 88 past forecasts');
  });

  it('has the number of forecasts beside each figure, and tells no share of a few', async () => {
    const { markup, words } = await screen({
      standing: record(standing({ sources: [{ source: 'backtest', n: 88 }] })),
      scores: [line(), line({ horizon: 3, n: 4 })],
      months: [month(), month({ month: '2026-10', n: 4, relativeWis: 1.2 })],
    });
    expect(words).toContain('1 week ahead, n = 20');
    expect(words).toContain('4 weeks ahead, n = 4: too early to say');
    const labels = [...markup.matchAll(/<svg[^>]*role="img"[^>]*aria-label="([^"]*)"/g)].map(([, label]) =>
      label!.replace(/\u00a0/g, ' '),
    );
    expect(labels).toEqual([
      '1 week ahead (n = 20): 45 % inside the 50 % range, 85 % inside the 80 % range and no 95 % range. 4 weeks ahead: n = 4: too early to say.',
      '1 week ahead (n = 20): 0.90, 90 % interval 0.70–1.50. 4 weeks ahead: n = 4: too early to say.',
      '2 months, Oct 2026 to Nov 2026: better than no-change in 1 of 2.',
    ]);
    expect(words).toContain('n = 4 to 8 a month');
    expect(markup.match(/class="mark hollow"/g)).toHaveLength(1);
    expect(words).toContain('A backtest keeps sums and no single forecasts');
  });

  it('tells the worst misses with range, day and what came', async () => {
    const sources = [{ source: 'prospective' as const, n: 88 }];
    const { words } = await screen(
      {
        standing: record(standing({ sources })),
        scores: [line({ source: 'prospective' })],
        misses: [miss(), miss({ interval80: null, targetEndDate: '2026-10-31' })],
      },
      '#/trust',
      'prospective',
    );
    expect(words).toContain('Forecast 48 (30–68, 80 % range), 1 week ahead, made as of 2 Nov 2026. 97 came.');
    expect(words).toContain('Forecast 48 (it had no 80 % range)');
    expect(words).toContain('These forecasts were published before their weeks were known.');
  });
});

describe('the list of providers', () => {
  it('has the record, the time and the cost of each, as far as they are known', async () => {
    const standings = [standing(), standing({ provider: 'groq' }, { n: 3 })];
    const answers = [
      { provider: 'groq', issuedAt: '2026-11-18T08:00:00.000Z', n: 14, medianMs: 1_200, tokens: 1_800 },
    ];
    const { markup } = await screen({ standing: { standings, answers, damaged: [] } }, '#/provider');
    const rowOf = (name: string) =>
      wordsOf(markup.split('<tr').find((row) => row.includes(`>${name}</th>`))!).replace(/\u00a0/g, ' ');
    expect(rowOf('offline model')).toContain('0.90 of the no-change error (0.71–1.10)');
    expect(rowOf('offline model')).toContain('81 % inside the 80 % range, n = 88');
    expect(rowOf('offline model')).toContain('No cost: it runs on this computer.');
    expect(rowOf('Groq')).toContain('Too early to say (n = 3)');
    expect(rowOf('Groq')).toContain('median 1.2 s (newest set, 14 places) About 1,800 tokens a place');
    expect(rowOf('Gemini')).toContain('No record yet not known yet Cost: not known yet.');
  });

  it('has a key for each provider, by its place in the order of use', () => {
    const providers = fakeProviders(null);
    const inOrder = providers.toSorted((a, b) => a.priority - b.priority);
    expect(providerOfKey('1', { providers })).toBe(inOrder[0]!.id);
    expect(providerOfKey('7', { providers })).toBe('embedded');
    expect([providerOfKey('8', { providers }), providerOfKey('0', { providers })]).toEqual([null, null]);
  });
});
