import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';
import { listStep } from '../chat/probeSteps.ts';
import { groqQuota } from './quota.ts';
import { groqRules } from './rules.ts';
import { texts } from './texts.ts';

/** Only these two models are held to a strict schema. */
export const groq: ProviderProfile = {
  id: 'groq',
  client: 'groq-sdk',
  address: () => 'https://api.groq.com/openai/v1',
  needsKey: true,
  keyVariable: 'GROQ_API_KEY',
  texts,
  wire: {
    quota: groqQuota,
    rules: groqRules,
    limitsModels: true,
    isUsersOwn: false,
  },
  preferences: ['openai/gpt-oss-120b', 'openai/gpt-oss-20b'],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  probe: ({ baseUrl, model }) => [listStep(baseUrl, model)],
  limitParameter: 'max_completion_tokens',
  // Its free tier takes 8,000 tokens a minute, the room for the answer perhaps among them.
  answerTokens: 4_096,
  parameters: { reasoning_effort: 'low' },
};
