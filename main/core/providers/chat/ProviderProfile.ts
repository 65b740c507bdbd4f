import type { RemoteProviderId } from '../../../../shared/providers/providerSchema.ts';
import type { Translations } from '../../../../shared/words/language.ts';
import type { ChatCall } from '../../ports/ChatWire.ts';
import type { WireTraits } from '../wire/classify/WireTraits.ts';
import type { ProviderTexts } from './ProviderTexts.ts';

/** A model by its name, or the one with the highest version among those that match. */
export type ModelPreference = string | { newest: RegExp };

/** One model of a provider's list. */
export interface ListedModel {
  id: string;
}

/** What a look at a provider is about. */
export interface ProbeSubject {
  /** Prefix of `/chat/completions`. */
  baseUrl: string;
  /** The user's own choice of a model, or null. */
  stated: string | null;
  /** The model in use: the user's own choice, else the one that was asked last; null before. */
  model: string | null;
  /** Wall clock, milliseconds since 1970. */
  nowMs: number;
}

/** One GET that costs no token, and what is made of a good reply. */
export interface ProbeStep {
  asks: 'models' | 'account';
  url: string;
  /**
   * @returns one sentence on what was found
   * @throws ProviderFailure when the reply's JSON does not show what it must
   */
  read(json: unknown): string;
}

/** What is particular to one provider: data, and the little that data can't say. */
export interface ProviderProfile {
  id: RemoteProviderId;
  client: ChatCall['client'];
  /** @returns the provider's own address, or null while something is missing that it needs */
  address(facts: { accountId: string | null }): string | null;
  needsKey: boolean;
  /** The variable of the environment that may hold its key, by the name that its users know. */
  keyVariable: string;
  /** The variable that may hold the id of an account; only where requests name one. */
  accountVariable?: string;
  texts: Required<Translations<ProviderTexts>>;
  /** What its failures mean. */
  wire: WireTraits;
  /** Best first. Empty: whatever the provider lists. */
  preferences: readonly ModelPreference[];
  /** Address of the list of models, behind the prefix of `/chat/completions`. */
  modelsUrl(baseUrl: string): string;
  /** @returns the list that a reply's JSON holds, or null when it holds none */
  readModels(json: unknown): ListedModel[] | null;
  /** What is asked, in turn, to know whether it answers and takes the key. */
  probe(subject: ProbeSubject): readonly ProbeStep[];
  /** Name of the parameter that bounds the answer, and how many tokens it may take. */
  limitParameter: 'max_tokens' | 'max_completion_tokens';
  /** Tokens that an answer may take, where fewer than usual may be asked for. */
  answerTokens?: number;
  /** Further members of the request. */
  parameters: Readonly<Record<string, unknown>>;
  /** Text added to the model's name in requests. */
  modelSuffix?: string;
}

/** Tokens that an answer may take: thinking counts. */
export const ANSWER_TOKENS = 8_192;

/** Address of the list in the form that most providers share. */
export function usualModelsUrl(baseUrl: string): string {
  return `${baseUrl}/models`;
}

/** `{data: [{id}]}`, the form that most providers share; a leading `models/` is no part of the name, and Ollama's empty list is null. */
export function readUsualModels(json: unknown): ListedModel[] | null {
  const data = (json as { data?: unknown } | null)?.data;
  if (data === null) return [];
  if (!Array.isArray(data)) return null;
  return data
    .map((one: { id?: unknown } | null) => one?.id)
    .filter((id): id is string => typeof id === 'string' && id !== '')
    .map((id) => ({ id: id.replace(/^models\//, '') }));
}
