import { describe, expect, it } from 'vitest';
import { newsWords, withoutSet } from '../../../../renderer/features/overview/news/newsWords.ts';
import type { News } from '../../../../shared/contract/index.ts';
import { newsWordsFor } from '../../../../shared/words/news.ts';
import { testFormat, testNow } from '../../support/services.tsx';

const place = (name: string, level: News['up'][number]['level']) => ({ code: name, name, level });

function newsOf(changes: Partial<News> = {}): News {
  return {
    since: { at: '2026-11-17T16:40:00.000Z', by: 'web', runId: 'run-1', lastWeek: '2026-11-07' },
    now: { runId: 'run-2', lastWeek: '2026-11-14' },
    up: [],
    down: [],
    unassessed: [],
    assessed: [],
    appeared: [],
    gone: [],
    newWeeks: 0,
    newForecasts: 0,
    ...changes,
  };
}

const said = (news: News) => newsWords(news, testNow, { words: newsWordsFor('en'), format: testFormat });

describe('the line of what changed', () => {
  it('says nothing where nothing changed, or nobody has looked yet', () => {
    expect(said(newsOf())).toBeNull();
    expect(said(newsOf({ since: null, newWeeks: 1 }))).toBeNull();
  });

  it('says when the last look was, and has a slot for places that rose', () => {
    const up = [place('Tirol', 'YELLOW'), place('Wien', 'RED')];
    const news = newsOf({ up, down: [place('Graz', 'GREEN')], newWeeks: 1, newForecasts: 1 });
    expect(said(news)).toBe(
      'Since your last look (yesterday 16:40): 2 levels up ({up}), 1 level down, 1 new week and 1 new forecast.',
    );
  });

  it('names what is no longer assessed, new or gone, too', () => {
    const news = newsOf({
      unassessed: [place('Tirol', 'NOT_ASSESSED')],
      appeared: [place('Linz', 'GREEN')],
      gone: [place('Wien', 'GREEN')],
    });
    expect(said(news)).toContain(
      '1 no longer assessed ({unassessed}), 1 new place ({appeared}) and 1 place no longer there ({gone}).',
    );
  });

  it('tells nothing of a set that is not shown, and takes it for seen by nobody', () => {
    const news = withoutSet(newsOf({ up: [place('Tirol', 'RED')], newWeeks: 2, newForecasts: 1 }));
    expect(said(news)).toBe('Since your last look (yesterday 16:40): 2 new weeks.');
    expect(news.now.runId).toBe('run-1');
  });
});
