import type { ExchangeOutcome } from '../providers/wire/classify/Classified.ts';

/** One request for a forecast, as the libraries of the providers send it. */
export interface ChatCall {
  /** Which library speaks. */
  client: 'openai' | 'groq';
  /** Prefix of `/chat/completions`. */
  baseUrl: string;
  key: string | null;
  headers: Readonly<Record<string, string>>;
  body: ChatBody;
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

/** What an exchange came to, with every key that is known taken out of the reply. */
export interface ChatExchange {
  outcome: ExchangeOutcome;
  /** The exact text that was sent. */
  requestText: string;
}

/**
 * The way to AI providers. One exchange a call: nothing is repeated, followed or cached below. A call answers with what
 * came back, whatever it was; it throws only for defects.
 */
export interface ChatWire {
  complete(call: ChatCall): Promise<ChatExchange>;
  /** A GET that costs no tokens: lists of models, health. */
  get(request: {
    url: string;
    headers: Readonly<Record<string, string>>;
    signal: AbortSignal;
  }): Promise<ExchangeOutcome>;
}
