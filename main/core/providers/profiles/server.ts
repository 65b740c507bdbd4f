import { type ProviderProfile, readUsualModels, usualModelsUrl } from '../chat/ProviderProfile.ts';

/** Ollama, llama.cpp, LM Studio, vLLM: whatever the server lists first. */
export const server: ProviderProfile = {
  id: 'server',
  client: 'openai',
  address: () => null,
  needsKey: false,
  addressMissing:
    'it has no address; set it with `outpost config set providers.server.baseUrl http://127.0.0.1:PORT/v1`',
  preferences: [],
  modelsUrl: usualModelsUrl,
  readModels: readUsualModels,
  limitParameter: 'max_tokens',
  parameters: {},
};
