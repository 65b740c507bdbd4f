import type { ProviderHealth } from '../../../contract/index.ts';
import type { health as english } from '../../en/window/health.ts';
import { healthStatuses, networkStatuses } from '../common/healthStatuses.ts';
import { isolated } from '../common/isolate.ts';

const sources: Record<NonNullable<ProviderHealth['source']>, (when: string) => string> = {
  probe: (when) => `آخر فحص ${when}، بفحص استجابة.`,
  request: (when) => `آخر فحص ${when}، بطلب فعلي.`,
};

/** How the providers and the network are, and the small charts of the last day. */
export const health: typeof english = {
  title: 'حالة المزوّدين',
  intro: 'تتحقق فحوص الاستجابة من أن المزوّد يجيب؛ ولا تُرسل أعدادًا ولا تستهلك رموزًا مميزة.',
  statuses: healthStatuses,
  connectivity: networkStatuses,
  connectivityChecked: (when) => `آخر فحص ${when}.`,
  notWatching: 'لا تفحص هذه العملية من تلقاء نفسها: المعروض هنا وجدته عملية أخرى، أو فُحص عند الطلب.',
  check: 'فحص الآن',
  checking: 'يجري فحص الشبكة وكل مزوّد مفعَّل…',
  sources,
  latency: (duration) => `استغرق ${duration}.`,
  nextProbe: (until) => `الفحص التالي ${until}.`,
  confirming: (_count, failed, of) => `فشل ${failed} من ${of} من فحوص الاستجابة`,
  confirmingNote: 'تبيّن لطلب فعلي أنه متعطّل. وعندما تفشل الفحوص كلها، يتولى المزوّد التالي.',
  none: 'لا مزوّد يُفحص. يُرجى تفعيل أحد المزوّدين في شاشة المزوّد.',
  others: 'مزوّدون آخرون',
  chart: {
    scale: (top) => `حتى ${top}`,
    noScale: 'زمن الاستجابة غير معروف',
    start: 'قبل 24 ساعة',
    middle: 'قبل 12 ساعة',
    end: 'الآن',
    latencyMark: 'وسيط زمن الاستجابة في كل نصف ساعة، بمقياس واحد للجميع',
    failedMark: 'نسبة الفحوص الفاشلة، متدلية تحت الخط',
    gap: 'لا رسم: لم يُجرَ فحص',
  },
  summary: {
    nothing: (name) => `${isolated(name)}، آخر 24 ساعة: لم يُجرَ أي فحص.`,
    looks: (p) =>
      `${isolated(p.name)}، آخر 24 ساعة: عدد الفحوص ${p.looks}، في ${p.slots} من ${p.of} من أنصاف الساعات.`,
    noneFailed: 'لم يفشل أي فحص.',
    failed: (count, failed, from) =>
      count === 1
        ? `فشل فحص واحد، في نصف الساعة الذي يبدأ عند ${from}.`
        : `الفحوص الفاشلة: ${failed}، آخرها في نصف الساعة الذي يبدأ عند ${from}.`,
    noneAnswered: 'لم يُجَب عن أي فحص.',
    oneLatency: (median) => `وسيط زمن الاستجابة ${median}.`,
    latency: (p) => `وسيط زمن الاستجابة من ${p.low} إلى ${p.high}، وآخره ${p.last}.`,
  },
  table: {
    show: 'عرض كجدول',
    showOf: (name) => `عرض كجدول: فحوص ${isolated(name)}`,
    caption: (name) => `فحوص ${isolated(name)} بحسب نصف الساعة، الأحدث أولًا`,
    from: 'من',
    checks: 'الفحوص',
    failed: 'الفاشلة',
    latency: 'الوسيط',
  },
};
