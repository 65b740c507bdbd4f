import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';

/** `store` stays unset: nothing is kept beyond the provider's abuse logs. */
export const openai: ProviderProfile = {
  id: 'openai',
  client: 'openai',
  address: () => 'https://api.openai.com/v1',
  needsKey: true,
  preferences: ['gpt-6-luna', 'gpt-5.6-luna'],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  // Reasoning models refuse `max_tokens` and any temperature but their own.
  limitParameter: 'max_completion_tokens',
  parameters: { reasoning_effort: 'low' },
};
