import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';
import { listStep } from '../chat/probeSteps.ts';
import { geminiQuota } from './quota.ts';
import { geminiRules } from './rules.ts';
import { texts } from './texts.ts';

/** Through Google's OpenAI-compatible surface: the details of its errors come through, as headers do. */
export const gemini: ProviderProfile = {
  id: 'gemini',
  client: 'openai-sdk',
  address: () => 'https://generativelanguage.googleapis.com/v1beta/openai',
  needsKey: true,
  keyVariable: 'GEMINI_API_KEY',
  texts,
  wire: {
    quota: geminiQuota,
    rules: geminiRules,
    limitsModels: true,
    isUsersOwn: false,
  },
  preferences: [{ newest: /^gemini-(\d+(?:\.\d+)?)-flash-lite$/ }, 'gemini-3.8-flash'],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  probe: ({ baseUrl, model }) => [listStep(baseUrl, model)],
  limitParameter: 'max_tokens',
  parameters: { reasoning_effort: 'low' },
};
