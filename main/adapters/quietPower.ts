import type { Power } from '../core/ports/Power.ts';

/** For hosts that know nothing of the computer's power. */
export const quietPower: Power = {
  isOnBattery: () => null,
  listen: () => () => {},
};
