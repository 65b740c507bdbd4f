import type { overview as english } from '../../en/window/overview.ts';
import { createPlural } from '../../plural.ts';
import { countedAfter } from '../common/counted.ts';
import { isolated, ltr } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { shortRange80 } from '../common/percents.ts';

const plural = createPlural('ar');

export const overview: typeof english = {
  title: 'نظرة عامة',
  views: {
    label: 'طريقة عرض المواقع',
    table: 'جدول',
    charts: 'مخططات',
    map: 'خريطة',
    sort: 'الترتيب بحسب',
    urgency: 'الإلحاح',
  },
  levels: (parts) =>
    parts.NOT_ASSESSED === null
      ? `أحمر: ${parts.RED}، وأصفر: ${parts.YELLOW}، وأخضر: ${parts.GREEN}.`
      : `أحمر: ${parts.RED}، وأصفر: ${parts.YELLOW}، وأخضر: ${parts.GREEN}، وغير مُقيَّم: ${parts.NOT_ASSESSED}.`,
  byHand: (count, levels) =>
    plural(count, {
      one: 'واحد من هذه المستويات محدَّد يدويًا.',
      two: 'اثنان من هذه المستويات محدَّدان يدويًا.',
      other: `${levels} من هذه المستويات محدَّدة يدويًا.`,
    }),
  summary: (above, levels) => `${above}؛ ${levels}`,
  highest: (names) => `يُنظر أولًا في: ${names}.`,
  counts: (count, places, week, day) =>
    `أعداد حتى الأسبوع ${ltr(week)} (${day}) من ${countedAfter(count, nouns.place, places)}.`,
  noForecastYet: 'لا توقّع بعد.',
  callToAction:
    'يمكن طلب توقّع لمعرفة ما قد تسير إليه الأسابيع المقبلة، مع مجالات التنبؤ ومستوى المخاطر لكل موقع.',
  filter: 'تصفية المواقع',
  noMatch: 'لا موقع بهذا الاسم.',
  table: {
    caption: 'المواقع مع آخر عدد والمخاطر والتوقّع',
    place: 'الموقع',
    last: 'الأسبوع الأخير',
    change: 'التغيّر',
    deaths: 'الوفيات',
    fatality: 'معدل الإماتة',
    fatalityMeaning: 'الوفيات بين حالات آخر 12 أسبوعًا',
    recent: '12 أسبوعًا',
    level: 'المستوى',
    probability: 'احتمال حدوث فاشية',
    next: `الأسبوع المقبل، الوسيط (${shortRange80})`,
    confidence: 'درجة الثقة',
    age: 'عمر البيانات',
  },
  casesIn: (week) => `الأسبوع ${ltr(week)}`,
  notReported: 'غ.م',
  notReportedLong: 'لم يُبلَّغ عنه',
  suppressed: 'محجوب',
  none: '–',
  miniBars: (counts) => `الحالات في الأسابيع الأخيرة، الأقدم أولًا: ${counts}`,
  medianWithRange: (median, range) => `${median} (${range})`,
  medianOnly: (median) => `${median} (لم يُعطَ مجال)`,
  listLine: (cases) => `الحالات: ${cases}`,
  listNext: (median, range) => `المقبل ${median} (${range})`,
  listNoRange: (median) => `المقبل ${median} (لم يُعطَ مجال)`,
  aboveNoForecast: (line) => `فوق عتبة الإنذار (${line})؛ لا يتوفر توقّع.`,
  notInSet: 'ليس في هذه المجموعة',
  besideOnly: (company) => `ليس في هذه المجموعة؛ له توقّع منفرد: ${company}`,
  besideNewer: 'له توقّع منفرد أحدث',
  noForecastShort: 'لا توقّع',
  empty: {
    title: 'لا بيانات بعد',
    sentence: (key) =>
      `يمكن استيراد ملف (${ltr(key)})، أو إفلات ملف في أي مكان من هذه النافذة، أو لصق جدول، أو فتح مثال لفاشية.`,
    formats:
      'ملفات CSV أو Excel أو JSON بأعداد أسبوعية أو يومية، جديدة أو مجاميع تراكمية: بحسب الصف أو الموقع أو التاريخ، أو صف لكل شخص.',
    importFile: 'استيراد ملف',
    paste: 'لصق جدول',
    openSample: (name) => `فتح ${isolated(name)}`,
    samples: 'أمثلة لفاشيات',
    attribution: (text) => `المصدر: ${isolated(text)}`,
    sampleStarts: (day) => `تُفتح كإعادة عرض في ${day}.`,
  },
};
