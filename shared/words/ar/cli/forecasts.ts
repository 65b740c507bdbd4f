import type { forecasts as english } from '../../en/cli/forecasts.ts';
import { ended } from '../common/asSentence.ts';
import { confidenceWords } from '../common/confidenceWords.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { range80 } from '../common/percents.ts';

/** Forecasts in lists and lines. */
export const forecasts: typeof english = {
  current: 'حالي',
  replay: 'إعادة عرض',
  shown: ({ count, total }) => `${count} من أصل ${total} من التوقعات.`,
  wrote: ({ rows, out }) => `كُتب ${rows} في ${isolated(out)}.`,
  dryRunOf: `يذكر التشغيل التجريبي ممّن يُستعار القفل لتوقّع واحد يُعدّه مزوّد مختار: يُرجى تسمية المزوّد بالخيار ${ltr('--provider ID')}.`,
  nameOne: `يُرجى تسمية ما يُعدّ له توقّع: إما ${ltr('--dataset ID')} أو ${ltr('--file FILE')}.`,
  wholeNumber: ({ name, text }) => `يأخذ الخيار ${ltr(`--${name}`)} عددًا صحيحًا، لا ${quoted(text)}.`,
  ofChosenPlaces: ({ provider, issuedAt }) =>
    `لمواقع مختارة: يواصل الملخص وعمليات التصدير عرض مجموعة كل المواقع (${isolated(provider)}، أُعدّت في ${isolated(issuedAt)}).`,
  chosenPlaces: 'مواقع مختارة',
  none: `لا توقعات بعد. ويُعدّ توقّع بالأمر: ${ltr('outpost forecast --dataset ID')}`,
  newer: 'أحدث',
  nextPage: ({ shown, next }) => `${shown} والتالية، الأقدم: الأمر نفسه مع ${ltr(`--before ${next}`)}`,
  notListed: ({ message }) => `لم تُسرد: ${message}`,
  provenance: ({ auditSeqs, dataHash }) =>
    `قيود سجل التدقيق: ${ltr(auditSeqs)}؛ البيانات ${ltr(`${dataHash}...`)}`,
  nameFormat: `يُرجى تحديد الصيغة والملف: ${ltr('--format csv|json|hub --out FILE')}.`,
  noteOn: ({ names, text }) => `ملاحظة على ${names}: ${ended(text)}`,
  countsAreNewer: ({ importedAt, asOf }) =>
    `الأعداد أحدث من هذا التوقّع: استُوردت في ${isolated(importedAt)}، بحسب بيانات ${ltr(asOf)}. يُرجى تشغيل التوقّع من جديد.`,
  notAssessed: 'غير مُقيَّم',
  line: ({ official, value }) => (official === null ? `${value}` : `${official} فأكثر`),
  company: ({ provider, model, isReplay, asOf, targetEndDate, issuedAt, word }) =>
    `الحالات في الأسبوع، الوسيط و${range80}؛ ${isolated(provider)} (${isolated(model)})؛ ${isReplay ? 'إعادة عرض' : 'توقّع'} بحسب بيانات ${ltr(asOf)}، البيانات حتى ${ltr(targetEndDate)}، أُعدّ في ${isolated(issuedAt)}؛ درجة الثقة: ${confidenceWords[word]}.`,
  deathsHead: 'الوفيات في الأسبوع، مع احتمال أن تكون فوق عتبة الإنذار الخاصة بها:',
  gap: ({ places, message }) => `لا توقّع لما يلي: ${isolated(places)}: ${message}`,
  asked: ({ provider, reason }) =>
    `سُئل ${isolated(provider)} ولم يعطِ مجموعة${reason === undefined ? '' : `: ${reason}`}.`,
  answered: ({ provider }) => `وأجاب ${isolated(provider)} بدلًا منه.`,
  estimate: ({ places, tokens, provider }) =>
    `${places}، طلب واحد لكل منها: نحو ${tokens} من الرموز المميزة على الأكثر لدى ${isolated(provider)}. المفتاح ${ltr('Ctrl+C')} للإلغاء، ولا يُنشر شيء عندئذ.`,
};
