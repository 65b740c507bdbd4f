import type { TransportError } from './Http.ts';

/** How an exchange ended. `byDeadline`: our own deadline, else the caller gave up. */
export type ExchangeOutcome =
  | { kind: 'reply'; status: number; headers: Readonly<Record<string, string>>; body: string }
  | { kind: 'transport'; error: TransportError }
  | { kind: 'aborted'; byDeadline: boolean };

/** One request for a forecast, as the libraries of the providers send it. */
export interface ChatCall {
  /** Which library speaks. */
  client: 'openai-sdk' | 'groq-sdk';
  /** Prefix of `/chat/completions`. */
  baseUrl: string;
  key: string | null;
  headers: Readonly<Record<string, string>>;
  body: ChatBody;
  /** The same as a text: sent exactly as it is. */
  bodyText: string;
  /** Ends the exchange at any moment. */
  signal: AbortSignal;
}

/** The request's JSON; the members beside these two differ from provider to provider. */
export interface ChatBody {
  model: string;
  messages: { role: 'system' | 'user'; content: string }[];
  /** Never: not every provider streams structured answers, and a stalled stream has no end. */
  stream: false;
  [member: string]: unknown;
}

/**
 * The way to AI providers. One exchange a call: nothing is repeated, followed or cached below. A call answers with what
 * came back, whatever it was, with every known key taken out; it throws only for defects.
 */
export interface ChatWire {
  complete(call: ChatCall): Promise<ExchangeOutcome>;
  /** A GET that costs no tokens: lists of models, health. */
  get(request: {
    url: string;
    headers: Readonly<Record<string, string>>;
    signal: AbortSignal;
  }): Promise<ExchangeOutcome>;
}
