import { expect, it } from 'vitest';
import { deepFreeze } from '../../../main/core/util/deepFreeze.ts';
import { isDeeplyFrozen } from '../../support/isDeeplyFrozen.ts';

it('freezes a value and everything in it, and gives the same value back', () => {
  const value = { list: [{ inner: { n: 1 } }], text: 'x', nothing: null };
  expect(deepFreeze(value)).toBe(value);
  expect(isDeeplyFrozen(value)).toBe(true);
});
