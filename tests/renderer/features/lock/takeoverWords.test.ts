import { describe, expect, it } from 'vitest';
import { takeoverWords } from '../../../../renderer/features/lock/takeoverWords.ts';
import type { BenchCause, LockStatus, ProviderId } from '../../../../shared/contract/index.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { fakeProviders } from '../../support/fakeParts.ts';
import { testFormat, testNow } from '../../support/services.tsx';

const services = { text: en, format: testFormat };

function lockOf(
  holder: ProviderId | null,
  benches: Partial<Record<ProviderId, BenchCause>>,
  changes: Partial<LockStatus> = {},
): LockStatus {
  const providers = fakeProviders(holder).map((one) => {
    const cause = benches[one.id];
    return cause === undefined ? one : { ...one, bench: { cause, until: null } };
  });
  return {
    holder,
    epoch: 8,
    since: '2026-11-18T08:05:00.000Z',
    cause: 'FAILOVER',
    pinned: null,
    held: null,
    next: holder,
    providers,
    ...changes,
  };
}

describe('a takeover', () => {
  it.each([
    ['gemini', { openai: 'DOWN' }, 'Gemini took over from OpenAI at 08:05: OpenAI did not answer 3 probes.'],
    [
      'embedded',
      { server: 'DOWN' },
      'The offline model took over from the local server at 08:05: the local server did not answer 3 probes.',
    ],
    ['groq', { openai: 'QUOTA', gemini: 'DOWN' }, 'Groq took over at 08:05. Gemini did not answer 3 probes.'],
    [
      'embedded',
      { openai: 'DOWN', server: 'DOWN' },
      'The offline model took over at 08:05. OpenAI and the local server did not answer 3 probes each.',
    ],
    [
      'gemini',
      { openai: 'QUOTA' },
      'Gemini took over at 08:05: the provider before it could not serve any more.',
    ],
  ] as [ProviderId, Partial<Record<ProviderId, BenchCause>>, string][])(
    'by %s with %j is told as far as is known',
    (holder, benches, words) => {
      expect(takeoverWords(lockOf(holder, benches), testNow, services)).toBe(words);
    },
  );

  it('of another day carries its date', () => {
    const lock = lockOf('gemini', { openai: 'DOWN' }, { since: '2026-11-16T14:05:00.000Z' });
    expect(takeoverWords(lock, testNow, services)).toContain('at 16 Nov 2026, 14:05: ');
  });

  it.each([
    lockOf('gemini', { openai: 'DOWN' }, { cause: 'SWITCH' }),
    lockOf(null, { openai: 'DOWN' }, { cause: 'NONE_ELIGIBLE' }),
  ])('is none where nobody took over by failover', (lock) => {
    expect(takeoverWords(lock, testNow, services)).toBeNull();
  });
});
