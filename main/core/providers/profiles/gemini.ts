import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';
import { listStep } from '../chat/probeSteps.ts';

/** Through Google's OpenAI-compatible surface: the details of its errors come through, as headers do. */
export const gemini: ProviderProfile = {
  id: 'gemini',
  client: 'openai',
  address: () => 'https://generativelanguage.googleapis.com/v1beta/openai',
  needsKey: true,
  preferences: [{ newest: /^gemini-(\d+(?:\.\d+)?)-flash-lite$/ }, 'gemini-3.8-flash'],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  probe: ({ baseUrl, model }) => [listStep(baseUrl, model)],
  limitParameter: 'max_tokens',
  parameters: { reasoning_effort: 'low' },
};
