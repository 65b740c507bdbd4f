import { describe, expect, it } from 'vitest';
import {
  commandOf,
  firstFields,
  type LockFields,
  MAX_REASON,
  needsReason,
  OTHER_REASON,
  reasonOf,
} from '../../../../renderer/features/lock/lockDraft.ts';

const today = '2026-11-18';
const empty = firstFields({ name: 'pin' }, today);
const filled: LockFields = { ...empty, id: 'groq', choice: 'Cost', words: 'until May' };

describe('a new draft', () => {
  it('has no reason, the provider that needs no network, and a week for a pin', () => {
    expect(empty).toEqual({
      id: 'embedded',
      choice: '',
      words: '',
      until: '2026-11-25',
      isEndless: false,
      isOneRun: false,
    });
  });

  it('has the provider whose button was pressed', () => {
    expect(firstFields({ name: 'readmit', id: 'openai' }, today).id).toBe('openai');
  });
});

describe('the reason', () => {
  it.each([
    ['', '', ''],
    ['', '  ', ''],
    ['Cost', '', 'Cost'],
    ['Cost', ' until May ', 'Cost: until May'],
    [OTHER_REASON, 'until May', 'until May'],
    [OTHER_REASON, ' ', ''],
    ['', 'until May', 'until May'],
  ])('of choice "%s" and words "%s" is "%s"', (choice, words, reason) => {
    expect(reasonOf({ ...empty, choice, words })).toBe(reason);
  });

  it('is never longer than the contract takes', () => {
    expect(reasonOf({ ...empty, choice: 'Cost', words: 'x'.repeat(MAX_REASON) })).toHaveLength(MAX_REASON);
  });

  it('is asked for by what stands above the rules, and not by what ends it', () => {
    const names = ['acquire', 'release', 'switch', 'pin', 'unpin', 'hold', 'resume', 'readmit'] as const;
    expect(names.filter(needsReason)).toEqual(['switch', 'pin', 'hold', 'readmit']);
  });
});

describe('the command', () => {
  it('of an override for one forecast is a loan, whatever day was filled in', () => {
    expect(commandOf({ name: 'pin' }, { ...filled, isOneRun: true })).toEqual({
      ...{ name: 'loan', id: 'groq', reason: 'Cost: until May' },
    });
    expect(commandOf({ name: 'pin' }, { ...empty, isOneRun: true })).toBeNull();
  });

  it.each([
    [{ name: 'acquire' }, { name: 'acquire', id: 'groq' }],
    [{ name: 'release' }, { name: 'release' }],
    [{ name: 'switch' }, { name: 'switch', id: 'groq', reason: 'Cost: until May' }],
    [{ name: 'pin' }, { name: 'pin', id: 'groq', reason: 'Cost: until May', until: '2026-11-25' }],
    [{ name: 'unpin' }, { name: 'unpin' }],
    [{ name: 'hold' }, { name: 'hold', reason: 'Cost: until May' }],
    [{ name: 'resume' }, { name: 'resume' }],
    [{ name: 'readmit' }, { name: 'readmit', id: 'groq', reason: 'Cost: until May' }],
  ] as const)('of %j takes what its method takes', (draft, command) => {
    expect(commandOf(draft, filled)).toEqual(command);
  });

  it.each(['switch', 'pin', 'hold', 'readmit'] as const)('%s is not whole without a reason', (name) => {
    expect(commandOf({ name }, { ...filled, choice: OTHER_REASON, words: ' ' })).toBeNull();
  });

  it('pin has no end only when that is said: an empty day is none', () => {
    expect(commandOf({ name: 'pin' }, { ...filled, until: '' })).toBeNull();
    expect(commandOf({ name: 'pin' }, { ...filled, until: '', isEndless: true })).toMatchObject({
      until: 'never',
    });
  });
});
