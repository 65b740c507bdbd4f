import { describe, expect, it } from 'vitest';
import { allowedModels } from '../../../../main/core/providers/chat/modelChoice.ts';
import { cloudflare } from '../../../../main/core/providers/cloudflare/profile.ts';
import { gemini } from '../../../../main/core/providers/gemini/profile.ts';
import { groq } from '../../../../main/core/providers/groq/profile.ts';
import { huggingface } from '../../../../main/core/providers/huggingface/profile.ts';
import { openai } from '../../../../main/core/providers/openai/profile.ts';
import { server } from '../../../../main/core/providers/server/profile.ts';

const listed = (...ids: string[]) => ids.map((id) => ({ id }));

describe('the models that may be asked', () => {
  it('are those of the list that are preferred, best first', () => {
    const list = listed('openai/gpt-oss-20b', 'whisper-large', 'openai/gpt-oss-120b');
    expect(allowedModels(groq, list)).toEqual(['openai/gpt-oss-120b', 'openai/gpt-oss-20b']);
  });

  it('leave out what the provider no longer lists', () => {
    expect(allowedModels(openai, listed('gpt-5.6-luna', 'gpt-4o'))).toEqual(['gpt-5.6-luna']);
  });

  it('begin with the newest version where a pattern names them', () => {
    const list = listed(
      'gemini-3.9-flash-lite',
      'gemini-3.10-flash-lite',
      'gemini-3.1-flash-lite',
      'gemini-3.8-flash',
      'gemini-3.10-flash-lite-image',
    );
    expect(allowedModels(gemini, list)).toEqual([
      'gemini-3.10-flash-lite',
      'gemini-3.9-flash-lite',
      'gemini-3.1-flash-lite',
      'gemini-3.8-flash',
    ]);
  });

  it('are all that a server of the user lists', () => {
    expect(allowedModels(server, listed('llama3.2:3b', 'qwen3:8b'))).toEqual(['llama3.2:3b', 'qwen3:8b']);
    expect(allowedModels(server, listed())).toEqual([]);
  });

  it('are those known by name when there is no list, and the first of them when a list names none', () => {
    expect(allowedModels(openai, null)).toEqual(['gpt-6-luna', 'gpt-5.6-luna']);
    expect(allowedModels(openai, listed('other'))).toEqual(['gpt-6-luna']);
    expect(allowedModels(gemini, null)).toEqual(['gemini-3.8-flash']);
  });
});

describe('a list of models', () => {
  it('drops the prefix that Gemini puts before names', () => {
    expect(gemini.readModels({ data: [{ id: 'models/gemini-3.8-flash' }] })).toEqual(
      listed('gemini-3.8-flash'),
    );
  });

  it('is read from the search of Cloudflare', () => {
    expect(
      cloudflare.readModels({ success: true, result: [{ id: 'uuid', name: '@cf/openai/gpt-oss-120b' }] }),
    ).toEqual(listed('@cf/openai/gpt-oss-120b'));
    expect(cloudflare.modelsUrl('https://api.cloudflare.com/client/v4/accounts/0f/ai/v1')).toBe(
      'https://api.cloudflare.com/client/v4/accounts/0f/ai/models/search?task=Text%20Generation&hide_experimental=true',
    );
  });

  it('holds only what Hugging Face serves live with structured answers', () => {
    const provider = (status: string, supports: boolean) => ({
      status,
      supports_structured_output: supports,
    });
    const json = {
      data: [
        { id: 'a', providers: [provider('live', false), provider('live', true)] },
        { id: 'b', providers: [provider('staging', true), provider('live', false)] },
        { id: 'c' },
      ],
    };
    expect(huggingface.readModels(json)).toEqual(listed('a', 'c'));
  });

  it.each([
    ['nothing', null],
    ['a text', 'Service unavailable'],
    ['another shape', { models: [] }],
    ['an error', { error: { message: 'no' } }],
  ])('is none for %s', (_what, json) => {
    for (const profile of [openai, cloudflare, huggingface, server])
      expect(profile.readModels(json)).toBeNull();
  });

  it('skips entries without a name', () => {
    expect(openai.readModels({ data: [null, {}, { id: 7 }, { id: '' }, { id: 'a' }] })).toEqual(listed('a'));
  });
});
