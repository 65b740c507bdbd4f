/** What becomes of the requests to providers over a soak, by a seed: most are answered, the others fail as services and networks do. */
import type { ScriptedReply } from '../providerStub.ts';
import { completion, exactly, nothing, page, reset, type StubReply } from '../providerStubReplies.ts';
import { goodForecast } from '../wireAnswer.ts';

const error = (status: number, message: string, code: string | null, headers = {}) =>
  exactly(
    status,
    { error: { message, type: 'error', param: null, code } },
    {
      'content-type': 'application/json',
      ...headers,
    },
  );

/** Of a hundred requests so many; the rest is answered well. */
const failures: readonly (readonly [name: string, share: number, reply: () => StubReply])[] = [
  ['time-out', 2, nothing],
  ['429', 5, () => error(429, 'Slow down.', 'rate_limit_exceeded', { 'retry-after': '5' })],
  ['500', 5, () => error(500, 'Internal error.', null)],
  ['503', 4, () => error(503, 'Overloaded.', null)],
  ['reset', 3, reset],
  ['no JSON', 4, () => completion('I would rather not say.')],
  ['wrong key', 1, () => error(401, 'Incorrect API key.', 'invalid_api_key')],
  ['spent', 1, () => error(429, 'Quota.', 'insufficient_quota')],
];

export interface Weather {
  chat: ScriptedReply;
  /** What the network answers in the place of the provider while it has none. */
  network(): StubReply | null;
  /** How often each kind of failure was given. */
  readonly counts: Record<string, number>;
}

/** @param isOffline whether the way to it is cut now */
export function createWeather(random: (limit: number) => number, isOffline: () => boolean): Weather {
  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  return {
    counts,
    network: () => (isOffline() ? page() : null),
    chat(request) {
      if (isOffline()) {
        count('offline');
        return page();
      }
      let left = random(100);
      for (const [name, share, reply] of failures) {
        left -= share;
        if (left >= 0) continue;
        count(name);
        return reply();
      }
      count('good');
      return goodForecast(request);
    },
  };
}
