import { describe, expect, it } from 'vitest';
import { connectivityUrls, type Reach } from '../../../main/core/providers/onlineCheck.ts';
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';

const providers = new Map<RemoteProviderId, Reach>([
  ['openai', { reach: () => 'far', baseUrl: () => 'https://api.openai.com/v1' }],
  [
    'gemini',
    { reach: () => 'far', baseUrl: () => 'https://generativelanguage.googleapis.com/v1beta/openai' },
  ],
  ['groq', { reach: () => 'near', baseUrl: () => 'http://127.0.0.1:8080/v1' }],
]);
const enabled = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`providers.${id}.enabled`, true]));

describe('the addresses that tell whether this computer is online', () => {
  it('are the origins of the enabled far providers', () => {
    expect(connectivityUrls(enabled('openai', 'groq'), providers)).toEqual(['https://api.openai.com']);
    expect(connectivityUrls(enabled('openai', 'gemini'), providers)).toEqual([
      'https://api.openai.com',
      'https://generativelanguage.googleapis.com',
    ]);
    expect(connectivityUrls({}, providers)).toEqual([]);
  });

  it('are those of the user where there are some, also when he named none', () => {
    const stated = { ...enabled('openai'), 'connectivity.urls': ['https://status.example.org'] };
    expect(connectivityUrls(stated, providers)).toEqual(['https://status.example.org']);
    expect(connectivityUrls({ ...enabled('openai'), 'connectivity.urls': [] }, providers)).toEqual([]);
  });
});
