import { describe, expect, it } from 'vitest';
import { ChartCard } from '../../../../../renderer/features/place/chart/ChartCard.tsx';
import { MiniBars } from '../../../../../renderer/ui/MiniBars.tsx';
import { Sentence } from '../../../../../renderer/ui/Sentence.tsx';
import { markupOf, openServices, wordsOf } from '../../../support/services.tsx';
import { countsOf, grandAnse, sourceOf, withNowcast } from './support.ts';

const card = async (isTable: boolean, source = sourceOf()) => {
  const { services } = await openServices({ hasDataset: false });
  if (isTable) services.stores.chartView.getState().toggle('isTable');
  return markupOf(
    services,
    <ChartCard
      datasetId="haiti"
      code="grand-anse"
      company="Offline model"
      source={source}
      target="cases"
      place="Grand'Anse"
      past={null}
      population={null}
    />,
  );
};

describe('the chart of a place', () => {
  it('has a text alternative made of its numbers, and can be reached by keyboard', async () => {
    const markup = await card(false);
    expect(markup).toMatch(/<canvas role="img" aria-label="Weekly cases in Grand&#x27;Anse, 26 weeks/);
    expect(markup).toContain('338 (215–489) in the week to 5 Nov');
    expect(markup).toMatch(/tabindex="0" role="application"/);
    expect(wordsOf(markup)).toContain('Show as table');
  });

  it('keeps its time axis from left to right', async () => {
    expect(await card(false)).toContain('dir="ltr"');
  });

  it('names in its legend only what is drawn', async () => {
    expect(wordsOf(await card(false))).toContain(
      'median 50 % 80 % 95 % no-change model alert line: 176, P75',
    );
    const words = wordsOf(await card(false, sourceOf(grandAnse, { levels: [0.1, 0.5, 0.9] })));
    expect(words).toContain('median 80 % no-change model alert line');
    expect(words).not.toContain('95 %');
    expect(words).not.toContain('preliminary');
    const marked = wordsOf(await card(false, withNowcast(sourceOf()))).replace(/\u00a0/g, ' ');
    expect(marked).toContain('reported preliminary expected final count, 80 % range median');
  });

  it('draws deaths against their own alert line', async () => {
    const deathsThreshold = { value: 7, method: 'EARS_C2', facts: {}, reference: '' };
    const { services } = await openServices({ hasDataset: false });
    const words = wordsOf(
      markupOf(
        services,
        <ChartCard
          datasetId="haiti"
          code="grand-anse"
          company="Offline model"
          source={{ ...sourceOf(), deathsThreshold }}
          target="deaths"
          place="Grand'Anse"
          past={null}
          population={null}
        />,
      ),
    );
    expect(words.replace(/\u00a0/g, ' ')).toContain('alert line: 7, EARS C2');
    expect(words).not.toContain('176');
  });
});

describe('the table twin', () => {
  it('has the same numbers, with heads for rows and columns', async () => {
    const markup = await card(true);
    expect(markup).not.toContain('<canvas');
    expect(markup.match(/<th scope="col"/g)).toHaveLength(10);
    expect(markup.match(/<th scope="row">/g)).toHaveLength(30);
    expect(wordsOf(markup)).toContain('95 % range No-change model Alert line');
    expect(wordsOf(markup)).toContain('2016-W45 12 Nov 2016 316 236–426 168–619 83–844 349 176');
    expect(wordsOf(markup)).toContain('2016-W43 29 Oct 2016 349');
    expect(wordsOf(markup)).toContain('Show as chart');
  });

  it('has the alert line, and marks a preliminary week with what it will come to', async () => {
    const words = wordsOf(await card(true, withNowcast(sourceOf()))).replace(/\u00a0/g, ' ');
    expect(words).toContain('Reported Expected final, 80 % range Median');
    expect(words).toContain('2016-W43 29 Oct 2016 349 (preliminary) 500 (400–700) 176');
    const plain = wordsOf(await card(true));
    expect(plain).not.toContain('Expected final');
    expect(plain).toContain('Alert line');
    expect(wordsOf(await card(true, countsOf(sourceOf())))).not.toContain('Alert line');
  });

  it('has no column of the no-change model where there is none', async () => {
    expect(wordsOf(await card(true, { ...sourceOf(), noChange: null }))).not.toContain('No-change');
    expect(wordsOf(await card(false, { ...sourceOf(), noChange: null }))).not.toContain('no-change');
  });

  it('writes n/r for a week that was not reported', async () => {
    const cases = grandAnse.cases.map((count, i) => (i === 20 ? null : count));
    expect(wordsOf(await card(true, sourceOf({ ...grandAnse, cases })))).toContain('24 Sept 2016 n/r');
  });
});

describe('mini-bars', () => {
  it('show a zero as a line and a missing week as a dot, and say both', async () => {
    const { services } = await openServices({ hasDataset: false });
    const markup = markupOf(services, <MiniBars counts={[10, 0, null, 5]} />);
    expect(markup.match(/height="(\d+)"/g)!.slice(1)).toEqual(['height="26"', 'height="1"', 'height="13"']);
    expect(markup.match(/<circle/g)).toHaveLength(1);
    expect(wordsOf(markup)).toContain('oldest first: 10, 0, n/r, 5');
  });

  it('are left out of what is read aloud where the words beside them say it', async () => {
    const { services } = await openServices({ hasDataset: false });
    expect(wordsOf(markupOf(services, <MiniBars counts={[1]} isDecorative />))).toBe('');
  });
});

describe('a sentence', () => {
  it('keeps its ranges on one line and its words as they are', async () => {
    const { services } = await openServices({ hasDataset: false });
    const markup = markupOf(services, <Sentence words="338 cases (215–489) in the week" />);
    expect(markup).toBe('338 cases <span class="no-break">(215–489)</span> in the week');
  });
});
