import type { health as english } from '../../en/core/health.ts';
import { ltr } from '../common/isolate.ts';

/** What a portal or a filter means, and what can be done about it. */
const portal = 'تجيب هذه الشبكة بدلًا من المزوّدين: يُرجى تسجيل الدخول إليها في متصفح، أو طلب السماح بعناوينهم.';

/** How the providers and the network are, as probes and real requests found them. */
export const health: typeof english = {
  portal,
  network: {
    notNeeded: 'لا مزوّد مفعَّل خارج هذه الشبكة، فلا حاجة إلى شبكة.',
    switchedOff: 'الشبكة موقوفة هنا: لا يُسأل شيء خارج هذا الحاسوب.',
    notAsked: 'لم يُسأل بعد.',
    online: 'يمكن الوصول إلى الخارج.',
    portal: `${portal} ويبقى ما يعمل على هذا الحاسوب وشبكته عاملًا.`,
    offline: 'لا يمكن الوصول إلى الخارج. ويبقى ما يعمل على هذا الحاسوب وشبكته عاملًا.',
  },
  confirmedDown: ({ probes, message }) =>
    `بعد أن وجده طلب متعطّلًا، أكدت ذلك فحوص استجابة متتالية (${probes}): ${message}`,
  answered: 'أجاب عن طلب فعلي.',
  answeredUnusably: ({ reason }) => `أجاب عن طلب فعلي إجابة تعذّر استخدامها: ${reason}.`,
  requestFailed: ({ reason }) => `فشل طلب فعلي: ${reason}.`,
  switchedOff: 'موقوف: لا يُسأل أبدًا.',
  notAsked: ({ reason }) => `لم يُسأل: ${reason ?? 'هناك شيء ناقص'}.`,
  notLookedAt: 'لم يُفحص بعد.',
  realRequestsFail: ({ reason }) =>
    `يجيب عن فحوص الاستجابة، لكن الطلبات الفعلية تفشل (${reason ?? 'فشل من قبل'}). ولا يزول ذلك إلا بإجابة فعلية.`,
  refuses: ({ reason }) =>
    `يرفض طلبات Outpost (${reason}). يُرجى التحقق من نموذجه وعنوانه، أو استخدام مزوّد آخر؛ ويزول ذلك مع توقّعه المنشور التالي.`,
  embedded: 'جزء من هذا البرنامج: موجود دائمًا، ولو دون اتصال.',
  noAnswer: ({ seconds }) => `لا إجابة خلال ${seconds} ث`,
  probe: {
    account: 'حساب',
    takesKey: 'يقبل المفتاح.',
    whoServes: 'قائمة بمن يقدّم النموذج',
    unserved: ({ model }) => `لا أحد وراءه يقدّم النموذج ${ltr(model)} الآن؛ يُرجى اختيار نموذج آخر`,
    readableDate: 'تاريخ مقروء في وصف النموذج',
    ended: ({ model, day }) => `انتهى النموذج ${ltr(model)} في ${ltr(day)}؛ يُرجى اختيار نموذج آخر`,
    servesUntil: ({ model, day }) => `يجيب، ويقدّم ${ltr(model)} حتى ${ltr(day)}.`,
    list: 'قائمة نماذج',
    answers: ({ count }) => `يجيب، ويسرد ${count}.`,
    answersWith: ({ count, model }) => `يجيب، ويسرد ${count}، من بينها ${ltr(model)}.`,
    description: 'وصف للنموذج',
    serves: ({ model }) => `يجيب، ويقدّم ${ltr(model)}.`,
    without: ({ missing }) => `يجيب دون ${missing}`,
    withoutModel: ({ model }) => `لا يسرد النموذج ${ltr(model)}؛ يُرجى اختيار نموذج آخر`,
    withoutModels: 'لا يسرد أي نموذج: لم يُحمَّل هناك نموذج، أو لا يجوز لمفتاحه استخدام أي منها',
  },
};
