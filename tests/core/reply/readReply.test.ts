import { describe, expect, it } from 'vitest';
import { clean, expectedHorizons, forecast, read, verdict } from './replies.ts';

const loose = clean.replaceAll('"', "'").replaceAll('}]', '},]');

describe('replies that need several steps', () => {
  it.each<[string, unknown, string]>([
    [
      'thoughts, prose, a code block and loose JSON',
      `<think>{"a" {</think>Here:\n\`\`\`json\n${loose}\n\`\`\``,
      'FENCE_STRIPPED LENIENT_SYNTAX PROSE_STRIPPED THINK_STRIPPED',
    ],
    [
      'a draft before a lone closing tag',
      `${JSON.stringify({ ...forecast(), rationale: 'draft' })}</think>\n${clean}`,
      'THINK_STRIPPED',
    ],
    [
      'a mark, a code block and weeks alone',
      `\uFEFF\`\`\`\n${JSON.stringify(forecast().horizons)}\n\`\`\``,
      'FENCE_STRIPPED RATIONALE_MISSING REFERENCE_DATE_FILLED UNWRAPPED',
    ],
    [
      'parts of a loose text',
      [
        { type: 'text', text: loose.slice(0, 99) },
        { type: 'text', text: loose.slice(99) },
      ],
      'LENIENT_SYNTAX',
    ],
    [
      'an object around a text',
      { response: `\`\`\`\n${clean}\n\`\`\`` },
      'CONTENT_OBJECT FENCE_STRIPPED UNWRAPPED',
    ],
    ['a tag among its own words', JSON.stringify({ ...forecast(), rationale: 'a <think> tag' }), 'accepted'],
    [
      "Python's None for the rationale",
      clean.replace(/"Growth.*?"/, 'None'),
      'LENIENT_SYNTAX RATIONALE_MISSING',
    ],
  ])('%s', (_, content, expected) => {
    const reading = read(content);
    expect(verdict(reading)).toBe(expected);
    expect(reading.value?.horizons).toEqual(expectedHorizons);
  });

  it('keeps no key that means something to the language', () => {
    const hostile = '"__proto__":{"horizons":[],"q0.5":1},"constructor":1,"prototype":2,';
    const reading = read(clean.replaceAll('{', `{${hostile}`));
    expect(verdict(reading)).toBe('accepted');
    expect(JSON.stringify(reading.value)).toBe(clean);
  });
});

describe('replies that ended at the limit', () => {
  it.each<[string, string, string]>([
    ['whole', clean, 'FINISH_LENGTH'],
    ['whole, with words behind', `${clean}\nNote that`, 'FINISH_LENGTH PROSE_STRIPPED'],
    ['in the JSON', clean.slice(0, 200), 'TRUNCATED'],
    ['before the JSON', 'The weekly counts are 118, 122', 'TRUNCATED'],
    ['after thinking', '<think>hm</think>', 'TRUNCATED'],
    ['in a refusal', "I'm sorry, but I can't help with th", 'REFUSAL'],
  ])('%s', (_, content, expected) => {
    expect(verdict(read(content, {}, 'length'))).toBe(expected);
    expect(verdict(read(content, {}, 'MAX_TOKENS'))).toBe(expected);
  });
});

describe('replies without a forecast', () => {
  it.each<[string, unknown, string]>([
    ['prose', 'About 130 cases next week.', 'NO_JSON'],
    ['a number', '130', 'NO_JSON'],
    ['lists of numbers', 'See [1] and [2, 3].', 'NO_JSON'],
    ['an object', '{"cases":130}', 'MISSING_HORIZONS'],
    ['an object in prose', 'Roughly {median: 130}.', 'MISSING_HORIZONS'],
    ['a parsed object', {}, 'MISSING_HORIZONS'],
    ['a refusal in an object', '{"error":"I cannot assist with this."}', 'REFUSAL'],
    ['a refusal in a parsed object', { error: "I'm sorry, I can't help." }, 'REFUSAL'],
    ['thoughts only', '<think>130</think>\n', 'EMPTY'],
  ])('%s', (_, content, expected) => {
    expect(read(content)).toMatchObject({ outcome: 'rejected', reason: expected, warnings: [], value: null });
  });
});

/** Work that grows with the square of the length would not end before the test does. */
describe('a reply of 1 MiB of nothing but', () => {
  const full = (text: string) => text.repeat(Math.floor(2 ** 20 / text.length));

  it.each<[string]>([
    ['['],
    ['{'],
    ['{"a":'],
    ["['"],
    ["['a'"],
    ['["'],
    ['\\"'],
    ['{"a" '],
    ['{"a":x} '],
    ['{"a":x horizons '],
    ['{"horizons" '],
    ['[/*'],
    ['[#'],
    ["['#"],
    ['[“a\\'],
    ['```'],
    ['<think>'],
    ['</think>'],
    ["i'm sorry "],
    ['{"horizons":[]}'],
    ['[{"date":1}]'],
    ['{"data":'],
  ])('%s is read to its end', (text) => {
    const content = full(text);
    expect(read(content)).toMatchObject({ outcome: 'rejected', value: null });
    const inText = JSON.stringify({ data: content.slice(0, 300_000) });
    expect(read(inText)).toMatchObject({ outcome: 'rejected', value: null });
  });

  it.each(["['a", '[‘a'])('%s and a fault at its end is read once', (text) => {
    expect(read(`${text.repeat(180_000)}\\q`)).toMatchObject({ reason: 'NO_JSON' });
  });

  it('broken objects that end far away is read once', () => {
    const content = `${'{"a":x '.repeat(120_000)}${'}'.repeat(120_000)} horizons`;
    expect(read(content)).toMatchObject({ reason: 'NO_JSON' });
  });

  it('nested lists, parsed or not, is no forecast', () => {
    const nested = '['.repeat(500_000) + ']'.repeat(500_000);
    expect(verdict(read(nested))).toBe('NO_JSON');
    expect(verdict(read(JSON.parse(nested.slice(100_000, -100_000))))).toBe('MISSING_HORIZONS');
  });
});
