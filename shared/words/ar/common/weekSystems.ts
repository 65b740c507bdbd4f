import type { weekSystems as english } from '../../en/common/weekSystems.ts';

export const weekSystems: typeof english = {
  cdc: 'أسابيع CDC، من الأحد إلى السبت',
  iso: 'أسابيع ISO، من الاثنين إلى الأحد',
  saturday: 'أسابيع من السبت إلى الجمعة',
  tuesday: 'أسابيع من الثلاثاء إلى الاثنين',
  wednesday: 'أسابيع من الأربعاء إلى الثلاثاء',
  thursday: 'أسابيع من الخميس إلى الأربعاء',
  friday: 'أسابيع من الجمعة إلى الخميس',
  sormas: 'أسابيع تبدأ يوم الاثنين، والأول من يناير في الأسبوع 1',
};
