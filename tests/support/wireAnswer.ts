/** Answers as a good model would, from what stands in the request. */
import { quantileName } from '../../main/core/providers/chat/replySchema.ts';
import type { StubRequest } from './providerStub.ts';
import { completion, completionBody, type StubReply } from './providerStubReplies.ts';

export interface AskedRequest {
  location: string;
  reference_date: string;
  target_end_dates: string[];
  quantile_levels: number[];
  targets: string[];
  /** Rows of week end, cases and, where they are asked for, deaths. */
  weeks: [weekEnd: string, cases: number | null, deaths?: number | null][];
}

/** The request inside the prompt. */
export function askedIn({ body }: Pick<StubRequest, 'body'>): AskedRequest {
  const { messages } = body as { messages: { content: string }[] };
  return JSON.parse(/^Request:\n(.*)$/m.exec(messages[1]!.content)![1]!);
}

function quantiles(median: number, levels: readonly number[]): Record<string, number> {
  return Object.fromEntries(
    levels.map((level) => [quantileName(level), Math.max(0, Math.round(median * (0.5 + level)))]),
  );
}

/** @returns the forecast that a request asks for, around the last reported week */
export function forecastFor(asked: AskedRequest) {
  const last = asked.weeks.findLast(([, cases]) => cases !== null)?.[1] ?? 10;
  return {
    reference_date: asked.reference_date,
    horizons: asked.target_end_dates.map((date) => ({
      target_end_date: date,
      cases: quantiles(last, asked.quantile_levels),
      ...(asked.targets.includes('deaths') ? { deaths: quantiles(1, asked.quantile_levels) } : {}),
    })),
    rationale: 'The last weeks go on.',
  };
}

/** For a stub's script: a good forecast. */
export function goodForecast(request: StubRequest): StubReply {
  return completion(JSON.stringify(forecastFor(askedIn(request))));
}

export interface HeldForecast {
  reply(request: StubRequest): StubReply;
  /** Sends the rest of the answer; what nobody waits for any more goes nowhere. */
  release(): void;
}

/** A good forecast that begins to come at once, and is whole when the test says so. */
export function heldForecast(): HeldForecast {
  let release = () => {};
  return {
    reply(request) {
      const text = JSON.stringify(completionBody(JSON.stringify(forecastFor(askedIn(request)))));
      const middle = Math.floor(text.length * 0.6);
      return {
        write(response) {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.write(text.slice(0, middle));
          release = () => void response.end(text.slice(middle));
          return undefined;
        },
      };
    },
    release: () => release(),
  };
}
