import { describe, expect, it } from 'vitest';
import type { ForecastRequest } from '../../../../main/core/calls/Provider.ts';
import { canShrink, historyWeeks } from '../../../../main/core/providers/chat/historySize.ts';
import {
  buildPrompt,
  estimateTokens,
  type PromptOptions,
} from '../../../../main/core/providers/chat/prompt.ts';
import { addDays } from '../../../../shared/time/plainDate.ts';

const weekEnds = Array.from({ length: 130 }, (_, week) => addDays('2024-01-06', 7 * week));
const lastWeekEnd = weekEnds.at(-1)!;

function requestOf(change: Partial<ForecastRequest> = {}): ForecastRequest {
  const place = (code: string, name: string, first: number) => ({
    location: { code, name, population: 500_000 },
    cases: weekEnds.map((_, week) => (week === 100 ? null : first + week)),
    deaths: weekEnds.map(() => 1),
  });
  const panel = {
    asOf: addDays(lastWeekEnd, 4),
    weekEnds,
    places: [place('nord', 'Nord', 1_000), place('ouest', 'Ouest', 7_000)],
  };
  const referenceDate = addDays(lastWeekEnd, 7);
  return {
    disease: 'cholera',
    location: panel.places[0]!.location,
    asOf: panel.asOf,
    referenceDate,
    targetEndDates: [referenceDate, addDays(referenceDate, 7)],
    levels: [0.5],
    epiWeek: 'cdc',
    wantsDeaths: true,
    panel,
    placeIndex: 0,
    ...change,
  };
}

const options: PromptOptions = { hasCodedPlaces: false, halvings: 0, lastRefusal: null, baseline: null };
const contentOf = (request: ForecastRequest, change: Partial<PromptOptions> = {}) =>
  buildPrompt(request, { ...options, ...change })
    .messages.map(({ content }) => content)
    .join('\n');

/** The request inside the prompt. */
function documentOf(request: ForecastRequest, change: Partial<PromptOptions> = {}) {
  return JSON.parse(/^Request:\n(.*)$/m.exec(contentOf(request, change))![1]!);
}

describe('a prompt', () => {
  it('names place, disease, days, weeks and levels, and asks for JSON', () => {
    const document = documentOf(requestOf());
    expect(document).toMatchObject({
      disease: 'cholera',
      location: 'Nord',
      population: 500_000,
      as_of: addDays(lastWeekEnd, 4),
      days_since_last_week_end: 4,
      epi_week_system: 'CDC weeks, Sunday to Saturday',
      target_epi_weeks: ['2026-W26', '2026-W27'],
      reference_date: addDays(lastWeekEnd, 7),
      target_end_dates: [addDays(lastWeekEnd, 7), addDays(lastWeekEnd, 14)],
      targets: ['cases', 'deaths'],
      quantile_levels: [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975],
    });
    expect(document.week_columns).toEqual(['week_end', 'cases', 'deaths']);
    expect(document.weeks.at(-1)).toEqual([lastWeekEnd, 1_129, 1]);
    expect(contentOf(requestOf())).toContain('JSON');
  });

  it('states what is doubtful in the counts as facts, and only then explains them', () => {
    const plain = requestOf();
    expect(documentOf(plain)).not.toHaveProperty('data_notes');
    expect(contentOf(plain)).not.toContain('data_notes');
    const [nord, ouest] = plain.panel.places;
    const silent = { ...nord!, cases: nord!.cases.with(-1, 0) };
    const doubtful = requestOf({ panel: { ...plain.panel, places: [silent, ouest!] } });
    const { data_notes: notes } = documentOf(doubtful, { hasCodedPlaces: true });
    expect(notes).toEqual([expect.stringContaining('reports no cases after weeks of many')]);
    expect(contentOf(doubtful)).toContain('do not take it for the level of the place');
    expect(contentOf(doubtful, { hasCodedPlaces: true })).not.toContain('Nord');
  });

  it('gives a suppressed count as its range, also in the newest week', () => {
    const plain = requestOf();
    const [nord, ouest] = plain.panel.places;
    const suppressed = [{ week: 129, measure: 'cases' as const, low: 1, high: 4 }];
    const few = { ...nord!, cases: [...Array<number>(129).fill(3), null], suppressed };
    const request = requestOf({ panel: { ...plain.panel, places: [few, ouest!] } });
    expect(documentOf(request).weeks.at(-1)).toEqual([lastWeekEnd, [1, 4], 1]);
    expect(contentOf(request)).toContain('suppressed');
    expect(contentOf(plain)).not.toContain('suppressed');
  });

  it('says that a week was not reported instead of calling it zero', () => {
    const week = documentOf(requestOf()).weeks.find(
      ([weekEnd]: [string, number | null]) => weekEnd === weekEnds[100],
    );
    expect(week[1]).toBeNull();
  });

  it('holds nothing of the other places', () => {
    const content = contentOf(requestOf());
    expect(content).not.toContain('Ouest');
    expect(content).not.toContain('7129');
  });

  it('leaves deaths out where nobody counts them', () => {
    const document = documentOf(requestOf({ wantsDeaths: false }));
    expect(document.targets).toEqual(['cases']);
    expect(document.week_columns).toEqual(['week_end', 'cases']);
    expect(document.weeks[0]).toHaveLength(2);
    expect(JSON.stringify(buildPrompt(requestOf({ wantsDeaths: false }), options).schema)).not.toContain(
      'deaths',
    );
  });

  it('calls the place by number when the user wants that', () => {
    const content = contentOf(requestOf({ placeIndex: 1 }), { hasCodedPlaces: true });
    expect(content).toContain('"location":"place 2"');
    expect(content).not.toContain('Nord');
    expect(content).not.toContain('Ouest');
  });

  it('is the same, byte for byte, for the same data', () => {
    expect(JSON.stringify(buildPrompt(requestOf(), options))).toBe(
      JSON.stringify(buildPrompt(structuredClone(requestOf()), options)),
    );
  });

  it('shows two years, and half of it after each refusal for length, down to twelve weeks', () => {
    expect([0, 1, 2, 3, 4, 9].map((halvings) => documentOf(requestOf(), { halvings }).weeks.length)).toEqual([
      104, 52, 26, 13, 12, 12,
    ]);
    expect(historyWeeks(9)).toBe(12);
    expect([0, 3, 4].map(canShrink)).toEqual([true, true, false]);
  });

  it('says on a second try why the first reply was no use', () => {
    expect(contentOf(requestOf(), { lastRefusal: 'the reply held no JSON' })).toContain(
      'the reply held no JSON',
    );
  });

  it('is estimated in tokens, with room for the answer', () => {
    const prompt = buildPrompt(requestOf(), options);
    const tokens = estimateTokens(prompt, 1_000);
    expect(tokens).toBeGreaterThan(1_000 + prompt.messages[1]!.content.length / 5);
  });
});

describe('the schema of an answer', () => {
  it('requires every member and allows no other, as strict modes want it', () => {
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { type, properties, required, additionalProperties } = node as Record<string, unknown>;
      if (type === 'object') {
        expect(required).toEqual(Object.keys(properties as object));
        expect(additionalProperties).toBe(false);
      }
      for (const child of Object.values(node)) visit(child);
    };
    visit(buildPrompt(requestOf(), options).schema);
  });
});
