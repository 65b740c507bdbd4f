import { type ListedModel, type ProviderProfile, usualModelsUrl } from '../chat/ProviderProfile.ts';

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

export const huggingface: ProviderProfile = {
  id: 'huggingface',
  client: 'openai',
  address: () => 'https://router.huggingface.co/v1',
  needsKey: true,
  preferences: ['openai/gpt-oss-120b'],
  modelsUrl: usualModelsUrl,
  readModels: readRouterModels,
  limitParameter: 'max_tokens',
  parameters: {},
  modelSuffix: ':cheapest',
};
