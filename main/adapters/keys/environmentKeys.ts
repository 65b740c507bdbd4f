/**
 * Keys from the environment. They are taken out of it at the start, with every variable that the providers' libraries
 * would read on their own: a key, an organisation or a header meant for one address must not travel to another.
 */
import type { RemoteProviderId } from '../../../shared/providers/providerSchema.ts';

/** The variables that hold the key and the account of each provider, by the names that its users know. */
export type KeyVariables = Readonly<
  Record<RemoteProviderId, { keyVariable: string; accountVariable?: string }>
>;

/** Read by the libraries: see their clients' options. */
const libraryVariable = /^(OPENAI|GROQ)_/;

export interface EnvironmentKeys {
  keys: ReadonlyMap<RemoteProviderId, string>;
  accounts: ReadonlyMap<RemoteProviderId, string>;
}

const taken = new WeakMap<NodeJS.ProcessEnv, EnvironmentKeys>();

function textOf(env: NodeJS.ProcessEnv, name: string): string | null {
  const text = env[name]?.trim() ?? '';
  return text === '' ? null : text;
}

/** @returns the keys, also when they were taken out of this environment before */
export function takeEnvironmentKeys(env: NodeJS.ProcessEnv, variables: KeyVariables): EnvironmentKeys {
  const before = taken.get(env);
  if (before !== undefined) return before;
  const names = Object.entries(variables) as [RemoteProviderId, KeyVariables[RemoteProviderId]][];
  const found = (nameOf: (one: KeyVariables[RemoteProviderId]) => string | undefined) =>
    new Map(
      names.flatMap(([id, one]) => {
        const name = nameOf(one);
        const text = name === undefined ? null : textOf(env, name);
        return text === null ? [] : [[id, text] as const];
      }),
    );
  const result = {
    keys: found(({ keyVariable }) => keyVariable),
    accounts: found(({ accountVariable }) => accountVariable),
  };
  const ours = new Set(
    names.flatMap(([, { keyVariable, accountVariable }]) => [keyVariable, accountVariable]),
  );
  for (const name of Object.keys(env)) if (ours.has(name) || libraryVariable.test(name)) delete env[name];
  taken.set(env, result);
  return result;
}
