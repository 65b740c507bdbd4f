import { providerProfiles } from '../../../main/core/providers/providerProfiles.ts';
import {
  AppError,
  type KeySource,
  type Params,
  type ProviderId,
  type ProviderStatus,
  type RemoteProviderId,
  type Result,
  remoteProviderIds,
  settingDefinitions,
} from '../../../shared/contract/index.ts';
import { words } from '../../../shared/words/index.ts';
import type { Settings } from './fakeParts.ts';

type Setup = Result<'providers.setup'>['providers'][number];

const ownAddresses: Partial<Record<RemoteProviderId, string>> = {
  openai: 'https://api.openai.com/v1',
  gemini: 'https://generativelanguage.googleapis.com/v1beta/openai',
  groq: 'https://api.groq.com',
  huggingface: 'https://router.huggingface.co/v1',
};

/** How the providers are connected, in memory: addresses, where keys come from (never the keys), settings. */
export class FakeProviders {
  readonly #s: Settings;
  readonly values = new Map<string, unknown>();
  readonly sources = new Map<RemoteProviderId, KeySource>();
  /** What the next tests find other than that the provider answers. */
  found: Partial<Result<'providers.test'>> = {};

  constructor(s: Settings) {
    this.#s = s;
    for (const [key, value] of Object.entries(s.values)) this.values.set(key, value);
    for (const [id, source] of Object.entries(s.keys)) this.sources.set(id as RemoteProviderId, source);
  }

  setup(id: RemoteProviderId): Setup {
    const stated = this.#value(`providers.${id}.baseUrl`) as string | null;
    const account = this.#value(`providers.${id}.accountId`);
    const own = id === 'cloudflare' && account !== null ? `https://api.cloudflare.com/${account}` : null;
    const baseUrl = stated ?? ownAddresses[id] ?? own;
    const keySource = this.sources.get(id) ?? null;
    const needsKey = id !== 'server';
    const reach = baseUrl?.startsWith('http://') === true ? 'near' : 'far';
    const missing =
      baseUrl === null
        ? 'it has no address; set it with `outpost config set`'
        : needsKey && keySource === null
          ? `it has no key; enter one with \`outpost config set-secret ${id}\``
          : null;
    const { keyHelp, privacy } = providerProfiles[id].texts.en;
    return { id, baseUrl, reach, needsKey, keySource, missing, keyHelp, privacy };
  }

  all(): Result<'providers.setup'> {
    return { hasKeyStore: this.#s.hasKeyStore, providers: remoteProviderIds.map((id) => this.setup(id)) };
  }

  setKey({ id, plainText }: Params<'providers.setKey'>): Setup {
    if (!this.#s.hasKeyStore && plainText !== true)
      throw new AppError('NO_KEY_STORE', 'Type `config set-secret ID --plain-text`.', { id });
    this.sources.set(id, this.#s.hasKeyStore ? 'key-store' : 'plain-text');
    return this.setup(id);
  }

  removeKey({ id }: Params<'providers.removeKey'>): Setup {
    if (this.sources.get(id) !== 'environment') this.sources.delete(id);
    return this.setup(id);
  }

  test(id: ProviderId): Result<'providers.test'> {
    return { id, status: 'UP', latencyMs: 184, message: 'Answers, and lists 2 models.', ...this.found };
  }

  preview({
    id,
    datasetId,
    location = 'artibonite',
  }: Params<'providers.preview'>): Result<'providers.preview'> {
    if (location === 'ouest')
      throw new AppError('TOO_FEW_WEEKS', 'No place of "Cholera, Haiti" has 8 reported weeks.', {
        datasetId,
      });
    const place = this.#s.places.find(
      ({ name }) => name.toLowerCase().replace(/[^a-z]+/g, '-') === location,
    )!;
    const name = this.#value('privacy.codePlaces') === true ? 'place 1' : place.name;
    const content = `Forecast the counts.\n{"location":"${name}"}`;
    return {
      id,
      url: `${this.setup(id).baseUrl}/chat/completions`,
      body: JSON.stringify({ model: 'a-model', messages: [{ role: 'user', content }] }, null, 2),
      location: place.name,
      places: this.#s.places.length,
      tokensPerPlace: 3_184,
      tokensInAll: 3_184 * this.#s.places.length,
    };
  }

  listSettings({ prefix = '' }: Params<'settings.list'> = {}): Result<'settings.list'> {
    const settings = [...settingDefinitions]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, { default: standard }]) => ({
        key,
        value: this.#value(key),
        isDefault: !this.values.has(key),
        source: this.#sourceOf(key),
        standard,
        help: words.settings.help(key),
      }));
    return { settings };
  }

  set({ key, value: given, entry }: Params<'settings.set'>): Result<'settings.set'> {
    const value = entry === undefined ? given : this.#withEntry(key, entry, given);
    const parsed = settingDefinitions.get(key)?.schema.safeParse(value);
    if (parsed === undefined) throw new AppError('UNKNOWN_SETTING', `There is no setting "${key}".`);
    if (!parsed.success) throw new AppError('BAD_SETTING', `${key} can't be that.`);
    this.values.set(key, parsed.data);
    return { key, value: parsed.data, isDefault: false, source: this.#sourceOf(key) };
  }

  /** @returns the status with what is switched on and connected here */
  withConnection(status: ProviderStatus): ProviderStatus {
    const { id } = status;
    if (id === 'embedded' || this.#value(`providers.${id}.enabled`) !== true) return status;
    const reason = this.setup(id).missing;
    return { ...status, enabled: true, configured: reason === null, eligible: reason === null, reason };
  }

  #withEntry(key: string, entry: string, value: unknown): unknown {
    const { [entry]: _before, ...others } = this.#value(key) as Record<string, unknown>;
    return value === null ? others : { ...others, [entry]: value };
  }

  #sourceOf(key: string): Result<'settings.get'>['source'] {
    if (!this.values.has(key)) return { kind: 'default' };
    return { kind: 'set', at: this.#s.now, seq: 4, by: (this.values.get('report.author') as string) ?? null };
  }

  #value(key: string): unknown {
    return this.values.has(key) ? this.values.get(key) : settingDefinitions.get(key)?.default;
  }
}
