import type { why as english } from '../../en/window/why.ts';
import { createPlural } from '../../plural.ts';
import { isolated } from '../common/isolate.ts';
import { measure as measureWord } from '../common/measures.ts';

const plural = createPlural('ar');

/** "Why this level", beside the chart of a place. */
export const why: typeof english = {
  title: 'سبب هذا المستوى',
  probability: 'احتمال حدوث فاشية',
  probabilityAbove: 'احتمال البقاء فوق العتبة',
  highestWeek: (weeks, formatted, bound) =>
    plural(weeks, {
      one: 'لأسبوع التوقّع الوحيد',
      two: `للأرجح من أسبوعي التوقّع؛ واحتمال تجاوزها في أي منهما ${bound} على الأكثر`,
      few: `للأسبوع الأرجح من ${formatted} أسابيع؛ واحتمال تجاوزها في أي منها ${bound} على الأكثر`,
      many: `للأسبوع الأرجح من ${formatted} أسبوعًا؛ واحتمال تجاوزها في أي منها ${bound} على الأكثر`,
      other: `للأسبوع الأرجح من ${formatted} أسبوع؛ واحتمال تجاوزها في أي منها ${bound} على الأكثر`,
    }),
  lowestWeek: (weeks, formatted) =>
    plural(weeks, {
      one: 'لأسبوع التوقّع الوحيد',
      two: 'للأقل احتمالًا من أسبوعي التوقّع',
      few: `للأسبوع الأقل احتمالًا من ${formatted} أسابيع`,
      many: `للأسبوع الأقل احتمالًا من ${formatted} أسبوعًا`,
      other: `للأسبوع الأقل احتمالًا من ${formatted} أسبوع`,
    }),
  basis: 'أساس المستوى',
  deathsProbability: 'احتمال حدوث فاشية، الوفيات',
  deathsThreshold: 'عتبة الإنذار، الوفيات',
  likelihood: 'الأرجحية',
  likelihoodDeaths: 'الأرجحية، الوفيات',
  impact: 'الأثر',
  impactFrom: (stated) => `الفئة ${stated} قبل التعديل`,
  threshold: 'عتبة الإنذار',
  thresholdValue: (_count, value, method) => `الحالات ${value}، ${isolated(method)}`,
  deathsThresholdValue: (_count, value, method) => `الوفيات ${value}، ${isolated(method)}`,
  trend: 'الاتجاه',
  trendUp: 'ارتفاع',
  trendSame: 'استقرار',
  trendDown: 'انخفاض',
  notKnown: 'غير معروف',
  notComputed: 'لم يُحسب',
  drivers: 'ما الذي حرّكه',
  raised: (cell, level, reason) => `الخانة المعلَّمة: ${cell}؛ ورُفع المستوى إلى **${level}**: ${reason}.`,
  raisedWithoutCell: (level, reason) => `لا خانة دون احتمال. **${level}**: ${reason}.`,
  cellOfDeaths: 'الخانة المعلَّمة هي خانة الوفيات.',
  raisedBy: {
    'above-now': 'العدد الأخير فوق عتبة الإنذار',
    newNormal: 'العدد الأخير فوق عتبة الإنذار السابقة لهذه الموجة الطويلة، ولم يؤكد أحد وضعًا معتادًا جديدًا',
    official: 'العدد الأخير يبلغ العتبة الرسمية',
    unconfirmed: 'توجد حالات من مرض عتبته الرسمية حالة واحدة',
    deaths: 'العدد الأخير للوفيات فوق عتبة إنذاره',
    other: 'حددته قاعدة أخرى غير المصفوفة',
  },
  ownLine: {
    title: {
      cases: 'هل هذا هو الوضع المعتاد الجديد؟',
      deaths: 'هل هذا العدد من الوفيات هو الوضع المعتاد الجديد؟',
    },
    frozen:
      'لا تحتسب عتبة الإنذار هذه الموجة. فإذا كانت أعداد كهذه هي الوضع المعتاد الجديد هنا، يُرجى تحديد عتبة خاصة.',
    label: {
      cases: 'عتبة الإنذار الخاصة، حالات في الأسبوع',
      deaths: 'عتبة الإنذار الخاصة، وفيات في الأسبوع',
    },
    use: 'استخدامها ابتداءً من التشغيل التالي',
    done: (value, measure) =>
      `حُفظت العتبة الخاصة لهذا الموقع، ${value} (${measureWord(measure)} في الأسبوع)، وسُجّلت في سجل التدقيق؛ ويستخدمها التشغيل التالي.`,
  },
  saving: 'جارٍ الحفظ…',
  undo: 'تراجع',
};
