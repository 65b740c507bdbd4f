/**
 * A forecaster behind an OpenAI-compatible chat address: builds the request, makes the one exchange, keeps both texts,
 * and reads the answer. What differs from provider to provider stands in its profile.
 */

import { REQUEST_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import { isLoopbackAddress, isNearAddress } from '../../../../shared/providers/address.ts';
import type { Repair } from '../../../../shared/providers/failureSchema.ts';
import type { RemoteProviderId } from '../../../../shared/providers/providerSchema.ts';
import { spoken, words } from '../../../../shared/words/index.ts';
import { inLanguage } from '../../../../shared/words/language.ts';
import {
  BASELINE_GIVEN,
  type Baseline,
  type ForecastRequest,
  type Provider,
  type ProviderAnswer,
  type RequestAttempt,
} from '../../calls/Provider.ts';
import { type FailureFacts, ProviderFailure } from '../../calls/ProviderFailure.ts';
import type { ChatWire, ExchangeOutcome } from '../../ports/ChatWire.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { ProviderKeys } from '../../ports/ProviderKeys.ts';
import { readReply } from '../../reply/readReply.ts';
import { settingOf } from '../../settings/settings.ts';
import type { LearntRepair } from '../../state/learntRepairs.ts';
import { redactor } from '../redaction.ts';
import type { TokenMeter } from '../TokenMeter.ts';
import type { Classified } from '../wire/classify/Classified.ts';
import { classifyExchange } from '../wire/classify/classifyExchange.ts';
import { completionOf, usageOf } from '../wire/classify/completionOf.ts';
import { nextUtcMidnight } from '../wire/classify/resumePoint.ts';
import { toProviderFailure } from '../wire/classify/toProviderFailure.ts';
import { answerOf, readRequestOf, rejectionText } from './answerOf.ts';
import type { KeptExchanges } from './keptExchanges.ts';
import { LearntQuirks } from './LearntQuirks.ts';
import { ModelShelf, type ModelSource } from './ModelShelf.ts';
import { answerTokensOf, type ModelQuirks, noQuirks, repairAfter } from './modelQuirks.ts';
import type { ListedModel, ProviderProfile } from './ProviderProfile.ts';
import type { ProviderTexts } from './ProviderTexts.ts';
import { probe } from './probe.ts';
import { buildPrompt, estimateTokens, type Prompt } from './prompt.ts';
import { requestBody } from './requestBody.ts';
import { leastTokens, type SentRequest, sizeRepair } from './sizeRepair.ts';
import { cutOffText, isContextFull, tooLongText } from './sizeText.ts';

export interface ChatProviderPorts {
  wire: ChatWire;
  keys: ProviderKeys;
  clock: Clock;
  /** Only what is on this computer can be reached. */
  isNetworkOff?: boolean;
  exchanges: KeptExchanges;
  tokens: TokenMeter;
  /** The settings as they are now. */
  settings(): Readonly<Record<string, unknown>>;
  /** What earlier processes learnt of a provider's models, oldest first; asked once. */
  learnt(id: RemoteProviderId): readonly LearntRepair[];
  /** What the embedded forecaster expects; asked only where the settings let providers be told. */
  baseline(request: ForecastRequest, signal: AbortSignal): Promise<Baseline>;
}

/** What was tried for one request before: a repetition differs from it. */
interface CallHistory {
  lastRefusal: string | null;
  /** What the embedded forecaster expects, where the provider is told so. */
  baseline: Baseline | null;
  spentModels: string[];
}

/** What a header takes: a key from the environment can hold anything, such as an invisible sign that was copied with it. */
const SENDABLE = /^[\x21-\x7e]+$/;

export class ChatProvider implements Provider {
  readonly id: RemoteProviderId;
  readonly #profile: ProviderProfile;
  readonly #ports: ChatProviderPorts;
  readonly #models: ModelShelf;
  readonly #learnt: LearntQuirks;
  readonly #histories = new WeakMap<ForecastRequest, CallHistory>();
  readonly #withoutKeys: (text: string) => string;
  #model: string | null = null;

  constructor(profile: ProviderProfile, ports: ChatProviderPorts) {
    this.id = profile.id;
    this.#withoutKeys = redactor(() => ports.keys.all());
    this.#profile = profile;
    this.#ports = ports;
    this.#learnt = new LearntQuirks(ports.clock, ports.learnt(profile.id));
    this.#models = new ModelShelf(profile, ports.wire, ports.clock);
  }

  /** What users are told of it before they connect it. */
  get about(): Pick<ProviderProfile, 'needsKey'> & Pick<ProviderTexts, 'keyHelp' | 'privacy'> {
    const { keyHelp, privacy } = this.#texts;
    return { needsKey: this.#profile.needsKey, keyHelp, privacy };
  }

  /** Its own texts in the language that is spoken. */
  get #texts(): ProviderTexts {
    return inLanguage(this.#profile.texts, spoken);
  }

  whyNotConfigured(): string | null {
    if (this.baseUrl() === null) return this.#texts.addressMissing ?? words.providers.noAddress;
    const key = this.#ports.keys.key(this.id);
    if (this.#profile.needsKey && key === null) return words.providers.noKey({ id: this.id });
    if (key !== null && !SENDABLE.test(key)) return words.providers.oddKey({ id: this.id });
    return null;
  }

  lacks(): string | undefined {
    if (this.baseUrl() === null) return words.providers.noAddress;
    const hasKey = this.#ports.keys.key(this.id) !== null;
    return this.#profile.needsKey && !hasKey ? words.providers.hasNoKey : undefined;
  }

  model(): string | null {
    return settingOf(this.#ports.settings(), `providers.${this.id}.model`) ?? this.#model;
  }

  reach(): 'near' | 'far' {
    const baseUrl = this.baseUrl();
    const isWithin = this.#ports.isNetworkOff === true ? isLoopbackAddress : isNearAddress;
    return baseUrl !== null && isWithin(baseUrl) ? 'near' : 'far';
  }

  keyMark(): string | null {
    return this.#ports.keys.mark(this.id);
  }

  /** Prefix of `/chat/completions`, or null while it is not known. */
  baseUrl(): string | null {
    const settings = this.#ports.settings();
    const stated = settingOf(settings, `providers.${this.id}.baseUrl`);
    if (stated !== null) return stated.replace(/\/+$/, '');
    const accountId =
      settingOf(settings, `providers.${this.id}.accountId`) ?? this.#ports.keys.accountId(this.id);
    return this.#profile.address({ accountId });
  }

  /** Where its models are listed, or null while its address is not known. */
  modelsUrl(): string | null {
    const baseUrl = this.baseUrl();
    return baseUrl === null ? null : this.#profile.modelsUrl(baseUrl);
  }

  /** What the provider lists now. @throws ProviderFailure */
  listModels(signal: AbortSignal): Promise<readonly ListedModel[]> {
    return this.#models.listed(this.#source(), signal);
  }

  async probe(signal: AbortSignal): Promise<string> {
    const source = this.#source();
    const { baseUrl, wanted: stated } = source;
    const subject = { baseUrl, stated, model: this.model(), nowMs: this.#ports.clock.now() };
    return probe(this.#profile.wire, this.#profile.probe(subject), source, this.#ports, signal);
  }

  /** The text that a request would be sent as, to be read before anything is sent. Sends nothing. */
  async preview(
    request: ForecastRequest,
    signal: AbortSignal,
  ): Promise<{ url: string; body: string; tokens: number }> {
    await this.#readBaseline(request, signal);
    const model = this.model() ?? this.#profile.preferences.find((one) => typeof one === 'string') ?? 'model';
    const prompt = this.#prompt(request, model);
    const body = requestBody(this.#profile, model, prompt, this.#quirksOf(model));
    return {
      url: `${this.baseUrl() ?? ''}/chat/completions`,
      body: JSON.stringify(body, null, 2),
      tokens: estimateTokens(prompt, answerTokensOf(this.#profile, this.#quirksOf(model))),
    };
  }

  async forecast(
    request: ForecastRequest,
    signal: AbortSignal,
    attempt: RequestAttempt,
  ): Promise<ProviderAnswer> {
    const source = this.#source();
    const history = this.#historyOf(request);
    const spent = [...(attempt.benchedModels ?? []), ...history.spentModels];
    const model = await this.#models.choose(source, spent, signal);
    this.#model = model;
    await this.#readBaseline(request, signal);
    const prompt = this.#prompt(request, model);
    this.#requireBudget(prompt, model);
    const { wire, keys, exchanges } = this.#ports;
    // A key that is entered while the request is under way is another one than was refused.
    const [key, keyMark] = [keys.key(this.id), keys.mark(this.id)];
    const body = requestBody(this.#profile, model, prompt, this.#quirksOf(model));
    const bodyText = JSON.stringify(body);
    const requestHash = await exchanges.keep(bodyText);
    signal.throwIfAborted();
    attempt.leaves?.(requestHash);
    const { client } = this.#profile;
    const { baseUrl } = source;
    const outcome = await wire.complete({ client, baseUrl, key, headers: {}, body, bodyText, signal });
    signal.throwIfAborted();
    // A reply that did not come whole is none.
    const replyHash = outcome.kind === 'reply' ? await exchanges.keep(outcome.body) : null;
    const facts = { model, keyMark, requestHash, replyHash, status: statusOf(outcome) };
    const classified = this.#classify(outcome, { secrets: source.secrets, hasKey: key !== null });
    if (classified?.reason === 'TRUNCATED') throw this.#cutOff(usageIn(outcome), facts, request);
    if (classified !== null) throw this.#failure(classified, facts, request, source, spent);
    return this.#read(outcome, prompt, request, facts);
  }

  #prompt(request: ForecastRequest, model: string, halvings = this.#quirksOf(model).halvings): Prompt {
    const { lastRefusal, baseline } = this.#historyOf(request);
    const hasCodedPlaces = settingOf(this.#ports.settings(), 'privacy.codePlaces');
    return buildPrompt(request, { hasCodedPlaces, halvings, lastRefusal, baseline });
  }

  async #readBaseline(request: ForecastRequest, signal: AbortSignal): Promise<void> {
    this.#historyOf(request).baseline = settingOf(this.#ports.settings(), 'prompt.baseline')
      ? await this.#ports.baseline({ ...request, levels: REQUEST_LEVELS }, signal)
      : null;
  }

  /** The user's own limit works like a spent quota that comes back at midnight. */
  #requireBudget(prompt: Prompt, model: string): void {
    const { settings, tokens, clock } = this.#ports;
    const budget = settingOf(settings(), `providers.${this.id}.dailyBudget`);
    if (budget === null || tokens.usedToday(this.id) + estimateTokens(prompt, 0) <= budget) return;
    throw new ProviderFailure('QUOTA', words.providers.budgetUsedUp({ budget }), {
      scope: 'provider',
      model,
      resumeAtMs: nextUtcMidnight(clock.now()),
    });
  }

  #classify(outcome: ExchangeOutcome, sent: Pick<ModelSource, 'secrets' | 'hasKey'>): Classified | null {
    const nowMs = this.#ports.clock.now();
    return classifyExchange({ traits: this.#profile.wire, endpoint: 'chat', outcome, nowMs, ...sent });
  }

  #read(
    outcome: ExchangeOutcome,
    prompt: Prompt,
    request: ForecastRequest,
    facts: FailureFacts & { model: string; requestHash: string; replyHash: string | null },
  ): ProviderAnswer {
    const completion = completionOf(outcome.kind === 'reply' ? outcome.body : '');
    if (!completion.ok) throw toProviderFailure(completion.fault, facts);
    if (completion.usage !== null)
      this.#ports.tokens.add(this.id, completion.usage.promptTokens + completion.usage.completionTokens);
    const reading = readReply(completion, readRequestOf(request, prompt.levels));
    if (reading.reason === 'TRUNCATED') throw this.#cutOff(completion.usage, facts, request);
    if (reading.value === null) {
      const reason = rejectionText(reading.reason);
      this.#historyOf(request).lastRefusal = reason;
      const failureClass = reading.class === 'REFUSED' ? 'REFUSED' : 'BAD_OUTPUT';
      throw new ProviderFailure(failureClass, reason, { ...facts, scope: 'request' });
    }
    // JSON can write any letter as a number: a key may only be there once the text is read.
    const value = { ...reading.value, rationale: this.#withoutKeys(reading.value.rationale) };
    const { usage } = completion;
    const warnings = [...reading.warnings, ...(prompt.hasBaseline ? [BASELINE_GIVEN] : [])];
    return answerOf(value, warnings, request, prompt.levels, { ...facts, usage });
  }

  /** Learns from a refusal what to do otherwise, and says what was found and what may help. */
  #failure(
    classified: Classified,
    facts: FailureFacts & { model: string },
    request: ForecastRequest,
    source: ModelSource,
    spent: readonly string[],
  ): ProviderFailure {
    const sent = this.#sent(request, facts.model);
    const repair =
      this.#repairAfter(classified, sent) ??
      this.#otherModel(classified, facts.model, request, source, spent);
    const { tokens, status } = classified;
    const needed = tokens === undefined ? 0 : leastTokens(sent, tokens);
    const said = tokens === undefined ? null : tooLongText(this.#texts, tokens, needed, status);
    this.#learnt.learn(this.baseUrl(), facts.model, repair);
    return toProviderFailure({ ...classified, message: said ?? classified.message }, { ...facts, repair });
  }

  #repairAfter(classified: Classified, sent: SentRequest): Repair | null {
    const { tokens } = classified;
    return tokens === undefined
      ? repairAfter(sent.quirks, classified, this.#profile)
      : sizeRepair(sent, tokens);
  }

  #otherModel(
    classified: Classified,
    model: string,
    request: ForecastRequest,
    source: ModelSource,
    spent: readonly string[],
  ): Repair | null {
    if (classified.scope !== 'model') return null;
    if (classified.class === 'QUOTA') this.#historyOf(request).spentModels.push(model);
    else this.#models.refuse(model);
    return this.#models.hasOther(source, model, [...spent, model]) ? { kind: 'model' } : null;
  }

  /** An answer without its end. Where the context was full, the request that follows leaves more room for it. */
  #cutOff(
    usage: ProviderAnswer['usage'],
    facts: FailureFacts & { model: string },
    request: ForecastRequest,
  ): ProviderFailure {
    const sent = this.#sent(request, facts.model);
    const asked = answerTokensOf(this.#profile, sent.quirks);
    const isFull = usage !== null && isContextFull(asked, usage);
    const repair = isFull
      ? sizeRepair(sent, {
          limit: usage.promptTokens + usage.completionTokens,
          prompt: usage.promptTokens,
          answerLimit: null,
        })
      : null;
    this.#learnt.learn(this.baseUrl(), facts.model, repair);
    const isLess = asked < answerTokensOf(this.#profile, noQuirks);
    const reason = cutOffText(this.#texts, { asked, isLess }, usage);
    return new ProviderFailure('BAD_OUTPUT', reason, { ...facts, scope: 'request', repair });
  }

  #sent(request: ForecastRequest, model: string): SentRequest {
    const quirks = this.#quirksOf(model);
    const promptAfter = (halvings: number) => this.#prompt(request, model, halvings);
    return { request, quirks, profile: this.#profile, promptAfter };
  }

  #quirksOf(model: string): ModelQuirks {
    return this.#learnt.of(this.baseUrl(), model);
  }

  #historyOf(request: ForecastRequest): CallHistory {
    const known = this.#histories.get(request);
    if (known !== undefined) return known;
    const fresh: CallHistory = { lastRefusal: null, baseline: null, spentModels: [] };
    this.#histories.set(request, fresh);
    return fresh;
  }

  #source(): ModelSource {
    const { keys, settings } = this.#ports;
    const key = keys.key(this.id);
    const baseUrl = this.baseUrl();
    if (baseUrl === null) throw new Error(`${this.id} was asked without an address`);
    return {
      baseUrl,
      headers: key === null ? {} : { authorization: `Bearer ${key}` },
      wanted: settingOf(settings(), `providers.${this.id}.model`),
      secrets: keys.all(),
      hasKey: key !== null,
    };
  }
}

function statusOf(outcome: ExchangeOutcome): number | null {
  return outcome.kind === 'reply' ? outcome.status : null;
}

function usageIn(outcome: ExchangeOutcome): ProviderAnswer['usage'] {
  return outcome.kind === 'reply' ? usageOf(outcome.body) : null;
}
