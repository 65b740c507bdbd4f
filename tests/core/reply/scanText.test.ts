import { describe, expect, it } from 'vitest';
import { isDeeperThan } from '../../../main/core/reply/json.ts';
import { scanText } from '../../../main/core/reply/scanText.ts';

const one = (text: string) => {
  const { values, ...rest } = scanText(text);
  expect(values).toHaveLength(1);
  return { ...values[0]!, ...rest };
};

describe('loose JSON', () => {
  it.each<[string, string, unknown]>([
    ['comments', '{/* a */"a":1, // b\n "b":2 # c\n}', { a: 1, b: 2 }],
    ['trailing commas', '{"a":[1,2,],}', { a: [1, 2] }],
    ['single quotes', "{'a':'b \"c\"'}", { a: 'b "c"' }],
    [
      'an apostrophe between single quotes',
      "{'a':'it's so', 'b':'the dogs' bone'}",
      { a: "it's so", b: "the dogs' bone" },
    ],
    ['an escaped apostrophe', "{'a':'it\\'s',\"b\":\"it\\'s\"}", { a: "it's", b: "it's" }],
    ['curly quotes', '{“a”:“b "c"”,‘d’:‘it’s’}', { a: 'b "c"', d: 'it’s' }],
    ['low and turned quotes', '{„a“:”b”}', { a: 'b' }],
    [
      'bare keys',
      '{a:1,$b_c:2,q0.5:3,2026-11-28:4,2.5%:5}',
      { a: 1, $b_c: 2, 'q0.5': 3, '2026-11-28': 4, '2.5%': 5 },
    ],
    [
      "Python's words",
      "{'a':None,'b':True,'c':False,'d':'\\xa0'}",
      { a: null, b: true, c: false, d: '\u00a0' },
    ],
    ['raw line ends', '{"a":"b\nc\td"}', { a: 'b\nc\td' }],
    ['a line end behind a backslash', '{"a":"b\\\nc"}', { a: 'bc' }],
    [
      'numbers that are none',
      '{"a":NaN,"b":-Infinity,"c":inf}',
      { a: Number.NaN, b: Number.NEGATIVE_INFINITY, c: Number.POSITIVE_INFINITY },
    ],
    ['blanks of another kind', '{"a":\u00a01}', { a: 1 }],
  ])('reads %s', (_, text, value) => {
    expect(one(text)).toEqual({ value, isLoose: true, repairs: [], isCut: false, isBroken: false });
  });

  it.each<[string, string]>([
    ['escapes', 'x {"a":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9"}'],
    ['numbers', 'x {"a":[0,-1.5,1e3,12E-2,-0.5]}'],
    ['control characters that JSON allows', 'x {"a":"\u007f\u0085"}'],
  ])('reads strict %s in prose without calling it loose', (_, text) => {
    expect(one(text)).toMatchObject({
      value: JSON.parse(text.slice(2)),
      isLoose: false,
      repairs: ['PROSE_STRIPPED'],
    });
  });

  it('drops the keys that mean something to the language', () => {
    const { value } = one('x {"__proto__":{"a":1},constructor:2,"prototype":3,"b":4}');
    expect(Object.keys(value as object)).toEqual(['b']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

it('reads nothing that is nested deeper than any forecast', () => {
  const { values } = scanText(`x ${'['.repeat(400)}${']'.repeat(400)}`);
  expect(values.some(({ value }) => isDeeperThan(value, 256))).toBe(false);
  expect(scanText(`x ${'['.repeat(200)}${']'.repeat(200)}`).values).toHaveLength(1);
});

describe('what stands around', () => {
  it.each<[string, string, string[]]>([
    ['a code block', '```json\n{"a":1}\n```', ['FENCE_STRIPPED']],
    ['a code block on one line', '``` {"a":1}```', ['FENCE_STRIPPED']],
    ['a code block that is not closed', '```JSON5\n{"a":1}', ['FENCE_STRIPPED']],
    ['prose around a code block', 'Here:\n```\n{"a":1}\n```\nBye', ['FENCE_STRIPPED', 'PROSE_STRIPPED']],
    ['prose behind a code block', '```\n{"a":1}\n```\nBye', ['FENCE_STRIPPED', 'PROSE_STRIPPED']],
    ['a comment in front', '// weekly\n{"a":1}', ['PROSE_STRIPPED']],
    ['a bracket too much', '{"a":1}}', ['PROSE_STRIPPED']],
    ['brackets in prose', 'By [table] {median about 3} [8 weeks] {x: y}: {"a":1} ok', ['PROSE_STRIPPED']],
  ])('is told for %s', (_, text, repairs) => {
    expect(one(text)).toMatchObject({ value: { a: 1 }, repairs, isCut: false, isBroken: false });
  });

  it('is nothing between values alone', () => {
    expect(scanText('{"a":1}\n[2]')).toMatchObject({
      values: [{ value: { a: 1 } }, { value: [2] }],
      repairs: [],
    });
  });

  it('finds the text of JSON in a code block', () => {
    expect(one('```json\n"{\\"a\\":1}"\n```')).toMatchObject({
      value: '{"a":1}',
      repairs: ['FENCE_STRIPPED'],
    });
  });
});

describe('text that ends too early', () => {
  it.each([
    '{"a":1',
    '{"a',
    "{'a':'b",
    '[1,',
    '{"a":tru',
    '{"a":1.',
    '{"a"',
    '{a',
    '{"a":"b\\',
    '{"a":"\\u00',
    '{/* a',
    '[{}',
  ])('%s is cut, and nothing is completed', (text) => {
    expect(scanText(text)).toMatchObject({ values: [], isCut: true, isBroken: false });
  });

  it('ends with its code block', () => {
    expect(scanText('```json\n{"a":[1\n```\n{"b":2}')).toMatchObject({
      values: [{ value: { b: 2 } }],
      isCut: true,
    });
  });
});

describe('a broken object', () => {
  it.each([
    ['a missing comma', '{"a":1 "horizons":[{}]}'],
    ['a missing colon', '{"horizons" [{}]}'],
    ['a fault inside', '{"horizons":[{"a":about 3}]}'],
    ['quotes within quotes', '{"horizons":[],"b":"say "no" now"}'],
    ['the wrong bracket', '{"horizons":[{]}}'],
    ['a number with a comma', '{"horizons":[{"a":1,180}]}'],
    ['an ellipsis', '{"Horizons":[...]}'],
    ['an unknown escape', '{"horizons":[],"a":"\\q"}'],
    ['its weeks named only', '{"a" [{"target_end_date":"x"}]}'],
    ['a brace behind an escaped quote', '{"horizons":x,"b":"a \\" { c"}'],
    ['its start lost', '"a":1,"horizons":[{"a":1}]}'],
    ['its end too early', '{"a":1},"horizons":[{"a":1}]}'],
    ['horizons behind the fault', '{"a":{"b":x},"c":[{}],"horizons":[{}]}'],
  ])('is told by %s, and no part of it is used', (_, text) => {
    const scanned = scanText(`${text}\n{"z":1}`);
    expect(scanned.isBroken).toBe(true);
    expect(scanned.values.filter(({ value }) => Array.isArray(value))).toEqual([]);
    expect(scanned.values.at(-1)).toEqual({ value: { z: 1 }, isLoose: false });
  });

  it('is prose when it names no horizons', () => {
    expect(scanText('Two horizons: {"a":x}')).toMatchObject({ values: [], isBroken: false });
    expect(scanText('{"a":x} and [b] horizons')).toMatchObject({ values: [], isBroken: false });
    expect(scanText('{"a":{"b":x}} {"c":1} horizons')).toMatchObject({
      values: [{ value: { c: 1 } }],
      isBroken: false,
    });
  });
});
