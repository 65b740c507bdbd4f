import { describe, expect, it } from 'vitest';
import { alertLine } from '../../../main/core/bottleneck/alertLine.ts';
import { judgeAhead } from '../../../main/core/bottleneck/judgeAhead.ts';
import { judgePlace } from '../../../main/core/bottleneck/judgePlace.ts';
import { chooseThreshold, type ThresholdInput } from '../../../main/core/epi/thresholds/chooseThreshold.ts';
import type { PlaceWeeks } from '../../../main/core/surveillance/panel/weeklyPanel.ts';
import { addDays } from '../../../shared/time/plainDate.ts';
import { panelOf, place, risingCounts, riskOf, weekEnds } from '../../support/builders.ts';

const nord = place('Nord', risingCounts(60), risingCounts(60, 3));
const ends = weekEnds(60);

function inputOf(of: PlaceWeeks, changes: Partial<ThresholdInput> = {}): ThresholdInput {
  const weeks = changes.weekEnds ?? ends;
  return {
    weekEnds: weeks,
    counts: of.cases,
    targetWeekEnd: addDays(weeks.at(-1)!, 7),
    measure: 'cases',
    disease: 'cholera',
    population: null,
    stated: null,
    ...changes,
  };
}

describe('the alert line of a place', () => {
  it('is found once, and another time where another is asked for', () => {
    const first = alertLine(nord, inputOf(nord));
    expect(alertLine(nord, inputOf(nord))).toBe(first);
    const others: Partial<ThresholdInput>[] = [
      { stated: { cases: 7 } },
      { stated: { official: 'confirmed' } },
      { disease: 'measles', stated: { official: 'confirmed' } },
      { measure: 'deaths', counts: nord.deaths! },
      { counts: nord.cases.slice(0, 30), targetWeekEnd: ends[30]! },
      { weekEnds: weekEnds(60, '2014-03-01') },
    ];
    for (const other of others) {
      const input = inputOf(nord, other);
      expect(alertLine(nord, input)).toEqual(chooseThreshold(input));
    }
    expect(alertLine(nord, inputOf(nord))).toEqual(first);
  });

  it('is none for good where none can be had', () => {
    const short = place('Nord', risingCounts(4));
    const input = inputOf(short, { weekEnds: weekEnds(4), measure: 'deaths' });
    expect(alertLine(short, input)).toBeNull();
    expect(alertLine(short, input)).toBeNull();
  });
});

describe('judging ahead', () => {
  const places = Array.from({ length: 6 }, (_, nth) => place(`Place ${nth}`, risingCounts(60, 10 + nth)));
  const panel = panelOf(...places);
  const question = { panel, places, disease: 'cholera', risk: riskOf() };

  it('lets others have their turn before each place, and changes no judgement', async () => {
    let breaths = 0;
    const clock = { breathe: async () => void breaths++ };
    await judgeAhead(question, clock, new AbortController().signal);
    expect(breaths).toBe(6);
    for (const one of places) {
      const copy = structuredClone(one);
      expect(judgePlace({ ...question, place: one, targets: null })).toEqual(
        judgePlace({ ...question, place: copy, targets: null }),
      );
    }
  });

  it('ends without a word once nobody waits for it', async () => {
    const over = new AbortController();
    let breaths = 0;
    const breathe = async () => {
      breaths += 1;
      if (breaths === 3) over.abort();
    };
    await judgeAhead(question, { breathe }, over.signal);
    expect(breaths).toBe(3);
  });
});
