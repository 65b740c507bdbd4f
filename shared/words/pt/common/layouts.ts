import type { layouts as english } from '../../en/common/layouts.ts';

export const layouts: typeof english = {
  long: 'uma linha por local e data',
  'wide-by-place': 'uma coluna por local',
  'wide-by-date': 'uma coluna por data',
  'wide-by-measure-and-place': 'uma coluna por medida e local',
  'line-list': 'uma linha por pessoa',
};
