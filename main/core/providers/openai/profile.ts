import { words } from '../../../../shared/words/index.ts';
import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';
import { listStep, modelStep, serves, strangeReply, unusableModel } from '../chat/probeSteps.ts';
import type { JsonObject } from '../wire/classify/bodyFault.ts';
import { openaiRules } from './rules.ts';
import { texts } from './texts.ts';

/** `{id, shutdown_date}`: a model that is announced to end serves until then. */
function readModel(model: string, { id, shutdown_date: end }: JsonObject, nowMs: number): string {
  if (typeof id !== 'string') throw strangeReply(words.health.probe.description);
  if (end === undefined || end === null) return serves(model);
  const endMs = typeof end === 'string' ? Date.parse(end) : Number.NaN;
  if (Number.isNaN(endMs)) throw strangeReply(words.health.probe.readableDate);
  const day = new Date(endMs).toISOString().slice(0, 10);
  if (endMs <= nowMs) throw unusableModel(model, words.health.probe.ended({ model, day }));
  return words.health.probe.servesUntil({ model, day });
}

/** `store` stays unset: nothing is kept beyond the provider's abuse logs. */
export const openai: ProviderProfile = {
  id: 'openai',
  client: 'openai-sdk',
  address: () => 'https://api.openai.com/v1',
  needsKey: true,
  keyVariable: 'OPENAI_API_KEY',
  texts,
  wire: {
    quota: [],
    rules: openaiRules,
    limitsModels: true,
    isUsersOwn: false,
  },
  preferences: ['gpt-6-luna', 'gpt-5.6-luna'],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  // The list is long, and says less of a model; before one is chosen, any that it holds will do.
  probe({ baseUrl, model, nowMs }) {
    if (model === null) return [listStep(baseUrl, null)];
    return [modelStep(baseUrl, model, (description) => readModel(model, description, nowMs))];
  },
  // Reasoning models refuse `max_tokens` and any temperature but their own.
  limitParameter: 'max_completion_tokens',
  parameters: { reasoning_effort: 'low' },
};
