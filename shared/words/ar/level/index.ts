import type { LevelWords } from '../../level.ts';
import { isolated } from '../common/isolate.ts';

/** Levels that are set by hand, on the screen of a place. The level is the user's, and is named so. */
export const ar: LevelWords = {
  change: 'تغيير المستوى…',
  end: 'إنهاء الاختيار اليدوي',
  endOf: (place) => `إنهاء الاختيار اليدوي لمستوى ${isolated(place)}`,
  ending: 'جارٍ الإنهاء…',
  stands: (change, company) => `${change}، ${company}.`,
  sameNow: 'أصبح المستوى المحسوب الآن هو نفسه.',
  whyComputed: 'هذا ما يقوم عليه المستوى المحسوب؛ أما المستوى المعروض فمحدَّد يدويًا.',
  ofReplay: 'هذه إعادة عرض ليوم آخر. والمستوى المحدَّد يدويًا يخص الوقت الحاضر.',
  title: (place) => `تحديد مستوى ${isolated(place)} يدويًا`,
  intro: (computed) =>
    `المستوى المحسوب هو ${computed}. ويبقى ظاهرًا، مشطوبًا، بجانب المستوى الذي تحدده؛ وتحتفظ التوقعات والدرجات والإشعارات بالمستوى المحسوب.`,
  level: 'المستوى',
  reason: 'السبب',
  chooseReason: 'اختيار سبب',
  reasons: [
    'حالة مؤكدة',
    'نتيجة مختبرية',
    'معلومة من الميدان',
    'الأعداد متأخرة أو غير مكتملة',
    'الأعداد خاطئة',
  ],
  otherReason: 'سبب آخر',
  reasonText: 'بعبارتك',
  name: 'اسمك',
  nameHint: 'يُحفظ مع المستوى. ومتى ضُبط في الإعدادات («اسمك») يُملأ هنا تلقائيًا.',
  until: 'يسري حتى نهاية',
  untilHint: 'يسري على التوقعات الجديدة أيضًا؛ وينتهي من تلقاء نفسه، ويمكن إنهاؤه قبل ذلك.',
  set: 'تحديد المستوى',
  setting: 'جارٍ التحديد…',
  missing: {
    level: 'يُرجى اختيار مستوى غير المستوى المحسوب.',
    reason: 'يُرجى ذكر السبب.',
    name: 'يُرجى ذكر اسمك.',
    until: 'يُرجى اختيار يوم ابتداءً من اليوم.',
  },
};
