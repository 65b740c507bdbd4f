import { describe, expect, it } from 'vitest';
import { look } from '../../../renderer/data/look.ts';
import { staleness } from '../../../renderer/data/places/staleness.ts';
import { type GeneralKey, generalSettings } from '../../../shared/contract/index.ts';

describe('settings that the first screen needs', () => {
  it.each([
    ['the look', look],
    ['the limits of staleness', staleness],
  ])('before they are known, %s is that of their defaults', (_what, { keys, usual }) => {
    const parts = Object.entries<GeneralKey>(keys);
    expect(usual).toEqual(
      Object.fromEntries(parts.map(([part, key]) => [part, generalSettings[key].default])),
    );
  });
});
