import type { run as english } from '../../en/window/run.ts';
import { isolated } from '../common/isolate.ts';

export const run: typeof english = {
  ask: 'طلب توقّع',
  asking: 'جارٍ الطلب…',
  by: (provider) => `من ${isolated(provider)}`,
  byEmbedded: (provider) => `من ${isolated(provider)}؛ وتبقى الأعداد هنا`,
  noProvider: 'لا يمكن سؤال أي مزوّد في الوقت الحالي. وتبيّن شاشة المزوّد السبب.',
  held: 'عمليات التشغيل معلّقة',
  useEmbedded: 'استخدام النموذج دون اتصال لهذا التشغيل',
  endOverride: 'إنهاء الاختيار اليدوي…',
  resume: 'استئناف التشغيل…',
  seeProviders: 'عرض السبب لكل مزوّد',
  progress: (p) =>
    `يُسأل ${isolated(p.provider)}: الموقع ${p.place} من ${p.of}، ${p.seconds} ث. المفتاح Esc للإلغاء؛ ويبقى التوقّع المنشور.`,
  computing: (p) =>
    `يجري الحساب على هذا الحاسوب: المواقع المنجزة ${p.done} من ${p.of}، ${p.seconds} ث. المفتاح Esc للإلغاء؛ ويبقى التوقّع المنشور.`,
  starting: (provider) => `يُسأل ${isolated(provider)}. المفتاح Esc للإلغاء؛ ويبقى التوقّع المنشور.`,
  automatic: 'توقّع تلقائي.',
  publishing: 'جارٍ نشر المجموعة…',
  cancel: 'إلغاء الطلب',
  cancelled: 'أُلغي. ويبقى التوقّع المنشور كما كان.',
  cancelledFirst: 'أُلغي. ولم يُنشر شيء.',
  failedTitle: 'لم يُنشر توقّع جديد.',
  failedElsewhere: 'فشل توقّع طُلب من نافذة أخرى. ويبقى التوقّع المنشور.',
  published: (_count, places) => `نُشر التوقّع. عدد المواقع: ${places}.`,
  instead: (answered, asked) =>
    `المجيب هو ${isolated(answered)}، لا ${isolated(asked)} الذي طُلب. ويبيّن سجل التدقيق السبب.`,
  insteadSince: (answered, asked, reason) =>
    `المجيب هو ${isolated(answered)}، لا ${isolated(asked)} الذي طُلب: ${reason}.`,
  insteadOf: (dataset, age) => `وهو صاحب توقّع ${isolated(dataset)}، المُعدّ ${age}.`,
  dismissInstead: (dataset) => `تجاهل التنبيه بشأن توقّع ${isolated(dataset)}`,
  publishedWithGaps: (places, gaps) => `نُشر التوقّع. عدد المواقع: ${places}؛ ودون توقّع: ${gaps}.`,
};
