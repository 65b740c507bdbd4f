import type { nearNames as english } from '../../en/common/nearNames.ts';

/** Before the sound of an o, «o» becomes «u»; a name may stand in marks. */
const or = (name: string): string => (/^[^\p{L}]*h?[oó]/iu.test(name) ? 'u' : 'o');

export const nearNames: typeof english = {
  didYouMean: (near) => {
    const last = near.at(-1);
    if (last === undefined) return null;
    const others = near.slice(0, -1).join(', ');
    return `¿Quiso decir ${others === '' ? last : `${others} ${or(last)} ${last}`}?`;
  },
};
