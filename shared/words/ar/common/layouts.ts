import type { layouts as english } from '../../en/common/layouts.ts';

/** How a table of counts is laid out. */
export const layouts: typeof english = {
  long: 'صف لكل موقع وتاريخ',
  'wide-by-place': 'عمود لكل موقع',
  'wide-by-date': 'عمود لكل تاريخ',
  'wide-by-measure-and-place': 'عمود لكل مقياس وموقع',
  'line-list': 'صف لكل شخص',
};
