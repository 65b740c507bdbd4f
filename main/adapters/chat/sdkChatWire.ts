/**
 * The way to AI providers through their own libraries, each exchange over the owned fetch. What a library makes of a
 * reply is not asked: the classifier and the reader judge what came over the wire.
 */
import type { ChatCall, ChatWire, ExchangeOutcome } from '../../core/ports/ChatWire.ts';
import type { HttpPort } from '../../core/ports/Http.ts';
import { redactor } from '../../core/providers/redaction.ts';
import { createOwnedFetch, type OwnedFetch } from '../wire/ownedFetch.ts';
import type { ChatClient, ClientOptions } from './ChatClient.ts';

export interface SdkChatWireOptions {
  http: HttpPort;
  userAgent: string;
  /** Keys that no reply may show. */
  keys(): readonly string[];
}

/** Servers without keys are sent this one: the libraries want some. */
const NO_KEY = 'local';

export function createSdkChatWire({ http, userAgent, keys }: SdkChatWireOptions): ChatWire {
  const redact = redactor(keys);
  return {
    async complete(call) {
      const owned = createOwnedFetch({ http, userAgent, signal: call.signal });
      // One address for both libraries: one of them knows only hosts. What is sent is what was kept.
      const client = await clientOf(call, (_input, init) =>
        owned.fetch(`${call.baseUrl}/chat/completions`, {
          ...init,
          headers: headersOf(call),
          body: call.bodyText,
        }),
      );
      await settled(client.complete(call.body, call.signal), owned);
      return redacted(owned.last()!, redact);
    },
    async get({ url, headers, signal }) {
      const owned = createOwnedFetch({ http, userAgent, signal });
      await settled(
        owned.fetch(url, { method: 'GET', headers: { accept: 'application/json', ...headers } }),
        owned,
      );
      return redacted(owned.last()!, redact);
    },
  };
}

/** Not those of the library, which takes some from the environment: also in the place of the key. */
function headersOf({ key, headers }: ChatCall): Record<string, string> {
  const kind = 'application/json';
  return { ...headers, accept: kind, 'content-type': kind, authorization: `Bearer ${key ?? NO_KEY}` };
}

/** A library is loaded when it is first needed: it takes longer than most commands. */
async function clientOf({ client, baseUrl, key }: ChatCall, fetch: OwnedFetch['fetch']): Promise<ChatClient> {
  const options: ClientOptions = { key: key ?? NO_KEY, baseUrl, fetch };
  if (client === 'groq-sdk') return (await import('./groqClient.ts')).createGroqClient(options);
  return (await import('./openAiClient.ts')).createOpenAiClient(options);
}

/** A failure is told by how the exchange ended; one without an exchange is a defect of ours. */
async function settled(pending: Promise<unknown>, owned: OwnedFetch): Promise<void> {
  try {
    await pending;
  } catch (thrown) {
    if (owned.last() === null) throw thrown;
  }
}

/** Providers echo keys in their errors. */
function redacted(outcome: ExchangeOutcome, redact: (text: string) => string): ExchangeOutcome {
  if (outcome.kind !== 'reply') return outcome;
  const headers = Object.entries(outcome.headers).map(([name, value]) => [name, redact(value)] as const);
  return { ...outcome, headers: Object.fromEntries(headers), body: redact(outcome.body) };
}
