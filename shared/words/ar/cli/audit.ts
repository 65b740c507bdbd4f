import type { audit as english } from '../../en/cli/audit.ts';
import { counted } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { numbers } from '../common/numbers.ts';
import { providerNames } from '../common/providerNames.ts';

/** The programs that Outpost is used by. */
const hosts: Readonly<Record<string, string>> = {
  cli: 'سطر الأوامر',
  electron: 'النافذة',
  web: 'المتصفح',
};

const outcomes = {
  published: 'نُشرت مجموعته',
  failed: 'دون مجموعة',
  cancelled: 'أُلغي',
  fenced: 'جاءت إجاباته متأخرة فلم تُحتسب',
  interrupted: 'أُغلق Outpost قبل أن ينتهي',
};

/** What an entry adds to the title of its kind: the middle of a sentence. */
const happened: (typeof english)['happened'] = {
  from: (provider) => `من ${providerNames.inSentence(provider)}`,
  pinned: ({ reason, until }) =>
    `${isolated(reason)} (${until === null ? 'إلى أن يُنهى' : `حتى ${isolated(until)}`})`,
  benched: ({ reason, until, model }) =>
    `${model === null ? '' : `${ltr(model)} وحده، `}${reason}${until === null ? '' : ` (حتى ${isolated(until)})`}`,
  levelSet: (p) =>
    `${isolated(p.place)}: من ${p.before} إلى ${p.after}، بواسطة ${isolated(p.by)}، ${isolated(p.reason)} (حتى ${isolated(p.until)})`,
  levelEnded: (p) =>
    [
      p.after === null
        ? `${isolated(p.place)}: لم يعد ${p.before}`
        : `${isolated(p.place)}: من ${p.before} إلى ${p.after}`,
      ...(p.by === null ? [] : [`بواسطة ${isolated(p.by)}`]),
      ...(p.reason === null ? [] : [isolated(p.reason)]),
    ].join('، '),
  runStarted: ({ places, asOf, host }) =>
    `${numbers.places(places)}، بحسب بيانات ${ltr(asOf)}، من ${hosts[host] ?? isolated(host)}`,
  runEnded: ({ outcome, message }) => message ?? outcomes[outcome],
  published: (p) =>
    [
      `${counted(p.forecasts, nouns.forecast)}${p.isReplay ? '، إعادة عرض' : ''}، بحسب بيانات ${ltr(p.asOf)}`,
      ...(p.gaps === 0 ? [] : [`${numbers.places(p.gaps)} دون توقّع`]),
      ...(p.asked === null ? [] : [`بدلًا من ${providerNames.inSentence(p.asked)}`]),
    ].join('، '),
  imported: ({ places, first, last, asOf }) =>
    `${numbers.places(places)}، ${numbers.span(first, last)}، بحسب بيانات ${ltr(asOf)}`,
  removed: ({ isRemoved }) => (isRemoved ? '' : 'جرى التراجع عن ذلك، وهي موجودة من جديد'),
  watched: (files) => (files.length === 0 ? 'لم يعد هناك أي ملف' : files.map(isolated).join('، ')),
  setting: ({ key, value }) => `${ltr(key)} قيمته ${ltr(value)}`,
  failed: ({ reason, status }) => (status === null ? reason : `${reason} (${ltr(`HTTP ${status}`)})`),
};

/** The audit trail. */
export const audit: typeof english = {
  happened,
  sentence: ({ title, detail }) => (detail === '' ? title : `${title}: ${detail.replace(/\.$/, '')}`),
  about: ({ dataset, places }) =>
    places === '' ? isolated(dataset) : `${isolated(dataset)}: ${isolated(places)}`,
  repairedFirst: ({ failure, repair }) => `${failure}، أُصلح (${repair})، ثم`,
  empty: 'سجل التدقيق فارغ.',
  repairedLater: ({ type, repair }) =>
    type === 'REQUEST_REPAIRED' ? `، أُصلح (${repair})` : `؛ ويُصلح الطلب التالي (${repair})`,
  withoutParameter: ({ to, param }) =>
    to === null ? `دون المعامل ${ltr(param)}` : `${ltr(to)} بدلًا من ${ltr(param)}`,
  answerHeld: ({ to }) => (to === 'none' ? 'الإجابة دون شكل ملزم' : `الإجابة ملزمة بالشكل ${ltr(to)}`),
  weeksOfHistory: ({ weeks }) => `${counted(weeks, nouns.week)} من التاريخ السابق`,
  answerTokens: ({ answerTokens }) => `${answerTokens} من الرموز المميزة للإجابة`,
  otherModel: 'نموذج آخر',
  intact: 'سجل التدقيق سليم: كل قيد يتبع القيد الذي قبله.',
  broken: ({ seq, segment }) =>
    `سجل التدقيق مختلّ عند القيد ${seq}، في ${ltr(`journal/${segment}`)}. ويمكن الوثوق بالقيود السابقة له.`,
  unaccounted: ({ files }) => `السلسلة كاملة، لكن لا قيد يفسر هذه الملفات التالفة: ${isolated(files)}.`,
};
