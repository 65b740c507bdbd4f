import Groq from 'groq-sdk';
import type { ChatClient, ClientOptions } from './ChatClient.ts';

/** Longer than any deadline of ours: those alone end a request. */
const NO_TIMEOUT_MS = 2 ** 31 - 1;

/** The library takes a host only; the owned fetch puts the whole address in its place. */
const HOST = 'https://api.groq.com';

export function createGroqClient({ key, fetch }: ClientOptions): ChatClient {
  const client = new Groq({
    apiKey: key,
    baseURL: HOST,
    fetch,
    maxRetries: 0,
    timeout: NO_TIMEOUT_MS,
    logLevel: 'off',
  });
  return {
    complete: (body, signal) => client.chat.completions.create(body, { signal }),
  };
}
