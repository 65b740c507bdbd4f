/** The models of one provider: what it lists, what it refused, and which one is used. In memory: asked again after a day. */

import { DAY, MINUTE, SECOND } from '../../../../shared/time/durations.ts';
import { words } from '../../../../shared/words/index.ts';
import { ProviderFailure } from '../../calls/ProviderFailure.ts';
import type { ChatWire } from '../../ports/ChatWire.ts';
import type { Clock } from '../../ports/Clock.ts';
import { classifyExchange } from '../wire/classify/classifyExchange.ts';
import { toProviderFailure } from '../wire/classify/toProviderFailure.ts';
import { allowedModels } from './modelChoice.ts';
import type { ListedModel, ProviderProfile } from './ProviderProfile.ts';

/** How long a list is trusted, how soon it is asked for again when there was none, and how long it may take. */
const LIST_AGE = DAY;
const NO_LIST_AGE = 5 * MINUTE;
const LIST_WAIT = 10 * SECOND;

export interface ModelSource {
  baseUrl: string;
  headers: Readonly<Record<string, string>>;
  /** The user's own choice of a model, or null. */
  wanted: string | null;
  secrets: readonly string[];
  hasKey: boolean;
}

interface List {
  models: readonly ListedModel[] | null;
  /** Tells lists of other addresses and keys apart. */
  source: string;
  readAtMs: number;
  failure: ProviderFailure | null;
}

export class ModelShelf {
  readonly #profile: ProviderProfile;
  readonly #wire: ChatWire;
  readonly #clock: Clock;
  #list: List | null = null;
  /** Models that the provider does not serve to us. */
  readonly #refused = new Set<string>();

  constructor(profile: ProviderProfile, wire: ChatWire, clock: Clock) {
    this.#profile = profile;
    this.#wire = wire;
    this.#clock = clock;
  }

  /** @returns the best model that is allowed, listed and neither refused nor in `spent`; the best of all where none is left */
  async choose(source: ModelSource, spent: readonly string[], signal: AbortSignal): Promise<string> {
    if (source.wanted !== null) return source.wanted;
    const list = await this.#read(source, signal);
    const allowed = allowedModels(this.#profile, list.models);
    const model = allowed.find((one) => this.#isFree(one, spent)) ?? allowed[0];
    if (model !== undefined) return model;
    throw (
      list.failure ??
      new ProviderFailure('CONFIG', words.providers.noModel, {
        scope: 'provider',
        needsUser: true,
      })
    );
  }

  /** @returns whether the provider lists another model that may be asked; what it did not list is never guessed */
  hasOther(source: ModelSource, model: string, spent: readonly string[]): boolean {
    if (source.wanted !== null || !this.#isFresh(source) || this.#list?.models == null) return false;
    const allowed = allowedModels(this.#profile, this.#list.models);
    return allowed.some((one) => one !== model && this.#isFree(one, spent));
  }

  /** A model that the provider refused is left out until its list is read anew. */
  refuse(model: string): void {
    this.#refused.add(model);
  }

  /** The list itself. @throws ProviderFailure when it can't be had */
  async listed(source: ModelSource, signal: AbortSignal): Promise<readonly ListedModel[]> {
    this.#list = null;
    const { models, failure } = await this.#read(source, signal);
    if (failure !== null) throw failure;
    return models ?? [];
  }

  #isFree(model: string, spent: readonly string[]): boolean {
    return !this.#refused.has(model) && !spent.includes(model);
  }

  #isFresh({ baseUrl, headers }: ModelSource): boolean {
    const list = this.#list;
    if (list === null || list.source !== sourceOf(baseUrl, headers)) return false;
    const age = list.models === null ? NO_LIST_AGE : LIST_AGE;
    return this.#clock.monotonic() - list.readAtMs < age;
  }

  async #read(source: ModelSource, signal: AbortSignal): Promise<List> {
    if (this.#isFresh(source)) return this.#list!;
    const { models, failure } = await this.#ask(source, signal);
    this.#refused.clear();
    const list = {
      models,
      failure,
      source: sourceOf(source.baseUrl, source.headers),
      readAtMs: this.#clock.monotonic(),
    };
    // Where models are known by name, a list that can't be had must not be waited for before every request.
    const isEnough = models !== null || allowedModels(this.#profile, null).length > 0;
    this.#list = isEnough ? list : null;
    return list;
  }

  async #ask({ baseUrl, headers, secrets, hasKey }: ModelSource, signal: AbortSignal) {
    const { wire: traits, modelsUrl, readModels } = this.#profile;
    const deadline = new AbortController();
    const either = AbortSignal.any([signal, deadline.signal]);
    const timer = this.#clock.sleep(LIST_WAIT, either).then(
      () => deadline.abort(),
      () => undefined,
    );
    const outcome = await this.#wire.get({ url: modelsUrl(baseUrl), headers, signal: either });
    const wasLate = deadline.signal.aborted;
    deadline.abort();
    await timer;
    signal.throwIfAborted();
    const exchange = {
      traits,
      endpoint: 'models' as const,
      outcome: wasLate ? { kind: 'aborted' as const, byDeadline: true } : outcome,
      nowMs: this.#clock.now(),
      secrets,
      hasKey,
    };
    const classified = classifyExchange(exchange);
    if (classified !== null) return { models: null, failure: toProviderFailure(classified) };
    const models = outcome.kind === 'reply' ? readModels(jsonOf(outcome.body)) : null;
    const failure = models === null ? new ProviderFailure('CONFIG', words.providers.noList) : null;
    return { models, failure };
  }
}

function sourceOf(baseUrl: string, headers: Readonly<Record<string, string>>): string {
  return `${baseUrl} ${JSON.stringify(headers)}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
