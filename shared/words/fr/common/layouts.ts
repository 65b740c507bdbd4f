import type { layouts as english } from '../../en/common/layouts.ts';

export const layouts: typeof english = {
  long: 'une ligne par lieu et par date',
  'wide-by-place': 'une colonne par lieu',
  'wide-by-date': 'une colonne par date',
  'wide-by-measure-and-place': 'une colonne par mesure et par lieu',
  'line-list': 'une ligne par personne',
};
