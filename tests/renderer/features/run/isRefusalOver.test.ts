import { describe, expect, it } from 'vitest';
import { isRefusalOver } from '../../../../renderer/features/run/isRefusalOver.ts';
import type { ErrorCode, LockStatus } from '../../../../shared/contract/index.ts';
import { fakeProviders } from '../../support/fakeParts.ts';

const free: LockStatus = {
  holder: 'openai',
  epoch: 7,
  since: '2026-11-18T08:40:00.000Z',
  cause: 'RUN',
  pinned: null,
  held: null,
  next: 'openai',
  providers: fakeProviders('openai'),
};
const held = { held: { reason: 'Maintenance' }, next: null };
const pinned = (id: 'openai' | 'groq', next: LockStatus['next'] = id) => ({
  pinned: { id, reason: 'Cost', until: null },
  next,
});

type Case = [ErrorCode, Record<string, unknown> | null, Partial<LockStatus>, boolean];

describe('a refused run', () => {
  it.each<Case>([
    ['HELD', { reason: 'Maintenance' }, held, false],
    ['HELD', { reason: 'another' }, held, false],
    ['HELD', { reason: 'Maintenance' }, {}, true],
    ['PINNED', { pinned: 'groq' }, pinned('groq'), false],
    ['PINNED', { pinned: 'groq' }, pinned('openai'), true],
    ['PINNED', { pinned: 'groq' }, {}, true],
    ['PINNED_UNAVAILABLE', { pinned: 'groq' }, pinned('groq', null), false],
    ['PINNED_UNAVAILABLE', { pinned: 'groq' }, pinned('groq'), true],
    ['PINNED_UNAVAILABLE', { pinned: 'groq' }, {}, true],
    ['OFFLINE', { provider: 'openai' }, {}, false],
    ['OFFLINE', { provider: 'openai' }, held, false],
    ['OFFLINE', { provider: 'openai' }, { next: 'embedded' }, true],
    ['NONE_ELIGIBLE', { earliest: null }, { next: null }, false],
    ['NONE_ELIGIBLE', { earliest: null }, { next: 'groq' }, true],
    ['FAILED_OVER', { tried: ['openai'] }, { next: 'groq' }, false],
    ['RUN_FAILED', null, {}, false],
  ])('%s %j with %j is over: %s', (code, details, changes, isOver) => {
    expect(isRefusalOver({ code, details }, { ...free, ...changes })).toBe(isOver);
  });
});
