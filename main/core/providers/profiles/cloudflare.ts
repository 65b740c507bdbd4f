import type { ListedModel, ProviderProfile } from '../chat/ProviderProfile.ts';

/** `{result: [{name}]}` of the search for models. */
function readSearch(json: unknown): ListedModel[] | null {
  const result = (json as { result?: unknown } | null)?.result;
  if (!Array.isArray(result)) return null;
  return result
    .map((one: { name?: unknown } | null) => one?.name)
    .filter((name): name is string => typeof name === 'string' && name !== '')
    .map((id) => ({ id }));
}

export const cloudflare: ProviderProfile = {
  id: 'cloudflare',
  client: 'openai',
  address: ({ accountId }) =>
    accountId === null ? null : `https://api.cloudflare.com/client/v4/accounts/${accountId}/ai/v1`,
  needsKey: true,
  addressMissing:
    'it has no account id; set it with `outpost config set providers.cloudflare.accountId ID` (32 hexadecimal digits)',
  preferences: [
    '@cf/openai/gpt-oss-120b',
    '@cf/zai-org/glm-4.7-flash',
    '@cf/meta/llama-3.3-70b-instruct-fp8-fast',
  ],
  // Its compatible surface has no list.
  modelsUrl: (baseUrl) =>
    `${baseUrl.replace(/\/v1$/, '')}/models/search?task=Text%20Generation&hide_experimental=true`,
  readModels: readSearch,
  // Left out, answers end after 256 tokens.
  limitParameter: 'max_tokens',
  parameters: {},
};
