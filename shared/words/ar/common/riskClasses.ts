import type { riskClasses as english } from '../../en/common/riskClasses.ts';

/** The five classes of likelihood and of impact (WHO rapid risk assessment 2012), index 0 = class 1. */
export const riskClasses: typeof english = {
  likelihood: ['مستبعد جدًا', 'مستبعد', 'مرجَّح', 'مرجَّح للغاية', 'شبه مؤكد'],
  impact: ['ضئيل', 'طفيف', 'متوسط', 'كبير', 'وخيم'],
};
