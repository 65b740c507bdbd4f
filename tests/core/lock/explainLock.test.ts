import { describe, expect, it } from 'vitest';
import { explainLock } from '../../../main/core/lock/explainLock.ts';
import type { Eligibility } from '../../../main/core/lock/lockMachine.ts';
import { initialLockState, type LockState } from '../../../main/core/lock/lockState.ts';
import type { LockCause } from '../../../shared/lock/lockSchema.ts';

const order: readonly Eligibility[] = [
  {
    id: 'openai',
    isEligible: false,
    reason: 'it is switched off; enable it with `outpost config set x true`',
  },
  {
    id: 'gemini',
    isEligible: false,
    reason: 'it is switched off; enable it with `outpost config set y true`',
  },
  { id: 'groq', isEligible: true, reason: null },
  { id: 'embedded', isEligible: true, reason: null },
];

function held(cause: LockCause, holder: LockState['holder'] = 'groq'): LockState {
  return { ...initialLockState, epoch: 5, holder, since: '2016-11-02T08:00:00.000Z', cause, seq: 42 };
}

const textsOf = (state: LockState, providers = order) =>
  explainLock(state, providers).sentences.map((sentence) => sentence.text);

describe('the explanation of the lock', () => {
  it('says who is active, since when, under which epoch and why, each with its audit entry', () => {
    const { sentences } = explainLock(held('USER'), order);
    expect(sentences.slice(0, 2)).toEqual([
      { text: 'Groq is the active provider since 2016-11-02 08:00 UTC (epoch 5).', auditSeqs: [42] },
      { text: 'The user chose it.', auditSeqs: [42] },
    ]);
  });

  it('names providers as people do: with an article only where it is a kind of thing', () => {
    expect(textsOf(held('USER', 'embedded'))[0]).toMatch(/^The embedded forecaster is the active provider/);
    expect(textsOf(held('USER', 'server'))[0]).toMatch(/^The local server is the active provider/);
    expect(textsOf(held('USER', 'embedded')).at(-1)).toBe('The next run will use the embedded forecaster.');
    expect(textsOf(held('USER')).at(-1)).toBe('The next run will use Groq.');
  });

  it.each([
    ['RUN', 'It was the highest provider in the order of priority that could serve when a run needed one.'],
    ['LOAN', 'One run has borrowed the lock for it; afterwards the lock goes back.'],
    ['LOAN_ENDED', 'It got the lock back after a run that had borrowed it for another provider.'],
  ] as const)('says why somebody holds by cause %s', (cause, sentence) => {
    expect(explainLock(held(cause), order).sentences[1]).toEqual({ text: sentence, auditSeqs: [42] });
  });

  it.each([
    [
      'RELEASED',
      'No provider is active since 2016-11-02 08:00 UTC: the lock was released by the user (epoch 5).',
    ],
    [
      'LOAN_ENDED',
      'No provider is active since 2016-11-02 08:00 UTC: the last run had borrowed the lock and gave it back (epoch 5).',
    ],
    [
      'SETTINGS',
      'No provider is active since 2016-11-02 08:00 UTC: the settings no longer allow the one that was (epoch 5).',
    ],
    [
      'RECOVERED',
      'No provider is active since 2016-11-02 08:00 UTC: the journal was damaged, and a new epoch (5) was begun to be safe.',
    ],
  ] as const)('says why nobody holds by cause %s', (cause, sentence) => {
    const { sentences } = explainLock(held(cause, null), order);
    expect(sentences[0]).toEqual({ text: sentence, auditSeqs: [42] });
  });

  it('says that none has been needed yet, which no entry proves', () => {
    expect(explainLock(initialLockState, order).sentences[0]).toEqual({
      text: 'No provider is active: none has been needed yet.',
      auditSeqs: [],
    });
  });

  it('says of higher providers why they can not serve, one sentence per reason', () => {
    expect(textsOf(held('RUN'))).toContain("Can't serve: OpenAI, Gemini (it is switched off).");
    expect(textsOf(held('RUN', 'openai')).filter((text) => text.startsWith("Can't serve"))).toEqual([]);
  });

  it('says who would serve the next run, or that nobody could', () => {
    expect(textsOf(held('RELEASED', null)).at(-1)).toBe('The next run will use Groq.');
    const none = order.map((one) => ({ ...one, isEligible: false, reason: 'it is off' }));
    expect(textsOf(held('RELEASED', null), none).at(-1)).toBe('The next run can be served by nobody.');
  });
});
