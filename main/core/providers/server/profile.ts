import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';
import { listStep } from '../chat/probeSteps.ts';
import { serverRules } from './rules.ts';

/** Ollama, llama.cpp, LM Studio, vLLM: whatever the server lists first. */
export const server: ProviderProfile = {
  id: 'server',
  client: 'openai-sdk',
  address: () => null,
  needsKey: false,
  keyVariable: 'OUTPOST_SERVER_API_KEY',
  keyHelp: 'Most local servers need none.',
  privacy: {
    training: 'Stays on your machine or network.',
    retention: 'As your server is set up.',
    warning:
      'Models of Ollama whose name ends in ":cloud" do not run on your machine: they send everything on.',
  },
  wire: {
    quota: [],
    rules: serverRules,
    limitsModels: false,
    isUsersOwn: true,
  },
  largerContext:
    'start it with a larger one (llama.cpp: --ctx-size, Ollama: OLLAMA_CONTEXT_LENGTH, vLLM: --max-model-len)',
  addressMissing:
    'it has no address; set it with `outpost config set providers.server.baseUrl http://127.0.0.1:PORT/v1`',
  preferences: [],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  // Addresses of one kind of server alone (Ollama's `/api/version`, `/health` of llama.cpp) say less: they are answered
  // without the key and without a model, and the others have none. A model that still loads shows as status 503 here.
  probe: ({ baseUrl, stated }) => [listStep(baseUrl, stated)],
  limitParameter: 'max_tokens',
  parameters: {},
};
