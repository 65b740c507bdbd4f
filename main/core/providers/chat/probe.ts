/** Makes a look at a provider: one GET after the other, each judged as every other exchange is. It never asks for a forecast. */
import type { ChatWire, ExchangeOutcome } from '../../ports/ChatWire.ts';
import type { Clock } from '../../ports/Clock.ts';
import { parseBody } from '../wire/classify/bodyFault.ts';
import { classifyExchange } from '../wire/classify/classifyExchange.ts';
import { toProviderFailure } from '../wire/classify/toProviderFailure.ts';
import type { WireTraits } from '../wire/classify/WireTraits.ts';
import type { ModelSource } from './ModelShelf.ts';
import type { ProbeStep } from './ProviderProfile.ts';

export interface ProbePorts {
  wire: Pick<ChatWire, 'get'>;
  clock: Pick<Clock, 'now'>;
}

/**
 * @param steps at least one; what fails ends the look
 * @returns what the last step found
 * @throws ProviderFailure; the signal's reason once it is aborted
 */
export async function probe(
  traits: WireTraits,
  steps: readonly ProbeStep[],
  { headers, secrets, hasKey }: Pick<ModelSource, 'headers' | 'secrets' | 'hasKey'>,
  { wire, clock }: ProbePorts,
  signal: AbortSignal,
): Promise<string> {
  let found = '';
  for (const { asks, url, read } of steps) {
    const outcome = await wire.get({ url, headers, signal });
    signal.throwIfAborted();
    const exchange = { traits, endpoint: asks, outcome, nowMs: clock.now(), secrets, hasKey };
    const classified = classifyExchange(exchange);
    if (classified !== null) throw toProviderFailure(classified);
    found = read(jsonIn(outcome));
  }
  return found;
}

/** What passed the classifier is JSON. */
function jsonIn(outcome: ExchangeOutcome): unknown {
  const body = parseBody(outcome.kind === 'reply' ? outcome.body : '');
  return body.kind === 'json' ? body.value : null;
}
