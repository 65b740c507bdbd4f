import { describe, expect, it } from 'vitest';
import { clean, expectedHorizons, forecast, read, verdict } from './replies.ts';

const wrap = (...names: string[]) =>
  names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), forecast());
const text = (value: unknown) => JSON.stringify(value);

describe('a forecast in wrappers', () => {
  it.each([
    'forecast',
    'data',
    'result',
    'results',
    'output',
    'response',
    'prediction',
    'answer',
    'json',
    'arguments',
    'parameters',
    'input',
    'content',
    'Forecast',
    'OUT_PUT',
  ])('is taken out of "%s", as object and as text', (name) => {
    for (const inner of [forecast(), clean]) {
      const reading = read(text({ status: 'ok', [name]: inner }));
      expect(reading).toMatchObject({ outcome: 'repaired', warnings: ['UNWRAPPED'] });
      expect(reading.value?.horizons).toEqual(expectedHorizons);
    }
  });

  it.each<[string, unknown, string]>([
    ['three wrappers', wrap('data', 'result', 'output'), 'UNWRAPPED'],
    ['four wrappers', wrap('data', 'result', 'output', 'json'), 'MISSING_HORIZONS'],
    ['a wrapper that is not known', wrap('wrapper'), 'MISSING_HORIZONS'],
    ['an array', [forecast()], 'UNWRAPPED'],
    ['an array around a wrapper', [wrap('data')], 'UNWRAPPED'],
    ['arrays four deep', [[[[forecast()]]]], 'MISSING_HORIZONS'],
    ['text of text', text(clean), 'UNWRAPPED'],
    ['text of text of text', text(text(clean)), 'UNWRAPPED'],
    ['text four deep', text(text(text(clean))), 'NO_JSON'],
    ['a wrapper in a longer array', [{ data: forecast() }, { a: 1 }], 'MISSING_HORIZONS'],
    ['text in a wrapper in text', { data: text({ result: clean }) }, 'UNWRAPPED'],
    ['a code block in a wrapper', { content: `\`\`\`json\n${clean}\n\`\`\`` }, 'FENCE_STRIPPED UNWRAPPED'],
    [
      'prose in a wrapper',
      { answer: `Here: ${clean.replaceAll('"', "'")}` },
      'LENIENT_SYNTAX PROSE_STRIPPED UNWRAPPED',
    ],
    ['a wrapper whose text is cut', { answer: clean.slice(0, 90) }, 'TRUNCATED'],
    ['a wrapper whose text is broken', { answer: clean.replace(':', ' ') }, 'NOT_JSON'],
    ['weeks alone', forecast().horizons, 'RATIONALE_MISSING REFERENCE_DATE_FILLED UNWRAPPED'],
    [
      'weeks alone in a wrapper',
      { data: forecast().horizons },
      'RATIONALE_MISSING REFERENCE_DATE_FILLED UNWRAPPED',
    ],
    ['weeks as text', { ...forecast(), horizons: text(forecast().horizons) }, 'UNWRAPPED'],
    [
      'weeks beside what belongs to them',
      { ...forecast(), horizons: undefined, forecast: forecast().horizons },
      'UNWRAPPED',
    ],
    [
      'a date and words left outside',
      { ...forecast(), horizons: undefined, data: { horizons: forecast().horizons } },
      'UNWRAPPED',
    ],
    [
      'another word for horizons',
      { ...forecast(), horizons: undefined, predictions: forecast().horizons },
      'KEY_RENAMED',
    ],
    [
      'the request beside the answer',
      { input: { horizons: ['2026-11-28'] }, output: forecast() },
      'UNWRAPPED',
    ],
    [
      'a number of weeks beside another word',
      { ...forecast(), horizons: undefined, weeks: 2, predictions: forecast().horizons },
      'KEY_RENAMED UNKNOWN_KEYS_IGNORED',
    ],
    ['dates named horizons around the answer', { horizons: ['2026-11-28'], data: forecast() }, 'UNWRAPPED'],
    [
      'weeks that are none around the answer',
      { weeks: { used: { count: 8 } }, data: forecast() },
      'UNWRAPPED',
    ],
    ['dates alone', { horizons: ['2026-11-28'] }, 'MISSING_HORIZONS'],
    ['the schema', { type: 'object', properties: { horizons: { type: 'array' } } }, 'MISSING_HORIZONS'],
    ['the schema of the weeks', { horizons: { type: 'array', items: {} } }, 'MISSING_HORIZONS'],
    ['a count of horizons', { horizons: 2 }, 'MISSING_HORIZONS'],
    ['horizons that are null', { ...forecast(), horizons: null }, 'MISSING_HORIZONS'],
    ['no weeks', { ...forecast(), horizons: [] }, 'HORIZON_MISSING'],
  ])('%s', (_, value, expected) => {
    expect(verdict(read(text(value)))).toBe(expected);
    expect(verdict(read(`${text(value)}\n`))).toBe(expected);
  });

  it('keeps the words that lay beside weeks', () => {
    const { horizons, rationale } = forecast();
    expect(read(text({ forecast: horizons, rationale })).value).toMatchObject({ rationale });
  });
});

describe('more than one forecast', () => {
  const other = { ...forecast(), rationale: 'Another one.' };

  it.each<[string, string, string]>([
    ['the same twice', `${clean}\n${JSON.stringify(forecast(), null, 1)}`, 'DUPLICATE_JSON'],
    [
      'the same in two code blocks',
      `\`\`\`\n${clean}\n\`\`\`\n\n\`\`\`\n${clean}\n\`\`\``,
      'DUPLICATE_JSON FENCE_STRIPPED',
    ],
    ['the same in an array', text([forecast(), forecast()]), 'DUPLICATE_JSON UNWRAPPED'],
    ['two different ones', `${clean}\n${text(other)}`, 'MULTIPLE_CANDIDATES'],
    ['two different ones in an array', text([forecast(), other]), 'MULTIPLE_CANDIDATES'],
    ['two different ones in wrappers', text({ output: forecast(), result: other }), 'MULTIPLE_CANDIDATES'],
    [
      'one that can be used',
      `${text({ ...other, horizons: other.horizons.slice(1) })}\n${clean}`,
      'accepted',
    ],
    ['one that is whole', `${clean.slice(0, -1)}\n\`\`\`\n${clean}\n`, 'FENCE_STRIPPED PROSE_STRIPPED'],
    ['one that is not broken', `${clean.replace(':', ' ')}\n${clean}`, 'PROSE_STRIPPED'],
    ['data beside it', `{"weeks":8}\n[{"date":"2026-11-14","cases":118}]\n${clean}`, 'accepted'],
    ['none that can be used', '{"horizons":[]}{"horizons":[{}]}', 'HORIZON_MISSING'],
    ['a broken one and one that can not be used', '{"horizons":[]}{"horizons" []}', 'NOT_JSON'],
  ])('%s', (_, content, expected) => {
    expect(verdict(read(content))).toBe(expected);
  });
});
