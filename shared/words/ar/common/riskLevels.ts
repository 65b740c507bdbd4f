import type { riskLevels as english } from '../../en/common/riskLevels.ts';

/** Words for levels. Green is "no signal in the data we have", never "no risk". */
export const riskLevels: typeof english = {
  RED: 'أحمر',
  YELLOW: 'أصفر',
  GREEN: 'أخضر',
  NOT_ASSESSED: 'غير مُقيَّم',
};
