import OpenAI from 'openai';
import type { ChatClient, ClientOptions } from './ChatClient.ts';

/** Longer than any deadline of ours: those alone end a request. */
const NO_TIMEOUT_MS = 2 ** 31 - 1;

/** Every option that the library would else read from the environment is set. */
export function createOpenAiClient({ key, baseUrl, fetch }: ClientOptions): ChatClient {
  const client = new OpenAI({
    apiKey: key,
    baseURL: baseUrl,
    fetch,
    maxRetries: 0,
    timeout: NO_TIMEOUT_MS,
    organization: null,
    project: null,
    adminAPIKey: null,
    logLevel: 'off',
  });
  return {
    complete: (body, signal) => client.chat.completions.create(body, { signal }),
  };
}
