import { describe, expect, it } from 'vitest';
import { connectivityUrls, type Reach } from '../../../main/core/calls/onlineCheck.ts';
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';

const providers = new Map<RemoteProviderId, Reach>([
  ['openai', { reach: () => 'far', modelsUrl: () => 'https://api.openai.com/v1/models' }],
  [
    'gemini',
    { reach: () => 'far', modelsUrl: () => 'https://generativelanguage.googleapis.com/v1beta/openai/models' },
  ],
  ['groq', { reach: () => 'near', modelsUrl: () => 'http://127.0.0.1:8080/v1/models' }],
]);
const enabled = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`providers.${id}.enabled`, true]));

describe('the addresses that tell whether this computer is online', () => {
  it('are the lists of models of the enabled far providers: a bare origin can show a page', () => {
    expect(connectivityUrls(enabled('openai', 'groq'), providers)).toEqual([
      'https://api.openai.com/v1/models',
    ]);
    expect(connectivityUrls(enabled('openai', 'gemini'), providers)).toEqual([
      'https://api.openai.com/v1/models',
      'https://generativelanguage.googleapis.com/v1beta/openai/models',
    ]);
    expect(connectivityUrls({}, providers)).toEqual([]);
  });

  it('are those of the user where there are some, also when he named none', () => {
    const stated = { ...enabled('openai'), 'connectivity.urls': ['https://status.example.org'] };
    expect(connectivityUrls(stated, providers)).toEqual(['https://status.example.org']);
    expect(connectivityUrls({ ...enabled('openai'), 'connectivity.urls': [] }, providers)).toEqual([]);
  });
});
