import { describe, expect, it } from 'vitest';
import { BenchClock } from '../../../main/core/lock/BenchClock.ts';
import { ProviderRegistry } from '../../../main/core/lock/ProviderRegistry.ts';
import { initialLedgerState, type LedgerState } from '../../../main/core/state/ledgerState.ts';
import { type Bench, newRecord } from '../../../main/core/state/providerRecord.ts';
import { providerIds } from '../../../shared/providers/providerSchema.ts';
import { embeddedProvider } from '../../support/embedded.ts';
import { createFakeClock } from '../../support/fakeClock.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';

function stateWith(settings: Record<string, unknown>): LedgerState {
  return { ...initialLedgerState, settings };
}

function open() {
  const groq = new FakeProvider('groq');
  return { groq, registry: new ProviderRegistry([groq, embeddedProvider()]) };
}

const clock = createFakeClock();
const benchesOf = (state: LedgerState) => new BenchClock(clock, state.lock);
const groqOn = stateWith({ 'providers.groq.enabled': true });
const eligible = (registry: ProviderRegistry, state: LedgerState) =>
  registry
    .eligibility(state, benchesOf(state))
    .filter((one) => one.isEligible)
    .map((one) => one.id);

describe('the registry of providers', () => {
  it('lets only the offline model serve until the user enables another', () => {
    const { registry } = open();
    expect(eligible(registry, stateWith({}))).toEqual(['embedded']);
    expect(eligible(registry, groqOn)).toEqual(['groq', 'embedded']);
  });

  it('lets nobody serve that lacks something, or that this version has no connection to', () => {
    const { registry, groq } = open();
    groq.missing = 'it has no key';
    expect(eligible(registry, groqOn)).toEqual(['embedded']);
    expect(eligible(registry, stateWith({ 'providers.openai.enabled': true }))).toEqual(['embedded']);
    const reasons = Object.fromEntries(
      registry.eligibility(groqOn, benchesOf(groqOn)).map(({ id, reason }) => [id, reason]),
    );
    expect(reasons).toMatchObject({
      groq: 'it has no key',
      openai: 'this version has no connection to it yet',
      embedded: null,
    });
  });

  it('names every provider once, in the order of the setting, the embedded one last', () => {
    const { registry } = open();
    expect(registry.eligibility(stateWith({}), benchesOf(stateWith({}))).map((one) => one.id)).toEqual(
      providerIds,
    );
    const order = [...providerIds.filter((id) => id !== 'embedded').toReversed(), 'embedded' as const];
    const statuses = registry.statuses(
      stateWith({ priority: order }),
      benchesOf(stateWith({ priority: order })),
    );
    expect(statuses.map(({ id, priority }) => [id, priority])).toEqual(
      order.map((id, index) => [id, index + 1]),
    );
  });

  it('keeps an order of a version that had other providers: new ones come last before the offline model', () => {
    const { registry } = open();
    const other = stateWith({ priority: ['groq', 'gone', 'gemini', 'embedded'] });
    const rest = providerIds.filter((id) => !['groq', 'gemini', 'embedded'].includes(id));
    expect(registry.eligibility(other, benchesOf(other)).map((one) => one.id)).toEqual([
      'groq',
      'gemini',
      ...rest,
      'embedded',
    ]);
  });

  it('shows model, last success and whether a provider is enabled and configured', () => {
    const { registry } = open();
    const at = '2016-11-02T08:00:00.000Z';
    const records = { groq: { ...newRecord, lastSuccessAt: at, consecutive: 2, total: 5 } };
    const state = { ...groqOn, lock: { ...groqOn.lock, records } };
    const statuses = registry.statuses(state, benchesOf(state));
    expect(statuses.find((one) => one.id === 'groq')).toMatchObject({
      enabled: true,
      configured: true,
      eligible: true,
      reason: null,
      model: 'groq-model/1',
      lastSuccessAt: at,
      benchedUntil: null,
      consecutiveFailures: 2,
      totalFailures: 5,
    });
    expect(statuses.find((one) => one.id === 'openai')).toMatchObject({
      enabled: false,
      configured: false,
      eligible: false,
      model: null,
      lastSuccessAt: null,
    });
    expect(statuses.at(-1)).toMatchObject({
      id: 'embedded',
      enabled: true,
      configured: true,
      eligible: true,
    });
  });

  it('shows the model of its newest set while a provider has not been asked in this process', () => {
    const { registry } = open();
    const sets = ['gpt-5.6-luna', 'gpt-6-luna'].map((model) => ({ provider: 'openai', model }));
    const state = { ...groqOn, sets: sets as unknown as LedgerState['sets'] };
    const [openai, gemini] = registry.statuses(state, benchesOf(state));
    expect([openai!.model, gemini!.model]).toEqual(['gpt-6-luna', null]);
  });

  describe('with a provider on the bench', () => {
    const since = new Date(clock.now()).toISOString();
    const until = new Date(clock.now() + 600_000).toISOString();
    const usual: Bench = {
      cause: 'FAILURES',
      since,
      until,
      lengthMs: 600_000,
      reason: 'x',
      seq: 1,
      keyMark: null,
    };
    const benched = (changes: Partial<Bench>): LedgerState => ({
      ...groqOn,
      lock: { ...groqOn.lock, records: { groq: { ...newRecord, benches: [{ ...usual, ...changes }] } } },
    });
    const groqIn = (registry: ProviderRegistry, state: LedgerState) =>
      registry.eligibility(state, benchesOf(state)).find((one) => one.id === 'groq')!;

    it.each([
      ['FAILURES', true, 'it failed too often in a row, benched until 2016-11-02 08:10 UTC'],
      ['DOWN', true, 'it did not answer, benched until 2016-11-02 08:10 UTC'],
      ['QUOTA', false, 'its quota is spent, benched until 2016-11-02 08:10 UTC'],
    ] as const)('for %s lets it serve no run, and a pinned one: %s', (cause, canServePinned, reason) => {
      const { registry } = open();
      const found = groqIn(registry, benched({ cause }));
      expect(found).toEqual({ id: 'groq', isEligible: false, reason, canServePinned });
    });

    it('without an end says what ends it', () => {
      const { registry } = open();
      const endless = { until: null, lengthMs: null };
      const spent = groqIn(registry, benched({ cause: 'QUOTA', ...endless }));
      expect(spent.reason).toBe('its quota is spent, benched until you readmit it');
      const refused = groqIn(registry, benched({ cause: 'AUTH', keyMark: 'key-1', ...endless }));
      expect(refused.reason).toBe('its key was refused, benched until its key changes');
    });

    it('for a refused key lets it serve again with another key', () => {
      const { registry, groq } = open();
      const state = benched({ cause: 'AUTH', until: null, lengthMs: null, keyMark: 'key-1' });
      expect(eligible(registry, state)).toEqual(['embedded']);
      groq.key = 'key-2';
      expect(eligible(registry, state)).toEqual(['groq', 'embedded']);
      const spent = benched({ cause: 'QUOTA', until: null, lengthMs: null });
      expect(eligible(registry, spent), 'a new key buys no credit').toEqual(['embedded']);
    });

    it('for two causes shows the end that comes last, in whichever order they began', () => {
      const { registry } = open();
      const later = new Date(clock.now() + 3_600_000).toISOString();
      const spent: Bench = { ...usual, cause: 'QUOTA', until: later, lengthMs: 3_600_000, seq: 2 };
      for (const benches of [
        [usual, spent],
        [spent, usual],
      ]) {
        const records = { groq: { ...newRecord, benches } };
        const state = { ...groqOn, lock: { ...groqOn.lock, records } };
        const groq = registry.statuses(state, benchesOf(state)).find(({ id }) => id === 'groq');
        expect(groq).toMatchObject({ bench: { cause: 'QUOTA', until: later }, benchedUntil: later });
      }
    });

    it('names what is missing first', () => {
      const { registry, groq } = open();
      groq.missing = 'it has no key';
      expect(groqIn(registry, benched({}))).toMatchObject({ reason: 'it has no key', canServePinned: false });
    });

    it('never holds the offline model back', () => {
      const { registry } = open();
      const state = {
        ...groqOn,
        lock: { ...groqOn.lock, records: { embedded: { ...newRecord, benches: [usual] } } },
      };
      expect(eligible(registry, state)).toContain('embedded');
    });
  });

  it('hands out only what is registered', () => {
    const { registry, groq } = open();
    expect(registry.get('groq')).toBe(groq);
    expect(() => registry.get('openai')).toThrow('no provider is registered as openai');
  });
});
