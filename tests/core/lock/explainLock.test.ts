import { describe, expect, it } from 'vitest';
import { explainLock } from '../../../main/core/lock/explainLock.ts';
import type { Eligibility } from '../../../main/core/lock/lockMachine.ts';
import { initialLockState, type LockState } from '../../../main/core/state/lockState.ts';
import { type Bench, newRecord } from '../../../main/core/state/providerRecord.ts';
import { type LockCause, lockCauses } from '../../../shared/lock/lockSchema.ts';
import type { ProviderId } from '../../../shared/providers/providerSchema.ts';

const order: readonly Eligibility[] = [
  {
    id: 'openai',
    isEligible: false,
    reason: 'it is switched off; enable it with `outpost config set x true`',
    general: 'it is switched off',
    canServePinned: false,
  },
  {
    id: 'gemini',
    isEligible: false,
    reason: 'it is switched off; enable it with `outpost config set y true`',
    general: 'it is switched off',
    canServePinned: false,
  },
  { id: 'groq', isEligible: true, reason: null, canServePinned: true },
  { id: 'embedded', isEligible: true, reason: null, canServePinned: true },
];

const bench: Bench = {
  cause: 'QUOTA',
  since: '2016-11-02T08:00:00.000Z',
  until: '2016-11-03T00:00:00.000Z',
  lengthMs: 57_600_000,
  reason: 'the daily limit is reached',
  seq: 41,
  keyMark: null,
};

function held(cause: LockCause, holder: LockState['holder'] = 'groq'): LockState {
  return { ...initialLockState, epoch: 5, holder, since: '2016-11-02T08:00:00.000Z', cause, seq: 42 };
}

interface Circumstances {
  order?: readonly Eligibility[];
  next?: ProviderId | null;
  /** Whose bench still runs. */
  benched?: ProviderId[];
  switchedOff?: ProviderId[];
}

function explained(state: LockState, circumstances: Circumstances = {}) {
  const { order: providers = order, next = 'groq', benched = [], switchedOff = [] } = circumstances;
  return explainLock(state, providers, {
    next,
    providers: providers.map(({ id }) => ({
      id,
      enabled: !switchedOff.includes(id),
      configured: true,
      bench: benched.includes(id) ? { cause: bench.cause, until: bench.until } : null,
    })),
  });
}

const textsOf = (state: LockState, circumstances: Circumstances = {}) =>
  explained(state, circumstances).sentences.map((sentence) => sentence.text);

describe('the explanation of the lock', () => {
  it('says who is active, since when, under which epoch and why, each with its audit entry', () => {
    const { sentences } = explained(held('USER'));
    expect(sentences.slice(0, 2)).toEqual([
      { text: 'Groq is the active provider since 2016-11-02 08:00 UTC.', auditSeqs: [42] },
      { text: 'The user chose it.', auditSeqs: [42] },
    ]);
  });

  it('names providers as people do: with an article only where it is a kind of thing', () => {
    expect(textsOf(held('USER', 'embedded'))[0]).toMatch(/^The offline model is the active provider/);
    expect(textsOf(held('USER', 'server'))[0]).toMatch(/^The local server is the active provider/);
    expect(textsOf(held('USER', 'embedded'), { next: 'embedded' }).at(-1)).toBe(
      'The next run uses the offline model.',
    );
    expect(textsOf(held('USER')).at(-1)).toBe('The next run uses Groq.');
  });

  it.each([
    ['RUN', 'It was the highest provider in the order of priority that could serve when a run needed one.'],
    ['SWITCH', 'The user handed the lock over to it.'],
    ['PIN', 'The user pinned it.'],
    [
      'FAILOVER',
      'The provider before it could not serve any more; it was the highest in the order of priority that could.',
    ],
    ['FAILBACK', 'It is higher in the order of priority than the provider before it, and could serve again.'],
    ['LOAN', 'One run has borrowed the lock for it; afterwards the lock goes back.'],
    ['LOAN_ENDED', 'It got the lock back after a run that had borrowed it for another provider.'],
  ] as const)('says why somebody holds by cause %s', (cause, sentence) => {
    expect(explained(held(cause)).sentences[1]).toEqual({ text: sentence, auditSeqs: [42] });
  });

  it.each([
    ['RELEASED', 'No provider is active since 2016-11-02 08:00 UTC: the lock was released by the user.'],
    [
      'LOAN_ENDED',
      'No provider is active since 2016-11-02 08:00 UTC: the last run had borrowed the lock and gave it back.',
    ],
    [
      'NONE_ELIGIBLE',
      'No provider is active since 2016-11-02 08:00 UTC: the last one could not serve any more, and no other can.',
    ],
    [
      'SETTINGS',
      'No provider is active since 2016-11-02 08:00 UTC: the settings no longer allow the one that was.',
    ],
    [
      'RECOVERED',
      'No provider is active since 2016-11-02 08:00 UTC: the journal was damaged, and the one that was gave it up as a precaution.',
    ],
  ] as const)('says why nobody holds by cause %s', (cause, sentence) => {
    const { sentences } = explained(held(cause, null));
    expect(sentences[0]).toEqual({ text: sentence, auditSeqs: [42] });
  });

  it('says that none has been needed yet, which no entry proves', () => {
    expect(explained(initialLockState).sentences[0]).toEqual({
      text: 'No provider is active: none has been needed yet.',
      auditSeqs: [],
    });
  });

  it('says of higher providers why they can not serve, one sentence per reason', () => {
    expect(textsOf(held('RUN'))).toContain("Can't serve: OpenAI, Gemini (it is switched off).");
    expect(textsOf(held('RUN', 'openai')).filter((text) => text.startsWith("Can't serve"))).toEqual([]);
  });

  it('says of a benched provider until when and why, with the entry that benched it', () => {
    const benched: Eligibility[] = [
      {
        id: 'gemini',
        isEligible: false,
        reason: 'its quota is spent, benched until 2016-11-03 00:00 UTC',
        canServePinned: false,
      },
      { id: 'groq', isEligible: true, reason: null, canServePinned: true },
    ];
    const state = { ...held('FAILOVER'), records: { gemini: { ...newRecord, benches: [bench] } } };
    expect(explained(state, { order: benched, benched: ['gemini'] }).sentences).toContainEqual({
      text: "Gemini can't serve: its quota is spent, benched until 2016-11-03 00:00 UTC (the daily limit is reached).",
      auditSeqs: [41],
    });
  });

  it('says of a bench that is over nothing any more', () => {
    const state = { ...held('RUN'), records: { gemini: { ...newRecord, benches: [bench] } } };
    expect(textsOf(state).join()).not.toContain('the daily limit is reached');
  });

  it('says of a benched provider that is switched off only that, which no bench proves', () => {
    const state = { ...held('FAILOVER'), records: { gemini: { ...newRecord, benches: [bench] } } };
    const { sentences } = explained(state, { benched: ['gemini'], switchedOff: ['gemini'] });
    expect(sentences).toContainEqual({
      text: "Can't serve: OpenAI, Gemini (it is switched off).",
      auditSeqs: [],
    });
  });

  describe('of what the user ordered', () => {
    const pin = {
      id: 'gemini',
      reason: 'better record',
      until: '2016-11-09T08:00:00.000Z',
      seq: 50,
    } as const;
    const hold = { reason: 'maintenance', seq: 51 };

    it('names the pin with its end and reason, and that its provider can not serve', () => {
      const state = { ...held('USER'), pin: { ...pin, id: 'groq' as const } };
      expect(explained(state).sentences).toContainEqual({
        text: 'Groq is pinned until 2016-11-09 08:00 UTC (better record).',
        auditSeqs: [50],
      });
      const endless = { ...held('USER'), pin: { ...pin, until: null } };
      expect(textsOf(endless, { next: null })).toContain(
        "Gemini is pinned until it is unpinned (better record), but can't serve: it is switched off; enable it with `outpost config set y true`.",
      );
    });

    it('proves with both entries that the pinned provider is benched', () => {
      const reason = 'its key was refused, benched until its key changes';
      const benched: Eligibility[] = [{ id: 'gemini', isEligible: false, reason, canServePinned: false }];
      const state = {
        ...held('USER', 'gemini'),
        pin,
        records: { gemini: { ...newRecord, benches: [bench] } },
      };
      expect(explained(state, { order: benched, next: null, benched: ['gemini'] }).sentences).toContainEqual({
        text: `Gemini is pinned until 2016-11-09 08:00 UTC (better record), but can't serve: ${reason}.`,
        auditSeqs: [50, 41],
      });
    });

    it('names the hold', () => {
      const { sentences } = explained({ ...held('USER'), hold }, { next: null });
      expect(sentences).toContainEqual({
        text: 'No new runs start: they are on hold (maintenance).',
        auditSeqs: [51],
      });
      expect(sentences.at(-1)).toEqual({ text: 'No run can start until they are resumed.', auditSeqs: [] });
    });
  });

  it.each(lockCauses)('is whole sentences for cause %s, with and without a holder', (cause) => {
    for (const holder of ['groq', null] as const) {
      for (const text of textsOf(held(cause, holder))) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says who would serve the next run, or that nobody could', () => {
    expect(textsOf(held('RELEASED', null)).at(-1)).toBe('The next run uses Groq.');
    const none = order.map((one) => ({ ...one, isEligible: false, reason: 'it is off' }));
    expect(textsOf(held('RELEASED', null), { order: none, next: null }).at(-1)).toBe(
      'The next run can be served by nobody.',
    );
  });
});
