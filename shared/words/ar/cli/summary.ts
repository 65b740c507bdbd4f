import type { summary as english } from '../../en/cli/summary.ts';
import { ended } from '../common/asSentence.ts';
import { isolated, ltr } from '../common/isolate.ts';

const replayOf = (kind: string) => (kind === 'hindcast' ? 'إعادة عرض ' : '');

/** The current set, most urgent place first. */
export const summary: typeof english = {
  levelOf: ({ names, text }) => `مستوى ${names}: ${ended(text)}`,
  noForecast: 'لا توقّع',
  levelAllTheSame: ({ why }) => `${why}؛ لا يتوفر توقّع`,
  aboveLine: ({ alertLine }) => `فوق عتبة الإنذار (${alertLine})`,
  deathsAbove: 'الوفيات فوق عتبة إنذارها',
  official: 'بحسب العتبة الرسمية للمرض',
  fromDeaths: 'من الوفيات؛ والاحتمال هو احتمال الحالات',
  aboveWhatever:
    'العدد الأخير فوق عتبة الإنذار الآن، أو فوق العتبة السابقة لموجة تزيد على 26 أسبوعًا، أيًا كان الاحتمال',
  officialWhatever: 'بحسب العتبة الرسمية للمرض، أيًا كان الاحتمال',
  ofPlace: ({ name, provider, model, kind, asOf, issuedAt, forecastId }) =>
    `${isolated(name)}: ${isolated(provider)} (${isolated(model)})؛ ${replayOf(kind)}بحسب بيانات ${ltr(asOf)}، أُعدّ في ${isolated(issuedAt)}؛ ${ltr(`\`outpost forecasts show ${forecastId}\``)}`,
  byThemselves: 'مواقع لها توقّع منفرد، غير محتسبة أعلاه:',
  ofChosenPlaces: 'لمواقع مختارة فقط: لم يُعدّ توقّع لمجموعة البيانات كلها.',
  withoutCounts: ({ countsProblem }) => `دون أعداد حديثة: ${countsProblem}`,
  company: ({ provider, model, kind, asOf, issuedAt }) =>
    `${isolated(provider)} (${isolated(model)})؛ ${replayOf(kind)}بحسب بيانات ${ltr(asOf)}، أُعدّ في ${isolated(issuedAt)}.`,
};
