import type { TeamWords } from '../../team.ts';
import { isolated } from '../common/isolate.ts';

/** Counts of other sites that differ from ours, side by side. */
export const conflicts: TeamWords['conflicts'] = {
  title: 'أعداد مختلفة',
  intro:
    'حيث لدى موقع عمل آخر أعداد أخرى للمرض نفسه والموقع نفسه والأسابيع نفسها. يُعرض العددان معًا ولا يُدمجان أبدًا.',
  caption: 'المواقع التي تختلف أعدادها بين موقع العمل هذا وموقع عمل آخر',
  looking: 'تجري مقارنة أعداد مواقع العمل…',
  notCompared: 'لم تُقارَن أعداد مواقع عمل أخرى بعد.',
  none: (_, shown) => `لا اختلافات: أعداد مواقع العمل الأخرى (${shown}) توافق أعدادنا حيثما كان للطرفين عدد.`,
  noneChosen: 'لا اختلاف يوافق هذا الاختيار.',
  filters: 'الاختلافات المعروضة',
  allSites: 'كل مواقع العمل',
  allDiseases: 'كل الأمراض',
  placeHelp: 'جزء من الاسم، هنا أو هناك',
  columns: {
    place: 'الموقع',
    disease: 'المرض',
    site: 'موقع العمل الآخر',
    here: 'المجموع هنا',
    there: 'المجموع هناك',
    weeks: 'الأسابيع المختلفة',
    largest: 'أكبر فرق',
    open: 'أسبوعًا بأسبوع',
  },
  measures: { cases: 'حالات', deaths: 'وفيات' },
  bothNames: ({ ours, theirs }) => `${isolated(ours)} (هناك: ${isolated(theirs)})`,
  ofWeeks: ({ differing, weeks }) => `${differing} من ${weeks}`,
  largest: ({ weekEnd, ours, theirs }) => `${ours} هنا و${theirs} هناك، في الأسبوع المنتهي في ${weekEnd}`,
  show: 'عرض الأسابيع',
  showOf: ({ place, site }) => `عرض أسابيع ${place}، هنا ولدى ${site}`,
  page: ({ first, last, total }) => `${first} إلى ${last} من ${total}`,
  previous: 'السابق',
  next: 'التالي',
  uncompared: ({ site, message }) => `لم يُقارَن: ${site}. ${message}`,
  weeks: {
    title: ({ place, site }) => `${place}: هنا ولدى ${site}`,
    from: ({ here, hereAsOf, there, thereAsOf }) =>
      `هنا: ${here}، حتى ${hereAsOf}. هناك: ${there}، حتى ${thereAsOf}.`,
    close: 'إغلاق',
    caption: 'أعداد كل أسبوع، هنا وهناك',
    week: 'الأسبوع المنتهي في',
    here: 'هنا',
    there: 'هناك',
    difference: 'الفرق',
    noCount: 'لا عدد',
    all: 'عرض الأسابيع المتوافقة أيضًا',
    gone: 'لم تعد هذه الأعداد مختلفة، أو لم تعد هنا.',
    chart: ({ first, last, differing, weeks, largest }) =>
      `الأعداد الأسبوعية هنا وهناك من الأسبوع المنتهي في ${first} إلى الأسبوع المنتهي في ${last}. تختلف ${differing} من ${weeks} أسبوعًا. أكبر فرق: ${largest}.`,
  },
};
