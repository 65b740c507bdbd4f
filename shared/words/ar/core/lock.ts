import type { LockCause } from '../../../lock/lockSchema.ts';
import type { lock as english } from '../../en/core/lock.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence, startOfSentence } = providerNames;

/** Why the holder is the holder. */
const whyHeld: Readonly<Partial<Record<LockCause, string>>> = {
  RUN: 'كان أعلى المزوّدين أولوية ممن يستطيعون الخدمة حين احتاج تشغيل إلى مزوّد.',
  USER: 'اختاره المستخدم.',
  SWITCH: 'سلّم المستخدم الدور إليه.',
  PIN: 'ثبّته المستخدم.',
  FAILOVER: 'لم يعد المزوّد السابق له قادرًا على الخدمة؛ وكان هو أعلى القادرين أولوية.',
  FAILBACK: 'هو أعلى أولوية من المزوّد السابق له، وعاد قادرًا على الخدمة.',
  LOAN: 'استعار تشغيل واحد القفل له؛ ويعود القفل بعد ذلك.',
  LOAN_ENDED: 'استعاد القفل بعد تشغيل كان قد استعاره لمزوّد آخر.',
};

/** Why nobody holds the lock. */
const whyFree: Readonly<Partial<Record<LockCause, string>>> = {
  RELEASED: 'أعاد المستخدم القفل',
  LOAN_ENDED: 'كان التشغيل الأخير قد استعار القفل ثم أعاده',
  NONE_ELIGIBLE: 'لم يعد الأخير قادرًا على الخدمة، ولا يقدر عليها غيره',
  SETTINGS: 'لم تعد الإعدادات تسمح بالذي كان',
};

const sinceText = (since: string | null) => (since === null ? '' : ` منذ ${isolated(since)}`);

function nobodyHolds({ cause, since }: { cause: LockCause; since: string | null }) {
  if (cause === 'START') return 'لا مزوّد نشط: لم تكن هناك حاجة إلى أحد بعد.';
  const nobody = `لا مزوّد نشط${sinceText(since)}`;
  if (cause === 'RECOVERED')
    return `${nobody}: كان سجل التغييرات تالفًا، فتخلى عنه المزوّد الذي كان نشطًا احتياطًا.`;
  const why = whyFree[cause];
  return why === undefined ? `${nobody}.` : `${nobody}: ${why}.`;
}

/** Who holds the lock, why, and what a command would change. */
export const lock: typeof english = {
  whyHeld: (cause) => whyHeld[cause] ?? 'يذكر قيد سجل التدقيق السبب.',
  holds: ({ holder, since }) => `المزوّد النشط هو ${inSentence(holder)}${sinceText(since)}.`,
  nobodyHolds,
  pinned: (p) => {
    const until = p.until === null ? 'إلى أن يُلغى تثبيته' : `حتى ${isolated(p.until)}`;
    const hindrance = p.hindrance === null ? '' : `، لكنه لا يستطيع الخدمة: ${p.hindrance}`;
    return `${startOfSentence(p.id)} مثبَّت ${until} (${isolated(p.reason)})${hindrance}.`;
  },
  onHold: ({ reason }) => `لا تبدأ عمليات تشغيل جديدة: فهي معلّقة (${isolated(reason)}).`,
  benched: ({ id, reason, why }) => `لا يستطيع ${inSentence(id)} الخدمة: ${reason} (${why.join('؛ ')}).`,
  cannotServe: ({ names, reason }) =>
    `لا قدرة على الخدمة لدى: ${names.map(isolated).join('، ')} (${reason}).`,
  nextRun: ({ next, isHeld }) => {
    if (next !== null) return `المزوّد الذي يستخدمه التشغيل التالي: ${inSentence(next)}.`;
    return isHeld ? 'لا يمكن أن يبدأ أي تشغيل إلى أن تُستأنف.' : 'لا أحد يستطيع خدمة التشغيل التالي.';
  },

  noConnectionYet: 'ليس في هذا الإصدار اتصال به بعد',
  isSwitchedOff: 'هو موقوف',
  switchedOff: ({ id }) =>
    `هو موقوف؛ ويُفعَّل بالأمر ${ltr(`\`outpost config set providers.${id}.enabled true\``)}`,
  unknownProvider: 'غير معروف لهذا الإصدار',
  benchEnds: {
    at: ({ until }) => `مستبعد مؤقتًا حتى ${isolated(until)}`,
    withKey: 'مستبعد مؤقتًا إلى أن يُحدَّد مفتاح',
    withOtherKey: 'مستبعد مؤقتًا إلى أن يتغيّر مفتاحه',
    byUser: 'مستبعد مؤقتًا إلى أن يُعاد إدراجه يدويًا',
  },

  dryRun: {
    nothing: ({ next }) => `لن يتغيّر شيء: الوضع كذلك بالفعل. ${next}`,
    release: ({ next }) => `لن يحمل أحد القفل إلى أن يحتاج إليه تشغيل. ${next}`,
    loan: ({ id, holder }) =>
      holder === id
        ? `يُعدّ ${inSentence(id)} توقّعًا واحدًا يُطلب الآن، ولا يتولى أحد الدور منه إن أخفق. وهو يحمل القفل بالفعل، ويواصل حمله.`
        : `يُعدّ ${inSentence(id)} توقّعًا واحدًا يُطلب الآن، ولا يتولى أحد الدور منه إن أخفق. ويستعير القفل لذلك وحده، ${holder === null ? 'وبعد ذلك لا يحمله أحد، كما كان من قبل' : `ثم يعود القفل إلى ${inSentence(holder)}`}. وتُعدّ التوقعات اللاحقة كما لو لم يُختَر شيء.`,
    pin: 'يستخدم كل تشغيل ابتداءً من التالي هذا المزوّد؛ أما القفل نفسه فلا ينتقل الآن.',
    pinUnavailable: ({ reason }) =>
      `يفشل كل تشغيل ابتداءً من التالي: لا يستطيع هذا المزوّد الخدمة (${reason}).`,
    unpin: ({ next }) => `يُعدّ حامل القفل غير مختار. ${next}`,
    hold: 'لا يبدأ أي تشغيل إلى أن تُستأنف؛ وينتهي التشغيل الجاري كما بدأ.',
    resume: ({ next }) => `تستطيع عمليات التشغيل أن تبدأ من جديد. ${next}`,
    readmit: ({ id, next }) => `يستطيع ${inSentence(id)} الخدمة من جديد، دون احتساب إخفاقات متتالية. ${next}`,
    readmitInVain: ({ id, next, reason }) =>
      `ينتهي استبعاده المؤقت، لكن ${inSentence(id)} لا يستطيع الخدمة مع ذلك: ${reason}. ${next}`,
    take: ({ next }) => `يُؤخذ القفل. ${next}`,
    nextRun: ({ next, isHeld }) => {
      if (next !== null) return `عندئذ يستخدم التشغيل التالي ${inSentence(next)}.`;
      return isHeld
        ? 'عندئذ لا يمكن أن يبدأ أي تشغيل إلى أن تُستأنف.'
        : 'عندئذ لا أحد يستطيع خدمة التشغيل التالي.';
    },
  },

  notEligible: ({ id, reason }) =>
    `لا يستطيع ${inSentence(id)} الخدمة: ${reason}. ويسرد الأمر ${ltr('`outpost providers`')} القادرين عليها.`,
  pinnedElsewhere: ({ id, reason }) =>
    `${startOfSentence(id)} مثبَّت (${isolated(reason)})، فلا يمكن استخدام مزوّد آخر. يُرجى إنهاء ذلك أولًا بالأمر ${ltr('`outpost lock unpin`')}.`,
  pinnedUnavailable: ({ id, reason }) =>
    `${startOfSentence(id)} مثبَّت، لكنه لا يستطيع الخدمة: ${reason}. يُرجى تصحيح ذلك، أو إنهاء التثبيت بالأمر ${ltr('`outpost lock unpin`')}.`,
  held: ({ reason }) =>
    `لا تبدأ عمليات تشغيل الآن: فهي معلّقة (${isolated(reason)}). ويتيح الأمر ${ltr('`outpost lock resume`')} بدءها من جديد.`,
  alreadyHeld: ({ holder }) =>
    `يحمل ${inSentence(holder)} القفل. يُرجى إعادته بالأمر ${ltr('`outpost lock release`')}، أو تسليم الدور بالأمر ${ltr('`outpost lock switch`')}.`,
  noneEligible: ({ earliest }) => {
    const when = earliest === null ? '' : ` ويستطيعها أولهم من جديد عند ${isolated(earliest)}.`;
    return `لا مزوّد يستطيع الخدمة الآن.${when} ويبيّن الأمر ${ltr('`outpost providers`')} السبب لكل منهم.`;
  },
  fenced:
    'تغيّر المزوّد النشط أثناء هذا التشغيل. فلم تُنشر إجاباته؛ وتبقى المجموعة السابقة. يُرجى تشغيل التوقّع من جديد.',
};
