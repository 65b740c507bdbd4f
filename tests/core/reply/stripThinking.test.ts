import { describe, expect, it } from 'vitest';
import { stripThinking } from '../../../main/core/reply/stripThinking.ts';

describe('thoughts aloud', () => {
  it.each([
    ['leaves a text without them alone', 'a < b', 'a < b', false],
    ['removes a closed block', '<think>x</think>a', 'a', true],
    ['removes blocks anywhere', 'a<think>x</think>b<think>y</think>c', 'abc', true],
    ['removes everything before a lone closing tag', 'x <b> {}</think>a', 'a', true],
    ['removes a block within a block', '<think>x<think>y</think>z</think>a', 'a', true],
    ['keeps nothing of a block opened twice', '<think>x<think>y</think>a', 'a', true],
    ['keeps nothing from before a later lone tag', 'a<think>x</think>b</think>c', 'c', true],
    ['knows tags in capitals and the longer word', '<THINKING>x</Thinking>a', 'a', true],
  ])('%s', (_, text, left, isStripped) => {
    expect(stripThinking(text)).toEqual({ text: left, isStripped, isCut: false });
  });

  it.each(['<think>x', 'a <think>', '<think>x</think>a<think>y'])('says that %s was cut', (text) => {
    expect(stripThinking(text)).toMatchObject({ text: '', isCut: true });
  });
});
