/**
 * Keys from the environment. They are taken out of it at the start, with every variable that the providers' libraries
 * would read on their own: a key, an organisation or a header meant for one address must not travel to another.
 */
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';

const keyVariables: Record<RemoteProviderId, string> = {
  openai: 'OPENAI_API_KEY',
  gemini: 'GEMINI_API_KEY',
  groq: 'GROQ_API_KEY',
  cloudflare: 'CLOUDFLARE_API_TOKEN',
  huggingface: 'HF_TOKEN',
  server: 'OUTPOST_SERVER_API_KEY',
};

const accountVariable = 'CLOUDFLARE_ACCOUNT_ID';

/** Read by the libraries: see their clients' options. */
const libraryVariable = /^(OPENAI|GROQ)_/;

export interface EnvironmentKeys {
  keys: ReadonlyMap<RemoteProviderId, string>;
  cloudflareAccount: string | null;
}

const taken = new WeakMap<NodeJS.ProcessEnv, EnvironmentKeys>();

function textOf(env: NodeJS.ProcessEnv, name: string): string | null {
  const text = env[name]?.trim() ?? '';
  return text === '' ? null : text;
}

/** @returns the keys, also when they were taken out of this environment before */
export function takeEnvironmentKeys(env: NodeJS.ProcessEnv): EnvironmentKeys {
  const before = taken.get(env);
  if (before !== undefined) return before;
  const ids = Object.keys(keyVariables) as RemoteProviderId[];
  const found = ids.flatMap((id) => {
    const key = textOf(env, keyVariables[id]);
    return key === null ? [] : [[id, key] as const];
  });
  const result = { keys: new Map(found), cloudflareAccount: textOf(env, accountVariable) };
  const ours = new Set([...Object.values(keyVariables), accountVariable]);
  for (const name of Object.keys(env)) if (ours.has(name) || libraryVariable.test(name)) delete env[name];
  taken.set(env, result);
  return result;
}
