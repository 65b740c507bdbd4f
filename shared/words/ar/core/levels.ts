import type { levels as english } from '../../en/core/levels.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nearNames } from '../common/nearNames.ts';

/** Why a level is not set by hand. */
export const levels: typeof english = {
  notOverridden: ({ name }) =>
    `مستوى الموقع ${isolated(name)} هو المستوى المحسوب: لم يُحدَّد له مستوى يدويًا، أو انقضت مدته.`,
  untilPast: ({ until }) => `انقضى ${isolated(until)} بالفعل. يُرجى تحديد نهاية لاحقة.`,
  noName: `المستوى المحدَّد يدويًا يحتاج إلى اسم. يُرجى ذكر اسم بالخيار ${ltr('`--by NAME`')}، أو ضبط اسمك مرة واحدة: ${ltr('`outpost config set report.author "NAME"`')}.`,
  sameAsComputed: ({ name, level, isByHand }) =>
    isByHand
      ? `المستوى المحسوب للموقع ${isolated(name)} هو ${level}. ولعرضه يُرجى إنهاء المستوى المحدَّد يدويًا.`
      : `مستوى الموقع ${isolated(name)} هو ${level} بالفعل، كما حُسب.`,
  sameByHand: ({ name, level, until }) =>
    `مستوى الموقع ${isolated(name)} محدَّد يدويًا بالفعل: ${level}، حتى ${isolated(until)}. يُرجى تحديد نهاية أخرى بالخيار ${ltr('`--until DATE`')}، أو ذكر سبب آخر.`,
  ofReplay: ({ asOf }) =>
    `المجموعة الحالية إعادة عرض بحسب بيانات ${ltr(asOf)}. والمستوى المحدَّد يدويًا يخص الوقت الحاضر؛ يُرجى أولًا إعداد توقّع لليوم.`,
  unknownPlace: (p) =>
    `لا يوجد في المجموعة الحالية الموقع ${isolated(p.unknown)}. ${nearNames.didYouMean(p.near) ?? `المواقع: ${isolated(p.shown)}${p.more > 0 ? '، ...' : ''}.`}`,
};
