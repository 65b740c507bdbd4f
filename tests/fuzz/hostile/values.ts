/** Values of any kind, as far as a wire carries them. */
import type { Dice } from './Dice.ts';
import { hostileText } from './texts.ts';

const numbers = [
  0,
  -0,
  -1,
  0.5,
  1e308,
  -1e308,
  5e-324,
  2 ** 31,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 63),
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
] as const;

/** What structured clone carries and JSON does not. */
const cloneable = [
  () => 10n ** 30n,
  () => new Date(Number.NaN),
  () => new Map([['__proto__', 1]]),
  () => new Set([1]),
  () => /(a+)+$/,
  () => new Uint8Array(9),
  () => new Error('hostile'),
  () => undefined,
] as const;

/** JSON whose own `__proto__` is a member, as only a parser makes it. */
const polluting = [
  '{"__proto__":{"hostile":1}}',
  '{"constructor":{"prototype":{"hostile":1}}}',
  '{"__proto__":null}',
  '[{"__proto__":{"length":1e9}}]',
  '{"length":1e9,"0":1}',
  '{"then":1,"toJSON":2,"valueOf":3,"toString":4}',
] as const;

/** @param onlyJson leaves out what only structured clone carries */
export function hostileValue(dice: Dice, onlyJson: boolean, depth = 0): unknown {
  const kind = dice.below(depth > 2 ? 6 : 10);
  if (kind < 3) return hostileText(dice);
  if (kind === 3) return dice.oneOf(numbers);
  if (kind === 4) return dice.oneOf([true, false, null]);
  // Counts as large, though nothing is in it.
  if (!onlyJson && dice.happens(0.0001)) return Array(5_000_000);
  if (kind === 5)
    return onlyJson || dice.happens(0.5) ? JSON.parse(dice.oneOf(polluting)) : dice.oneOf(cloneable)();
  if (kind === 6) return nested(dice);
  if (kind === 7) return Array.from({ length: dice.below(5) }, () => hostileValue(dice, onlyJson, depth + 1));
  const members = Array.from({ length: dice.below(5) }, () => [
    hostileText(dice).slice(0, 2_000),
    hostileValue(dice, onlyJson, depth + 1),
  ]);
  return Object.fromEntries(members);
}

/** Lists or objects, one inside the other: often a few, now and then thousands. */
function nested(dice: Dice): unknown {
  const levels = dice.happens(0.05) ? 3_000 : dice.below(60);
  const isList = dice.happens(0.5);
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = isList ? [value] : { a: value };
  return value;
}
