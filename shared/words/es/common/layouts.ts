import type { layouts as english } from '../../en/common/layouts.ts';

export const layouts: typeof english = {
  long: 'una fila por lugar y fecha',
  'wide-by-place': 'una columna por lugar',
  'wide-by-date': 'una columna por fecha',
  'wide-by-measure-and-place': 'una columna por medida y lugar',
  'line-list': 'una fila por persona',
};
