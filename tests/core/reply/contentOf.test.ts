import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../main/core/reply/contentOf.ts';

const MIB = 2 ** 20;
const of = (message: unknown, finishReason: string | null = 'stop') => contentOf({ finishReason, message });
const call = (args: unknown) => ({
  id: 'call_1',
  type: 'function',
  function: { name: 'f', arguments: args },
});

describe('what a message holds', () => {
  it.each([
    ['a text', { content: 'hi' }, { text: 'hi', repairs: [] }],
    [
      'parts, joined without a seam',
      { content: [{ type: 'text', text: '{"a' }, '":', { text: '1}' }] },
      { text: '{"a":1}' },
    ],
    ['parts whose text is an object', { content: [{ type: 'text', text: { value: 'hi' } }] }, { text: 'hi' }],
    [
      'parts without those that think',
      {
        content: [
          { type: 'reasoning', text: 'hm' },
          { type: 'text', text: 'hi' },
        ],
      },
      { text: 'hi' },
    ],
    ['a bare content instead of a message', 'hi', { text: 'hi' }],
    ['an object', { content: { a: 1 } }, { value: { a: 1 }, repairs: ['CONTENT_OBJECT'] }],
    [
      'a list that is data, not parts',
      { content: [{ target_end_date: 'x' }] },
      { repairs: ['CONTENT_OBJECT'] },
    ],
    ['a refusal that is empty, which is none', { content: 'hi', refusal: '' }, { text: 'hi' }],
    [
      'the arguments of a tool call',
      { content: null, tool_calls: [call('{}')] },
      { text: '{}', repairs: ['TOOL_CALL_UNWRAPPED'] },
    ],
    [
      'arguments that are an object',
      { content: '', tool_calls: [call({ a: 1 })] },
      { value: { a: 1 }, repairs: ['TOOL_CALL_UNWRAPPED'] },
    ],
    ['the first arguments there are', { tool_calls: [{}, call('one'), call('two')] }, { text: 'one' }],
    [
      'a call of the older form',
      { content: null, function_call: { name: 'f', arguments: '{}' } },
      { text: '{}', repairs: ['TOOL_CALL_UNWRAPPED'] },
    ],
    [
      'a call behind thoughts',
      { content: '<think>hm</think>\n', tool_calls: [call('{}')] },
      { text: '{}', repairs: ['THINK_STRIPPED', 'TOOL_CALL_UNWRAPPED'] },
    ],
    ['the text beside a call', { content: 'hi', tool_calls: [call('{}')] }, { text: 'hi', repairs: [] }],
  ])('gives %s', (_, message, expected) => {
    expect(of(message)).toMatchObject(expected);
  });

  it.each([
    ['a refusal', { content: 'hi', refusal: 'no' }, 'stop', 'REFUSAL'],
    ['a refusal among the parts', { content: [{ type: 'refusal', refusal: 'no' }] }, 'stop', 'REFUSAL'],
    ['a refusal that was also filtered', { refusal: 'no' }, 'content_filter', 'REFUSAL'],
    ['what was filtered', { content: 'hi' }, 'content_filter', 'CONTENT_FILTER'],
    ['blanks', { content: ' \n' }, 'stop', 'EMPTY'],
    ['nothing', {}, 'stop', 'EMPTY'],
    ['no message', null, null, 'EMPTY'],
    ['no parts', { content: [] }, 'stop', 'EMPTY'],
    ['empty parts', { content: [{ type: 'text', text: '' }] }, 'stop', 'EMPTY'],
    ['empty arguments', { content: null, tool_calls: [call('')] }, 'tool_calls', 'EMPTY'],
    ['nothing before the limit', { content: '' }, 'length', 'TRUNCATED'],
    ['more than 1 MiB', { content: 'x'.repeat(MIB + 1) }, 'stop', 'TOO_LARGE'],
    ['more than 1 MiB in bytes', { content: 'é'.repeat(MIB / 2 + 1) }, 'stop', 'TOO_LARGE'],
    ['an object of more than 1 MiB', { content: { a: 'x'.repeat(MIB) } }, 'stop', 'TOO_LARGE'],
  ])('gives no content for %s', (_, message, finishReason, reason) => {
    expect(of(message, finishReason)).toEqual({ kind: 'none', reason });
  });

  it('takes exactly 1 MiB', () => {
    expect(of({ content: 'x'.repeat(MIB) }).kind).toBe('text');
    expect(of({ content: 'é'.repeat(MIB / 2) }).kind).toBe('text');
  });
});
