import { describe, expect, it } from 'vitest';
import { classifyExchange } from '../../../../../main/core/providers/wire/classify/classifyExchange.ts';
import type { RemoteProviderId } from '../../../../../shared/providers/providerSchema.ts';
import { traitsOf } from '../vectors.ts';

function refused(provider: RemoteProviderId, status: number, body: unknown) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const outcome = { kind: 'reply' as const, status, headers: {}, body: text };
  return classifyExchange({ traits: traitsOf(provider), endpoint: 'chat', outcome, nowMs: 0 })!;
}

/** vLLM of some versions, and what is built on it, writes no `error` around its error. */
const flat = (message: unknown, more: object = {}) => ({
  object: 'error',
  message,
  type: 'BadRequestError',
  param: null,
  code: 400,
  ...more,
});

describe('a request that is too long', () => {
  it.each<[string, RemoteProviderId, number, unknown, number | null, number | null]>([
    [
      'vLLM, flat',
      'server',
      400,
      flat(
        "This model's maximum context length is 2048 tokens. However, you requested 10092 tokens (1900 in the messages, 8192 in the completion). Please reduce the length of the messages or completion.",
      ),
      2048,
      1900,
    ],
    [
      'vLLM, newer',
      'server',
      400,
      flat(
        "'max_tokens' or 'max_completion_tokens' is too large: 8192. This model's maximum context length is 4096 tokens and your request has 1900 input tokens (8192 > 4096 - 1900).",
      ),
      4096,
      1900,
    ],
    [
      'vLLM, the prompt alone',
      'server',
      400,
      flat('The decoder prompt (length 2113) is longer than the maximum model length of 2048.'),
      2048,
      2113,
    ],
    [
      'llama.cpp',
      'server',
      400,
      {
        error: {
          code: 400,
          message: 'the request exceeds the available context size, try increasing it',
          type: 'exceed_context_size_error',
          n_prompt_tokens: 1421,
          n_ctx: 256,
        },
      },
      256,
      1421,
    ],
    [
      'llama.cpp, in the middle of the answer',
      'server',
      500,
      { error: { code: 500, message: 'Context size has been exceeded.', type: 'server_error' } },
      null,
      null,
    ],
    [
      'LM Studio',
      'server',
      400,
      {
        error:
          'Trying to keep the first 4928 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough.',
      },
      4096,
      4928,
    ],
    [
      'LM Studio, newer',
      'server',
      400,
      {
        error:
          'The number of tokens to keep from the initial prompt is greater than the context length. Try to load the model with a larger context length.',
      },
      null,
      null,
    ],
    ['Ollama', 'server', 400, { error: 'the input length exceeds the context length' }, null, null],
    [
      'Text Generation Inference',
      'huggingface',
      422,
      {
        error:
          'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 1900 `inputs` tokens and 8192 `max_new_tokens`',
        error_type: 'validation',
      },
      4096,
      1900,
    ],
    [
      'Cloudflare, a list of errors',
      'cloudflare',
      413,
      {
        errors: [
          {
            code: 5021,
            message:
              'AiError: The estimated number of input and maximum output tokens (10092) exceeded this model context window limit (8192).',
          },
        ],
        success: false,
        result: {},
      },
      8192,
      null,
    ],
    [
      'a server behind another',
      'server',
      400,
      flat({
        detail: 'Prompt contains 40,000 tokens, too large for model with 32,768 maximum context length',
      }),
      32_768,
      40_000,
    ],
  ])('%s: is known, with the sizes that are said', (_, provider, status, body, limit, prompt) => {
    expect(refused(provider, status, body)).toMatchObject({
      class: 'CONFIG',
      scope: 'request',
      action: 'shrink-prompt',
      tokens: { limit, prompt },
    });
  });

  it.each([
    'max_tokens is too large: 8192. This model supports at most 4096 completion tokens, whereas you provided 8192.',
    '`max_completion_tokens` must be less than or equal to `4096`, the maximum value for this model',
    'Invalid max_tokens value, the valid range of max_tokens is [1, 4096]',
  ])('is told from an answer that is too long: %s', (message) => {
    const body = { error: { message, type: 'invalid_request_error', param: 'max_tokens' } };
    expect(refused('openai', 400, body)).toMatchObject({
      class: 'CONFIG',
      scope: 'request',
      action: 'shrink-answer',
      tokens: { answerLimit: 4096 },
    });
  });
});

describe('a parameter that is refused', () => {
  it.each<[string, RemoteProviderId, unknown, string, string | undefined]>([
    [
      'OpenAI',
      'openai',
      {
        error: {
          message:
            "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          param: 'max_tokens',
          code: 'unsupported_parameter',
        },
      },
      'max_tokens',
      'max_completion_tokens',
    ],
    [
      'words without quotes',
      'server',
      { error: 'max_tokens is deprecated. Use max_completion_tokens instead' },
      'max_tokens',
      'max_completion_tokens',
    ],
    [
      'vLLM, flat, with a list as Python writes it',
      'server',
      flat(
        "[{'type': 'extra_forbidden', 'loc': ('body', 'reasoning_effort'), 'msg': 'Extra inputs are not permitted', 'input': 'low'}]",
      ),
      'reasoning_effort',
      undefined,
    ],
    [
      'a list inside the message',
      'server',
      flat({
        detail: [{ type: 'extra_forbidden', loc: ['body', 'max_completion_tokens'], msg: 'Extra inputs' }],
      }),
      'max_completion_tokens',
      undefined,
    ],
    [
      'Text Generation Inference',
      'huggingface',
      { error: 'unknown field `reasoning_effort`, expected one of `model`, `messages`', error_type: 'x' },
      'reasoning_effort',
      undefined,
    ],
    [
      'JSON Schema',
      'server',
      { error: "Additional properties are not allowed ('reasoning_effort' was unexpected)" },
      'reasoning_effort',
      undefined,
    ],
    [
      'Gemini',
      'gemini',
      [{ error: { code: 400, message: 'Unknown name "reasoning_effort": Cannot find field.', status: 'X' } }],
      'reasoning_effort',
      undefined,
    ],
  ])('%s: is known by its name', (_, provider, body, param, useInstead) => {
    const found = refused(provider, 400, body);
    expect(found).toMatchObject({ class: 'CONFIG', scope: 'request', action: 'drop-param', param });
    expect(found.useInstead).toBe(useInstead);
  });

  it('is not a model that is refused in the same words', () => {
    const error = { message: "The model 'mini' is not supported" };
    expect(refused('openai', 400, { error })).toMatchObject({ scope: 'model', reason: 'MODEL_UNAVAILABLE' });
  });
});

describe('a schema that is refused', () => {
  it.each<[string, RemoteProviderId, number, unknown]>([
    [
      'Gemini, too many states',
      'gemini',
      400,
      [
        {
          error: {
            code: 400,
            message:
              'The specified schema produces a constraint that has too many states for serving. Typical causes of this error are…',
            status: 'INVALID_ARGUMENT',
          },
        },
      ],
    ],
    [
      'vLLM, flat',
      'server',
      400,
      flat('The provided JSON schema contains features not supported by xgrammar.'),
    ],
    [
      'llama.cpp',
      'server',
      500,
      { error: { code: 500, message: 'failed to parse grammar', type: 'server_error' } },
    ],
    ['Text Generation Inference', 'huggingface', 422, { error: 'Grammar error: invalid schema' }],
    ['LM Studio', 'server', 400, { error: "'response_format.type' must be 'json_schema' or 'text'" }],
    ['Ollama', 'server', 400, { error: 'invalid JSON schema in format' }],
    [
      'Cloudflare',
      'cloudflare',
      400,
      {
        errors: [{ code: 5025, message: "AiError: This model doesn't support JSON Schema." }],
        success: false,
      },
    ],
  ])('%s: asks for the next form of answer', (_, provider, status, body) => {
    expect(refused(provider, status, body)).toMatchObject({
      class: 'CONFIG',
      action: 'downgrade',
      param: 'response_format',
    });
  });
});
