import { describe, expect, it } from 'vitest';
import { providerStateOf } from '../../../../renderer/features/provider/providerState.ts';
import type { ProviderStatus } from '../../../../shared/contract/index.ts';
import { fakeProviders } from '../../support/fakeParts.ts';

const able: ProviderStatus = { ...fakeProviders(null).at(-1)!, id: 'groq', priority: 3 };
const bench = { cause: 'QUOTA', until: '2026-11-19T00:00:00.000Z' } as const;
const unable: ProviderStatus = { ...able, eligible: false, reason: 'a sentence of the core' };

describe('what a provider can do', () => {
  it('is to serve, or to be the one that does', () => {
    expect(providerStateOf(able, false)).toEqual({ kind: 'eligible' });
    expect(providerStateOf(able, true)).toEqual({ kind: 'active' });
  });

  it.each([
    ['unconfigured', { configured: false }],
    ['barred', {}],
  ] as const)('is nothing while it is %s, with the reason that the core gives', (kind, changes) => {
    const state = providerStateOf({ ...unable, ...changes }, false);
    expect(state).toEqual({ kind, reason: 'a sentence of the core' });
  });

  it('is nothing while it is switched off, whatever else is missing', () => {
    const off = { ...unable, enabled: false, configured: false };
    expect(providerStateOf(off, false)).toEqual({ kind: 'off' });
  });

  it('is nothing on the bench, whatever its reason says, and also of the holder', () => {
    for (const isHolder of [false, true]) {
      const state = providerStateOf({ ...unable, bench, reason: 'worded in any way' }, isHolder);
      expect(state).toEqual({ kind: 'benched', bench });
    }
  });

  it('is to be switched on or configured first, where a bench is not all that keeps it from serving', () => {
    expect(providerStateOf({ ...unable, bench, enabled: false }, false).kind).toBe('off');
    expect(providerStateOf({ ...unable, bench, configured: false }, false).kind).toBe('unconfigured');
  });
});
