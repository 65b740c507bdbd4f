/** What a model on a user's own server writes: it ends where its context, or what it may write, ends. */
import type { StubRequest } from '../providerStub.ts';
import { completionBody } from '../providerStubReplies.ts';
import { askedIn, forecastFor } from '../wireAnswer.ts';

/** A thought that servers hand on inside the text, or beside it, or not at all. */
export type Says = (request: StubRequest) => { text: string; reasoning?: string };

export interface Written {
  text: string;
  reasoning?: string;
  promptTokens: number;
  /** What the prompt and the answer may take together. */
  contextTokens: number;
  charactersPerToken?: number;
}

/** As tables of numbers take about; models that read each digit by itself take more tokens for them. */
export const USUAL_CHARACTERS = 3;

/** Tokens of all messages of a request. */
export function promptTokensOf({ body }: StubRequest, charactersPerToken = USUAL_CHARACTERS): number {
  const { messages } = body as { messages: { content: string }[] };
  return Math.ceil(messages.reduce((sum, { content }) => sum + content.length, 0) / charactersPerToken);
}

export const modelIn = ({ body }: StubRequest) => (body as { model: string }).model;

export const saysForecast: Says = (request) => ({ text: JSON.stringify(forecastFor(askedIn(request))) });

/** @returns the reply to a request, cut where there is no room for more */
export function answerBody(request: StubRequest, model: string, written: Written) {
  const {
    text,
    reasoning = '',
    promptTokens,
    contextTokens,
    charactersPerToken = USUAL_CHARACTERS,
  } = written;
  const tokensOf = (some: string) => Math.ceil(some.length / charactersPerToken);
  const { max_tokens: asked } = request.body as { max_tokens?: number };
  const room = Math.min(asked ?? contextTokens, contextTokens - promptTokens);
  const wanted = tokensOf(reasoning) + tokensOf(text);
  const isCut = wanted > room;
  const left = Math.floor(Math.max(0, room - tokensOf(reasoning)) * charactersPerToken);
  const message = {
    role: 'assistant',
    content: isCut ? text.slice(0, left) : text,
    ...(reasoning === '' ? {} : { reasoning_content: reasoning }),
  };
  const completionTokens = Math.min(wanted, room);
  return completionBody(null, {
    model,
    choices: [{ index: 0, message, finish_reason: isCut ? 'length' : 'stop' }],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    },
  });
}
