/**
 * Lets a stub answer as Ollama does, by its documentation and source: a request waits while its model loads, a prompt that is too
 * long is cut without a word, and no key is ever looked at.
 */
import type { ProviderStub, StubRequest } from '../providerStub.ts';
import { exactly, type StubReply } from '../providerStubReplies.ts';
import { answerBody, modelIn, promptTokensOf, type Says, saysForecast } from './writtenAnswer.ts';

export interface OllamaOptions {
  /** What was pulled; the first is used where none is chosen. */
  models?: readonly string[];
  /** `OLLAMA_CONTEXT_LENGTH` */
  contextTokens?: number;
  /** Whether the model is still to be loaded. */
  isLoading?: boolean;
  says?: Says;
}

export interface Ollama {
  finishLoading(): void;
  /** Whether more requests wait than `OLLAMA_MAX_QUEUE` allows. */
  isQueueFull: boolean;
}

/** Its codes are always null, and of types it has three. */
function refusal(status: number, type: string, message: string): StubReply {
  return exactly(status, { error: { message, type, param: null, code: null } });
}

/** A name without a tag means the newest. */
const tagged = (name: string) => (name.includes(':') ? name : `${name}:latest`);

export function asOllama(
  stub: ProviderStub,
  {
    models = ['qwen3:8b'],
    contextTokens = 4_096,
    isLoading = false,
    says = saysForecast,
  }: OllamaOptions = {},
): Ollama {
  let finishLoading = () => {};
  const loaded = isLoading
    ? new Promise<void>((resolve) => {
        finishLoading = resolve;
      })
    : Promise.resolve();
  const ollama: Ollama = { finishLoading: () => finishLoading(), isQueueFull: false };

  function look({ path }: StubRequest): StubReply {
    switch (path) {
      case '/v1/models': {
        const data = models.map((id) => ({
          id,
          object: 'model',
          created: 1_795_000_000,
          owned_by: 'library',
        }));
        // An empty list is a null in Go.
        return exactly(200, { object: 'list', data: data.length === 0 ? null : data });
      }
      case '/api/tags':
        return exactly(200, { models: models.map((name) => ({ name, model: name })) });
      case '/api/version':
        return exactly(200, { version: '0.30.0' });
      default:
        return exactly(404, '404 page not found', { 'content-type': 'text/plain' });
    }
  }

  function chat(request: StubRequest): StubReply {
    const model = modelIn(request);
    if (!models.includes(tagged(model))) return refusal(404, 'not_found_error', `model '${model}' not found`);
    if (ollama.isQueueFull) {
      return refusal(503, 'api_error', 'server busy, please try again.  maximum pending requests exceeded');
    }
    return {
      async write(response) {
        await loaded;
        const promptTokens = Math.min(promptTokensOf(request), contextTokens - 1);
        const written = { ...says(request), promptTokens, contextTokens };
        return exactly(200, answerBody(request, model, written)).write(response);
      },
    };
  }

  stub.otherwise(chat);
  stub.filter(look);
  return ollama;
}
