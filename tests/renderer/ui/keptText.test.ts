import { describe, expect, it } from 'vitest';
import { inLines, laidOutJson } from '../../../renderer/ui/keptText.ts';

describe('a kept text', () => {
  it('that is JSON is laid out in lines', () => {
    expect(laidOutJson('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  });

  it.each(['<!doctype html><html>', '{"choices":[', ''])('that is no JSON has no layout: %j', (text) => {
    expect(laidOutJson(text)).toBeNull();
  });
});

describe('texts inside JSON', () => {
  it.each([
    ['line\\nline', 'line\nline'],
    ['{\\"cases\\":\\t3}', '{"cases":\t3}'],
    ['a \\\\n that was meant', 'a \\n that was meant'],
    ['\\u00e9 stays an escape', '\\u00e9 stays an escape'],
  ])('are broken into lines: %j', (json, shown) => {
    expect(inLines(json)).toBe(shown);
  });
});
