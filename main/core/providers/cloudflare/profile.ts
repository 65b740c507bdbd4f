import { words } from '../../../../shared/words/index.ts';
import type { ListedModel, ProbeStep, ProviderProfile } from '../chat/ProviderProfile.ts';
import { inAddress, serves, strangeReply, withoutModel } from '../chat/probeSteps.ts';
import { isObject } from '../wire/classify/bodyFault.ts';
import { cloudflareQuota } from './quota.ts';
import { cloudflareRules } from './rules.ts';
import { texts } from './texts.ts';

const BEST = '@cf/openai/gpt-oss-120b';

/** Its compatible surface has no list. */
function searchUrl(baseUrl: string, query: string): string {
  return `${baseUrl.replace(/\/v1$/, '')}/models/search?${query}`;
}

/** `{result: [{name}]}` of the search for models. */
function readSearch(json: unknown): ListedModel[] | null {
  const result = (json as { result?: unknown } | null)?.result;
  if (!Array.isArray(result)) return null;
  return result
    .map((one: { name?: unknown } | null) => one?.name)
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((id) => ({ id }));
}

/** The search for one model, which shows at once that the token, the account and the permission are right. */
function searchStep(baseUrl: string, model: string): ProbeStep {
  return {
    asks: 'models',
    url: searchUrl(baseUrl, `search=${inAddress(model)}`),
    read(json) {
      const found = isObject(json) && json.success === true ? readSearch(json) : null;
      if (found === null) throw strangeReply(words.health.probe.list);
      if (!found.some(({ id }) => id === model)) throw withoutModel(model);
      return serves(model);
    },
  };
}

export const cloudflare: ProviderProfile = {
  id: 'cloudflare',
  client: 'openai-sdk',
  address: ({ accountId }) =>
    accountId === null ? null : `https://api.cloudflare.com/client/v4/accounts/${accountId}/ai/v1`,
  needsKey: true,
  keyVariable: 'CLOUDFLARE_API_TOKEN',
  texts,
  accountVariable: 'CLOUDFLARE_ACCOUNT_ID',
  wire: {
    quota: cloudflareQuota,
    rules: cloudflareRules,
    limitsModels: true,
    isUsersOwn: false,
  },
  preferences: [BEST, '@cf/zai-org/glm-4.7-flash', '@cf/meta/llama-3.3-70b-instruct-fp8-fast'],
  modelsUrl: (baseUrl) => searchUrl(baseUrl, 'task=Text%20Generation&hide_experimental=true'),
  readModels: readSearch,
  // All models together are about 100 kB: only the one in use is searched for.
  probe: ({ baseUrl, model }) => [searchStep(baseUrl, model ?? BEST)],
  // Left out, answers end after 256 tokens.
  limitParameter: 'max_tokens',
  parameters: {},
};
