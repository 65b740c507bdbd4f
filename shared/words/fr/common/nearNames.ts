import type { nearNames as english } from '../../en/common/nearNames.ts';

export const nearNames: typeof english = {
  didYouMean: (near) => {
    const last = near.at(-1);
    if (last === undefined) return null;
    const others = near.slice(0, -1).join(', ');
    return `Vouliez-vous dire ${others === '' ? last : `${others} ou ${last}`} ?`;
  },
};
