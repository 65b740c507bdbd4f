import type { AuditSetWords } from '../../auditSets.ts';
import { counted, countedAfter } from '../common/counted.ts';
import { isolated } from '../common/isolate.ts';
import { nouns } from '../common/nouns.ts';
import { range80 } from '../common/percents.ts';

/** What a published set changed, and what came of it. Each level is that of one place: places are counted. */
export const ar: AuditSetWords = {
  change: ({ place, before, after }) =>
    after === null ? `${isolated(place)}: لم يعد ${before}` : `${isolated(place)}: ${before} ← ${after}`,
  rose: (count, levels, names) => `ارتفع المستوى في ${countedAfter(count, nouns.place, levels)}: ${names}`,
  fell: (count, levels, names) => `انخفض المستوى في ${countedAfter(count, nouns.place, levels)}: ${names}`,
  other: (count, levels, names) =>
    `تغيّر المستوى على نحو آخر في ${countedAfter(count, nouns.place, levels)}: ${names}`,
  toLevel: (place, level) => `${isolated(place)} إلى ${level}`,
  andMore: (names, more) => `${names} و${more} غيرها`,
  same: 'لم يتغيّر أي مستوى.',
  against: (levels, day) => `${levels} (مقارنةً بالمجموعة بحسب بيانات ${day})`,
  firstSet: 'أول مجموعة من نوعها: لا مجموعة قبلها تُقارَن بها المستويات.',
  open: 'ما نتج عنها…',
  openOf: (seq) => `ما نتج عنها… (القيد ${seq})`,
  titleOf: (seq) => `ما نتج عن مجموعة القيد ${seq}`,
  levelsTitle: 'المستويات قبلها وبعدها',
  placesTitle: 'ما أُجيب به وما نتج عنه',
  truthAsKnown:
    'العدد الفعلي هو العدد كما هو معروف الآن؛ و«نموذج عدم التغيّر» هو النموذج الذي يُبقي كل شيء كما هو.',
  pending: (count, weeks) => `${counted(count, nouns.week, weeks)} بلا عدد بعد.`,
  week: ({ ahead, week, truth, where, beside }) =>
    `${isolated(week)} (${ahead}): العدد الفعلي ${truth}: ${where}؛ ${beside}`,
  ahead: (count, weeks) => `على بُعد ${countedAfter(count, nouns.week, weeks)}`,
  inside80: (range) => `داخل ${range80} (${range})`,
  above80: (range) => `فوق ${range80} (${range})`,
  below80: (range) => `تحت ${range80} (${range})`,
  noRange: (median) => `كان التوقّع ${median}، ولم يُعطَ ${range80}`,
  better: 'أفضل من نموذج عدم التغيّر',
  worse: 'أسوأ من نموذج عدم التغيّر',
  equal: 'مساوٍ لنموذج عدم التغيّر',
  passed: 'اجتازت الإجابة كل عمليات التحقق كما هي.',
  repaired: (repairs) => `اجتازت الإجابة عمليات التحقق بعد إصلاحات: ${isolated(repairs)}.`,
  showForecast: 'الإجابة كما نُشرت',
  showForecastOf: (place) => `الإجابة كما نُشرت: ${isolated(place)}`,
  hideForecast: 'إخفاء الإجابة',
  hideForecastOf: (place) => `إخفاء الإجابة: ${isolated(place)}`,
  showAll: (places) => `عرض كل المواقع (${places})`,
  subject: (place, seq) => `${isolated(place)}، القيد ${seq}`,
};
