import type { diseases as english } from '../../en/common/diseases.ts';

export const diseases: typeof english = {
  shown: (name) => (name === 'unspecified' ? 'غير محدد' : name),
};
