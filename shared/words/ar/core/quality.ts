import type { Weekday } from '../../../time/plainDate.ts';
import type { quality as english } from '../../en/core/quality.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { measure as measureWord, theMeasure } from '../common/measures.ts';
import { nameLists } from '../common/nameLists.ts';
import { percents } from '../common/percents.ts';

const weekdayNames: Readonly<Record<Weekday, string>> = {
  0: 'الأحد',
  1: 'الاثنين',
  2: 'الثلاثاء',
  3: 'الأربعاء',
  4: 'الخميس',
  5: 'الجمعة',
  6: 'السبت',
};

/** What is strange about the counts of a dataset. */
export const quality: typeof english = {
  codeTimes: (p) => `القيمة ${ltr(String(p.code))} مذكورة ${p.count} من المرات (${p.examples})`,
  placesOf: ({ date, received, all }) => `${ltr(date)}: ${received} من ${all} من المواقع`,
  shareOf: ({ percent, all }) => `${percents(percent)} من الأعداد وعددها ${all}`,
  oneAfterOther: (p) => `${p.before} حتى ${ltr(p.until)}، و${p.after} ابتداءً من ${ltr(p.from)}`,
  deathsAndCases: ({ week, deaths, cases }) => `${isolated(week)}: الوفيات ${deaths}، والحالات ${cases}`,
  twoNames: ({ a, b }) => `${quoted(a)} و${quoted(b)}`,
  countOn: (p) => `${isolated(p.place)}، ${ltr(p.date)}: ${ltr(String(p.count))} (${measureWord(p.measure)})`,
  zeroRun: (p) =>
    p.first === p.last
      ? `${isolated(p.place)}، ${ltr(p.first)}: 0 (${measureWord(p.measure)})`
      : `${isolated(p.place)}، من ${ltr(p.first)} إلى ${ltr(p.last)}: القيمة 0 (${measureWord(p.measure)}) ${p.times} من المرات`,
  sitesReported: ({ name, date, percent }) =>
    `${isolated(name)}، ${ltr(date)}: أبلغت ${percents(percent)} من وحدات الإبلاغ`,
  sitesReadFrom: ({ columns }) => `قُرئ عدد وحدات الإبلاغ التي أبلغت من ${columns}.`,
  fewSites: ({ percent, count }) =>
    `البلاغات الواردة من أقل من ${percents(percent)} من وحدات الإبلاغ: ${count}. وأعدادها أقل مما حدث فعلًا.`,
  codesCounted: ({ told }) =>
    `${told} حيث لا يمكن أن يوجد عدد كهذا. واحتسابها كما هي يغيّر الإجماليات. يُرجى تحديد هل تعني «لا عدد» أم أنها أعداد فعلية.`,
  fewPlaces: ({ count, percent }) =>
    `الأسابيع التي أبلغ فيها أقل من ${percents(percent)} من المواقع: ${count}.`,
  mostlyFewPlaces: ({ percent, count }) =>
    `في معظم الأسابيع لدى أقل من ${percents(percent)} من المواقع بلاغ؛ وعدد أسابيع المواقع التي بلا بلاغ ${count}. فإن كان الملف يترك الأسابيع التي لا حالة فيها، يُرجى كتابتها 0: فهي هنا «لم يُبلَّغ عنه».`,
  afterAsOf: ({ asOf, count }) =>
    `التواريخ الواقعة بعد ${ltr(asOf)}، وهو اليوم الذي تُعرف البيانات بحسبه: ${count}.`,
  before1990: ({ count }) => `التواريخ السابقة لعام 1990: ${count}. يُرجى التحقق من طريقة كتابة السنوات.`,
  withoutRow: ({ unit, count }) =>
    `${unit === 'week' ? 'الأسابيع' : 'الأيام'} الواقعة ضمن مدة الملف وبلا صف: ${count}. وتبقى «لم يُبلَّغ عنه»، لا صفرًا.`,
  samePopulation: ({ count, first }) =>
    `لكل المواقع (${count}) عدد السكان نفسه، ${first}. وتكون المعدلات خاطئة إن لم يكن ذلك عدد سكانها.`,
  casesOfInhabitants: ({ place, count, population }) =>
    `${isolated(place)}: الحالات ${count} من السكان وعددهم ${population}`,
  manyCases: ({ percent, count }) =>
    `الأسابيع التي تَعُدّ أكثر من ${percents(percent)} من سكان موقعها حالاتٍ: ${count}. يُرجى التحقق من عدد السكان، أو مما يُعَدّ.`,
  casesInAll: ({ name, total, population }) =>
    `${isolated(name)}: إجمالي الحالات ${total}، وعدد السكان ${population}`,
  moreCasesThanPeople: ({ count }) =>
    `المواقع التي يزيد إجمالي حالاتها على سكانها: ${count}. هل عدد السكان خاطئ، أم هي إصابات متكررة؟`,
  fatality: ({ place, recent, long }) =>
    `${isolated(place)}: ${recent} في أسبوعين، و${long} في اثني عشر أسبوعًا`,
  fatalityChanged: ({ count }) =>
    `المواقع التي نسبة الوفيات بين حالاتها في الأسبوعين الأخيرين أقل من نصف نسبة اثني عشر أسبوعًا أو أكثر من ضعفها: ${count}. هل هي بلاغات وفيات متأخرة، أم حالات مكتشفة أقل، أم تغيّر في الرعاية؟`,
  firstSteps: ({ count }) =>
    `المجاميع التراكمية التي تبدأ بما احتُسب قبل بداية الملف: ${count}. وتاريخها الأول ليس عدد يوم واحد أو أسبوع واحد.`,
  usualShare: `والمعتاد ${percents(20)}. وقد تكون مقرَّبة أو مقدَّرة.`,
  heaped: ({ share, smallest, usual }) =>
    `${isolated(share)}، ابتداءً من ${smallest}، تنتهي بالرقم 0 أو 5؛ ${usual}`,
  heapedPlaces: ({ count, percent, smallest, usual }) =>
    `المواقع التي ينتهي فيها أكثر من ${percents(percent)} من الأعداد ابتداءً من ${smallest} بالرقم 0 أو 5: ${count}؛ ${usual}`,
  level: ({ place, measure, before, after }) =>
    `${isolated(place)}: ${theMeasure(measure)} المعتادة في الأسبوع من ${before} إلى ${after}`,
  levelShift: ({ count }) =>
    `أعداد مواقع تنتقل إلى مستوى آخر من أسبوع إلى الذي يليه وتبقى عليه: ${count}. هل تغيّر تعريف الحالة، أم وحدات الإبلاغ؟`,
  openDays: ({ days, last, start }) =>
    days === 1
      ? `أعداد يومه الوحيد (${ltr(last)}`
      : `أعداد أيامه (${days}، من ${ltr(start)} إلى ${ltr(last)}`,
  openWeek: ({ end, span, totals }) =>
    `الأسبوع الأخير، المنتهي في ${ltr(end)}، غير مكتمل: ${span}؛ ${totals}) في الإجماليات، لكنها ليست في أي عدد أسبوعي ولا أي توقّع قبل أن يكتمل.`,
  openTotals: (totals) =>
    totals.length === 0
      ? 'لا شيء مُبلَّغ عنه'
      : totals.map(({ measure, total }) => `${theMeasure(measure)} ${total}`).join('، '),
  outlier: ({ place, value, measure, beside }) =>
    `${isolated(place)}: ${value} (${measureWord(measure)})، وحوله ${isolated(beside)}`,
  outliers: ({ count }) =>
    `أسابيع بعيدة عن الأسابيع المحيطة بها: ${count}. يُرجى التحقق من أخطاء الكتابة، أو من بلاغات أُرسلت دفعة واحدة.`,
  ways: {
    missing: 'على أنها لم يُبلَّغ عنها',
    suppressed: 'على أنها محجوبة',
    counted: 'كما هي',
  },
  unusedRemedy: ({ about }) =>
    `المعالجة المحددة لما يلي لا تخص أي عدد في هذه الملفات: ${about.map(ltr).join('؛ ')}. يُرجى تصحيحها أو تركها.`,
  remedied: ({ about, count, way }) => `كما حُدد (${ltr(about)})، أُخذت أعداد ${way}، وعددها ${count}.`,
  leftAsIs: ({ message }) => `${message} تُرك كما هو، كما حُدد.`,
  renamed: ({ count }) =>
    `مرات تنتهي فيها مواقع قبيل بداية أخرى عند مستوى مشابه: ${count}. هل أُعيدت تسميتها أو قُسّمت أو دُمجت؟ تُقرأ مواقع مختلفة، ولكل منها تاريخ قصير.`,
  moreDeaths: ({ count }) => `بلاغات فيها وفيات أكثر من الحالات: ${count}.`,
  blank: ({ count }) => `بلاغات فارغة: ${count}. وهي «لم يُبلَّغ عنه»، لا صفر.`,
  silent: ({ names }) => `مواقع بلا أي بلاغ: ${names}. وتبقى في مجموعة البيانات، ولا يمكن إعداد توقّع لها.`,
  similarNames: ({ count }) =>
    `أزواج مواقع أسماؤها متطابقة تقريبًا: ${count}. هل هي موقع واحد بكتابتين؟ تُقرأ موقعين.`,
  code: ({ code, count }) =>
    `القيمة ${ltr(String(code))} مذكورة حيث لا يمكن أن يوجد عدد كهذا، وعدد المرات ${count}: هل هي محجوبة أم مفقودة؟ وتُحتسب إلى أن يُحدَّد ذلك: يُرجى اختيار «معاملتها على أنها مفقودة» على الشاشة، أو تحديد ${ltr(`{"remedies": [{"code": "MISSING_CODE", "value": ${code}, "as": "missing"}]}`)} في ربط الأعمدة.`,
  negative: ({ count }) => `أعداد سالبة: ${count}. وهي محفوظة تصحيحاتٍ لبلاغات سابقة.`,
  neverOn: ({ weekdays, days }) =>
    `لا يوجد في الملف أبدًا صف للأيام التالية: ${nameLists.and(weekdays.map((day) => weekdayNames[day]))}. وتُحتسب الأسابيع التي فيها كل الأيام الأخرى (${days}) أسابيع مكتملة.`,
  zeroRuns: ({ shortest, usual, count }) =>
    `سلاسل من ${shortest} أصفار أو أكثر في موقع يَعُدّ عادةً أكثر من ${usual}: ${count}. هل هي صفر، أم لم يُبلَّغ عنها؟`,
  zeros: ({ above, count }) => `أصفار بين أعداد تزيد على ${above}: ${count}. هل هي صفر، أم لم يُبلَّغ عنها؟`,
};
