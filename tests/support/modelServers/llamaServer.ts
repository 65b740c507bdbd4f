/**
 * Lets a stub answer as llama.cpp's `llama-server` does, by its documentation and the source of its HTTP layer: the key is checked
 * first, then whether the model is loaded, then whether the prompt fits; whoever finds no free slot waits.
 */
import type { ProviderStub, StubRequest } from '../providerStub.ts';
import { exactly, type StubReply } from '../providerStubReplies.ts';
import { createSlots, type Slots } from './slots.ts';
import { answerBody, promptTokensOf, type Says, saysForecast, USUAL_CHARACTERS } from './writtenAnswer.ts';

export interface LlamaOptions {
  /** Its one model: it answers with it, whatever name a request says. */
  model?: string;
  /** `--ctx-size`, of one slot. */
  contextTokens?: number;
  charactersPerToken?: number;
  /** `--parallel` */
  slots?: number;
  /** `--api-key` */
  key?: string | null;
  isLoading?: boolean;
  /** Versions of 2025 list the model while it loads, later ones refuse that too. */
  listsWhileLoading?: boolean;
  says?: Says;
}

export interface LlamaServer {
  slots: Slots;
  finishLoading(): void;
}

const OPEN_TO_ALL = ['/health', '/v1/health'];

function refusal(code: number, type: string, message: string, more: object = {}): StubReply {
  return exactly(code, { error: { code, message, type, ...more } });
}

export function asLlamaServer(
  stub: ProviderStub,
  {
    model = 'qwen3-8b-q4_k_m.gguf',
    contextTokens = 16_384,
    charactersPerToken = USUAL_CHARACTERS,
    slots: slotCount = 1,
    key = null,
    isLoading: startsLoading = false,
    listsWhileLoading = false,
    says = saysForecast,
  }: LlamaOptions = {},
): LlamaServer {
  const slots = createSlots(slotCount);
  let isLoading = startsLoading;

  function refusalOf({ path, headers }: StubRequest): StubReply | null {
    const hasKey = key === null || headers.authorization === `Bearer ${key}`;
    if (!hasKey && !OPEN_TO_ALL.includes(path))
      return refusal(401, 'authentication_error', 'Invalid API Key');
    if (!isLoading || (listsWhileLoading && path === '/v1/models')) return null;
    return refusal(503, 'unavailable_error', 'Loading model');
  }

  function look(request: StubRequest): StubReply {
    switch (request.path) {
      case '/health':
      case '/v1/health':
        return exactly(200, { status: 'ok' });
      case '/v1/models':
        return exactly(200, {
          models: [{ name: model, model, capabilities: ['completion'] }],
          object: 'list',
          data: [{ id: model, object: 'model', created: 1_795_000_000, owned_by: 'llamacpp', meta: null }],
        });
      case '/props':
        return exactly(200, {
          default_generation_settings: { n_ctx: contextTokens },
          total_slots: slotCount,
          model_path: `/models/${model}`,
        });
      default:
        return refusal(404, 'not_found_error', 'File Not Found');
    }
  }

  function chat(request: StubRequest): StubReply {
    const promptTokens = promptTokensOf(request, charactersPerToken);
    if (promptTokens >= contextTokens) {
      const message = `request (${promptTokens} tokens) exceeds the available context size (${contextTokens} tokens), try increasing it`;
      const counts = { n_prompt_tokens: promptTokens, n_ctx: contextTokens };
      return refusal(400, 'exceed_context_size_error', message, counts);
    }
    return {
      async write(response) {
        const giveBack = await slots.take(response);
        if (giveBack === null) return undefined;
        response.once('close', giveBack);
        const written = { ...says(request), promptTokens, contextTokens, charactersPerToken };
        return exactly(200, answerBody(request, model, written)).write(response);
      },
    };
  }

  stub.otherwise((request) => refusalOf(request) ?? chat(request));
  stub.filter((request) => refusalOf(request) ?? look(request));
  return {
    slots,
    finishLoading() {
      isLoading = false;
    },
  };
}
