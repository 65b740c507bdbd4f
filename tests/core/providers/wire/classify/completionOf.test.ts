import { describe, expect, it } from 'vitest';
import { completionOf } from '../../../../../main/core/providers/wire/classify/completionOf.ts';
import { completionBody } from '../../../../support/providerStubReplies.ts';

function read(value: unknown) {
  return completionOf(typeof value === 'string' ? value : JSON.stringify(value));
}

/** A chat reply whose one choice is this. */
function withChoice(message: unknown, finish_reason: unknown = 'stop') {
  return read(completionBody('', { choices: [{ index: 0, message, finish_reason }] }));
}

describe('a chat reply', () => {
  it('gives its message, why it ended, who answered, and what was used', () => {
    expect(read(completionBody('{}'))).toEqual({
      ok: true,
      message: { role: 'assistant', content: '{}', refusal: null },
      finishReason: 'stop',
      model: 'stub-model',
      usage: { promptTokens: 900, completionTokens: 400 },
    });
  });

  it.each([
    ['an object', { reference_date: '2026-11-21' }],
    ['parts', [{ type: 'text', text: '{}' }]],
    ['half an answer', '{"reference_date":'],
  ])('leaves to its reader %s as content', (_what, content) => {
    expect(read(completionBody(content))).toMatchObject({ ok: true, message: { content } });
  });

  it('leaves to its reader an answer that was cut at its length, and one in a call of a tool', () => {
    expect(withChoice({ content: '{"a":' }, 'length')).toMatchObject({ ok: true, finishReason: 'length' });
    const tool_calls = [{ function: { name: 'forecast', arguments: '{}' } }];
    expect(withChoice({ content: null, tool_calls }, 'tool_calls')).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', undefined],
    ['words', { prompt_tokens: 'many', completion_tokens: 3 }],
    ['half of it', { prompt_tokens: 900, total_tokens: 900 }],
    ['less than nothing', { prompt_tokens: -1, completion_tokens: 0.5 }],
  ])('does without its usage when that says %s', (_what, usage) => {
    expect(read(completionBody('{}', { usage, model: 7 }))).toMatchObject({
      ok: true,
      usage: null,
      model: null,
    });
  });
});

describe('what stands in the place of an answer', () => {
  const found = (reply: ReturnType<typeof read>) =>
    reply.ok ? 'an answer' : `${reply.fault.class} ${reply.fault.reason}`;

  it.each([
    ['a refusal', withChoice({ content: '{}', refusal: 'I can not.' }), 'REFUSED REFUSAL'],
    ['a filter', withChoice({ content: '{}' }, 'content_filter'), 'REFUSED CONTENT_FILTER'],
    ['a filter of a kind', withChoice({ content: '' }, 'content_filter: SAFETY'), 'REFUSED CONTENT_FILTER'],
    ['a filter without a message', withChoice(undefined, 'content_filter'), 'REFUSED CONTENT_FILTER'],
    ['no choice', read(completionBody('', { choices: [] })), 'REFUSED NO_CHOICES'],
    ['null for choices', read(completionBody('', { choices: null })), 'REFUSED NO_CHOICES'],
    ['nothing', withChoice({ content: null }), 'BAD_OUTPUT EMPTY'],
    ['no message', withChoice(null), 'BAD_OUTPUT EMPTY'],
    ['blanks', withChoice({ content: ' \n', refusal: '' }), 'BAD_OUTPUT EMPTY'],
    ['blank parts', withChoice({ content: [{ type: 'text', text: '' }, ' '] }), 'BAD_OUTPUT EMPTY'],
    ['no calls', withChoice({ content: null, tool_calls: [] }), 'BAD_OUTPUT EMPTY'],
    ['thoughts alone', withChoice({ content: '' }, 'length'), 'BAD_OUTPUT TRUNCATED'],
    ['a choice that is none', read({ choices: ['x'] }), 'BAD_OUTPUT NO_MESSAGE'],
    ['another object', read({ hello: 1 }), 'BAD_OUTPUT NO_MESSAGE'],
    ['a number', read('7'), 'BAD_OUTPUT NO_MESSAGE'],
    ['a page', read('<html>'), 'DOWN NOT_JSON'],
    ['no text', read(''), 'DOWN NOT_JSON'],
  ])('%s is told', (_what, reply, expected) => expect(found(reply)).toBe(expected));

  it('asks for more room where thoughts used it up', () => {
    expect(withChoice({ content: '' }, 'length')).toMatchObject({
      ok: false,
      fault: { action: 'lower-reasoning-or-raise-max-tokens', status: 200, scope: 'request' },
    });
  });
});
