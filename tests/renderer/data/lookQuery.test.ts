import { expect, it } from 'vitest';
import { lookKeys, usualLook } from '../../../renderer/data/lookQuery.ts';
import { generalSettings } from '../../../shared/contract/index.ts';

it('the look before the settings are known is that of their defaults', () => {
  const defaults = Object.entries(lookKeys).map(([part, key]) => [part, generalSettings[key].default]);
  expect(usualLook).toEqual(Object.fromEntries(defaults));
});
