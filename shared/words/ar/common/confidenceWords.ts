import type { confidenceWords as english } from '../../en/common/confidenceWords.ts';

export const confidenceWords: typeof english = {
  'no record yet': 'لا سجل بعد',
  low: 'منخفضة',
  moderate: 'متوسطة',
  high: 'مرتفعة',
};
