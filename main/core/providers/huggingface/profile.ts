import { originOf } from '../../../../shared/providers/address.ts';
import { words } from '../../../../shared/words/index.ts';
import {
  type ListedModel,
  type ProbeStep,
  type ProviderProfile,
  usualModelsUrl,
} from '../chat/ProviderProfile.ts';
import { modelStep, serves, strangeReply, unusableModel } from '../chat/probeSteps.ts';
import { isObject, type JsonObject } from '../wire/classify/bodyFault.ts';
import { texts } from './texts.ts';

const BEST = 'openai/gpt-oss-120b';
const ROUTER = 'https://router.huggingface.co';
const HUB = 'https://huggingface.co';

/** Models that at least one live provider behind the router holds to a schema. */
function readRouterModels(json: unknown): ListedModel[] | null {
  const data = (json as { data?: unknown } | null)?.data;
  if (!Array.isArray(data)) return null;
  return data
    .filter((one: { id?: unknown } | null) => typeof one?.id === 'string')
    .filter(isServed)
    .map(({ id }: { id: string }) => ({ id }));
}

/** A list without details says nothing against a model. */
function isServed({ providers }: { providers?: unknown }): boolean {
  if (!Array.isArray(providers)) return true;
  return providers.some(
    (one: { status?: unknown; supports_structured_output?: unknown } | null) =>
      one?.status === 'live' && one.supports_structured_output === true,
  );
}

/**
 * The account behind the key: the router lists models to anyone. The key goes to the Hub only where requests go to its
 * router; at any other address the account is asked for there.
 */
function accountStep(baseUrl: string): ProbeStep {
  const origin = originOf(baseUrl);
  return {
    asks: 'account',
    url: `${origin === ROUTER ? HUB : origin}/api/whoami-v2`,
    read(json) {
      if (!isObject(json) || typeof json.name !== 'string') throw strangeReply(words.health.probe.account);
      return words.health.probe.takesKey;
    },
  };
}

/** `{providers: [{status}]}`, also inside `data`. */
function readRouterModel(model: string, description: JsonObject): string {
  const { providers } = isObject(description.data) ? description.data : description;
  if (!Array.isArray(providers)) throw strangeReply(words.health.probe.whoServes);
  if (providers.some((one: { status?: unknown } | null) => one?.status === 'live')) return serves(model);
  throw unusableModel(model, words.health.probe.unserved({ model }));
}

export const huggingface: ProviderProfile = {
  id: 'huggingface',
  client: 'openai-sdk',
  address: () => `${ROUTER}/v1`,
  needsKey: true,
  keyVariable: 'HF_TOKEN',
  texts,
  wire: {
    // Its router speaks OpenAI's protocol and has no codes of its own.
    quota: [],
    rules: [],
    limitsModels: false,
    isUsersOwn: false,
  },
  preferences: [BEST],
  modelsUrl: usualModelsUrl,
  readModels: readRouterModels,
  probe({ baseUrl, model }) {
    // How requests are routed is no part of the name.
    const name = (model ?? BEST).replace(/:.*$/, '');
    return [
      accountStep(baseUrl),
      modelStep(baseUrl, name, (description) => readRouterModel(name, description)),
    ];
  },
  limitParameter: 'max_tokens',
  parameters: {},
  modelSuffix: ':cheapest',
};
