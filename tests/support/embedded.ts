/** The offline model over work done in this thread. */
import { nodeCrypto } from '../../main/adapters/nodeCrypto.ts';
import { createInlineWork } from '../../main/adapters/workers/inlineWork.ts';
import type { Baseline, ForecastRequest, Provider } from '../../main/core/calls/Provider.ts';
import { EmbeddedForecasts } from '../../main/core/providers/embedded/EmbeddedForecasts.ts';
import {
  createEmbeddedBaseline,
  createEmbeddedProvider,
} from '../../main/core/providers/embedded/EmbeddedProvider.ts';
import type { HeavyWork } from '../../main/core/work/tasks.ts';
import { tasks } from '../../main/core/work/tasks.ts';
import type { EmbeddedModel } from '../../shared/providers/embeddedModel.ts';

export function embeddedForecasts(heavyWork: HeavyWork = createInlineWork(tasks)): EmbeddedForecasts {
  return new EmbeddedForecasts({ heavyWork, crypto: nodeCrypto, clock: { breathe: async () => {} } });
}

export function embeddedProvider(model: EmbeddedModel = 'no-change', heavyWork?: HeavyWork): Provider {
  return createEmbeddedProvider(embeddedForecasts(heavyWork), () => model);
}

/** What the no-change model expects, as providers are told it. */
export const noChangeBaseline: (request: ForecastRequest, signal?: AbortSignal) => Promise<Baseline> = (
  request,
  signal = new AbortController().signal,
) => createEmbeddedBaseline(embeddedForecasts(), () => 'no-change')(request, signal);
