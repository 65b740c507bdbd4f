import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';
import { listStep } from '../chat/probeSteps.ts';
import { serverRules } from './rules.ts';
import { texts } from './texts.ts';

/** Ollama, llama.cpp, LM Studio, vLLM: whatever the server lists first. */
export const server: ProviderProfile = {
  id: 'server',
  client: 'openai-sdk',
  address: () => null,
  needsKey: false,
  keyVariable: 'OUTPOST_SERVER_API_KEY',
  texts,
  wire: {
    quota: [],
    rules: serverRules,
    limitsModels: false,
    isUsersOwn: true,
  },
  preferences: [],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  // Addresses of one kind of server alone (Ollama's `/api/version`, `/health` of llama.cpp) say less: they are answered
  // without the key and without a model, and the others have none. A model that still loads shows as status 503 here.
  probe: ({ baseUrl, stated }) => [listStep(baseUrl, stated)],
  limitParameter: 'max_tokens',
  parameters: {},
};
