import { describe, expect, it } from 'vitest';
import { lockValueWords } from '../../../../renderer/features/lock/lockChangeWords.ts';
import { pinWords } from '../../../../renderer/features/lock/pinWords.ts';
import { refusalWords } from '../../../../renderer/words/refusalWords.ts';
import { en } from '../../../../shared/words/en/window/index.ts';
import { testFormat } from '../../support/services.tsx';

const services = { text: en, format: testFormat };
const pin = { id: 'openai', reason: 'Cost', until: '2027-03-20T23:59:59.999Z' } as const;

describe('a value of a dry run', () => {
  it.each([
    ['holder', 'groq', 'Groq'],
    ['holder', null, 'nobody'],
    ['epoch', 8, '8'],
    ['pinned', null, 'none'],
    ['pinned', pin, 'OpenAI until 20 Mar 2027, 23:59 (Cost)'],
    ['held', { reason: 'Maintenance' }, 'Maintenance'],
    ['held', null, 'none'],
    [
      'benched',
      [
        { id: 'groq', until: null },
        { id: 'server', until: pin.until },
      ],
      'Groq and local server',
    ],
    ['benched', [], 'none'],
    ['later', undefined, 'none'],
    ['later', 'of a newer core', 'of a newer core'],
  ])('%s %j is: %s', (field, value, words) => {
    expect(lockValueWords(field, value, services)).toBe(words);
  });
});

describe('a pin', () => {
  it('is named with its end and reason, or as one without end', () => {
    expect(pinWords(pin, services)).toBe('OpenAI until 20 Mar 2027, 23:59 (Cost)');
    expect(pinWords({ ...pin, until: null }, services)).toBe('OpenAI until it is ended (Cost)');
  });
});

describe('a provider in a sentence', () => {
  it.each([
    ['embedded', 'the offline model', 'The offline model'],
    ['server', 'the local server', 'The local server'],
    ['openai', 'OpenAI', 'OpenAI'],
    ['oracle', 'oracle', 'Oracle'],
  ])('%s is: %s', (id, inside, atStart) => {
    expect(services.text.common.providerNames.inSentence(id)).toBe(inside);
    expect(services.text.common.providerNames.startOfSentence(id)).toBe(atStart);
  });
});

describe('a refusal of the lock', () => {
  it.each([
    ['HELD', { reason: 'Maintenance' }, 'Runs are on hold (Maintenance).'],
    [
      'PINNED',
      { pinned: 'embedded', reason: 'Cost' },
      'The offline model is set for all runs (Cost). End that override first.',
    ],
    [
      'PINNED_UNAVAILABLE',
      { pinned: 'groq', reason: 'its key was refused' },
      "Groq is set for all runs, but it can't serve: its key was refused.",
    ],
    ['OFFLINE', { provider: 'openai' }, 'This computer is offline, and OpenAI is not on it.'],
    [
      'FAILED_OVER',
      { tried: ['openai', 'embedded'] },
      'Each provider that could serve failed in turn (OpenAI and offline model). The earlier forecast stays.',
    ],
    ['NONE_ELIGIBLE', { earliest: null }, 'No provider can serve now.'],
    [
      'NONE_ELIGIBLE',
      { earliest: pin.until },
      'No provider can serve now; the first can again at 20 Mar 2027, 23:59.',
    ],
    [
      'NOT_ELIGIBLE',
      { provider: 'server', reason: 'it is switched off' },
      "The local server can't serve: it is switched off.",
    ],
    ['LOCK_HELD', { holder: 'embedded' }, 'The offline model is active. Stop using it or hand over first.'],
    ['NOT_HELD', null, 'Nobody holds the lock, so there is nothing to release.'],
    ['NOT_BENCHED', { provider: 'groq' }, 'Groq is not benched, so there is nothing to end.'],
  ] as const)('%s %j is a sentence without a command line', (code, details, sentence) => {
    expect(refusalWords({ code, details }, services)).toBe(sentence);
  });

  it('is nothing for other failures, whose own sentence serves', () => {
    expect(refusalWords({ code: 'DISK_FULL', details: null }, services)).toBeNull();
    expect(refusalWords(null, services)).toBeNull();
  });
});
