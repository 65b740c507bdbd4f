import { expect, it } from 'vitest';
import { together } from '../../../main/core/util/together.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

it('gives what all works give, in their order', async () => {
  const first = Promise.withResolvers<string>();
  const both = together([first.promise, Promise.resolve(2)]);
  first.resolve('one');
  expect(await both).toEqual(['one', 2]);
});

it('throws what the first of them threw, also where another one failed sooner', async () => {
  const first = Promise.withResolvers<never>();
  const both = rejectionOf(together([first.promise, Promise.reject(new Error('second'))]));
  first.reject(new Error('first'));
  expect(await both).toMatchObject({ message: 'first' });
});
