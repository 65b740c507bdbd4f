import { describe, expect, it } from 'vitest';
import { takeEnvironmentKeys } from '../../../main/adapters/keys/environmentKeys.ts';
import { providerProfiles } from '../../../main/core/providers/providerProfiles.ts';

describe('keys of the environment', () => {
  it('are taken by the names that users know', () => {
    const env = {
      OPENAI_API_KEY: 'a-1',
      GEMINI_API_KEY: 'b-2',
      GROQ_API_KEY: 'c-3',
      CLOUDFLARE_API_TOKEN: 'd-4',
      CLOUDFLARE_ACCOUNT_ID: 'e-5',
      HF_TOKEN: 'f-6',
      OUTPOST_SERVER_API_KEY: 'g-7',
    };
    const { keys, accounts } = takeEnvironmentKeys(env, providerProfiles);
    expect([...keys]).toEqual([
      ['openai', 'a-1'],
      ['gemini', 'b-2'],
      ['groq', 'c-3'],
      ['cloudflare', 'd-4'],
      ['huggingface', 'f-6'],
      ['server', 'g-7'],
    ]);
    expect([...accounts]).toEqual([['cloudflare', 'e-5']]);
  });

  it('are gone afterwards, with all that the libraries would read by themselves', () => {
    const env: NodeJS.ProcessEnv = {
      OPENAI_API_KEY: 'a-1',
      OPENAI_BASE_URL: 'https://elsewhere.example/v1',
      OPENAI_ORG_ID: 'org',
      OPENAI_PROJECT_ID: 'proj',
      OPENAI_ADMIN_KEY: 'admin',
      OPENAI_CUSTOM_HEADERS: 'x: y',
      OPENAI_LOG: 'debug',
      GROQ_BASE_URL: 'https://elsewhere.example',
      GROQ_LOG: 'debug',
      PATH: '/usr/bin',
    };
    takeEnvironmentKeys(env, providerProfiles);
    expect(env).toEqual({ PATH: '/usr/bin' });
  });

  it('are known again in the same process', () => {
    const env = { HF_TOKEN: 'f-6' };
    takeEnvironmentKeys(env, providerProfiles);
    expect(takeEnvironmentKeys(env, providerProfiles).keys.get('huggingface')).toBe('f-6');
  });

  it('count as absent when they are blank', () => {
    expect(takeEnvironmentKeys({ OPENAI_API_KEY: '  ' }, providerProfiles).keys.size).toBe(0);
  });
});
