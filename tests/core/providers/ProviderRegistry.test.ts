import { describe, expect, it } from 'vitest';
import { initialLedgerState, type LedgerState } from '../../../main/core/ledger/ledgerState.ts';
import { createEmbeddedProvider } from '../../../main/core/providers/embedded/EmbeddedProvider.ts';
import { ProviderRegistry } from '../../../main/core/providers/ProviderRegistry.ts';
import { type ProviderId, providerIds } from '../../../shared/providers/providerSchema.ts';
import { FakeProvider } from '../../support/fakeProvider.ts';

function stateWith(settings: Record<string, unknown>): LedgerState {
  return { ...initialLedgerState, settings };
}

function open() {
  const groq = new FakeProvider('groq');
  return { groq, registry: new ProviderRegistry([groq, createEmbeddedProvider()]) };
}

const groqOn = stateWith({ 'providers.groq.enabled': true });
const eligible = (registry: ProviderRegistry, state: LedgerState) =>
  registry
    .eligibility(state)
    .filter((one) => one.isEligible)
    .map((one) => one.id);

describe('the registry of providers', () => {
  it('lets only the embedded forecaster serve until the user enables another', () => {
    const { registry } = open();
    expect(eligible(registry, stateWith({}))).toEqual(['embedded']);
    expect(eligible(registry, groqOn)).toEqual(['groq', 'embedded']);
  });

  it('lets nobody serve that lacks something, or that this version has no connection to', () => {
    const { registry, groq } = open();
    groq.missing = 'it has no key';
    expect(eligible(registry, groqOn)).toEqual(['embedded']);
    expect(eligible(registry, stateWith({ 'providers.openai.enabled': true }))).toEqual(['embedded']);
    const reasons = Object.fromEntries(registry.eligibility(groqOn).map(({ id, reason }) => [id, reason]));
    expect(reasons).toMatchObject({
      groq: 'it has no key',
      openai: 'this version has no connection to it yet',
      embedded: null,
    });
  });

  it('names every provider once, in the order of the setting, the embedded one last', () => {
    const { registry } = open();
    expect(registry.eligibility(stateWith({})).map((one) => one.id)).toEqual(providerIds);
    const order: ProviderId[] = [
      'groq',
      'server',
      'openai',
      'gemini',
      'cloudflare',
      'huggingface',
      'embedded',
    ];
    const statuses = registry.statuses(stateWith({ priority: order }));
    expect(statuses.map(({ id, priority }) => [id, priority])).toEqual(
      order.map((id, index) => [id, index + 1]),
    );
  });

  it('keeps the built-in order when the stored one does not know every provider of this version', () => {
    const { registry } = open();
    const shorter = stateWith({ priority: ['groq', 'embedded'] });
    expect(registry.eligibility(shorter).map((one) => one.id)).toEqual(providerIds);
  });

  it('shows model, last success and whether a provider is enabled and configured', () => {
    const { registry } = open();
    const at = '2016-11-02T08:00:00.000Z';
    const state = { ...groqOn, lock: { ...groqOn.lock, lastSuccessAt: { groq: at } } };
    const statuses = registry.statuses(state);
    expect(statuses.find((one) => one.id === 'groq')).toMatchObject({
      enabled: true,
      configured: true,
      eligible: true,
      reason: null,
      model: 'groq-model/1',
      lastSuccessAt: at,
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

  it('hands out only what is registered', () => {
    const { registry, groq } = open();
    expect(registry.get('groq')).toBe(groq);
    expect(() => registry.get('openai')).toThrow('no provider is registered as openai');
  });
});
