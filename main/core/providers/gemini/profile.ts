import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';
import { listStep } from '../chat/probeSteps.ts';
import { geminiQuota } from './quota.ts';
import { geminiRules } from './rules.ts';

/** Through Google's OpenAI-compatible surface: the details of its errors come through, as headers do. */
export const gemini: ProviderProfile = {
  id: 'gemini',
  client: 'openai-sdk',
  address: () => 'https://generativelanguage.googleapis.com/v1beta/openai',
  needsKey: true,
  keyVariable: 'GEMINI_API_KEY',
  keyHelp: 'Made at aistudio.google.com, under API keys.',
  privacy: {
    training: 'With an unpaid key: used for training, and people may read it. With a paid key: not used.',
    retention: 'Logged for a limited time.',
    warning:
      'With an unpaid key Google may use what is sent and let people read it, and asks not to send anything sensitive. Use a paid key for real outbreaks.',
  },
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
