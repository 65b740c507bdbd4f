import type { HealthStatus } from '../../../health/healthSchema.ts';
import type { scheduler as english } from '../../en/core/scheduler.ts';
import { createPlural } from '../../plural.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;
const plural = createPlural('ar');

const statuses: Record<HealthStatus, string> = {
  UP: 'يجيب',
  FAILING: 'يجيب عن فحوص الاستجابة، لكن الطلبات الفعلية تفشل',
  DOWN: 'متعطّل',
  REFUSED: 'يرفض',
  UNKNOWN: 'حالته غير واضحة',
  NOT_CONFIGURED: 'غير مُهيَّأ',
  OFF: 'موقوف',
};

/** What cycles and their steps did, and why one did not. */
export const scheduler: typeof english = {
  health: {
    statuses,
    noneEnabled: 'لا مزوّد مفعَّل خارج هذا البرنامج.',
    looked: ({ looked, found }) =>
      `${looked === 0 ? 'فُحص الجميع قبل قليل' : `عدد من فُحصوا ${looked}`}: ${found}.`,
  },
  notSaved: 'تعذّر حفظ ما قامت به الدورات.',
  outpostEnded: 'أُغلق Outpost قبل أن تنتهي.',
  earlierRuns: ({ began }) => `لم تبدأ: لم تنتهِ بعد التي بدأت ${isolated(began)}.`,
  stopped: ({ deadline, message }) => `أُوقفت بعد ${isolated(deadline)}، وهي أطول مدة مسموحة. ${message}`,
  endedEarly: 'انتهت قبل أن تكتمل.',
  defect: 'هذا خلل في Outpost؛ وتابعت الخطوات الأخرى. والتفاصيل في السجل المحلي.',
  closed: 'أُغلق Outpost قبل أن تكتمل.',
  takesTime: 'تستغرق وقتًا؛ وتابعت الدورة دونها.',
  ignoresStop: ({ deadline }) =>
    `لم تنتهِ خلال ${isolated(deadline)}، ولم تتوقف حين طُلب منها ذلك. ولا تُبدأ من جديد إلى أن تنتهي.`,
  forecastNotLookedAt: 'لم يُنظر فيه بعد: تنظر فيه الدورة التالية.',
  due: {
    never: 'أبدًا: إعادة العرض يُعدّ توقّعها يدويًا.',
    switchedOff: 'موقوف.',
    nothingNew: 'لا جديد: التوقّع مبني على هذه البيانات وهذا الأسبوع.',
    made: 'أُعدّ من قبل لهذه البيانات وهذا الأسبوع.',
    running: 'هناك تشغيل جارٍ.',
    failed: ({ until }) => `فشل لهذه البيانات وهذا الأسبوع؛ وتُعاد المحاولة بعد ${isolated(until)}.`,
    next: ({ why }) => `مستحق في الدورة التالية: ${why}.`,
    none: 'لا توقّع بعد',
    newData: 'البيانات جديدة',
    newWeek: 'بدأ أسبوع جديد',
  },
  paused: ({ reason }) =>
    `موقوف مؤقتًا من المستخدم${reason === null ? '' : ` (${isolated(reason)})`}: لا تبدأ أي دورة من تلقاء نفسها.`,
  notOpen: `Outpost غير مفتوح هنا: تُجرى الدورات ما دامت نافذته مفتوحة أو كان ${ltr('`outpost serve`')} يعمل. ويُجري الأمر ${ltr('`outpost scheduler run-once`')} دورة الآن.`,
  lastCycle: ({ name, outcome, message, count, others }) =>
    `في الدورة الأخيرة، خطوة «${isolated(name)}» ${outcome === 'skipped' ? 'اضطرت إلى الانتظار' : 'فشلت'}: ${message}${count === 0 ? '' : ` كما لم تسر على ما يرام: ${others}.`}`,
  forecast: {
    running: 'جارٍ.',
    noneDue: 'لا توقّع تلقائي مستحق.',
    done: ({ places, provider, gaps }) =>
      `أُعدّ التوقّع من ${inSentence(provider)}: ${places}${gaps === 0 ? '' : `؛ وتعذّر لعدد ${gaps}`}.`,
    defect: 'أنهاه خلل في Outpost؛ والتفاصيل في السجل المحلي.',
    stopped: 'استغرق وقتًا أطول مما ينبغي فأُوقف.',
    held: ({ reason }) => `ينتظر: عمليات التشغيل معلّقة (${isolated(reason)}).`,
    waitsForNetwork: 'ينتظر الشبكة.',
    waits: ({ why }) => `ينتظر: ${why}`,
  },
  housekeeping: {
    endedPin: 'إنهاء تثبيت انقضت مدته',
    endedLevels: ({ ended }) =>
      plural(ended, {
        one: 'إنهاء مستوى محدَّد يدويًا انقضت مدته',
        two: 'إنهاء مستويين محدَّدين يدويًا انقضت مدتهما',
        other: `إنهاء مستويات محدَّدة يدويًا انقضت مدتها، وعددها ${ended}`,
      }),
    forgot: 'نسيان مجموعات بيانات لم تعد موجودة',
    auditBroken: `لا يجتاز سجل التدقيق التحقق: يبيّن الموضعَ الأمرُ ${ltr('`outpost audit --verify`')} أو التحقق في شاشة التدقيق.`,
    auditIntact: 'فحص سجل التدقيق: سليم',
    nothing: 'لا شيء يحتاج إلى ترتيب.',
    packed: ({ packed }) => `ضغط طلبات وردود محفوظة عددها ${packed}`,
    removed: ({ removed }) => `إزالة أقدم ما لم ينتج عنه توقّع، وعددها ${removed}`,
  },
  refresh: {
    noneWatched: 'لا ملف مراقَب.',
    noneChanged: 'لم يتغيّر أي ملف مراقَب.',
    justWritten: 'كُتب قبل قليل، ويُقرأ في الدورة التالية.',
    lostCounts: ({ removed, known }) =>
      `لم يُقرأ: لم يعد يحتوي ${removed} من أصل ${known} من أعداد مجموعة البيانات هذه. فإن كان هو الملف الصحيح، يُرجى استيراده يدويًا إلى مجموعة البيانات.`,
    notYet: 'لم يُقرأ بعد.',
    read: 'قُرئ.',
    changed: (p) => `قُرئ: جديد ${p.added}، ومُعدَّل ${p.revised}، ومحذوف ${p.removed}.`,
    same: 'قُرئ: الأعداد نفسها كما كانت.',
  },
  score: {
    sets: ({ scored }) => countedAfter(scored, nouns.forecastSet),
    nothing: 'لا توقّع له أعداد جديدة يُقيَّم بها.',
    partly: ({ sets, damaged }) => `تم تقييم ${sets}. ${damaged}`,
    done: ({ sets }) => `تم تقييم ${sets} بمقارنتها بالأعداد.`,
  },
};
